import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { idOf, keptTexts, openPublisher, writePublished } from './publisher.ts';
import { Random } from './random.ts';
import { root } from './service.ts';

export interface KillReport {
  readonly kills: number;
  readonly faults: readonly string[];
}

/** How long after it is ready a service may be killed. */
const SERVED_MS = 5000;

interface Scene {
  readonly folder: string;
  readonly state: string;
}

interface Killed {
  readonly args: (scene: Scene) => readonly string[];
  /** What must be the same after it was run again to its end. */
  readonly result: (scene: Scene) => string;
  /** What is run afterwards, where it is another command. */
  readonly again?: (scene: Scene) => readonly string[];
  /** Only the process itself is killed, and what it has started must end by itself. */
  readonly alone?: true;
  /** What is done before, undisturbed. */
  readonly before?: (scene: Scene) => readonly string[];
  /** The publisher changes its pages before the command is run. */
  readonly edited?: boolean;
}

const ofPublisher = ({ folder }: Scene, ...args: readonly string[]) => [
  ...args,
  '--collection',
  join(folder, 'web'),
];

const COMMANDS: Readonly<Record<string, Killed>> = {
  import: {
    args: ({ folder }) => ['import', join(folder, 'in'), '--out', join(folder, 'out')],
    result: ({ folder }) => digestOf(join(folder, 'out')),
  },
  export: {
    args: ({ folder }) => [
      'export',
      '--collection',
      join(folder, 'own'),
      '--out',
      join(folder, 'package'),
      '--date',
      '2026-11-21',
    ],
    result: ({ folder }) => digestOf(join(folder, 'package')),
  },
  pin: {
    args: ({ folder }) => ['pin', '--yes', '--collection', join(folder, 'own')],
    result: ({ folder }) => digestOf(join(folder, 'own')),
  },
  load: {
    args: ({ folder }) => ['start', '--offline', '--load-only', '--collection', join(folder, 'own')],
    result: ({ state }) => rowsOf(state),
  },
  start: {
    args: (scene) => [
      ...['start', '--offline', '--port', String(portOf(scene)), '--collection'],
      join(scene.folder, 'own'),
    ],
    // What serves has no end of its own.
    again: ({ folder }) => ['start', '--offline', '--load-only', '--collection', join(folder, 'own')],
    result: ({ state }) => rowsOf(state),
    alone: true,
  },
  fetch: {
    args: (scene) => ofPublisher(scene, 'fetch'),
    result: ({ folder }) => keptTexts(folder),
  },
  refresh: {
    before: (scene) => ofPublisher(scene, 'fetch'),
    args: (scene) => ofPublisher(scene, 'refresh', '--yes'),
    result: ({ folder }) => keptTexts(folder),
    edited: true,
  },
  add: {
    args: (scene) => ofPublisher(scene, 'add', idOf(0), join(scene.folder, 'saved.html'), '--yes'),
    // What a person hands over names the file that it was, which lies in another folder each time.
    result: ({ folder }) => keptTexts(folder).replaceAll(folder, ''),
  },
};

/** Kills each command in turn at a moment of chance, runs it again to its end, and compares with an undisturbed run. */
export async function killCommands({
  kills,
  seed,
}: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const random = new Random(seed);
  const base = mkdtempSync(join(tmpdir(), 'multivector-kills-'));
  const faults: string[] = [];
  const publisher = await openPublisher();
  const prepare = async (scene: Scene, { before, edited = false }: Killed) => {
    publisher.edited = false;
    if (before) await run(before(scene), scene);
    publisher.edited = edited;
  };
  try {
    const first = makeScene(join(base, 'first'));
    writePublished(first.folder, publisher);
    await run(COMMANDS.import?.args(first) ?? [], first);
    cpSync(join(first.folder, 'out'), join(first.folder, 'own'), { recursive: true });
    writeFileSync(join(first.folder, 'own', 'NOTES.md'), 'A year of work.');
    const expected = new Map<string, { readonly result: string; readonly ms: number }>();
    for (const [name, command] of Object.entries(COMMANDS)) {
      const { args, result } = command;
      const scene = copyOf(first, join(base, `whole-${name}`));
      await prepare(scene, command);
      const started = performance.now();
      const code = await run((command.again ?? args)(scene), scene);
      if (code !== 0) faults.push(`${name}: ends with ${code} undisturbed`);
      expected.set(name, { result: result(scene), ms: performance.now() - started });
    }
    for (let kill = 0; kill < kills; kill++) {
      const name = Object.keys(COMMANDS)[kill % Object.keys(COMMANDS).length] ?? '';
      const command = COMMANDS[name];
      const whole = expected.get(name);
      if (!command || !whole) continue;
      const scene = copyOf(first, join(base, `kill-${kill}`));
      await prepare(scene, command);
      await run(
        command.args(scene),
        scene,
        random.below(Math.ceil(whole.ms) + (command.alone ? SERVED_MS : 0)),
        command.alone,
      );
      if (command.alone && !(await isFree(portOf(scene)))) faults.push(`${name}, kill ${kill}: serves on`);
      const code = await run((command.again ?? command.args)(scene), scene);
      if (code !== 0) faults.push(`${name}, kill ${kill}: the next run ends with ${code}`);
      else if (command.result(scene) !== whole.result) faults.push(`${name}, kill ${kill}: another result`);
      const notes = join(scene.folder, 'own', 'NOTES.md');
      if (!existsSync(notes) || readFileSync(notes, 'utf8') !== 'A year of work.')
        faults.push(`${name}, kill ${kill}: notes are lost`);
      rmSync(scene.folder, { recursive: true, force: true });
    }
  } finally {
    publisher.close();
    rmSync(base, { recursive: true, force: true });
  }
  return { kills, faults };
}

function makeScene(folder: string): Scene {
  mkdirSync(join(folder, 'in'), { recursive: true });
  for (let number = 1; number <= 6; number++)
    writeFileSync(
      join(folder, 'in', `202${number}-03-04.md`),
      `---\ntitle: Joint statement of the valley ${number}\ndate: 202${number}-03-04\nseries: north\n---\n\n${`The parties welcomed plan ${number} for the valley and its water.\n\n`.repeat(20)}`,
    );
  return { folder, state: join(folder, 'state') };
}

function copyOf(scene: Scene, folder: string): Scene {
  cpSync(scene.folder, folder, { recursive: true });
  return { folder, state: join(folder, 'state') };
}

/** Runs a command to its end, or kills it and all that it started after so many milliseconds. */
function run(args: readonly string[], { state }: Scene, killAfter?: number, alone = false): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'src/ingest/main.ts'), ...args], {
      cwd: root,
      env: { ...process.env, MULTIVECTOR_STATE: state, STATEMENTS_FROM: '' },
      stdio: 'ignore',
      detached: true,
    });
    const timer =
      killAfter === undefined
        ? undefined
        : setTimeout(() => {
            try {
              if (child.pid) process.kill(alone ? child.pid : -child.pid, 'SIGKILL');
            } catch {
              // It has ended before.
            }
          }, killAfter);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? -1);
    });
  });
}

/** A port of its own for each scene, above those that systems give out. */
function portOf({ folder }: Scene): number {
  return 61_000 + (Number.parseInt(createHash('sha256').update(folder).digest('hex').slice(0, 6), 16) % 4000);
}

/** Whether nobody listens on a port, or soon nobody does any more. */
async function isFree(port: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      }).on('error', () => resolve(false));
    });
    if (!isOpen) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Every file of a folder with its content, as one digest. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${relative(folder, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The content of a loaded database, without times. */
function rowsOf(state: string): string {
  const files = readdirSync(state, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /[0-9a-f]{64}\.sqlite$/.test(file),
  );
  const db = new DatabaseSync(join(state, files[0] ?? ''), { readOnly: true });
  const rows = [
    'SELECT id, record FROM statement ORDER BY id',
    'SELECT statement, lang, version, sha256, body, clauses, prepared, current, preferred FROM text ORDER BY statement, lang, version',
    'SELECT folded, stems, clause FROM clause_search ORDER BY rowid',
    'SELECT kind, lang, id, record FROM derived ORDER BY kind, lang, id',
    'SELECT a, b, mode, packed FROM comparison ORDER BY a, b, mode',
  ].map((sql) => db.prepare(sql).all());
  db.close();
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
