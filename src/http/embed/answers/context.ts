import type { Context } from 'hono';
import { absolute } from '../../../addresses/urls.ts';
import { partnerName } from '../../../answers/partner-names.ts';
import { quotationLimit } from '../../../answers/statements/quotation.ts';
import { vocabularyOf } from '../../../answers/vocabulary.ts';
import { shorten } from '../../../embed/excerpt.ts';
import type { Piece } from '../../../embed/figure.ts';
import { limitWords } from '../../../embed/limit-words.ts';
import { type AnswerWords, answerWords } from '../../../embed/words/answers.ts';
import type { Lexicon } from '../../../formula/index.ts';
import { type Frame, isUiLanguage, stringsOf, writeDate } from '../../../pages/index.ts';
import { collectionIn, partnerIn, withYearRu } from '../../../statement/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import type { Environment } from '../../platform/environment.ts';
import { frameOf } from '../../site/frame.ts';

/** What every answer is made with: an address of this site, and the language in which its page speaks. */
export interface AnswerContext {
  readonly c: Context<Environment>;
  readonly db: Environment['Bindings']['DB'];
  /** With its names in the language of the answer. */
  readonly collection: StoredCollection | null;
  readonly lexicon: Lexicon;
  readonly frame: Frame;
  readonly words: AnswerWords;
  readonly query: URLSearchParams;
  /** A path of this site as an absolute address in the language of the answer. */
  readonly link: (path: string) => string;
  /** The partner of a key such as `us` or `specimen/Merian Union`. */
  readonly partner: (key: string) => string;
  /** Title of a theme of the lexicon; the short one for tables. */
  readonly themeTitle: (id: string, length?: 'short') => string;
}

/** Reads the language that an answer speaks, and what else its makers need, from the address of its page. */
export async function answerContext(c: Context<Environment>, url: URL): Promise<AnswerContext> {
  const query = url.searchParams;
  const asked = query.get('ui') ?? undefined;
  // A page of Russian texts is embedded in Russian articles, unless its own language was named.
  const ui = isUiLanguage(asked) ? asked : query.get('lang') === 'ru' ? 'ru' : 'en';
  const lexicon = vocabularyOf(c.var.collection);
  const stored = c.var.collection;
  const collection = stored && { ...stored, record: collectionIn(stored.record, ui) };
  const ofRequest = await frameOf(c);
  const frame: Frame = {
    ...ofRequest,
    ui,
    t: stringsOf(ui),
    collection: collection?.record ?? ofRequest.collection,
  };
  return {
    c,
    db: c.env.DB,
    collection,
    lexicon,
    frame,
    words: answerWords[ui],
    query,
    link: (path) => {
      const link = new URL(absolute(frame.origin, path));
      if (ui !== 'en') link.searchParams.set('ui', ui);
      return link.href;
    },
    partner: (key) => withCapital(partnerIn(partnerName(key, collection), ui)),
    themeTitle: (id, length) => {
      const theme = lexicon.themes.find((one) => one.id === id);
      const short = length === 'short' ? theme?.short_titles[ui] : undefined;
      return short ?? theme?.titles[ui] ?? theme?.title ?? id;
    },
  };
}

/** A name as a title or a line begins with it. */
export const withCapital = (name: string) => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "Source: Multivector, 12 texts of “…” until 21 March 2025, as loaded on 30 November 2026." */
export function sourceLine(
  { words, frame, collection }: AnswerContext,
  texts: string,
  until: string | null,
): string {
  const dated = (date: string) => {
    const written = writeDate(date, frame.t);
    return frame.ui === 'ru' ? withYearRu(written) : written;
  };
  return words.source(
    texts,
    frame.collection.title,
    until && dated(until),
    collection && dated(collection.loaded.slice(0, 10)),
  );
}

/** Wording of a text, as much as a figure shows and its publisher allows. */
export function quotedPieces(
  wording: string,
  text: Parameters<typeof quotationLimit>[0] | null,
): readonly Piece[] {
  const pieces = shorten([{ kind: 'same', text: wording }]);
  const limit = text === null ? null : quotationLimit(text);
  return limit === null ? pieces : limitWords(pieces, limit);
}
