import type { LadderPatterns } from './ladder.ts';

/** English acts told as things that happened: "attention was paid", "readiness was expressed". */
export const englishPassives: LadderPatterns = {
  note: ['(=views | =opinions) (were | was) ...1 exchanged'],
  recognise: [
    'attention (was | were | is) ...1 (paid | given | drawn | devoted)',
    '(concern | concerns | interest | understanding | confidence | doubt | doubts) (was | were | is) ...2 (expressed | voiced | shown | raised | conveyed | shared)',
    '(concern | concerns) (was | were | is) ...1 (caused | aroused)',
    '(view | opinion | belief | conviction) (was | were) ...1 (expressed | voiced | =put =forward)',
  ],
  welcome: [
    '(gratitude | appreciation | satisfaction | thanks | hope) (was | were) ...2 (expressed | voiced | conveyed)',
    '(congratulations | greetings) (was | were) ...1 (exchanged | extended | conveyed)',
    '(=words of) ...2 (thanks | gratitude | appreciation)',
  ],
  support: [
    '(support | solidarity | sympathy | condolences) (was | were) ...2 (expressed | voiced | conveyed)',
  ],
  reaffirm: [],
  commit: [
    '(is | are) to be (=set =up | =established | =created)',
    '(readiness | willingness | intention | determination | resolve | commitment) (was | were) ...2 (expressed | voiced | declared | stated | shown)',
    '(is | are) ...1 =being (=drafted | =prepared | =worked =out | =drawn =up | =elaborated)',
  ],
  agree: [
    '(agreement | consensus | understanding) (was | were | is | has been | have been) ...1 reached',
    '(=decision | =decisions) (was | were | has been | have been) ...1 (taken | made | reached)',
    '=consent (was | is) given',
  ],
};
