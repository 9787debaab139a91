import { foldOf } from './characters.ts';

/**
 * The declared folding: case, quotes, dashes, spaces. One code unit for one code unit, so that an offset into
 * the folded text is an offset into the text. Letters whose lower case is longer than one unit stay as they are.
 */
export function foldText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let offset = 0; offset < text.length; offset++) units[offset] = foldOf(text.charCodeAt(offset));
  return stringOfUnits(units);
}

/** `foldText` of one word. */
export function foldWord(word: string): string {
  return foldText(word);
}

/** Made in slices, because the number of arguments of a call is bounded. */
const SLICE_UNITS = 8192;

/** UTF-16 code units → string. */
export function stringOfUnits(units: Uint16Array): string {
  if (units.length <= SLICE_UNITS) return String.fromCharCode(...units);
  let text = '';
  for (let from = 0; from < units.length; from += SLICE_UNITS) {
    text += String.fromCharCode(...units.subarray(from, from + SLICE_UNITS));
  }
  return text;
}
