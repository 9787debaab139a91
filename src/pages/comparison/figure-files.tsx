import type { FC } from 'hono/jsx';
import { comparisonPictureUrl } from '../../addresses/urls.ts';
import type { Frame } from '../frame/frame.ts';

/** A picture that is taken along as a file. */
export interface FigureFile {
  readonly form: 'SVG' | 'PNG';
  readonly url: string;
  /** What the file is called where it is saved. */
  readonly name: string;
}

/** The picture of a comparison, as a drawing and as pixels; the query names languages as that of the comparison does. */
export function figureFiles(
  a: string,
  b: string,
  query: Parameters<typeof comparisonPictureUrl>[2],
): readonly FigureFile[] {
  return (['svg', 'png'] as const).map((form) => ({
    form: form === 'svg' ? 'SVG' : 'PNG',
    url: comparisonPictureUrl(a, b, query, form),
    name: `compare-${a}-${b}.${form}`,
  }));
}

export const FigureFileLinks: FC<{ frame: Frame; files: readonly FigureFile[] }> = ({ frame, files }) => (
  <>
    {files.map(({ form, url, name }, index) => (
      <>
        {index > 0 && '\u00a0· '}
        <a href={url} download={name}>
          {frame.t.compare.figure(form)}
        </a>
      </>
    ))}
  </>
);
