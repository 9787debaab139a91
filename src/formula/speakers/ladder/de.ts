import type { LadderPatterns } from './ladder.ts';

export const germanLadder: LadderPatterns = {
  note: [
    '(nahmen | nehmen | nahm) ...6 zur Kenntnis',
    '(erörter* | berieten | besprachen | stellten fest)',
    '(erinner* | nannten)',
    '(tauschten | tauschen) ...3 aus',
  ],
  recognise: [
    '(erkenn* ...8 an | anerkennen | anerkannt*)',
    '(betont* | betonen | unterstr* | hob* | heben)',
    '(messen | maßen) ...8 Bedeutung',
    '(prüfen | erwägen | erwogen)',
  ],
  welcome: ['(begrüß*)', '(würdig*)', '(dankten | danken | sprachen ...4 Dank)'],
  support: [
    '(unterstütz*)',
    '(befürwort* | ermutig* | fordert* | fordern | verurteil* | rufen | riefen | schlug* | schlagen)',
    '(setzen sich ...6 ein | sprachen sich)',
    '(erklär*)',
  ],
  reaffirm: ['(bekräftig* | bestätig*)'],
  commit: [
    '(verpflicht*)',
    '(beabsichtig* | streben | planen | sind bereit | bekennen sich | bekannten sich)',
  ],
  agree: [
    '(vereinbar* | einigten sich | kamen überein | kommen überein | beschlossen | beschließen)',
    '(werden | wird)',
    '(stimmten | stimmen) ...6 (zu | überein)',
  ],
};
