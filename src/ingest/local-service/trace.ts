/** Where in the sources the places of the bundled Worker come from that a message of its log names. */
import { SourceMap } from 'node:module';
import { join, relative } from 'node:path';
import { BUNDLE, type BundledWorker } from './bundle.ts';

const PLACE = /worker\.js:(\d+):(\d+)/g;

/**
 * Reads messages of one build: "worker.js:2:1408" becomes "src/http/platform/problem.ts:66:5". What has no place in the
 * sources stays as it is.
 */
export function traceReader({ map }: BundledWorker, root: string): (message: string) => string {
  let known: SourceMap | undefined;
  return (message) =>
    message.replace(PLACE, (place, line: string, column: string) => {
      known ??= new SourceMap(JSON.parse(map));
      // Places are counted from 1 in a trace, and from 0 in a map.
      const found = known.findEntry(Number(line) - 1, Number(column) - 1);
      if (!('originalSource' in found)) return place;
      const file = relative(root, join(BUNDLE, '..', found.originalSource));
      return `${file}:${found.originalLine + 1}:${found.originalColumn + 1}`;
    });
}
