import type { Frame } from '../../src/pages/index.ts';
import { stringsOf } from '../../src/pages/interface/strings.ts';

/** The frame of a page of a collection that holds nothing, for tests of one part of a page. */
export function bareFrame(ui: Frame['ui'], path: string): Frame {
  return {
    ui,
    t: stringsOf(ui),
    origin: 'http://localhost',
    path,
    collection: {
      id: 'x',
      title: 'X',
      description: '',
      hub: { name: 'Five', short: 'Five', parties: [] },
      series: [],
    },
    counts: { statements: 0, obtained: 0, specimens: 0 },
  };
}
