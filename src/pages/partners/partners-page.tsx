import type { FC } from 'hono/jsx';
import { matrixUrl, partnersDataUrl, partnersUrl, partnerUrl, statementsUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { listData } from '../linked-data.ts';
import { inventedAmong } from '../views.ts';
import type { PartnerEntry, PartnersPageData } from './view.ts';
import { partnerWords } from './words.ts';

/** Every partner of whom a statement is known, each a door to its page. */
export const PartnersPage: FC<{ frame: Frame; data: PartnersPageData }> = ({ frame, data }) => {
  const words = partnerWords(frame.ui);
  const head: Head = { title: words.title, description: words.lead, data: partnersDataUrl() };
  const items = data.partners.map(({ name, key }) => ({ name, url: partnerUrl(key) }));
  return (
    <Page
      frame={frame}
      head={{ ...head, jsonLd: listData(frame, head, { items, total: items.length }) }}
      section="partners"
      specimen={inventedAmong(data.partners)}
    >
      <header>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {data.series && (
          <p class="note">
            {words.inSeries(data.series.title)} <a href={to(frame, partnersUrl())}>{words.all}</a>
          </p>
        )}
      </header>
      {frame.collection.series
        .filter(({ unassigned }) => unassigned)
        .map(({ id }) => (
          <p class="note">
            <a href={to(frame, statementsUrl({ series: id }))}>{words.unassigned}</a>
          </p>
        ))}
      <ul class="partner-list">
        {data.partners.map((partner) => (
          <Entry frame={frame} partner={partner} />
        ))}
      </ul>
      <p>
        <a href={to(frame, matrixUrl())}>{words.matrix}</a>
      </p>
    </Page>
  );
};

const Entry: FC<{ frame: Frame; partner: PartnerEntry }> = ({ frame, partner }) => {
  const words = partnerWords(frame.ui);
  return (
    <li>
      <a href={to(frame, partnerUrl(partner.key))}>{partner.name}</a>
      <span class="meta">
        {years(partner)}&nbsp;· {words.known(partner)}
        {partner.joint > 0 && `\u00a0· ${words.obtained(partner.obtained, partner.joint)}`}
        {partner.specimen && `\u00a0· ${frame.t.site.specimenTag}`}
      </span>
    </li>
  );
};

/** "2021–2024", or one year. */
export function years({ first, last }: Pick<PartnerEntry, 'first' | 'last'>): string {
  const [from, until] = [first?.slice(0, 4) ?? '', last?.slice(0, 4) ?? ''];
  return from === until ? from : `${from}–${until}`;
}
