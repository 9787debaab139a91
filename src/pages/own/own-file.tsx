import type { FC } from 'hono/jsx';
import { raw } from '../../markup/markup.ts';
import { siteStyle } from '../frame/assets.ts';
import type { Frame } from '../frame/frame.ts';
import { Compared, Fingerprints, OwnHead } from './own-result.tsx';
import type { OwnResultData } from './view.ts';

/** The comparison as one file that asks for nothing: its look is inside it, it has no script and no link outwards. */
export const OwnFile: FC<{ frame: Frame; data: OwnResultData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <html lang={frame.ui}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t.own.resultTitle(data.names.a, data.names.b)}</title>
        <meta name="robots" content="noindex" />
        <style>{raw(siteStyle.body)}</style>
      </head>
      <body>
        <main class="wrap">
          <OwnHead frame={frame} data={data} />
          <Compared frame={frame} data={data} />
          <section aria-labelledby="share">
            <h2 id="share" class="vh">
              {t.own.share}
            </h2>
            <Fingerprints frame={frame} data={data} />
          </section>
        </main>
      </body>
    </html>
  );
};
