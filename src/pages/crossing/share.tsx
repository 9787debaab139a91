import type { FC } from 'hono/jsx';
import { absolute, citeUrl, compareDataUrl, embedBuilderUrl } from '../../addresses/urls.ts';
import { FigureFileLinks, figureFiles } from '../comparison/figure-files.tsx';
import { type Frame, speaking, to } from '../frame/frame.ts';
import { CitationLine } from '../statements/citation-line.tsx';
import type { CrossingPageData } from './page.tsx';

/** The permanent address, the reference, the same as data, and the figure for other sites. */
export const CrossingShare: FC<{ frame: Frame; data: CrossingPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { a, b } = data;
  const pair = { a: a.reference, b: b.reference };
  const langs = { lang_a: a.text.lang, lang_b: b.text.lang };
  const forms: readonly (readonly [label: string, url: string])[] = [
    ['JSON', compareDataUrl(pair.a, pair.b, langs)],
    [t.compare.word, compareDataUrl(pair.a, pair.b, { ...langs, format: 'docx' })],
    ['CSV', compareDataUrl(pair.a, pair.b, { ...langs, format: 'spreadsheet' })],
    ['TEI', compareDataUrl(pair.a, pair.b, { ...langs, format: 'tei' })],
    ['BibTeX', citeUrl({ ...pair, ...langs, format: 'bibtex' })],
    ['RIS', citeUrl({ ...pair, ...langs, format: 'ris' })],
    [t.compare.embed, to(frame, embedBuilderUrl({ ...pair, ...langs }))],
  ];
  return (
    <section aria-labelledby="share">
      <h2 id="share">{t.compare.share}</h2>
      <dl class="facts">
        <dt>{t.compare.pinned}</dt>
        <dd>
          <a href={data.pinned}>{absolute(frame.origin, data.pinned)}</a>
        </dd>
        <dt>{t.compare.citation}</dt>
        <dd>
          <CitationLine frame={frame} citation={data.citation} />
        </dd>
        <dt>{t.compare.downloads}</dt>
        <dd>
          {forms.map(([label, url], at) => (
            <>
              {at > 0 && ' · '}
              <a href={url}>{label}</a>
            </>
          ))}
          {' · '}
          <FigureFileLinks
            frame={frame}
            files={figureFiles(pair.a, pair.b, { ...langs, ...speaking(frame) })}
          />
        </dd>
      </dl>
    </section>
  );
};
