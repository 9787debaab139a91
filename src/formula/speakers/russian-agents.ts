import type { Context } from './context.ts';
import type { Force } from './force.ts';
import { isAgentForm, isRussianPreposition } from './russian-case.ts';
import type { Speaker } from './speaker.ts';
import { nameSubject } from './subject.ts';

const ALL = /^(?:сторон|лидеров|президентов|министров|участников|глав|руководителей|делегаций)$/;
/** «У ряда стран», «со стороны некоторых участников». */
const OF_SOME = /^(?:ряда|некоторых|отдельных|многих|нескольких|большинства)$/;
const OF_PARTIES = /^(?:стран|государств|делегаций|участников|партн[её]ров|министров|сторон)$/;
const ALL_BETWEEN = /^(?:сторонами|участниками|лидерами|министрами|президентами|главами|делегациями|нами)$/;
const EVERY = /^(?:обеих|обоих|всех|наших)$/;
const MOST_NAMES = 4;

/**
 * Who acts in a Russian clause whose subject is a thing: «блокада подверглась осуждению со стороны лидеров», «идея
 * нашла поддержку у ряда стран», «между Велтой и Астрелью согласовано расписание».
 */
export function russianAgent(
  context: Context,
  force: Force,
  floor: number,
  limit: number,
): Speaker | undefined {
  const { read } = context;
  const at = (word: number) => (word >= floor && word < limit ? (read.words[word]?.folded ?? '') : '');
  // «Между сторонами пройдут переговоры», but «стремимся к доверию между сторонами»
  const isPromise = force.step === 'commit' && force.intends !== true;
  for (let w = floor; w < limit; w++) {
    const folded = at(w);
    if (/^(?:котор.*|что|чтобы)$/.test(folded)) return undefined;
    // «Обеими сторонами будут проведены …»
    if (
      folded !== 'нами' &&
      folded !== 'нас' &&
      isAgentForm(folded) &&
      ![1, 2].some((step) => isRussianPreposition(at(w - step)))
    )
      return said(context, w, w + 1, 'all');
    const next = w + (EVERY.test(at(w + 1)) ? 2 : 1);
    if (
      folded === 'у' ||
      (folded === 'стороны' && at(w - 1) === 'со') ||
      (folded === 'для' && /^(?:support|recognise)$/.test(force.step))
    ) {
      if (OF_SOME.test(at(next)) && OF_PARTIES.test(at(next + 1)))
        return said(context, next, next + 2, 'some');
      if (ALL.test(at(next)) && (folded !== 'у' || w - floor < 2))
        return said(context, next, next + 1, 'all');
    }
    // Talks and agreements have two sides; «доверие между сторонами» may be what is stressed.
    if (folded !== 'между' || !(force.step === 'note' || force.step === 'agree' || isPromise)) continue;
    if (ALL_BETWEEN.test(at(next))) return said(context, next, next + 1, 'all');
    if (w !== floor && w !== force.word + 1) continue;
    const names = nameSubject(
      context,
      next,
      Math.min(limit, w > force.word ? next + MOST_NAMES : force.word),
    );
    if (names !== undefined && names.kind !== 'one') return names;
  }
  return undefined;
}

function said({ read }: Context, first: number, limit: number, kind: 'all' | 'some'): Speaker {
  const from = read.words[first]?.from ?? 0;
  const to = read.words[limit - 1]?.to ?? from;
  return { kind, words: read.text.slice(from, to), parties: [], carried: false, from, to };
}
