import type { FC } from 'hono/jsx';
import { methodUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { methodText } from './method-text.ts';
import { qualityWords } from './quality-words.ts';

export interface QualityTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

export interface MethodPageData {
  readonly engine: string;
  /** What was measured with this engine; empty where nothing was. */
  readonly quality: readonly QualityTable[];
}

/** How a row comes about, what the program cannot do, and how good it was found to be. */
export const MethodPage: FC<{ frame: Frame; data: MethodPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const text = methodText[frame.ui];
  return (
    <Page
      frame={frame}
      head={{
        title: t.method.title,
        description: t.method.lead,
        permanent: to(frame, methodUrl()),
        data: `${methodUrl()}.json`,
      }}
      section="method"
    >
      <header>
        <h1>{t.method.title}</h1>
        <p class="lead">{t.method.lead}</p>
      </header>
      <div class="narrow">
        {text.map((section) => (
          <section>
            <h2>{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {section.points && (
              <ul>
                {section.points.map((point) => (
                  <li>{point}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      <section aria-labelledby="quality">
        <h2 id="quality">{t.method.quality}</h2>
        <p class="note">
          {data.quality.length > 0 ? t.method.qualityNote(data.engine) : t.method.unmeasured(data.engine)}
        </p>
        {data.quality.map(withoutEmptyColumns).map((table, index) => (
          <ScrollTable labelledby={`quality-${index}`}>
            <table>
              <caption id={`quality-${index}`}>
                <Measured frame={frame} english={table.title} />
                {table.note && (
                  <>
                    . <Measured frame={frame} english={table.note} />
                  </>
                )}
              </caption>
              <thead>
                <tr>
                  {table.columns.map((column, place) => (
                    <th scope="col" class={place > 0 ? 'num' : ''}>
                      <Measured frame={frame} english={column} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row) => (
                  <tr>
                    {row.map((cell, place) =>
                      place === 0 ? (
                        <th scope="row">
                          <Measured frame={frame} english={cell} />
                        </th>
                      ) : (
                        <td class="num">{frame.ui === 'ru' ? withComma(cell) : cell}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        ))}
      </section>
    </Page>
  );
};

/** A decimal as Russian writes it. */
function withComma(cell: string): string {
  return cell.replace(/(?<=\d)\.(?=\d)/gu, ',');
}

/** Without the columns in which nothing was measured. */
function withoutEmptyColumns(table: QualityTable): QualityTable {
  const isMeasured = (_: string, place: number) =>
    table.rows.some((row) => !['', '–'].includes(row[place] ?? ''));
  return {
    ...table,
    columns: table.columns.filter(isMeasured),
    rows: table.rows.map((row) => row.filter(isMeasured)),
  };
}

/** Words that a program wrote in English; marked as such where the page has none of its own. */
const Measured: FC<{ frame: Frame; english: string }> = ({ frame, english }) => {
  const words = qualityWords(frame.ui, english);
  return words === undefined ? <span lang="en">{english}</span> : words;
};
