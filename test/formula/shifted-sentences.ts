/**
 * Sentences of joint statements of an invented region as a Russian editor would put them: passives, nouns with a light
 * verb, impersonal turns, gerunds, objects in front. Step, speaker, English and Russian, parted by bars; a Russian
 * sentence that another turn of phrase takes to another step is left out.
 */
import { readRows } from './translated-sentences.ts';

export const SHIFTED = readRows(`
welcome | all | The Leaders welcomed the entry into force of the agreement on the shared use of the Sarn reservoir. | С удовлетворением было встречено вступление в силу соглашения о совместном использовании Сарнского водохранилища.
recognise | all | The Ministers stressed the need to keep the mountain roads open in winter. | Министрами подчёркнута необходимость поддерживать проходимость горных дорог в зимний период.
agree | all | The sides agreed to exchange seismic data on a monthly basis. | Достигнута договорённость о ежемесячном обмене сейсмическими данными.
commit | all | The Leaders expressed their readiness to open a direct rail link between the two capitals. | Лидеры заявили о готовности открыть прямое железнодорожное сообщение между двумя столицами.
commit | all | Seeking to make trade simpler, the Parties intend to introduce a single customs form. | Стремясь к упрощению торговли, Стороны намереваются ввести единый таможенный бланк.
agree | all | Noting the growing demand for grain, the Ministers instructed their agencies to draw up a storage plan. | Констатируя растущий спрос на зерно, министры дали поручение своим ведомствам разработать план его хранения.
reaffirm | all | Guided by the Treaty of 1994, the sides reaffirmed the inviolability of the existing borders. | Руководствуясь Договором 1994 года, стороны вновь подтвердили нерушимость существующих границ.
welcome | all | The delegations expressed their appreciation to the host country for the excellent organisation of the forum. | Принимающей стороне была выражена признательность за прекрасную организацию форума.
support | all | All States must refrain from actions that could disrupt navigation on the Orla. | Всем государствам надлежит воздерживаться от действий, способных нарушить судоходство на Орле.
commit | all | The Parties will continue to develop cooperation in the field of veterinary control. | Стороны продолжат развивать сотрудничество в области ветеринарного контроля.
commit | text | The new terminal will double the throughput of the port. | Новый терминал позволит вдвое увеличить пропускную способность порта.
commit | text | The programme is designed to train a new generation of hydrologists. | Программа призвана подготовить новое поколение гидрологов.
recognise | all | The sides consider it advisable to begin work on a joint register of ferries. | Стороны считают целесообразным приступить к работе над совместным реестром паромов.
support | all | We strongly condemn the shelling of the pumping station. | Решительно осуждаем обстрел насосной станции.
note | all | The Ministers exchanged views on the situation around the Kesh pass. | Состоялся обмен мнениями о положении вокруг перевала Кеш.
note | all | The sides discussed the prospects for the joint production of turbines. | В ходе встречи обсуждались перспективы совместного производства турбин.
commit | all | The Parties remain committed to the peaceful settlement of the dispute over the island. | Стороны по-прежнему привержены мирному урегулированию спора вокруг острова.
agree | all | We have decided to set up a joint centre for the study of glaciers. | Нами принято решение о создании совместного центра по изучению ледников.
welcome | all | The Ministers look forward to the next meeting in Ostmark in 2028. | Министры с интересом ожидают следующей встречи, которая состоится в Остмарке в 2028 году.
recognise | all | The sides expressed serious concern over the spread of wheat rust. | Серьёзную обеспокоенность сторон вызвало распространение пшеничной ржавчины.
support | all | The Leaders proposed that the bank be given a wider mandate. | Лидеры выступили с предложением расширить мандат банка.
agree | all | Reaffirming the value of the river commission, the Ministers agreed to double its budget. | Подтверждая ценность речной комиссии, министры условились удвоить её бюджет.
agree | all | The Leaders tasked the working group with preparing proposals by the autumn. | Рабочей группе дано поручение подготовить предложения к осени.
commit | all | We will work to remove the remaining barriers to trade in dairy products. | Мы займёмся устранением остающихся барьеров в торговле молочной продукцией.
commit | all | The Parties will make every effort to complete the tunnel by 2031. | Стороны приложат все усилия для завершения тоннеля к 2031 году.
agree | all | The two sides launched a dialogue on the safety of dams. | Стороны дали старт диалогу по вопросам безопасности плотин.
recognise | all | The Presidents acknowledged the contribution of the highland communities to the protection of forests. | Президенты признали вклад горных общин в охрану лесов.
recognise | all | We recognise that the retreat of the glaciers threatens the whole basin. | Мы отдаём себе отчёт в том, что отступление ледников угрожает всему бассейну.
welcome | all | The sides commended the results of the joint rescue exercise. | Положительную оценку сторон получили результаты совместных спасательных учений.
support | all | We urge the authorities to release the detained fishermen without delay. | Мы настоятельно призываем власти незамедлительно освободить задержанных рыбаков.
support | all | The Leaders announced the launch of a scholarship for young geologists. | Лидеры объявили об учреждении стипендии для молодых геологов.
support | all | The two countries oppose any attempt to change the status of the strait by force. | Обе страны выступают против любых попыток изменить статус пролива силой.
recognise | all | The Ministers emphasised that the agreement must be observed in full. | Министры особо подчеркнули, что договорённость должна соблюдаться в полном объёме.
reaffirm | all | The sides reiterated their commitment to the principle of good-neighbourliness. | Стороны вновь заявили о своей приверженности принципу добрососедства.
commit | all | We are working together to restore the wetlands of the Lower Orla. | Мы совместно работаем над восстановлением водно-болотных угодий Нижней Орлы.
commit | all | The Parties are ready to consider the accession of other states. | Стороны готовы рассмотреть вопрос о присоединении других государств.
– | text | The Orla basin is home to eleven million people. | В бассейне Орлы проживают одиннадцать миллионов человек.
– | text | Trade between the two countries has grown by a third since 2020. | С 2020 года товарооборот между двумя странами вырос на треть.
welcome | all | The Leaders hailed the return of the first cranes to the marshes. | Лидеры с радостью восприняли возвращение первых журавлей на болота.
recognise | all | The Ministers drew attention to the shortage of doctors in the border districts. | Министры обратили внимание на нехватку врачей в приграничных районах.
commit | text | The next meeting will be held in Corlund in the spring of 2029. | Очередная встреча состоится в Корлунде весной 2029 года.
commit | text | A joint secretariat will be established in Varna. | В Варне будет учреждён совместный секретариат.
support | one | Belmora proposed to host the next forum of beekeepers. | Белмора выступила с инициативой провести у себя следующий форум пчеловодов.
welcome | all | Welcoming the progress made in demarcation, the Leaders underscored the need to complete it by 2030. | Приветствуя прогресс в демаркации, лидеры указали на необходимость завершить её к 2030 году.
agree | all | The sides agreed on the importance of joint patrols and decided to resume them in May. | Сойдясь во мнении о важности совместного патрулирования, стороны решили возобновить его в мае.
commit | all | Recognising the role of the regional bank, we will increase its capital. | Признавая роль регионального банка, мы нарастим его капитал.
agree | all | Taking into account the results of the audit, the Ministers approved a new schedule. | С учётом итогов аудита министры утвердили новый график.
welcome | all | Expressing concern at the drought, the Ministers welcomed the offer of fodder from Corlund. | Выражая обеспокоенность засухой, министры приветствовали предложение Корлунда о поставке кормов.
recognise | all | The sides attach great importance to the preservation of the Kesh dialect. | Важнейшее значение стороны придают сохранению кешского наречия.
support | text | There can be no justification for attacks on hospitals. | Нападениям на больницы не может быть никакого оправдания.
support | text | Those responsible for the raid must be brought to justice. | Виновные в нападении должны быть привлечены к ответственности.
support | all | We will not recognise the results of the so-called vote. | Результаты так называемого голосования мы не признаем.
commit | all | We will stand with the people of Corlund for as long as it takes. | Мы будем рядом с народом Корлунда столько, сколько потребуется.
commit | all | We are determined to bring the perpetrators to account. | Мы твёрдо намерены добиться привлечения виновных к ответственности.
commit | all | Our countries seek to diversify the sources of energy. | Наши страны стремятся диверсифицировать источники энергии.
support | all | We support the efforts of the special envoy. | Поддержки заслуживают усилия специального посланника.
welcome | all | The Leaders expressed satisfaction with the pace of construction. | Лидеры выразили удовлетворение темпами строительства.
– | text | These steps demonstrate the shared resolve of our countries. | Эти шаги свидетельствуют об общей решимости наших стран.
support | all | The Leaders called for an immediate ceasefire and the safe return of the displaced. | Лидеры выступили за немедленное прекращение огня и безопасное возвращение перемещённых лиц.
recognise | all | We will explore the possibility of a joint satellite. | Мы изучим возможность создания совместного спутника.
recognise | all | The Parties see the corridor as a chance for the whole region. | В этом коридоре стороны видят шанс для всего региона.
welcome | all | We are pleased that the bridge has been opened ahead of schedule. | Нас радует, что мост открыт досрочно.
reaffirm | all | We uphold the freedom of navigation on the Orla. | Мы отстаиваем свободу судоходства по Орле.
agree | all | Both Presidents agreed that the fight against locusts calls for joint action. | Президенты согласились, что борьба с саранчой требует совместных действий.
support | all | The Leaders called on the Council to extend the mandate of the observers. | Лидеры призвали Совет продлить мандат наблюдателей.
agree | all | Having reviewed the state of the fleet, the Ministers agreed to lease four icebreakers. | Рассмотрев состояние флота, министры договорились взять в аренду четыре ледокола.
welcome | all | The Leaders welcomed Corlund's decision to lift the ban on timber exports. | Лидеры приветствовали решение Корлунда снять запрет на вывоз древесины.
commit | all | To this end, the Parties will set up a joint fund and open an office in Varna. | С этой целью стороны создадут совместный фонд и откроют представительство в Варне.
commit | one | Avelland intends to contribute six million crowns to the programme over three years. | Авелланд намерен в течение трёх лет внести в программу шесть миллионов крон.
reaffirm | all | The two sides reaffirmed that disputes should be settled by peaceful means. | Стороны подтвердили, что споры следует разрешать мирными средствами.
note | all | The sides noted that the volume of freight on the canal had doubled. | Стороны отметили, что объём грузовых перевозок по каналу удвоился.
welcome | all | They expressed their deep appreciation for the hospitality extended to the delegations. | Они выразили глубокую признательность за оказанное делегациям гостеприимство.
support | text | It is important that the talks begin without preconditions. | Важно, чтобы переговоры начались без предварительных условий.
recognise | all | We share a common vision of a river open to all. | Мы разделяем общее видение реки, открытой для всех.
welcome | all | We applaud the courage of the women who rebuilt the school. | Мы восхищаемся мужеством женщин, восстановивших школу.
support | all | The Ministers encouraged universities to take part in the exchange. | Министры призвали университеты принять участие в обмене.
agree | all | We have established a hotline between our coast guards. | Нами создана горячая линия между службами береговой охраны.
– | all | We gather at a time of great change in the basin. | Мы собрались в период больших перемен в бассейне.
– | text | The agreement covers trade in grain, timber and fish. | Соглашение охватывает торговлю зерном, древесиной и рыбой.
commit | text | The centre will start work in the first half of 2030. | Центр начнёт работу в первой половине 2030 года.
commit | text | The project will be financed by the regional bank. | Проект будет профинансирован региональным банком.
welcome | all | We welcome the contribution of the trade unions to the reform of the mines. | Мы высоко оцениваем вклад профсоюзов в реформу шахт.
agree | all | The Ministers concurred that the tariff should be reviewed every two years. | Министры согласились с тем, что тариф следует пересматривать раз в два года.
agree | all | Conscious of the threat of floods, the Leaders decided to pool their forecasts. | Сознавая угрозу наводнений, лидеры приняли решение объединить свои прогнозы.
support | all | The Presidents reiterated their call for the withdrawal of heavy weapons. | Президенты вновь призвали к отводу тяжёлых вооружений.
recognise | all | Particular emphasis was placed on the training of pilots. | Особый акцент был сделан на подготовке пилотов.
support | one | The President of Corlund invited the Presidents to visit the marshes. | Президент Корлунда пригласил президентов посетить болота.
agree | all | The sides decided to continue consultations at expert level. | Стороны решили продолжить консультации на экспертном уровне.
recognise | all | The Ministers noted the need for an early resumption of bus services. | Министры указали на необходимость скорейшего возобновления автобусного сообщения.
commit | all | We are working to ensure that no valley is left without a doctor. | Мы работаем над тем, чтобы ни одна долина не осталась без врача.
commit | all | Together we will face the challenges of the coming decade. | Вместе мы ответим на вызовы предстоящего десятилетия.
recognise | all | The Leaders were of the opinion that the tariff is too high. | Лидеры высказали мнение, что тариф слишком высок.
note | all | The Ministers were informed of the results of the census. | Министры были проинформированы об итогах переписи.
note | all | The parties held talks on the transit of gas. | Стороны провели переговоры о транзите газа.
agree | all | The two Presidents issued instructions to speed up work on the dam. | Президенты двух стран дали указание ускорить работу над плотиной.
agree | all | The sides agreed to step up the fight against poaching. | Договорились активизировать борьбу с браконьерством.
welcome | all | Satisfaction was expressed at the opening of the consulate. | С удовлетворением отмечено открытие консульства.
commit | text | The project aims to bring clean water to two hundred villages. | Цель проекта – обеспечить чистой водой двести сёл.
support | text | The border must remain a border of peace. | Граница должна оставаться границей мира.
– | text | Over the past decade the lake has lost a third of its volume. | За последнее десятилетие озеро потеряло треть своего объёма.
agree | all | The sides finalised the text of the treaty. | Стороны завершили работу над текстом договора.
agree | all | The Ministers authorised the commission to open talks. | Министры уполномочили комиссию начать переговоры.
– | all | The two countries have elevated their relations to a strategic partnership. | Две страны подняли свои отношения до уровня стратегического партнёрства.
agree | all | The Ministers appointed a special envoy for the river. | Министры назначили специального посланника по реке.
commit | all | We undertake to refrain from the use of force. | Мы обязуемся воздерживаться от применения силы.
reaffirm | all | The sides reaffirm their determination to end the dispute. | Стороны подтверждают решимость положить конец спору.
commit | all | The sides share the goal of a nuclear-free sea. | Стороны объединяет цель создания безъядерного моря.
– | text | Our shared objective is a river without borders. | Наша общая цель – река без границ.
commit | all | The Parties pledge to respect each other's borders. | Стороны обещают уважать границы друг друга.
commit | all | We are prepared to take further measures. | Мы готовы принять дополнительные меры.
commit | all | We remain ready to resume talks at any time. | Мы по-прежнему готовы возобновить переговоры в любое время.
commit | all | The sides are making preparations for a joint census. | Стороны ведут подготовку к совместной переписи.
commit | all | The parties continue to work on the draft treaty. | Стороны продолжают работать над проектом договора.
support | all | We stand united in our condemnation of the raid. | Мы едины в осуждении набега.
support | all | The sides advocate the early conclusion of the treaty. | Стороны выступают за скорейшее заключение договора.
support | all | We express our full solidarity with the people of the valley. | Мы выражаем полную солидарность с народом долины.
support | all | We deplore the loss of life in the mine. | Мы скорбим о гибели людей в шахте.
support | all | We extend our condolences to the families of the miners. | Мы приносим соболезнования семьям шахтёров.
support | all | The Leaders insisted on the full implementation of the agreement. | Лидеры настояли на полном выполнении соглашения.
support | all | The Ministers backed the candidacy of Belmora for the Council. | Министры поддержали кандидатуру Белморы в Совет.
support | all | We will not tolerate threats to shipping. | Мы не потерпим угроз судоходству.
support | text | Every effort should be made to save the lake. | Следует приложить все усилия к спасению озера.
support | all | The Leaders stated that the treaty remains open to all. | Лидеры заявили, что договор остаётся открытым для всех.
support | all | The countries concerned need to act without delay. | Заинтересованным странам необходимо действовать безотлагательно.
welcome | all | The Ministers are satisfied with the course of the negotiations. | Министры удовлетворены ходом переговоров.
welcome | all | We are grateful to the people of Corlund for their help. | Мы признательны народу Корлунда за помощь.
welcome | all | The Leaders expressed the hope that the talks would bear fruit. | Лидеры выразили надежду, что переговоры принесут плоды.
welcome | all | The Leaders celebrated the centenary of the canal. | Лидеры отпраздновали столетие канала.
welcome | all | We salute the work of the volunteers. | Мы отдаём должное труду добровольцев.
welcome | all | The Ministers paid tribute to the memory of the engineers. | Министры почтили память инженеров.
welcome | all | The Ministers congratulated Belmora on its successful chairmanship. | Министры поздравили Белмору с успешным председательством.
recognise | all | The Ministers voiced their alarm at the shrinking of the lake. | Министры выразили тревогу в связи с обмелением озера.
recognise | all | The sides consider the canal a vital artery of the region. | Стороны рассматривают канал как важнейшую артерию региона.
recognise | all | The Leaders gave priority to the supply of drinking water. | Приоритетное внимание лидеры уделили снабжению питьевой водой.
recognise | all | We understand the worries of small islands. | Мы с пониманием относимся к тревогам малых островов.
recognise | all | The sides underline the significance of archives. | Стороны обращают внимание на значение архивов.
recognise | all | The parties took the position that the ban was unlawful. | Стороны заняли позицию, что запрет незаконен.
reaffirm | all | The Ministers reaffirmed that they recognise the border. | Министры подтвердили признание границы.
note | all | Reaffirming their friendship, the sides recalled the Treaty of 1994. | Подтверждая свою дружбу, стороны сослались на Договор 1994 года.
reaffirm | all | We once again reaffirm the unity of our three nations. | Мы ещё раз подтверждаем единство наших трёх народов.
note | all | The Ministers touched on the question of visas. | Министры затронули вопрос о визах.
note | all | The parties reviewed progress in the building of the school. | Стороны рассмотрели ход строительства школы.
note | all | The Ministers considered proposals on the safety of ferries. | Министры рассмотрели предложения о безопасности паромов.
commit | text | Our goal is to connect every village to the grid. | Наша цель — подключить к сети каждое село.
commit | all | The sides will hold consultations on a regular basis. | Консультации будут проводиться сторонами на регулярной основе.
commit | all | We will spare no effort to find the missing. | Мы не пожалеем усилий для поиска пропавших.
support | all | The Leaders demanded the immediate reopening of the strait. | Лидеры потребовали немедленно открыть пролив.
recognise | all | The sides acknowledged the complexity of the issue and the need for patience. | Стороны признают сложность вопроса и необходимость проявлять терпение.
note | all | The Leaders recalled their meeting in Varna. | Лидеры напомнили о своей встрече в Варне.
welcome | all | The Leaders appreciated the role played by Belmora in the talks. | Лидеры высоко оценили роль, которую Белмора сыграла на переговорах.
reaffirm | all | Both sides reaffirmed that the settlement must be comprehensive. | Обе стороны подтвердили, что урегулирование должно быть всеобъемлющим.
agree | all | The sides agreed on a list of priority projects. | Стороны согласовали перечень приоритетных проектов.
support | all | The Ministers supported the idea of a joint news agency. | Идея создания совместного информационного агентства была поддержана министрами.
agree | all | It was agreed to continue the exchange of delegations. | Условились продолжать обмен делегациями.
recognise | all | The Ministers consider that the time has come to renew the fleet. | Министры считают, что пришло время обновить флот.
support | text | The time has come to renew the fleet. | Пришло время обновить флот.
commit | all | The sides are committed to deepening their cooperation in the field of archives. | Стороны настроены на углубление сотрудничества в области архивов.
commit | all | We shall remain vigilant. | Мы сохраним бдительность.
recognise | all | We are deeply disturbed by reports of forced labour. | Мы глубоко встревожены сообщениями о принудительном труде.
welcome | all | We praise the efforts undertaken by the secretariat. | Мы воздаём должное усилиям, предпринятым секретариатом.
support | all | We reject the use of food as a weapon. | Мы категорически не приемлем использования продовольствия в качестве оружия.
recognise | all | We believe in the power of dialogue. | Мы верим в силу диалога.
commit | text | The treaty will enter into force after its ratification. | Договор вступит в силу после его ратификации.
commit | text | The fund will support small enterprises. | Фонд будет оказывать поддержку малым предприятиям.
support | text | Access to the site must be granted without delay. | Доступ к объекту должен быть предоставлен незамедлительно.
– | text | The lake lies at a height of two thousand metres. | Озеро расположено на высоте двух тысяч метров.
– | text | Forty ships now call at the port each week. | Сегодня в порт каждую неделю заходят сорок судов.
recognise | all | The parties stressed that they attach special significance to youth exchanges. | Стороны подчеркнули, что придают особое значение молодёжным обменам.
agree | all | The Parties signed the Protocol in the presence of the two Presidents. | В присутствии двух президентов стороны подписали Протокол.
support | all | The Ministers urged restraint. | Министры настоятельно призвали проявлять сдержанность.
commit | all | The two countries will jointly explore the upper atmosphere. | Две страны совместно исследуют верхние слои атмосферы.
commit | all | Both sides are striving to keep prices stable. | Обе стороны прилагают усилия, чтобы сохранить стабильность цен.
note | all | The Leaders pointed out that peace cannot be built on fear. | Лидеры указали, что мир нельзя построить на страхе.
agree | all | The Leaders assigned the task to the foreign ministers. | Лидеры возложили эту задачу на министров иностранных дел.
welcome | all | The Ministers thanked the outgoing chair for its work. | Министры поблагодарили завершающее работу председательство.
agree | all | The Ministers adopted the work plan for the coming two years. | Министры утвердили план работы на ближайшие два года.
recognise | all | The Leaders stressed the value of pasture rights and agreed to renew them each spring. | Подчеркнув ценность пастбищных прав, лидеры договорились возобновлять их каждую весну.
welcome | all | The Ministers commended the progress of the survey and confirmed its deadline. | Высоко оценив ход изысканий, министры подтвердили их срок.
reaffirm | all | The sides reaffirmed the agreed tariff and discussed the new quota. | Подтвердив согласованный тариф, стороны обсудили новую квоту.
agree | all | Having examined the causes of the flood, the Ministers decided to rebuild the dam. | Изучив причины наводнения, министры решили восстановить плотину.
support | all | Noting the rise in accidents, the Ministers urged drivers to show caution. | Отмечая рост числа аварий, министры призвали водителей к осторожности.
welcome | all | Recalling their meeting in Ostmark, the Leaders welcomed the steps taken since. | Напоминая о встрече в Остмарке, лидеры приветствовали предпринятые с тех пор шаги.
commit | all | Recognising the needs of small farms, we are determined to cut red tape. | Признавая потребности малых хозяйств, мы полны решимости сократить бюрократические процедуры.
commit | all | Building on the results of the pilot phase, the Parties will extend the scheme to all districts. | Опираясь на результаты пробного этапа, стороны распространят программу на все районы.
welcome | all | The two Presidents noted with satisfaction that trade had doubled and called for new investment. | С удовлетворением отметив удвоение товарооборота, президенты призвали к новым инвестициям.
support | all | The Ministers called on the parties to return to the table and offered their good offices. | Призвав стороны вернуться за стол переговоров, министры предложили свои добрые услуги.
recognise | all | The Ministers expressed concern about the fires and thanked the brigades of Corlund. | Выразив обеспокоенность пожарами, министры поблагодарили бригады Корлунда.
agree | all | In a spirit of partnership, the sides agreed that the islands will be open to visitors. | В духе партнёрства стороны договорились, что острова будут открыты для посетителей.
agree | all | Seeking to raise safety, the Parties decided to fit all ferries with beacons. | Стремясь повысить безопасность, стороны решили оснастить маяками все паромы.
commit | all | Our countries are working to cut the time of crossing to one hour. | Наши страны ведут работу по сокращению времени пересечения границы до одного часа.
recognise | all | The sides consider the tunnel to be a project of regional importance. | Тоннель стороны считают проектом регионального значения.
agree | all | The Ministers made the decision to close the old quarry. | Министрами принято решение закрыть старый карьер.
support | all | We regret the closure of the consulate. | Мы сожалеем о закрытии консульства.
support | all | We denounce the destruction of the archives. | Мы осуждаем уничтожение архивов.
note | all | The Ministers listened to a report on the locust campaign. | Был заслушан доклад о борьбе с саранчой.
agree | all | The two sides have agreed to hold naval exercises every year. | Между сторонами достигнуто согласие о ежегодном проведении военно-морских учений.
– | all | The Presidents of Avelland and Belmora and the Prime Minister of Corlund held a summit in Varna. | Президенты Авелланда и Белморы и Премьер-министр Корлунда провели саммит в Варне.
`);
