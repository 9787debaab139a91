import type { FC } from 'hono/jsx';
import { compareUrl, partnerUrl, sharedUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeShare } from '../interface/format.ts';
import type { PartnerPageData } from './view.ts';
import { partnerWords } from './words.ts';

/** Each other partner: how much wording is common, and the way to the comparison of the latest texts. */
export const Beside: FC<{ frame: Frame; data: PartnerPageData; lang: string }> = ({ frame, data, lang }) => {
  const { t } = frame;
  const words = partnerWords(frame.ui);
  const latest = data.texts.at(-1);
  if (data.beside.length === 0) return null;
  const language = lang === 'en' ? {} : { lang };
  const part = (n: number, of: number) => (
    <>
      {writeShare(of === 0 ? 0 : n / of, t)} <span class="meta">{t.matrix.of(n, of)}</span>
    </>
  );
  return (
    <section>
      <h2 id="beside">{words.beside}</h2>
      <p class="note">{words.besideNote}</p>
      <ScrollTable labelledby="beside">
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">{words.partner}</th>
              <th scope="col">{words.compare}</th>
              <th scope="col" class="number">
                {words.mine(data.name)}
              </th>
              <th scope="col" class="number">
                {words.theirs}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.beside.map((other) => (
              <tr>
                <th scope="row">
                  <a href={to(frame, partnerUrl(other.key, language))}>{other.name}</a>
                </th>
                <td>
                  {latest && (
                    <a
                      href={to(
                        frame,
                        compareUrl(latest.record.id, other.latest.record.id, { lang: language.lang }),
                      )}
                    >
                      {words.compareLatest}
                      <span class="vh">
                        {`: ${data.name} – ${other.name}, ${writeDate(other.latest.record.adopted, t, 'short')}`}
                      </span>
                    </a>
                  )}
                  {seriesOf(data.key) !== seriesOf(other.key) && (
                    <>
                      {' · '}
                      <a
                        href={to(
                          frame,
                          sharedUrl({
                            series: [seriesOf(data.key), seriesOf(other.key)],
                            min_partners: 2,
                            ...language,
                          }),
                        )}
                      >
                        {words.shared}
                        <span class="vh">{`: ${data.name} – ${other.name}`}</span>
                      </a>
                    </>
                  )}
                </td>
                <td class="number">{part(other.ownThere, other.ownWords)}</td>
                <td class="number">{part(other.theirsHere, other.words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

function seriesOf(key: string): string {
  return key.split('/')[0] ?? key;
}
