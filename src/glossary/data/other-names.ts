/** Written by `npm run glossary`. Names of one thing in one language, a line a thing. */
export const OTHER_NAMES = `
en|ADB|Asian Development Bank
en|AI|artificial intelligence
en|ASEAN|Association of Southeast Asian Nations
en|Almaty|Alma-Ata
en|Astana|Nur-Sultan|Nursultan|Akmola|Tselinograd
en|BRI|Belt and Road
en|Beijing|Peking
en|Belarus|Byelorussia|Belorussia
en|Bengaluru|Bangalore
en|Bishkek|Frunze
en|CIS|Commonwealth of Independent States
en|COVID-19|coronavirus
en|CSTO|Collective Security Treaty Organization
en|Cabo Verde|Cape Verde
en|Chennai|Madras
en|Chisinau|Kishinev|Chişinău
en|Chornobyl|Chernobyl
en|Czechia|Czech Republic
en|Côte d'Ivoire|Ivory Coast
en|DPRK|North Korea|Democratic People's Republic of Korea
en|Democratic Republic of the Congo|DRC|Zaire
en|Dnipro|Dnepropetrovsk|Dnipropetrovsk
en|Donbas|Donbass
en|Dushanbe|Stalinabad
en|EAEU|Eurasian Economic Union
en|EBRD|European Bank for Reconstruction and Development
en|Eswatini|Swaziland
en|European Union|EU
en|Falkland Islands|Malvinas|Islas Malvinas
en|G20|Group of Twenty
en|G7|Group of Seven
en|Guangzhou|Canton
en|Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf
en|Hizballah|Hezbollah|Hizbullah|Hizbollah
en|Ho Chi Minh City|Saigon
en|Houthis|Ansar Allah|Ansarallah
en|IAEA|International Atomic Energy Agency
en|IMF|International Monetary Fund
en|ISIS|ISIL|Islamic State|Daesh|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
en|Iran|Persia
en|Kazakhstan|Kazakstan|Qazaqstan
en|Kharkiv|Kharkov
en|Kolkata|Calcutta
en|Kyiv|Kiev
en|Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirghizstan|Kirgizstan
en|Laos|Lao PDR|Lao People's Democratic Republic
en|Lviv|Lvov
en|Moldova|Moldavia
en|Mumbai|Bombay
en|Myanmar|Burma
en|Mykolaiv|Nikolaev|Nikolayev
en|NATO|North Atlantic Treaty Organization|North Atlantic Alliance
en|NPT|Treaty on the Non-Proliferation of Nuclear Weapons|Non-Proliferation Treaty
en|Netherlands|Holland
en|North Macedonia|Former Yugoslav Republic of Macedonia|FYROM
en|OSCE|Organization for Security and Co-operation in Europe
en|Odesa|Odessa
en|PRC|China|People's Republic of China
en|Persian Gulf|Arabian Gulf
en|Quad|Quadrilateral Security Dialogue
en|ROK|South Korea|Republic of Korea
en|Russia|Russian Federation
en|SCO|Shanghai Cooperation Organization
en|SDGs|Sustainable Development Goals
en|Senkaku Islands|Diaoyu Islands|Diaoyutai
en|Sri Lanka|Ceylon
en|Syria|Syrian Arab Republic
en|TITR|Middle Corridor|Trans-Caspian International Transport Route
en|Taiwan|Chinese Taipei|Formosa
en|Tajikistan|Tadjikistan|Tadzhikistan
en|Taliban|Taleban
en|Tbilisi|Tiflis
en|Thailand|Siam
en|Timor-Leste|East Timor
en|Turkmenistan|Turkmenia
en|Türkiye|Turkey|Republic of Türkiye|Republic of Turkey
en|UAE|United Arab Emirates
en|UK|United Kingdom|Great Britain
en|UNCLOS|Convention on the Law of the Sea
en|UNGA|General Assembly
en|UNSC|Security Council
en|UN|United Nations
en|USAID|Agency for International Development
en|USA|United States|U.S.
en|Vietnam|Viet Nam
en|WTO|World Trade Organization
en|Xizang|Tibet
en|Yangon|Rangoon
en|mpox|monkeypox
ru|COVID-19|коронавирус
ru|«Группа двадцати»|«Большая двадцатка»|Группа двадцати
ru|«Группа семи»|«Большая семёрка»|Группа семи
ru|«Хезболла»|«Хизбалла»
ru|АБР|Азиатский банк развития
ru|АСЕАН|Ассоциация государств Юго-Восточной Азии
ru|Алматы|Алма-Ата
ru|Астана|Нур-Султан|Акмола|Целиноград
ru|Беларусь|Белоруссия
ru|Бенгалуру|Бангалор
ru|Бишкек|Фрунзе
ru|ВТО|Всемирная торговая организация
ru|Великобритания|Соединённое Королевство
ru|ГА ООН|Генеральная Ассамблея
ru|Гуанчжоу|Кантон
ru|ДНЯО|Договор о нераспространении ядерного оружия
ru|Демократическая Республика Конго|ДРК|Заир
ru|Днепр|Днепропетровск
ru|Душанбе|Сталинабад
ru|ЕАЭС|Евразийский экономический союз
ru|ЕБРР|Европейский банк реконструкции и развития
ru|Европейский союз|ЕС|Евросоюз
ru|ИГИЛ|ИГ|ДАИШ|«Исламское государство»
ru|ИИ|искусственный интеллект
ru|Иран|Персия
ru|КНДР|Северная Корея|Корейская Народно-Демократическая Республика
ru|Кабо-Верде|Острова Зелёного Мыса
ru|Китай|КНР|Китайская Народная Республика
ru|Кишинёв|Кишинэу
ru|Колката|Калькутта
ru|Конвенция по морскому праву|ЮНКЛОС
ru|Кот-д'Ивуар|Берег Слоновой Кости
ru|Кыргызстан|Киргизия|Кыргызская Республика|Киргизская Республика
ru|Лаос|Лаосская Народно-Демократическая Республика
ru|МАГАТЭ|Международное агентство по атомной энергии
ru|МВФ|Международный валютный фонд
ru|Молдова|Молдавия
ru|Мумбаи|Бомбей
ru|Мьянма|Бирма
ru|НАТО|Организация Североатлантического договора
ru|Нидерланды|Голландия
ru|ОАЭ|Объединённые Арабские Эмираты
ru|ОБСЕ|Организация по безопасности и сотрудничеству в Европе
ru|ОДКБ|Организация Договора о коллективной безопасности
ru|ООН|Организация Объединённых Наций
ru|Один пояс, один путь|Пояс и путь
ru|Персидский залив|Арабский залив
ru|Россия|Российская Федерация
ru|СБ ООН|Совет Безопасности
ru|СНГ|Содружество Независимых Государств
ru|США|Соединённые Штаты
ru|Северная Македония|бывшая югославская Республика Македония
ru|Сирия|Сирийская Арабская Республика
ru|Сицзан|Тибет
ru|Совет сотрудничества арабских государств Персидского залива|ССАГПЗ
ru|ТМТМ|Срединный коридор|Транскаспийский международный транспортный маршрут
ru|Тайвань|Китайский Тайбэй|Формоза
ru|Тбилиси|Тифлис
ru|Тимор-Лешти|Восточный Тимор
ru|Туркменистан|Туркмения|Тюркменистан
ru|Турция|Тюркие
ru|Фолклендские острова|Мальвинские острова
ru|Хошимин|Сайгон
ru|ЦУР|Цели устойчивого развития
ru|Ченнаи|Мадрас
ru|Чехия|Чешская Республика
ru|ШОС|Шанхайская организация сотрудничества
ru|Шри-Ланка|Цейлон
ru|Эсватини|Свазиленд
ru|ЮСАИД|Агентство по международному развитию
ru|Южная Корея|Республика Корея
ru|Янгон|Рангун
ru|оспа обезьян|мпокс
ru|острова Сенкаку|острова Дяоюйдао|Дяоюйдао
ru|талибы|«Талибан»|«Движение Талибан»
ru|хуситы|«Ансар Алла»
`;
