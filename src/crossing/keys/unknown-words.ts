/** Words of which nothing is known, as keys: a name that both texts spell in letters of their own has the same. Pure. */
import { functionWordsOf, type Steps, stemWord, type Tokens } from '../../text/index.ts';
import type { KeyPlace } from '../types.ts';
import { coarseSkeleton, isNameSign, skeletonOfSigns } from './chinese-names.ts';
import { consonantsOf, nameSkeletons } from './transliterate.ts';

/** Words outside every place: perhaps a name that both texts spell in letters of their own. */
export function* unknownWords(
  text: string,
  lang: string,
  { count, from: starts, to: ends, id, isWord, vocabulary }: Tokens,
  places: readonly KeyPlace[],
): Steps<readonly KeyPlace[]> {
  const taken = new Uint8Array(text.length);
  for (const { from, to } of places) taken.fill(to - from === 1 ? SOFT : 1, from, to);
  const isFunction = functionWordsOf(lang);
  const found: KeyPlace[] = [];
  let end = 0;
  let run = { from: 0, to: 0, unknown: 0 };
  const closeRun = (): void => {
    const skeleton = run.unknown < 2 ? undefined : skeletonOfSigns(text.slice(run.from, run.to));
    if (skeleton !== undefined)
      found.push({ from: run.from, to: run.to, kind: 'name', keys: [`^${skeleton}`] });
  };
  // A word comes back, with a capital or without.
  const keys: (readonly string[] | undefined)[] = [];
  const keysOf = (word: number, isCapital: boolean): readonly string[] => {
    const print = 2 * word + (isCapital ? 1 : 0);
    const known = keys[print] ?? keysOfUnknown(vocabulary[word], lang, isCapital);
    keys[print] = known;
    return known;
  };
  for (let token = 0; token < count; token++) {
    if (token % TOKENS_OF_STEP === TOKENS_OF_STEP - 1) yield;
    const word = id[token];
    if (isWord[word] === 0) continue;
    const from = starts[token];
    const to = ends[token];
    const before = end;
    end = to;
    if (taken[from] === 1) continue;
    const folded = vocabulary[word];
    if (to - from === 1 && isNameSign(folded)) {
      if (run.to !== from) {
        closeRun();
        run = { from, to, unknown: 0 };
      }
      run.to = to;
      if (taken[from] === 0) run.unknown++;
      continue;
    }
    if (taken[from] !== 0 || HAN.test(folded) || isFunction(folded) || DIGIT.test(folded)) continue;
    const startsSentence = before === 0 || SENTENCE_ENDS.test(text.slice(before, from));
    const isCapital = CAPITAL.test(text.slice(from, from + 2));
    found.push({
      from,
      to,
      kind: isCapital && !startsSentence ? 'name' : 'unknown',
      keys: keysOf(word, isCapital),
    });
  }
  closeRun();
  return found;
}

/** Tokens that are looked at in one go: more than a statement has. */
const TOKENS_OF_STEP = 10_000;

/** A place of a single character: an ideograph that means something alone may also be part of a name. */
const SOFT = 2;
const SENTENCE_ENDS = /[.!?:;。！？：；\n]/;
const HAN = /^\p{Script=Han}$/u;
const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const LATIN = /^\p{Script=Latin}+/u;

function keysOfUnknown(folded: string, lang: string, isName: boolean): readonly string[] {
  const keys = LATIN.test(folded) ? [`=${folded}`, `=${stemWord(folded, lang)}`] : [];
  if (!isName) return keys;
  const coarse = coarseSkeleton(consonantsOf(folded));
  keys.push(...nameSkeletons(folded).map((skeleton) => `~${skeleton}`));
  return coarse === undefined ? keys : [...keys, `^${coarse}`];
}
