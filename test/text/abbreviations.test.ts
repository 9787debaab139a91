import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/text/languages/index.ts';
import { drawClauses, textOfRule } from '../quality/sentences.ts';

function expectDrawn(lang: string, drawn: string): void {
  expect(drawClauses(textOfRule(drawn, lang), lang)).toBe(drawn);
}

// Sentences about an invented region.
describe('abbreviations by what they do', () => {
  it.each([
    ['en', 'The fort was held by Det. Belun and Commr. J. Reed. | Both left.'],
    ['ru', 'Мост принял посл. Арамов, а митр. А. Белунов освятил. | Все ушли.'],
    ['de', 'Es sprachen Oberstlt. Belun, Außenmin. Reed und Generalsekr. J. Aram. | Alle gingen.'],
    ['fr', 'Le pont fut ouvert par le Cne. Belun et le Repr. Aram. | Ils partirent.'],
    ['es', 'El puente lo abrió el Tte. Gral. Belun con la Excma. Aram. | Todos salieron.'],
    ['it', 'Il ponte fu aperto dal Magg. Belun e dal Sottosegr. Aram. | Tutti partirono.'],
    ['tr', 'Köprüyü Tuğg. Belun ve Büyükelç. Aram açtı. | Herkes gitti.'],
    ['kk', 'Көпірді полк. Белунов пен төр. Арамов ашты. | Бәрі кетті.'],
    ['ky', 'Көпүрөнү полк. Белунов ачты. | Баары кетти.'],
    ['uz', 'Ko‘prikni polk. Belunov va vaz. Aramov ochdi. | Hamma ketdi.'],
    ['tg', 'Пулро полк. Белунов ва ваз. Арамов кушоданд. | Ҳама рафтанд.'],
    ['tk', 'Köprini polk. Belunow we başl. Aramow açdy. | Hemmeler gitdi.'],
    ['ar', 'افتتح الجسر د. آرام وم. بيلون. | غادر الجميع.'],
    ['en', 'Lt. Gen. (ret.) Belun spoke. | Aram (ed.) did not.'],
    ['it', 'Firmano L. Di Aram, G. Del Belun e A. Da Reed. | È tardi.'],
    ['es', 'Firman A. Dos Arames y B. Al Reed. | Es tarde.'],
  ])('a title before a name, %s: %s', expectDrawn);

  it.each([
    ['en', 'It follows from sect. 4 and decl. 3. | Wool grew. | See encl. IV. | All agree.'],
    ['ru', 'Это следует из резол. 4 и ф. № 3. | Шерсти больше. | См. прилож. IV. | Все рады.'],
    ['de', 'Das folgt aus Rdnr. 4, Erwägungsgr. 3 und Unterabs. 2. | Es gilt Anl. IV. | Alle nicken.'],
    ['fr', 'Cela résulte de la décl. 4 et du tabl. 3. | Voir ann. IV. | Tous sont là.'],
    ['es', 'Resulta de la secc. 4 y del apart. 3. | Véase anex. IV. | Todos están.'],
    ['it', 'Risulta dalla ris. 4 e dal d.lgs. 3. | Si veda sez. IV. | Tutti ci sono.'],
    ['kk', 'Бұл қаул. 4 және қос. 3 бойынша. | Бәрі келісті.'],
    ['uz', 'Bu hujj. 4 va jadv. 3 da bor. | Hamma kelishdi.'],
    ['ru', 'Смотри на с. 5 и в т. 7. | Арам их читал.'],
    [
      'en',
      'Under s. 4.2 or s. 5.3 and sub. (3) a fine is due. | Any other is not. | Show the card. | Belun did.',
    ],
    ['ar', 'ورد ذلك في ص. 4 من الكتاب. | اتفق الجميع.'],
  ])('what counts before a number, %s: %s', expectDrawn);

  it.each([
    ['en', 'They met on Tues. 5 May and Fri. May 8. | It rained.'],
    ['de', 'Sie tagten am Di. 5. Mai und im Jän. 2031. | Es regnete.'],
    ['fr', 'Fait le 5 juil. 2031 et le lun. 7 mai. | Il pleuvait.'],
    ['es', 'Hecho el 5 ago. 2031 y en sept. 2032. | Llovía.'],
    ['it', 'Fatto il 5 genn. 2031 e in magg. 2032. | Pioveva.'],
    ['uz', 'Hujjat 5 fevr. 2031 y. yozildi. | Yomg‘ir yog‘di.'],
    ['kk', 'Құжат 5 мам. 2031 ж. жазылды. | Жаңбыр жауды.'],
    ['pt', 'Feito em 5 dez. 2031 no vale. | Chovia.'],
    ['en', 'They walked 5 km. | 2031 was dry.'],
  ])('a month or day cut short in a date, %s: %s', expectDrawn);

  it.each([
    ['en', 'The ride took 40 min. | Trucks may pass. | The lake is 9 sq. km. | Boats cross it.'],
    ['de', 'Die Fahrt dauert 40 Min. | Lastwagen dürfen passieren.'],
    ['ru', 'Дорога длится 40 час. | Грузовики едут. | Поле – 9 кв. м. | Коровы там.'],
    ['es', 'El paso mide 40 mill. | Camiones hay pocos.'],
    ['en', 'The wool is from Belun Ltd. | Trucks carry it. | Belun Inc. Chairman Reed pays.'],
    ['en', 'So write Reed et al. | Others differ.'],
    ['ru', 'Это село Белунской обл. | Стороны рады. | Расход – 5 руб./т. | Арам платит.'],
    ['kk', 'Бұл – Арам обл. | Тараптар риза.'],
    ['it', 'La torre è del III sec. a.C. | È piccola.'],
    ['ru', 'Там овцы, козы и мн. др. | Пастухи рады.'],
    ['de', 'Siehe S. 7 ff. | Händler wissen es.'],
    ['en', 'The wool is from Belun Bros. Weaving and Aram Corp. Limited. | It is soft.'],
    ['kk', 'Онда қой, ешкі және басқ. | Малшылар риза.'],
    ['kk', 'Көпір XIX ғ. Арам тұсында салынған. | Салынған кезі – 2031 ж. | Малшылар риза.'],
    ['uz', 'Ko‘prik 2031 y. Aramda qurildi. | Cho‘ponlar rozi.'],
    ['de', 'Der Bau kostet heute rund 40 Mio. | Aram trägt die Hälfte. | Er will 40 Mio. Taler zahlen.'],
    [
      'en',
      'It was built by Reed & Co. | Work ended in Oct. | Trade grew. | It is at 12 Mill St. | Guests arrived.',
    ],
    [
      'en',
      'The maps are in the U.S. | Copies were made. | The U.S. Forces are there. | The U.S. Congress passed it. | Reed Mfg. Company is old.',
    ],
    ['ru', 'Село стоит в Белунской обл. | Работа продолжается. | Оно в Белунской обл. Арамского края.'],
    ['de', 'Es kamen Räte aus Aram usw. | Aram zahlt die Reise. | Die Fa. Reed & Co. KG zahlt auch.'],
    ['fr', 'Le pont est de Reed et Cie. | Elles sont deux. | Le reste est de Reed S.A. | Belun est loin.'],
  ])('what may end a sentence, %s: %s', expectDrawn);

  it.each([
    ['en', 'The Int’l. Council and the Ass’n. of Belun met. | They don’t. | Reed does.'],
    ['en', 'The Econ. Council met. | The Parl. Assembly did not.'],
    ['de', 'Das ist hinsichtl. Belun und einschließl. Aram so. | Der öffentl. Rat nickt.'],
    ['fr', 'Le Féd. Conseil siège. | La Dév. Banque aussi.'],
    ['it', 'Il Naz. Consiglio, ad es. Belun, è qui. | Tutti tacciono.'],
  ])('words that no whole word ends like, and adjectives of names, %s: %s', expectDrawn);

  it.each([
    ['en', 'They paid with a card. | Belun left. | It was a job for tech. | The sides agreed.'],
    [
      'de',
      'Sie kannten Kreml und Stahl. | Die Bahn fuhr nach Köln. | Aram blieb. | Er mag. | Danach schlief er.',
    ],
    ['es', 'Se vieron en el club. | El río baja. | Hay pan. | Belun come.'],
    ['it', 'Andarono a nord. | Belun no. | Il bus parte. | Le parti restano.'],
    ['fr', 'Ils sont au bord. | Belun dort. | Le four est chaud. | Le pain est bon.'],
  ])('whole words end their sentences, %s: %s', expectDrawn);
});

describe('ends that no whole word has', () => {
  it.each([
    ['en', 'table north firm sign campaign length script world east film rhythm help'],
    [
      'de',
      'Stahl Bahn Köln Herr Haupt Markt Sohn Mehl aktiv stark Amt Wald Schutz gut Kerl Termin Benjamin Obst',
    ],
    ['fr', 'bord plomb avec sang four nord est fils pont coup chef mer art plan accord'],
    ['es', 'mar sol pan paz ciudad bien país lunes virtud joven papel'],
    ['it', 'per con non del nord sport gas film'],
    ['tr', 'ev dağ film form ders kent Türk genç park halk sınır barış'],
  ])('%s: %s', (lang, words) => {
    const { cutEnds } = languageOf(lang);
    expect(words.split(' ').filter((word) => cutEnds?.test(word))).toEqual([]);
  });
});
