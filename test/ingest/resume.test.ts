/** A real run of the command line, killed in the middle and run again. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Handler, page, startLoopback } from './loopback.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { project, scratchFolder, writeFiles } from './scratch.ts';
import { UNION } from './wording.ts';

const TITLE = 'Joint Communiqué of the Five and the Merian Union';

test('a killed run goes on where it stopped, and leaves nothing half-written', async () => {
  const COUNT = 5;
  let held = true;
  const begun: number[] = [];
  // Texts come in any order. The third that is asked for never comes while `held`: the run is killed while it waits.
  const serve = (index: number): Handler => {
    const whole = page(pages.unknownPage(`${TITLE} ${index}`, UNION));
    return (request, response) => {
      begun.push(index);
      if (begun.length > 2 && held)
        response.writeHead(200, { 'content-type': 'text/html' }).write('<html><body><p>The leaders');
      else whole(request, response);
    };
  };
  const server = await startLoopback(
    Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`/x${index}`, serve(index)])),
  );
  const { path: folder, dispose } = await scratchFolder();
  try {
    const records = Array.from({ length: COUNT }, (_, index) =>
      unionRecord({ url: `${server.origin}/x${index}` }, { id: `xu-2023-10-20-n${index}` }),
    );
    await writeFiles(folder, {
      'collection.json': JSON.stringify({
        id: 'invented',
        title: 'Invented',
        description: 'Invented statements.',
        hub: { name: 'the Five', short: 'Five', parties: [] },
        series: [{ id: 'xu', partner: 'Merian Union', title: 'Five and the Union' }],
      }),
      ...Object.fromEntries(records.map((record) => [`xu/${record.id}.json`, JSON.stringify(record)])),
    });
    const run = () =>
      spawn(process.execPath, ['src/ingest/main.ts', 'fetch', '--collection', folder], {
        cwd: project,
        env: { ...process.env, MULTIVECTOR_STATE: join(folder, '.state') },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const texts = (index: number) => join(folder, 'texts', `xu-2023-10-20-n${index}`, 'en.txt');

    const first = run();
    while (begun.length < 3 || !begun.slice(0, 2).every((index) => existsSync(texts(index))))
      await new Promise((again) => setTimeout(again, 20));
    first.kill('SIGKILL');
    await new Promise((done) => first.once('close', done));
    const [one, other, third] = begun as [number, number, number];
    expect(existsSync(texts(third))).toBe(false);
    const early = await readFile(texts(one), 'utf8');
    held = false;
    const asked = server.asked.length;

    const second = run();
    let out = '';
    second.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const code = await new Promise((done) => second.once('close', done));
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/obtained now, [2-9] at hand/),
    });
    const { host } = new URL(server.origin);
    for (const index of [one, other]) expect(server.asked.slice(asked)).not.toContain(`${host}/x${index}`);
    expect(server.asked.slice(asked)).toContain(`${host}/x${third}`);
    expect(await readFile(texts(one), 'utf8')).toBe(early);
    for (let index = 0; index < COUNT; index++)
      expect((await readdir(join(folder, 'texts', `xu-2023-10-20-n${index}`))).sort()).toEqual([
        'en.json',
        'en.raw.html',
        'en.txt',
      ]);
  } finally {
    await server.close();
    await dispose();
  }
});
