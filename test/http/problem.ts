import { expect } from 'vitest';

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly parameter?: string;
  readonly value?: string;
  readonly nearest?: string | null;
  readonly valid?: readonly string[];
}

/** Every refusal of the API has one shape; returns it for what a test wants to see besides. */
export async function expectProblem(response: Response, status: number): Promise<ProblemBody> {
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const body = (await response.json()) as ProblemBody;
  expect(body.status).toBe(status);
  expect(body.type).toMatch(/^https?:\/\/[^/]+\/docs#problem-[a-z-]+$/);
  expect(body.title.length).toBeGreaterThan(0);
  expect(body.detail.length).toBeGreaterThan(0);
  expect(body.detail).not.toMatch(/D1_|SQLITE|Error:|\bat .*\.ts/);
  return body;
}
