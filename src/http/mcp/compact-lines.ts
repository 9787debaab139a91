import { textPinUrl, textReference } from '../../addresses/urls.ts';

/** Characters of the clause before and after a place: enough to read what is said of it. */
const AROUND = 160;

interface Line {
  readonly statement: string;
  readonly adopted: string;
  readonly sha256: string;
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly specimen?: true | undefined;
}

/** A place with everything that the API says of it and the address of its wording where `detail` is asked for. */
export function lineIn<Given extends Line>(line: Given, detail: boolean) {
  return detail ? { ...line, text: textPinUrl(line.sha256) } : shortLine(line);
}

/** A place as an agent needs it: in which wording, in which clause, what stands there. */
export function shortLine(line: Line) {
  return {
    ...placeOf(line),
    left: endOf(line.left),
    match: line.match,
    right: beginningOf(line.right),
  };
}

/** Names a wording as every tool takes it, and the clause. */
export function placeOf({ statement, adopted, sha256, clause, specimen }: Line) {
  return {
    in: textReference(statement, sha256),
    adopted,
    ...(specimen ? { specimen } : {}),
    clause,
  };
}

function endOf(words: string): string {
  if (words.length <= AROUND) return words;
  const cut = words.slice(-AROUND);
  return `[…]${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

function beginningOf(words: string): string {
  if (words.length <= AROUND) return words;
  const cut = words.slice(0, AROUND);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space + 1) : cut}[…]`;
}
