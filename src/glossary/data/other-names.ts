/** Written by `npm run glossary`. Names of one thing in one language, a line a thing. */
export const OTHER_NAMES = `
en|1951 Refugee Convention|Convention Relating to the Status of Refugees
en|2030 Agenda for Sustainable Development|Agenda 2030
en|APEC|Asia-Pacific Economic Cooperation
en|ASEAN|Association of Southeast Asian Nations
en|Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan
en|Aktau|Port of Aktau
en|Alashankou|Alataw Pass|Dostyk–Alashankou
en|Alat|Port of Alat|Port of Baku
en|Almaty Agreement of 1992|1992 Almaty Agreement
en|Almaty|Alma-Ata
en|Altai|Altai Mountains
en|Amu Darya|Amu Darya River|Amudarya
en|Andijan|Andizhan
en|Aral Sea Basin Program|Aral Sea Basin Programme|ASBP
en|Aral Sea region|Aral Sea basin|Aral region
en|Asia-Pacific|Asia-Pacific region
en|Asian Development Bank|ADB
en|Asian Infrastructure Investment Bank|AIIB
en|Astana International Financial Centre|AIFC|Astana International Financial Center
en|Astana Process|Astana format
en|Astana|Nur-Sultan
en|Astana|Nur-Sultan|Nursultan|Akmola|Tselinograd
en|Awaza|Avaza
en|B5+1|B5+1 Forum|B5+1 business forum
en|Baikonur|Baikonur Cosmodrome
en|Baku–Tbilisi–Ceyhan pipeline|BTC pipeline
en|Baku–Tbilisi–Kars railway|BTK railway
en|Beijing|Peking
en|Belarus|Byelorussia|Belorussia
en|Belt and Road Initiative|One Belt, One Road|BRI
en|Bengaluru|Bangalore
en|Biological Weapons Convention|Biological and Toxin Weapons Convention|BWC|BTWC|Convention on the Prohibition of Biological Weapons
en|Bishkek|Frunze
en|Border Management Programme in Central Asia|BOMCA
en|Bright Path|Nurly Zhol
en|Budapest Memorandum|Budapest Memorandum on Security Assurances
en|Bundestag|German Bundestag
en|C+C5|China–Central Asia mechanism
en|C5+1|C5+1 diplomatic platform|C5+1 format
en|C5|Central Asian five|five Central Asian states|Central Asia 5
en|CASA-1000|CASA-1000 project|Central Asia–South Asia power project
en|CITES|Convention on International Trade in Endangered Species
en|COVID-19|COVID-19 pandemic|coronavirus pandemic
en|Cabo Verde|Cape Verde
en|Caspian Sea|Caspian region
en|Central Asia Drug Action Programme|CADAP
en|Central Asia Regional Economic Cooperation|Central Asia Regional Economic Cooperation Program|CAREC
en|Central Asia plus Germany|Central Asia–Germany|C5+Germany|Z5+1
en|Central Asia plus Japan Dialogue|Central Asia + Japan Dialogue
en|Central Asian Nuclear-Weapon-Free Zone|nuclear-weapon-free zone in Central Asia|CANWFZ
en|Central Asian Regional Information and Coordination Centre|Central Asian Regional Information and Coordination Center|CARICC
en|Central Asia|Central Asian region
en|Central Asia–China gas pipeline|China–Central Asia gas pipeline
en|Central Asia–Italy Summit|Italy–Central Asia Summit
en|Central Asia–Russia Summit|Russia–Central Asia Summit
en|Charter of Paris|Charter of Paris for a New Europe|Paris Charter
en|Chemical Weapons Convention|CWC
en|Chennai|Madras
en|China National Petroleum Corporation|CNPC
en|China–Central Asia Mechanism Secretariat|Secretariat of the China–Central Asia Mechanism
en|China–Europe Railway Express|China-Europe freight trains|China–Europe freight train
en|China–Kyrgyzstan–Uzbekistan highway|China–Kyrgyzstan–Uzbekistan road
en|China–Kyrgyzstan–Uzbekistan railway|CKU railway
en|China–Pakistan Economic Corridor|CPEC
en|Chisinau|Kishinev
en|Chornobyl|Chernobyl
en|Chu|Chu River
en|Coalition for Disaster Resilient Infrastructure|CDRI
en|Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO
en|Collective Security Treaty|CST
en|Commonwealth of Independent States|CIS
en|Communist Party of China|Chinese Communist Party|CPC|CCP
en|Comprehensive Convention on International Terrorism|CCIT
en|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
en|Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty|CTBT
en|Confucius Institute|Confucius Institutes
en|Consultative Meeting of the Heads of State of Central Asia|Consultative Meeting of Central Asian Heads of State|Consultative Meeting of the Heads of Central Asian States
en|Convention against Torture|UN Convention against Torture
en|Convention on Biological Diversity|CBD
en|Convention on the Legal Status of the Caspian Sea|Treaty of Aktau|Aktau Convention|Caspian Convention
en|Convention on the Rights of Persons with Disabilities|CRPD
en|Convention on the Rights of the Child|CRC
en|Council of Europe|CoE
en|Council of the European Union|EU Council
en|Crimea|Crimean Peninsula
en|Czechia|Czech Republic
en|Côte d'Ivoire|Ivory Coast
en|Democratic People's Republic of Korea|DPRK|North Korea
en|Democratic Republic of the Congo|DRC|Zaire
en|Department of Commerce|U.S. Department of Commerce
en|Department of Defense|Pentagon|U.S. Department of Defense
en|Department of State|State Department|U.S. Department of State
en|Department of the Treasury|U.S. Treasury|Treasury Department
en|Dnipro|Dnepropetrovsk|Dnipropetrovsk
en|Donbas|Donbass
en|Dushanbe|Stalinabad
en|EU Special Representative for Central Asia|EUSR for Central Asia
en|EU Strategy on Central Asia|EU Strategy for Central Asia|EU Central Asia Strategy
en|EU–Central Asia Summit|European Union–Central Asia Summit|Central Asia–EU Summit
en|East Turkistan Islamic Movement|Eastern Turkistan Islamic Movement|East Turkestan Islamic Movement|ETIM
en|Economic and Social Council|United Nations Economic and Social Council|ECOSOC
en|Erasmus+|Erasmus Plus
en|Eswatini|Swaziland
en|Eurasian Development Bank|EDB
en|Eurasian Economic Commission|EEC
en|Eurasian Economic Union|EAEU|EEU
en|Eurasian Group|EAG
en|Euratom|European Atomic Energy Community
en|European Bank for Reconstruction and Development|EBRD
en|European Commission|Commission of the European Union|EC
en|European External Action Service|EEAS
en|European Investment Bank|EIB
en|European Union|EU
en|Export-Import Bank of the United States|Ex-Im Bank|EXIM Bank
en|Extractive Industries Transparency Initiative|EITI
en|Falkland Islands|Islas Malvinas
en|Fedchenko Glacier|Vanj-Yakh Glacier
en|Federal Republic of Germany|FRG
en|Fergana Valley|Ferghana Valley
en|Fergana|Ferghana
en|Financial Action Task Force|FATF
en|Food and Agriculture Organization|Food and Agriculture Organization of the United Nations|FAO
en|Foreign Ministers' Meeting|Meeting of Foreign Ministers|Ministerial Meeting
en|G20|Group of Twenty
en|G7|Group of Seven
en|GCC–Central Asia Summit|Gulf Cooperation Council–Central Asia Summit|Summit of the GCC and Central Asia
en|GIZ|German Agency for International Cooperation
en|GSP+|Generalised Scheme of Preferences Plus|Generalized Scheme of Preferences Plus
en|Galkynysh|Galkynysh gas field
en|German Academic Exchange Service|DAAD
en|Global Civilization Initiative|Global Civilisation Initiative|GCI
en|Global Development Initiative|GDI
en|Global Environment Facility|GEF
en|Global Gateway|Global Gateway strategy
en|Global Governance Initiative|GGI
en|Global Initiative on Data Security|Global Data Security Initiative
en|Global Security Initiative|GSI
en|Goethe-Institut|Goethe Institute
en|Gorno-Badakhshan|Gorno-Badakhshan Autonomous Region|GBAO|Gorno-Badakhshan Autonomous Oblast
en|Greater Eurasian Partnership|Greater Eurasian Partnership initiative
en|Green Central Asia|Green Central Asia initiative
en|Green Climate Fund|GCF
en|Group of 77|G77|Group of 77 and China
en|Guangzhou|Canton
en|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf|GCC
en|Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf
en|Halk Maslahaty|People's Council of Turkmenistan
en|Health Silk Road|Silk Road of Health
en|Helsinki Final Act|Final Act of Helsinki
en|Himalayas|Himalaya
en|Hizballah|Hezbollah|Hizbullah|Hizbollah
en|Ho Chi Minh City|Saigon
en|House of Representatives|U.S. House of Representatives
en|Houthis|Ansar Allah|Ansarallah
en|Human Rights Day|International Human Rights Day
en|INTERPOL|International Criminal Police Organization
en|ISIS-K|ISIS-Khorasan|Islamic State Khorasan Province|ISKP|ISIL-K
en|ISIS|ISIL|Daesh|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
en|ISIS|Islamic State|ISIL|Da'esh|Daesh
en|Ili|Ili River
en|Indian Technical and Economic Cooperation|Indian Technical and Economic Cooperation Programme|ITEC
en|India–Middle East–Europe Economic Corridor|IMEC
en|Indo-Pacific|Indo-Pacific region|free and open Indo-Pacific
en|Inter-Parliamentary Union|IPU
en|International Atomic Energy Agency|IAEA
en|International Civil Aviation Organization|ICAO
en|International Committee of the Red Cross|ICRC
en|International Court of Justice|ICJ
en|International Covenant on Civil and Political Rights|ICCPR
en|International Criminal Court|ICC
en|International Energy Agency|IEA
en|International Finance Corporation|IFC
en|International Fund for Agricultural Development|IFAD
en|International Fund for Saving the Aral Sea|IFAS
en|International Labour Organization|International Labor Organization|ILO
en|International Maritime Organization|IMO
en|International Monetary Fund|IMF
en|International North–South Transport Corridor|INSTC|North–South corridor
en|International Organization for Migration|IOM
en|International Renewable Energy Agency|IRENA
en|International Science and Technology Center|ISTC
en|International Solar Alliance|ISA
en|International Telecommunication Union|ITU
en|International Year of Glaciers' Preservation|International Year of Glaciers' Preservation 2025
en|Interstate Commission for Water Coordination|Interstate Commission for Water Coordination of Central Asia|ICWC
en|Iran|Islamic Republic of Iran
en|Iran|Persia
en|Irkeshtam|Erkeshtam
en|Irtysh|Irtysh River
en|Islamic Development Bank|IsDB|IDB
en|Islamic Movement of Uzbekistan|IMU
en|Issyk-Kul|Lake Issyk-Kul
en|Japan International Cooperation Agency|JICA
en|Joint Comprehensive Plan of Action|JCPOA|Iran nuclear deal
en|Kambarata-1|Kambarata-1 HPP|Kambarata-1 hydropower plant|Kambar-Ata-1
en|Karakalpakstan|Republic of Karakalpakstan
en|Karakum|Karakum Desert
en|Kashagan|Kashagan oil field
en|Kashgar|Kashi
en|Kazakhstan|Kazakstan|Qazaqstan
en|Kazakhstan|Republic of Kazakhstan
en|KfW|KfW Development Bank|German Development Bank
en|Kharkiv|Kharkov
en|Khorgos|Horgos|Khorgos Gateway
en|Kolkata|Calcutta
en|Korea International Cooperation Agency|KOICA
en|Kulma|Kulma Pass|Kulma–Karasu
en|Kuryk|Port of Kuryk
en|Kyiv|Kiev
en|Kyrgyzstan|Kyrgyz Republic
en|Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirghizstan|Kirgizstan
en|Kyzylkum|Kyzylkum Desert
en|Laos|Lao PDR|Lao People's Democratic Republic
en|Lapis Lazuli Corridor|Lapis Lazuli Route
en|League of Arab States|Arab League
en|Line D|Line D of the China–Central Asia gas pipeline
en|Luban Workshop|Luban Workshops
en|Luhansk|Lugansk
en|Lviv|Lvov
en|Mazar-i-Sharif|Mazar-e-Sharif
en|Mazhilis|Majilis
en|Mejlis|Mejlis of Turkmenistan
en|Middle East|Near East
en|Minerals Security Partnership|MSP
en|Ministry of Foreign Affairs|Foreign Ministry|MFA
en|Moldova|Moldavia
en|Moscow Format|Moscow Format of Consultations on Afghanistan
en|Mumbai|Bombay
en|Myanmar|Burma
en|Mykolaiv|Nikolaev|Nikolayev
en|NATO|North Atlantic Treaty Organization
en|Naryn|Naryn River
en|Navruz|Nauryz|Nooruz|International Day of Nowruz
en|Netherlands|Holland
en|New Development Bank|NDB|BRICS Bank
en|New START|New START Treaty
en|New Uzbekistan|Uzbekistan-2030 Strategy
en|North Macedonia|Former Yugoslav Republic of Macedonia|FYROM
en|Northeast Asia|Northeastern Asia
en|Nuclear Suppliers Group|NSG
en|Nurek|Nurek Dam|Nurek HPP
en|OCHA|UN Office for the Coordination of Humanitarian Affairs
en|OHCHR|UN Human Rights Office
en|OPEC+|OPEC Plus
en|OPEC|Organization of the Petroleum Exporting Countries
en|OSCE Academy|OSCE Academy in Bishkek
en|Odesa|Odessa
en|Office for Democratic Institutions and Human Rights|ODIHR
en|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD
en|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
en|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|OSCE
en|Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC
en|Organization of Turkic States|OTS
en|Palestine|State of Palestine|Palestinian territories
en|Pamir|Pamirs|Pamir Mountains
en|Panj|Panj River|Pyanj
en|Paris Agreement|Paris Climate Agreement|Paris climate accord
en|Partnership for Global Infrastructure and Investment|PGII|PGI
en|Persian Gulf|Arabian Gulf
en|Power of Siberia|Power of Siberia pipeline
en|Protocol to the CANWFZ Treaty|CANWFZ Protocol
en|Qosh Tepa Canal|Kosh-Tepa Canal
en|Quad|Quadrilateral Security Dialogue
en|Regional Anti-Terrorist Structure|SCO Regional Anti-Terrorist Structure|SCO RATS
en|Regional Environmental Centre for Central Asia|Central Asia Regional Environmental Centre
en|Republic of Korea|ROK|South Korea
en|Revival of the Great Silk Road|Revival of the Silk Road
en|Rogun|Rogun Dam|Rogun HPP|Rogun hydropower plant
en|Russia's war of aggression against Ukraine|Russian war of aggression against Ukraine|Russia's invasion of Ukraine
en|Russia|Russian Federation
en|SCO Charter|Charter of the Shanghai Cooperation Organization
en|SCO Interbank Consortium|SCO Interbank Association
en|Saudi Arabia|Kingdom of Saudi Arabia|KSA
en|Secretary of the Security Council|Security Council Secretary|secretaries of Security Councils
en|Semipalatinsk|Semey|Semipalatinsk Test Site
en|Senkaku Islands|Diaoyu Islands|Diaoyutai
en|Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO
en|Silk Road|Great Silk Road
en|South Caucasus|Transcaucasia
en|Soviet Union|USSR
en|Speaker of Parliament|Chairman of Parliament
en|Sri Lanka|Ceylon
en|St. Petersburg|Saint Petersburg
en|Sustainable Development Goals|SDGs|SDG
en|Syr Darya|Syr Darya River|Syrdarya
en|Syria|Syrian Arab Republic
en|TAPI|TAPI pipeline|Turkmenistan–Afghanistan–Pakistan–India gas pipeline|TAPI gas pipeline
en|TRACECA|Transport Corridor Europe–Caucasus–Asia
en|TURKSOY|International Organization of Turkic Culture
en|Taiwan|Chinese Taipei|Formosa
en|Tajikistan|Republic of Tajikistan
en|Tajikistan|Tadjikistan|Tadzhikistan
en|Talas|Talas River
en|Taliban|Taleban
en|Taliban|Taliban movement
en|Tbilisi|Tiflis
en|Team Europe|Team Europe Initiative|Team Europe Initiatives
en|Tehran|Teheran
en|Tengiz|Tengiz oil field|Tengizchevroil
en|Termez|Termiz
en|Thailand|Siam
en|Tibet|Xizang
en|Tien Shan|Tian Shan|Tianshan
en|Timor-Leste|East Timor
en|Toktogul|Toktogul Dam|Toktogul reservoir
en|Torugart|Torugart Pass
en|Trade and Investment Framework Agreement|TIFA
en|Trans-Afghan railway|Termez–Mazar-i-Sharif–Kabul–Peshawar railway|Trans-Afghan corridor
en|Trans-Caspian International Transport Route|Middle Corridor|TITR|Trans-Caspian Corridor|Trans-Caspian Transport Corridor|Trans-Caspian Trade Route
en|Trans-Caspian gas pipeline|Trans-Caspian pipeline
en|Trans-European Transport Network|TEN-T
en|Treaty on a Nuclear-Weapon-Free Zone in Central Asia|Central Asian Nuclear-Weapon-Free Zone Treaty|Semipalatinsk Treaty|CANWFZ Treaty|Treaty of Semipalatinsk
en|Treaty on the Eurasian Economic Union|EAEU Treaty
en|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty|Nuclear Nonproliferation Treaty|NPT
en|Treaty on the Prohibition of Nuclear Weapons|TPNW
en|Trump Route for International Peace and Prosperity|TRIPP
en|Turkic Council|Cooperation Council of Turkic-Speaking States
en|Turkish Cooperation and Coordination Agency|TIKA|TİKA
en|Turkistan|Turkestan
en|Turkmenbashi|Turkmenbashi International Seaport
en|Turkmenistan|Turkmenia
en|Turkmenistan–Afghanistan–Pakistan power transmission line|TAP-500
en|Türkiye|Republic of Türkiye|Republic of Turkey
en|Türkiye|Turkey|Republic of Türkiye
en|U.S. International Development Finance Corporation|US International Development Finance Corporation|DFC
en|UK–Central Asia|Central Asia–United Kingdom|C5+UK
en|UN Charter|Charter of the United Nations|United Nations Charter
en|UN Convention against Corruption|United Nations Convention against Corruption|UNCAC
en|UN Convention against Cybercrime|United Nations Convention against Cybercrime
en|UN Convention against Transnational Organized Crime|Palermo Convention|UNTOC
en|UN ESCAP|UNESCAP
en|UN Global Counter-Terrorism Strategy|United Nations Global Counter-Terrorism Strategy
en|UN Regional Centre for Preventive Diplomacy for Central Asia|UN Regional Center for Preventive Diplomacy for Central Asia|UNRCCA
en|UN Secretariat|United Nations Secretariat
en|UN Security Council Resolution 1325|UNSC Resolution 1325|Women, Peace and Security agenda
en|UN Security Council Resolution 1540|UNSC Resolution 1540
en|UN Security Council Resolution 2593|UNSC Resolution 2593
en|UN Special Programme for the Economies of Central Asia|SPECA
en|UN Tourism|World Tourism Organization|UNWTO
en|UN Trade and Development|United Nations Conference on Trade and Development|UNCTAD
en|UNHCR|United Nations High Commissioner for Refugees|UN Refugee Agency
en|UNICEF|United Nations Children's Fund|UN Children's Fund
en|USAID|United States Agency for International Development|U.S. Agency for International Development|US Agency for International Development
en|Ulaanbaatar|Ulan Bator
en|United Arab Emirates|UAE
en|United Kingdom|UK|U.K.|United Kingdom of Great Britain and Northern Ireland
en|United Nations Assistance Mission in Afghanistan|UN Assistance Mission in Afghanistan|UNAMA
en|United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea|UNCLOS
en|United Nations Convention to Combat Desertification|UN Convention to Combat Desertification|UNCCD
en|United Nations Development Programme|UN Development Programme|United Nations Development Program|UNDP
en|United Nations Economic Commission for Europe|UN Economic Commission for Europe|UNECE
en|United Nations Environment Programme|UN Environment Programme|UNEP
en|United Nations Framework Convention on Climate Change|UN Framework Convention on Climate Change|UNFCCC
en|United Nations General Assembly|UN General Assembly|UNGA
en|United Nations Human Rights Council|UN Human Rights Council|HRC|UNHRC
en|United Nations Industrial Development Organization|UNIDO
en|United Nations Office of Counter-Terrorism|UN Office of Counter-Terrorism|UNOCT
en|United Nations Office on Drugs and Crime|UN Office on Drugs and Crime|UNODC
en|United Nations Population Fund|UNFPA
en|United Nations Security Council|UN Security Council|UNSC
en|United Nations|UN|United Nations Organization
en|United States Strategy for Central Asia|U.S. Strategy for Central Asia
en|United States|U.S.|USA|United States of America
en|Universal Declaration of Human Rights|UDHR
en|Uzbekistan|Republic of Uzbekistan
en|Uzbekistan–Turkmenistan–Iran–Oman corridor|Ashgabat Agreement on transport corridor
en|Vakhsh|Vakhsh River
en|Vietnam|Viet Nam
en|Volga|Volga River
en|Washington|Washington, D.C.|Washington, DC
en|Water Convention|UNECE Water Convention
en|West Asia|Western Asia
en|World Bank|World Bank Group
en|World Customs Organization|WCO
en|World Economic Forum|WEF
en|World Food Programme|World Food Program|WFP|UN World Food Programme
en|World Intellectual Property Organization|WIPO
en|World Meteorological Organization|WMO
en|World Trade Organization|WTO
en|World War II|Second World War|WWII
en|Xi'an|Xian
en|Xinjiang|Xinjiang Uygur Autonomous Region|Xinjiang Uyghur Autonomous Region
en|Yangon|Rangoon
en|Zaporizhzhia|Zaporozhye
en|Zarafshan|Zeravshan|Zarafshan River
en|al-Qaida|Al-Qaeda|al-Qa'ida
en|mpox|monkeypox
ru|B5+1|бизнес-форум B5+1
ru|C5+1|формат «С5+1|Центральная Азия – США
ru|CASA-1000|КАСА-1000|проект CASA-1000
ru|COVID-19|коронавирус|пандемия COVID-19|коронавирусная инфекция|пандемия коронавируса
ru|KfW|Германский банк развития|Банк развития KfW
ru|АСЕАН|Ассоциация государств Юго-Восточной Азии
ru|АТЭС|Азиатско-Тихоокеанское экономическое сотрудничество
ru|АУКУС|AUKUS
ru|Азиатский банк инфраструктурных инвестиций|АБИИ
ru|Азиатский банк развития|АБР
ru|Азиатско-Тихоокеанский регион|АТР
ru|Академия ОБСЕ|Академия ОБСЕ в Бишкеке
ru|Актау|порт Актау
ru|Алматинское соглашение 1992 года|Алма-Атинское соглашение 1992 года
ru|Алматы|Алма-Ата
ru|Алтай|Алтайские горы
ru|Алят|порт Алят|порт Баку
ru|Амударья|река Амударья
ru|Аральское море|Арал
ru|Астана|Нур-Султан
ru|Астана|Нур-Султан|Акмола|Целиноград
ru|Астанинский процесс|Астанинский формат
ru|Афганистан|Исламская Республика Афганистан|Исламский Эмират Афганистан
ru|Африканский союз|АС
ru|Ашхабадское соглашение|коридор Узбекистан – Туркменистан – Иран – Оман
ru|Байконур|космодром Байконур
ru|Беларусь|Белоруссия
ru|Бенгалуру|Бангалор
ru|Бишкек|Фрунзе
ru|Ближний Восток|Ближний и Средний Восток
ru|Боаоский азиатский форум|Боаоский форум
ru|Будапештский меморандум|Будапештский меморандум о гарантиях безопасности
ru|Бюро по демократическим институтам и правам человека|БДИПЧ ОБСЕ
ru|ВСП+|GSP+|Всеобщая система преференций плюс
ru|Ваханский коридор|Вахан
ru|Вахш|река Вахш
ru|Великая Отечественная война|ВОВ
ru|Великобритания|Соединённое Королевство Великобритании и Северной Ирландии
ru|Водная конвенция|Водная конвенция ЕЭК ООН
ru|Волга|река Волга
ru|Всемирная метеорологическая организация|ВМО
ru|Всемирная организация здравоохранения|ВОЗ
ru|Всемирная организация интеллектуальной собственности|ВОИС
ru|Всемирная продовольственная программа|Всемирная продовольственная программа ООН|ВПП ООН
ru|Всемирная таможенная организация|ВТамО
ru|Всемирная торговая организация|ВТО
ru|Всемирная туристская организация|ООН-туризм|ЮНВТО|UN Tourism
ru|Всемирный банк|Группа Всемирного банка|ВБ
ru|Всемирный экономический форум|ВЭФ
ru|Всеобщая декларация прав человека|ВДПЧ
ru|Высший Евразийский экономический совет|ВЕЭС
ru|Галкыныш|месторождение Галкыныш
ru|Генеральная Ассамблея ООН|Генеральная Ассамблея Организации Объединённых Наций|Генассамблея ООН|ГА ООН
ru|Германия|Федеративная Республика Германия|ФРГ
ru|Германская служба академических обменов|ДААД
ru|Германское общество по международному сотрудничеству|GIZ
ru|Глобальная инициатива по безопасности данных|Глобальная инициатива в области безопасности данных
ru|Глобальные ворота|стратегия «Глобальные ворота|Global Gateway
ru|Глобальный экологический фонд|ГЭФ
ru|Год культуры и искусства народов Центральной Азии и Китая|Год народной культуры и искусства
ru|Гонконг|Сянган
ru|Горно-Бадахшанская автономная область|ГБАО|Горный Бадахшан
ru|Государственная Дума|Госдума
ru|Государственный департамент США|Госдепартамент США
ru|Группа 77|Группа 77 и Китай
ru|Группа двадцати|G20|Большая двадцатка
ru|Группа двадцати|Большая двадцатка
ru|Группа разработки финансовых мер борьбы с отмыванием денег|ФАТФ
ru|Группа семи|G7|Большая семёрка
ru|Группа семи|Большая семёрка
ru|Группа ядерных поставщиков|ГЯП
ru|Гуанчжоу|Кантон
ru|Гёте-Институт|Институт имени Гёте
ru|ДСНВ|Договор СНВ-III|СНВ-3
ru|Движение неприсоединения|ДН
ru|Демократическая Республика Конго|ДРК|Заир
ru|День прав человека|Международный день прав человека
ru|Диалог «C5+1» по критически важным минералам|Диалог C5+1 по критическим минералам
ru|Диалог «Индия – Центральная Азия|Диалог «Центральная Азия – Индия
ru|Диалог «Центральная Азия + Япония|Центральная Азия плюс Япония
ru|Днепр|Днепропетровск
ru|Договор к Энергетической хартии|ДЭХ
ru|Договор о Евразийском экономическом союзе|Договор о ЕАЭС
ru|Договор о всеобъемлющем запрещении ядерных испытаний|ДВЗЯИ
ru|Договор о запрещении ядерного оружия|ДЗЯО
ru|Договор о коллективной безопасности|ДКБ
ru|Договор о нераспространении ядерного оружия|ДНЯО
ru|Дух «Китай – Центральная Азия|Китайско-центральноазиатский дух|дух «Центральная Азия – Китай
ru|Душанбе|Сталинабад
ru|ЕАГ|Евразийская группа
ru|Евразийская экономическая комиссия|ЕЭК
ru|Евразийский банк развития|ЕАБР
ru|Евразийский межправительственный совет|ЕМПС
ru|Евразийский экономический союз|ЕАЭС
ru|Евратом|Европейское сообщество по атомной энергии
ru|Европейская комиссия|Еврокомиссия|ЕК
ru|Европейская служба внешних связей|Европейская служба внешнеполитической деятельности|ЕСВС
ru|Европейская экономическая комиссия ООН|ЕЭК ООН
ru|Европейский банк реконструкции и развития|ЕБРР
ru|Европейский инвестиционный банк|ЕИБ
ru|Европейский парламент|Европарламент|ЕП
ru|Европейский союз|ЕС|Евросоюз
ru|Европейский союз|Евросоюз|ЕС
ru|Западный берег|Западный берег реки Иордан
ru|Зарафшан|Зеравшан|река Зарафшан
ru|Зелёная Центральная Азия|инициатива «Зелёная Центральная Азия|Green Central Asia
ru|Зелёный климатический фонд|ЗКФ
ru|ИГИЛ-Хорасан|Вилаят Хорасан|ИГИЛ-К
ru|ИГИЛ|ДАИШ|Исламское государство
ru|ИГИЛ|Исламское государство|ДАИШ
ru|Или|река Или
ru|Индо-Тихоокеанский регион|ИТР|Индо-Тихоокеания|Индо-Пацифика
ru|Инициатива «Один пояс, один путь|инициатива «Пояс и путь
ru|Инициатива глобального развития|Инициатива по глобальному развитию|ИГР
ru|Инициатива глобального управления|Инициатива по глобальному управлению
ru|Инициатива глобальной безопасности|Инициатива по глобальной безопасности|ИГБ
ru|Инициатива глобальной цивилизации|Инициатива по глобальной цивилизации|ИГЦ
ru|Инициатива прозрачности добывающих отраслей|ИПДО
ru|Интерпол|Международная организация уголовной полиции
ru|Иран|Исламская Республика Иран|ИРИ
ru|Иран|Персия
ru|Иркештам|Эркеш-Там
ru|Иртыш|река Иртыш
ru|Исламский банк развития|ИБР
ru|Исламское движение Восточного Туркестана|ИДВТ
ru|Исламское движение Узбекистана|ИДУ
ru|Иссык-Куль|озеро Иссык-Куль
ru|КНДР|Корейская Народно-Демократическая Республика|Северная Корея
ru|КС-28|COP28
ru|КС-29|COP29
ru|КС-30|COP30
ru|Кабо-Верде|Острова Зелёного Мыса
ru|Казахстан|Республика Казахстан
ru|Камбаратинская ГЭС-1|Камбарата-1|Камбаратинская гидроэлектростанция-1
ru|Каракалпакстан|Республика Каракалпакстан
ru|Каракумы|пустыня Каракумы
ru|Каспийский трубопроводный консорциум|КТК
ru|Каспийское море|Каспий|Каспийский регион
ru|Кашаган|месторождение Кашаган
ru|Кашгар|Каши
ru|Китайская национальная нефтегазовая корпорация|КННК|CNPC
ru|Китайско-пакистанский экономический коридор|КПЭК
ru|Кишинёв|Кишинэу
ru|Колката|Калькутта
ru|Команда Европа|инициатива «Команда Европы
ru|Коммунистическая партия Китая|КПК
ru|Конвенция ООН по борьбе с опустыниванием|КБО ООН|КБОООН
ru|Конвенция ООН по морскому праву|Конвенция Организации Объединённых Наций по морскому праву
ru|Конвенция ООН против коррупции|КПК ООН
ru|Конвенция о биологическом разнообразии|КБР
ru|Конвенция о запрещении биологического и токсинного оружия|Конвенция о биологическом оружии|КБТО|КБО
ru|Конвенция о запрещении химического оружия|Конвенция о химическом оружии|КЗХО
ru|Конвенция о правах инвалидов|КПИ
ru|Конвенция о правах ребёнка|КПР
ru|Конвенция о правовом статусе Каспийского моря|Актауская конвенция|Каспийская конвенция
ru|Конвенция о статусе беженцев|Конвенция 1951 года о статусе беженцев
ru|Конвенция против пыток|Конвенция ООН против пыток
ru|Контртеррористическое управление ООН|КТУ ООН
ru|Конференция ООН по торговле и развитию|ЮНКТАД
ru|Корейское агентство международного сотрудничества|КОИКА
ru|Корпорация США по финансированию международного развития|Международная корпорация США по финансированию развития|DFC
ru|Кот-д'Ивуар|Берег Слоновой Кости
ru|Крым|Крымский полуостров|Республика Крым
ru|Кульма|Кульма – Карасу
ru|Курык|порт Курык
ru|Кызылкум|пустыня Кызылкум
ru|Кыргызстан|Киргизия|Кыргызская Республика|Киргизская Республика
ru|Кыргызстан|Кыргызская Республика|Киргизия|Киргизская Республика
ru|Лазуритовый коридор|коридор «Лазурит
ru|Лаос|Лаосская Народно-Демократическая Республика
ru|Лига арабских государств|ЛАГ
ru|Мажилис|Мажилис Парламента Республики Казахстан
ru|Маршрут Трампа ради международного мира и процветания|TRIPP
ru|Мастерская Лу Баня|мастерские Лу Баня
ru|Меджлис|Меджлис Туркменистана
ru|Межбанковское объединение ШОС|МБО ШОС
ru|Международная морская организация|ИМО
ru|Международная организация гражданской авиации|ИКАО
ru|Международная организация по миграции|МОМ
ru|Международная организация труда|МОТ
ru|Международная финансовая корпорация|МФК
ru|Международное агентство по атомной энергии|МАГАТЭ
ru|Международное агентство по возобновляемым источникам энергии|ИРЕНА
ru|Международное энергетическое агентство|МЭА
ru|Международный валютный фонд|МВФ
ru|Международный год сохранения ледников|2025 год – Международный год сохранения ледников
ru|Международный год устойчивого горного развития|Международный год устойчивого развития горных районов
ru|Международный комитет Красного Креста|МККК
ru|Международный научно-технический центр|МНТЦ
ru|Международный пакт о гражданских и политических правах|МПГПП
ru|Международный солнечный альянс|МСА
ru|Международный союз электросвязи|МСЭ
ru|Международный суд ООН|МС ООН
ru|Международный транспортный коридор «Север – Юг|МТК «Север – Юг
ru|Международный уголовный суд|МУС
ru|Международный финансовый центр «Астана|МФЦА
ru|Международный фонд сельскохозяйственного развития|МФСР
ru|Международный фонд спасения Арала|МФСА
ru|Межпарламентский союз|МПС
ru|Министерство иностранных дел|МИД
ru|Министерство обороны США|Пентагон
ru|Министерство финансов США|Минфин США
ru|Минские соглашения|Минские договорённости
ru|Миссия ООН по содействию Афганистану|МООНСА
ru|Молдова|Молдавия
ru|Московский формат|Московский формат консультаций по Афганистану
ru|Мумбаи|Бомбей
ru|Мьянма|Бирма
ru|НАТО|Организация Североатлантического договора
ru|Навруз|Наурыз|Нооруз|Новруз
ru|Нарын|река Нарын
ru|Нидерланды|Голландия
ru|Новый Узбекистан|Стратегия «Узбекистан – 2030
ru|Новый банк развития|НБР
ru|Нурекская ГЭС|Нурек
ru|Нурлы жол|Светлый путь
ru|ООН-женщины|Структура «ООН-женщины
ru|ОПЕК+|ОПЕК плюс
ru|ОПЕК|Организация стран-экспортёров нефти
ru|Объединённые Арабские Эмираты|ОАЭ
ru|Организация Договора о коллективной безопасности|ОДКБ
ru|Организация Объединённых Наций по промышленному развитию|ЮНИДО
ru|Организация Объединённых Наций|ООН
ru|Организация исламского сотрудничества|ОИС
ru|Организация по безопасности и сотрудничеству в Европе|ОБСЕ
ru|Организация по запрещению химического оружия|ОЗХО
ru|Организация тюркских государств|ОТГ
ru|Организация экономического сотрудничества и развития|ОЭСР
ru|Организация экономического сотрудничества|ОЭС
ru|Пакт во имя будущего|Пакт будущего
ru|Палата представителей|Палата представителей США
ru|Палестина|Государство Палестина|палестинские территории
ru|Парижское соглашение|Парижское соглашение по климату|Парижское соглашение об изменении климата
ru|Партнёрство по безопасности полезных ископаемых|Партнёрство по минеральной безопасности
ru|Партнёрство по глобальной инфраструктуре и инвестициям|Партнёрство в области глобальной инфраструктуры и инвестиций
ru|Персидский залив|Арабский залив
ru|Повестка дня 2030|Повестка-2030|Повестка дня на период до 2030 года
ru|Приаралье|бассейн Аральского моря|регион Аральского моря
ru|Программа ООН по окружающей среде|ЮНЕП
ru|Программа бассейна Аральского моря|ПБАМ
ru|Программа развития ООН|Программа развития Организации Объединённых Наций|ПРООН
ru|Программа содействия управлению границами в Центральной Азии|БОМКА
ru|Продовольственная и сельскохозяйственная организация ООН|ФАО
ru|Пяндж|река Пяндж
ru|РЦПДЦА|РЦПДЦА ООН
ru|Рамочная конвенция ООН об изменении климата|РКИК ООН
ru|Рамочное соглашение по торговле и инвестициям|Рамочное соглашение о торговле и инвестициях|ТИФА
ru|Региональная антитеррористическая структура|Региональная антитеррористическая структура ШОС|РАТС ШОС
ru|Региональный экологический центр Центральной Азии|РЭЦЦА
ru|Республика Корея|Южная Корея|РК
ru|Рогунская ГЭС|Рогун|Рогунская гидроэлектростанция
ru|Росатом|Госкорпорация «Росатом
ru|Россия|Российская Федерация|РФ
ru|США|Соединённые Штаты Америки
ru|Сарезское озеро|Сарез
ru|Саудовская Аравия|Королевство Саудовская Аравия|КСА
ru|Северная Македония|бывшая югославская Республика Македония
ru|Северо-Восточная Азия|СВА
ru|Секретариат ООН|Секретариат Организации Объединённых Наций
ru|Секретариат механизма «Китай – Центральная Азия|Секретариат «Китай – Центральная Азия|Секретариат механизма «Центральная Азия – Китай
ru|Семипалатинск|Семей|Семипалатинский полигон|Семипалатинский испытательный полигон
ru|Семипалатинский договор|ЦАЗСЯО
ru|Синьцзян|Синьцзян-Уйгурский автономный район|СУАР
ru|Сирия|Сирийская Арабская Республика
ru|Совет Безопасности ООН|Совет Безопасности Организации Объединённых Наций|Совбез ООН|СБ ООН
ru|Совет Европейского союза|Совет ЕС
ru|Совет Европы|СЕ
ru|Совет ООН по правам человека|Совет по правам человека ООН|СПЧ ООН
ru|Совет сотрудничества арабских государств Персидского залива|ССАГПЗ
ru|Совет сотрудничества арабских государств Персидского залива|Совет сотрудничества арабских государств Залива|ССАГПЗ|ССАГЗ
ru|Советский Союз|СССР
ru|Совещание по взаимодействию и мерам доверия в Азии|СВМДА
ru|Совместный всеобъемлющий план действий|СВПД|ядерная сделка с Ираном
ru|Соглашения Авраама|Авраамовы соглашения|Авраамские соглашения
ru|Содружество Независимых Государств|СНГ
ru|Специальный представитель ЕС по Центральной Азии|спецпредставитель ЕС по Центральной Азии
ru|Средиземное море|Средиземноморье
ru|Стратегия ЕС по Центральной Азии|Стратегия Европейского союза по Центральной Азии|Стратегия ЕС для Центральной Азии
ru|Стратегия США по Центральной Азии|Стратегия США для Центральной Азии
ru|Сырдарья|река Сырдарья
ru|ТАП|линия электропередачи Туркменистан – Афганистан – Пакистан|ТАП-500
ru|ТАПИ|газопровод ТАПИ|газопровод Туркменистан – Афганистан – Пакистан – Индия
ru|ТРАСЕКА|транспортный коридор Европа – Кавказ – Азия
ru|ТЮРКСОЙ|Международная организация тюркской культуры
ru|Таджикистан|Республика Таджикистан
ru|Тайвань|Китайский Тайбэй|Формоза
ru|Талас|река Талас
ru|Талибан|движение «Талибан|талибы
ru|Тбилиси|Тифлис
ru|Тегеранская конвенция|Рамочная конвенция по защите морской среды Каспийского моря
ru|Тенгиз|месторождение Тенгиз|Тенгизшевройл
ru|Тибет|Сицзан
ru|Тимор-Лешти|Восточный Тимор
ru|Токтогульская ГЭС|Токтогул|Токтогульское водохранилище
ru|Трансафганская железная дорога|железная дорога Термез – Мазари-Шариф – Кабул – Пешавар|Трансафганский коридор
ru|Транскаспийский международный транспортный маршрут|Срединный коридор|Средний коридор|ТМТМ|Транскаспийский коридор|Транскаспийский транспортный коридор
ru|Трансъевропейская транспортная сеть|TEN-T
ru|Турецкое агентство по сотрудничеству и координации|ТИКА
ru|Туркменбаши|порт Туркменбаши
ru|Туркменистан|Туркмения
ru|Туркменистан|Туркмения|Тюркменистан
ru|Турция|Турецкая Республика|Тюркие
ru|Турция|Тюркие
ru|Тюркский совет|Совет сотрудничества тюркоязычных государств
ru|УВКБ ООН|Управление Верховного комиссара ООН по делам беженцев
ru|УВКПЧ|Управление Верховного комиссара ООН по правам человека|УВКПЧ ООН
ru|УКГВ|Управление по координации гуманитарных вопросов|УКГВ ООН
ru|Узбекистан|Республика Узбекистан
ru|Управление ООН по наркотикам и преступности|УНП ООН
ru|Устав ООН|Устав Организации Объединённых Наций
ru|Ферганская долина|Ферганская котловина
ru|Фолклендские острова|Мальвинские острова
ru|Фонд ООН в области народонаселения|ЮНФПА
ru|Халк Маслахаты|Народный Совет Туркменистана
ru|Хартия ШОС|Хартия Шанхайской организации сотрудничества
ru|Хезболла|Хизбалла
ru|Хельсинкский Заключительный акт|Заключительный акт Хельсинки
ru|Хошимин|Сайгон
ru|Цели устойчивого развития|ЦУР|Цели в области устойчивого развития
ru|Центральная Азия – Великобритания|формат «Центральная Азия – Великобритания
ru|Центральная Азия – Германия|формат «Центральная Азия – Германия
ru|Центральная Азия – Китай|формат «Центральная Азия – Китай|механизм «Китай – Центральная Азия
ru|Центральная Азия|Средняя Азия|Центральноазиатский регион|ЦА
ru|Ченнаи|Мадрас
ru|Четырёхсторонний диалог по безопасности|КВАД|Четвёрка
ru|Чехия|Чешская Республика
ru|Чу|река Чу|Шу
ru|Шанхайская организация сотрудничества|ШОС
ru|Шри-Ланка|Цейлон
ru|Шымкент|Чимкент
ru|Шёлковый путь|Великий Шёлковый путь
ru|ЭСКАТО|ЭСКАТО ООН
ru|Экономический и Социальный Совет ООН|ЭКОСОС
ru|Экономический пояс Шёлкового пути|ЭПШП
ru|Экспортно-импортный банк США|Эксимбанк США
ru|Эразмус+|Erasmus+
ru|Эсватини|Свазиленд
ru|ЮНИСЕФ|Детский фонд ООН
ru|ЮСАИД|Агентство США по международному развитию
ru|Юго-Восточная Азия|ЮВА
ru|Южно-Китайское море|ЮКМ
ru|Южный Кавказ|Закавказье
ru|Янгон|Рангун
ru|Японское агентство международного сотрудничества|ДЖАЙКА|JICA
ru|автодорога Китай – Кыргызстан – Узбекистан|автомобильная дорога Китай – Кыргызстан – Узбекистан
ru|агрессивная война России против Украины|вторжение России в Украину
ru|встреча министров иностранных дел|министерская встреча|заседание министров иностранных дел
ru|газопровод Центральная Азия – Китай|газопровод Китай – Центральная Азия
ru|железная дорога Баку – Тбилиси – Карс|БТК
ru|железная дорога Китай – Кыргызстан – Узбекистан|железная дорога Китай – Киргизия – Узбекистан
ru|зона, свободная от ядерного оружия, в Центральной Азии|Центральноазиатская зона, свободная от ядерного оружия
ru|канал Кош-Тепа|канал Куштепа
ru|контейнерные поезда Китай – Европа|грузовые поезда Китай – Европа|экспресс Китай – Европа
ru|ледник Федченко|ледник Ванчях
ru|линия D|линия D газопровода Китай – Центральная Азия|ветка D
ru|наследный принц|наследник престола
ru|нефтепровод Баку – Тбилиси – Джейхан|БТД
ru|оспа обезьян|мпокс
ru|острова Сенкаку|острова Дяоюйдао
ru|пять государств Центральной Азии|центральноазиатская пятёрка|С5
ru|резолюция 1325 Совета Безопасности ООН|повестка «Женщины, мир и безопасность
ru|резолюция 1540 Совета Безопасности ООН|резолюция СБ ООН 1540
ru|резолюция 2593 Совета Безопасности ООН|резолюция СБ ООН 2593
ru|река Урал|Жайык
ru|решение на основе сосуществования двух государств|принцип двух государств|двугосударственное решение
ru|саммит «Индия – Центральная Азия|саммит «Центральная Азия – Индия
ru|саммит «Центральная Азия – Европейский союз|саммит «Центральная Азия – ЕС|саммит «ЕС – Центральная Азия
ru|саммит «Центральная Азия – Италия|саммит «Италия – Центральная Азия
ru|саммит «Центральная Азия – Китай|саммит «Китай – Центральная Азия
ru|саммит «Центральная Азия – Россия|саммит «Россия – Центральная Азия
ru|саммит «Центральная Азия – ССАГПЗ|саммит «Центральная Азия – ССАГЗ
ru|секретарь Совета безопасности|секретарь Совбеза|секретари Советов безопасности
ru|спикер парламента|председатель парламента
ru|талибы|Движение Талибан
ru|хуситы|Ансар Алла
`;
