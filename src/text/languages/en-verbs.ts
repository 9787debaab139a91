/** Verbs that joint statements are made of, by which a reader of points tells a clause from a list of nouns. */
export const ENGLISH_VERBS =
  'accelerate accept accompany accord achieve acknowledge act adapt add address adhere adjust adopt advance advocate ' +
  'affirm agree aim align allocate allow announce appeal apply appoint appreciate approve arrange assess assist assure ' +
  'attach attend attract authorize avoid await aware base become begin believe benefit bolster boost bring broaden build ' +
  'call carry cease celebrate chair clarify collaborate combat come commend commit complete comply concern conclude ' +
  'condemn conduct confirm congratulate connect conserve consider consolidate constitute consult continue contribute ' +
  'convene convey coordinate cooperate counter create cut deal decarbonize decide declare decrease dedicate deepen defend ' +
  'define deliver demand demonstrate denounce deny depend deploy deplore designate deter determine develop devote direct ' +
  'discuss diversify do draw ease elaborate eliminate embrace emphasize employ empower enable encourage endeavor endorse ' +
  'engage enhance enjoy enlarge ensure enter entrust establish evaluate examine exceed exchange expand expedite explore ' +
  'export expose express extend extract facilitate fight finalize finance find focus follow form formulate foster fulfill ' +
  'fund further gain gather generate give go grant grow guarantee guide hail harmonize have help highlight hold honor hope ' +
  'host identify implement import improve include increase inform initiate inspire instruct integrate intend intensify ' +
  'introduce invest invite involve join keep launch lead learn leave lift link listen look maintain make manage mark ' +
  'maximize meet mention mitigate mobilize modernize monitor move negotiate note observe offer open oppose organize ' +
  'overcome participate pay plan pledge praise prepare present preserve prevent proceed process produce promote propose ' +
  'protect prove provide pursue put raise reach reaffirm realize recall receive recognize recommend recover reduce refer ' +
  'refrain regard register regret regulate reiterate reject release remain remove renew repatriate report request require ' +
  'resolve respect respond restore resume return reveal review safeguard secure seek send serve set settle share show sign ' +
  'simplify solve speak speed stand start state stay stem step stop streamline strengthen stress strive study submit ' +
  'succeed suggest supply support suspend sustain tackle take target thank touch track train transfer transform transit ' +
  'translate treat underline underscore undertake unite update upgrade uphold urge use utilize value verify view violate ' +
  'visit voice vow want warn welcome wish withdraw work';

/** Auxiliaries and forms that no stemmer brings to their verb. */
export const ENGLISH_AUXILIARIES =
  'is are was were be been being has have had having do does did will would shall should can could may might must ' +
  'made held took taken given gave found built began begun met led underwent undertook chose chosen brought sought ' +
  'thought spoke spoken drew drawn grew grown knew known kept left lost paid put read rose risen said saw seen sent ' +
  'shown spent stood told understood went withdrew withdrawn wrote written became came';
