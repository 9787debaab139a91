import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unknownPage } from '../ingest/pages.ts';
import { unionRecord } from '../ingest/records.ts';
import { type Part, UNION } from '../ingest/wording.ts';

/** An invented publisher on this machine, whose pages can change. */
export interface Publisher {
  /** From now on every page has one more paragraph, or no more. */
  edited: boolean;
  address(text: number): string;
  close(): void;
}

const TEXTS = 6;
const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const ADDED: Part = {
  kind: 'paragraph',
  text: 'The participants added this paragraph about the ferries of Mirhold after the meeting.',
};

export const idOf = (text: number) => `xu-2023-10-20-n${text}`;

export async function openPublisher(): Promise<Publisher> {
  const server = createServer((request, response) => {
    const page = pageOf(request.url ?? '', publisher.edited);
    // Slowly, so that a kill falls into the middle of a run and not behind it.
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page), 60);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const publisher: Publisher = {
    edited: false,
    address: (text) => `http://127.0.0.1:${port}/x${text}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return publisher;
}

function pageOf(path: string, edited: boolean): string {
  return unknownPage(`${TITLE} ${path}`, edited ? [...UNION, ADDED] : UNION);
}

/** A collection of six statements whose texts the publisher has, and a page of the first as a person saves it. */
export function writePublished(folder: string, publisher: Publisher): void {
  mkdirSync(join(folder, 'web', 'xu'), { recursive: true });
  writeFileSync(
    join(folder, 'web', 'collection.json'),
    JSON.stringify({
      id: 'invented',
      title: 'Invented',
      description: 'Invented statements.',
      hub: { name: 'the Five', short: 'Five', parties: [] },
      series: [{ id: 'xu', partner: 'Merian Union', title: 'Five and the Union' }],
    }),
  );
  for (let text = 0; text < TEXTS; text++)
    writeFileSync(
      join(folder, 'web', 'xu', `${idOf(text)}.json`),
      JSON.stringify(unionRecord({ url: publisher.address(text) }, { id: idOf(text) })),
    );
  writeFileSync(join(folder, 'saved.html'), pageOf('/x0', false));
}

/** The wording that is kept, and how it was obtained but for the moments; a file that is half there is a difference. */
export function keptTexts(folder: string): string {
  const texts = join(folder, 'web', 'texts');
  const files = readdirSync(texts, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return files
    .map((file) => `${file.slice(texts.length)}\n${readFileSync(file, 'utf8').replace(MOMENT, 'then')}`)
    .join('\n');
}

const MOMENT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
