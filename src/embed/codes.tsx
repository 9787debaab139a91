/** What an editor copies: the four forms of a figure, each with what a host's Content-Security-Policy must allow. */
import { absolute, embedScriptUrl } from '../addresses/urls.ts';
import type { AnswerFigure } from './answer/answer.ts';
import { answerHeight } from './answer/height.ts';
import { answerQuotation } from './answer/quotation.tsx';
import { ELEMENT_HASH, ELEMENT_INTEGRITY } from './built/index.ts';
import type { Figure } from './figure.ts';
import { frameHeight } from './height.ts';
import { type FigureOptions, USUAL_TOP, writePlace } from './options.ts';
import { renderQuotation } from './quotation.tsx';
import { otherThanUsual } from './words/index.ts';

export interface Code {
  readonly id: 'address' | 'iframe' | 'element' | 'quotation';
  readonly code: string;
  readonly policy: readonly string[];
}

export interface CodeRequest {
  readonly figure: Figure;
  readonly options: FigureOptions;
  readonly origin: string;
  /** Absolute address of the framed page. */
  readonly address: string;
  /** References of the two texts, pinned or not. */
  readonly a: string;
  readonly b: string;
  /** Width of the host's column in pixels. */
  readonly width: number;
}

export function embedCodes(request: CodeRequest): readonly Code[] {
  const { figure, origin, address } = request;
  const script = absolute(origin, embedScriptUrl(ELEMENT_HASH));
  return [
    { id: 'address', code: address, policy: [`frame-src ${origin}`] },
    {
      id: 'iframe',
      code: iframeCode({ ...request, title: figure.title, height: frameHeight(figure, request.width) }),
      policy: [`frame-src ${origin}`],
    },
    {
      id: 'element',
      code: elementCode(request, script),
      policy: [`script-src ${script}`, `connect-src ${origin}`],
    },
    { id: 'quotation', code: renderQuotation(figure), policy: [] },
  ];
}

/** The forms of an answer: it has no element. */
export function answerCodes(
  figure: AnswerFigure,
  request: Pick<CodeRequest, 'address' | 'origin' | 'width'>,
): readonly Code[] {
  const { address, origin, width } = request;
  const frame = { title: figure.title, height: answerHeight(figure, width) };
  return [
    { id: 'address', code: address, policy: [`frame-src ${origin}`] },
    { id: 'iframe', code: iframeCode({ ...request, ...frame }), policy: [`frame-src ${origin}`] },
    { id: 'quotation', code: answerQuotation(figure), policy: [] },
  ];
}

interface FrameCode extends Pick<CodeRequest, 'address' | 'origin' | 'width'> {
  readonly title: string;
  readonly height: number;
}

/** The frame fits every column, and the line of script gives it the very height of its content. */
function iframeCode({ title, height, address, origin, width }: FrameCode): string {
  const frame = String(
    <iframe
      src={address}
      style="max-width:100%"
      width={String(width)}
      height={String(height)}
      frameborder="0"
      loading="lazy"
      title={title}
    ></iframe>,
  );
  return `${frame}\n<script>${heightScript(origin)}</script>`;
}

/** What a host runs to hear the height of the frames of this site; it reads a number and nothing else. */
function heightScript(origin: string): string {
  return `addEventListener("message",e=>{if(e.origin==="${origin}"&&e.data&&e.data.type==="multivector:height")for(const f of document.getElementsByTagName("iframe"))if(f.contentWindow===e.source)f.height=Math.ceil(e.data.height)})`;
}

/** The quotation stands inside, for readers whose browser or host refuses the script. */
function elementCode({ figure, options, a, b }: CodeRequest, script: string): string {
  const { lang, lang_a, lang_b, theme, top, only, view, at, engine, topic, ui, heading, caption } = {
    lang: figure.crossed ? undefined : figure.a.lang,
    lang_a: figure.crossed ? figure.a.lang : undefined,
    lang_b: figure.crossed ? figure.b.lang : undefined,
    theme: options.theme === 'light' ? undefined : options.theme,
    top: options.top === USUAL_TOP ? undefined : String(options.top),
    only: options.only === 'changes' ? undefined : options.only,
    view: options.view === 'auto' ? undefined : options.view,
    at: options.at.length > 0 ? options.at.map(writePlace).join(',') : undefined,
    engine: a.includes('@') ? figure.engine : undefined,
    topic: options.topic ?? undefined,
    ui: otherThanUsual(figure.labels.lang, figure) ?? undefined,
    heading: options.heading ?? undefined,
    caption: options.caption ?? undefined,
  };
  const attributes = Object.entries({
    a,
    b,
    lang,
    lang_a,
    lang_b,
    theme,
    top,
    only,
    view,
    at,
    topic,
    ui,
    heading,
    caption,
    engine,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escapeAttribute(value ?? '')}"`)
    .join(' ');
  return [
    `<joint-statement-diff ${attributes}>`,
    renderQuotation(figure),
    '</joint-statement-diff>',
    `<script type="module" src="${escapeAttribute(script)}" integrity="${ELEMENT_INTEGRITY}" crossorigin="anonymous"></script>`,
  ].join('\n');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
