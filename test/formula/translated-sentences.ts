/**
 * Sentences of joint statements of an invented region, written by one who translates them, in English, Russian, Chinese
 * and German: step, speaker, and the four sentences, parted by bars. A language that another turn of phrase takes to
 * another step is left out.
 */
const ROWS = `
agree | all | The sides agreed to set up a joint working group on grain storage. | Стороны договорились создать совместную рабочую группу по хранению зерна. | 双方同意成立粮食储存联合工作组。 | Die Seiten kamen überein, eine gemeinsame Arbeitsgruppe für Getreidelagerung einzusetzen.
commit | all | The Parties commit themselves to protecting mountain pastures from erosion. | Стороны обязуются защищать горные пастбища от эрозии. | 双方承诺保护高山牧场免受侵蚀。 | Die Parteien verpflichten sich, die Bergweiden vor Erosion zu schützen.
commit | all | The leaders pledged to double the number of scholarships by 2030. | Лидеры обещали удвоить число стипендий к 2030 году. | 各国领导人承诺到2030年将奖学金名额翻一番。 | Die Staats- und Regierungschefs sagten zu, die Zahl der Stipendien bis 2030 zu verdoppeln.
commit | all | The two ministries will exchange data on locust outbreaks. | Оба министерства будут обмениваться данными о вспышках саранчи. | 两国相关部委将交换蝗灾数据。 | Die beiden Ministerien werden Daten über Heuschreckenplagen austauschen.
commit | all | The participants shall hold the next meeting in Lumen. | Участники проведут следующую встречу в Люмене. | 与会各方将在卢门举行下次会议。 | Die Teilnehmer werden das nächste Treffen in Lumen abhalten.
agree | all | The Heads of State decided to open a regional seismology centre. | Главы государств решили открыть региональный сейсмологический центр. | 元首们决定设立地区地震中心。 | Die Staatschefs beschlossen, ein regionales Zentrum für Seismologie zu eröffnen.
agree | all | The Presidents instructed their governments to draw up a schedule for the repair of the bridges. | Президенты поручили правительствам подготовить график ремонта мостов. | 两国总统责成各自政府制定桥梁维修时间表。 | Die Präsidenten wiesen ihre Regierungen an, einen Zeitplan für die Reparatur der Brücken auszuarbeiten.
commit | all | We intend to expand direct flights between our capitals. | Мы намерены увеличить число прямых рейсов между нашими столицами. | 我们打算增加两国首都之间的直航。 | Wir beabsichtigen, die Direktflüge zwischen unseren Hauptstädten auszuweiten.
commit | all | The sides plan to hold a forum of young engineers in the autumn. | Стороны планируют провести осенью форум молодых инженеров. | 双方计划于秋季举办青年工程师论坛。 | Die Seiten planen, im Herbst ein Forum junger Ingenieure zu veranstalten.
support | all | The ministers called on all states to refrain from the testing of such weapons. | Министры призвали все государства воздерживаться от испытаний такого оружия. | 外长们呼吁所有国家不要试验此类武器。 | Die Minister riefen alle Staaten auf, von Tests solcher Waffen abzusehen.
support | all | We urge the parties to the conflict to return to talks. | Мы настоятельно призываем стороны конфликта вернуться к переговорам. | 我们敦促冲突各方重返谈判。 | Wir fordern die Konfliktparteien nachdrücklich auf, an den Verhandlungstisch zurückzukehren.
support | one | The Prime Minister invited investors to take part in the tender for the dam. | Премьер-министр пригласил инвесторов принять участие в тендере на строительство плотины. | 总理邀请投资者参加大坝招标。 | Der Premierminister lud Investoren ein, sich an der Ausschreibung für den Staudamm zu beteiligen.
support | all | The parties encourage contacts between museums and archives. | Стороны поощряют контакты между музеями и архивами. | 双方鼓励博物馆和档案馆之间的往来。 | Die Parteien ermutigen zu Kontakten zwischen Museen und Archiven.
welcome | all | Both sides welcomed the opening of the new ferry line. | Обе стороны приветствовали открытие новой паромной линии. | 双方对开通新的轮渡航线表示欢迎。 | Beide Seiten begrüßten die Eröffnung der neuen Fährlinie.
note | all | The foreign ministers noted the growth of trade in wool. | Министры иностранных дел отметили рост торговли шерстью. | 外长们指出羊毛贸易有所增长。 | Die Außenminister stellten fest, dass der Wollhandel gewachsen ist.
note | all | The sides took note of the report of the border commission. | Стороны приняли к сведению доклад пограничной комиссии. | 双方注意到边界委员会的报告。 | Die Seiten nahmen den Bericht der Grenzkommission zur Kenntnis.
welcome | all | The sides highly commended the work of the medical teams. | Стороны высоко оценили работу медицинских бригад. | 双方高度评价医疗队的工作。 | Die Seiten würdigten die Arbeit der medizinischen Teams.
welcome | text | The guests expressed gratitude to the people of Astrel for the warm welcome. | Гости выразили благодарность народу Астреля за тёплый приём. | 来宾们感谢阿斯特雷尔人民的热情接待。 | Die Gäste dankten dem Volk von Astrel für den herzlichen Empfang.
reaffirm | all | The sides reaffirmed their respect for the borders of all states in the region. | Стороны подтвердили уважение границ всех государств региона. | 双方重申尊重地区各国边界。 | Die Seiten bekräftigten ihre Achtung der Grenzen aller Staaten der Region.
reaffirm | all | The leaders confirmed that the treaty of 1997 remains in force. | Лидеры подтвердили, что договор 1997 года остаётся в силе. | 领导人确认1997年条约继续有效。 | Die Staats- und Regierungschefs bestätigten, dass der Vertrag von 1997 in Kraft bleibt.
recognise | all | The sides emphasised the role of women in village councils. | Стороны подчеркнули роль женщин в сельских советах. | 双方强调妇女在村委会中的作用。 | Die Seiten hoben die Rolle der Frauen in den Dorfräten hervor.
recognise | all | We recognise that glaciers are retreating faster than expected. | Мы признаём, что ледники отступают быстрее, чем ожидалось. | 我们认识到冰川消退速度超出预期。 | Wir erkennen an, dass die Gletscher schneller zurückgehen als erwartet.
support | all | The parties oppose unilateral barriers to trade in fertilisers. | Стороны выступают против односторонних барьеров в торговле удобрениями. | 双方反对对化肥贸易设置单边壁垒。 | Die Parteien lehnen einseitige Hemmnisse im Düngemittelhandel ab.
support | all | The participants condemned the attack on the embassy. | Участники осудили нападение на посольство. | 与会者谴责对使馆的袭击。 | Die Teilnehmer verurteilten den Angriff auf die Botschaft.
support | all | We reject any attempt to rewrite the history of the canal. | Мы отвергаем любые попытки переписать историю канала. | 我们反对任何改写运河历史的企图。 | Wir weisen jeden Versuch zurück, die Geschichte des Kanals umzuschreiben.
recognise | all | The ministers expressed concern over the spread of cattle plague. | Министры выразили обеспокоенность распространением чумы скота. | 部长们对牛瘟蔓延表示关切。 | Die Minister äußerten sich besorgt über die Ausbreitung der Rinderpest.
recognise | all | The sides consider it necessary to simplify the customs forms. | Стороны считают необходимым упростить таможенные формы. | 双方认为有必要简化海关表格。 | Die Seiten halten es für notwendig, die Zollformulare zu vereinfachen.
recognise | all | The parties considered it advisable to resume the tripartite consultations. | Стороны сочли целесообразным возобновить трёхсторонние консультации. | 各方认为宜恢复三方磋商。 | Die Parteien hielten es für zweckmäßig, die dreiseitigen Konsultationen wieder aufzunehmen.
commit | all | The sides are ready to open consulates in the port cities. | Стороны готовы открыть консульства в портовых городах. | 双方愿在港口城市开设领事馆。 | Die Seiten sind bereit, Konsulate in den Hafenstädten zu eröffnen.
commit | all | We are determined to put an end to the smuggling of antiquities. | Мы полны решимости положить конец контрабанде древностей. | 我们决心杜绝文物走私。 | Wir sind entschlossen, dem Schmuggel von Altertümern ein Ende zu setzen.
commit | all | The parties will strive to raise mutual investment. | Стороны будут стремиться к увеличению взаимных инвестиций. | 双方将努力扩大相互投资。 | Die Parteien werden danach streben, die gegenseitigen Investitionen zu erhöhen.
note | all | The leaders discussed the state of the irrigation networks. | Лидеры обсудили состояние оросительных сетей. | 领导人讨论了灌溉网络的状况。 | Die Staats- und Regierungschefs erörterten den Zustand der Bewässerungsnetze.
welcome | all | The sides noted with satisfaction the high level of political dialogue. | Стороны с удовлетворением отметили высокий уровень политического диалога. | 双方满意地指出，政治对话保持高水平。 | Die Seiten stellten mit Genugtuung das hohe Niveau des politischen Dialogs fest.
note | all | The delegations were briefed on the progress of the tunnel. | Делегации были проинформированы о ходе строительства тоннеля. | 代表团听取了隧道建设进展情况的介绍。 | Die Delegationen wurden über den Fortgang des Tunnelbaus unterrichtet.
agree | all | At the end of the visit the ministers signed a programme of cultural exchange. | По итогам визита министры подписали программу культурных обменов. | 访问结束时，部长们签署了文化交流计划。 | Zum Abschluss des Besuchs unterzeichneten die Minister ein Programm für den Kulturaustausch.
agree | all | The leaders launched a platform for digital customs. | Лидеры дали старт платформе цифровой таможни. | 领导人启动了数字海关平台。 | Die Staats- und Regierungschefs starteten eine Plattform für den digitalen Zoll.
agree | text | A joint fund for small enterprises was established. | Был учреждён совместный фонд поддержки малых предприятий. | 设立了小企业联合基金。 | Ein gemeinsamer Fonds für Kleinunternehmen wurde eingerichtet.
commit | all | Readiness was expressed to continue the exchange of archivists. | Выражена готовность продолжить обмен архивистами. | 双方表示愿继续互派档案工作者。 | Es wurde die Bereitschaft bekundet, den Austausch von Archivaren fortzusetzen.
agree | all | Agreement was reached on the joint use of the reservoir. | Достигнута договорённость о совместном использовании водохранилища. | 就共同使用水库达成一致。 | Es wurde Einvernehmen über die gemeinsame Nutzung des Stausees erzielt.
recognise | all | The importance of a common standard for seeds was underlined. | Подчёркнута важность единого стандарта на семена. | 双方强调制定统一种子标准的重要性。 | Die Bedeutung einer gemeinsamen Norm für Saatgut wurde unterstrichen.
recognise | all | Special attention was paid to the training of nurses. | Особое внимание было уделено подготовке медсестёр. | 双方特别关注护士培训。 | Besonderes Augenmerk galt der Ausbildung von Pflegekräften.
commit | all | The sides will step up work on the demarcation of the border. | Стороны активизируют работу по демаркации границы. | 双方将加快边界勘定工作。 | Die Seiten werden die Arbeiten zur Demarkation der Grenze verstärken.
support | text | The corridor should become a reliable artery of trade. | Коридор должен стать надёжной торговой артерией. | 走廊应成为可靠的贸易动脉。 | Der Korridor sollte zu einer verlässlichen Handelsader werden.
support | all | All states must observe the ban on chemical weapons. | Все государства должны соблюдать запрет на химическое оружие. | 各国必须遵守禁止化学武器的规定。 | Alle Staaten müssen das Verbot chemischer Waffen einhalten.
support | text | It is necessary to speed up the issue of permits for lorries. | Необходимо ускорить выдачу разрешений на проезд грузовиков. | 有必要加快发放货车许可证。 | Es ist notwendig, die Erteilung von Genehmigungen für Lastwagen zu beschleunigen.
commit | text | The agreement is designed to protect the rights of migrant workers. | Соглашение призвано защитить права трудовых мигрантов. | 该协定旨在保护劳务移民的权利。 | Das Abkommen soll die Rechte der Arbeitsmigranten schützen.
agree | all | The parties agree that terrorism cannot be linked with any religion. | Стороны едины в том, что терроризм нельзя связывать ни с какой религией. | 各方一致认为，恐怖主义不能与任何宗教挂钩。 | Die Parteien sind sich einig, dass Terrorismus mit keiner Religion in Verbindung gebracht werden darf.
recognise | some | Some participants expressed doubts about the timetable. | Некоторые участники выразили сомнения относительно графика. | 一些与会者对时间表表示怀疑。 | Einige Teilnehmer äußerten Zweifel am Zeitplan.
agree | all | They agreed to meet again in spring. | Они условились вновь встретиться весной. | 他们商定春天再次会晤。 | Sie vereinbarten, sich im Frühjahr erneut zu treffen.
commit | all | The parties are committed to a nuclear-weapon-free zone. | Стороны привержены идее зоны, свободной от ядерного оружия. | 各方致力于建设无核武器区。 | Die Parteien bekennen sich zu einer kernwaffenfreien Zone.
welcome | all | The parties hope for the early completion of the talks on the gas pipeline. | Стороны надеются на скорейшее завершение переговоров по газопроводу. | 双方希望早日完成天然气管道谈判。 | Die Parteien hoffen auf einen baldigen Abschluss der Gespräche über die Gasleitung.
welcome | all | The ministers looked forward to the opening of the railway. | Министры с нетерпением ждут открытия железной дороги. | 部长们期待铁路开通。 | Die Minister sehen der Eröffnung der Eisenbahnlinie erwartungsvoll entgegen.
agree | text | The text of the statement was adopted in two languages. | Текст заявления принят на двух языках. | 声明以两种文字通过。 | Der Text der Erklärung wurde in zwei Sprachen angenommen.
– | text | Trade between the regions has tripled over five years. | Товарооборот между регионами за пять лет вырос втрое. | 五年来地区间贸易额增长了两倍。 | Der Handel zwischen den Regionen hat sich in fünf Jahren verdreifacht.
welcome | all | The sides praised the contribution of the veterans to peace. | Стороны дали высокую оценку вкладу ветеранов в дело мира. | 双方赞赏老战士为和平作出的贡献。 | Die Seiten lobten den Beitrag der Veteranen zum Frieden.
recognise | all | The parties proceed from the premise that water is a common good. | Стороны исходят из того, что вода является общим благом. | 双方认为，水是公共财富。 | Die Parteien gehen davon aus, dass Wasser ein gemeinsames Gut ist.
welcome | all | The governments are expected to submit proposals within three months. | Ожидается, что правительства представят предложения в течение трёх месяцев. | 各国政府预计将在三个月内提交建议。 | Es wird erwartet, dass die Regierungen binnen drei Monaten Vorschläge vorlegen.
agree | all | Recalling the summit in Velt, the leaders agreed to extend the programme until 2035. | Ссылаясь на саммит в Вельте, лидеры договорились продлить программу до 2035 года. | 领导人忆及维尔特峰会，同意将该计划延长至2035年。 | Unter Hinweis auf den Gipfel in Velt vereinbarten die Staats- und Regierungschefs, das Programm bis 2035 zu verlängern.
support | all | The sides spoke in favour of widening the list of protected species. | Стороны высказались за расширение перечня охраняемых видов. | 双方主张扩大受保护物种名录。 | Die Seiten sprachen sich für die Erweiterung der Liste geschützter Arten aus.
recognise | all | The sides attach great importance to the safety of tailings. | Стороны придают большое значение безопасности хвостохранилищ. | 双方高度重视尾矿库安全。 | Die Seiten messen der Sicherheit von Absetzbecken große Bedeutung bei.
agree | all | The expert groups are tasked with preparing a road map. | Экспертным группам поручено подготовить дорожную карту. | 责成专家组制定路线图。 | Die Expertengruppen sind beauftragt, einen Fahrplan auszuarbeiten.
recognise | all | We, the Heads of State, share a common vision of a green region. | Мы, главы государств, разделяем общее видение зелёного региона. | 我们各国元首对绿色地区有着共同愿景。 | Wir, die Staatschefs, teilen eine gemeinsame Vision einer grünen Region.
– | all | The parties may involve third states in the project by mutual consent. | Стороны могут по взаимному согласию привлекать к проекту третьи государства. |  | Die Parteien können im gegenseitigen Einvernehmen Drittstaaten an dem Projekt beteiligen.
– | text | This memorandum does not create legal obligations. | Настоящий меморандум не создаёт правовых обязательств. | 本备忘录不产生法律义务。 | Dieses Memorandum begründet keine rechtlichen Verpflichtungen.
commit | all | The parties undertake to inform each other of floods without delay. | Стороны обязуются незамедлительно информировать друг друга о паводках. | 双方承诺及时相互通报洪水情况。 | Die Parteien verpflichten sich, einander unverzüglich über Hochwasser zu unterrichten.
commit | all | The sides will take measures to lower the cost of transit. | Стороны примут меры по снижению стоимости транзита. | 双方将采取措施降低过境成本。 | Die Seiten werden Maßnahmen ergreifen, um die Transitkosten zu senken.
commit | all | The sides shall facilitate the work of joint ventures. | Стороны будут содействовать работе совместных предприятий. |  | Die Seiten werden die Tätigkeit von Gemeinschaftsunternehmen erleichtern.
agree | all | It was agreed to hold the next round in Lumen in March. | Условлено провести очередной раунд в Люмене в марте. | 双方商定3月在卢门举行下一轮会谈。 | Es wurde vereinbart, die nächste Runde im März in Lumen abzuhalten.
agree | all | It was decided to create a council of rectors. | Принято решение создать совет ректоров. | 会议决定成立校长理事会。 | Es wurde beschlossen, einen Rat der Rektoren zu gründen.
agree | all | The foreign ministries were instructed to monitor the implementation of the plan. | Министерствам иностранных дел поручено следить за выполнением плана. | 责成两国外交部监督计划落实情况。 | Die Außenministerien wurden beauftragt, die Umsetzung des Plans zu überwachen.
welcome | all | The parties welcomed with satisfaction the outcome of the donor conference. | Стороны с удовлетворением восприняли итоги донорской конференции. | 各方欢迎捐助会议取得的成果。 | Die Parteien begrüßten mit Genugtuung das Ergebnis der Geberkonferenz.
welcome | all | The launch of the satellite channel was welcomed. | Приветствовался запуск спутникового канала. | 双方欢迎卫星频道开播。 | Der Start des Satellitenkanals wurde begrüßt.
support | all | The parties call for the unhindered delivery of humanitarian aid. | Стороны выступают за беспрепятственную доставку гуманитарной помощи. | 各方呼吁确保人道援助畅通无阻。 | Die Parteien fordern die ungehinderte Lieferung humanitärer Hilfe.
support | all | The leaders appealed to the international community to double its aid. | Лидеры обратились к международному сообществу с призывом удвоить помощь. | 领导人呼吁国际社会加倍提供援助。 | Die Staats- und Regierungschefs appellierten an die internationale Gemeinschaft, ihre Hilfe zu verdoppeln.
support | all | Businesses are encouraged to use the new logistics centre. | Деловым кругам рекомендуется пользоваться новым логистическим центром. | 鼓励企业使用新的物流中心。 | Die Unternehmen werden ermutigt, das neue Logistikzentrum zu nutzen.
support | all | The sides oppose the politicisation of sport. | Стороны против политизации спорта. | 双方反对将体育政治化。 | Die Seiten sind gegen die Politisierung des Sports.
support | all | We strongly condemn terrorism in all its forms. | Мы решительно осуждаем терроризм во всех его проявлениях. | 我们强烈谴责一切形式的恐怖主义。 | Wir verurteilen den Terrorismus in all seinen Formen aufs Schärfste.
support | all | The parties resolutely oppose the use of food as a weapon. | Стороны решительно выступают против использования продовольствия в качестве оружия. | 双方坚决反对将粮食作为武器。 | Die Parteien wenden sich entschieden gegen den Einsatz von Nahrungsmitteln als Waffe.
recognise | all | Serious concern was voiced about the drying of the lake. | Высказана серьёзная озабоченность в связи с высыханием озера. | 各方对湖泊干涸深表关切。 | Es wurde ernste Besorgnis über die Austrocknung des Sees geäußert.
recognise | all | The participants shared concerns about the rise of online fraud. | Участники разделили обеспокоенность ростом интернет-мошенничества. | 与会者对网络诈骗增多表示担忧。 | Die Teilnehmer teilten die Sorge über die Zunahme des Onlinebetrugs.
reaffirm | all | The sides reiterated their adherence to the principle of non-interference. | Стороны вновь подтвердили приверженность принципу невмешательства. | 双方重申恪守不干涉内政原则。 | Die Seiten bekräftigten erneut ihr Festhalten am Grundsatz der Nichteinmischung.
reaffirm | all | Commitment to a peaceful solution was reaffirmed. | Подтверждена приверженность мирному решению. | 双方重申致力于和平解决。 | Das Bekenntnis zu einer friedlichen Lösung wurde bekräftigt.
recognise | all | The sides stressed that there can be no military solution. | Стороны подчеркнули, что военного решения быть не может. | 双方强调，不存在军事解决办法。 | Die Seiten betonten, dass es keine militärische Lösung geben kann.
recognise | all | The ministers pointed to the need for joint research on dust storms. | Министры указали на необходимость совместных исследований пыльных бурь. | 部长们指出有必要联合研究沙尘暴。 | Die Minister wiesen auf die Notwendigkeit gemeinsamer Forschung zu Staubstürmen hin.
recognise | all | The participants drew attention to the shortage of teachers. | Участники обратили внимание на нехватку учителей. | 与会者提请注意教师短缺问题。 | Die Teilnehmer machten auf den Lehrermangel aufmerksam.
recognise | all | The participants acknowledged the contribution of the diaspora. | Участники признали вклад диаспоры. | 与会者认可侨民的贡献。 | Die Teilnehmer erkannten den Beitrag der Diaspora an.
recognise | all | The parties believe that the sanctions harm ordinary people. | Стороны полагают, что санкции вредят простым людям. | 双方认为，制裁损害普通民众。 | Die Parteien sind der Ansicht, dass die Sanktionen den einfachen Menschen schaden.
recognise | all | The participants are convinced that the treaty serves peace. | Участники убеждены, что договор служит миру. | 与会各方坚信，条约有利于和平。 | Die Teilnehmer sind überzeugt, dass der Vertrag dem Frieden dient.
recognise | all | The leaders expressed confidence that the summit would give new impetus to relations. | Лидеры выразили уверенность, что саммит придаст новый импульс отношениям. | 领导人相信，峰会将为双方关系注入新动力。 | Die Staats- und Regierungschefs zeigten sich zuversichtlich, dass der Gipfel den Beziehungen neue Impulse geben wird.
commit | all | The sides expressed their readiness to build a second power line. | Стороны выразили готовность построить вторую линию электропередачи. | 双方表示愿建设第二条输电线路。 | Die Seiten bekundeten ihre Bereitschaft, eine zweite Stromleitung zu bauen.
recognise | all | The sides expressed interest in the joint production of tractors. | Стороны проявили заинтересованность в совместном производстве тракторов. | 双方对联合生产拖拉机表示兴趣。 | Die Seiten bekundeten Interesse an der gemeinsamen Herstellung von Traktoren.
recognise | all | The sides are interested in developing medical tourism. | Стороны заинтересованы в развитии медицинского туризма. |  | Die Seiten sind an der Entwicklung des Medizintourismus interessiert.
commit | all | The parties seek to reduce emissions of methane. | Стороны стремятся сократить выбросы метана. | 各方力求减少甲烷排放。 | Die Parteien sind bestrebt, die Methanemissionen zu senken.
commit | all | The parties will make every effort to protect the snow leopard. | Стороны приложат все усилия для защиты снежного барса. | 各方将尽一切努力保护雪豹。 | Die Parteien werden alle Anstrengungen unternehmen, um den Schneeleoparden zu schützen.
note | all | During the talks a wide range of questions of mutual interest was discussed. | В ходе переговоров был обсуждён широкий круг вопросов, представляющих взаимный интерес. | 会谈中讨论了一系列共同关心的问题。 | Während der Gespräche wurde eine breite Palette von Fragen gemeinsamen Interesses erörtert.
note | all | The sides reviewed progress in the implementation of the road map. | Стороны рассмотрели ход реализации дорожной карты. | 双方回顾了路线图的落实进展。 | Die Seiten überprüften die Fortschritte bei der Umsetzung des Fahrplans.
note | all | The ministers were informed of the results of the census. | Министры были ознакомлены с результатами переписи. | 部长们获悉人口普查结果。 | Die Minister wurden über die Ergebnisse der Volkszählung informiert.
agree | text | Twelve documents were signed during the visit. | В ходе визита подписано двенадцать документов. | 访问期间签署了十二份文件。 | Während des Besuchs wurden zwölf Dokumente unterzeichnet.
agree | all | The heads of delegations adopted the action plan for 2026–2028. | Главы делегаций приняли план действий на 2026–2028 годы. | 各代表团团长通过了2026—2028年行动计划。 | Die Delegationsleiter nahmen den Aktionsplan für 2026–2028 an.
commit | text | A secretariat will be established in Astrel. | В Астреле будет создан секретариат. | 将在阿斯特雷尔设立秘书处。 | In Astrel wird ein Sekretariat eingerichtet.
support | text | Priority should be given to the poorest districts. | Приоритет следует отдавать беднейшим районам. | 应优先考虑最贫困地区。 | Vorrang sollte den ärmsten Bezirken eingeräumt werden.
commit | text | The treaty is intended to strengthen mutual trust. | Договор призван укрепить взаимное доверие. | 该条约旨在加强互信。 | Der Vertrag soll das gegenseitige Vertrauen stärken.
support | text | There is a need for a reliable early-warning system. | Требуется надёжная система раннего предупреждения. | 需要建立可靠的预警系统。 | Es bedarf eines verlässlichen Frühwarnsystems.
support | some | The other countries supported this initiative. | Другие страны поддержали эту инициативу. | 其他国家支持这一倡议。 | Die anderen Länder unterstützten diese Initiative.
support | some | A number of participants proposed to widen the mandate of the group. | Ряд участников предложил расширить мандат группы. | 部分与会者建议扩大工作组职权。 | Mehrere Teilnehmer schlugen vor, das Mandat der Gruppe zu erweitern.
commit | all | Each side will bear its own costs.
agree | all | The two Presidents agreed that relations had reached a new level. | Два президента согласились, что отношения вышли на новый уровень. | 两国总统一致认为，两国关系达到了新水平。 | Die beiden Präsidenten waren sich einig, dass die Beziehungen ein neues Niveau erreicht haben.
welcome | all | The participants expressed sincere thanks to the organisers. | Участники искренне поблагодарили организаторов. | 与会者向主办方表示诚挚感谢。 | Die Teilnehmer sprachen den Veranstaltern ihren aufrichtigen Dank aus.
recognise | one | The members of the Association share the view that borders must remain open. | Члены Ассоциации разделяют мнение, что границы должны оставаться открытыми.
commit | all | While respecting national law, the sides will simplify the recognition of diplomas. | Соблюдая национальное законодательство, стороны упростят признание дипломов. | 双方将在尊重本国法律的前提下简化学历互认。 | Unter Achtung des nationalen Rechts werden die Seiten die Anerkennung von Abschlüssen vereinfachen.
agree | all | Guided by the principles of good-neighbourliness, the sides have agreed as follows. | Руководствуясь принципами добрососедства, стороны согласились о нижеследующем. | 双方本着睦邻友好原则，达成协议如下。 | Geleitet von den Grundsätzen guter Nachbarschaft sind die Seiten wie folgt übereingekommen.
agree | all | Noting the growing demand for copper, the ministers agreed to prepare a joint survey. | Отмечая растущий спрос на медь, министры договорились подготовить совместное исследование. | 部长们注意到铜需求增长，同意编写联合调查报告。
support | all | The sides oppose bloc thinking and advocate inclusive security. | Стороны выступают против блокового мышления и за инклюзивную безопасность. | 双方反对集团思维，主张包容性安全。 | Die Seiten wenden sich gegen Blockdenken und treten für inklusive Sicherheit ein.
support | all | The sides advocate a just world order. | Стороны выступают за справедливый миропорядок. | 双方主张建立公正的世界秩序。 | Die Seiten treten für eine gerechte Weltordnung ein.
welcome | all | The parties positively assessed the work of the trading houses. | Стороны положительно оценили деятельность торговых домов. | 双方积极评价贸易行的工作。 | Die Parteien bewerteten die Tätigkeit der Handelshäuser positiv.
support | all | The participants expressed condolences to the families of the victims. | Участники выразили соболезнования семьям погибших. | 与会者向遇难者家属表示慰问。 | Die Teilnehmer sprachen den Familien der Opfer ihr Beileid aus.
commit | text | Cooperation in forestry will be deepened. | Сотрудничество в области лесного хозяйства будет углублено. | 将深化林业合作。 | Die Zusammenarbeit in der Forstwirtschaft wird vertieft.
support | all | The sides do not accept double standards. | Стороны не приемлют двойных стандартов. | 双方不接受双重标准。 | Die Seiten akzeptieren keine doppelten Standards.
agree | all | Partners agree to promote the safe use of artificial intelligence. | Партнёры соглашаются содействовать безопасному использованию искусственного интеллекта. | 伙伴各方同意促进人工智能的安全使用。 | Die Partner kommen überein, die sichere Nutzung künstlicher Intelligenz zu fördern.
– | all | The parties continue to implement the programme on rare metals. | Стороны продолжают реализацию программы по редким металлам. | 双方继续实施稀有金属计划。 | Die Parteien setzen die Umsetzung des Programms für seltene Metalle fort.
recognise | all | The sides regard each other as priority partners. | Стороны рассматривают друг друга в качестве приоритетных партнёров. | 双方视彼此为优先合作伙伴。 | Die Seiten betrachten einander als vorrangige Partner.
support | all | We mourn the victims of the flood and stand with their families. | Мы скорбим о жертвах наводнения и солидарны с их семьями. | 我们哀悼洪灾遇难者，与其家属站在一起。 | Wir trauern um die Opfer der Flut und stehen an der Seite ihrer Familien.
commit | all | The sides have undertaken to lift the quotas on fruit by the end of the year. | Стороны взяли на себя обязательство отменить квоты на фрукты до конца года. | 双方承诺在年底前取消水果配额。 | Die Seiten haben sich verpflichtet, die Obstquoten bis Jahresende aufzuheben.
commit | all | The ministers will present a draft concept at the coming session. | Министры представят проект концепции на предстоящей сессии. | 部长们将在下次会议上提交构想草案。 | Die Minister werden auf der kommenden Tagung einen Konzeptentwurf vorlegen.
agree | all | The parties have agreed on the text of the agreement on readmission. | Стороны согласовали текст соглашения о реадмиссии. | 双方已就遣返协定文本达成一致。 | Die Parteien haben sich auf den Text des Rückübernahmeabkommens geeinigt.
commit | all | The parties resolved to raise their relations to the level of a strategic partnership.
support | text | The relevant agencies are to submit their comments by June. | Соответствующим ведомствам надлежит представить замечания до июня. | 有关部门应于6月前提交意见。
welcome | all | The leaders expressed the hope that peace would return to the valley. | Лидеры выразили надежду на возвращение мира в долину. | 领导人希望和平重返山谷。 | Die Staats- und Regierungschefs äußerten die Hoffnung, dass der Frieden in das Tal zurückkehrt.
support | all | The heads of government expressed regret at the closure of the crossing. | Главы правительств выразили сожаление в связи с закрытием перехода. | 政府首脑们对口岸关闭表示遗憾。 | Die Regierungschefs bedauerten die Schließung des Übergangs.
support | all | The participants deplored the loss of life among civilians. | Участники выразили глубокое сожаление в связи с гибелью мирных жителей. | 与会者对平民丧生深感痛惜。 | Die Teilnehmer beklagten den Verlust von Menschenleben unter der Zivilbevölkerung.
support | all | The sides recommended that universities open joint departments. | Стороны рекомендовали университетам открыть совместные кафедры. | 双方建议高校开设联合院系。 | Die Seiten empfahlen den Universitäten, gemeinsame Fachbereiche zu eröffnen.
support | all | The ministers demanded the immediate release of the hostages. | Министры потребовали немедленного освобождения заложников. | 部长们要求立即释放人质。 | Die Minister forderten die sofortige Freilassung der Geiseln.
support | text | It is important to give farmers access to weather data. | Важно обеспечить фермерам доступ к метеоданным. | 必须确保农民获得气象数据。 | Es ist wichtig, den Landwirten Zugang zu Wetterdaten zu geben.
recognise | all | The sides acknowledge the need to modernise the pumping stations. | Стороны признают необходимость модернизации насосных станций. | 双方认识到有必要对泵站进行现代化改造。 | Die Seiten erkennen die Notwendigkeit an, die Pumpstationen zu modernisieren.
reaffirm | all | The sides confirmed their intention to complete the pipeline. | Стороны подтвердили намерение завершить строительство трубопровода. | 双方确认有意建成管道。 | Die Seiten bestätigten ihre Absicht, die Pipeline fertigzustellen.
reaffirm | all | The sides confirmed their readiness to accept observers. | Стороны подтвердили готовность принять наблюдателей. | 双方重申愿接受观察员。 | Die Seiten bestätigten ihre Bereitschaft, Beobachter aufzunehmen.
welcome | all | The sides are satisfied with the pace of construction. | Стороны удовлетворены темпами строительства. | 双方对建设速度感到满意。 | Die Seiten sind mit dem Bautempo zufrieden.
welcome | all | The sides expressed satisfaction with the results of the trade mission. | Стороны выразили удовлетворение результатами торговой миссии. | 双方对贸易代表团的成果表示满意。 | Die Seiten zeigten sich zufrieden mit den Ergebnissen der Handelsmission.
recognise | all | The growing role of the Council in regional affairs was noted. | Отмечена возрастающая роль Совета в региональных делах. | 双方指出理事会在地区事务中的作用日益增强。 | Die wachsende Rolle des Rates in regionalen Angelegenheiten wurde festgestellt.
welcome | all | The high quality of the translations was praised. | Высокую оценку получило качество переводов. | 译文质量受到高度评价。 | Die hohe Qualität der Übersetzungen wurde gelobt.
note | all | The possibility of opening a joint bank was considered. | Рассмотрена возможность открытия совместного банка. | 双方探讨了设立合资银行的可能性。 | Die Möglichkeit der Eröffnung einer gemeinsamen Bank wurde geprüft.
note | all | The sides touched upon the question of visas for drivers. | Стороны затронули вопрос виз для водителей. | 双方谈及司机签证问题。 | Die Seiten sprachen die Frage der Visa für Fahrer an.
note | all | The ministers heard a report on the state of the fisheries. | Министры заслушали доклад о состоянии рыбного хозяйства. | 部长们听取了关于渔业状况的报告。 | Die Minister hörten einen Bericht über den Zustand der Fischerei.
– | text | The ceremony was attended by the Foreign Ministers of five states. |  | 五国外长出席了仪式。 | An der Zeremonie nahmen die Außenminister von fünf Staaten teil.
– | text | The document lays a solid foundation for long-term cooperation. | Документ закладывает прочную основу для долгосрочного сотрудничества. | 该文件为长期合作奠定坚实基础。 | Das Dokument legt ein solides Fundament für die langfristige Zusammenarbeit.
recognise | all | We believe in a region without dividing lines. | Мы верим в регион без разделительных линий. | 我们相信地区没有分界线。 | Wir glauben an eine Region ohne Trennlinien.
support | text | No state should strengthen its security at the expense of others. | Ни одно государство не должно укреплять свою безопасность за счёт других. | 任何国家都不应以牺牲他国安全为代价加强自身安全。 | Kein Staat sollte seine Sicherheit auf Kosten anderer stärken.
commit | all | The sides will not allow their territory to be used against each other. | Стороны не допустят использования своей территории друг против друга. | 双方不允许利用本国领土从事反对对方的活动。 | Die Seiten werden nicht zulassen, dass ihr Gebiet gegeneinander genutzt wird.
agree | all | The sides agreed to continue consultations through diplomatic channels. | Стороны согласились продолжать консультации по дипломатическим каналам. | 双方同意通过外交渠道继续磋商。 | Die Seiten kamen überein, die Konsultationen auf diplomatischem Weg fortzusetzen.
recognise | all | The Heads of State attached priority to connecting the power grids. | Главы государств придали приоритетное значение соединению энергосетей. | 元首们将电网互联作为优先事项。 | Die Staatschefs räumten der Verbindung der Stromnetze Vorrang ein.
commit | all | Convinced of the benefits of free movement, the parties will abolish exit permits. | Будучи убеждены в пользе свободного передвижения, стороны отменят выездные разрешения. |  | Überzeugt von den Vorteilen der Freizügigkeit werden die Parteien Ausreisegenehmigungen abschaffen.
welcome | all | In this regard the leaders welcomed the holding of the Year of Tourism. | В этой связи лидеры приветствовали проведение Года туризма. | 为此，领导人欢迎举办旅游年。 | In diesem Zusammenhang begrüßten die Staats- und Regierungschefs die Ausrichtung des Tourismusjahres.
commit | all | At the same time, the sides expressed the wish to see more young people in the programme. | Вместе с тем стороны выразили пожелание видеть в программе больше молодёжи. |  | Zugleich äußerten die Seiten den Wunsch, mehr junge Menschen in dem Programm zu sehen.
agree | all | With regard to tariffs, agreement was reached to hold expert talks. | Что касается тарифов, достигнута договорённость провести экспертные переговоры. | 关于关税，双方商定举行专家会谈。 | Hinsichtlich der Zölle wurde vereinbart, Expertengespräche zu führen.
agree | all | The ministers approved the rules of procedure of the forum. | Министры утвердили регламент форума. | 部长们批准了论坛议事规则。 | Die Minister billigten die Geschäftsordnung des Forums.
commit | all | We commit to ending child labour in the cotton fields. | Мы обязуемся покончить с детским трудом на хлопковых полях. | 我们承诺消除棉田童工现象。 | Wir verpflichten uns, die Kinderarbeit auf den Baumwollfeldern zu beenden.
commit | some | The Governments of Astrel and Velt shall conclude a treaty on extradition. | Правительства Астреля и Вельта заключат договор о выдаче. |  | Die Regierungen von Astrel und Velt werden einen Auslieferungsvertrag schließen.
welcome | all | The leaders hailed the signing of the border treaty as a historic event. | Лидеры приветствовали подписание договора о границе как историческое событие. | 领导人赞扬签署边界条约是历史性事件。 | Die Staats- und Regierungschefs würdigten die Unterzeichnung des Grenzvertrags als historisches Ereignis.
– | text | Terrorism remains one of the gravest threats to peace. | Терроризм остаётся одной из наиболее серьёзных угроз миру. | 恐怖主义仍是和平面临的最严重威胁之一。 | Der Terrorismus bleibt eine der schwersten Bedrohungen des Friedens.
recognise | all | The sides expressed mutual interest in expanding inter-parliamentary ties. | Стороны выразили обоюдную заинтересованность в расширении межпарламентских связей. |  | Die Seiten bekundeten gegenseitiges Interesse am Ausbau der interparlamentarischen Beziehungen.
support | all | The sides call upon all parties to show restraint and settle their disputes by dialogue. | Стороны призывают все стороны проявлять сдержанность и урегулировать споры путём диалога. | 双方呼吁各方保持克制，通过对话解决争端。 | Die Seiten rufen alle Parteien auf, Zurückhaltung zu üben und ihre Streitigkeiten durch Dialog beizulegen.
recognise | all | The sides will study the question of mutual recognition of licences. | Стороны изучат вопрос о взаимном признании лицензий. | 双方将研究许可证互认问题。 | Die Seiten werden die Frage der gegenseitigen Anerkennung von Lizenzen prüfen.
note | one | The Foreign Minister informed the participants about preparations for the summit. | Министр иностранных дел проинформировал участников о подготовке к саммиту. |  | Der Außenminister unterrichtete die Teilnehmer über die Vorbereitungen für den Gipfel.
– | text | The cooperation of the two states is not directed against third countries. | Сотрудничество двух государств не направлено против третьих стран. | 两国合作不针对第三国。 | Die Zusammenarbeit der beiden Staaten richtet sich nicht gegen dritte Länder.
welcome | all | The delegations have given a high assessment of the joint exercises. | Делегации дали высокую оценку совместным учениям. | 两国代表团高度评价联合演习。 | Die Delegationen haben die gemeinsamen Übungen hoch bewertet.
agree | all | The sides have drawn up and signed a protocol on quarantine. | Стороны разработали и подписали протокол о карантине. | 双方拟定并签署了检疫议定书。 | Die Seiten haben ein Protokoll über Quarantäne ausgearbeitet und unterzeichnet.
note | all | The parties noted that the drought had affected all districts. | Стороны констатировали, что засуха затронула все районы. | 双方指出，旱灾影响到所有地区。 | Die Parteien stellten fest, dass die Dürre alle Bezirke getroffen hat.
commit | all | The ministers will hold consultations at least twice a year. | Министры будут проводить консультации не реже двух раз в год. | 部长们将每年至少举行两次磋商。 | Die Minister werden mindestens zweimal im Jahr Konsultationen abhalten.
commit | all | We remain committed to the goals of the charter. | Мы по-прежнему привержены целям устава. | 我们仍然致力于实现宪章的目标。 | Wir bekennen uns weiterhin zu den Zielen der Charta.
support | all | The participants spoke out against any form of discrimination. | Участники выступили против любых форм дискриминации. | 与会者反对任何形式的歧视。 | Die Teilnehmer sprachen sich gegen jede Form von Diskriminierung aus.
agree | all | The leaders tasked the ministers of transport with finding a solution by June. | Лидеры поручили министрам транспорта найти решение до июня. | 领导人责成交通部长在6月前找到解决办法。 | Die Staats- und Regierungschefs beauftragten die Verkehrsminister, bis Juni eine Lösung zu finden.
recognise | all | The Prime Ministers are convinced that tourism brings peoples together. | Премьер-министры убеждены, что туризм сближает народы. | 两国总理坚信旅游能拉近人民的距离。 | Die Premierminister sind überzeugt, dass der Tourismus die Völker einander näherbringt.
note | all | A high level of trust between the armed forces was noted. | Отмечен высокий уровень доверия между вооружёнными силами. | 双方指出，两军互信水平较高。
support | all | The sides are in favour of a ban on drift nets. | Стороны выступают за запрет дрифтерных сетей. | 双方主张禁止流网。 | Die Seiten sprechen sich für ein Verbot von Treibnetzen aus.
agree | all | Both sides agreed to keep each other informed. | Обе стороны условились держать друг друга в курсе. | 双方商定保持相互通报。 | Beide Seiten vereinbarten, einander auf dem Laufenden zu halten.
recognise | all | The sides consider terrorism a threat to all humanity. | Стороны считают терроризм угрозой всему человечеству. | 双方认为恐怖主义是对全人类的威胁。 | Die Seiten halten den Terrorismus für eine Bedrohung der gesamten Menschheit.
welcome | all | The Foreign Ministers hailed the progress in clearing mines. | Министры иностранных дел приветствовали прогресс в разминировании. | 外长们赞扬扫雷工作取得的进展。 | Die Außenminister begrüßten die Fortschritte bei der Minenräumung.
support | all | The initiative was supported by all participants. | Инициатива была поддержана всеми участниками. | 该倡议得到所有与会者支持。 | Die Initiative wurde von allen Teilnehmern unterstützt.
commit | all | The parties will refrain from actions that could raise tensions. | Стороны будут воздерживаться от действий, способных повысить напряжённость. | 各方不会采取可能加剧紧张局势的行动。 | Die Parteien werden Handlungen unterlassen, die die Spannungen verschärfen könnten.
commit | all | The parties are taking measures to restore the forest. | Стороны принимают меры по восстановлению леса. | 双方正在采取措施恢复森林。 | Die Parteien ergreifen Maßnahmen zur Wiederherstellung des Waldes.
welcome | all | Participants expressed their deep gratitude to the Government of Velt. | Участники выразили глубокую признательность Правительству Вельта. | 与会者对维尔特政府深表感谢。 | Die Teilnehmer sprachen der Regierung von Velt ihren tiefen Dank aus.
recognise | all | We share a deep concern about the spread of synthetic drugs. | Мы разделяем глубокую обеспокоенность распространением синтетических наркотиков. | 我们对合成毒品蔓延深感关切。 | Wir teilen die tiefe Sorge über die Verbreitung synthetischer Drogen.
agree | all | The ministers adopted a declaration on clean air. | Министры приняли декларацию о чистом воздухе. | 部长们通过了关于清洁空气的宣言。 | Die Minister verabschiedeten eine Erklärung über saubere Luft.
agree | text | The declaration was adopted unanimously. | Декларация принята единогласно. | 宣言获得一致通过。 | Die Erklärung wurde einstimmig angenommen.
commit | all | The sides express their readiness for further dialogue. | Стороны выражают готовность к дальнейшему диалогу. | 双方愿进一步开展对话。 | Die Seiten bekunden ihre Bereitschaft zu weiterem Dialog.
recognise | all | Special importance is attached to the training of interpreters. | Особое значение придаётся подготовке переводчиков. | 双方特别重视翻译人才培训。 | Besondere Bedeutung wird der Ausbildung von Dolmetschern beigemessen.
commit | all | The sides intend to bring the volume of trade to two billion. | Стороны намерены довести объём торговли до двух миллиардов. | 双方计划将贸易额提高到20亿。 | Die Seiten beabsichtigen, das Handelsvolumen auf zwei Milliarden zu steigern.
note | all | The sides pointed out that the road was unsafe. | Стороны указали, что дорога небезопасна. | 双方指出该公路不安全。 | Die Seiten wiesen darauf hin, dass die Straße unsicher sei.
welcome | one | The President thanked his colleagues for their trust. | Президент поблагодарил коллег за доверие. | 总统感谢各位同事的信任。 | Der Präsident dankte seinen Kollegen für ihr Vertrauen.
support | all | The sides support each other on issues of core interests. | Стороны поддерживают друг друга в вопросах, касающихся коренных интересов. | 双方在涉及核心利益的问题上相互支持。 | Die Seiten unterstützen einander in Fragen der Kerninteressen.
commit | all | The sides will promote contacts between young people. | Стороны будут способствовать контактам между молодёжью. | 双方将促进青年交流。 | Die Seiten werden Kontakte zwischen jungen Menschen fördern.
support | all | The ministers stated that dialogue has no alternative. | Министры заявили, что диалогу нет альтернативы. | 部长们表示，对话别无选择。 | Die Minister erklärten, dass es zum Dialog keine Alternative gibt.
– | text | The states of the region bear the main responsibility for its security. | Государства региона несут главную ответственность за его безопасность. | 地区国家对本地区安全负有首要责任。 | Die Staaten der Region tragen die Hauptverantwortung für ihre Sicherheit.
agree | some | Astrel and Velt agreed to open a joint border post. | Астрель и Вельт договорились открыть совместный пограничный пост. | 阿斯特雷尔和维尔特商定开设联合边防站。 | Astrel und Velt vereinbarten, einen gemeinsamen Grenzposten zu eröffnen.
support | one | The Astrelian side invited the Veltian side to the fair. | Астрельская сторона пригласила вельтскую сторону на ярмарку. | 阿方邀请维方参加展会。 | Die astrelische Seite lud die veltische Seite zur Messe ein.
agree | all | The sides reached an understanding on fishing quotas. | Стороны достигли понимания по квотам на вылов рыбы. | 双方就捕捞配额达成谅解。 | Die Seiten erzielten eine Verständigung über Fangquoten.
support | all | The sides encourage companies to invest in recycling. | Стороны призывают компании вкладывать средства в переработку отходов. | 双方鼓励企业投资废物回收。 | Die Seiten ermutigen Unternehmen, in das Recycling zu investieren.
support | all | The sides warned against the militarisation of space. | Стороны предостерегли от милитаризации космоса. | 双方警告不要将太空军事化。 | Die Seiten warnten vor der Militarisierung des Weltraums.
support | text | It is advisable to involve local communities. | Целесообразно привлекать местные сообщества. | 应当吸收当地社区参与。 | Es ist zweckmäßig, die örtlichen Gemeinschaften einzubeziehen.
commit | all | The parties assured each other of their continued support. | Стороны заверили друг друга в неизменной поддержке. | 双方相互保证将继续支持对方。 | Die Parteien versicherten einander ihre fortgesetzte Unterstützung.
note | all | They also discussed the return of the refugees. | Они также обсудили возвращение беженцев. | 他们还讨论了难民返回问题。 | Sie erörterten auch die Rückkehr der Flüchtlinge.
welcome | all | In conclusion, the leaders thanked the host for the excellent organisation. | В заключение лидеры поблагодарили принимающую сторону за отличную организацию. | 最后，领导人感谢东道主的周到安排。 | Abschließend dankten die Staats- und Regierungschefs dem Gastgeber für die hervorragende Organisation.
support | some | Most participants supported a moratorium. | Большинство участников поддержали мораторий. | 多数与会者支持暂停。 | Die meisten Teilnehmer unterstützten ein Moratorium.
– | text | Peace in the valley meets the interests of all peoples of the region. | Мир в долине отвечает интересам всех народов региона. | 山谷和平符合地区各国人民的利益。 | Der Frieden im Tal liegt im Interesse aller Völker der Region.
agree | all | Building on the momentum of the summit in Velt, we are expanding our work on clean water and have launched a new dialogue on the safety of dams. | Развивая импульс саммита в Вельте, мы расширяем работу в сфере чистой воды и начали новый диалог по безопасности плотин. | 在维尔特峰会势头的基础上，我们正在扩大清洁饮水方面的工作，并启动了水坝安全新对话。
recognise | all | Both leaders underscored that any attempt to change the status quo in the strait by force would be unacceptable, and called for the peaceful resolution of disputes. | Оба лидера подчеркнули, что любая попытка силой изменить статус-кво в проливе была бы неприемлемой, и призвали к мирному урегулированию споров. | 两国领导人强调，任何以武力改变海峡现状的企图都是不可接受的，并呼吁和平解决争端。
agree | all | To that end, the two governments have instructed their agencies to work out a joint plan for the replanting of the steppe before the end of the year. | С этой целью правительства двух стран поручили своим ведомствам до конца года разработать совместный план восстановления степи. | 为此，两国政府已指示各自机构在年底前制定草原恢复联合计划。
note | all | The ministers, who met on the margins of the assembly, reviewed the state of cooperation and set out priorities for the coming year. | Министры, встретившиеся на полях ассамблеи, рассмотрели состояние сотрудничества и определили приоритеты на предстоящий год. | 部长们在大会期间举行会晤，回顾了合作现状，并确定了来年的优先事项。
– | all | As friends and neighbours, our nations have stood together for thirty years, and our bond has never been stronger. | Как друзья и соседи, наши страны тридцать лет стоят плечом к плечу, и наша связь никогда не была столь прочной. | 作为朋友和邻邦，我们两国三十年来并肩而立，彼此纽带从未如此牢固。
commit | text | Our teams will continue to consult on next steps, including a possible exchange of experts in the second half of the year. |  | 我们的团队将继续就后续步骤进行磋商，包括下半年可能开展的专家交流。
recognise | all | We are deeply troubled by reports of violence against journalists and demand that those responsible be held to account. | Мы глубоко обеспокоены сообщениями о насилии в отношении журналистов и требуем привлечь виновных к ответственности. | 我们对有关针对记者的暴力行为的报道深感不安，要求追究责任者的责任。
– | text | Given the scale of the challenge, no country can meet it alone. | Учитывая масштаб вызова, ни одна страна не в состоянии справиться с ним в одиночку. | 鉴于挑战之大，任何国家都无法独自应对。
– | all | Together we can build a region where every child goes to school. | Вместе мы можем построить регион, где каждый ребёнок ходит в школу. | 我们可以共同建设一个每个孩子都能上学的地区。
agree | all | Recognising that women make up half of the workforce, the participants decided to launch a fund for women farmers and to review its results every two years. | Признавая, что женщины составляют половину рабочей силы, участники решили создать фонд для женщин-фермеров и каждые два года рассматривать его результаты. | 与会者认识到妇女占劳动力的一半，决定设立女农民基金，每两年审议一次成果。
note | one | The President of Velt outlined his country's plans to phase out coal, which were welcomed by the other participants. | Президент Вельта изложил планы своей страны по отказу от угля, которые были одобрены другими участниками. | 维尔特总统介绍了本国逐步淘汰煤炭的计划，其他与会者对此表示欢迎。
commit | all | In the economic sphere, the parties intend to remove barriers that still hold back small traders. | В экономической сфере стороны намерены устранить барьеры, всё ещё сдерживающие мелких торговцев. | 在经济领域，双方打算消除仍然阻碍小商贩的壁垒。
recognise | all | We also share the view that a free press is essential to good government. | Мы также разделяем мнение, что свободная пресса необходима для надлежащего управления.
– | all | Since the last meeting, the parties have trained more than four hundred rescuers and opened three centres. | Со времени последней встречи стороны подготовили более четырёхсот спасателей и открыли три центра. | 自上次会议以来，双方培训了400多名救援人员，开设了三个中心。
– | text | Our shared goal is a valley free of mines by the end of the decade. | Наша общая цель – долина, свободная от мин, к концу десятилетия. | 我们的共同目标是在本十年末建成无雷山谷。
recognise | all | The two sides will explore ways to link their stock exchanges and will report on the outcome next spring. | Стороны изучат возможности соединения своих фондовых бирж и сообщат о результатах следующей весной. | 双方将探讨证券交易所互联互通的途径，并于明年春季通报成果。
support | all | With this in mind, we urge all members to ratify the protocol without further delay. | Исходя из этого мы настоятельно призываем всех членов без дальнейших задержек ратифицировать протокол. | 有鉴于此，我们敦促所有成员尽快批准议定书。
welcome | all | We applaud the courage of the volunteers and pay tribute to those who gave their lives. | Мы восхищаемся мужеством добровольцев и отдаём дань памяти тем, кто отдал свои жизни. | 我们赞扬志愿者的勇气，并向献出生命者致敬。
– | text | The partnership rests on three pillars: security, prosperity and people. | Партнёрство опирается на три столпа: безопасность, процветание и люди. | 伙伴关系建立在安全、繁荣和人民三大支柱之上。
reaffirm | all | We take this opportunity to reiterate our firm opposition to the testing of nuclear weapons anywhere. | Пользуясь случаем, мы вновь заявляем о своём решительном неприятии испытаний ядерного оружия где бы то ни было. | 我们借此机会重申坚决反对在任何地方试验核武器。
recognise | all | Participants stressed the need to step up work against forest fires, including through joint patrols. | Участники подчеркнули необходимость активизировать борьбу с лесными пожарами, в том числе посредством совместного патрулирования. | 与会者强调需要加强森林防火工作，包括开展联合巡逻。
commit | all | Where possible, the parties will use existing structures rather than create new ones. | Там, где это возможно, стороны будут использовать существующие структуры, а не создавать новые. | 在可能的情况下，双方将利用现有机制，而不新设机构。
welcome | text | The project, financed by the bank, is expected to create two thousand jobs. | Ожидается, что проект, финансируемый банком, создаст две тысячи рабочих мест. | 该项目由银行出资，预计将创造2000个就业岗位。
– | text | Ensuring that the lake does not die is our common duty to future generations. | Не дать озеру погибнуть – наш общий долг перед будущими поколениями. | 确保湖泊不致消亡是我们对子孙后代的共同责任。
commit | all | We will not waver in our support for the people of the flooded villages. | Мы не отступим в нашей поддержке жителей затопленных сёл. | 我们对受灾村民的支持绝不动摇。
reaffirm | all | The leaders reaffirmed that relations between their countries are built on equality, and expressed confidence that they will go on growing. | Лидеры подтвердили, что отношения между их странами строятся на равенстве, и выразили уверенность в их дальнейшем развитии. | 领导人重申，两国关系建立在平等基础之上，并相信两国关系将继续发展。
commit | text | Having regard to the views of local communities, the commission shall publish its findings within sixty days.
welcome | all | We thank Lumen for hosting this meeting and look forward to meeting again in Astrel. | Мы благодарим Люмен за проведение этой встречи и с нетерпением ждём новой встречи в Астреле. | 我们感谢卢门主办本次会议，期待在阿斯特雷尔再次相聚。
– | text | Cooperation in this field has brought tangible benefits to the citizens of both countries. | Сотрудничество в этой сфере принесло ощутимую пользу гражданам обеих стран. | 该领域合作给两国公民带来了实实在在的好处。
commit | all | The sides will make full use of the commission and will, where needed, set up subgroups. | Стороны будут в полной мере использовать потенциал комиссии и при необходимости создавать подгруппы. | 双方将充分发挥委员会作用，必要时设立分组。
recognise | all | The sides attach importance to exchanges among local authorities and support the twinning of towns. | Стороны придают важное значение обменам между местными властями и поддерживают установление побратимских связей между городами. | 双方重视地方交流，支持两国城市结好。
note | text | It was noted that trade had recovered from the effects of the drought. | Отмечалось, что торговля оправилась от последствий засухи.
note | all | The parties note the work under way to harmonise standards, and expect it to be completed on time. | Стороны отмечают ведущуюся работу по гармонизации стандартов и рассчитывают на её своевременное завершение. | 双方注意到正在进行的标准协调工作，期待其按时完成。
agree | all | They directed senior officials to draft terms of reference for the new council. | Они поручили старшим должностным лицам подготовить положение о новом совете. | 他们指示高级官员起草新理事会职权范围。
– | all | Through this alliance we defend the freedom of the seas and the rights of those who sail them. | Посредством этого союза мы защищаем свободу морей и права тех, кто по ним ходит. | 我们通过这一同盟捍卫海洋自由和航海者的权利。
commit | all | The sides intend to strengthen, in every way, ties between their museums. | Стороны намерены всемерно укреплять связи между своими музеями. | 双方愿全面加强博物馆间的联系。
note | all | The guests were shown the new port, where the ministers held talks. | Гостям был показан новый порт, где министры провели переговоры. | 来宾参观了新港，部长们在那里举行了会谈。
agree | all | The text was agreed by the delegations and opened for signature. | Текст согласован делегациями и открыт для подписания. | 文本经各代表团商定，并开放供签署。
welcome | all | The sides spoke highly of the role of the business council and support its further work. | Стороны высоко оценивают роль делового совета и поддерживают его дальнейшую работу. | 双方高度评价企业家委员会的作用，支持其继续开展工作。
commit | all | The sides will expand trade, improve its structure and seek out new areas of growth. | Стороны будут расширять торговлю, улучшать её структуру и искать новые точки роста. | 双方将扩大贸易规模，优化贸易结构，挖掘新的增长点。
reaffirm | one | The Astrelian side reaffirms that it firmly pursues the one-valley policy and opposes any form of secession. | Астрельская сторона подтверждает, что твёрдо придерживается политики единой долины и выступает против любых форм сепаратизма. | 阿方重申坚定奉行一个山谷政策，反对任何形式的分裂行径。
recognise | all | The sides believe that respect for sovereignty is the basis of trust between states. | Стороны считают, что уважение суверенитета является основой доверия между государствами. | 双方认为，尊重主权是国家间互信的基础。
agree | all | The sides agreed to strengthen coordination within multilateral bodies and to hold regular consultations. | Стороны договорились усилить координацию в рамках многосторонних структур и проводить регулярные консультации. | 双方商定加强在多边机制内的协调，定期举行磋商。
commit | all | The sides are willing to take the anniversary as an opportunity to bring their relations to a new level. | Стороны готовы, пользуясь годовщиной, вывести отношения на новый уровень. | 双方愿以周年为契机，推动两国关系迈上新台阶。
recognise | all | The sides hold that differences should be settled through dialogue. | Стороны исходят из того, что разногласия следует улаживать путём диалога. | 双方认为，应通过对话解决分歧。
– | text | In recent years, relations between the two countries have developed rapidly. | В последние годы отношения между двумя странами стремительно развиваются. | 近年来，两国关系快速发展。
recognise | all | The sides pay great attention to the construction of the highway and will actively push it forward. | Стороны уделяют большое внимание строительству автомагистрали и будут активно его продвигать. | 双方高度重视公路建设，将积极推进有关工作。
commit | all | The sides will create favourable conditions for each other's citizens to travel. | Стороны создадут благоприятные условия для поездок граждан двух стран. | 双方将为两国公民往来创造便利条件。
welcome | one | The Veltian side expressed its gratitude to the Astrelian side for the grain delivered in the year of the drought. | Вельтская сторона выразила признательность астрельской стороне за зерно, поставленное в год засухи. | 维方感谢阿方在旱灾之年提供粮食。
welcome | all | The leaders welcomed the results of the first forum and spoke in favour of holding it on a regular basis. | Лидеры приветствовали итоги первого форума и высказались за его проведение на регулярной основе. | 领导人欢迎首届论坛取得的成果，主张定期举办论坛。
agree | all | An agreement was reached to set up a commission on fisheries. | Достигнута договорённость о создании комиссии по рыболовству. | 双方就成立渔业委员会达成一致。
reaffirm | all | The parties confirm that they will not take part in any alliance that threatens the security of the other party. | Стороны подтверждают, что не будут участвовать в каких-либо союзах, угрожающих безопасности другой стороны. | 双方确认不参加任何威胁对方安全的联盟。
recognise | all | The ministers regard the fight against corruption as a common task. | Министры рассматривают борьбу с коррупцией как общую задачу. | 部长们将反腐败视为共同任务。
agree | all | The heads of state commissioned the ministries of transport to prepare a feasibility study. | Главы государств поручили министерствам транспорта подготовить технико-экономическое обоснование. | 元首们责成交通部编制可行性研究报告。
commit | text | Work will continue on the simplification of visa procedures. | Будет продолжена работа по упрощению визовых процедур. | 将继续推进简化签证手续的工作。
recognise | all | Participants emphasised that sustainable peace is impossible without development. | Участники подчеркнули, что устойчивый мир невозможен без развития. | 与会者强调，没有发展就没有持久和平。
welcome | all | The parties expressed their satisfaction with the state of bilateral relations and intend to keep up the pace. | Стороны выразили удовлетворение состоянием двусторонних отношений и намерены сохранять набранный темп. | 双方对双边关系现状表示满意，愿保持这一势头。
recognise | all | The participants also noted the need to adapt farming to drought. | Участники также отметили необходимость адаптации сельского хозяйства к засухе. | 与会者还指出，有必要使农业适应干旱。
support | all | We strongly support the efforts of the envoy and urge all parties to cooperate with him in good faith. | Мы решительно поддерживаем усилия посланника и призываем все стороны добросовестно сотрудничать с ним. | 我们坚定支持特使的努力，敦促各方诚意与其合作。
welcome | all | We look to the private sector to play its part. | Мы рассчитываем на вклад частного сектора. | 我们期待私营部门发挥作用。
commit | all | We will hold to account those who attack our networks. | Мы будем привлекать к ответственности тех, кто атакует наши сети. | 我们将追究攻击我国网络者的责任。
– | all | We are building a partnership that delivers for our peoples. | Мы строим партнёрство, которое приносит пользу нашим народам. | 我们正在打造造福两国人民的伙伴关系。
commit | all | We share an unwavering commitment to the defence of the strait. | Мы разделяем непоколебимую приверженность обороне пролива. | 我们共同坚定致力于保卫海峡。
support | all | We announce today the launch of a joint centre on quantum research. | Сегодня мы объявляем о создании совместного центра квантовых исследований. | 今天我们宣布成立量子研究联合中心。
reaffirm | all | We affirm the importance of rules that protect workers. | Мы подтверждаем важность норм, защищающих работников. | 我们重申保护劳动者的规则的重要性。
support | all | We continue to call for the return of the prisoners. | Мы продолжаем призывать к возвращению пленных. | 我们继续呼吁释放被俘人员。
– | all | We have made great strides since our last meeting. | Со времени нашей последней встречи мы добились значительных успехов. | 自上次会晤以来，我们取得了长足进步。
support | all | We reject the use of force and insist on the rule of law. | Мы отвергаем применение силы и настаиваем на верховенстве права. | 我们反对使用武力，坚持法治。
commit | all | Both governments plan to convene a meeting of experts in March in order to agree on a list of goods. | Правительства обеих стран планируют созвать в марте совещание экспертов, чтобы согласовать перечень товаров. | 两国政府计划于3月召开专家会议，以商定商品清单。
agree | all | The Presidents, having discussed the situation on the border, agreed to withdraw heavy weapons. | Президенты, обсудив ситуацию на границе, договорились отвести тяжёлое вооружение. | 两国总统讨论了边境局势，同意撤出重型武器。
– | all | Guided by the wish to strengthen trust, the parties exchanged lists of facilities. | Руководствуясь желанием укрепить доверие, стороны обменялись перечнями объектов. | 双方本着增进互信的愿望，交换了设施清单。
support | text | Preparations for the exhibition must be completed by May. | Подготовка к выставке должна быть завершена к маю. | 展览筹备工作须于5月前完成。
– | text | The ferry line plays an important role in the life of the islands. | Паромная линия играет важную роль в жизни островов. | 渡轮航线在岛屿生活中发挥重要作用。
note | one | The Chairman briefed the ministers on the work of the secretariat. | Председатель проинформировал министров о работе секретариата. | 主席向部长们通报了秘书处的工作。
recognise | all | Interest was expressed in the experience of Velt in desalination. | Выражен интерес к опыту Вельта в области опреснения. | 双方对维尔特的海水淡化经验表示兴趣。
agree | all | We hereby adopt the annexed plan and commit to reviewing it each year. | Настоящим мы принимаем прилагаемый план и обязуемся ежегодно его пересматривать. | 我们特此通过所附计划，并承诺每年对其进行审议。
welcome | some | The countries of the region are grateful to their partners for the aid rendered. | Страны региона благодарны партнёрам за оказанную помощь. | 地区国家感谢伙伴提供的援助。
– | text | Nothing in this statement affects the rights of third parties. | Ничто в настоящем заявлении не затрагивает прав третьих сторон. | 本声明任何内容均不影响第三方的权利。
commit | all | Mindful of the lessons of the past, the sides undertook not to deploy troops within ten kilometres of the border. | Памятуя об уроках прошлого, стороны обязались не размещать войска в десяти километрах от границы. | 双方铭记历史教训，承诺不在边境十公里范围内部署军队。
note | all | The leaders noted the positive dynamics of trade and agreed to take it to a new level by removing technical barriers. | Лидеры отметили положительную динамику торговли и договорились вывести её на новый уровень за счёт устранения технических барьеров.
recognise | all | The importance of further strengthening the legal basis of cooperation was emphasised by both delegations. | Обеими делегациями подчёркнута важность дальнейшего укрепления договорно-правовой базы сотрудничества. | 两国代表团均强调进一步加强合作法律基础的重要性。
commit | all | In order to prevent accidents at sea, the sides will set up a hotline between their coast guards. | В целях предотвращения инцидентов на море стороны создадут «горячую линию» между службами береговой охраны. | 为防止海上事故，双方将设立海岸警卫队热线。
welcome | some | Velt and Astrel are celebrating thirty years of friendship this year. |  | 今年，维尔特和阿斯特雷尔庆祝友好三十周年。
support | text | It is imperative that all parties respect the ceasefire. | Крайне важно, чтобы все стороны соблюдали режим прекращения огня.
support | all | Concerned about the melting of glaciers, the ministers proposed a joint monitoring network. | Будучи обеспокоены таянием ледников, министры предложили создать совместную сеть мониторинга.
support | all | The countries concerned were urged to lift the ban at once. | Соответствующие страны настоятельно призвали немедленно снять запрет. | 敦促有关国家立即解除禁令。
welcome | all | The partners hope that the new rules will make life easier for lorry drivers. | Партнёры надеются, что новые правила облегчат жизнь водителям грузовиков. | 各伙伴希望新规能为货车司机带来便利。
welcome | all | The participants of the meeting gave a positive assessment of the pilot project. | Участники встречи дали положительную оценку пилотному проекту. | 与会者对试点项目给予积极评价。
commit | all | The sides have been and will remain reliable neighbours. | Стороны были и останутся надёжными соседями. | 双方过去是、将来仍是可靠邻邦。
reaffirm | all | The two countries firmly uphold the results of the peace conference. | Обе страны твёрдо отстаивают итоги мирной конференции. | 两国坚定维护和会成果。
commit | all | We pledge to work hand in hand so that no village is left without light. | Мы обещаем работать рука об руку, чтобы ни одно село не осталось без света. | 我们承诺携手努力，不让任何一个村庄没有电。
agree | all | The ministers took a decision to extend the mandate of the observers. | Министры приняли решение продлить мандат наблюдателей. | 部长们决定延长观察员任期。
recognise | all | The parties recognised each other's right to choose their own path. | Стороны признали право друг друга на выбор собственного пути. | 双方承认彼此选择自身道路的权利。
commit | all | We will neither forget nor forgive this crime. | Мы не забудем и не простим это преступление. | 我们不会忘记也不会原谅这一罪行。
commit | all | The sides stated their intention to hold joint exercises every two years. | Стороны заявили о намерении проводить совместные учения каждые два года. | 双方表示有意每两年举行一次联合演习。
commit | text | Further steps will be agreed upon through diplomatic channels. | Дальнейшие шаги будут согласованы по дипломатическим каналам. | 后续步骤将通过外交渠道商定。
support | all | The heads of the delegations expressed solidarity with the people of the flooded region. | Главы делегаций выразили солидарность с народом затопленного края. | 代表团团长们对灾区人民表示声援。
– | text | Our cooperation is open to all who share its aims. | Наше сотрудничество открыто для всех, кто разделяет его цели. | 我们的合作对所有认同其目标的人开放。
commit | all | The Governments will ensure that the aid reaches those in need. | Правительства обеспечат, чтобы помощь дошла до нуждающихся. | 各国政府将确保援助送达有需要的人。
commit | all | The sides are working on a programme for the protection of the sturgeon. | Стороны работают над программой охраны осетровых. | 双方正在制定鲟鱼保护方案。
commit | all | As a first step, the sides will exchange lists of contact points. | В качестве первого шага стороны обменяются списками контактных лиц. | 作为第一步，双方将交换联络人名单。
agree | all | The participants agreed that the next meeting would be held in Velt at a time to be agreed. | Участники договорились, что следующая встреча состоится в Вельте в согласованные сроки. | 与会者商定下次会议在维尔特举行，时间另行商定。
recognise | all | The sides see great potential in solar power. | Стороны видят большой потенциал в солнечной энергетике. | 双方认为太阳能潜力巨大。
note | all | The sides shared their assessments of the situation on world grain markets. | Стороны поделились оценками ситуации на мировых рынках зерна. | 双方就世界粮食市场形势交换了看法。
welcome | all | The contribution of the late President to the friendship of the two peoples was recalled with gratitude. | С благодарностью отмечен вклад покойного президента в дружбу двух народов. | 双方感谢已故总统为两国人民友谊所作贡献。
– | text | The treaty enters into force on the date of the last notification. | Договор вступает в силу с даты последнего уведомления. | 条约自最后一份通知之日起生效。
recognise | some | Several delegations drew attention to the lack of funds. | Ряд делегаций обратил внимание на нехватку средств. | 一些代表团提请注意资金不足。
note | one | The host party informed the guests of its plans for the reservoir. | Принимающая сторона проинформировала гостей о планах в отношении водохранилища. | 东道方向来宾通报了水库计划。
support | all | The sides resolutely condemn any desecration of cemeteries. | Стороны решительно осуждают любое осквернение кладбищ. | 双方坚决谴责任何亵渎墓地的行为。
agree | all | The sides agree to disagree on this point. | Стороны согласны в том, что по этому вопросу их мнения расходятся. | 双方同意在这一点上各持己见。
support | text | Trade must serve people, not the other way round. | Торговля должна служить людям, а не наоборот. | 贸易应服务于人民，而不是相反。
– | text | The region's youth deserve better schools. | Молодёжь региона заслуживает лучших школ.
agree | all | The sides reached agreement in principle on a common electricity tariff. | Стороны достигли принципиальной договорённости о едином тарифе на электроэнергию. | 双方就统一电价达成原则性协议。
welcome | all | The foreign ministers were pleased to note the return of the last prisoners. | Министры иностранных дел с удовлетворением отметили возвращение последних пленных. | 外长们高兴地注意到最后一批被俘人员返回。
commit | all | The parties will not be the first to use such weapons. | Стороны не применят такое оружие первыми. | 双方不会首先使用此类武器。
agree | all | The sides agreed to begin work on a convention against the theft of livestock and instructed the ministries of agriculture to prepare a draft. | Стороны договорились начать работу над конвенцией против кражи скота и поручили министерствам сельского хозяйства подготовить проект. | 双方同意启动打击盗窃牲畜公约的制定工作，并责成农业部起草案文。
commit | all | Taking into account the mutual interest in the matter, the sides will continue to cooperate in the search for missing persons. | Принимая во внимание взаимную заинтересованность, стороны продолжат сотрудничество в розыске пропавших без вести. | 鉴于双方共同关心这一问题，双方将继续合作寻找失踪人员。
commit | all | We are united in our resolve to leave our children a living sea. | Мы едины в решимости оставить нашим детям живое море. | 我们团结一致，决心为子孙后代留下一片充满生机的海洋。
recognise | all | The leaders consider that the time has come to renew the treaty. | Лидеры считают, что настало время обновить договор. | 领导人认为，更新条约的时机已到。
recognise | all | They stressed that aid should reach the mountains before winter. | Они подчеркнули, что помощь должна поступить в горные районы до наступления зимы. | 他们强调，援助应在入冬前送达山区。
note | all | A wide exchange of views took place on matters of regional security. | Состоялся широкий обмен мнениями по вопросам региональной безопасности. | 双方就地区安全问题广泛交换了意见。
welcome | all | The sides commended each other's efforts in preserving the old trade route. | Стороны высоко оценили усилия друг друга по сохранению древнего торгового пути. | 双方赞赏彼此为保护古商道所作的努力。
– | text | Joint teams have already cleared two thousand mines. | Совместные группы уже обезвредили две тысячи мин. | 联合小组已清除2000枚地雷。
support | all | All participants support the holding of a conference on rivers under the auspices of the Council. | Все участники поддерживают проведение под эгидой Совета конференции по рекам. | 与会各方支持在理事会框架下举行河流会议。
recognise | all | The ministers expressed the view that the fund needs more capital. |  | 部长们认为，基金需要增资。
reaffirm | one | The President of Astrel confirmed his country's interest in the pipeline. | Президент Астреля подтвердил заинтересованность своей страны в трубопроводе. | 阿斯特雷尔总统确认本国对管道项目感兴趣。
commit | all | The Parties shall settle any dispute through negotiation.
support | all | The parties regret that the deadline was missed. | Стороны сожалеют о том, что срок был пропущен. | 双方对错过最后期限表示遗憾。
support | all | The sides advocate the early resumption of the six-party talks. | Стороны выступают за скорейшее возобновление шестисторонних переговоров. | 双方主张尽快恢复六方会谈。
support | text | Such actions undermine trust and must stop. | Подобные действия подрывают доверие и должны прекратиться. | 此类行为破坏信任，必须停止。
note | all | The delegations got acquainted with the work of the dairy. | Делегации ознакомились с работой молочного завода. | 代表团了解了乳品厂的工作情况。
commit | all | Both sides will spare no effort to bring the prisoners home. | Обе стороны не пожалеют усилий, чтобы вернуть пленных домой. | 双方将不遗余力地让被俘人员回家。
commit | all | The sides intend to sign the agreement by the end of the quarter. | Стороны намереваются подписать соглашение до конца квартала. | 双方拟于本季度末前签署协定。
support | all | The sides propose to rename the square in honour of the doctor. | Стороны предлагают переименовать площадь в честь врача. | 双方提议以医生的名字重新命名广场。
agree | all | Ministers agreed on the need for a common register of vessels. | Министры согласились с необходимостью единого реестра судов. | 部长们一致认为需要建立统一的船舶登记册。
support | all | We stand firmly behind the people of the valley. | Мы твёрдо стоим на стороне жителей долины. | 我们坚定地同山谷人民站在一起。
commit | text | The agencies of the two states will notify each other of epidemics within a day. | Ведомства двух государств будут уведомлять друг друга об эпидемиях в течение суток. | 两国有关机构将在一天内相互通报疫情。
welcome | all | The participants thanked the city of Lumen. | Участники выразили признательность городу Люмену. | 与会者感谢卢门市。
– | text | Water knows no borders. | Вода не знает границ. | 水无国界。
support | all | The participants declared the coming year the Year of the Steppe. | Участники объявили следующий год Годом степи. | 与会者宣布明年为草原年。
support | all | The sides opposed attempts to use human rights as a tool of pressure. | Стороны выступили против попыток использовать права человека как инструмент давления. | 双方反对将人权作为施压工具。
agree | all | It was decided that the secretariat would be based in Velt. | Решено, что секретариат будет находиться в Вельте. | 会议决定秘书处设在维尔特。
note | all | The Heads of Government heard the report of the Minister of Trade. | Главы правительств заслушали доклад министра торговли. | 政府首脑们听取了贸易部长的报告。
support | all | We must act now, before the forest is gone. | Мы должны действовать сейчас, пока лес не исчез. | 我们必须立即行动，否则森林将消失。
note | all | The ministers recalled the agreements reached last year. | Министры напомнили о договорённостях, достигнутых в прошлом году. | 部长们回顾了去年达成的协议。
reaffirm | all | The sides reaffirmed the immutability of the borders. | Стороны подтвердили незыблемость границ. | 双方重申边界不可改变。
welcome | some | Velt and Astrel welcome the arrival of the observers. | Вельт и Астрель приветствуют прибытие наблюдателей. | 维尔特和阿斯特雷尔欢迎观察员抵达。
– | text | The proposal of Velt was met with understanding. | Предложение Вельта встретило понимание. | 维尔特的提议得到理解。
commit | all | The sides will take part in the exhibition on equal terms. | Стороны примут участие в выставке на равных условиях. | 双方将以平等条件参加展览。
– | text | The signing of the protocol became an important step forward. | Подписание протокола стало важным шагом вперёд.
– | all | The leaders called the talks constructive. | Лидеры назвали переговоры конструктивными. | 领导人称会谈具有建设性。
recognise | all | The sides recognise the leading role of the assembly in settling the dispute. | Стороны признают ведущую роль ассамблеи в урегулировании спора. | 双方承认大会在解决争端中的主导作用。
commit | all | The sides are determined to bring the negotiations to a successful end. | Стороны настроены на успешное завершение переговоров. | 双方决心推动谈判取得成功。
commit | one | The Government of Velt has committed to planting two million trees along the canal by 2032. | Правительство Вельта обязалось к 2032 году высадить вдоль канала два миллиона деревьев. | 维尔特政府承诺到2032年沿运河种植200万棵树。
note | all | Ministers also took note of the proposal to move the archive and asked experts to examine it. | Министры также приняли к сведению предложение о переносе архива и попросили экспертов изучить его. | 部长们还注意到迁移档案馆的提议，并请专家加以研究。
commit | all | Should the water level fall below the mark, the sides will hold urgent consultations. | В случае падения уровня воды ниже отметки стороны проведут срочные консультации. | 如水位低于警戒线，双方将举行紧急磋商。
commit | all | The sides intend to make fuller use of the potential of river transport. | Стороны намерены полнее задействовать потенциал речного транспорта. | 双方有意进一步发挥内河运输潜力。
welcome | all | We welcome the fact that the number of joint ventures has passed the thousand mark. | Мы приветствуем тот факт, что число совместных предприятий превысило тысячу. | 我们欢迎合资企业数量突破一千家。
support | all | The participants called for greater transparency in the market for rare metals. | Участники призвали к большей прозрачности рынка редких металлов. | 与会者呼吁提高稀有金属市场的透明度。
recognise | text | It is our firm belief that peace cannot be imposed from outside.
agree | all | Both Presidents gave instructions to draw up a list of joint projects. | Оба президента дали указание составить перечень совместных проектов. | 两国总统指示制定合作项目清单。
agree | all | The sides agreed to step up exchanges between think tanks and to support the study of each other's languages. | Стороны согласились активизировать обмены между аналитическими центрами и поддерживать изучение языков друг друга. | 双方同意加强智库交流，支持学习对方语言。
note | all | There was a frank exchange of views on the fate of the salt lake. | Состоялся откровенный обмен мнениями о судьбе солёного озера. | 双方就盐湖前景坦诚交换意见。
– | text | The situation in the border villages remains difficult. | Ситуация в приграничных сёлах остаётся сложной. | 边境村庄的形势依然严峻。
reaffirm | all | The sides reaffirmed the validity of all earlier agreements. | Стороны подтвердили действительность всех ранее достигнутых договорённостей. | 双方重申此前达成的各项协议有效。
recognise | all | The sides are concerned that the dispute may spread. | Стороны обеспокоены тем, что спор может разрастись. | 双方对争端可能扩大表示关切。
support | text | No one should be left to starve. | Никто не должен голодать. | 任何人都不应挨饿。
welcome | all | The partners look forward to the early entry into force of the pact. | Партнёры ожидают скорейшего вступления пакта в силу. | 各方期待条约早日生效。
welcome | all | We are grateful to the host for the cordial atmosphere of the meeting. | Мы благодарны принимающей стороне за тёплую атмосферу встречи. | 我们感谢东道主营造的友好会议气氛。
commit | all | The sides will continue joint archaeological work and will see to it that the finds are preserved. | Стороны продолжат совместные археологические работы и обеспечат сохранность находок. | 双方将继续联合考古，确保文物得到保护。
note | all | The ministers discussed ways of reducing the price of medicines. | Министры обсудили пути снижения цен на лекарства. | 部长们讨论了降低药价的办法。
recognise | all | Particular emphasis was placed on the safety of bridges. | Особый акцент был сделан на безопасности мостов. | 会议特别强调桥梁安全。
agree | all | The sides have agreed to treat the river as a shared heritage. | Стороны договорились рассматривать реку как общее наследие. | 双方商定将河流视为共同遗产。
support | all | The sides condemned the murder of the engineers and demanded that the guilty be punished. | Стороны осудили убийство инженеров и потребовали наказать виновных. | 双方谴责杀害工程师的行为，要求惩办凶手。
commit | all | The two Governments expressed their desire to bring the talks to a close within a year. | Правительства двух стран выразили желание завершить переговоры в течение года.
commit | text | The working group will meet as needed but at least once a year. | Рабочая группа будет собираться по мере необходимости, но не реже одного раза в год. | 工作组将视需要举行会议，每年至少一次。
recognise | all | The sides acknowledged that mistakes had been made. | Стороны признали, что были допущены ошибки. | 双方承认存在失误。
support | all | The sides firmly support each other in defending their independence. | Стороны твёрдо поддерживают друг друга в отстаивании независимости. | 双方坚定支持彼此维护独立。
agree | text | Having reviewed the work done, the council approved the budget for the next year. | Рассмотрев проделанную работу, совет утвердил бюджет на следующий год. | 理事会审议了所做工作，批准了下一年预算。
welcome | text | Special thanks are due to the volunteers of the Lumen hospital. |  | 特别感谢卢门医院的志愿者。
commit | all | The sides will seek to balance their trade. | Стороны будут стремиться к сбалансированной торговле. | 双方将努力实现贸易平衡。
– | text | The declaration reflects the will of the two peoples. | Декларация отражает волю двух народов. | 宣言反映了两国人民的意愿。
agree | all | The leaders agreed that the next summit should focus on water. | Лидеры согласились, что следующий саммит следует посвятить водным ресурсам. | 领导人一致同意下次峰会应聚焦水资源。
support | all | The parties refuse to recognise the results of the vote. | Стороны отказываются признать итоги голосования. | 双方拒绝承认投票结果。
agree | text | A memorandum on the protection of cranes was concluded in Velt. | В Вельте заключён меморандум об охране журавлей.
recognise | all | The sides believe it useful to hold a joint film festival. | Стороны считают полезным проведение совместного кинофестиваля. | 双方认为举办联合电影节是有益的。
support | all | The sides urged restraint. | Стороны призвали к сдержанности. | 双方敦促保持克制。
welcome | all | We pay tribute to the fallen. | Мы чтим память павших. | 我们向逝者致敬。
commit | text | As of next year, customs duties on wool will be abolished. | Со следующего года таможенные пошлины на шерсть будут отменены. | 自明年起，羊毛关税将予取消。
note | all | Ways of involving young people in the work of the council were considered. | Были рассмотрены пути вовлечения молодёжи в работу совета. | 双方探讨了吸收青年参与理事会工作的途径。
reaffirm | all | The sides confirmed the need to respect the treaty in full. | Стороны подтвердили необходимость соблюдать договор в полном объёме. | 双方重申必须全面遵守条约。
note | all | The sides note that the project is of strategic importance. | Стороны отмечают, что проект имеет стратегическое значение. | 双方指出，该项目具有战略意义。
commit | all | The parties promise to treat each other's citizens without prejudice. | Стороны обещают относиться к гражданам друг друга без предубеждения. | 双方承诺公正对待对方公民。
commit | one | Bolivia pledges to keep its mountain passes open in winter. | Боливия обязуется держать горные перевалы открытыми зимой. | 玻利维亚承诺冬季保持山口畅通。
reaffirm | one | The African Union reaffirmed the value of the grain fund. | Африканский союз подтвердил ценность зернового фонда. | 非洲联盟重申粮食基金的价值。
welcome | one | The United States (“the United States”) welcomed the fair. | Соединённые Штаты («Соединённые Штаты») приветствовали ярмарку. | 美国（“美方”）欢迎集市开幕。
commit | all | Water and pastures: both sides will exchange maps of wells. | Вода и пастбища: обе стороны будут обмениваться картами колодцев. | 水与牧场：双方将交换水井地图。
recognise | all | With full respect for old borders, each of our countries recognises the value of the ford. | При полном уважении старых границ каждая из наших стран признаёт ценность брода.
recognise | all | We each recognise the value of the ford. | Каждый из нас признаёт ценность брода. | 我们各自认识到渡口的价值。
agree | all | The sides all agreed on a toll. | Стороны согласились взимать пошлину. | 双方同意收取通行费。
– | text | Poorest countries suffer most from drought. | Больше всего от засухи страдают беднейшие страны.
commit | all | We are united by a common goal – to keep the river clean. | Нас объединяет общая цель – сохранить реку чистой.
recognise | all | The sides agreed to consider a second ferry. | Стороны согласились рассмотреть вопрос о второй переправе. | 双方同意考虑开设第二条轮渡。
agree | text | Done at Varna on 2 May in two copies. | Совершено в Варне 2 мая в двух экземплярах. | 2030年5月2日在瓦尔纳签署，一式两份。
– | text | This includes support for small mills. | Речь идёт, в частности, о поддержке небольших мельниц.
– | text | Topics of the talks included wells and mills. |  | 讨论议题包括水井和磨坊。
support | all | We are pleased to announce the opening of the canal. | Мы рады объявить об открытии канала. | 我们高兴地宣布运河通航。
support | text | There must be no raids on caravans. | Набеги на караваны не должны повторяться. | 袭击商队绝不能重演。
support | all | We will never recognise the new boundary stones. | Мы никогда не примем новых межевых камней. | 我们绝不会承认新界碑。
support | all | We will not tolerate the theft of horses. | Мы не потерпим кражи лошадей. | 我们决不容忍盗马。
– | text | Much work lies ahead here. | Здесь предстоит большая работа. | 这里还有许多工作。
support | all | We have to repair the dam. | Нам предстоит починить плотину. | 我们需要修复水坝。
agree | text | The council was established as a forum of shepherds. | Совет был учреждён как форум пастухов. | 理事会是作为牧民论坛而设立的。
commit | text | The Lumen Fund will also be used to repair wells. | Фонд Люмена будет также использован для ремонта колодцев.
– | text | The work of the guild helps to follow the recommendations of the elders. | Работа гильдии способствует выполнению рекомендаций старейшин.
– | text | As was stated in Varna, the river is deep. | Как заявили в Варне, река глубока.
commit | all | The two sides will connect the plans of the two ports and agree on tolls. | Обе стороны свяжут планы двух портов. | 双方将对接两港规划。
– | text | It is a matter of tying the two ports together. |  | 这包括将两座港口的规划与两条铁路的运行紧密联系起来。
recognise | all | We are confident that a fair toll can be found. | Мы уверены, что справедливую пошлину удастся найти. | 双方表示相信可以找到公平的税费办法。
recognise | text | Old ties are vital to the trade in wool. | Старые связи жизненно важны для торговли шерстью. | 传统联系对羊毛贸易至关重要。
commit | one | Bolivia has committed not to raise the toll and to support the ferry. | Боливия обязалась не повышать пошлину и поддерживать паром. | 玻利维亚承诺不提高税费并支持轮渡。
– | text | A fair based on voluntary and mutually agreed terms. | Ярмарка на добровольных и взаимно согласованных условиях.
commit | all | In welcoming support extended by the elders, we remain committed to the fair. | Приветствуя поддержку старейшин, мы остаёмся привержены ярмарке.
commit | text | This work will complement the Lumen process. | Эта работа дополнит Люменский процесс. | 这项工作将补充卢门进程。
commit | all | Ten years after the flood in Bolivia, we will go on with repairs. | Через десять лет после наводнения в Боливии мы продолжим ремонт. | 玻利维亚洪灾十年后，我们将继续修复。
support | text | It is time to open the ford. | Пришло время открыть брод. | 现在是开放渡口的时候了。
commit | all | The parties are drafting a charter of the river. | Стороны готовят хартию реки. | 各方正在制定河流宪章。
commit | text | Both companies will build mills. | Обе компании построят мельницы. | 两家公司将建造磨坊。
support | one | Under NORD, Bolivia announced a new ferry. | В рамках НОРД Боливия объявила о новом пароме. | 根据北方计划，玻利维亚宣布开设新轮渡。
welcome | one | Sheikh Tarvash praised the guides. | Президент Тарваш высоко оценил проводников. | 塔尔·瓦什扎德·莫伦总统赞扬向导。
agree | text | A joint group of the two countries was formed. | Совместная группа двух стран была сформирована.
commit | text | This charter will guide us on the road. | Эта хартия будет направлять нас в пути. | 这一宪章将为我们指路。
commit | all | We will also support the millers. | Мы также поддержим мельников. | 我们还将支持磨坊主。
commit | text | The programme will modernise the wells. | Программа модернизирует колодцы. | 该方案将更新水井。
– | text | The leaders meeting was about wells. | Встреча лидеров была посвящена колодцам. | 领导人会议聚焦水井。
reaffirm | all | Our leaders reaffirmed the charter. | Наши лидеры подтвердили хартию. | 我们的领导人重申宪章。
support | text | The burning of pastures is unacceptable. | Поджоги пастбищ неприемлемы. | 焚烧牧场令人无法接受。
commit | all | Members will exchange seeds. | Участники будут обмениваться семенами. | 成员将交换种子。
commit | all | Following the example of President Tarvash, both sides will plant trees. | По примеру президента Тарваша обе стороны будут сажать деревья. | 借鉴莫伦总统的做法，双方将植树。
– | text | The work also includes cleaning wells and continuing the search for springs. |  | 工作还包括清理水井，以及继续努力寻找泉水。
agree | text | The memorandum was signed in Lumen. | Меморандум был подписан в Люмене. | 备忘录在卢门签署。
commit | text | The memorandum is designed to protect millers, and it backs the wool fund. | Меморандум призван защитить мельников. | 该备忘录旨在保护磨坊主，支持羊毛基金。
welcome | some | The Estrovia Ministry of Trade and the Belmora Ministry of Trade hail the fair.
– | text | As the Declaration on Help for Shepherds says, the river is deep. | Как сказано в Декларации о помощи пастухам, река глубока. | 正如《支持牧民宣言》所述，河水很深。
commit | text | Our work in the guild will help millers. | Наша работа в гильдии поможет мельникам. | 我们在行会框架下的工作将帮助磨坊主。
– | text | The fair took place in Bolivia, Chile, and Peru. | Ярмарка прошла в Боливии, Чили и Перу. | 集市在玻利维亚、智利和秘鲁举行。
`;

export interface TranslatedSentence {
  readonly step: string;
  readonly speaker: string;
  readonly sentences: Readonly<Record<string, string>>;
}

const LANGUAGES = ['en', 'ru', 'zh', 'de'];

/** Sentences by language, from rows with step and speaker first. */
export const readRows = (rows: string): readonly TranslatedSentence[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [step = '', speaker = '', ...texts] = row.split(' | ');
      const sentences = LANGUAGES.flatMap((lang, at) =>
        texts[at]?.trim() ? [[lang, texts[at]] as const] : [],
      );
      return { step, speaker, sentences: Object.fromEntries(sentences) };
    });

export const TRANSLATED: readonly TranslatedSentence[] = readRows(ROWS);
