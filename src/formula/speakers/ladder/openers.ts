import type { Step } from './ladder.ts';

/**
 * Words that stand on the ladder only where they open a clause, as in a preamble: "Mindful of …", «движимые стремлением
 * …». Elsewhere they are attributes ("those concerned by it"). They frame the clause and give way to any other verb.
 */
export const OPENERS: Readonly<Record<string, Readonly<Partial<Record<Step, readonly string[]>>>>> = {
  en: {
    note: [
      '(=bearing | =keeping) =in =mind',
      '=taking ...1 =into ...1 (=account | =consideration)',
      '=taking =account =of',
      '(=having) (=regard | =considered)',
    ],
    recognise: [
      '(=mindful | =conscious | =aware | =cognizant | =cognisant) =of',
      '(=convinced | =confident | =persuaded | =certain | =assured)',
      '(=concerned | =alarmed | =worried | =disturbed | =troubled | =dismayed | =appalled)',
      '=united ...2 (=view | =belief | =conviction)',
    ],
    welcome: [
      '(=encouraged | =heartened | =gratified | =pleased | =inspired =by =the =success) (=by | =at | =with)',
    ],
    support: ['=deploring'],
    reaffirm: ['=faithful =to'],
    commit: [
      '(=determined | =resolved | =ready | =willing | =eager | =anxious) =to',
      '=desirous =of',
      '(=desiring | =wishing | =aspiring | =aiming | =endeavouring) ...1 =to',
      '=moved =by ...2 (=desire | =wish)',
    ],
  },
  ru: {
    note: ['=имея =в =виду', '(=помня | =ссылаясь | =вспоминая | =упоминая)', '=принимая ...1 =во =внимание'],
    recognise: [
      '=памятуя',
      '(=убежденные | =уверенные | =убежденная | =уверенная) =в',
      '(=обеспокоенные | =озабоченные | =встревоженные | =сознающие | =понимающие)',
      '=исходя =из (=того | =понимания | =убеждения | =необходимости | =интересов | =важности)',
      '=в ...1 убеждении',
    ],
    welcome: ['(=воодушевленные | =ободренные | =удовлетворенные)'],
    reaffirm: ['=верные (=духу | =принципам | =букве | =делу)'],
    commit: [
      '(=приверженные | =преданные)',
      '(=преисполненные | =исполненные | =полные | =преисполненная) решимости',
      '(=желая | =намереваясь | =желающие | =стремящиеся | =готовые)',
      '(=движимые | =движимая) ...2 (=стремлением | =желанием | =намерением)',
    ],
    agree: ['(=договорившись | =согласившись | =условившись)'],
  },
  de: {
    note: ['=eingedenk', '=unter =Berücksichtigung', '=in =Anbetracht', '=unter =Hinweis'],
    recognise: [
      '(=überzeugt | =besorgt | =beunruhigt | =alarmiert)',
      '=in =der ...1 (=Überzeugung | =Erkenntnis | =Auffassung)',
      '=im =Bewusstsein',
      '=in =dem =Bewusstsein',
      '=in =Anerkennung',
    ],
    welcome: ['=ermutigt', '=mit =Genugtuung', '=in =Würdigung'],
    reaffirm: ['=in =Bekräftigung', '=bekräftigend'],
    commit: [
      '(=entschlossen | =bestrebt | =gewillt | =bereit)',
      '=in =dem ...1 (=Wunsch | =Wunsche | =Bestreben | =Willen)',
      '=von =dem =Wunsch',
      '=verpflichtet',
    ],
  },
};
