/** What runs in browsers, as text. The other files of this folder are written by `npm run build:embed`. */
import ELEMENT_SCRIPT from './element.browser.js';
import FRAME_SCRIPT from './frame.browser.js';
import FRAME_STYLE from './frame.css';

export { ELEMENT_HASH, ELEMENT_INTEGRITY, FRAME_SCRIPT_HASH, FRAME_STYLE_HASH } from './hashes.ts';
export { PUBLISHED } from './published.ts';
export { ELEMENT_SCRIPT, FRAME_SCRIPT, FRAME_STYLE };
