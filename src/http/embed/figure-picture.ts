import { Hono } from 'hono';
import { unwrap } from '../../answers/refusal.ts';
import type { Figure } from '../../embed/figure.ts';
import { readOptions } from '../../embed/options.ts';
import { bitmapCanvas, svgCanvas } from '../../pages/picture/canvas.ts';
import { layOutFigure } from '../../pages/picture/passages-picture.ts';
import { encodePng } from '../../pages/picture/png.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { lettersOnce } from '../site/picture.ts';
import { readFigure } from './figures.ts';
import { readLanguages } from './languages.ts';

/** `GET /pictures/embed/{a}/{b}.svg` or `.png`: the figure of the widget, with the passages chosen, as a picture. */
export function figurePictures() {
  const app = new Hono<Environment>();
  app.get('/pictures/embed/:a/:b{.+\\.(?:svg|png)}', async (c) => {
    const url = new URL(c.req.url);
    const file = c.req.param('b');
    const { figure } = unwrap(
      await readFigure(
        c.env.DB,
        c.var.collection,
        {
          origin: url.origin,
          a: c.req.param('a'),
          b: file.replace(/\.(?:svg|png)$/, ''),
          ...readLanguages(url.searchParams),
          options: readOptions(url.searchParams),
        },
        laterOf(c),
      ),
    );
    const letters = await lettersOnce();
    const { width, height, drawOn } = layOutFigure(figure, letters);
    if (file.endsWith('.svg')) {
      const canvas = svgCanvas(width, height, `${figure.title}. ${figure.summary}`);
      drawOn(canvas);
      return c.body(canvas.svg(), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
    }
    const canvas = bitmapCanvas(width, height, letters);
    drawOn(canvas);
    return c.body(await encodePng(canvas.bitmap), 200, { 'Content-Type': 'image/png' });
  });
  return app;
}

/** Pixels need letters of our own, which are Latin, Greek and Cyrillic; a drawing takes those of its reader. */
export function isDrawable({ title, passages }: Pick<Figure, 'title' | 'passages'>): boolean {
  const texts = passages.flatMap(({ a, b }) => [...(a ?? []), ...(b ?? [])].map(({ text }) => text));
  return [title, ...texts].every(
    (text) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text),
  );
}
