/**
 * Preambles, aims and free turns of joint statements of an invented region. Step, speaker, English and Russian, parted
 * by bars, written before the rules were tried on them; sentences that another turn of phrase takes to another step are
 * left out.
 */
import { readRows } from './translated-sentences.ts';

export const PREAMBLES = readRows(`
welcome | all | Welcoming the reopening of the consulates, the Leaders reaffirmed the importance of contacts between people. | Лидеры с удовлетворением констатировали возобновление работы консульств и вновь указали на важность контактов между людьми.
commit | all | Both leaders committed to expand the exchange of students and agreed to review visa rules. | Лидеры обязались расширить обмен студентами и договорились пересмотреть визовые правила.
support | all | The Leaders announced a new initiative on soil. | Лидерами объявлено о новой инициативе в области почв.
reaffirm | all | The Leaders reaffirmed their resolve to defend the freedom of the seas and pledged to keep the strait open. | Вновь заявив о решимости отстаивать свободу морей, лидеры обязались держать пролив открытым.
recognise | all | Leaders underscored the need for resilient supply of seeds. | Подчёркивалась необходимость устойчивого обеспечения семенами.
welcome | one | President Orlan welcomed the decision of Belmora to join the fund. | Президент Орлан с одобрением отозвался о решении Белморы присоединиться к фонду.
agree | text | The two academies signed a letter of intent. | Две академии подписали письмо о намерениях.
agree | all | They also agreed to launch an innovation prize. | Условлено также учредить премию за инновации.
reaffirm | all | The Leaders reaffirmed that cooperation on the atom is vital. | Лидеры вновь подчеркнули, что сотрудничество в сфере атома жизненно важно.
welcome | all | They looked forward to hosting the regatta. | С нетерпением ожидается проведение регаты.
commit | all | The countries will work with industry to set standards. | Совместно с промышленностью страны выработают стандарты.
commit | text | The grant will help schools buy books. | Благодаря гранту школы смогут приобрести книги.
commit | text | This will allow engineers to train abroad. | Это даст инженерам возможность обучаться за рубежом.
– | all | The two sides are exploring new routes. | Стороны прорабатывают новые маршруты.
commit | text | The plan seeks to improve the health of the river. | План имеет целью оздоровление реки.
support | all | The Leaders called for the perpetrators to be brought to justice. | Лидеры призвали предать виновных суду.
commit | text | The working group met in May and will submit its report by winter. | Рабочая группа собралась в мае и к зиме представит свой доклад.
commit | one | Belmora is working to reduce emissions from its mines. | Белмора стремится к сокращению выбросов на своих рудниках.
recognise | all | The parties share concern about the state of the pipeline. | Стороны разделяют обеспокоенность состоянием трубопровода.
– | text | The scheme has trained six thousand nurses so far. | К настоящему времени по этой программе подготовлено шесть тысяч медсестёр.
– | all | The sides are cooperating on space weather. | Стороны сотрудничают в изучении космической погоды.
– | text | The partnership rests on trust. | В основе партнёрства лежит доверие.
– | all | The leaders designated focal points in each ministry. | Лидеры определили координаторов в каждом министерстве.
commit | all | We plan and will complete the survey this year. | В этом году мы завершим изыскания.
recognise | text | MINDFUL of the duty of our nations towards the river, | ПАМЯТУЯ о долге наших народов перед рекой,
recognise | text | CONSCIOUS of the fragile state of the glaciers, | СОЗНАВАЯ уязвимость ледников,
recognise | text | CONVINCED that trade serves peace, | БУДУЧИ УБЕЖДЕНЫ в том, что торговля служит миру,
recognise | text | Convinced of the need to keep the passes open; | убеждённые в необходимости держать перевалы открытыми;
recognise | text | CONCERNED by the growing number of floods, | ВЫРАЖАЯ ОЗАБОЧЕННОСТЬ ростом числа наводнений,
recognise | text | Deeply concerned about the loss of spawning grounds; | будучи глубоко обеспокоены утратой нерестилищ;
commit | text | DETERMINED to bring prosperity to the basin, | ПРЕИСПОЛНЕННЫЕ РЕШИМОСТИ принести бассейну процветание,
commit | text | Desiring to strengthen the ties of friendship, | желая укрепить узы дружбы,
commit | text | Wishing to develop cooperation in sport, | стремясь развивать сотрудничество в области спорта,
commit | text | Committed to the rule of law, | приверженные верховенству права,
commit | text | Resolved to put an end to poaching, | исполненные решимости положить конец браконьерству,
– | text | Guided by the Charter of the United Nations, | руководствуясь Уставом Организации Объединённых Наций,
– | text | Based on the principles of equality and mutual benefit, | основываясь на принципах равенства и взаимной выгоды,
– | text | In accordance with the Treaty of 1994, | в соответствии с Договором 1994 года,
note | text | Taking into account the results of the census, | принимая во внимание итоги переписи,
note | text | Recalling the Declaration of Varna, | напоминая о Варненской декларации,
note | text | Bearing in mind the needs of small islands, | имея в виду потребности малых островов,
welcome | text | Welcoming the progress of the talks, | приветствуя прогресс на переговорах,
welcome | text | Expressing gratitude to the Government of Belmora, | выражая благодарность Правительству Белморы,
welcome | text | Encouraged by the growth of trade, | воодушевлённые ростом торговли,
welcome | text | Appreciating the role of the bank, | высоко оценивая роль банка,
reaffirm | text | Reaffirming their adherence to the Treaty, | подтверждая свою приверженность Договору,
recognise | text | Proceeding from the interests of their peoples, | исходя из интересов своих народов,
recognise | text | Attaching great importance to education, | придавая большое значение образованию,
recognise | text | Emphasising the role of youth, | подчёркивая роль молодёжи,
recognise | text | Recognising the value of the forests, | признавая ценность лесов,
recognise | text | Considering that water is a common good, | считая, что вода является общим достоянием,
commit | text | Seeking to create jobs in the valleys, | стремясь создать рабочие места в долинах,
support | text | Calling for an end to violence, | призывая положить конец насилию,
support | text | Condemning all forms of piracy, | осуждая все формы пиратства,
recognise | text | Believing that dialogue is the only way, | полагая, что диалог является единственным путём,
recognise | text | Sharing the view that the sea must be clean, | разделяя мнение о том, что море должно быть чистым,
note | text | Noting the report of the commission, | отмечая доклад комиссии,
recognise | text | Alarmed by the spread of wheat rust, | будучи встревожены распространением ржавчины пшеницы,
– | text | Building on a long tradition of exchange, | опираясь на давнюю традицию обменов,
agree | text | Having agreed on the following, | договорившись о нижеследующем,
agree | all | HAVE AGREED as follows: | СОГЛАСИЛИСЬ о нижеследующем:
support | text | DECLARE as follows: | ЗАЯВЛЯЮТ о следующем:
recognise | text | Acknowledging the contribution of women, | признавая вклад женщин,
reaffirm | text | Upholding the freedom of navigation, | отстаивая свободу судоходства,
recognise | all | The Ministers, mindful of past failures, stressed the need for patience. | Памятуя о прошлых неудачах, министры подчеркнули необходимость терпения.
agree | all | Convinced that time is short, the Parties agreed to meet every month. | Будучи убеждены в том, что времени мало, стороны договорились встречаться ежемесячно.
welcome | all | Encouraged by these results, the Leaders commended the teams. | Воодушевлённые этими результатами, лидеры высоко оценили работу групп.
support | all | The Ministers appealed to the warring sides to spare the dam. | Министры обратились к враждующим сторонам с призывом пощадить плотину.
commit | all | The sides will take all necessary steps to prevent incidents at sea. | Стороны предпримут все необходимые шаги для предотвращения инцидентов на море.
commit | all | We will continue to stand up for the rights of fishermen. | Мы и впредь будем отстаивать права рыбаков.
recognise | all | The leaders expressed their conviction that the river can unite. | Лидеры выразили убеждение, что река способна объединять.
recognise | all | Particular concern was caused by the state of the old mines. | Особую обеспокоенность вызвало состояние старых шахт.
welcome | all | The Ministers noted with appreciation the work of the mediators. | Министры с признательностью отметили работу посредников.
commit | all | The sides expressed mutual interest and readiness to restart production. | Стороны проявили готовность возобновить производство.
agree | all | An understanding was reached on the exchange of prisoners. | Достигнуто взаимопонимание относительно обмена пленными.
note | all | The Leaders were briefed by the envoy. | Лидеры заслушали сообщение посланника.
recognise | all | The Ministers considered it important to preserve the language of the valley. | Министры сочли важным сохранить язык долины.
support | all | The countries of the basin should share their data. | Странам бассейна следует обмениваться данными.
welcome | all | The Ministers voiced gratitude to the doctors of Corlund. | Слова благодарности министры адресовали врачам Корлунда.
recognise | all | The leaders took the view that the ban is premature. | Лидеры сочли запрет преждевременным.
– | text | The two economies complement each other. | Экономики двух стран дополняют друг друга.
– | text | More than half of the grain passes through the port. | Через порт проходит более половины зерна.
commit | text | The railway will link the capital with the coast. | Железная дорога свяжет столицу с побережьем.
commit | text | The number of scholarships will be doubled. | Число стипендий будет удвоено.
support | text | The elections should be free and fair. | Выборы должны быть свободными и честными.
recognise | text | Clean water is vital for public health. | Чистая вода жизненно важна для здоровья населения.
commit | text | The council is designed to bring young people together. | Совет призван объединить молодёжь.
welcome | one | Estrovia appreciated the support of Avelland. | Эстровия выразила признательность Авелланду за поддержку.
support | one | The Chair proposed to extend the session. | Председатель предложил продлить сессию.
welcome | all | The Leaders welcomed the signing of the protocol on pilots. | Подписание протокола о лоцманах лидеры встретили с удовлетворением.
agree | all | The Ministers agreed to convene an extraordinary session. | Министры сошлись на том, чтобы созвать внеочередную сессию.
recognise | all | The sides underlined that the treaty has no expiry date. | Стороны подчеркнули бессрочный характер договора.
support | all | The Ministers called for a halt to the felling of ancient trees. | Министры высказались за прекращение вырубки вековых деревьев.
commit | all | We are committed to protecting the freedom of the press. | Мы твёрдо привержены защите свободы печати.
commit | all | Both countries will launch a joint weather service. | Обе страны запустят совместную метеослужбу.
reaffirm | all | The Leaders reaffirmed the validity of the boundary agreements. | Лидеры подтвердили действительность соглашений о границе.
note | all | The Ministers discussed ways of easing the movement of goods. | Обсуждены пути облегчения движения товаров.
recognise | all | Deep concern was expressed over the loss of topsoil. | Глубокая озабоченность была выражена в связи с утратой плодородного слоя.
support | all | We support a speedy return to the ceasefire. | Мы за скорейшее возвращение к прекращению огня.
welcome | all | We highly appreciate the assistance of the rescue teams. | Мы дорожим помощью спасательных отрядов.
commit | all | The Parties will refrain from any action that raises tension. | Стороны будут воздерживаться от любых действий, усиливающих напряжённость.
agree | all | The sides decided to establish sister-city ties. | Стороны постановили установить побратимские связи.
recognise | all | We are confident that the treaty will serve our peoples. | Мы уверены, что договор послужит нашим народам.
commit | all | We will not allow the past to divide us. | Мы не дадим прошлому разделить нас.
commit | all | The sides are working on a road map. | Стороны работают над дорожной картой.
commit | text | The reform will bring down the price of seeds. | Реформа приведёт к снижению цен на семена.
support | text | No effort should be spared to save the lake. | Нельзя жалеть сил ради спасения озера.
recognise | all | The sides regard the canal as common heritage. | Стороны считают канал общим наследием.
reaffirm | one | Belmora reaffirmed its neutrality. | Белмора подтвердила свой нейтралитет.
welcome | one | The President of Estrovia thanked his colleagues. | Президент Эстровии поблагодарил своих коллег.
– | text | The two academies hold joint expeditions. | Две академии проводят совместные экспедиции.
commit | all | Reaffirming the right of every nation to the sea, we will strengthen maritime patrols. | Подтверждая право каждого народа на море, мы усилим морское патрулирование.
commit | all | Recognising the burden on small ports, the Parties will provide technical assistance. | Признавая нагрузку на малые порты, стороны предоставят техническую помощь.
commit | all | In light of these challenges, we will step up our joint training. | Ввиду этих вызовов мы наращиваем и далее будем наращивать совместную подготовку.
commit | all | Reaffirming their solidarity, the Leaders will coordinate closely on aid. | Подтверждая солидарность, лидеры будут тесно координировать помощь.
agree | all | Stressing the need for speed, the Ministers approved a short list of projects. | Подчёркивая необходимость действовать быстро, министры утвердили краткий перечень проектов.
agree | all | Recognising that drought knows no borders, the sides launched a common alert system. | Сознавая, что засуха не знает границ, стороны ввели в действие общую систему оповещения.
agree | all | Reaffirming the Charter, the Parties concluded a treaty on mutual aid. | Подтверждая Хартию, стороны заключили договор о взаимной помощи.
agree | all | The Leaders tasked the ministers with presenting a plan for the recovery of the fishing fleet. | Лидеры поручили министрам представить план восстановления рыболовного флота.
commit | all | Both sides expressed their determination to see the investigation through. | Обе стороны заявили о решимости довести расследование до конца.
commit | all | We are working to bring the new hospital into service. | Мы ведём работу по вводу в строй новой больницы.
welcome | all | The Ministers hailed the release of the captured crew. | Министры горячо приветствовали освобождение захваченного экипажа.
welcome | all | We praise the professionalism of the border guards. | Мы воздаём должное профессионализму пограничников.
welcome | all | The Leaders expressed appreciation for the role of the mediators. | Лидеры высоко оценили роль посредников.
welcome | all | Underlining the ties of history, the Leaders welcomed the year of culture. | Подчёркивая исторические узы, лидеры приветствовали проведение года культуры.
reaffirm | all | The Parties reaffirmed that the use of force is contrary to the Charter. | Стороны вновь подтвердили, что применение силы противоречит Хартии.
reaffirm | all | Expressing concern at recent tensions, the Leaders reaffirmed the inviolability of embassies. | Выражая обеспокоенность недавним обострением, лидеры подтвердили неприкосновенность посольств.
support | all | The Ministers urged the parties to resume negotiations without delay. | Министры настоятельно призвали стороны без промедления возобновить переговоры.
support | all | We call on all countries to ratify the convention. | Мы призываем все страны ратифицировать конвенцию.
support | all | We strongly oppose the militarisation of the islands. | Мы решительно выступаем против милитаризации островов.
support | all | The sides must share the burden fairly. | Стороны должны справедливо распределить бремя.
support | all | Recalling the suffering of the past, the Leaders condemned all forms of slavery. | Напоминая о страданиях прошлого, лидеры осудили все формы рабства.
recognise | all | We share the concern of our neighbours. | Мы разделяем обеспокоенность наших соседей.
recognise | all | The Ministers acknowledged that the programme has not yet met its aims. | Министры признали, что программа пока не достигла своих целей.
note | all | The Leaders exchanged views on the prospects for the gas market. | Лидеры обменялись мнениями о перспективах рынка газа.
note | all | The Ministers discussed opportunities for cooperation in the field of sport. | Министры обсудили возможности сотрудничества в области спорта.
note | all | The Leaders reviewed the implementation of the programme. | Лидеры рассмотрели ход выполнения программы.
commit | text | The agreement will allow students to have their diplomas recognised. | Соглашение позволит студентам добиваться признания дипломов.
commit | text | The grants will be awarded to young researchers. | Гранты получат молодые исследователи.
– | all | The two countries are expanding cooperation in space. | Две страны расширяют сотрудничество в космосе.
– | text | The partnership has brought real benefits to farmers. | Партнёрство принесло фермерам реальную пользу.
– | text | The school opened its doors in 2019. | Школа открыла свои двери в 2019 году.
commit | text | The new fund aims to help widows and orphans. | Новый фонд призван помогать вдовам и сиротам.
support | text | Trade should benefit all. | Торговля должна идти на пользу всем.
recognise | text | A stable climate is essential for agriculture. | Стабильный климат жизненно важен для сельского хозяйства.
note | all | The Ministers outlined the main directions of joint work. | Министры обозначили основные направления совместной работы.
support | all | The Ministers warned against any attempt to close the strait. | Министры предостерегли от любых попыток закрыть пролив.
support | all | The Leaders rejected the accusations as groundless. | Лидеры отвергли обвинения как беспочвенные.
support | all | The Ministers made it clear and insisted that the blockade be lifted. | Министры настаивали на снятии блокады.
recognise | all | The sides are aware that progress takes time. | Стороны отдают себе отчёт в том, что прогресс требует времени.
recognise | all | The Ministers noted the exceptional importance of drinking water. | Министры отметили исключительную важность питьевой воды.
welcome | all | The Leaders expressed confidence and hope that the crisis will pass. | Лидеры выразили надежду на преодоление кризиса.
commit | all | Our countries are taking steps to reduce emissions. | Наши страны предпринимают шаги по сокращению выбросов.
commit | all | The parties plan to complete the talks in June. | Завершить переговоры стороны планируют в июне.
agree | all | The Leaders gave instructions to remove the bottlenecks. | Лидеры распорядились устранить узкие места.
agree | all | The sides took the decision to lift the visa requirement. | Стороны решили отменить визовый режим.
agree | all | An agreement was reached to extend the ceasefire. | Стороны договорились продлить прекращение огня.
support | all | The Leaders proposed a summit in the autumn. | Лидеры выдвинули идею провести осенью саммит.
support | all | We ask the Council to consider this appeal. | Просим Совет рассмотреть настоящее обращение.
support | all | The Ministers voiced their support for the candidate. | Министры высказались в поддержку кандидата.
welcome | all | The presidents paid tribute to the victims. | Президенты почтили память жертв.
welcome | all | The Leaders congratulated the athletes. | Лидеры поздравили спортсменов.
welcome | all | The meeting was highly appreciated by the participants. | Участники дали встрече высокую оценку.
recognise | all | The Ministers took the view that sanctions harm the poor. | По мнению министров, санкции вредят бедным.
reaffirm | all | The Leaders reaffirmed their readiness to act. | Лидеры подтвердили готовность действовать.
reaffirm | all | They confirmed their intention to meet annually. | Они подтвердили намерение встречаться ежегодно.
note | all | The sides touched upon the question of the archives. | Стороны коснулись вопроса об архивах.
– | text | The port handles a third of the trade of the basin. | На порт приходится треть торговли бассейна.
– | text | The treaty of 1994 laid the foundation of the partnership. | Договор 1994 года заложил основу партнёрства.
commit | all | The Parties will draw up rules for the use of drones. | Правила применения беспилотников стороны разработают совместно.
agree | all | The Ministers put the new customs system into operation. | Министры ввели в эксплуатацию новую таможенную систему.
agree | all | The sides agreed to meet halfway on tariffs. | Стороны договорились пойти навстречу друг другу в вопросе тарифов.
commit | all | In response, we will tighten control of exports. | В ответ мы ужесточим контроль за экспортом.
commit | all | Together, they will plant a million trees. | Вместе они высадят миллион деревьев.
commit | all | We shall leave no one behind. | Мы никого не оставим позади.
agree | all | The sides decided to refer the matter to arbitration. | Стороны решили передать вопрос в арбитраж.
commit | all | We seek a just and lasting peace and are committed to talks. | Мы привержены переговорам.
commit | all | The Ministers signalled their willingness to discuss debt. | Министры дали понять, что готовы обсуждать вопрос о долге.
commit | all | We continue our efforts to free the hostages. | Мы продолжаем усилия по освобождению заложников.
commit | all | The Parties pledged five million crowns. | Стороны обязались внести пять миллионов крон.
support | all | The Leaders called for restraint and dialogue. | Лидеры выступили с призывом к сдержанности и диалогу.
support | all | We stand firmly behind the mediators. | Мы решительно поддерживаем посредников.
support | all | The sides object to the misuse of aid. | Стороны возражают против нецелевого использования помощи.
support | all | Both sides have to do more for the victims. | Обеим сторонам необходимо делать больше для пострадавших.
recognise | all | The sides remain concerned at the level of violence. | Уровень насилия по-прежнему вызывает обеспокоенность сторон.
recognise | all | The Ministers highlighted the benefits of early warning. | Министры подчеркнули преимущества раннего предупреждения.
recognise | all | We attach priority to the safety of navigation. | Приоритетное значение мы придаём безопасности судоходства.
recognise | all | The Ministers believe that the sanctions have failed. | Министры убеждены, что санкции не достигли цели.
welcome | all | We are delighted that the school has been reopened. | Мы рады, что школа вновь открыта.
welcome | all | The sides expressed great satisfaction at the outcome. | Итогами стороны остались весьма довольны.
welcome | all | The Leaders appreciated the efforts made by the chair. | Усилия председательства получили высокую оценку лидеров.
reaffirm | all | The Leaders reconfirmed the status of the islands. | Лидеры ещё раз подтвердили статус островов.
reaffirm | all | Both Ministers renewed their commitment to the ban. | Оба министра вновь подтвердили приверженность запрету.
note | all | The Leaders held talks on the future of the canal. | Лидеры провели переговоры о будущем канала.
note | all | The Ministers heard a report on the harvest. | Министры заслушали доклад об урожае.
commit | text | A new bridge will be built over the Orla. | Через Орлу будет построен новый мост.
– | text | The valley grows half of the region's apples. | В долине выращивают половину яблок региона.
– | all | We are carrying out the plan agreed in May. | Мы выполняем план, согласованный в мае.
– | all | Both countries have doubled the fund established in 2020. | Обе страны удвоили фонд, созданный в 2020 году.
agree | all | The leaders, who have met in Varna, agreed on a plan. | Лидеры, встретившиеся в Варне, согласовали план.
support | all | We have stood together in firm opposition to the raid. | Мы вместе решительно выступаем против набега.
recognise | text | The fair further underscores the value of wool. | Ярмарка вновь подчёркивает ценность шерсти.
`);
