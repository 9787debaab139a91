import type { LadderPatterns } from './ladder.ts';

/** German verbs; a part that may be cut off stands at the end of its clause ("lehnen … ab"). */
export const germanLadder: LadderPatterns = {
  note: [
    '(=überprüften | =überprüfte)',
    '(=nannten | =verzeichneten | =nannte | =verzeichnete)',
    '=gesprochen',
  ],
  recognise: [
    '(=anerkennen | =anerkannten | =anerkennend | =anerkannte)',
    '(=unterstreichend | =betonend)',
    '(=prüfen | =erwägen | =erwogen | =erwägt | =ausloten | =sondieren)',
  ],
  welcome: ['=geschätzt'],
  support: [
    '(=regten | =regte)',
    '=kündigten',
    '(=sollten | =sollte | =müssen | =muss | =müssten | =dürfen | =darf | =müsste)',
    '(=brauchen | =benötigen)',
    '(=widersetzen | =widersetzten | =widersetzte)',
    '(=bestehen | =bestanden)',
    '=bedarf',
    '(=äußern | =äußerten | =äußerte | =bekundeten | =bekunden | =bekundete)',
  ],
  reaffirm: [],
  commit: [
    '(=werden | =wird)',
    '=vorgesehen',
    '(=bekennen | =bekannten | =bekennt | =bekannte)',
    '(=wollen | =will | =sollen | =soll)',
  ],
  agree: ['=einig', '(=gestartet | =angenommen)'],
};
