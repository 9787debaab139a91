/**
 * A picture of few colours: one byte a pixel, an index into a palette of ramps. A ramp goes in sixteen steps from the
 * paper to one ink, so that the soft edges of letters need no arithmetic of colours. Pure; draws, does not encode.
 */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Inks of the palette, in its order. */
export type Ink = 'text' | 'soft' | 'a' | 'b' | 'line';

const PAPER = [0xfc, 0xfb, 0xf8] as const;

const INKS: Readonly<Record<Ink, readonly [red: number, green: number, blue: number]>> = {
  text: [0x1f, 0x23, 0x28],
  soft: [0x55, 0x5c, 0x65],
  a: [0x9a, 0x4a, 0x00],
  b: [0x0a, 0x4f, 0xa8],
  line: [0xc9, 0xc4, 0xba],
};

/** Steps from paper to ink: the alpha of a glyph has four bits. */
const STEPS = 16;

const inkOrder = Object.keys(INKS) as readonly Ink[];

/** A colour of the palette as style sheets write it. */
export function cssOf(ink: Ink | 'paper'): string {
  const channels = ink === 'paper' ? PAPER : INKS[ink];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The palette as PNG wants it: three bytes a colour. */
export function paletteBytes(): Uint8Array {
  const bytes = new Uint8Array(inkOrder.length * STEPS * 3);
  let at = 0;
  for (const ink of inkOrder)
    for (let step = 0; step < STEPS; step += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        const [paper, colour] = [PAPER[channel] ?? 0, INKS[ink][channel] ?? 0];
        bytes[at++] = Math.round(paper + ((colour - paper) * step) / (STEPS - 1));
      }
  return bytes;
}

export function createBitmap(width: number, height: number): Bitmap {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/** Index of an ink at a strength of 0 (paper) to 15. */
export function colourOf(ink: Ink, strength: number): number {
  return inkOrder.indexOf(ink) * STEPS + Math.max(0, Math.min(STEPS - 1, Math.round(strength)));
}

/** A filled rectangle; what lies outside the picture is left out. */
export function fillRectangle(
  bitmap: Bitmap,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: number,
): void {
  const x0 = Math.max(0, Math.round(place.x));
  const x1 = Math.min(bitmap.width, Math.round(place.x + place.width));
  const y1 = Math.min(bitmap.height, Math.round(place.y + place.height));
  for (let y = Math.max(0, Math.round(place.y)); y < y1; y += 1)
    bitmap.pixels.fill(colour, y * bitmap.width + x0, y * bitmap.width + Math.max(x0, x1));
}
