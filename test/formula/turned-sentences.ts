/**
 * Sentences of joint statements of an invented region in the turns that stand in grammar: passives, impersonal turns,
 * short participles, predicates without a verb, subjects behind their verbs, nouns with a verb that says little. Step,
 * speaker, English, Russian, Chinese and German.
 */
import { readRows } from './translated-sentences.ts';

export const TURNED = readRows(`
recognise | all | The Leaders named the supply of water to upland districts a priority. | Приоритетным направлением лидеры определили водоснабжение высокогорных районов.
recognise | all | The Ministers made the safety of bridges a priority. | Во главу угла министры поставили безопасность мостов.
recognise | all | The sides placed special emphasis on the repair of the locks. | Стороны сделали особый упор на ремонт шлюзов.
recognise | all | Much attention at the meeting was paid to the training of divers. | Большое внимание на встрече было уделено подготовке водолазов.
recognise | all | An important place in the talks was given to the ferry link. | 
recognise | all | The Ministers singled out the role of the river police. | Министры особо выделили роль речной полиции.
recognise | all |  | Отмечена потребность в новых паромах.
recognise | all | The view was expressed that the tariff is too high. | Было высказано мнение, что тариф слишком высок.
recognise | all | A common opinion was expressed on the usefulness of exchanges. | Высказано общее мнение о полезности обменов.
recognise | all | We are firmly convinced that the canal serves peace. | Твёрдо убеждены, что канал служит миру.
recognise | all |  | У участников вызывает тревогу распространение саранчи.
recognise | all | The sides were interested in buying the pumps. | Стороны проявили заинтересованность в закупке насосов.
recognise | all | We share the concern of the herders. | Нам понятна и близка озабоченность пастухов.
recognise | all | The Leaders made clear that the strait is of great importance to them. | Лидеры дали понять, что пролив имеет для них большое значение.
note | all | The Ministers recorded an increase in traffic on the canal. | Министры зафиксировали рост перевозок по каналу.
note | all | The Ministers referred to Article 4 of the treaty. | Министры сослались на статью 4 договора.
note | all | The Leaders were briefed on the progress of the work. | Лидерам была представлена информация о ходе работ.
welcome | all | The participants wished Belmora success in its chairmanship. | Участники пожелали Белморе успехов на посту председателя.
welcome | all | The Ministers commended the contribution of the volunteers. | По достоинству оценён министрами вклад добровольцев.
support | all | The Leaders are strong supporters of a ban on mines. | Лидеры являются твёрдыми сторонниками запрета мин.
support | all | The Leaders called on the bank to lower the rate. | К банку был обращён призыв снизить ставку.
support | all |  | Для нас неприемлемо любое давление на рыбаков.
support | all | We stand by the people of the delta. | Мы на стороне народа дельты.
commit | all | Both sides voiced their readiness to deepen cooperation in the building of pumps. | Готовность к углублению сотрудничества в насосостроении выразили обе стороны.
commit | all |  | Непоколебима наша решимость спасти озеро.
commit | all | The sides have assumed obligations to reduce dust. | Сторонами приняты обязательства по сокращению пыли.
commit | all | The Leaders intend to visit the delta. | Лидеры имеют намерение посетить дельту.
commit | all | We aspire to a lasting peace. | 
commit | all | The sides set themselves the task of doubling trade. | 
commit | all | We spare no effort to restore the harbour. | Не жалеем сил для восстановления гавани.
agree | all | The Leaders came to a common view on the need to open the gate. | Лидеры пришли к общему мнению открыть ворота.
agree | all |  | Между сторонами существует согласие в том, что озеро принадлежит всем.
commit | text | Special attention will be paid to the training of divers. | Особое внимание будет уделяться подготовке водолазов.
– | all |  | В ходе визита лидеры посетили виноградники и возложили венки к мемориалу.
commit | all | We remain steadfast in our pursuit of a free lake. | Мы неуклонно стремимся к свободному озеру.
commit | all | We are steadfast in our commitment to a free strait. | Наша приверженность свободе пролива непоколебима.
commit | all | The two sides intend to conclude a treaty on extradition. | Стороны предполагают заключить договор о выдаче.
commit | all | We seek a lake free of mines. | Мы добиваемся того, чтобы озеро было свободно от мин.
commit | all |  | Ведутся переговоры о договоре.
agree | all | We have launched a joint programme of scholarships. | Мы приступили к осуществлению совместной программы стипендий.
agree | all | Today we sign a treaty of friendship. | Сегодня мы подписываем договор о дружбе.
agree | all | We establish a council on glaciers. | Учреждаем совет по ледникам.
agree | all | The sides came to an agreement on tariffs. | Сторонам удалось договориться о тарифах.
support | all | We stand shoulder to shoulder with the rescuers. | Мы стоим плечом к плечу со спасателями.
support | all | We appeal to the neighbours to open the gate. | Обращаемся к соседям с призывом открыть ворота.
support | text | There is no place for threats in our relations. | Угрозам не место в наших отношениях.
welcome | all | We are encouraged by the growth of trade. | Нас воодушевляет рост торговли.
welcome | all | We honour the memory of the miners. | Мы чтим память шахтёров.
welcome | all | We celebrate fifty years of friendship. | Мы отмечаем пятьдесят лет дружбы.
welcome | all | We value the contribution of the islands. | Мы ценим вклад островов.
recognise | all | We are deeply troubled by reports of floods. | Нас глубоко беспокоят сообщения о наводнениях.
recognise | all | We share a vision of an open lake. | Нас объединяет видение открытого озера.
recognise | all | We remain concerned by the fate of the reporters. | По-прежнему обеспокоены судьбой журналистов.
recognise | all |  | На наш взгляд, тариф справедлив.
note | all | The Ministers exchanged assessments of the harvest. | Министры обменялись оценками урожая.
recognise | all | The participants paid particular attention to the state of the dams. |  | 与会者特别关注水坝状况。 | Die Teilnehmer legten besonderes Augenmerk auf den Zustand der Staudämme.
commit | all |  |  | 双方力争到2030年贸易额翻一番。 | Angestrebt wird eine Verdoppelung des Handels bis 2030.
note | all | The delegations referred to Article 7 of the treaty. |  | 各代表团援引条约第七条。 | Die Delegationen verwiesen auf Artikel 7 des Vertrags.
commit | some |  |  | 中亚国家承诺减少排放。 | Die Staaten Zentralasiens haben sich dazu bekannt, ihre Emissionen zu senken.
welcome | text | It is to be welcomed that trade has doubled. |  | 令人高兴的是，贸易额翻了一番。
agree | all |  |  | 双方一致认为，湖泊属于大家。 | Es besteht Einvernehmen darüber, dass der See allen gehört.
commit | one | For the exchange programme Belmora will provide nine million crowns. |  | 贝尔莫拉将为交流项目提供九百万克朗。 | Für das Austauschprogramm wird Belmora neun Millionen Kronen bereitstellen.
recognise | all | The Ministers made clear that the strait is vital. |  | 部长们明确指出，海峡至关重要。 | Die Minister machten deutlich, dass die Meerenge lebenswichtig ist.
welcome | all | The participants wished Belmora success in its chairmanship. |  | 各方祝愿贝尔莫拉担任主席期间取得成功。 | Die Teilnehmer wünschten Belmora viel Erfolg für seinen Vorsitz.
support | all | The Leaders are strong supporters of a ban on mines. |  | 各方坚定主张禁雷。 | Die Staatschefs treten entschieden für ein Verbot von Minen ein.
agree | all | The sides agreed on annual consultations. |  | 双方就每年举行磋商达成一致。 | Die Seiten verständigten sich auf jährliche Konsultationen.
support | all | The sides urged the release of the crews. |  | 双方敦促释放船员。 | Die Seiten drangen auf die Freilassung der Besatzungen.
support | all |  |  | 贝尔莫拉的提议得到广泛支持。 | Der Vorschlag Belmoras fand breite Unterstützung.
support | one |  |  | 贝方倡议建立博物馆。
commit | one |  |  | 贝尔莫拉保证船员安全。
commit | all | The sides set themselves the goal of doubling trade. |  | 双方确立了贸易额翻番的目标。 | Die Seiten setzten sich zum Ziel, den Handel zu verdoppeln.
commit | text | The next meeting will be held in Varna. |  | 下次会议将在瓦尔纳举行。 | Das nächste Treffen wird in Varna stattfinden.
– | text | The talks were held in a friendly atmosphere. |  | 会谈在友好气氛中进行。 | Die Gespräche verliefen in freundschaftlicher Atmosphäre.
commit | some |  | Министры транспорта стран Центральной Азии заявили о готовности открыть границу.
recognise | all |  |  | “C5+1”机制外长会强调水资源安全不可分割。
reaffirm | some |  |  | 中亚国家央行确认备忘录仍具效力。
commit | all |  | Государства-участники будут поощрять обмены.
welcome | all | It was with joy that the Presidents learned of the rescue.
recognise | all | In our view, the tariff is fair. | На наш взгляд, тариф справедлив.
– | text |  | По итогам визита открыт памятник.
agree | text |  | По итогам переговоров подписан Договор о торговле.
recognise | all | The sides consider the dam a strategic project. | Стороны относят плотину к числу стратегических проектов. | 双方将水坝视为战略项目。
recognise | all | The Ministers are of one mind that the tariff is fair. | Министры придерживаются единого мнения о справедливости тарифа.
recognise | all | We do not underestimate the danger of floods. | Мы не недооцениваем опасность наводнений. | 我们不低估洪水的危险。
recognise | all | The participants focused on the safety of tunnels. |  |  | Im Mittelpunkt stand für die Teilnehmer die Sicherheit der Tunnel.
recognise | all | The sides assign a key role to the port. |  | 双方认为港口具有关键作用。 | Eine Schlüsselrolle weisen die Seiten dem Hafen zu.
recognise | all | The Leaders expressed confidence in the success of the summit. | Лидеры не сомневаются в успехе саммита. | 领导人对峰会成功充满信心。 | Die Staatschefs zeigten sich zuversichtlich, dass der Gipfel gelingt.
note | all |  |  |  | Nach Anhörung des Berichts des Sekretärs,
note | all | The Ministers dwelt on the state of the locks. | Министры остановились на состоянии шлюзов. | 部长们谈及船闸状况。 | Die Minister gingen auf den Zustand der Schleusen ein.
welcome | all | Deep satisfaction was expressed with the level of trust. | Было выражено глубокое удовлетворение уровнем доверия. | 双方对互信水平深表满意。 | Mit großer Zufriedenheit wurde das erreichte Vertrauen festgestellt.
welcome | all | The Leaders expressed their deep gratitude to the host. | Искреннюю признательность лидеры выразили хозяевам. | 领导人向东道主表示衷心感谢。 | Ihren aufrichtigen Dank sprachen die Staatschefs dem Gastgeber aus.
welcome | all |  | Особой благодарности заслуживают экипажи. | 我们特别感谢船员。 | Besonderer Dank gebührt den Besatzungen.
welcome | all | The delegations gave high marks to the festival. | Делегации высоко отозвались о фестивале. | 各代表团高度评价这次节庆活动。 | Die Delegationen äußerten sich anerkennend über das Festival.
welcome | all |  |  |  | Erfreulich ist, dass der Handel wächst.
welcome | all | The sides await the arrival of the mission with interest. |  | 双方期待代表团来访。 | Mit Interesse erwarten die Seiten die Ankunft der Mission.
support | all | The Leaders gave their support to the candidacy of Belmora. | Кандидатура Белморы получила поддержку лидеров. |  | Die Kandidatur Belmoras fand die Unterstützung der Staatschefs.
support | all | The participants approved of the idea of a festival. | Участники одобрительно отнеслись к идее фестиваля. | 与会者赞成举办节庆活动的设想。 | Die Teilnehmer hießen die Idee eines Festivals gut.
support | all |  | Участники солидаризировались с шахтёрами. | 与会者声援矿工。 | Die Teilnehmer erklärten sich mit den Bergleuten solidarisch.
support | all |  | Неприемлемость двойных стандартов подчеркнули стороны. | 双方认为双重标准不可接受。
commit | all | The sides have set a course towards a common market. | Стороны взяли курс на общий рынок. | 双方致力于建立共同市场。
commit | all | The sides give assurances that the data will be published. | Стороны дали заверения в том, что данные будут опубликованы. | 双方保证公布数据。 | Die Seiten sicherten zu, die Daten zu veröffentlichen.
commit | all | We swear to defend the peace. | Клянёмся защищать мир. | 我们誓言捍卫和平。 | Wir geloben, den Frieden zu verteidigen.
agree | all | A decision was taken to open a consulate. | Принято решение об открытии консульства. | 双方决定开设领事馆。 | Es wurde der Beschluss gefasst, ein Konsulat zu eröffnen.
agree | all | The Leaders gave instructions to prepare a draft. | Даны поручения подготовить проект. | 领导人指示准备草案。 | Es wurde Weisung erteilt, einen Entwurf vorzubereiten.
agree | all | The parties found common ground on tariffs. | Стороны нашли общий язык по тарифам. | 双方在关税问题上达成共识。 | In der Zollfrage fanden die Seiten zu einer Einigung.
recognise | all | The Ministers called attention to the state of the bridges. | Министры привлекли внимание к состоянию мостов. | 部长们提请关注桥梁状况。 | Die Minister lenkten die Aufmerksamkeit auf den Zustand der Brücken.
recognise | all | The sides expressed mutual understanding on the matter. | Стороны выразили взаимопонимание по этому вопросу.
recognise | all |  | Констатировано совпадение позиций по озеру.
recognise | all | The sides hold similar positions on trade. | Стороны придерживаются схожих позиций по торговле. | 双方在贸易问题上立场相近。 | Die Seiten vertreten ähnliche Positionen zum Handel.
welcome | all | The contribution of the youth was highly appreciated. | По заслугам оценён вклад молодёжи. | 青年的贡献得到高度赞赏。 | Der Beitrag der Jugend wurde gewürdigt.
support | all | The sides favour a simpler visa regime. | Стороны за упрощение визового режима. | 双方主张简化签证制度。 | Die Seiten sind für ein einfacheres Visaverfahren.
support | all |  | Инициатива пользуется поддержкой всех участников. | 该倡议得到所有与会者支持。 | Die Initiative genießt die Unterstützung aller Teilnehmer.
support | all | The Ministers advised companies to use the port. | Министры посоветовали компаниям пользоваться портом. | 部长们建议企业使用该港口。 | Die Minister rieten den Unternehmen, den Hafen zu nutzen.
support | text | No state may close the river. | Ни одно государство не вправе закрывать реку. | 任何国家不得封锁河流。 | Kein Staat darf den Fluss sperren.
reaffirm | all |  | Стороны неуклонно следуют принципу равенства. | 双方坚定奉行平等原则。
commit | all | The parties are full of resolve to build the dam. | Стороны полны решимости построить плотину. | 双方决心建设水坝。 | Die Seiten sind fest entschlossen, den Damm zu bauen.
commit | all |  | Прорабатывается проект соглашения. | 双方正在制定协议草案。
agree | all | The sides put the line into operation. | Стороны ввели линию в эксплуатацию. | 双方启用该线路。 | Die Seiten nahmen die Leitung in Betrieb.
commit | text | A working group is to be set up. | Будет образована рабочая группа. | 将成立工作组。 | Eine Arbeitsgruppe wird eingesetzt.
`);
