import type { AbbreviationLists } from './make.ts';

/** Abbreviations of offices, ranks, documents and units that the languages of the region print as Russian does. */
export const CYRILLIC_ABBREVIATIONS: AbbreviationLists = {
  before:
    'проф акад доц ген полк подп подполк майор лейт кап адм инж през дир деп канд асс ред губ упр англ нем фр лат араб ' +
    'яп рус чл.-корр чл.-кор р-н пгт мкр просп пр им',
  beforeNumber:
    'рис табл абз гл стр тел каб оф корп кв док прил вып разд прим п пп ст ' +
    'янв февр фев мар апр авг сент сен окт нояб ноя дек',
  either: 'янв февр фев апр авг сент сен окт нояб ноя дек экон техн акц респ обл мин сек час г гг',
  closing: 'тыс млн млрд трлн руб долл чел экз шт га км кг',
};
