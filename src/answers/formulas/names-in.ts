/** Small words that stand inside a name: "Republic of Kazakhstan". */
const INSIDE_NAMES = new Set(['of', 'the', 'for', 'and', 'и', 'по']);
const WORD = /[\p{L}\p{N}’'.+-]+/gu;

/**
 * Names as they are printed in a clause: runs of words with a capital, joined by small words and single spaces. The
 * first word of the clause has a capital anyway and is left out.
 */
export function namesIn(clause: string): readonly string[] {
  const names: string[] = [];
  let run: string[] = [];
  let joined: string[] = [];
  let end = 0;
  const close = () => {
    if (run.length > 0) names.push(run.join(' '));
    run = [];
    joined = [];
  };
  let first = true;
  for (const match of clause.matchAll(WORD)) {
    // "U.S." keeps its point.
    const word = match[0].replace(/\..*\.$/u.test(match[0]) ? /[’']s?$/u : /[’']s?$|[.’'-]+$/u, '');
    if (clause.slice(end, match.index).trim() !== '') close();
    end = match.index + match[0].length;
    const opening = first;
    first = false;
    if (/^\p{Lu}/u.test(word) && !(opening && !/^\p{Lu}.*\p{Lu}/u.test(word))) {
      run.push(...joined, word);
      joined = [];
    } else if (run.length > 0 && INSIDE_NAMES.has(word)) joined.push(word);
    else close();
    if (word !== match[0]) close();
  }
  close();
  const known = new Set(names);
  // "Kelmar and Tarvash" are two where Kelmar is named alone as well.
  return [
    ...new Set(
      names.flatMap((name) => {
        const [left = '', ...rest] = name.split(' and ');
        return rest.length > 0 && known.has(left) ? [left, rest.join(' and ')] : [name];
      }),
    ),
  ];
}
