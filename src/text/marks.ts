/**
 * The most combining marks that may follow one letter. No writing system needs more; Unicode (UAX #15, stream-safe text)
 * draws the line at the same number.
 */
export const MOST_MARKS = 30;

const OVERLONG_RUN = new RegExp(`(\\p{M}{${MOST_MARKS + 1},})`, 'u');

/** Does a run of more than `MOST_MARKS` combining marks stand in the text? Says it of the normal form. */
export function hasOverlongMarks(text: string): boolean {
  return OVERLONG_RUN.test(text);
}

/**
 * NFC in time that grows with the length. Marks are put in order within their run, which costs the square of its length,
 * so a run that no writing needs is left as it is; what stands around it is composed. Composing again changes nothing.
 */
export function compose(text: string): string {
  if (!hasOverlongMarks(text)) return text.normalize('NFC');
  return text
    .split(OVERLONG_RUN)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC')))
    .join('');
}
