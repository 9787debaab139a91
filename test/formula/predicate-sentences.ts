/**
 * The predicates of diplomacy, step by step, each in one small sentence about an invented region: step, speaker, and the
 * sentence in English, Russian, Chinese and German. Tenses and persons take turns from row to row. Written from an
 * inventory of predicates, not from sentences that were read wrongly.
 */
import { readRows } from './translated-sentences.ts';

export const PREDICATES = readRows(`
note | all | The sides noted the growth of trade. | Стороны отметили рост торговли. | 双方注意到贸易增长。 | Die Seiten stellten einen Zuwachs des Handels fest.
note | all | The sides note the growth of trade. | Стороны констатируют рост торговли. | 双方指出贸易增长。 | Die Seiten stellen das Wachstum des Handels fest.
note | all | The sides discussed the state of trade. | Стороны обсуждают состояние торговли. | 双方讨论了贸易状况。 | Die Seiten erörterten den Stand des Handels.
note | all | The sides reviewed the construction of the port. | Стороны рассмотрели ход строительства порта. | 双方审议了港口建设进展。 | Die Seiten besprachen den Bau des Hafens.
note | all | The sides exchanged views on trade. | Стороны обмениваются мнениями по вопросам торговли. | 双方就贸易问题交换意见。 | Die Seiten tauschten sich über den Handel aus.
note | all | The sides exchange information on the state of the rivers. | Стороны обмениваются информацией о состоянии рек. | 双方交流了河流状况的信息。 | Die Seiten tauschen Informationen über die Flüsse aus.
note | all | The sides held an exchange of views on trade. | Стороны провели обмен мнениями о торговле. | 双方就贸易进行了意见交换。 | Die Seiten führten einen Meinungsaustausch über den Handel.
note | all | The sides hold talks on trade. | Стороны проводят переговоры о торговле. | 双方就贸易举行会谈。 | Die Seiten führen Gespräche über den Handel.
note | all | The sides held consultations on the port. | Стороны провели консультации по вопросам порта. | 双方就港口问题举行磋商。 | Die Seiten führten Konsultationen über den Hafen.
note | all | The sides take note of the report on rivers. | Стороны приняли к сведению доклад о реках. | 双方注意到关于河流的报告。 | Die Seiten nehmen den Bericht über die Flüsse zur Kenntnis.
note | all | The sides took into account the report on rivers. | Стороны принимают во внимание доклад о реках. | 双方考虑到关于河流的报告。 | Die Seiten berücksichtigten den Bericht über die Flüsse.
note | all | The sides hear a report on rivers. | Стороны заслушивают доклад о реках. | 双方听取了关于河流的报告。 | Die Seiten hören einen Bericht über die Flüsse.
note | all | The sides listened to the report of the secretary. | Стороны выслушали доклад секретаря. | 双方听取秘书的报告。 | Die Seiten nahmen den Bericht des Sekretärs entgegen.
note | all | The sides recall the meeting in Varna. | Стороны напоминают о встрече в Варне. | 双方回顾了瓦尔纳会晤。 | Die Seiten erinnern an das Treffen in Varna.
note | all | The sides recalled the meeting in Varna. | Мы вспоминаем встречу в Варне. | 双方忆及瓦尔纳会晤。 | Die Seiten riefen das Treffen in Varna in Erinnerung.
note | all | The sides mention the meeting in Varna. | Стороны упомянули встречу в Варне. | 双方提及瓦尔纳会晤。 | Die Seiten erwähnen das Treffen in Varna.
note | all | The sides touched upon trade. | Стороны затрагивают вопросы торговли. | 双方谈及贸易问题。 | Die Seiten sprachen Fragen des Handels an.
note | all | The sides familiarised themselves with the construction of the port. | Стороны ознакомились с ходом строительства порта. | 双方了解了港口建设情况。 | Die Seiten informierten sich über den Bau des Hafens.
note | all | The sides inform each other about the elections. | Стороны информировали друг друга о ходе выборов. | 双方相互通报了选举情况。 | Die Seiten unterrichten einander über die Wahlen.
note | all | The sides reported on the course of the elections. | Мы сообщаем о ходе выборов. | 双方通报了选举情况。 | Die Seiten berichteten über die Wahlen.
note | all | The sides reported on the progress of the work. | Стороны докладывают о ходе работы. | 双方汇报了工作进展。 | Die Seiten berichteten über den Stand der Arbeit.
note | all | The sides summed up the results of the year. | Стороны подводят итоги года. | 双方总结了一年的成果。 | Die Seiten zogen Bilanz des Jahres.
note | all | The sides analyse the state of trade. | Мы анализируем состояние торговли. | 双方分析了贸易状况。 | Die Seiten analysieren den Stand des Handels.
note | all | The sides studied each other's experience. | Стороны изучили опыт друг друга. | 双方研究了彼此的经验。 | Die Seiten untersuchten die gegenseitigen Erfahrungen.
note | all | The sides assess the state of trade. | Стороны оценивают состояние торговли. | 双方评估了贸易状况。 | Die Seiten bewerten den Stand des Handels.
note | all | The sides recorded a growth of trade. | Мы фиксируем рост торговли. | 双方记录了贸易增长。 | Die Seiten verzeichneten einen Zuwachs des Handels.
note | all | The sides refer to the charter of the organisation. | Стороны сослались на устав организации. | 双方援引组织章程。 | Die Seiten verweisen auf die Charta der Organisation.
note | all | The sides dwelt on matters of trade. | Стороны остановились на вопросах торговли. | 双方着重谈到贸易问题。 | Die Seiten gingen auf Fragen des Handels ein.
note | all | The sides presented their development programmes. | Стороны представили свои программы развития. | 双方介绍了各自的发展规划。 | Die Seiten stellten ihre Entwicklungsprogramme vor.
note | all | The sides shared their experience of river management. | Мы делимся опытом управления реками. | 双方分享了河流管理经验。 | Die Seiten teilten ihre Erfahrungen mit der Flussbewirtschaftung.
note | all | The sides conversed about trade. | Стороны побеседовали о торговле. | 双方就贸易进行了交谈。 | Die Seiten unterhalten sich über den Handel.
note | all | The sides spoke about trade. | Стороны говорили о торговле. | 双方谈论了贸易。 | Die Seiten sprachen über den Handel.
note | all | The sides compared positions on trade. | Стороны сопоставили позиции по торговле. | 双方比较了各自在贸易问题上的立场。 | Die Seiten verglichen ihre Positionen zum Handel.
note | all | The sides continue the discussion of trade. | Стороны продолжают обсуждение вопросов торговли. | 双方继续讨论贸易问题。 | Die Seiten setzen die Erörterung des Handels fort.
note | all | The sides listed the difficulties of the year. | Стороны перечислили трудности года. | 双方列举了这一年的困难。 | Die Seiten zählten die Schwierigkeiten des Jahres auf.
note | all | The sides described the state of trade. | Стороны описали состояние торговли. | 双方描述了贸易状况。 | Die Seiten schilderten den Stand des Handels.
note | all | The sides received information on the elections. | Стороны получили информацию о ходе выборов. | 双方获悉选举情况。 | Die Seiten erhielten Informationen über die Wahlen.
recognise | all | The sides recognise the contribution of fishers. | Стороны признают вклад рыбаков. | 双方承认渔民的贡献。 | Die Seiten erkennen den Beitrag der Fischer an.
recognise | all | The sides stressed the importance of trade. | Мы подчеркиваем значение торговли. | 双方强调贸易的重要性。 | Die Seiten betonten die Bedeutung des Handels.
recognise | all | The sides underline that trade is growing. | Стороны подчеркнули, что торговля растет. | 双方强调，贸易正在增长。 | Die Seiten unterstreichen, dass der Handel wächst.
recognise | all | The sides pointed out the importance of trade. | Стороны указали на значение торговли. | 双方指出贸易的重要性。 | Die Seiten wiesen auf die Bedeutung des Handels hin.
recognise | all | The sides note the importance of trade. | Стороны отмечают важность торговли. | 双方指出贸易的重要性。 | Die Seiten verweisen auf die Bedeutung des Handels.
recognise | all | The sides noted the need to build roads. | Мы отмечаем необходимость строительства дорог. | 双方指出修建道路的必要性。 | Die Seiten verwiesen auf die Notwendigkeit des Straßenbaus.
recognise | all | The sides emphasise trade. | Стороны акцентировали внимание на торговле. | 双方着重强调贸易。 | Die Seiten heben den Handel hervor.
recognise | all | The sides drew attention to trade. | Стороны обращают внимание на торговлю. | 双方提请注意贸易。 | Die Seiten lenkten die Aufmerksamkeit auf den Handel.
recognise | all | The sides pay special attention to trade. | Мы уделяем особое внимание торговле. | 双方特别关注贸易。 | Die Seiten schenken dem Handel besondere Aufmerksamkeit.
recognise | all | The sides attached great importance to trade. | Стороны придают большое значение торговле. | 双方高度重视贸易。 | Die Seiten maßen dem Handel große Bedeutung bei.
recognise | all | The sides consider trade the basis of friendship. | Стороны считали торговлю основой дружбы. | 双方认为贸易是友谊的基础。 | Die Seiten betrachten den Handel als Grundlage der Freundschaft.
recognise | all | The sides believed that trade is growing. | Стороны считают, что торговля растет. | 双方认为贸易正在增长。 | Die Seiten glaubten, dass der Handel wächst.
recognise | all | The sides consider the development of trade important. | Стороны считают важным развитие торговли. | 双方认为发展贸易很重要。 | Die Seiten halten die Entwicklung des Handels für wichtig.
recognise | all | The sides considered it necessary to develop trade. | Мы считаем необходимым развивать торговлю. | 双方认为有必要发展贸易。 | Die Seiten hielten es für notwendig, den Handel auszubauen.
recognise | all | The sides find it expedient to develop trade. | Стороны сочли целесообразным развивать торговлю. | 双方认为宜发展贸易。 | Die Seiten halten es für zweckmäßig, den Handel auszubauen.
recognise | all | The sides recognised the expediency of developing trade. | Стороны признали целесообразным развивать торговлю. | 双方认为发展贸易是适宜的。 | Die Seiten hielten den Ausbau des Handels für zweckmäßig.
recognise | all | The sides find the exchange of experience useful. | Мы находим полезным обмен опытом. | 双方认为交流经验是有益的。 | Die Seiten finden den Austausch von Erfahrungen nützlich.
recognise | all | The sides held the view that trade is growing. | Стороны полагали, что торговля растет. | 双方认为，贸易正在增长。 | Die Seiten waren der Auffassung, dass der Handel wächst.
recognise | all | The sides were convinced of the benefits of trade. | Стороны убеждены в пользе торговли. | 双方深信贸易有益。 | Die Seiten sind vom Nutzen des Handels überzeugt.
recognise | all | The sides are confident that trade is growing. | Стороны уверены, что торговля вырастет. | 双方相信贸易正在增长。 | Die Seiten waren zuversichtlich, dass der Handel wächst.
recognise | all | The sides proceed from the fact that trade is growing. | Стороны исходили из того, что торговля растет. | 双方认为贸易正在增长。 | Die Seiten gehen davon aus, dass der Handel wächst.
recognise | all | The sides shared the view that trade is useful. | Стороны разделяют мнение о пользе торговли. | 双方共同认为贸易有益。 | Die Seiten teilten die Ansicht, dass der Handel nützlich ist.
recognise | all | The sides are of the opinion that trade is useful. | Мы придерживаемся мнения, что торговля полезна. | 双方认为贸易有益。 | Die Seiten sind der Meinung, dass der Handel nützlich ist.
recognise | all | The sides expressed the view that trade is useful. | Стороны выразили мнение, что торговля полезна. | 双方认为贸易有益。 | Die Seiten äußerten die Auffassung, dass der Handel nützlich ist.
recognise | all | The sides express confidence that trade is growing. | Стороны выразили уверенность, что торговля вырастет. | 双方表示相信贸易将增长。 | Die Seiten äußern die Überzeugung, dass der Handel wächst.
recognise | all | The sides expressed concern about the flood. | Стороны выражают обеспокоенность наводнением. | 双方对洪灾表示关切。 | Die Seiten äußerten Besorgnis über das Hochwasser.
recognise | all | The sides voice concern over the state of the rivers. | Мы высказываем озабоченность состоянием рек. | 双方对河流状况表示担忧。 | Die Seiten bringen ihre Sorge über die Flüsse zum Ausdruck.
recognise | all | The sides were concerned about the state of the rivers. | Стороны обеспокоены состоянием рек. | 双方对河流状况感到关切。 | Die Seiten waren über den Zustand der Flüsse besorgt.
recognise | all | The sides show interest in trade. | Стороны проявляют интерес к торговле. | 双方对贸易表示兴趣。 | Die Seiten zeigen Interesse am Handel.
recognise | all | The sides expressed interest in trade. | Мы выражаем заинтересованность в торговле. | 双方表示对贸易感兴趣。 | Die Seiten bekundeten Interesse am Handel.
recognise | all | The sides are interested in the development of trade. | Стороны заинтересованы в развитии торговли. | 双方对发展贸易感兴趣。 | Die Seiten sind am Ausbau des Handels interessiert.
recognise | all | The sides highlighted the role of trade. | Стороны выделяют роль торговли. | 双方突出强调贸易的作用。 | Die Seiten hoben die Rolle des Handels hervor.
recognise | all | The sides are aware of the importance of trade. | Стороны осознали значение торговли. | 双方意识到贸易的重要性。 | Die Seiten sind sich der Bedeutung des Handels bewusst.
recognise | all | The sides understood the difficulty of the situation. | Стороны понимают сложность положения. | 双方理解局势的复杂性。 | Die Seiten verstanden die Schwierigkeit der Lage.
recognise | all | The sides give priority to trade. | Стороны отдают приоритет торговле. | 双方优先考虑贸易。 | Die Seiten geben dem Handel Vorrang.
recognise | all | The sides named trade a priority. | Мы называем торговлю приоритетом. | 双方将贸易列为优先事项。 | Die Seiten bezeichneten den Handel als Priorität.
recognise | all | The sides identify trade as a priority. | Стороны определили торговлю приоритетом. | 双方将贸易确定为优先方向。 | Die Seiten bestimmen den Handel als Priorität.
recognise | all | The sides viewed trade as the basis of friendship. | Стороны рассматривают торговлю как основу дружбы. | 双方将贸易视为友谊的基础。 | Die Seiten sahen den Handel als Grundlage der Freundschaft an.
recognise | all | The sides feared a flood. | Стороны опасаются наводнения. | 双方担心洪灾。 | Die Seiten befürchteten ein Hochwasser.
recognise | all | The sides doubt the benefits of the dam. | Стороны сомневаются в пользе плотины. | 双方对水坝的益处表示怀疑。 | Die Seiten bezweifeln den Nutzen des Dammes.
recognise | all | The sides saw in trade the basis of friendship. | Стороны увидели в торговле основу дружбы. | 双方视贸易为友谊的基础。 | Die Seiten sahen im Handel die Grundlage der Freundschaft.
welcome | all | The sides welcomed the opening of the port. | Стороны приветствовали открытие порта. | 双方欢迎港口开放。 | Die Seiten begrüßten die Eröffnung des Hafens.
welcome | all | The sides commend the work of the fishers. | Стороны высоко оценивают работу рыбаков. | 双方高度评价渔民的工作。 | Die Seiten würdigen die Arbeit der Fischer.
welcome | all | The sides praised the work of the fishers. | Мы даем высокую оценку работе рыбаков. | 双方积极评价渔民的工作。 | Die Seiten lobten die Arbeit der Fischer.
welcome | all | The sides express gratitude to the fishers. | Стороны выразили благодарность рыбакам. | 双方向渔民表示感谢。 | Die Seiten sprechen den Fischern ihren Dank aus.
welcome | all | The sides thanked the fishers for their help. | Стороны благодарят рыбаков за помощь. | 双方感谢渔民的帮助。 | Die Seiten dankten den Fischern für ihre Hilfe.
welcome | all | The sides express appreciation to the fishers. | Мы выражаем признательность рыбакам. | 双方对渔民表示赞赏。 | Die Seiten äußern ihre Dankbarkeit gegenüber den Fischern.
welcome | all | The sides expressed satisfaction with the growth of trade. | Стороны выразили удовлетворение ростом торговли. | 双方对贸易增长表示满意。 | Die Seiten äußerten ihre Zufriedenheit über das Wachstum des Handels.
welcome | all | The sides note with satisfaction the growth of trade. | Стороны с удовлетворением отмечают рост торговли. | 双方满意地注意到贸易增长。 | Die Seiten nehmen mit Genugtuung das Wachstum des Handels zur Kenntnis.
welcome | all | The sides expressed hope for the growth of trade. | Мы выражаем надежду на рост торговли. | 双方希望贸易增长。 | Die Seiten gaben ihrer Hoffnung auf ein Wachstum des Handels Ausdruck.
welcome | all | The sides hope for the growth of trade. | Стороны надеются на рост торговли. | 双方希望贸易增长。 | Die Seiten hoffen auf ein Wachstum des Handels.
welcome | all | The sides counted on the growth of trade. | Мы рассчитываем на рост торговли. | 双方期待贸易增长。 | Die Seiten zählten auf ein Wachstum des Handels.
welcome | all | The sides expect a growth of trade. | Стороны ожидали рост торговли. | 双方期待贸易增长。 | Die Seiten erwarten ein Wachstum des Handels.
welcome | all | The sides looked forward to the opening of the port. | Стороны с нетерпением ждут открытия порта. | 双方期待港口开放。 | Die Seiten sahen der Eröffnung des Hafens mit Interesse entgegen.
welcome | all | The sides congratulate the fishers. | Стороны поздравляют рыбаков с праздником. | 双方祝贺渔民。 | Die Seiten gratulieren den Fischern.
welcome | all | The sides paid tribute to the fishers. | Мы воздаем должное рыбакам. | 双方向渔民致敬。 | Die Seiten zollten den Fischern Anerkennung.
welcome | all | The sides pay homage to the fishers. | Стороны отдали дань уважения рыбакам. | 双方向渔民致敬。 | Die Seiten erweisen den Fischern ihre Reverenz.
welcome | all | The sides were proud of the friendship of the two peoples. | Мы гордимся дружбой двух народов. | 双方对两国人民的友谊感到自豪。 | Die Seiten waren stolz auf die Freundschaft der beiden Völker.
welcome | all | The sides are pleased with the growth of trade. | Стороны рады росту торговли. | 双方对贸易增长感到高兴。 | Die Seiten freuen sich über das Wachstum des Handels.
welcome | all | The sides rejoiced in the success of the fishers. | Стороны порадовались успехам рыбаков. | 双方为渔民的成功感到高兴。 | Die Seiten freuten sich über die Erfolge der Fischer.
welcome | all | The sides praised the fishers. | Мы хвалим рыбаков. | 双方赞扬渔民。 | Die Seiten lobten die Fischer.
welcome | all | The sides admire the courage of the fishers. | Стороны восхищаются мужеством рыбаков. | 双方钦佩渔民的勇气。 | Die Seiten bewundern den Mut der Fischer.
welcome | all | The sides valued the friendship of the two peoples. | Мы ценим дружбу двух народов. | 双方珍视两国人民的友谊。 | Die Seiten schätzten die Freundschaft der beiden Völker.
welcome | all | The sides cherish the friendship of the two peoples. | Стороны дорожили дружбой двух народов. | 双方珍视两国人民的友谊。 | Die Seiten wissen die Freundschaft der beiden Völker zu schätzen.
welcome | all | The sides wished the fishers success. | Стороны пожелали рыбакам успехов. | 双方祝愿渔民取得成功。 | Die Seiten wünschten den Fischern Erfolg.
welcome | all | The sides are satisfied with the growth of trade. | Стороны удовлетворены ростом торговли. | 双方对贸易增长感到满意。 | Die Seiten sind mit dem Wachstum des Handels zufrieden.
welcome | all | The sides were encouraged by the growth of trade. | Стороны воодушевлены ростом торговли. | 双方对贸易增长感到鼓舞。 | Die Seiten waren vom Wachstum des Handels ermutigt.
welcome | all | The sides honour the memory of the fishers. | Стороны почтили память рыбаков. | 双方缅怀渔民。 | Die Seiten ehren das Andenken der Fischer.
welcome | all | The sides celebrated the anniversary of the friendship. | Стороны празднуют годовщину дружбы. | 双方庆祝友谊周年。 | Die Seiten feierten den Jahrestag der Freundschaft.
welcome | all | The sides positively assess the growth of trade. | Мы положительно оцениваем рост торговли. | 双方积极评价贸易增长。 | Die Seiten bewerten das Wachstum des Handels positiv.
welcome | all | The sides warmly greet the opening of the port. | Стороны тепло встречают открытие порта. | 双方热烈欢迎港口开放。 | Die Seiten heißen die Eröffnung des Hafens willkommen.
support | all | The sides support the plan for the port. | Стороны поддерживали план развития порта. | 双方支持港口规划。 | Die Seiten unterstützen den Plan für den Hafen.
support | all | The sides expressed support for the fishers. | Стороны выражают поддержку рыбакам. | 双方表示支持渔民。 | Die Seiten bekundeten ihre Unterstützung für die Fischer.
support | all | The sides declare their support for the fishers. | Мы заявляем о поддержке рыбаков. | 双方宣布支持渔民。 | Die Seiten erklären ihre Unterstützung für die Fischer.
support | all | The sides called on the neighbours to open the pass. | Мы призываем соседей открыть перевал. | 双方呼吁邻国开放山口。 | Die Seiten riefen die Nachbarn auf, den Pass zu öffnen.
support | all | The sides call for peace on the river. | Стороны призывают к миру на реке. | 双方呼吁河上和平。 | Die Seiten rufen zum Frieden am Fluss auf.
support | all | The sides spoke out in favour of opening the pass. | Стороны выступили за открытие перевала. | 双方主张开放山口。 | Die Seiten sprachen sich für die Öffnung des Passes aus.
support | all | The sides speak out in favour of opening the pass. | Стороны высказались за открытие перевала. | 双方赞成开放山口。 | Die Seiten treten für die Öffnung des Passes ein.
support | all | The sides spoke against the closure of the pass. | Стороны выступают против закрытия перевала. | 双方反对关闭山口。 | Die Seiten wandten sich gegen die Schließung des Passes.
support | all | The sides condemn the attack on the ferry. | Стороны осуждали нападение на паром. | 双方谴责对渡船的袭击。 | Die Seiten verurteilen den Angriff auf die Fähre.
support | all | The sides rejected the accusations of the neighbours. | Стороны отвергли обвинения соседей. | 双方拒绝邻国的指控。 | Die Seiten wiesen die Vorwürfe der Nachbarn zurück.
support | all | The sides reject the accusations of the neighbours. | Стороны отклоняют обвинения соседей. | 双方反对邻国的指控。 | Die Seiten lehnen die Vorwürfe der Nachbarn ab.
support | all | The sides proposed to open the pass. | Мы предлагаем открыть перевал. | 双方提议开放山口。 | Die Seiten schlugen vor, den Pass zu öffnen.
support | all | The sides invite the neighbours to the feast. | Стороны пригласили соседей на праздник. | 双方邀请邻国参加节日。 | Die Seiten laden die Nachbarn zum Fest ein.
support | all | The sides recommended opening the pass. | Стороны рекомендовали открыть перевал. | 双方建议开放山口。 | Die Seiten empfahlen, den Pass zu öffnen.
support | all | The sides demand the opening of the pass. | Мы требуем открыть перевал. | 双方要求开放山口。 | Die Seiten fordern die Öffnung des Passes.
support | all | The sides insisted on opening the pass. | Стороны настаивают на открытии перевала. | 双方坚决要求开放山口。 | Die Seiten bestanden auf der Öffnung des Passes.
support | all | The sides ask the neighbours to open the pass. | Стороны просят соседей открыть перевал. | 双方请邻国开放山口。 | Die Seiten bitten die Nachbarn, den Pass zu öffnen.
support | all | The sides encouraged student exchanges. | Стороны поощряли обмен студентами. | 双方鼓励学生交流。 | Die Seiten ermutigten den Austausch von Studenten.
support | all | The sides approve of the actions of the fishers. | Стороны одобряют действия рыбаков. | 双方赞同渔民的行动。 | Die Seiten befürworten das Vorgehen der Fischer.
support | all | The sides announced the opening of the port. | Стороны объявляют об открытии порта. | 双方宣布港口开放。 | Die Seiten kündigten die Eröffnung des Hafens an.
support | all | The sides state that the port is open. | Мы заявляем, что порт открыт. | 双方声明港口是开放的。 | Die Seiten erklären, dass der Hafen offen ist.
support | all | The sides proclaimed a year of friendship. | Стороны провозгласили год дружбы. | 双方宣布举办友好年。 | Die Seiten riefen ein Jahr der Freundschaft aus.
support | all | The sides warn of the consequences of the flood. | Стороны предупреждают о последствиях наводнения. | 双方警告洪灾的后果。 | Die Seiten warnen vor den Folgen des Hochwassers.
support | all | The sides expressed condolences to the families of the fishers. | Мы выражаем соболезнования семьям рыбаков. | 双方向渔民家属表示慰问。 | Die Seiten sprachen den Familien der Fischer ihr Beileid aus.
support | all | The sides express solidarity with the fishers. | Стороны выразили солидарность с рыбаками. | 双方声援渔民。 | Die Seiten bekunden ihre Solidarität mit den Fischern.
support | all | The sides expressed regret over the closure of the pass. | Стороны выражают сожаление о закрытии перевала. | 双方对关闭山口表示遗憾。 | Die Seiten äußerten ihr Bedauern über die Schließung des Passes.
support | all | The sides regret the closure of the pass. | Стороны сожалели о закрытии перевала. | 双方对关闭山口感到遗憾。 | Die Seiten bedauern die Schließung des Passes.
support | all | The sides protested against the closure of the pass. | Стороны выразили протест против закрытия перевала. | 双方抗议关闭山口。 | Die Seiten protestierten gegen die Schließung des Passes.
support | all | The sides criticise the closure of the pass. | Стороны критиковали закрытие перевала. | 双方批评关闭山口。 | Die Seiten kritisieren die Schließung des Passes.
support | all | The sides objected to the closure of the pass. | Стороны возразили против закрытия перевала. | 双方反对关闭山口。 | Die Seiten erhoben Einwände gegen die Schließung des Passes.
support | all | The sides advocate the opening of the pass. | Стороны ратуют за открытие перевала. | 双方倡导开放山口。 | Die Seiten plädieren für die Öffnung des Passes.
support | all | The sides appeal to the neighbours to open the pass. | Мы обращаемся к соседям с призывом открыть перевал. | 双方吁请邻国开放山口。 | Die Seiten appellieren an die Nachbarn, den Pass zu öffnen.
support | all | The sides must protect the rivers. | Стороны должны беречь реки. | 双方必须保护河流。 | Die Seiten müssen die Flüsse schützen.
support | all | The sides do not recognise the closure of the pass. | Мы не признаем закрытие перевала. | 双方不承认关闭山口。 | Die Seiten erkennen die Schließung des Passes nicht an.
support | all | The sides put forward a proposal to open the pass. | Стороны внесли предложение открыть перевал. | 双方提出开放山口的建议。 | Die Seiten unterbreiteten den Vorschlag, den Pass zu öffnen.
support | all | The sides put forward an initiative on the pass. | Мы выдвигаем инициативу об открытии перевала. | 双方提出开放山口的倡议。 | Die Seiten bringen eine Initiative zum Pass ein.
support | all | The sides mourned the fishers. | Стороны скорбят о погибших рыбаках. | 双方哀悼渔民。 | Die Seiten trauerten um die Fischer.
support | all | The sides advise the fishers to protect the rivers. | Стороны советуют рыбакам беречь реки. | 双方建议渔民保护河流。 | Die Seiten raten den Fischern, die Flüsse zu schützen.
support | all | The sides denounced the attack on the ferry. | Стороны заклеймили нападение на паром. | 双方强烈谴责对渡船的袭击。 | Die Seiten prangerten den Angriff auf die Fähre an.
support | all | The sides disagreed with the closure of the pass. | Стороны выражают несогласие с закрытием перевала. | 双方不同意关闭山口。 | Die Seiten missbilligten die Schließung des Passes.
support | all | The sides strongly condemn the attack on the ferry. | Мы выражаем решительное осуждение нападения на паром. | 双方对袭击渡船表示强烈谴责。 | Die Seiten verurteilen den Angriff auf die Fähre scharf.
support | all | The sides joined the call of the fishers. | Стороны присоединились к призыву рыбаков. | 双方响应渔民的呼吁。 | Die Seiten schlossen sich dem Aufruf der Fischer an.
support | all | The sides urge the neighbours to open the pass. | Мы побуждаем соседей открыть перевал. | 双方敦促邻国开放山口。 | Die Seiten drängen die Nachbarn, den Pass zu öffnen.
reaffirm | all | The sides reaffirmed their fidelity to the treaty. | Стороны подтвердили верность договору. | 双方重申忠于条约。 | Die Seiten bekräftigten ihre Treue zum Vertrag.
reaffirm | all | The sides reaffirm their commitment to peace. | Мы подтверждаем приверженность миру. | 双方重申致力于和平。 | Die Seiten bekräftigen ihr Bekenntnis zum Frieden.
reaffirm | all | The sides reaffirmed their readiness to open the pass. | Стороны подтвердили готовность открыть перевал. | 双方重申愿开放山口。 | Die Seiten bekräftigten ihre Bereitschaft, den Pass zu öffnen.
reaffirm | all | The sides confirm their intention to open the pass. | Стороны подтверждают намерение открыть перевал. | 双方确认打算开放山口。 | Die Seiten bestätigen ihre Absicht, den Pass zu öffnen.
reaffirm | all | The sides confirmed that the pass is open. | Мы подтверждаем, что перевал открыт. | 双方确认山口是开放的。 | Die Seiten bestätigten, dass der Pass offen ist.
reaffirm | all | The sides once again reaffirm their fidelity to the treaty. | Стороны вновь подтвердили верность договору. | 双方再次重申忠于条约。 | Die Seiten bekräftigen erneut ihre Treue zum Vertrag.
reaffirm | all | The sides reiterated their fidelity to the treaty. | Стороны еще раз подтверждают верность договору. | 双方再次确认忠于条约。 | Die Seiten bestätigten nochmals ihre Treue zum Vertrag.
reaffirm | all | The sides reiterate their commitment to peace. | Мы вновь заявляем о приверженности миру. | 双方重申致力于和平。 | Die Seiten bekennen sich erneut zum Frieden.
reaffirm | all | The sides repeated their position. | Стороны повторили свою позицию. | 双方重申立场。 | Die Seiten wiederholten ihre Position.
reaffirm | all | The sides reiterated their commitment to peace. | Мы вновь выражаем приверженность миру. | 双方再次重申致力于和平。 | Die Seiten bekräftigten abermals ihr Bekenntnis zum Frieden.
reaffirm | all | The sides adhere to the principles of the charter. | Мы придерживаемся принципов устава. | 双方坚持章程原则。 | Die Seiten halten an den Grundsätzen der Charta fest.
reaffirm | all | The sides abide by the principles of the charter. | Стороны соблюдают принципы устава. | 双方遵守章程原则。 | Die Seiten halten die Grundsätze der Charta ein.
commit | all | The sides intended to open the pass. | Стороны намерены открыть перевал. | 双方打算开放山口。 | Die Seiten beabsichtigten, den Pass zu öffnen.
commit | all | The sides intend to open the pass. | Мы намереваемся открыть перевал. | 双方拟开放山口。 | Die Seiten planen, den Pass zu öffnen.
commit | all | The sides were ready to open the pass. | Стороны готовы открыть перевал. | 双方愿开放山口。 | Die Seiten waren bereit, den Pass zu öffnen.
commit | all | The sides express their readiness to open the pass. | Стороны выражают готовность открыть перевал. | 双方表示愿开放山口。 | Die Seiten erklären ihre Bereitschaft, den Pass zu öffnen.
commit | all | The sides declared their readiness to open the pass. | Стороны заявляют о готовности открыть перевал. | 双方表示愿意开放山口。 | Die Seiten bekundeten ihre Bereitschaft, den Pass zu öffnen.
commit | all | The sides voice their readiness to open the pass. | Мы высказываем готовность открыть перевал. | 双方表示准备开放山口。 | Die Seiten zeigen sich bereit, den Pass zu öffnen.
commit | all | The sides expressed the wish to open the pass. | Стороны изъявили желание открыть перевал. | 双方表示愿开放山口。 | Die Seiten äußerten den Wunsch, den Pass zu öffnen.
commit | all | The sides express the intention to open the pass. | Стороны выражают намерение открыть перевал. | 双方表示打算开放山口。 | Die Seiten äußern die Absicht, den Pass zu öffnen.
commit | all | The sides declared their intention to open the pass. | Мы заявляем о намерении открыть перевал. | 双方表示有意开放山口。 | Die Seiten erklärten die Absicht, den Pass zu öffnen.
commit | all | The sides announce their intention to open the pass. | Стороны объявляют о намерении открыть перевал. | 双方宣布打算开放山口。 | Die Seiten bekunden die Absicht, den Pass zu öffnen.
commit | all | The sides expressed their determination to open the pass. | Стороны выражают решимость открыть перевал. | 双方表示决心开放山口。 | Die Seiten bekundeten ihre Entschlossenheit, den Pass zu öffnen.
commit | all | The sides express their desire to open the pass. | Мы выражаем стремление открыть перевал. | 双方表示愿意开放山口。 | Die Seiten bekunden den Wunsch, den Pass zu öffnen.
commit | all | The sides declared their desire to open the pass. | Стороны заявили о своем стремлении открыть перевал. | 双方表示愿意开放山口。 | Die Seiten bekundeten das Bestreben, den Pass zu öffnen.
commit | all | The sides seek to open the pass. | Мы стремимся открыть перевал. | 双方力争开放山口。 | Die Seiten streben die Öffnung des Passes an.
commit | all | The sides were committed to peace. | Стороны привержены миру. | 双方致力于和平。 | Die Seiten bekannten sich zum Frieden.
commit | all | The sides remain committed to peace. | Стороны сохраняют приверженность миру. | 双方继续致力于和平。 | Die Seiten bleiben dem Frieden verpflichtet.
commit | all | The sides remained committed to peace. | Стороны остаются привержены миру. | 双方始终致力于和平。 | Die Seiten fühlen sich dem Frieden verpflichtet.
commit | all | The sides express their commitment to peace. | Мы выражаем приверженность миру. | 双方表示致力于和平。 | Die Seiten bekennen sich zum Frieden.
commit | all | The sides declared their commitment to peace. | Стороны заявили о приверженности миру. | 双方承诺维护和平。 | Die Seiten erklärten ihr Bekenntnis zum Frieden.
commit | all | The sides commit to open the pass. | Стороны обязуются открыть перевал. | 双方承诺开放山口。 | Die Seiten verpflichten sich, den Pass zu öffnen.
commit | all | The sides undertook to open the pass. | Мы берем на себя обязательство открыть перевал. | 双方承诺开放山口。 | Die Seiten verpflichteten sich zur Öffnung des Passes.
commit | all | The sides assume the obligation to open the pass. | Стороны приняли на себя обязательство открыть перевал. | 双方保证开放山口。 | Die Seiten gehen die Verpflichtung ein, den Pass zu öffnen.
commit | all | The sides promised to open the pass. | Стороны пообещали открыть перевал. | 双方承诺开放山口。 | Die Seiten versprachen, den Pass zu öffnen.
commit | all | The sides give a promise to open the pass. | Мы даем обещание открыть перевал. | 双方保证开放山口。 | Die Seiten geben das Versprechen, den Pass zu öffnen.
commit | all | The sides guaranteed the freedom of fishing. | Стороны гарантируют свободу рыболовства. | 双方保证捕鱼自由。 | Die Seiten garantierten die Freiheit der Fischerei.
commit | all | The sides assure the neighbours of the opening of the pass. | Стороны заверяют соседей в открытии перевала. | 双方向邻国保证开放山口。 | Die Seiten versichern den Nachbarn, den Pass zu öffnen.
commit | all | The sides planned to open the pass. | Стороны планировали открыть перевал. | 双方计划开放山口。 | Die Seiten planten die Öffnung des Passes.
commit | all | The sides plan the opening of the pass. | Стороны наметили открытие перевала. | 双方计划开放山口。 | Die Seiten nehmen sich die Öffnung des Passes vor.
commit | all | The sides planned the opening of the pass. | Стороны запланировали открытие перевала. | 双方计划开放山口。 | Die Seiten planten die Öffnung des Passes.
commit | all | The sides were going to open the pass. | Стороны собирались открыть перевал. | 双方打算开放山口。 | Die Seiten hatten die Absicht, den Pass zu öffnen.
commit | all | The sides were determined to open the pass. | Стороны полны решимости открыть перевал. | 双方决心开放山口。 | Die Seiten waren entschlossen, den Pass zu öffnen.
commit | all | The sides aim to open the pass. | Стороны настроены открыть перевал. | 双方志在开放山口。 | Die Seiten sind bestrebt, den Pass zu öffnen.
commit | all | The sides set themselves the goal of opening the pass. | Мы ставим цель открыть перевал. | 双方设定了开放山口的目标。 | Die Seiten setzten sich das Ziel, den Pass zu öffnen.
commit | all | The sides are working on the opening of the pass. | Стороны работают над открытием перевала. | 双方正在努力开放山口。 | Die Seiten arbeiten an der Öffnung des Passes.
commit | all | The sides are making efforts to open the pass. | Стороны прилагают усилия для открытия перевала. | 双方努力开放山口。 | Die Seiten bemühten sich um die Öffnung des Passes.
commit | all | The sides continue their work on opening the pass. | Мы продолжаем работу по открытию перевала. | 双方继续努力开放山口。 | Die Seiten setzen ihre Bemühungen um die Öffnung des Passes fort.
commit | all | The sides are taking steps to open the pass. | Стороны принимают меры по открытию перевала. | 双方正在采取措施开放山口。 | Die Seiten unternahmen Schritte zur Öffnung des Passes.
commit | all | The sides strive for the opening of the pass. | Мы добиваемся открытия перевала. | 双方争取开放山口。 | Die Seiten bemühen sich um die Öffnung des Passes.
commit | all | The sides vowed to keep the peace. | Мы даем клятву хранить мир. | 双方誓言维护和平。 | Die Seiten gelobten, den Frieden zu wahren.
commit | all | The sides are resolved to open the pass. | Стороны преисполнены решимости открыть перевал. | 双方决心开放山口。 | Die Seiten sind gewillt, den Pass zu öffnen.
agree | all | The sides agree to open the pass. | Стороны договариваются открыть перевал. | 双方同意开放山口。 | Die Seiten vereinbaren, den Pass zu öffnen.
agree | all | The sides agreed to open the pass. | Мы соглашаемся открыть перевал. | 双方同意开放山口。 | Die Seiten kamen überein, den Pass zu öffnen.
agree | all | The sides are agreed to open the pass. | Стороны согласны открыть перевал. | 双方一致同意开放山口。 | Die Seiten sind sich einig, den Pass zu öffnen.
agree | all | The sides decide to open the pass. | Мы решаем открыть перевал. | 双方决定开放山口。 | Die Seiten beschließen, den Pass zu öffnen.
agree | all | The sides took the decision to open the pass. | Стороны приняли решение открыть перевал. | 双方作出开放山口的决定。 | Die Seiten fassten den Beschluss, den Pass zu öffnen.
agree | all | The sides come to an agreement on opening the pass. | Стороны приходят к согласию об открытии перевала. | 双方就开放山口达成一致。 | Die Seiten einigen sich auf die Öffnung des Passes.
agree | all | The sides came to the conclusion that the pass is open. | Стороны пришли к выводу, что перевал открыт. | 双方一致认为山口是开放的。 | Die Seiten gelangten zu dem Schluss, dass der Pass offen ist.
agree | all | The sides come to a common view that the pass is open. | Стороны приходят к единому мнению, что перевал открыт. | 双方达成共识，认为山口是开放的。 | Die Seiten gelangten zu der gemeinsamen Auffassung, dass der Pass offen ist.
agree | all | The sides reached an agreement on opening the pass. | Стороны достигли договоренности об открытии перевала. | 双方就开放山口达成协议。 | Die Seiten erzielten eine Einigung über die Öffnung des Passes.
agree | all | The sides reached an understanding on opening the pass. | Стороны достигли взаимопонимания по открытию перевала. | 双方就开放山口达成谅解。 | Die Seiten erzielten eine Verständigung über die Öffnung des Passes.
agree | all | The sides approved the plan for the port. | Стороны утвердили план развития порта. | 双方批准港口规划。 | Die Seiten genehmigten den Plan für den Hafen.
agree | all | The sides approved the plan for the port. | Стороны одобрили план развития порта. | 双方核准港口规划。 | Die Seiten billigen den Plan für den Hafen.
agree | all | The sides adopted the plan for the port. | Мы принимаем план развития порта. | 双方通过了港口规划。 | Die Seiten nahmen den Plan für den Hafen an.
agree | all | The sides adopted the declaration on trade. | Стороны приняли декларацию о торговле. | 双方通过了贸易宣言。 | Die Seiten verabschiedeten die Erklärung zum Handel.
agree | all | The sides signed the agreement on trade. | Стороны подписывают соглашение о торговле. | 双方签署了贸易协定。 | Die Seiten unterzeichneten das Abkommen über den Handel.
agree | all | The sides conclude a treaty on trade. | Мы заключаем договор о торговле. | 双方缔结贸易条约。 | Die Seiten schließen einen Vertrag über den Handel.
agree | all | The sides established a council on rivers. | Мы создаем совет по рекам. | 双方设立了河流理事会。 | Die Seiten gründeten einen Rat für die Flüsse.
agree | all | The sides established a council on rivers. | Стороны учреждают совет по рекам. | 双方成立了河流理事会。 | Die Seiten richten einen Rat für die Flüsse ein.
agree | all | The sides set up a working group. | Стороны сформировали рабочую группу. | 双方组建了工作组。 | Die Seiten bilden eine Arbeitsgruppe.
agree | all | The sides launched a joint programme. | Стороны запускают совместную программу. | 双方启动了联合方案。 | Die Seiten starteten ein gemeinsames Programm.
agree | all | The sides instruct the ministers to open the pass. | Мы поручаем министрам открыть перевал. | 双方责成部长开放山口。 | Die Seiten beauftragen die Minister, den Pass zu öffnen.
agree | all | The sides gave instructions to open the pass. | Стороны дали поручение министрам открыть перевал. | 双方指示部长开放山口。 | Die Seiten erteilten den Auftrag, den Pass zu öffnen.
agree | all | The sides mandated the ministers to open the pass. | Стороны уполномочивают министров открыть перевал. | 双方授权部长开放山口。 | Die Seiten ermächtigen die Minister, den Pass zu öffnen.
commit | all | The sides will agree on the text of the treaty. | Стороны согласуют текст договора. | 双方将商定条约文本。 | Die Seiten werden den Wortlaut des Vertrags abstimmen.
agree | all | The sides ratified the treaty. | Стороны ратифицировали договор. | 双方批准条约。 | Die Seiten ratifizierten den Vertrag.
agree | all | The sides establish diplomatic relations. | Мы устанавливаем дипломатические отношения. | 双方建立了外交关系。 | Die Seiten nehmen diplomatische Beziehungen auf.
agree | all | The sides opened an embassy in Varna. | Стороны открыли посольство в Варне. | 双方开设了驻瓦尔纳使馆。 | Die Seiten eröffneten eine Botschaft in Varna.
agree | all | The sides introduce a visa-free regime. | Стороны вводят безвизовый режим. | 双方实行免签制度。 | Die Seiten führen eine visafreie Regelung ein.
agree | all | The sides abolished the duties. | Мы отменяем пошлины. | 双方取消关税。 | Die Seiten schafften die Zölle ab.
agree | all | The sides appoint an ambassador. | Стороны назначили посла. | 双方任命大使。 | Die Seiten ernennen einen Botschafter.
agree | all | The sides started the construction of the port. | Стороны начинают строительство порта. | 双方启动港口建设。 | Die Seiten begannen mit dem Bau des Hafens.
agree | all | The sides launched the construction of the port. | Мы даем старт строительству порта. | 双方启动了港口建设。 | Die Seiten geben den Startschuss für den Bau des Hafens.
agree | all | The sides completed the construction of the port. | Стороны завершили строительство порта. | 双方完成港口建设。 | Die Seiten schlossen den Bau des Hafens ab.
commit | all | The sides shall develop trade. | Мы будем развивать торговлю. | 双方将发展贸易。 | Die Seiten werden den Handel ausbauen.
commit | all | The sides will build a port. | Стороны усилят охрану рек. | 双方将修建港口。 | Die Seiten werden einen Hafen bauen.
recognise | all | The sides shall consider opening the pass. | Мы изучим возможность открытия перевала. | 双方将研究开放山口。 | Die Seiten werden die Öffnung des Passes prüfen.
`);
