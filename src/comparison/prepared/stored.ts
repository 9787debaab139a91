import { ENGINE_VERSION } from '../engine.ts';
import type { PreparedText } from '../types.ts';
import { decodePrepared } from './encode.ts';
import { prepareText } from './prepare.ts';

/** A text with what an engine prepared of it, as a store keeps them. */
export interface StoredPrepared {
  readonly body: string;
  readonly lang: string;
  /** The version of the engine that prepared it. */
  readonly engine: string;
  readonly prepared: string;
}

/** What another engine prepared, or what is damaged, cannot be trusted: then the text is prepared anew. */
export function preparedOf({ body, lang, engine, prepared }: StoredPrepared): PreparedText {
  const stored = engine === ENGINE_VERSION ? decodePrepared(body, prepared) : undefined;
  return stored ?? prepareText(body, { lang });
}
