import type { FC } from 'hono/jsx';
import { compareUrl, partnerUrl, sharedUrl } from '../../addresses/urls.ts';
import { matrixWords } from '../formulas/matrix-words.ts';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage, writeShare } from '../interface/format.ts';
import { askedLanguage } from './asked-language.ts';
import type { BesidePartner, PartnerPageData } from './view.ts';
import { partnerWords } from './words.ts';

/** Each other partner: how much wording is common, and the way to the comparison of the latest texts. */
export const Beside: FC<{ frame: Frame; data: PartnerPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const words = partnerWords(frame.ui);
  const latest = data.read.at(-1);
  if (data.beside.length === 0) return null;
  const asked = askedLanguage(data.lang);
  const languages = new Set(data.beside.flatMap(({ overlap }) => (overlap ? [overlap.lang] : [])));
  const several = languages.size > 1 || data.beside.some(({ overlap }) => overlap === null);
  return (
    <section>
      <h2 id="beside">{words.beside}</h2>
      <p class="note">
        {words.besideNote} {several && matrixWords(frame.ui).rule}
      </p>
      <ScrollTable labelledby="beside">
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">{words.partner}</th>
              <th scope="col">{words.compare}</th>
              {several && <th scope="col">{matrixWords(frame.ui).language}</th>}
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
                  <a href={to(frame, partnerUrl(other.key, asked))}>{other.name}</a>
                </th>
                <td>
                  {latest && (
                    <a href={to(frame, compareUrl(latest.record.id, other.latest.record.id, asked))}>
                      {words.compareLatest}
                      <span class="vh">
                        {`: ${data.name} – ${other.name}, ${writeDate(other.latest.record.adopted, t, 'short')}`}
                      </span>
                    </a>
                  )}
                  {other.overlap && seriesOf(data.key) !== seriesOf(other.key) && (
                    <>
                      {'\u00a0· '}
                      <a
                        href={to(
                          frame,
                          sharedUrl({
                            series: [seriesOf(data.key), seriesOf(other.key)],
                            min_partners: 2,
                            ...(other.overlap.lang === 'en' ? asked : { lang: other.overlap.lang }),
                          }),
                        )}
                      >
                        {words.shared}
                        <span class="vh">{`: ${data.name} – ${other.name}`}</span>
                      </a>
                    </>
                  )}
                </td>
                <Numbers frame={frame} other={other} several={several} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

/** How much of each stands in the other, in which language, and how many statements have a text in it. */
const Numbers: FC<{ frame: Frame; other: BesidePartner; several: boolean }> = ({
  frame,
  other: { overlap, statements, ownStatements },
  several,
}) => {
  const { t } = frame;
  const words = matrixWords(frame.ui);
  if (overlap === null) return <td colspan={several ? 3 : 2}>{words.noCommon}</td>;
  const part = (found: number, of: number, read: number, all: number) => (
    <td class="number">
      {writeShare(of === 0 ? 0 : found / of, t)} <span class="meta">{t.matrix.of(found, of)}</span>
      {read < all && <span class="meta">; {words.read(read, all)}</span>}
    </td>
  );
  return (
    <>
      {several && <td>{writeLanguage(overlap.lang, t)}</td>}
      {part(overlap.a_covered, overlap.a_words, overlap.a_texts, ownStatements)}
      {part(overlap.b_covered, overlap.b_words, overlap.b_texts, statements)}
    </>
  );
};

function seriesOf(key: string): string {
  return key.split('/')[0] ?? key;
}
