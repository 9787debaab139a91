import type { FC } from 'hono/jsx';
import { citeUrl, compareDataUrl, embedBuilderUrl } from '../../addresses/urls.ts';
import { FigureFileLinks, figureFiles } from '../comparison/figure-files.tsx';
import { ShareSection } from '../comparison/share-section.tsx';
import { type Frame, speaking, to } from '../frame/frame.ts';
import type { CrossingPageData } from './page.tsx';

/** The permanent address, the reference, the same as data, and the figure for other sites. */
export const CrossingShare: FC<{ frame: Frame; data: CrossingPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { a, b } = data;
  const pair = { a: a.reference, b: b.reference };
  const { theme, kind, side, q } = data.state;
  const rows = { theme, kind, side, q };
  const langs = { lang_a: a.text.lang, lang_b: b.text.lang };
  const forms: readonly (readonly [label: string, url: string])[] = [
    ['JSON', compareDataUrl(pair.a, pair.b, langs)],
    [t.compare.word, compareDataUrl(pair.a, pair.b, { ...langs, format: 'docx' })],
    ['CSV', compareDataUrl(pair.a, pair.b, { ...langs, format: 'spreadsheet' })],
    ['TEI', compareDataUrl(pair.a, pair.b, { ...langs, format: 'tei' })],
    ['BibTeX', citeUrl({ ...pair, ...langs, ...rows, format: 'bibtex' })],
    ['RIS', citeUrl({ ...pair, ...langs, ...rows, format: 'ris' })],
    [t.compare.embed, to(frame, embedBuilderUrl({ ...pair, ...langs }))],
  ];
  return (
    <ShareSection frame={frame} pinned={data.pinned} citation={data.citation}>
      {forms.map(([label, url], at) => (
        <>
          {at > 0 && '\u00a0· '}
          <a href={url}>{label}</a>
        </>
      ))}
      {'\u00a0· '}
      <FigureFileLinks frame={frame} files={figureFiles(pair.a, pair.b, { ...langs, ...speaking(frame) })} />
    </ShareSection>
  );
};
