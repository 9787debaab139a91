/** Written by `npm run glossary`. Names of one thing in one language, a line a thing. */
export const OTHER_NAMES = `
en|ASEAN|Association of Southeast Asian Nations
en|Astana|Nur-Sultan|Nursultan
en|CIS|Commonwealth of Independent States
en|Chornobyl|Chernobyl
en|Czechia|Czech Republic
en|DPRK|North Korea|Democratic People's Republic of Korea
en|Donbas|Donbass
en|EAEU|Eurasian Economic Union
en|European Union|EU
en|Hizballah|Hezbollah|Hizbullah|Hizbollah
en|IAEA|International Atomic Energy Agency
en|ISIS|ISIL|Islamic State|Daesh|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
en|Kharkiv|Kharkov
en|Kyiv|Kiev
en|Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirghizstan|Kirgizstan
en|Moldova|Moldavia
en|Myanmar|Burma
en|NATO|North Atlantic Treaty Organization|North Atlantic Alliance
en|NPT|Treaty on the Non-Proliferation of Nuclear Weapons|Non-Proliferation Treaty
en|North Macedonia|Former Yugoslav Republic of Macedonia|FYROM
en|Odesa|Odessa
en|PRC|China|People's Republic of China
en|Persian Gulf|Arabian Gulf
en|Quad|Quadrilateral Security Dialogue
en|ROK|South Korea|Republic of Korea
en|Russia|Russian Federation
en|SCO|Shanghai Cooperation Organization
en|Syria|Syrian Arab Republic
en|TITR|Middle Corridor|Trans-Caspian International Transport Route
en|Taliban|Taleban
en|Turkmenistan|Turkmenia
en|Türkiye|Turkey|Republic of Türkiye|Republic of Turkey
en|UAE|United Arab Emirates
en|UK|United Kingdom|Great Britain
en|UNCLOS|Convention on the Law of the Sea
en|UN|United Nations
en|USA|United States|U.S.
en|Xizang|Tibet
ru|«Хезболла»|«Хизбалла»
ru|АСЕАН|Ассоциация государств Юго-Восточной Азии
ru|Астана|Нур-Султан
ru|Беларусь|Белоруссия
ru|Великобритания|Соединённое Королевство
ru|ДНЯО|Договор о нераспространении ядерного оружия
ru|ЕАЭС|Евразийский экономический союз
ru|Европейский союз|ЕС|Евросоюз
ru|ИГИЛ|ИГ|ДАИШ|«Исламское государство»
ru|КНДР|Северная Корея|Корейская Народно-Демократическая Республика
ru|Китай|КНР|Китайская Народная Республика
ru|Конвенция по морскому праву|ЮНКЛОС
ru|Кыргызстан|Киргизия|Кыргызская Республика|Киргизская Республика
ru|МАГАТЭ|Международное агентство по атомной энергии
ru|Молдова|Молдавия
ru|Мьянма|Бирма
ru|НАТО|Организация Североатлантического договора
ru|ОАЭ|Объединённые Арабские Эмираты
ru|ООН|Организация Объединённых Наций
ru|Персидский залив|Арабский залив
ru|Россия|Российская Федерация
ru|СНГ|Содружество Независимых Государств
ru|США|Соединённые Штаты
ru|Северная Македония|бывшая югославская Республика Македония
ru|Сирия|Сирийская Арабская Республика
ru|Сицзан|Тибет
ru|ТМТМ|Срединный коридор|Транскаспийский международный транспортный маршрут
ru|Туркменистан|Туркмения|Тюркменистан
ru|Турция|Тюркие
ru|Чехия|Чешская Республика
ru|ШОС|Шанхайская организация сотрудничества
ru|Южная Корея|Республика Корея
ru|талибы|«Талибан»|«Движение Талибан»
`;
