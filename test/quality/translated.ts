/** Hand-aligned pairs in translation: the links drawn between English clauses hold for the translated ones too. */
import { type HandAligned, readHandAligned } from './hand-aligned.ts';
import { listReference, readReference } from './reference.ts';

const FOLDER = 'gold/translations/';

/** By first offset and number of clauses, which no two statements share: clauses of one statement by language. */
interface Translated {
  readonly spans: readonly string[];
  readonly clauses: Readonly<Record<string, readonly string[]>>;
}

function readTranslations(): readonly Translated[] {
  return listReference(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => {
      const [head = '', ...lines] = (readReference(FOLDER + name) as string).trimEnd().split('\n');
      const langs = head.split('\t').slice(3);
      const cells = lines.map((line) => line.split('\t'));
      return {
        spans: cells.map((line) => `${line[1]} ${line[2]}`),
        clauses: Object.fromEntries(langs.map((lang, at) => [lang, cells.map((line) => line[3 + at] ?? '')])),
      };
    });
}

/** The pairs of which both sides are translated into `lang`; for "en" those of them that any language has. */
export function readTranslated(lang: string): readonly HandAligned[] {
  const texts = readTranslations();
  return readHandAligned().flatMap((pair): HandAligned[] => {
    const sides = [pair.spans[0], pair.spans[1]].map((spans) =>
      texts.find(
        (text) => text.spans.length === spans.length && text.spans.every((span, at) => span === spans[at]),
      ),
    );
    const [a, b] = sides;
    if (a === undefined || b === undefined) return [];
    if (lang === 'en') return [{ ...pair, id: `en ${pair.id}` }];
    const [inA, inB] = [a.clauses[lang], b.clauses[lang]];
    if (inA === undefined || inB === undefined || !inA.some(Boolean) || !inB.some(Boolean)) return [];
    return [{ ...pair, id: `${lang} ${pair.id}`, lang, a: inA, b: inB }];
  });
}
