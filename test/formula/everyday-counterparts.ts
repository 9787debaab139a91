/**
 * Sentences that any joint statement might hold, about an invented region, in four languages: the step on which the
 * sentence stands and who says it. Written before the rules were tried on them, the second twenty-four after the rules
 * were mended for the first thirty-six: step and speaker were then right for 23 and 23 of 24 in English and Russian, 23
 * and 24 in Chinese, 20 and 23 in German.
 */
export const EVERYDAY: readonly (readonly [
  step: string,
  speaker: string,
  sentences: Readonly<Record<'en' | 'ru' | 'zh' | 'de', string>>,
])[] = [
  [
    'commit',
    'all',
    {
      en: 'The Parties intend to deepen cooperation in the field of river transport.',
      ru: 'Стороны намерены углублять сотрудничество в области речного транспорта.',
      zh: '双方愿深化内河运输领域合作。',
      de: 'Die Seiten beabsichtigen, die Zusammenarbeit im Flussverkehr zu vertiefen.',
    },
  ],
  [
    'reaffirm',
    'all',
    {
      en: 'The Ministers reaffirmed their commitment to the free passage of ferries.',
      ru: 'Министры подтвердили приверженность свободному проходу паромов.',
      zh: '部长们重申致力于保障渡船自由通行。',
      de: 'Die Minister bekräftigten ihr Bekenntnis zur freien Durchfahrt der Fähren.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'We call on all neighbours to refrain from closing the pass.',
      ru: 'Призываем всех соседей воздерживаться от закрытия перевала.',
      zh: '我们呼吁各邻国不要关闭山口。',
      de: 'Wir rufen alle Nachbarn auf, den Pass nicht zu schließen.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'The leaders instructed the relevant agencies to draw up a plan by spring.',
      ru: 'Лидеры поручили соответствующим ведомствам подготовить план к весне.',
      zh: '领导人责成有关部门在春季前制定计划。',
      de: 'Die Staats- und Regierungschefs beauftragten die zuständigen Behörden, bis zum Frühjahr einen Plan auszuarbeiten.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'The Parties agreed to establish a working group on ferries.',
      ru: 'Стороны договорились создать рабочую группу по паромам.',
      zh: '双方同意成立渡船工作组。',
      de: 'Die Seiten kamen überein, eine Arbeitsgruppe für Fähren einzurichten.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'The Parties are convinced that the dam serves both banks.',
      ru: 'Стороны убеждены, что плотина служит обоим берегам.',
      zh: '双方坚信，水坝造福两岸。',
      de: 'Die Seiten sind überzeugt, dass der Damm beiden Ufern dient.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'We will continue our consultations on grazing rights.',
      ru: 'Мы продолжим консультации по правам выпаса.',
      zh: '我们将继续就放牧权进行磋商。',
      de: 'Wir werden unsere Konsultationen über Weiderechte fortsetzen.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'The Parties should cooperate more closely on fire watch.',
      ru: 'Сторонам следует теснее взаимодействовать в борьбе с пожарами.',
      zh: '双方应在防火方面加强合作。',
      de: 'Die Seiten sollten bei der Brandwache enger zusammenarbeiten.',
    },
  ],
  [
    'welcome',
    'some',
    {
      en: 'The Presidents of Estrovia and Avelland welcomed the opening of the bridge.',
      ru: 'Президенты Эстровии и Авелланда приветствовали открытие моста.',
      zh: '埃斯特罗维亚总统和阿韦兰总统欢迎大桥通车。',
      de: 'Die Präsidenten von Estrovien und Avelland begrüßten die Eröffnung der Brücke.',
    },
  ],
  [
    'note',
    'all',
    {
      en: 'The Ministers noted the progress made in the survey of the river.',
      ru: 'Министры отметили прогресс в обследовании реки.',
      zh: '部长们注意到河流勘测取得进展。',
      de: 'Die Minister nahmen die Fortschritte bei der Vermessung des Flusses zur Kenntnis.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'The Parties strongly condemn the raid on the village.',
      ru: 'Стороны решительно осуждают набег на село.',
      zh: '双方强烈谴责袭击村庄的行为。',
      de: 'Die Seiten verurteilen den Überfall auf das Dorf aufs Schärfste.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'The Parties expressed their readiness to share weather data.',
      ru: 'Стороны выразили готовность обмениваться метеоданными.',
      zh: '双方表示愿共享气象数据。',
      de: 'Die Seiten erklärten ihre Bereitschaft, Wetterdaten auszutauschen.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'The importance of clean wells was stressed.',
      ru: 'Была подчёркнута важность чистых колодцев.',
      zh: '会上强调了清洁水井的重要性。',
      de: 'Die Bedeutung sauberer Brunnen wurde unterstrichen.',
    },
  ],
  [
    'agree',
    'text',
    {
      en: 'An agreement on fishing was signed.',
      ru: 'Подписано соглашение о рыболовстве.',
      zh: '签署了渔业协定。',
      de: 'Ein Fischereiabkommen wurde unterzeichnet.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'The C5+1 partners remain committed to keeping the road safe.',
      ru: 'Партнёры по формату «C5+1» по-прежнему привержены обеспечению безопасности дороги.',
      zh: 'C5+1伙伴继续致力于保障道路安全。',
      de: 'Die C5+1-Partner bekennen sich weiterhin zur Sicherheit der Straße.',
    },
  ],
  [
    'welcome',
    'all',
    {
      en: 'The Heads of State highly appreciated the hospitality of the hosts.',
      ru: 'Главы государств высоко оценили гостеприимство хозяев.',
      zh: '各国元首高度评价东道主的热情款待。',
      de: 'Die Staatschefs würdigten die Gastfreundschaft der Gastgeber.',
    },
  ],
  [
    'support',
    'one',
    {
      en: 'Estrovia supports the bid of Avelland as a neighbour of Estrovia.',
      ru: 'Эстровия поддерживает заявку соседей, и Эстровия не одна.',
      zh: '阿方支持该申请。',
      de: 'Estrovien unterstützt die Bewerbung als Nachbar von Estrovien.',
    },
  ],
  [
    'commit',
    'one',
    {
      en: 'The Estrovian side expressed its intention to open a consulate.',
      ru: 'Эстровская сторона заявила о намерении открыть консульство.',
      zh: '阿方表示打算开设领事馆。',
      de: 'Die estrowische Seite erklärte ihre Absicht, ein Konsulat zu eröffnen.',
    },
  ],
  [
    'reaffirm',
    'all',
    {
      en: 'The Parties once again confirmed that the border is open.',
      ru: 'Стороны вновь подтвердили, что граница открыта.',
      zh: '双方再次确认边界开放。',
      de: 'Die Seiten bestätigten erneut, dass die Grenze offen ist.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'The Parties attach great importance to the training of pilots.',
      ru: 'Стороны придают большое значение подготовке лоцманов.',
      zh: '双方高度重视引航员培训。',
      de: 'Die Seiten messen der Ausbildung von Lotsen große Bedeutung bei.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'We are deeply concerned about the falling water level.',
      ru: 'Мы глубоко обеспокоены падением уровня воды.',
      zh: '我们对水位下降深表关切。',
      de: 'Wir sind tief besorgt über den sinkenden Wasserstand.',
    },
  ],
  [
    'note',
    'all',
    {
      en: 'The Ministers exchanged views on the state of the roads.',
      ru: 'Министры обменялись мнениями о состоянии дорог.',
      zh: '部长们就道路状况交换了意见。',
      de: 'Die Minister tauschten sich über den Zustand der Straßen aus.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'The Parties decided to hold the next fair in autumn.',
      ru: 'Стороны приняли решение провести следующую ярмарку осенью.',
      zh: '双方决定秋季举办下届集市。',
      de: 'Die Seiten beschlossen, den nächsten Markt im Herbst abzuhalten.',
    },
  ],
  [
    'welcome',
    'all',
    {
      en: 'We look forward to the next meeting in Avelland.',
      ru: 'С нетерпением ожидаем следующей встречи в Авелланде.',
      zh: '我们期待下次在阿韦兰会晤。',
      de: 'Wir freuen uns auf das nächste Treffen in Avelland.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'The Parties oppose any attempt to divert the river.',
      ru: 'Стороны выступают против любых попыток отвести реку.',
      zh: '双方反对任何使河流改道的企图。',
      de: 'Die Seiten lehnen jeden Versuch ab, den Fluss umzuleiten.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'The participants proposed to set up a fund for shepherds.',
      ru: 'Участники предложили создать фонд для пастухов.',
      zh: '与会各方提议设立牧民基金。',
      de: 'Die Teilnehmer schlugen vor, einen Fonds für Hirten einzurichten.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'We are working to restore the old canal.',
      ru: 'Мы работаем над восстановлением старого канала.',
      zh: '我们正努力修复旧运河。',
      de: 'Wir arbeiten an der Wiederherstellung des alten Kanals.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'The Parties will take joint measures against wood thieves.',
      ru: 'Стороны примут совместные меры против похитителей леса.',
      zh: '双方将采取联合措施打击盗伐。',
      de: 'Die Seiten werden gemeinsam gegen Holzdiebe vorgehen.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'Recognising the role of the guides, we agreed to train them.',
      ru: 'Признавая роль проводников, мы договорились обучать их.',
      zh: '我们认识到向导的作用，商定对其进行培训。',
      de: 'In Anerkennung der Rolle der Bergführer vereinbarten wir, sie auszubilden.',
    },
  ],
  [
    'welcome',
    'some',
    {
      en: 'The leaders of the Central Asian states welcomed the initiative.',
      ru: 'Лидеры государств Центральной Азии приветствовали инициативу.',
      zh: '中亚国家领导人欢迎这一倡议。',
      de: 'Die Staatschefs der zentralasiatischen Staaten begrüßten die Initiative.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'Both sides emphasised that dialogue is the only way.',
      ru: 'Обе стороны подчеркнули, что диалог — единственный путь.',
      zh: '双方强调对话是唯一出路。',
      de: 'Beide Seiten betonten, dass Dialog der einzige Weg ist.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'The Governments of the two countries signed a treaty on grazing.',
      ru: 'Правительства двух стран подписали договор о выпасе.',
      zh: '两国政府签署了放牧条约。',
      de: 'Die Regierungen beider Länder unterzeichneten einen Vertrag über die Weiden.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'The Parties will explore the possibility of a night ferry.',
      ru: 'Стороны изучат возможность ночного парома.',
      zh: '双方将探讨开通夜间渡船的可能性。',
      de: 'Die Seiten werden die Möglichkeit einer Nachtfähre prüfen.',
    },
  ],
  [
    'support',
    'text',
    {
      en: 'It is necessary to mend the dam before winter.',
      ru: 'Необходимо починить плотину до зимы.',
      zh: '必须在冬季前修复水坝。',
      de: 'Der Damm muss vor dem Winter ausgebessert werden.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'The Presidents pledged to plant a forest on the border.',
      ru: 'Президенты обязались посадить лес на границе.',
      zh: '两国总统承诺在边境植树造林。',
      de: 'Die Präsidenten verpflichteten sich, an der Grenze einen Wald zu pflanzen.',
    },
  ],
  [
    'welcome',
    'one',
    {
      en: 'The Secretary of State thanked the five leaders for the talks.',
      ru: 'Госсекретарь поблагодарил пятерых лидеров за переговоры.',
      zh: '国务卿感谢五国领导人举行会谈。',
      de: 'Der Außenminister dankte den fünf Staats- und Regierungschefs für die Gespräche.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'The Heads of State undertake to protect the springs in the hills.',
      ru: 'Главы государств обязуются беречь родники в горах.',
      zh: '各国元首承诺保护山间泉水。',
      de: 'Die Staatsoberhäupter verpflichten sich, die Quellen in den Bergen zu schützen.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'The Ministers share the view that the tunnel needs repair.',
      ru: 'Министры разделяют мнение о том, что тоннель нуждается в ремонте.',
      zh: '部长们认为隧道需要维修。',
      de: 'Die Minister teilen die Ansicht, dass der Tunnel repariert werden muss.',
    },
  ],
  [
    'welcome',
    'all',
    {
      en: 'We pay tribute to the rescuers who cleared the avalanche.',
      ru: 'Отдаём должное спасателям, разобравшим завал.',
      zh: '我们向清除雪崩的救援人员致敬。',
      de: 'Wir würdigen die Retter, die die Lawine geräumt haben.',
    },
  ],
  [
    'welcome',
    'all',
    {
      en: 'The Parties expressed gratitude to the farmers of the valley.',
      ru: 'Стороны выразили благодарность фермерам долины.',
      zh: '双方对山谷农民表示感谢。',
      de: 'Die Seiten sprachen den Bauern des Tals ihren Dank aus.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'The participants expressed concern over the thaw in the high valleys.',
      ru: 'Участники выразили обеспокоенность таянием снегов в высокогорье.',
      zh: '与会各方对高山融雪表示关切。',
      de: 'Die Teilnehmer äußerten ihre Besorgnis über das Tauwetter in den Hochtälern.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'The Parties stand ready to host the games.',
      ru: 'Стороны готовы принять игры.',
      zh: '双方愿随时承办运动会。',
      de: 'Die Seiten sind bereit, die Spiele auszurichten.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'We urge the owners to remove the fence.',
      ru: 'Настоятельно призываем владельцев убрать ограду.',
      zh: '我们敦促业主拆除围栏。',
      de: 'Wir fordern die Eigentümer auf, den Zaun zu entfernen.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'The Parties reject any claim to the island.',
      ru: 'Стороны отвергают любые притязания на остров.',
      zh: '双方拒绝对该岛的任何主张。',
      de: 'Die Seiten weisen jeden Anspruch auf die Insel zurück.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'The Ministers approved the programme of work for the coming year.',
      ru: 'Министры утвердили программу работы на предстоящий год.',
      zh: '部长们批准了来年工作方案。',
      de: 'Die Minister billigten das Arbeitsprogramm für das kommende Jahr.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'The leaders adopted a plan for the old harbour.',
      ru: 'Лидеры приняли план развития старой гавани.',
      zh: '领导人通过了旧港规划。',
      de: 'Die Staats- und Regierungschefs verabschiedeten einen Plan für den alten Hafen.',
    },
  ],
  [
    'note',
    'all',
    {
      en: 'The Parties recalled their first meeting on the lake.',
      ru: 'Стороны напомнили о своей первой встрече на озере.',
      zh: '双方忆及首次湖畔会晤。',
      de: 'Die Seiten erinnerten an ihr erstes Treffen am See.',
    },
  ],
  [
    'note',
    'all',
    {
      en: 'The Ministers discussed the price of timber.',
      ru: 'Министры обсудили цены на лес.',
      zh: '部长们讨论了木材价格。',
      de: 'Die Minister erörterten die Holzpreise.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'The Parties encourage young people to learn the languages of the region.',
      ru: 'Стороны призывают молодёжь изучать языки региона.',
      zh: '双方鼓励青年学习本地区语言。',
      de: 'Die Seiten ermutigen junge Menschen, die Sprachen der Region zu lernen.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'The Parties are determined to finish the road.',
      ru: 'Стороны полны решимости достроить дорогу.',
      zh: '双方决心建成公路。',
      de: 'Die Seiten sind entschlossen, die Straße fertigzustellen.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'We will work together to keep the pass free of snow.',
      ru: 'Мы будем вместе работать над тем, чтобы на перевале не было снега.',
      zh: '我们将共同努力保持山口畅通。',
      de: 'Wir werden gemeinsam dafür arbeiten, den Pass schneefrei zu halten.',
    },
  ],
  [
    'support',
    'all',
    {
      en: 'Both Governments must act before the flood season.',
      ru: 'Оба правительства должны принять меры до паводка.',
      zh: '两国政府必须在汛期前采取行动。',
      de: 'Beide Regierungen müssen vor der Hochwasserzeit handeln.',
    },
  ],
  [
    'recognise',
    'all',
    {
      en: 'The leaders underlined the key role of the border markets.',
      ru: 'Лидеры подчеркнули ключевую роль приграничных рынков.',
      zh: '领导人强调边境集市的关键作用。',
      de: 'Die Staats- und Regierungschefs unterstrichen die Schlüsselrolle der Grenzmärkte.',
    },
  ],
  [
    'support',
    'one',
    {
      en: 'The Avellan side invited the delegation to the harvest feast.',
      ru: 'Авелландская сторона пригласила делегацию на праздник урожая.',
      zh: '阿方邀请代表团参加丰收节。',
      de: 'Die avellandische Seite lud die Delegation zum Erntefest ein.',
    },
  ],
  [
    'reaffirm',
    'one',
    {
      en: 'The President of Avelland reiterated that the port is open to all.',
      ru: 'Президент Авелланда вновь заявил, что порт открыт для всех.',
      zh: '阿韦兰总统重申港口对各方开放。',
      de: 'Der Präsident von Avelland bekräftigte, dass der Hafen allen offensteht.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'The two countries established diplomatic relations in spring.',
      ru: 'Две страны установили дипломатические отношения весной.',
      zh: '两国于春季建立了外交关系。',
      de: 'Die beiden Länder nahmen im Frühjahr diplomatische Beziehungen auf.',
    },
  ],
  [
    'welcome',
    'all',
    {
      en: 'The work of the guides is highly appreciated.',
      ru: 'Высоко оценивается работа проводников.',
      zh: '向导的工作得到高度评价。',
      de: 'Die Arbeit der Bergführer wird hoch geschätzt.',
    },
  ],
  [
    'commit',
    'all',
    {
      en: 'We seek to make the valley a place of rest.',
      ru: 'Мы стремимся сделать долину местом отдыха.',
      zh: '我们力求把山谷建成休养地。',
      de: 'Wir streben danach, das Tal zu einem Ort der Erholung zu machen.',
    },
  ],
  [
    'reaffirm',
    'all',
    {
      en: 'In this regard, the Parties reaffirmed that the treaty remains in force.',
      ru: 'В этой связи Стороны подтвердили, что договор остаётся в силе.',
      zh: '在此方面，双方重申条约继续有效。',
      de: 'In diesem Zusammenhang bekräftigten die Seiten, dass der Vertrag in Kraft bleibt.',
    },
  ],
  [
    'agree',
    'all',
    {
      en: 'At the end of the talks, the Ministers signed a programme of exchanges.',
      ru: 'По итогам переговоров министры подписали программу обменов.',
      zh: '会谈结束后，部长们签署了交流计划。',
      de: 'Zum Abschluss der Gespräche unterzeichneten die Minister ein Austauschprogramm.',
    },
  ],
];
