/**
 * Sentences of joint statements of an invented region as a free translator turns them: a noun or an adjective for a verb,
 * an agent behind a thing, a promise in the perfective. Step, speaker, English, Russian, Chinese and German.
 */
import { readRows } from './translated-sentences.ts';

export const FREE = readRows(`
note | all | The sides took note of the report on the locks. | Доклад о шлюзах был принят сторонами к сведению. | 各方注意到船闸报告。 | Die Seiten nahmen den Bericht über die Schleusen zur Kenntnis.
note | all |  | Принято к сведению решение совета о новом плане.
note | all | The sides held talks on fishing. | Между сторонами прошли переговоры о рыболовстве. | 各方就渔业举行会谈。 | Die Seiten führten Gespräche über die Fischerei.
recognise | all | The sides are convinced of the need for reform. | У сторон нет сомнений в необходимости реформы. | 各方坚信改革的必要性。 | Die Seiten sind von der Notwendigkeit der Reform überzeugt.
recognise | all | The Leaders voiced their concern over the flood. | Лидеры поделились обеспокоенностью по поводу наводнения. | 领导人对洪水表示关切。 | Die Staatschefs äußerten ihre Besorgnis über die Flut.
recognise | some | Several delegations expressed concern over prices. | У ряда делегаций вызвали озабоченность цены. | 一些代表团对价格表示关切。 | Mehrere Delegationen äußerten Besorgnis über die Preise.
welcome | all | We value our friendship. | Нам дорога наша дружба. | 
welcome | all | We look forward to the next fair. | Ждём следующей ярмарки. | 我们期待下届博览会。 | Wir freuen uns auf den nächsten Jahrmarkt.
welcome | all | The Leaders hailed the progress of the pilots. | Лидеры положительно отметили успехи лоцманов.
welcome | all |  | Министры тепло отозвались о хозяевах ярмарки.
welcome | text |  | Достойна похвалы работа молодых водолазов.
support | all | We stand with the people of Belmora. | Мы рядом с народом Белморы.
support | all | We will never accept coercion. | С принуждением мы никогда не смиримся.
support | all | The Leaders condemned the blockade. | Блокада подверглась осуждению со стороны лидеров. | 领导人谴责封锁。 | Die Staatschefs verurteilten die Blockade.
support | some | A number of countries supported the idea. | Идея нашла поддержку у ряда стран. | 一些国家支持这一想法。 | Eine Reihe von Ländern unterstützte die Idee.
support | all | The sides do not accept double standards. | Двойные стандарты для сторон неприемлемы. | 各方不接受双重标准。
support | all | The Leaders called for an end to poaching. | Лидеры воззвали к прекращению браконьерства.
support | all | The Leaders expressed regret over the delay. | Лидеры посетовали на задержку.
support | text | There is no alternative to dialogue. | Альтернативы диалогу нет.
support | all |  | Прозвучало предложение провести конкурс.
reaffirm | all | The Leaders reaffirmed their friendship. | Лидеры вновь засвидетельствовали свою дружбу. | 领导人重申友谊。 | Die Staatschefs bekräftigten ihre Freundschaft.
reaffirm | all | We renewed our commitment to clean water. | Мы вновь взяли на себя обязательство беречь чистую воду.
commit | all | We share a commitment to open trade. | Нас роднит приверженность открытой торговле.
commit | all | The Leaders expressed their intention to build a school. | Лидеры сообщили о намерении построить школу. | 领导人表示有意建一所学校。 | Die Staatschefs äußerten die Absicht, eine Schule zu bauen.
commit | all | The sides seek to expand trade. | Стороны ищут пути расширения торговли.
commit | all | The sides are ready for dialogue. | Стороны открыты для диалога. | 各方愿意对话。 | Die Seiten sind zum Dialog bereit.
commit | all | The sides are striving for peace. | Стороны направляют усилия на достижение мира.
commit | all | The Leaders undertook to open the archives. | Лидеры взялись открыть архивы.
agree | all | The Leaders agreed to meet in spring. | Лидеры сговорились встретиться весной.
agree | all | The Leaders agreed on a budget. | Лидеры нашли согласие по бюджету.
agree | all | The sides have decided on a route. | Стороны определились с маршрутом.
agree | all | The Leaders entrusted the map to the commission. | Лидеры вверили карту комиссии.
agree | all | The sides have agreed to cut the fee by half. | Согласие сторон вдвое снизить сбор достигнуто.
commit | text |  | Местом следующей встречи станет Авелланд.
commit | all |  | Стороны освоят выпуск паромов.
commit | all |  | Министры оплатят ремонт гавани.
commit | all |  | Лидеры изыщут средства на школу.
commit | all |  | Участники разовьют сеть причалов.
commit | all |  | Стороны договорятся о цене.
commit | all |  | Министры пошлют экспертов на остров.
note | some | Some delegations noted the high price. | Отдельными делегациями отмечена высокая цена.
note | all |  | До сведения министров доведены планы порта. | 
note | all | The ministers held consultations on water. | Министры проконсультировались по вопросам воды. | 部长们就水问题举行磋商。 | Die Minister führten Konsultationen über das Wasser.
recognise | text |  | Пожары не могут не вызывать тревогу.
welcome | all |  | Наши поздравления Белморе с юбилеем.
welcome | all |  | Министры похвально отозвались о музее.
welcome | all | The work of the council was highly appreciated. | Работа совета получила высокую оценку. | 理事会的工作得到高度评价。 | Die Arbeit des Rates wurde gewürdigt.
support | all | We call for calm. | Наш призыв — сохранять спокойствие. | 我们呼吁保持冷静。 | Wir rufen zur Ruhe auf.
support | all |  |  |  | Der Vorschlag, in Varna ein Forum abzuhalten, fand breite Unterstützung.
reaffirm | all |  | Министры повторно заявили о верности договору.
commit | all | We plan to expand the school. | В наших планах — расширить школу. | 我们计划扩建学校。 | Wir planen, die Schule zu erweitern.
commit | all |  | Министры вынашивают планы построить канал.
agree | all | It was agreed that talks would continue. | Было согласовано, что переговоры продолжатся. | 商定会谈将继续。 | Es wurde vereinbart, die Gespräche fortzusetzen.
note | all | We recall the promise made in Avelland. | Мы помним об обещании, данном в Авелланде. | 
note | all |  | Министры вернулись к обсуждению правил судоходства.
recognise | all |  | Указано на необходимость беречь лес.
recognise | all | The sides attach importance to music schools. | Для обеих сторон важны музыкальные школы. | 各方重视音乐学校。 | Die Seiten messen den Musikschulen große Bedeutung bei.
recognise | all |  | Стороны подумают о создании общего фонда.
welcome | one |  | Глава правительства Авелланда дал высокую оценку ярмарке.
welcome | all | The sides hope for a quick solution. | Стороны уповают на скорое решение. | 各方希望尽快解决。 | Die Seiten hoffen auf eine rasche Lösung.
commit | all | The Leaders expressed their wish to meet again. | Лидеры пожелали встретиться снова.
commit | all | The Leaders committed themselves to reform. | Лидеры связали себя обязательством провести реформу.
agree | all | The Leaders signed a charter. | Лидеры поставили подписи под хартией. | 领导人签署宪章。 | Die Staatschefs unterzeichneten eine Charta.
agree | all | The Leaders instructed the offices to act. | Лидеры велели ведомствам действовать.
commit | all | Both sides will hold joint drills. | Обеими сторонами будут проведены совместные учения.
commit | all |  | Обе стороны не прервут переговоров.
`);
