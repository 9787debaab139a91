/** What the page that makes embed codes shows, as plain data. */
import type { FigureFile } from './comparison/figure-files.tsx';

interface EmbedPassage {
  /** The value by which the passage is chosen: the offset of the row in A or B. */
  readonly place: string;
  readonly chip: string;
  readonly lang: string;
  readonly text: string;
  readonly chosen: boolean;
}

interface EmbedCode {
  readonly id: 'address' | 'iframe' | 'element' | 'quotation';
  readonly code: string;
  /** Directives that a host with a policy must have. */
  readonly policy: readonly string[];
}

export interface EmbedFigure {
  readonly title: string;
  readonly invented: boolean;
  readonly passages: readonly EmbedPassage[];
  readonly previews: readonly { readonly width: number; readonly height: number; readonly url: string }[];
  readonly codes: readonly EmbedCode[];
  /** The figure as a picture. */
  readonly pictures: readonly FigureFile[];
}

export interface EmbedBuilderData {
  /** What the two chosen texts are called; null until two are chosen. */
  readonly names: { readonly a: string; readonly b: string } | null;
  readonly languages: readonly string[];
  /** Two languages side by side, where the chosen statements have such texts. */
  readonly pairs: readonly { readonly value: string; readonly a: string; readonly b: string }[];
  readonly a: string;
  readonly b: string;
  readonly lang: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly only: 'changes' | 'reworded' | 'only_a' | 'only_b';
  readonly view: 'auto' | 'split' | 'inline';
  /** The two texts are of different partners, where a view also says what is marked. */
  readonly across: boolean;
  /** Address of a page whose answer is embedded; empty for a pair. */
  readonly page: string;
  readonly topic: string;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly heading: string;
  readonly caption: string;
  readonly top: number;
  readonly mostPassages: number;
  readonly width: number;
  readonly follow: boolean;
  /** Null until two texts are chosen that can be compared. */
  readonly figure: EmbedFigure | null;
  /** Why there is no figure, where the reader chose two texts. */
  readonly problem: string | null;
}
