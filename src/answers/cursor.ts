import type { Refusal } from './refusal.ts';

/** Cursors are opaque to clients: base64url of a JSON list. What they mean may change with any version. */
export function encodeCursor(values: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The values by name, or null where the cursor was not made by `encodeCursor` with as many strings. */
export function decodeCursor<Name extends string>(
  cursor: string,
  names: readonly Name[],
): Readonly<Record<Name, string>> | null {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const values: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(
        Uint8Array.from(binary, (unit) => unit.charCodeAt(0)),
      ),
    );
    if (!Array.isArray(values) || values.length !== names.length) return null;
    if (!values.every((value) => typeof value === 'string' && value.length <= 300)) return null;
    return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<Name, string>;
  } catch {
    return null;
  }
}

/** A cursor that was written by hand, or that an older version gave out. */
export function refusalOfCursor(cursor: string | undefined): Refusal {
  return {
    reason: 'bad-parameter',
    detail: 'The cursor is not one that this service gave out.',
    parameter: 'cursor',
    value: cursor ?? '',
  };
}
