import type { ReadText } from '../read-text.ts';
import type { Force } from './force.ts';

const TO_BE = /^(?:is|are|was|were|been|being)$/;
/** «Подчеркнута», «отмечены», «объявлено», «приветствуется». */
const RUSSIAN_PASSIVE = /(?:[аеяы]н[аыо]|нут[аыо]|[^о]ется|[^о]ются|ались|алась)$/;
/** Acts told as things that happened: «состоялся обмен мнениями», «предметом обсуждения стали». */
const RUSSIAN_EVENT =
  /^(?:состоял|предмет|тем(?:ой|ами)$|вед[её]тся|ведутся|проводится|высок(?:ую|ой) оцен|оценк|поддержк|удовлетворени|озабоченност)/;

/** "Die Bedeutung … wurde unterstrichen": what stands before the verb has no voice. */
export function isGermanPassive(read: ReadText, force: Force, floor: number): boolean {
  return read.words.slice(floor, force.word).some(({ folded }) => /^(?:wird|werden|wurden?)$/.test(folded));
}

/**
 * Is the verb of a clause in the passive, without the one who acts? What a joint statement stresses or welcomes so is
 * stressed and welcomed by whoever speaks in it. Decisions ("the plan was adopted") may be somebody else's.
 */
export function isPassive(read: ReadText, force: Force, floor: number, lang: string): boolean {
  const folded = read.words[force.word]?.folded ?? '';
  // «Министрам поручается»: only those who speak can give a task.
  if (force.step === 'agree') return lang === 'ru' && /^(?:поруч[ае]|решено|дан[оы]$|договорен)/.test(folded);

  if (lang === 'en') {
    if (!folded.endsWith('ed') || read.words[floor]?.folded === 'it') return false;
    return (
      TO_BE.test(read.words[force.word - 1]?.folded ?? '') ||
      TO_BE.test(read.words[force.word - 2]?.folded ?? '')
    );
  }
  if (lang === 'de') return isGermanPassive(read, force, floor);
  if (lang !== 'ru') return false;
  // «Отмечено, что …» has no subject at all, like "it was noted".
  if (/но$/.test(folded) && read.words[force.word + 1]?.folded === 'что') return false;
  // «Этими шагами подтверждается …»: what acts is named.
  if (/^(?:этим|этими)$/.test(read.words[floor]?.folded ?? '')) return false;
  if (RUSSIAN_EVENT.test(folded)) return true;
  for (let w = force.word; (read.words[w]?.to ?? Number.POSITIVE_INFINITY) <= force.to; w++)
    if (RUSSIAN_PASSIVE.test(read.words[w]?.folded ?? '')) return true;
  return false;
}
