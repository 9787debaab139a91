/**
 * Sentences of joint statements of an invented region as a Chinese editor would put them: attributes before whoever
 * speaks, subjects left out, agents after 经, aims, circumstances in front. Step, speaker, English and Chinese; the
 * column between them is for Russian.
 */
import { readRows } from './translated-sentences.ts';

export const CHINESE = readRows(`
welcome | all | The Leaders welcomed the entry into force of the agreement on the shared use of the reservoir. |  | 元首们欢迎关于共同利用水库的协定生效。
recognise | all | The Leaders attending the meeting stressed the importance of food security. |  | 出席会议的各国领导人强调粮食安全的重要性。
agree | all | The Heads of State gathered in Varna agreed to establish a secretariat. |  | 齐聚瓦尔纳的各国元首同意设立秘书处。
commit | all | Guided by the spirit of good-neighbourliness, the Parties are ready to deepen cooperation. |  | 本着睦邻友好精神，各方愿深化合作。
agree | all | They also agreed to exchange data on floods. |  | 并商定交换洪水数据。
reaffirm | one | The Chinese side reiterated its respect for the choice of the people of Belmora. |  | 中方重申尊重贝尔莫拉人民的选择。
welcome | one | The US side thanked the host for the arrangements. |  | 美方感谢东道主所作安排。
note | all | The Ministers exchanged views on regional affairs. |  | 部长们就地区事务交换了意见。
commit | all | The participants will hold the next meeting in Corlund. |  | 参会方将在科隆德举行下次会议。
support | all | All countries should refrain from the threat of force. |  | 各国应避免以武力相威胁。
commit | all | In order to promote tourism, both sides plan to open direct flights. |  | 为促进旅游业发展，双方计划开通直航。
welcome | all | The sides spoke highly of the achievements of the past decade. |  | 双方对过去十年取得的成就给予高度评价。
agree | all | The sides signed an agreement on customs cooperation. |  | 双方签署了海关合作协定。
support | all | The sides oppose all forms of terrorism. |  | 双方反对一切形式的恐怖主义。
recognise | all | The sides attach importance to youth exchanges. |  | 双方重视青年交流。
commit | text | The next meeting will be held in 2028. |  | 下次会议将于2028年举行。
support | text | It is necessary to strengthen supervision of the mines. |  | 有必要加强对矿山的监管。
commit | text | The initiative aims to protect the snow leopard. |  | 该倡议旨在保护雪豹。
– | text | The lake covers an area of two thousand square kilometres. |  | 该湖面积达两千平方公里。
– | text | Since 2010, trade between the two countries has tripled. |  | 2010年以来，两国贸易额增长了两倍。
recognise | all | The parties expressed deep concern over the humanitarian situation. |  | 各方对人道主义局势深表关切。
agree | all | It was decided at the meeting to set up an expert group. |  | 会议决定成立专家组。
reaffirm | all | Both sides reaffirmed their commitment to the purposes of the Charter. |  | 双方重申恪守宪章宗旨。
support | one | The President of Avelland proposed to hold a forum of young farmers. |  | 阿维兰总统提议举办青年农民论坛。
commit | all | The two Presidents expressed their determination to open a new chapter. |  | 两国元首表示决心开启新篇章。
agree | all | The two sides reached consensus on the joint exploitation of the gas field. |  | 双方就联合开发气田达成共识。
welcome | all | The Ministers look forward to an early conclusion of the talks. |  | 外长们期待谈判早日达成协议。
commit | all | We will work with the international community to protect the rivers. |  | 我们将同国际社会一道保护河流。
recognise | all | The heads of delegation present underlined the role of the bank. |  | 与会代表团团长强调银行的作用。
commit | all | Both sides will, on the basis of equality and mutual benefit, expand trade. |  | 双方将在平等互利基础上扩大贸易。
welcome | all | On the occasion of the anniversary, the two leaders congratulated each other. |  | 值此建交周年之际，两国领导人互致祝贺。
agree | all | After thorough discussion, the Ministers adopted the joint statement. |  | 经充分讨论，部长们通过了联合声明。
support | all | The parties expressed their support for the candidacy of Belmora. |  | 各方对贝尔莫拉的参选表示支持。
commit | all | Both sides expressed their willingness to step up cooperation in seismology. |  | 双方表示愿加强地震领域合作。
agree | all | The sides agreed that relations have entered a new stage. |  | 双方一致认为，两国关系进入新阶段。
note | all | The sides reviewed the results of cooperation over the past year. |  | 双方回顾了一年来的合作成果。
note | all | The ministers heard a report by the secretary general. |  | 部长们听取了秘书长的报告。
support | some | China and Kazakhstan reaffirmed their mutual support. |  | 中国和哈萨克斯坦重申相互支持。
commit | one | Germany will provide three million for the fund. |  | 德国将为该基金提供三百万。
support | all | The sides condemned the attack in the strongest terms. |  | 双方对这一袭击事件予以最强烈谴责。
agree | all | The Leaders entrusted the foreign ministers with the follow-up. |  | 领导人委托外长们开展后续工作。
support | all | The parties encouraged enterprises to invest in clean energy. |  | 各方鼓励企业投资清洁能源。
commit | text | The fund will help small farms. |  | 该基金将帮助小农户。
welcome | all | The Leaders noted with satisfaction the growth of mutual trade. |  | 领导人满意地指出相互贸易不断增长。
recognise | all | The sides believe that the treaty is the cornerstone of security. |  | 双方认为，条约是安全的基石。
support | all | The Leaders attending the summit urged all sides to return to talks. |  | 与会领导人敦促各方重返谈判。
commit | all | The two countries are committed to building a community with a shared future. |  | 两国致力于构建命运共同体。
agree | all | The presidents instructed the relevant departments to speed up the project. |  | 总统们责成有关部门加快项目实施。
commit | all | We pledge to keep the strait open. |  | 我们承诺保持海峡畅通。
recognise | all | They recognised the need for early warning. |  | 他们认识到早期预警的必要性。
support | all | We call for an immediate ceasefire. |  | 我们呼吁立即停火。
welcome | all | The participants expressed gratitude to the Government of Belmora for its hospitality. |  | 与会各方对贝尔莫拉政府的热情款待表示感谢。
welcome | all | They welcomed the opening of the cultural centre. |  | 欢迎文化中心落成。
agree | all | The Foreign Ministers meeting in Varna decided to resume the talks. |  | 在瓦尔纳举行会晤的外长们决定恢复谈判。
recognise | all | The Parties also believe that the sea must remain free of weapons. |  | 还认为该海域必须保持无武器状态。
support | all | They called on donors to make up for the shortfall. |  | 呼吁捐助方弥补资金缺口。
commit | all | They are willing to study the proposal further in a constructive spirit. |  | 愿本着建设性精神进一步研究该提议。
commit | text | Our aim is to connect every village to the grid. |  | 我们的目标是让每个村庄都接入电网。
support | text | There is no alternative to dialogue. |  | 对话是唯一出路，别无选择。
commit | all | The sides with a common border will open two new crossings. |  | 拥有共同边界的双方将开放两个新口岸。
commit | all | As agreed, both sides will send delegations in May. |  | 按照约定，双方将于五月互派代表团。
commit | all | With the support of the bank, the two governments will rebuild the dam. |  | 在银行支持下，两国政府将重建大坝。
support | text | Dialogue between the factions should be resumed. |  | 各派之间应恢复对话。
commit | all | The Parties intend to sign the protocol at an early date. |  | 各方拟尽早签署议定书。
recognise | all | The sides paid special attention to the state of the glaciers. |  | 双方特别关注冰川状况。
note | all | During the talks, the state of the roads was discussed. |  | 会谈期间，双方讨论了道路状况。
agree | all | The defence ministers agreed on the establishment of a hotline. |  | 两国防长就建立热线达成一致。
agree | text | The protocol was signed in the presence of the Presidents. |  | 议定书在两国总统见证下签署。
welcome | all | We commend the efforts of those who rescued the miners. |  | 我们赞扬营救矿工的人们所作的努力。
welcome | all | The progress achieved was highly praised by the participants. |  | 所取得的进展得到与会者高度评价。
support | all | The two sides firmly support each other on issues of core interest. |  | 双方在涉及彼此核心利益的问题上坚定相互支持。
recognise | all | In the view of the participants, the threat has grown. |  | 与会者认为威胁有所增加。
agree | all | The participants unanimously adopted the programme. |  | 与会者一致通过该方案。
commit | all | The sides will step up exchanges and continue to support each other. |  | 双方将加强交流，继续相互支持。
support | all | The sides proposed to hold the games in the mountains. |  | 双方提议在山区举办运动会。
recognise | all | The Ministers recognised that the fight against hunger calls for joint efforts. |  | 部长们认识到消除饥饿需要共同努力。
reaffirm | all | The Ministers confirmed the agreements reached earlier. |  | 部长们确认了此前达成的协议。
commit | all | The Parties are working to reduce the cost of transit. |  | 各方正努力降低过境成本。
– | text | More than two hundred companies took part in the fair. |  | 两百多家企业参加了展会。
welcome | one | The Belmora side welcomed the initiative of the secretariat. |  | 贝方欢迎秘书处提出的倡议。
recognise | all | The ministers of energy attending the session noted the importance of nuclear safety. |  | 参加会议的能源部长们指出核安全的重要性。
agree | all | All parties concerned agreed to convene a conference. |  | 有关各方同意召开会议。
support | all | The leaders of the participating countries demanded the release of the hostages. |  | 参会国领导人要求释放人质。
commit | all | In the field of health, the parties will train nurses together. |  | 卫生领域，各方将共同培训护士。
agree | all | In accordance with the plan, the four countries decided to cut tariffs. |  | 根据该计划，四国决定削减关税。
support | one | The European Union announced a grant of ten million. |  | 欧盟宣布提供一千万赠款。
recognise | all | Both sides are concerned about the risks posed by mines. |  | 双方对地雷构成的风险感到关切。
agree | all | The Heads of Government decided that the council shall meet twice a year. |  | 政府首脑决定理事会每年举行两次会议。
reaffirm | all | The parties reaffirmed that they adhere to the treaty. |  | 各方重申遵守该条约。
commit | all | We stand ready to support the people of the valley. |  | 我们随时准备支持山谷人民。
welcome | all | We are pleased to see the first fruits of the reform. |  | 我们高兴地看到改革初见成效。
support | all | The sides called on the international community to provide more aid. |  | 双方呼吁国际社会提供更多援助。
recognise | all | The parties agreed to explore a common payment system. |  | 各方同意探讨建立共同支付体系。
welcome | all | The two sides positively evaluated the outcome of the census. |  | 双方积极评价普查结果。
support | all | The parties expressed condolences over the accident in the mine. |  | 各方对矿难表示哀悼。
support | text | The joint use of the port should be encouraged. |  | 应鼓励共同使用港口。
note | all | The delegations held in-depth discussions on trade. |  | 代表团就贸易问题进行了深入讨论。
note | all | Both sides took note of the proposal by Corlund. |  | 双方注意到科隆德的提议。
recognise | all | The parties noted with concern the shrinking of the lake. |  | 各方关切地注意到湖泊萎缩。
support | all | We reject attempts to rewrite history. |  | 我们反对篡改历史的企图。
agree | all | The next steps were agreed by the Ministers. |  | 部长们商定了下一步措施。
agree | all | This year, our two countries established a commission on standards. |  | 今年，两国成立了标准委员会。
recognise | text | Water is essential to life in the basin. |  | 水对流域的生命至关重要。
– | text | The corridor links the two seas. |  | 该走廊连接两片海域。
support | all | The defence ministers present condemned the violation of the airspace. |  | 与会国防部长们谴责侵犯领空的行为。
commit | all | The signatories of this declaration will meet in two years. |  | 本宣言的签署方将在两年后会晤。
recognise | all | The two sides, whose peoples share a long history, stressed the value of archives. |  | 拥有悠久共同历史的双方强调档案的价值。
commit | all | They will also set up a fund. |  | 还将设立基金。
welcome | all | The participating states appreciated the efforts of the chair. |  | 与会国赞赏主席国所作努力。
commit | all | At the invitation of Belmora, the Ministers will meet in Astrel next year. |  | 应贝尔莫拉邀请，部长们将于明年在阿斯特雷尔会晤。
commit | all | In the face of common challenges, the countries of the two river banks are ready to unite. |  | 面对共同挑战，两岸各国愿团结协作。
support | some | Some countries opposed the new tax. |  | 一些国家反对新税。
note | all | In the course of the visit, the sides held talks on visas. |  | 访问期间，双方就签证问题举行会谈。
commit | text | The centre will open its doors in the spring. |  | 该中心将于春季启用。
support | all | On the question of borders, the Parties oppose unilateral steps. |  | 在边界问题上，各方反对单边行动。
recognise | all | With regard to water, the ministers expressed serious concern. |  | 在水资源方面，部长们表示严重关切。
agree | all | Both sides agreed to accelerate the construction of the line, and to begin work in May. |  | 双方同意加快线路建设，并于五月开工。
commit | all | The two heads of government are determined to double trade within five years. |  | 两国政府首脑决心五年内实现贸易翻番。
agree | all | The Ministers of Education of the two countries signed a memorandum. |  | 两国教育部长签署备忘录。
welcome | all | The Chairs of the committees thanked the experts. |  | 各委员会主席感谢专家。
reaffirm | all | The delegations reaffirmed their adherence to the rules of the sea. |  | 各代表团重申恪守海洋规则。
support | all | All parties should honour their promises. |  | 各方应信守承诺。
support | text | The sanctions must be lifted. |  | 制裁必须解除。
– | text | The two-day meeting drew three hundred guests. |  | 为期两天的会议吸引了三百名嘉宾。
agree | all | To that end, the parties decided to simplify the issue of permits. |  | 为此，各方决定简化许可证发放。
commit | text | The system will be put into use next year. |  | 该系统将于明年投入使用。
support | all | The participants expressed regret over the absence of Corlund. |  | 与会者对科隆德缺席表示遗憾。
recognise | all | The Parties share the view that sport brings nations closer. |  | 各方都认为体育拉近各国距离。
welcome | all | The heads of delegation attending the conference thanked the host country for its hospitality. |  | 出席大会的各代表团团长感谢东道国的热情款待。
agree | all | The leaders of the three countries agreed, on the basis of mutual respect, to establish a hotline. |  | 三国领导人在相互尊重的基础上同意建立热线。
recognise | all | Deeply concerned by the drought, the Ministers stressed the need for joint action. |  | 对旱情深感关切的部长们强调采取联合行动的必要性。
commit | one | The European side will finance the second stage. |  | 欧方将为第二阶段提供资金。
support | all | In view of the situation, the sides call for an emergency session. |  | 鉴于当前形势，双方呼吁召开紧急会议。
commit | all | The two heads of state are ready to lead bilateral ties to a higher level. |  | 两国元首愿引领双边关系迈上新台阶。
reaffirm | all | The sides reaffirmed that they will respect each other's territorial integrity. |  | 双方重申将尊重彼此领土完整。
note | all | The ministers briefed each other on the state of reforms. |  | 部长们相互通报了改革进展。
agree | all | The delegations of the two countries signed eight documents. |  | 两国代表团签署了八份文件。
welcome | all | We are glad to see the steady growth of trade. |  | 我们高兴地看到贸易稳步增长。
commit | text | The secretariat will be based in Astrel. |  | 秘书处将设在阿斯特雷尔。
commit | one | The Belmoran side is ready to share its experience. |  | 贝方愿分享经验。
support | all | The parties encourage universities to set up branches. |  | 各方鼓励高校设立分校。
agree | all | At the end of the talks, the ministers signed a memorandum. |  | 会谈结束后，部长们签署了谅解备忘录。
recognise | all | Both sides believe that the current mechanism works well. |  | 双方认为现有机制运行良好。
support | all | The parties demanded that the blockade be lifted at once. |  | 各方要求立即解除封锁。
welcome | one | The President of Corlund praised the work of the rescuers. |  | 科隆德总统称赞救援人员的工作。
recognise | all | The countries participating in the project attach importance to safety. |  | 参与项目的各国重视安全问题。
support | all | All sides should abide by the ceasefire. |  | 各方应遵守停火协议。
agree | all | The text was agreed by all parties. |  | 案文由各方商定。
reaffirm | all | The leaders of the member states reaffirmed the Charter. |  | 成员国领导人重申宪章。
welcome | all | The efforts of the chair were highly commended by all parties. |  | 主席国的努力受到各方高度赞扬。
commit | all | Next year, the sides will hold a year of tourism. |  | 明年，双方将举办旅游年。
note | all | The sides exchanged views on other matters of common interest. |  | 双方还就其他共同关心的问题交换了看法。
– | text | The bridge connects two provinces. |  | 该桥连接两个省份。
– | text | Ten thousand people took part in the games. |  | 一万人参加了运动会。
`);
