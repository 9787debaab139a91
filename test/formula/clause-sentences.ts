/**
 * Clauses of several predicates about an invented region: which of them counts, what governs what, who opens the
 * sentence. Step, speaker, and the sentence in English, Russian, Chinese and German.
 */
import { readRows } from './translated-sentences.ts';

export const CLAUSES = readRows(`
recognise | all | The sides expressed concern about the intention to close the pass. | Стороны выразили обеспокоенность намерением закрыть перевал. | 双方对关闭山口的意图表示关切。 | Die Seiten äußerten Besorgnis über die Absicht, den Pass zu schließen.
welcome | all | The sides expressed hope for the readiness of the neighbours to open the pass. | Стороны выразили надежду на готовность соседей открыть перевал. | 双方希望邻国愿意开放山口。 | Die Seiten äußerten die Hoffnung auf die Bereitschaft der Nachbarn, den Pass zu öffnen.
welcome | all | The sides welcome the decision taken by the council in May. | Стороны приветствуют решение, принятое советом в мае. | 双方欢迎理事会五月作出的决定。 | Die Seiten begrüßen den Beschluss, den der Rat im Mai gefasst hat.
welcome | all | We welcome the intention of Corlund to join the treaty. | Приветствуем намерение Корлунда присоединиться к договору. | 我们欢迎科伦德加入条约的意愿。 | Wir begrüßen die Absicht Corlunds, dem Vertrag beizutreten.
welcome | all | The ministers commended the readiness of Corlund to host the forum. | Министры высоко оценили готовность Корлунда принять у себя форум. | 部长们赞赏科伦德愿意主办论坛。 | Die Minister würdigten die Bereitschaft Corlunds, das Forum auszurichten.
note | all | The sides took note of the intention of Corlund to establish a fund. | Стороны приняли к сведению намерение Корлунда создать фонд. | 双方注意到科伦德设立基金的打算。 | Die Seiten nahmen die Absicht Corlunds zur Kenntnis, einen Fonds zu gründen.
support | all | The sides call on all neighbours to reaffirm their obligations. | Стороны призывают всех соседей подтвердить свои обязательства. | 双方呼吁所有邻国重申其义务。 | Die Seiten rufen alle Nachbarn auf, ihre Verpflichtungen zu bekräftigen.
support | all | The sides supported the desire of Corlund to develop shipping. | Стороны поддержали стремление Корлунда развивать судоходство. | 双方支持科伦德发展航运的努力。 | Die Seiten unterstützten das Streben Corlunds nach dem Ausbau der Schifffahrt.
agree | all | The sides agreed to continue consultations. | Стороны договорились продолжить консультации. | 双方同意继续磋商。 | Die Seiten vereinbarten, die Konsultationen fortzusetzen.
agree | all | The sides agreed that the plan discussed would be finalised. | Стороны договорились о том, что рассмотренный план будет доработан. | 双方商定将完善所讨论的计划。 | Die Seiten kamen überein, dass der erörterte Plan überarbeitet wird.
agree | all | Having noted the growth of trade, the sides agreed to open a new market. | Отметив рост торговли, стороны договорились открыть новый рынок. | 双方注意到贸易增长，同意开设新市场。 | 
agree | all | Following the talks, the presidents signed a treaty on rivers. | По итогам переговоров президенты подписали договор о реках. | 会谈后，两国总统签署了河流条约。 | Nach den Gesprächen unterzeichneten die Präsidenten einen Vertrag über die Flüsse.
commit | all | In order to develop trade, the sides will set up a joint fund. | В целях развития торговли стороны создадут совместный фонд. | 为发展贸易，双方将设立联合基金。 | Zum Ausbau des Handels werden die Seiten einen gemeinsamen Fonds gründen.
support | all | Given the importance of the rivers, the sides called for water to be saved. | Учитывая важность рек, стороны призвали беречь воду. | 考虑到河流的重要性，双方呼吁节约用水。 | Angesichts der Bedeutung der Flüsse riefen die Seiten zum Wassersparen auf.
reaffirm | all | Recalling the charter, the sides reaffirmed their fidelity to its principles. | Ссылаясь на устав, стороны подтвердили верность его принципам. | 双方忆及章程，重申忠于其原则。 | Unter Hinweis auf die Charta bekräftigten die Seiten ihre Treue zu deren Grundsätzen.
commit | all | The sides are ready to consider opening the pass. | Стороны готовы рассмотреть возможность открытия перевала. | 双方愿考虑开放山口。 | Die Seiten sind bereit, die Öffnung des Passes zu prüfen.
commit | all | The sides firmly intend to go on protecting the rivers. | Стороны твердо намерены и впредь беречь реки. | 双方坚定致力于继续保护河流。 | Wir sind weiterhin dem Frieden verpflichtet.
welcome | one | Corlund welcomed the opening of the port. | Корлунд приветствовал открытие порта. | 科伦德总统感谢埃斯特罗维亚总统的帮助。 | Der Präsident von Corlund dankte dem Präsidenten von Estrovia für die Hilfe.
support | one | Corlund supported the proposal of Estrovia. | Корлунд поддержал предложение Эстровии. |  | Corlund unterstützte den Vorschlag Estrovias.
commit | one | Estrovia expressed its readiness to host the forum. | Эстровия выразила готовность принять форум. |  | Estrovia bekundete die Bereitschaft, das Forum auszurichten.
agree | one | Estrovia agreed to open the pass. | Эстровия согласилась открыть перевал. |  | Estrovia stimmte der Öffnung des Passes zu.
support | some | Some participants called for the pass to be opened. | Некоторые участники призвали открыть перевал. | 一些与会者呼吁开放山口。 | Einige Teilnehmer riefen zur Öffnung des Passes auf.
recognise | all | The sides paid particular attention to the rivers. | Особое внимание стороны уделили рекам. | 双方特别强调河流应当清洁。 | Die Seiten betonten, dass die Flüsse sauber sein müssen.
welcome | all | We note with satisfaction the growth of trade. | С удовлетворением отмечаем рост торговли. | 我们满意地看到贸易增长。 | Wir freuen uns über das Wachstum des Handels.
support | all | The sides strongly condemned the attack on the ferry. | Стороны решительно осудили нападение на паром. | 双方强烈谴责对渡船的袭击。 | Die Seiten verurteilten den Angriff auf die Fähre aufs Schärfste.
reaffirm | all | The sides once more reaffirmed their fidelity to the treaty. | Стороны в очередной раз подтвердили верность договору. | 双方再次确认忠于条约。 | Die Seiten bekräftigten nochmals ihre Treue zum Vertrag.
commit | all | Both sides expressed readiness to open the pass. | Готовность открыть перевал выразили обе стороны. | 双方均表示愿开放山口。 | Beide Seiten bekundeten die Bereitschaft, den Pass zu öffnen.
agree | all | Both sides took the decision to open the pass. | Решение открыть перевал приняли обе стороны. | 双方作出决定，开放山口。 | Beide Seiten beschlossen, den Pass zu öffnen.
note | all | The sides held a detailed exchange of views. | Стороны провели обстоятельный обмен мнениями. | 双方深入交换意见。 | Die Seiten tauschten sich eingehend aus.
`);
