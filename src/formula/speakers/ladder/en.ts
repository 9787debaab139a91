import type { LadderPatterns } from './ladder.ts';

export const englishLadder: LadderPatterns = {
  note: [
    '(note | notes | noted | noting)',
    '(discuss | discussed | discusses | discussing | review | reviewed | reviewing)',
    '(mention | recall)',
    '(inform | =briefed | =briefs)',
    '=considered',
    '(=acquainted | =familiarised | =familiarized)',
  ],
  recognise: [
    '(recognise | acknowledge)',
    '(=consider | =considers | =considering | =regard | =regards | =regarded | believe)',
    '(=deem | =deems | =deemed)',
    '(=understand | =understands)',
  ],
  welcome: [
    'welcome',
    '(appreciate | commend | praise | applaud | thank | hail | laud | congratulate | celebrate)',
    '(=expect | =expects)',
    '(=hope | =hopes | =hoped)',
    'salute',
  ],
  support: [
    '(=supports | =supported | =supporting | =support)',
    '(endorse | =backs | =backed | encourage | advocate | favour)',
    '(declare | announce | =stated | proclaim | express | =want | =wish | ask)',
    '(must | should)',
    '=embrace',
    '(urge | condemn | reject | oppose | denounce | demand | =recommend | =recommends | =recommended | insist | deplore | =regret | =regrets | =regretted)',
    '=state',
    '(propose | proposed | proposes | invite | invited | suggest)',
    '(=challenge | =challenges | =challenged)',
    '(=need | =needs)',
  ],
  reaffirm: [
    'reaffirm',
    '(confirm | affirm | reiterate | reconfirm | restate)',
    '(=reasserted | =reassert | =reasserts)',
  ],
  commit: [
    '(=will | =shall)',
    '(=commits | =commit | =committing | pledge | undertake | vow)',
    '(promise | =guarantee | =guarantees)',
    '(assure | assured)',
  ],
  agree: [
    '(agrees | agreed | agree | agreeing | concur)',
    '(decide | adopt | approve | establish | =launch | =launched | =launching | sign | signed)',
    '(instruct | task | tasked | tasks)',
    '(entrust | mandate)',
    '(=operationalised | =operationalized | =concluded | =finalised | =finalized | =ratified | =initialled | =inaugurated | =authorised | =authorized)',
    '(=founded | =started | =initiated | =commenced)',
    '(=directed | =assigned | =charged | =commissioned)',
    '(=appoint | =appointed)',
  ],
};
