import { stemmer } from '@orama/stemmers/spanish';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

export function makeSpanish(): Language {
  return smallLanguage('es', {
    stem: (folded) => stemmer(folded),
    ownLetters: 'áéíñóúü',
    functionWords: wordSet(
      'el la los las un una unos unas de del a al en con por para sin sobre entre y e o u pero que quien cuyo no se su sus',
      'lo les como también más es son era ser ha han este esta estos estas ese esa nuestro nuestra nosotros ellos',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('y e o pero que'),
      complement: wordSet('de a'),
      pair: ['entre', 'y'],
    },
    abbreviations: abbreviations({
      before:
        'sr sres sra srta excmo excma dra d dña s.e s.m gral emb lic ing p.ej p.e aprox av pres pdte vicepdte dn dr dres prof arq mons gob dir cnel cap rev s.s ss.mm pbro lcda lcdo mtro mtra ' +
        'sras profa abg exc ilmo ilma Hon Min Pdta Sec Secr Srio Gen Cor Col tte Cptán Cmte Cdte Alm sgto Brig ' +
        'Comdte Dip Sen Alc Cón sto sta rvdo Card Rep Repr Subsec Coord Comis Insp trad comp coord avda pza plza ' +
        'ctra pto prov dpto depto mpio edo rca pcia urb cra dist máx mín vid prom ant der izq lic.da sr.a ' +
        'vicepres cte gdor minis canc presid excmos excmas ilmos sgt alte c.alte ' +
        'ed eds',
      beforeNumber:
        'núm núms párr párrs pág págs cap caps vol fig apdo inc res doc ' +
        'par pár secc sec tít tit vols fasc figs tab cuadr nro nros incs lit ap apart anex docs resol dec decl ' +
        'reg sess ses prot conv trat exp ref tfno ext dpto of ofic edif apto km col nn vid vers supl add corr ' +
        'disp reglam ord ca cláus cl acdo memo protoc considerand obs not ' +
        'agto ' +
        'ed eds',
      either:
        'ee.uu ' +
        'op.cit loc.cit Int Internac Nac Fed Univ Inst Dpto Depto Asoc Com Cons Perm Adm Admón Econ Pol Mil Ext ' +
        'Rel Org Soc cía Ctral Fund Rep Dir Min ' +
        'agto nac econ',
      closing: 'etc a.c d.c y_ss y_sig y_sigs y_cols',
      lettered:
        'plan anexo grupo categoría tipo clase opción zona fase parte sección cuadro figura vitamina bloque ' +
        'edificio variante nivel capítulo título volumen tomo artículo punto apéndice lista formulario',
    }),
    cutEnds:
      /^(?=.{2,8}$)\p{L}\p{Ll}*[^aeiouyáéíóúüAEIOUÁÉÍÓÚ\P{Ll}][lrn]$|^(?=.{2,6}$)\p{Ll}*(?:[fghjkpqv]|[^aeiouyáéíóúü\P{Ll}]{2})$/u,
    openers: wordSet(
      'el la los las nosotros ellos un una en para con este esta estos',
      'él ella ellas están está nuestro nuestra por sin sobre entre según desde hasta tras durante pero también además así luego después cuando si como todo todos todas cada algunos algunas otros otras es son fue hay esa ese eso esto aquí hoy ayer',
    ),
    negations: wordSet('no ni sin nunca ningún ninguna'),
    turning: wordSet('contra solo o si más todos todas puede pueden debe deben'),
    numbers: {
      words: merged(
        numbered(
          'cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis ' +
            'diecisiete dieciocho diecinueve',
          0,
        ),
        numbered('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10),
        numbered(
          'veintiún|veintiuno|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
          21,
        ),
        numbered(
          'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas ' +
            'seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
          100,
          100,
        ),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['mil', 1000],
        ['millón', 1_000_000],
        ['millones', 1_000_000],
      ]),
      percent: wordSet('porciento'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered(
        'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      ),
      weekdays: wordSet('lunes martes miércoles jueves viernes sábado domingo'),
      yearWords: wordSet('año años'),
    },
    finiteVerb:
      /(?:aron|ieron|ó|ará|arán|aba|aban|ía|ían)$|^(?:es|son|fue|está|están|hay|tiene|paga|pagan|va|van|ha|han)$/u,
    capitalsForNames: true,
  });
}
