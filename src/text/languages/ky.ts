import { CYRILLIC_ABBREVIATIONS } from './cyrillic.ts';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import { RUSSIAN_MONTHS } from './ru.ts';
import type { Language } from './types.ts';

export function makeKyrgyz(): Language {
  return smallLanguage('ky', {
    ownLetters: 'йё',
    functionWords: wordSet(
      'жана менен үчүн боюнча аркылуу бул ушул өз да де эле же бирок ошондой биз алар бардык ар бир катары',
    ),
    phrases: { determiners: undefined, joining: wordSet('жана же'), complement: new Set(), pair: undefined },
    abbreviations: abbreviations(
      {
        before:
          'мин проф акад доц ген м көч р-н инж мис төр башк элч болж айр Баш кич кошм мүч ' +
          'окут өк кырг түрк Орус Кар ант',
        beforeNumber: 'ст п б бет бер гл рис т бөл сүр тирк токт буйр жарл чен болж к жалг',
        either: 'ж жж мамл Улут Жог Борб борб түн чыг Түш Бат Эл к кк ' + 'обл ауд ш',
        closing: 'ж.б млн млрд ж.у.с ж.б.у.с жана_башк жана_б',
      },
      CYRILLIC_ABBREVIATIONS,
    ),
    openers: wordSet(
      'биз тараптар алар бул ошондой президенттер лидерлер',
      'мында бүгүн кечээ баары бардык анын алардын аны бирок ал жана эки ушундай булар ар кээ башка дагы эгер ошол ошентип андан кийин',
    ),
    negations: wordSet('эмес жок эч'),
    turning: wordSet('гана же эгер каршы бардык'),
    numbers: {
      words: merged(
        numbered('бир эки үч төрт беш алты жети сегиз тогуз'),
        numbered('он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон', 10, 10),
      ),
      ordinals: merged(
        numbered('биринчи экинчи үчүнчү төртүнчү бешинчи алтынчы жетинчи сегизинчи тогузунчу'),
        numbered('онунчу жыйырманчы отузунчу кыркынчы элүүнчү', 10, 10),
      ),
      scales: new Map([
        ['жүз', 100],
        ['миң', 1000],
        ['миллион', 1000000],
        ['млн', 1000000],
        ['миллиард', 1000000000],
        ['млрд', 1000000000],
      ]),
      percent: wordSet('пайыз пайызы'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered(RUSSIAN_MONTHS),
      weekdays: wordSet('дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби'),
      yearWords: wordSet('жыл жылы жылдын ж жж'),
    },
    verbLast: true,
    capitalsForNames: true,
  });
}
