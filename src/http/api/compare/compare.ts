import { statementDataUrl } from '../../../addresses/urls.ts';
import type { ComparedSide } from '../../../answers/compare/compared-side.ts';
import {
  type AnyCompared,
  compareAny,
  compareGivenAny,
  comparePinnedAny,
} from '../../../answers/compare/crossing.ts';
import { checkDraft } from '../../../answers/compare/draft.ts';
import { Refused, unwrap } from '../../../answers/refusal.ts';
import { vocabularyOf } from '../../../answers/vocabulary.ts';
import { ENGINE_VERSION, isEarlierVersion } from '../../../comparison/index.ts';
import { laterOf } from '../../platform/after-reply.ts';
import { createRouter } from '../router.ts';
import { getRoute, pinRoute, postRoute } from './compare-routes.ts';
import { crossedDigestReply } from './crossed-digest-reply.ts';
import { shownCrossedRows } from './crossed-filter.ts';
import { crossedAs } from './crossed-forms.ts';
import { crossedPinOf, crossedReply } from './crossed-reply.ts';
import { draftReply } from './draft-reply.ts';
import { filteredView } from './filtered-view.ts';
import { comparisonAs } from './forms.ts';
import { ignoredClasses } from './ignored.ts';
import { pinOf } from './reply.ts';

/** `cite-as` names what to cite, `item` the texts that were compared, `alternate` the same two word for word. */
function linksOf(
  { a, b }: { readonly a: ComparedSide; readonly b: ComparedSide },
  pin: string | null,
  alternates: readonly { readonly lang: string; readonly url: string }[] = [],
): string {
  const items = [a, b].flatMap((side) =>
    side.found ? [`<${statementDataUrl(side.found.statement.record.id)}>; rel="item"`] : [],
  );
  return [
    ...(pin ? [`<${pin}>; rel="cite-as"`] : []),
    ...items,
    ...alternates.map(({ lang, url }) => `<${url}>; rel="alternate"; hreflang="${lang}"`),
    '</openapi.json>; rel="describedby"',
  ].join(', ');
}

/** Words are not laid word by word across languages, so there is no small difference to pass over. */
function refuseIgnore(ignore: readonly unknown[] | undefined): void {
  if (ignore !== undefined)
    throw new Refused({
      reason: 'bad-parameter',
      detail:
        'The two texts are in different languages: no words are laid side by side, so “ignore” has nothing to pass over.',
      parameter: 'ignore',
    });
}

export const compareRoutes = createRouter()
  .openapi(getRoute, async (c) => {
    const { ignore: passed, theme, kind, side, q, ...query } = c.req.valid('query');
    const ignore = ignoredClasses(passed);
    const asked = { theme, kind, side, q };
    const any = unwrap(await compareAny(c.env.DB, vocabularyOf(c.var.collection), query, laterOf(c)));
    if (any.kind === 'crossed') {
      refuseIgnore(ignore);
      const pin = crossedPinOf(any.crossed);
      c.header('Link', linksOf(any.crossed, pin, crossedReply(any.crossed).common));
      if (pin) c.header('X-Multivector-Pin', pin);
      const shown = await shownCrossedRows(c.env.DB, vocabularyOf(c.var.collection), any.crossed, asked);
      const digest = await crossedDigestReply(c.env.DB, vocabularyOf(c.var.collection), any.crossed);
      return crossedAs(c, any.crossed, { ...query, digest, ...(shown ? { filter: asked, shown } : {}) });
    }
    const { compared } = any;
    const view = await filteredView(c.env.DB, vocabularyOf(c.var.collection), compared, asked, true);
    const pin = pinOf(compared, ignore);
    c.header('Link', linksOf(compared, pin));
    if (pin) c.header('X-Multivector-Pin', pin);
    return comparisonAs(c, compared, {
      ...query,
      ignore,
      ...view,
    });
  })
  .openapi(pinRoute, async (c) => {
    const { ignore: passed, theme, kind, side, q, digest, ...query } = c.req.valid('query');
    const asked = { theme, kind, side, q };
    const ignore = ignoredClasses(passed);
    const [a = '', b = ''] = c.req.valid('param').pin.split('..');
    const any = unwrap(
      await comparePinnedAny(c.env.DB, vocabularyOf(c.var.collection), a, b, query, laterOf(c)),
    );
    const present = any.kind === 'crossed' ? any.crossed.comparison.engine.version : ENGINE_VERSION;
    const earlier = earlierEngine(query.engine, present);
    const byLexicon = digest !== undefined || theme !== undefined;
    const pinned =
      query.engine !== undefined &&
      query.mode !== undefined &&
      earlier === null &&
      !byLexicon &&
      !isUnknownReview(any) &&
      !needsVectors(any);
    if (any.kind === 'crossed') {
      refuseIgnore(ignore);
      const pin = crossedPinOf(any.crossed);
      c.header('Link', linksOf(any.crossed, pin));
      c.header('X-Multivector-Pin', pin ?? '');
      const shown = await shownCrossedRows(c.env.DB, vocabularyOf(c.var.collection), any.crossed, asked);
      const themes =
        digest && (await crossedDigestReply(c.env.DB, vocabularyOf(c.var.collection), any.crossed));
      return crossedAs(c, any.crossed, {
        ...query,
        pinned,
        ...(themes ? { digest: themes } : {}),
        ...(shown ? { filter: asked, shown } : {}),
      });
    }
    const { compared } = any;
    const view = await filteredView(
      c.env.DB,
      vocabularyOf(c.var.collection),
      compared,
      asked,
      digest !== undefined,
    );
    const pin = pinOf(compared, ignore);
    c.header('Link', linksOf(compared, pin));
    c.header('X-Multivector-Pin', pin ?? '');
    return comparisonAs(c, compared, {
      ...query,
      ignore,
      pinned,
      ...view,
      ...(earlier === null ? {} : { earlier }),
    });
  })
  .openapi(postRoute, async (c) => {
    const {
      a,
      b,
      against,
      lang,
      lang_a,
      lang_b,
      mode,
      only,
      ignore: passed,
      theme,
      kind,
      side,
      q,
      digest,
      format = 'json',
    } = c.req.valid('json');
    const asked = { theme, kind, side, q };
    const ignore = ignoredClasses(passed);
    c.header('Cache-Control', 'no-store');
    if (against !== undefined) {
      if (b !== undefined || !('text' in a)) throw new Refused(AGAINST);
      if (format !== 'json') throw new Refused(DRAFT_FORMAT);
      return c.json(
        draftReply(unwrap(await checkDraft(c.env.DB, c.var.collection, a.text, lang)), c.var.collection),
        200,
      );
    }
    if (b === undefined)
      throw new Refused({
        reason: 'missing-parameter',
        detail: 'Give “b”, or “against”: "collection".',
        parameter: 'b',
      });
    const any = unwrap(
      await compareGivenAny(
        c.env.DB,
        vocabularyOf(c.var.collection),
        { a, b },
        { lang, lang_a, lang_b, mode },
      ),
    );
    if (any.kind === 'crossed') {
      refuseIgnore(ignore);
      c.header('Link', linksOf(any.crossed, crossedPinOf(any.crossed)));
      const shown = await shownCrossedRows(c.env.DB, vocabularyOf(c.var.collection), any.crossed, asked);
      const themes = digest
        ? await crossedDigestReply(c.env.DB, vocabularyOf(c.var.collection), any.crossed)
        : undefined;
      return crossedAs(c, any.crossed, {
        only,
        format,
        digest: themes,
        ...(shown ? { filter: asked, shown } : {}),
      });
    }
    const { compared } = any;
    c.header('Link', linksOf(compared, pinOf(compared, ignore)));
    const view = await filteredView(
      c.env.DB,
      vocabularyOf(c.var.collection),
      compared,
      asked,
      digest === true,
    );
    return comparisonAs(c, compared, { only, ignore, format, ...view });
  });

/** Whether the address names an alignment by hand that is not here: it may be tomorrow. */
function isUnknownReview(any: AnyCompared): boolean {
  return any.kind !== 'crossed' && any.compared.review?.state === 'unknown';
}

/** Whether a comparison was made with vectors, which are of this deployment: they may be gone tomorrow. */
function needsVectors(any: AnyCompared): boolean {
  return any.kind === 'crossed' && any.crossed.comparison.engine.options.evidence !== 'words';
}

/**
 * The engine that an address names, where it is an earlier one: addresses that were given out are answered for ever, by
 * the present engine, which says so. Null where it is the present one; a version that never answered here is refused.
 */
function earlierEngine(asked: string | undefined, present: string): string | null {
  if (asked === undefined) return null;
  // As in `evidence`, a plus sign that is not encoded is a space. What follows it names a language model.
  const [version = '', model] = asked.replace(' ', '+').split('+');
  const [own = '', ownModel] = present.split('+');
  if (model === ownModel && version === own) return null;
  if (model === ownModel && isEarlierVersion(version, own)) return asked;
  throw new Refused({
    reason: 'unknown-engine',
    detail: `This service runs engine ${present} and has never run this one.`,
    parameter: 'engine',
    value: asked,
    nearest: present,
    valid: [present],
  });
}

const DRAFT_FORMAT = {
  reason: 'bad-parameter',
  detail: 'The check of a draft is given as JSON only.',
  parameter: 'format',
  nearest: 'json',
  valid: ['json'],
} as const;

const AGAINST = {
  reason: 'bad-parameter',
  detail: 'A check against the collection takes one text, as “a”, and no “b”.',
  parameter: 'against',
} as const;
