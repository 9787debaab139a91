/**
 * Names of states and unions as Chinese texts print them: without capitals, only a list tells them from other words.
 * The short names of the Unicode CLDR, and the names of the parties with their codes.
 */
export const CHINESE_PARTIES: Readonly<Record<string, string>> = {
  哈萨克斯坦: 'KZ',
  吉尔吉斯斯坦: 'KG',
  吉尔吉斯: 'KG',
  塔吉克斯坦: 'TJ',
  土库曼斯坦: 'TM',
  乌兹别克斯坦: 'UZ',
  美国: 'US',
  美利坚合众国: 'US',
  中国: 'CN',
  中华人民共和国: 'CN',
  俄罗斯: 'RU',
  欧盟: 'EU',
  欧洲联盟: 'EU',
  德国: 'DE',
  印度: 'IN',
  日本: 'JP',
  韩国: 'KR',
  大韩民国: 'KR',
  意大利: 'IT',
  英国: 'GB',
  阿塞拜疆: 'AZ',
};

const OTHERS =
  '波斯尼亚和黑塞哥维那 特立尼达和多巴哥 美国本土外小岛屿 阿拉伯联合酋长国 ' +
  '巴布亚新几内亚 密克罗尼西亚 新喀里多尼亚 几内亚比绍 列支敦士登 印度尼西亚 ' +
  '厄立特里亚 哥斯达黎加 埃塞俄比亚 布基纳法索 捷克共和国 斯洛文尼亚 毛里塔尼亚 ' +
  '沙特阿拉伯 蒙特塞拉特 赤道几内亚 阿尔及利亚 阿尔巴尼亚 马达加斯加 上合组织 ' +
  '亚美尼亚 保加利亚 克罗地亚 利比里亚 北马其顿 博茨瓦纳 危地马拉 厄瓜多尔 哥伦比亚 ' +
  '圣卢西亚 圣赫勒拿 圣马力诺 坦桑尼亚 基里巴斯 塞内加尔 塞尔维亚 塞拉利昂 塞浦路斯 ' +
  '多米尼克 大不列颠 委内瑞拉 孟加拉国 尼加拉瓜 尼日利亚 巴基斯坦 巴巴多斯 拉脱维亚 ' +
  '摩尔多瓦 斯威士兰 斯洛伐克 斯里兰卡 格林纳达 格鲁吉亚 毛里求斯 波多黎各 津巴布韦 ' +
  '洪都拉斯 澳大利亚 爱沙尼亚 玻利维亚 瓦努阿图 白俄罗斯 科特迪瓦 纳米比亚 罗马尼亚 ' +
  '莫桑比克 萨尔瓦多 西撒哈拉 阿塞拜疆 马尔代夫 马来西亚 东帝汶 乌克兰 乌干达 ' +
  '乌拉圭 以色列 伊拉克 伯利兹 佛得角 冈比亚 几内亚 利比亚 加拿大 匈牙利 南苏丹 ' +
  '卡塔尔 卢旺达 卢森堡 叙利亚 吉布提 喀麦隆 图瓦卢 土耳其 圭亚那 塞舌尔 墨西哥 ' +
  '奥地利 安哥拉 安圭拉 安道尔 尼日尔 尼泊尔 巴哈马 巴拉圭 巴拿马 布隆迪 摩洛哥 ' +
  '摩纳哥 新加坡 新西兰 柬埔寨 梵蒂冈 比利时 海合会 爱尔兰 牙买加 科威特 科摩罗 ' +
  '科索沃 突尼斯 立陶宛 索马里 肯尼亚 苏里南 莱索托 菲律宾 萨摩亚 葡萄牙 西班牙 ' +
  '赞比亚 阿富汗 阿根廷 阿联酋 马拉维 马耳他 黎巴嫩 不丹 东盟 丹麦 乍得 也门 ' +
  '伊朗 刚果 加纳 加蓬 北约 南非 古巴 埃及 多哥 巴林 巴西 希腊 帕劳 挪威 捷克 ' +
  '文莱 斐济 智利 朝鲜 汤加 沙特 法国 波兰 泰国 海地 瑙鲁 瑞典 瑞士 秘鲁 约旦 ' +
  '纽埃 缅甸 老挝 芬兰 苏丹 荷兰 贝宁 越南 阿曼 非盟 马里 黑山';

/** The names, longest first, as alternatives of a regular expression. */
export const CHINESE_NAMES = [
  ...Object.keys(CHINESE_PARTIES),
  '联合国',
  '蒙古国',
  '蒙古',
  ...OTHERS.split(' '),
]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Parties of which a joint statement prints one character each: 美日, 中哈. */
export const CHINESE_SHORT = '美日韩中俄哈吉塔土乌蒙欧德印意英法澳菲越阿';

/** Characters that foreign names are spelt with by their sound. */
export const SOUNDS =
  '[阿埃艾安奥巴贝比彼布达德迪蒂丁杜多厄恩尔法菲费芬弗佛格古哈赫霍基吉加贾杰金卡凯坎科克库拉莱兰朗雷里利林隆卢鲁伦罗洛马曼梅门蒙米姆莫穆纳尼内诺努欧帕佩皮普奇切恰乔日萨塞森沙什舍施史斯苏索塔泰坦特提图托瓦威韦维温文乌西希肖谢辛雅亚扬耶伊因尤约泽扎詹兹祖佐]';
