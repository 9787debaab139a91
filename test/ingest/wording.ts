import { readFileSync } from 'node:fs';

/** A paragraph of an invented specimen, without its Markdown marks. */
export interface Part {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

/** The parts of a specimen: wording of the project's own, so that pages in tests hold nobody else's. */
export function partsOf(name: string): readonly Part[] {
  return readFileSync(new URL(`../../statements/specimens/${name}.md`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block): Part => {
      if (block.startsWith('#')) return { kind: 'heading', text: block.replace(/^#+\s*/, '') };
      if (/^- /.test(block)) return { kind: 'item', text: block.replace(/^-\s*/, '') };
      return { kind: 'paragraph', text: block.replace(/\s*\n\s*/g, ' ') };
    });
}

export const UNION = partsOf('specimen-2023-10-20-union.en');
export const NORTH_RU = partsOf('specimen-2022-05-20-north.ru');

/** Invented, in Chinese: nine numbered points about the Five and the Nordran Federation. */
export const NORTH_ZH: readonly Part[] = [
  '二〇二二年五月二十日，五国与诺德兰联邦外长在多瓦斯特举行会晤，并发表如下声明。',
  '一、各方愿本着友好精神，发展彼此之间的睦邻关系，尊重各国独立、主权和领土完整。',
  '二、各方认为，伊尔万海水位下降是本地区共同的忧患，支持伊尔万海基金每年春天公布来水数据。',
  '三、各方同意在二〇二五年以前建成瓦斯霍尔姆至多瓦斯特高压输电线路，保障山区冬季用电。',
  '四、各方愿简化海关、兽医和植物检疫手续，扩大本币结算，使贸易额到二〇三〇年翻一番。',
  '五、各方反对一切形式的恐怖主义，共同打击毒品走私、跨国有组织犯罪和古代文物盗卖。',
  '六、各方希望塔尔瓦什成为和平、稳定、中立的国家，其领土不得用来威胁邻国。',
  '七、各方感谢埃斯特罗维亚在塞尔瓦内设立粮仓，向塔尔瓦什人民提供面粉。',
  '八、各方支持大学生、铁路员工和山地向导的交流，每年互派一百名青年学习语言。',
  '九、下次会晤将于二〇二三年在科林举行，具体日期由各方通过外交渠道商定。',
].map((text) => ({ kind: 'paragraph', text }));

export function wordsOnly(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Lines of at most `width` characters, as mail programs break them. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
