import { inflateRawSync } from 'node:zlib';

/** A packed file holds at most this much once it is unpacked, part by part and in all. */
const MOST_PART_BYTES = 40_000_000;
const TOO_LARGE = 'packed so tightly that it cannot be a document';

/**
 * The wanted parts of a zip archive. Throws in plain words where it is broken or unpacks to more than any document:
 * what an archive says of its own sizes is not believed.
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left = MOST_PART_BYTES;
  try {
    for (const entry of directoryOf(archive)) {
      if (!wanted(entry.name)) continue;
      const part = unpackPart(archive, entry, left);
      left -= part.length;
      parts.set(entry.name, part);
    }
  } catch (error) {
    if (error instanceof Error && error.message === TOO_LARGE) throw error;
    throw new Error('a packed file that is broken: it cannot be unpacked', { cause: error });
  }
  return parts;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

function directoryOf(archive: Buffer): readonly Entry[] {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error('no directory');
  const count = archive.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  for (let at = archive.readUInt32LE(end + 16), index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry');
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      at: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackPart(archive: Buffer, entry: Entry, most: number): Uint8Array {
  const from = entry.at + 30 + archive.readUInt16LE(entry.at + 26) + archive.readUInt16LE(entry.at + 28);
  const packed = archive.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Error(TOO_LARGE);
    throw error;
  }
}
