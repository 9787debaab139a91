import type { ReadText } from '../read-text.ts';
import type { Force } from './force.ts';
import { isRussianPreposition } from './russian-case.ts';
import type { Speaker } from './speaker.ts';

/** Words that open a clause in which «мы» says nothing: «вызовы, с которыми мы сталкиваемся». */
const SUBORDINATE = /^(?:котор.*|что|как|если|где|чем|когда|чтобы|пока|поскольку|кто|чьи)$/;
/** Feelings that somebody has: «нас беспокоит», «вызывает у нас озабоченность», «нас объединяет». */
const MOVES_US =
  /^(?:объединя|родн|сближа|связыва|беспоко|тревож|волну|настораж|вызыва|вызва|раду|воодушевля|обнадежива|вдохновля|возмуща|огорча)/;
/** Verbs beside which «нами» acts: «нами выстроено», «нами укрепляется», «укреплены нами». */
const PASSIVE = /(?:[её]н[аоы]?|[ая]н[аоы]|[еи]тся|[ую]тся|т[аоы])$/;
const ALL = '(?:сторон|лидеров|президентов|министров|участников|глав|руководителей)';
/** «Высокую оценку лидеров получило», «удовлетворение сторон вызвало». */
const WHOSE = new RegExp(`^${ALL}$`);
const ATTITUDE =
  /^(?:оценк|поддержк|удовлетворени|озабоченност|обеспокоенност|тревог|интерес|осуждени|признательност|приверженност|решимост|готовност|намерени|мнению$|убеждению$|мнении$)/;
/** «Внимание сторон привлекла …», «согласие участников достигнуто». */
const OF_ALL = /^(?:соглас|внимани[ея]$)/;
const TO_WHOM = /^(?:сторонам|участникам|странам|государствам|правительствам)$/;
/** «Развивающимся странам следует»: not those who speak. */
const OF_THE_WORLD =
  /^(?:развивающимся|уязвимым|беднейшим|бедным|третьим|прибрежным|транзитным|другим|некоторым|многим)$/;
const MUST = /^(?:следует|надлежит|необходим[оаы]?|нуж(?:но|на|ны|ен)|предстоит|удалось)$/;

/** «Нам близка озабоченность», «для нас неприемлемо». */
const CLOSE = /^(?:понятн|близк|близок|важн|дорог|неприемлем|очевидн)/;
/** «Непоколебима наша решимость». */
const OURS = /^(?:наша|наше|наши)$/;
/** «Наш призыв», «в наших планах»: what only those who speak have. */
const OURS_ALONE = /^(?:призыв|поздравления|планах|благодарность)$/;

/** «Мы, президенты …, собрались», «нами выстроено партнёрство», «вызывает у нас тревогу», «сторонам следует». */
export function russianWe(read: ReadText, floor: number, limit: number): Speaker | undefined {
  const at = (word: number) => (word >= floor && word < limit ? (read.words[word]?.folded ?? '') : '');
  for (let w = floor; w < limit; w++) {
    const folded = at(w);
    if (SUBORDINATE.test(folded)) return undefined;
    const before = at(w - 1);
    const next = at(w + 1);
    if (
      folded === 'мы' ||
      (folded === 'нами' &&
        !isRussianPreposition(before) &&
        (PASSIVE.test(next) ||
          PASSIVE.test(before) ||
          (/^буд[еу]т$/.test(next) && PASSIVE.test(at(w + 2))))) ||
      (folded === 'нас' &&
        (MOVES_US.test(next) || MOVES_US.test(at(w + 2)) || (before === 'у' && MOVES_US.test(at(w - 2))))) ||
      (WHOSE.test(folded) && (ATTITUDE.test(before) || OF_ALL.test(before))) ||
      (WHOSE.test(folded) && before === 'у' && (MOVES_US.test(next) || MOVES_US.test(at(w - 2)))) ||
      (folded === 'наш' && before === 'на' && next === 'взгляд') ||
      (folded === 'нашему' && /^(?:мнению|убеждению)$/.test(next)) ||
      (TO_WHOM.test(folded) && (MUST.test(next) || MUST.test(at(w + 2))) && !OF_THE_WORLD.test(before)) ||
      (folded === 'нам' && (MUST.test(next) || MUST.test(before) || CLOSE.test(next))) ||
      (folded === 'нас' && before === 'для' && CLOSE.test(next)) ||
      (/^наш/.test(folded) && OURS_ALONE.test(next)) ||
      (OURS.test(folded) && (ATTITUDE.test(next) || ATTITUDE.test(at(w + 2))))
    )
      return said(read, w);
  }
  return undefined;
}

/** «Приветствуем», «будем»: the ending of a Russian verb says "we" where no pronoun does. */
export function impliedWe(read: ReadText, force: Force): Speaker | undefined {
  for (let w = force.word; (read.words[w]?.to ?? Number.POSITIVE_INFINITY) <= force.to; w++) {
    const folded = read.words[w]?.folded ?? '';
    if (
      (folded.length < 5 && !/^(?:даем|ждем|чтим)$/.test(folded)) ||
      !/[еи]м(ся)?$/.test(folded) ||
      /(?:и|тел)ем$/.test(folded)
    )
      continue;
    // «С глубоким удовлетворением»: an attribute.
    if (
      w > force.word &&
      /им$/.test(folded) &&
      /(?:ием|стью|[оа]й|ом)$/.test(read.words[w + 1]?.folded ?? '')
    )
      continue;
    return said(read, w);
  }
  return undefined;
}

/** All speak, said by one word. */
function said(read: ReadText, at: number): Speaker | undefined {
  const word = read.words[at];
  if (word === undefined) return undefined;
  const words = read.text.slice(word.from, word.to);
  return { kind: 'all', words, parties: [], carried: false, from: word.from, to: word.to };
}
