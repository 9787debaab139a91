/** Hand-aligned statements that the reference folder has in translation: their clauses in each language. */
import { readdirSync, readFileSync } from 'node:fs';
import type { HandAligned } from './hand-aligned.ts';
import { listReference, readReference } from './reference.ts';

const FOLDER = 'gold/translations/';
const PAIRS = new URL('us-hub/', import.meta.url);

type Clauses = Readonly<Record<string, readonly string[]>>;

export interface TranslatedSides {
  /** Clauses of A and B by language, English among them; undefined where a side is not translated. */
  of(pair: HandAligned): readonly [a: Clauses, b: Clauses] | undefined;
  /** Whether either statement of the pair is translated, so that it may teach nothing. */
  touches(pair: HandAligned): boolean;
}

export function readTranslatedSides(pairs: readonly HandAligned[]): TranslatedSides {
  const texts = listReference(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => {
      const [head = '', ...lines] = (readReference(FOLDER + name) as string).trimEnd().split('\n');
      const cells = lines.map((line) => line.split('\t'));
      const langs = head.split('\t').slice(3);
      return {
        spans: cells.map(([, from, to]) => `${from} ${to}`).join(),
        clauses: Object.fromEntries(
          langs
            .map((lang, at) => [lang, cells.map((line) => line[3 + at] ?? '')] as const)
            .filter(([, list]) => list.some((clause) => clause !== '')),
        ),
      };
    });
  const sides = new Map(
    pairs.map((pair) => {
      const spans = spansOf(pair.id);
      return [pair, spans.map((list) => texts.find((text) => text.spans === list)?.clauses)] as const;
    }),
  );
  const cited = new Set(
    [...sides].flatMap(([pair, [a, b]]) => [
      ...(a === undefined ? [] : [citedAs(pair.files[0])]),
      ...(b === undefined ? [] : [citedAs(pair.files[1])]),
    ]),
  );
  return {
    of(pair) {
      const [a, b] = sides.get(pair) ?? [];
      return a === undefined || b === undefined
        ? undefined
        : [
            { ...a, en: pair.a },
            { ...b, en: pair.b },
          ];
    },
    touches: (pair) => pair.files.some((file) => cited.has(citedAs(file))),
  };
}

/** The same statement may be cited at more or less length. */
function citedAs(file: string): string {
  return file.slice(0, 32);
}

function spansOf(id: string): readonly string[] {
  const name = readdirSync(PAIRS).find((file) => file.replace(/\D/g, '') === id) as string;
  const stored = JSON.parse(readFileSync(new URL(name, PAIRS), 'utf8')) as Record<
    'a' | 'b',
    { clauses: readonly (readonly number[])[] }
  >;
  return [stored.a, stored.b].map(({ clauses }) => clauses.map((span) => span.join(' ')).join());
}
