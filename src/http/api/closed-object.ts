import { z } from '@hono/zod-openapi';

const TAKES = 'Takes: ';

/** An object with these fields and no others; who names another is told which it takes. */
export const closedObject = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `${TAKES}${Object.keys(shape).join(', ')}` : undefined,
  });

/** The fields that objects which refused a field take; undefined where they do not say. */
export function fieldsTaken(messages: readonly string[]): readonly string[] | undefined {
  const fields = messages.flatMap((message) =>
    message.startsWith(TAKES) ? message.slice(TAKES.length).split(', ') : [],
  );
  return fields.length === 0 ? undefined : [...new Set(fields)];
}
