import type { ReadText } from '../read-text.ts';
import type { Force } from './force.ts';

const TO_BE = /^(?:is|are|was|were|been|being)$/;
/** «Подчеркнута», «отмечены», «приветствуется»; «отмечено, что» has no subject at all, like "it was noted". */
const RUSSIAN_PASSIVE = /(?:[аеяы]н[аы]|нут[аы]|[^о]ется|[^о]ются|ались|алась)$/;
/** Acts told as things that happened: «состоялся обмен мнениями», «предметом обсуждения стали». */
const RUSSIAN_EVENT = /^(?:состоял|предмет|тем(?:ой|ами)$|вед[её]тся|ведутся|проводится)/;

/**
 * Is the verb of a clause in the passive, without the one who acts? What a joint statement stresses or welcomes so is
 * stressed and welcomed by whoever speaks in it. Decisions ("the plan was adopted") may be somebody else's.
 */
export function isPassive(read: ReadText, force: Force, floor: number, lang: string): boolean {
  if (force.step === 'agree') return false;
  const folded = read.words[force.word]?.folded ?? '';
  if (lang === 'en') {
    if (!folded.endsWith('ed') || read.words[floor]?.folded === 'it') return false;
    return (
      TO_BE.test(read.words[force.word - 1]?.folded ?? '') ||
      TO_BE.test(read.words[force.word - 2]?.folded ?? '')
    );
  }
  if (lang !== 'ru') return false;
  if (RUSSIAN_EVENT.test(folded)) return true;
  for (let w = force.word; (read.words[w]?.to ?? Number.POSITIVE_INFINITY) <= force.to; w++)
    if (RUSSIAN_PASSIVE.test(read.words[w]?.folded ?? '')) return true;
  return false;
}
