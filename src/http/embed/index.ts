import { Hono } from 'hono';
import type { Environment } from '../platform/environment.ts';
import { answerPages } from './answer-page.ts';
import { builder } from './builder.tsx';
import { figurePictures } from './figure-picture.ts';
import { framedPages } from './framed-page.ts';
import { oembed } from './oembed.ts';
import { scripts } from './scripts.ts';

/** The widget: oEmbed, the framed page, its figure as data, the script of the element, and the page that makes codes. */
export function createEmbed(): Hono<Environment> {
  const app = new Hono<Environment>();
  app.route('/', oembed());
  // Before the framed pages of pairs, whose addresses have as many parts.
  app.route('/', answerPages());
  app.route('/', figurePictures());
  app.route('/', framedPages());
  app.route('/', scripts());
  app.route('/', builder());
  return app;
}
