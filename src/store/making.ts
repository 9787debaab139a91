import type { D1Database } from '@cloudflare/workers-types';

/** How far a first load has come. Until the texts are stored nothing is answered, until the counts are made no counts. */
export interface Making {
  readonly step: 'texts' | 'counts';
  readonly done: number;
  readonly all: number;
}

/** Notes how far a first load has come; null once everything is made, which is a change of content. */
export async function saveMaking(db: D1Database, making: Making | null): Promise<void> {
  await db
    .prepare('UPDATE collection SET making = ?1, revision = revision + ?2 WHERE only = 1')
    .bind(making === null ? null : JSON.stringify(making), making === null ? 1 : 0)
    .run();
}
