/** What an agent pays for an answer: questions on two real texts, asked with the client of the protocol. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { loadState, serve } from '../attack/service.ts';
import { AGENT_QUESTIONS, type AgentQuestion, type Sides } from './agent-questions.ts';
import { hasReference, listReference, readReference, referenceAddress } from './reference.ts';
import type { Table } from './table.ts';

/**
 * Bytes that a token of the usual models takes at the least. Replies of this service were counted with o200k and cl100k:
 * 3.0 to 4.9 bytes a token, short references 2.5; so what is printed is rather more than what is paid.
 */
const BYTES_A_TOKEN = 3;

interface Measured {
  readonly title: string;
  readonly sides: Sides;
  /** Tokens that every question may cost, all its calls together. */
  readonly most: number;
}

/** Both pairs; nothing where the reference folder is absent. */
export async function agentTables(): Promise<readonly Table[]> {
  if (!hasReference()) return [];
  const scratch = mkdtempSync(join(tmpdir(), 'multivector-agents-'));
  try {
    return [
      await measure(
        { title: 'C5 pair', sides: { a: 'us-2021-07-16', b: 'us-2023-09-21' }, most: 2000 },
        loadState(join(scratch, 'c5'), undefined, fileURLToPath(new URL('statements/c5', referenceAddress))),
      ),
      await measure(
        { title: 'largest pair of us-hub', sides: { a: 'g7-2023-05-20', b: 'g7-2024-06-14' }, most: 4000 },
        loadState(join(scratch, 'g7'), largestPair(join(scratch, 'g7-texts'))),
      ),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A folder with the two longest texts of one series of the hub. */
function largestPair(folder: string): string {
  mkdirSync(folder);
  const [head = '', ...rows] = (readReference('statements/us-hub/series.tsv') ?? '').split('\n');
  const wanted = rows.filter((row) => /^(2023-05-20-g7-hiroshima|2024-06-14-g7)/.test(row));
  for (const name of listReference('statements/us-hub/'))
    if (wanted.some((row) => row.startsWith(`${name}\t`)))
      copyFileSync(new URL(`statements/us-hub/${name}`, referenceAddress), join(folder, name));
  writeFileSync(join(folder, 'series.tsv'), [head, ...wanted, ''].join('\n'));
  return folder;
}

async function measure({ title, sides, most }: Measured, persist: string): Promise<Table> {
  const service = await serve(persist);
  const client = new Client({ name: 'measure', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', service.origin)));
  try {
    const rows: (readonly string[])[] = [];
    for (const question of AGENT_QUESTIONS) rows.push(await ask(client, question, sides, most));
    const met = rows.filter((row) => row.at(-1) === 'yes').length;
    return {
      title: `What agents pay: ${title} (at most 2 calls and ${most.toLocaleString('en')} tokens a question)`,
      columns: ['question', 'calls', 'tokens', 'answered within'],
      rows,
      note: `${met} of ${rows.length} answered within their bounds; tokens counted as bytes / ${BYTES_A_TOKEN}.`,
    };
  } finally {
    await client.close();
    await service.stop();
  }
}

async function ask(
  client: Client,
  { asked, calls, answers }: AgentQuestion,
  sides: Sides,
  most: number,
): Promise<readonly string[]> {
  let bytes = 0;
  const replies: string[] = [];
  for (const { tool, input } of calls(sides)) {
    const result = await client.callTool({ name: tool, arguments: input });
    const text = (result.content as readonly { readonly text: string }[]).map((one) => one.text).join('');
    bytes += Buffer.byteLength(text);
    replies.push(result.isError ? '' : text);
  }
  const tokens = Math.ceil(bytes / BYTES_A_TOKEN);
  const isAnswered =
    replies.every((reply) => reply !== '') && answers(replies.map((reply) => JSON.parse(reply) as object));
  return [
    asked,
    String(replies.length),
    String(tokens),
    isAnswered && tokens <= most ? 'yes' : isAnswered ? 'too long' : 'NO',
  ];
}
