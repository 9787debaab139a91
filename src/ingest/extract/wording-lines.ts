/** Short lines that are wording of a document: who signs, where and when it was made. Pure. */

const SIGNING =
  /^(?:done (?:at|in)|adopted (?:at|in|on)|issued (?:at|in|on)|signed (?:at|in|on)|for (?:the|and)\b|совершено|принят[оа]\b|подписано|за\s|от имени|from the|geschehen|für (?:die|den|das)|fait à|pour (?:le|la)|本联合|订于|.{0,8}签署|于.{1,30}(?:签署|签订)|imzolandi|жасалды|.{2,30} үшін)/iu;

/** The line that a document is signed with, or the party that signs. */
export function isSigning(text: string): boolean {
  return text.length < 200 && SIGNING.test(text);
}

const PLACED =
  /^(?:(?:г|с|ш)\.\s*)?\p{Lu}[\p{L}'’ʻ. -]{1,40},?\s+(?:den |the )?\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}(?:\s*(?:г\.|года))?\.?$/u;

/** "Mirhold, 9 October 2024": the place and the day of a document. */
export function isDocumentDateline(text: string): boolean {
  return PLACED.test(text.trim());
}
