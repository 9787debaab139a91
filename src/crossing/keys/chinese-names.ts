/**
 * Foreign names in ideographs: each stands for a syllable, so that 卡瓦诺 and "Kavanaugh" meet in their first
 * consonants. Coarse: what Chinese does not tell apart (b and p, d and t, g and k, l and r) is one. Pure.
 */

/** What a name in ideographs is made of, by the consonants of the syllable. */
const SYLLABLES: Readonly<Record<string, string>> = {
  p: '巴贝比伯布波博鲍拜佩皮普帕派保柏碧',
  pn: '班本宾彭庞潘邦',
  m: '马玛迈毛梅米密莫默姆穆摩墨',
  mn: '曼芒门蒙明',
  w: '夫弗法菲费福佛瓦韦维威沃乌伍',
  wn: '芬丰凡范温文万旺',
  t: '达戴道德迪蒂杜多塔泰特提图托',
  tn: '丹当登邓丁东顿坦唐滕廷通汤',
  n: '纳奈内尼诺努纽娜妮恩安因',
  nn: '南宁',
  l: '拉莱劳勒雷莉利里理卢鲁路罗洛吕丽列尔儿',
  ln: '兰朗林龙伦琳莲',
  k: '加盖高戈格古圭哥卡凯考科克库奎',
  kn: '甘冈坎康肯昆根贡',
  h: '哈海霍赫胡华惠侯',
  hn: '汉亨洪',
  s: '萨赛瑟斯丝苏索沙舍史什舒希西夏谢肖兹泽齐茨采策扎佐贾吉杰切奇乔恰朱查',
  sn: '桑森孙山申辛詹宗金琼逊',
  '': '阿埃艾奥欧伊亚耶尤约于',
};

const consonantsOf = new Map(
  Object.entries(SYLLABLES).flatMap(([consonants, signs]) =>
    [...signs].map((sign): [string, string] => [sign, consonants]),
  ),
);

/** Consonants that a key holds; names of fewer are too short to be told from others. */
const KEY = 3;

/** Whether an ideograph may be part of a foreign name. */
export function isNameSign(sign: string): boolean {
  return consonantsOf.has(sign);
}

/** The coarse consonants of a run of ideographs, undefined where they are too few. */
export function skeletonOfSigns(signs: string): string | undefined {
  return cut([...signs].map((sign) => consonantsOf.get(sign) ?? '').join(''));
}

const COARSE: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k', r: 'l', z: 's', v: 'w', f: 'w' };

/** The same of a skeleton in Latin letters, such as `nameSkeletons` is made of. */
export function coarseSkeleton(consonants: string): string | undefined {
  let coarse = '';
  for (let at = consonants.startsWith('a') ? 1 : 0; at < consonants.length; at++) {
    const letter = consonants.charAt(at);
    if (letter === 'g' && consonants.charAt(at - 1) === 'n') continue;
    const own = COARSE[letter] ?? letter;
    if (coarse.endsWith(own)) continue;
    coarse += own;
    if (coarse.length === KEY) return coarse;
  }
  return undefined;
}

function cut(consonants: string): string | undefined {
  const single = consonants.replace(/(.)\1+/g, '$1');
  return single.length < KEY ? undefined : single.slice(0, KEY);
}
