/**
 * Sentences of joint statements of an invented region, written by one who translates them, in English, Russian, Chinese
 * and German: step, speaker, and the four sentences, parted by bars. A language that another turn of phrase takes to
 * another step is left out.
 */
const ROWS = `
agree | all | The sides agreed to set up a joint working group on grain storage. | Стороны договорились создать совместную рабочую группу по хранению зерна. | 双方同意成立粮食储存联合工作组。 | Die Seiten kamen überein, eine gemeinsame Arbeitsgruppe für Getreidelagerung einzusetzen.
commit | all | The Parties commit themselves to protecting mountain pastures from erosion. | Стороны обязуются защищать горные пастбища от эрозии. | 双方承诺保护高山牧场免受侵蚀。 | Die Parteien verpflichten sich, die Bergweiden vor Erosion zu schützen.
commit | all | The leaders pledged to double the number of scholarships by 2030. | Лидеры обещали удвоить число стипендий к 2030 году. | 各国领导人承诺到2030年将奖学金名额翻一番。 | Die Staats- und Regierungschefs sagten zu, die Zahl der Stipendien bis 2030 zu verdoppeln.
agree | all | The two ministries will exchange data on locust outbreaks. | Оба министерства будут обмениваться данными о вспышках саранчи. | 两国相关部委将交换蝗灾数据。 | Die beiden Ministerien werden Daten über Heuschreckenplagen austauschen.
agree | all | The participants shall hold the next meeting in Lumen. | Участники проведут следующую встречу в Люмене. | 与会各方将在卢门举行下次会议。 | Die Teilnehmer werden das nächste Treffen in Lumen abhalten.
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
agree | all | The parties will strive to raise mutual investment. | Стороны будут стремиться к увеличению взаимных инвестиций. | 双方将努力扩大相互投资。 | Die Parteien werden danach streben, die gegenseitigen Investitionen zu erhöhen.
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
agree | all | The sides will step up work on the demarcation of the border. | Стороны активизируют работу по демаркации границы. | 双方将加快边界勘定工作。 | Die Seiten werden die Arbeiten zur Demarkation der Grenze verstärken.
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
agree | all | The sides will take measures to lower the cost of transit. | Стороны примут меры по снижению стоимости транзита. | 双方将采取措施降低过境成本。 | Die Seiten werden Maßnahmen ergreifen, um die Transitkosten zu senken.
agree | all | The sides shall facilitate the work of joint ventures. | Стороны будут содействовать работе совместных предприятий. |  | Die Seiten werden die Tätigkeit von Gemeinschaftsunternehmen erleichtern.
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
agree | all | The parties will make every effort to protect the snow leopard. | Стороны приложат все усилия для защиты снежного барса. | 各方将尽一切努力保护雪豹。 | Die Parteien werden alle Anstrengungen unternehmen, um den Schneeleoparden zu schützen.
note | all | During the talks a wide range of questions of mutual interest was discussed. | В ходе переговоров был обсуждён широкий круг вопросов, представляющих взаимный интерес. | 会谈中讨论了一系列共同关心的问题。 | Während der Gespräche wurde eine breite Palette von Fragen gemeinsamen Interesses erörtert.
note | all | The sides reviewed progress in the implementation of the road map. | Стороны рассмотрели ход реализации дорожной карты. | 双方回顾了路线图的落实进展。 | Die Seiten überprüften die Fortschritte bei der Umsetzung des Fahrplans.
note | all | The ministers were informed of the results of the census. | Министры были ознакомлены с результатами переписи. | 部长们获悉人口普查结果。 | Die Minister wurden über die Ergebnisse der Volkszählung informiert.
agree | text | Twelve documents were signed during the visit. | В ходе визита подписано двенадцать документов. | 访问期间签署了十二份文件。 | Während des Besuchs wurden zwölf Dokumente unterzeichnet.
agree | all | The heads of delegations adopted the action plan for 2026–2028. | Главы делегаций приняли план действий на 2026–2028 годы. | 各代表团团长通过了2026—2028年行动计划。 | Die Delegationsleiter nahmen den Aktionsplan für 2026–2028 an.
agree | text | A secretariat will be established in Astrel. | В Астреле будет создан секретариат. | 将在阿斯特雷尔设立秘书处。 | In Astrel wird ein Sekretariat eingerichtet.
support | text | Priority should be given to the poorest districts. | Приоритет следует отдавать беднейшим районам. | 应优先考虑最贫困地区。 | Vorrang sollte den ärmsten Bezirken eingeräumt werden.
commit | text | The treaty is intended to strengthen mutual trust. | Договор призван укрепить взаимное доверие. | 该条约旨在加强互信。 | Der Vertrag soll das gegenseitige Vertrauen stärken.
support | text | There is a need for a reliable early-warning system. | Требуется надёжная система раннего предупреждения. | 需要建立可靠的预警系统。 | Es bedarf eines verlässlichen Frühwarnsystems.
support | some | The other countries supported this initiative. | Другие страны поддержали эту инициативу. | 其他国家支持这一倡议。 | Die anderen Länder unterstützten diese Initiative.
support | some | A number of participants proposed to widen the mandate of the group. | Ряд участников предложил расширить мандат группы. | 部分与会者建议扩大工作组职权。 | Mehrere Teilnehmer schlugen vor, das Mandat der Gruppe zu erweitern.
agree | all | Each side will bear its own costs. |  |  | 
agree | all | The two Presidents agreed that relations had reached a new level. | Два президента согласились, что отношения вышли на новый уровень. | 两国总统一致认为，两国关系达到了新水平。 | Die beiden Präsidenten waren sich einig, dass die Beziehungen ein neues Niveau erreicht haben.
welcome | all | The participants expressed sincere thanks to the organisers. | Участники искренне поблагодарили организаторов. | 与会者向主办方表示诚挚感谢。 | Die Teilnehmer sprachen den Veranstaltern ihren aufrichtigen Dank aus.
recognise | one | The members of the Association share the view that borders must remain open. | Члены Ассоциации разделяют мнение, что границы должны оставаться открытыми. |  | 
agree | all | While respecting national law, the sides will simplify the recognition of diplomas. | Соблюдая национальное законодательство, стороны упростят признание дипломов. | 双方将在尊重本国法律的前提下简化学历互认。 | Unter Achtung des nationalen Rechts werden die Seiten die Anerkennung von Abschlüssen vereinfachen.
agree | all | Guided by the principles of good-neighbourliness, the sides have agreed as follows. | Руководствуясь принципами добрососедства, стороны согласились о нижеследующем. | 双方本着睦邻友好原则，达成协议如下。 | Geleitet von den Grundsätzen guter Nachbarschaft sind die Seiten wie folgt übereingekommen.
agree | all | Noting the growing demand for copper, the ministers agreed to prepare a joint survey. | Отмечая растущий спрос на медь, министры договорились подготовить совместное исследование. | 部长们注意到铜需求增长，同意编写联合调查报告。 | 
support | all | The sides oppose bloc thinking and advocate inclusive security. | Стороны выступают против блокового мышления и за инклюзивную безопасность. | 双方反对集团思维，主张包容性安全。 | Die Seiten wenden sich gegen Blockdenken und treten für inklusive Sicherheit ein.
support | all | The sides advocate a just world order. | Стороны выступают за справедливый миропорядок. | 双方主张建立公正的世界秩序。 | Die Seiten treten für eine gerechte Weltordnung ein.
welcome | all | The parties positively assessed the work of the trading houses. | Стороны положительно оценили деятельность торговых домов. | 双方积极评价贸易行的工作。 | Die Parteien bewerteten die Tätigkeit der Handelshäuser positiv.
support | all | The participants expressed condolences to the families of the victims. | Участники выразили соболезнования семьям погибших. | 与会者向遇难者家属表示慰问。 | Die Teilnehmer sprachen den Familien der Opfer ihr Beileid aus.
agree | text | Cooperation in forestry will be deepened. | Сотрудничество в области лесного хозяйства будет углублено. | 将深化林业合作。 | Die Zusammenarbeit in der Forstwirtschaft wird vertieft.
support | all | The sides do not accept double standards. | Стороны не приемлют двойных стандартов. | 双方不接受双重标准。 | Die Seiten akzeptieren keine doppelten Standards.
agree | all | Partners agree to promote the safe use of artificial intelligence. | Партнёры соглашаются содействовать безопасному использованию искусственного интеллекта. | 伙伴各方同意促进人工智能的安全使用。 | Die Partner kommen überein, die sichere Nutzung künstlicher Intelligenz zu fördern.
– | all | The parties continue to implement the programme on rare metals. | Стороны продолжают реализацию программы по редким металлам. | 双方继续实施稀有金属计划。 | Die Parteien setzen die Umsetzung des Programms für seltene Metalle fort.
recognise | all | The sides regard each other as priority partners. | Стороны рассматривают друг друга в качестве приоритетных партнёров. | 双方视彼此为优先合作伙伴。 | Die Seiten betrachten einander als vorrangige Partner.
support | all | We mourn the victims of the flood and stand with their families. | Мы скорбим о жертвах наводнения и солидарны с их семьями. | 我们哀悼洪灾遇难者，与其家属站在一起。 | Wir trauern um die Opfer der Flut und stehen an der Seite ihrer Familien.
`;

export interface TranslatedSentence {
  readonly step: string;
  readonly speaker: string;
  readonly sentences: Readonly<Record<string, string>>;
}

const LANGUAGES = ['en', 'ru', 'zh', 'de'];

export const TRANSLATED: readonly TranslatedSentence[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [step = '', speaker = '', ...texts] = row.split(' | ');
    const sentences = LANGUAGES.flatMap((lang, at) =>
      texts[at]?.trim() ? [[lang, texts[at]] as const] : [],
    );
    return { step, speaker, sentences: Object.fromEntries(sentences) };
  });
