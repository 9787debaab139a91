/** Written by `npm run glossary`. Forms of each concept (en), a line a concept, and the alphabet of the table: see packed-forms.ts. */
export const EN_LETTERS = `aerinotcslumpdgfhbvkwyzxjq201539+7'48`;
export const EN_ENDINGS = ``;
export const EN = `





































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































=
=
=Acbpfcl fp gqb kedg eagdfeAibhkc hfkehdj cbpfcl
=Akedpd bebcod ivigbl fp hbegcaj aidaAhbegcaj aidae mfubc ivigbl
=Aarnkh diikFgb
=Aahhbii gf gqb ibaKibamfcg
=Augf ahhbiAyfde
=Asajk anndgdfeH
=AcbpfcbigAgcbb mjaeg
=Aahg fp aoocbi
=AahhfcnBccaeo
=Acbahq aocbblbeg
=Aaocdhkjgkc mcfnkhE pffn mcfnkhg
=Aaocdhkjgkc ibhgfcAilacg aocdhkjgkc
=Aldjdgacd ajjdaeh
=Aajjd macgebciqdm
=
=Aaeedsbciacd fp gqb bigarjdiq fp ndmjflag cbjag
=Ahflrag hfcckmApdoqg aoadeig hfcckm
=Ahflrag lfebd jakenbcAalj
=Aqdoqjd ammcbhdAhfllben
=Aachqbfjfo cbibachq
=Aldjdgacd
=
=
=
=Adjjdhdg acl gcappdhtAubamfe gcappdht
=Aad
=AadnAqbjm
=Aaivjkl ibbtbc
=Ahdsdj asdagAadc gcaeimfcg
=
=Adegbcraet hffmbc
=
=
=
=
=Ardfjfo ndsbci
=
=Ardfjfo ibhkcDiapbgd
=Arjfh mfjdgFlbegaj
=
=
=
=Arfcnbc hqbhtmfdegAhqbhtmfdeg
=Anbjdldg aen nblachH
=
=Arfcnbc mcfgbh
=Arcdno rbgubbe bkcfm aen aida
=Arkid hdchj
=
=
=Ahajj feFkmfe
=AhaendnagkcG
=
=Ahjdlag ebkgcajAebg wbcf
=Ahbai pdcb
=Ahbegcaj cfjb fp gqb keBffcnde cfjb
=Akedjagbc hqaeo fp gqb igagk zkf
=
=Ahqdjn
=
=
=Ahdsdjdae nbagq
=Ahdsdjdae mfmkj
=
=Aanamg gf hjdlag hqaeoAhjdlag hqaeo anamg
=Aojfraj uacl
=Ahjdlag blbco
=
=
=Ahjfkn gbhqefjfo
=
=Abhfefl hfbchdfe
=
=
=Aanqbc
=Aiqacb nbsbjfm
=Aiqacb mcfimbc
=Ahfllfe sajk fp laetden
Ahfllfe hflmcbqbei hffmbc aen ikigade ibhkc
=Ahfllke udgq a iqacb pkgkcHfp hfllfe nbigded
=Ahfllke udgq a iqacb pkgkc pfc qklaeHfp iqacb pkgkc pfc laetden
=
=
=Aigcfeojd hfenble
=Abxmcbii hfenfj
=Ahfepdn rkdjnBrl
=Aacl hfepjdhg
=
=
=AdegbchfeebhgL
=Ahfeibeik nbhdidfe
=
=
=Apcdbenjd aglfimqbcAaglfimqbc fp gckig
=Ahfeikjac aiidig
=Ahfeikjac appadc
=
=Apcbdoqg gcadeArjfht gcade
=
=Ahfjjarfc
=
=Awfeb fp mbahAcbodfe fp mbah
=
=AhfkegbcgbccfcClrag gbccfc
=
=
=
=Ahcdgdh cau lagbcdHlagbcd
=
=
=Aqklaedgacdae hffmbc
=Andsbci fp hdsdj
=Ahkjgkc hffmbcHgd
=Aqdigfc aen hkjgkc qbcdgao
=Ahkigfl mcfhbnkcP idlmjdp
=Ahkigfl akgqfcHibcsdh
=Ahvrbcaggaht
=
=Ahvrbc ibhkc
=Adepfcl imahb
=
=Anaga ibhkcAmbcife naga mcfgbh
=Adegbcdl akgqfc
=
=Anbrg ikigadeAbxgbce nbrg
=
=
=Aocasb hfehbceAibcdfk hfehbce
=
=
=Arfcnbc nblach
=Aldeb hjbacaehFahgdfe
=Anblfhcag
=
=
=
=Anbsbjfm eagdfe
=Anbsbjfm adnAfppdhd nbsbjfm aiidig
=
=Amagq fp nbsbjfm
=Andajfok alfeo hdsdjAlkgkaj jbace alfeo hdsdj
=
=Ahflmagcdfg
=
=Andodg oam
=
=Andodg mkrjdh depcaigckhgkc
=Adepfcl gbhqefjfoHaen hfllke gbhqefjfo
=Andodg gcaeidgdfe
=
=Amfjdg aen ndmjflag lbae
=
=Aadc jdet
=
=Andiaig cbimfeiAblbco cbimfei
=Andiaig mcbsbeHcdit laeao
=Aldidepfcl
=Andimjah mbcife
=
=Andsbcidp fp ikmmjd
=
=
=Anfueigcbal igagbK
=Aiapb ncdet uagbc
=Auagbc iasb gbhqefjfo
=
=Aeachfg ilkooj
=Adjjdhdg ncko gcappdhtIgcappdht fp eachfg
=Adejaen mfcg
=Ankaj ki dgbl
=Abjbhgcfe hfllbchAhcfii rfcnbc b hfllbch
=Andodg ofsbceAbjbhgcfe ofsbce
=Abacjd uace ivigbl
=
=
=
=
=
=
=Amfig maenbl cbhfsbcd
=
=Amacjdalbegacd bjbhBcbidnbegd bjbh
=Aebu bebcod sbqdhjAbs
=Abjbhgc mfubcAmfubc ikmmjd
=Aacl blracof
=Ablbco idgkag
=AigcbiiAkenbcihfc
=
=
=Abebcod iasb
=
=
=
=
=
=
=
=
=Abesdcfelbeg hfeibcsAmcfgbh fp gqb besdcfe
=Abhfjfo ibhkc
=Aifsbcbdoe bzkajAbzkaj pffg
=
=
=Abxhqaeo fp sdbu
=Abxmbcg jbsbj
=
=
=AgqaetAocagdgkn
=
=Asdfjbeg bxgcbl
=Apaji depfclFebu
=Apaji ahhkiAkepfken ajjbo
=
=
=Apdrbc fmgdh jdeb
=
=Adegbce pdeaehd deigdgkBpd
=Aikmmfcg ikmmfcg
=
=
=ApndAndcbhg desbig
=Adepfcl laedmkjApdld
=
=Apfcbdoe pdoqgbc
=
=
=
=Apga
=Apcbb gcanb wfebLacba
=Apcbbnfl fp imbbhq
=
=Afsbcpjdoqg
=Acbjdod pcbbnflApcbbnfl fp cbjdodfe fc rbjdbp
=AhacofApcbdoqg gcaeimfcg
=
=Apcbbw fp aiibgAaiibg pcbbw
=Araidh pcbbnflApkenalbeg cdoqg
=
=Abzkaj rbgubbe uflae aen lae
=Asdfjbeh aoadeig uflae
=
=AobfjfodAldebc bxmjfc
=Aobfmfjdg cdsajcdJhflmbgd
=Abnkh fp odcjAuflae bnkh
=Albjg fp ojahdbcAojahdaj lbjg
=Amcfgbh fp ojahdbcCbibcs fp ojahdbc
=
=Aojfraj gqcbag
=
=Aofsbce
=Aoffn ebdoqrfcjd cbjag
=Ahbcbaj
=Aocaeg adn
=Aocbbe jaebGhqaeebj
=
=Aocbbe rfen
=
=Aocbbe gcaeipfclGnbsbjfm
=Ahacrfe bldiAocbbeqfki oaib
=Amkrjdh qbajgqAqbajgqhac
=Aqboblfed
=Aansaeh gbhqefjfoAblbco gbhqefjfo
=Aqdoq jbsbj bxhqaeoLhfegahg
=
=Akedsbci
=Acfan
=Aqdigfc cbjagAiqacb qdigfcd
=Auacl qfimdgFubjhfl
=Aqfig hfkegcdAcbhbds hfkegcd
=
=Aqfig hfkegcd
=
=Agcappdht de mbcifeMqklae rb
=
=Aqklaedgacdae aiidigNcbjdbp
=
=Aqklaedgacdae hagaigcfmq
=
=
=
=Aqvncfobe bebcod
=Aqvncfbjbhgc mfubc igagdfeSmjaeg
=Aqvncfbjbhgc mfubcF bebcod
=Adccbokjac ldocag
=
=AcbajdwApkjpdj
=
=
=
=Adehjki nbsbjfmG
=
=Adendsdi fp ibhkc
=Amcfnkh hqade
=Amcfnkh hamah hffmbcAdenkigcd hamah hffmbc
=
=
=Adenkigcd ibhgfc
=Ahfllkedh ndibai
=Abxhqaeo fp depfclAdepfcl iqacb
=Adegbce depfcl ibhkc
=
=Amcfmfi
=
=Adegbjjbhgk mcfmbcgd cdoqg
=Adegbjjdo bxhqaeo
=Adegbccbjdod ndajfokF cbjdod ndajfok
=Afkgidn degbcpbcAbxgbce degbcpbc
=Agcaeidgdfe ofsbce
=Anflbig appadc
=Adnm
=Aojfraj hfllkeAufcjn hfllke
=
=Aefcl fp degbce jau
=
=
=
=Amacjdalbegacd ndmjflahdAdegbc macjdalbegacd gd
=Aikreag hffmbcAhffmbc rbgubbe cbodfe
=
=Arkid hjdlagFbesdcfe
=Amcfgbh fp desbig
=
=Adesdfj fp pcfegdbc
=
=Aldjdgacd bxbchdiJncdjj
=
=
=
=
=Ajaenjfht hfkegcdJnbsbjfm hfkegcd
=
=Ajaeokao gbahq
=Ankcarj mbahAykig aen jaig mbah
=
=Ajau bepfch aobehMkgqfc
=Aigagb jbanbc
=Agcbagd pcalbufctAjboaj raid
=AhcbndgBfehbiidfe jfae
=Aibggjblbeg de eagdfe hkccbehAeagdfe hkccbeh
=Ajfodig hbegbcHqkr
=Ajfu hacrfe bhfefldK
=
=Ahffmbc lbhqaeApfclag
=Amcbii pcbbnflApcbbnfl fp gqb mcbii
=Aoffn fppdh
=Alaii lbndaBbnda hffmbc
=Albndhde mcfnkhg
=
=
=Albgqae bldi
=Ailkooj fp ldocaeg
=Ajarfc ldocaeg
=
=
=Anbpbei hffmbc
=
=
=AldebcF nbmfidg
=AjaenldeAaegd mbcifeebj ldeb
=Aldebc bxgcahAbxgcahg denkigcd
=Aeagdfe ldefcAbgqedh ldefc
=Aldiidj gbig
=Abldi cbnkhAcbnkh fp bldi
=
=
=Alfkegade hfkegcdJacba
=Alknijdn
=Alkjgd sbhgfc mfjdhd
=
=Agckb lkjgdjagbc
=Alkjgdlfn
=AlkjgdmfjacK ufcjn fcnbc
=Alkgkaj rbebpdhd hffmbcP
=Ahfllfe degbcbigAiqacb degbcbig
=Ajboaj aiidig
=
=
=
=AnckoAeachfg ncko
=
=Acbhfehdjd
=AndiaigAeagkc qawacn
=Aoa
=
=Aibhkc aiikc
=
=Aebdoqrfc
=
=Ambclae ebkgcaj
=
=
=Aebxg iklldg
=Aeof
=Aefe degbcsbeJpbc de degbce appadc
=Aefe mbclae lblrbciqdmLibag
=AefemcfjdpbcBkhjbac efe mcfjdpbc
=
=Aefgb udgq iagdipah
=
=
=
=Aekhjbac mfubcAagfl bebcod
=Aekhjbac mfubc igagdfeBmm
=Aekhjbac bxmjfidfe
=
=Aekhjbac mfubc
=Aekhjbac pcbb wfebBupw
=
=
=
=
=Ahcknb fdjAmbgcfjbkl
=AcbybhgAfmmfid
=Aimahb
=Abmdnbl
=
=
=Ambah cbifjkFibggjblbeg fp ndimkg
=Ambah ki fp agfl bebcod
=
=Ambahbtbbm fmbc
=Ambfmj gf mbfmj gdPhfegahg
=Ambclae lblrbciqdm
=Ambfmj udgq ndiarjAndiarj mbcife
=Ambgcfhqbl denkigcd
=Amqaclahbkg denkigcd
=Amjaeg zkacaegde
=Acbjdod gfkcdilAmdjocdlao gfkcdil
=
=
=Amfjdg ifjkgdfe
=
=Aadc mfjjkgdfe
=Amfsbcgd cbnkhIajjbsd
=
=Amfubc ocdnAbjbhgc ocdn
=Amcbhkcifc hqbldh
=
=AmcdfcdgdAacba fp hffmbc
=Abxhqaeo fp mcdifeAmcdife iuam
=Amfu
=
=Anbbm mcfhbii
=ApahdjdgBfigbc
=
=
=
=Ambfmj ndmjflahd
=Ammm
=
=Aqdoq zkajdgd depcaigckhgkc
=
=AcadjcfanE
=Acacb bacgq bjblbegLlbgaj
=
=Abppdhd ki fp uagbcAuagbc hfeibcs
=
=AhfepdclAcbdgbc
=AcbrkdjnAmfig hfepjdhg cbhfeigckh
=
=Abhfefl cbpfcl
=
=
=Abjbhgc lactbg
=
=
=
=
=Acbdegboc
=Aqfigao cbjbai
=
=AcbebuF bebcod ifkch
=
=
=
=Ake cbifjk
=Aeagdfe cbkedp
=Auflae cdoqg
=Araide
=Adegbce cfan gcaeimfcg
=Acfgag mcbidnAhqadclaeiqdm
=
=Ackjb raib degbce fcnbc
=Agbccfcdig iapb qasbe
=Aiaehgdfe bsaidfeAhdchklsbe fp iaehgdfe
=Acbigcdhg lbaikc
=Ankig igfcl
=
=Aiagbjjdg hfeebhgJdegbcebg
=
=Aihdbegdp aen gbhqedh hffmbcSfjfo hffmbc
=AmfcgAiba mfcg
=
=
=
=Aibhkc gqcbagAgqcbag aen hqajjbeo
=
=Acdoqg gf ibjp nbgbclde
=
=
=AidoeagkcE hbcblfed
=Agude hdgdE
=Azkajdpd mbcifeebjAitdjj jarfc
=AilbCajj aen lbndkl begbcmcdi
=Ailajj aclBaju
=
=
=Aifhdaj aen bhfefl nbsbjfm
=Aifjac mfubc
=
=Aigagb ifsbcbdoegd
=Aimahb ahgds
=Aibw
=Adegbjjdo ibcsdhAibhkc ibcsdh
=Amqvidh hkjgkc
=
=Aigacgkm
=Agcbagd fe gqb igagb rfcnbcArfcnbc gcbagd
=Afppdhd sdidg
=Aigagbjbii
=
=
=
=AbeqaehAnbbmbe
=Aahanbl bxhqaeoHlfrdj
=Akenbciba harjAikriba harj
=Aiklldg lbbg
=Acbidjd ikmmjd hqadeAibhkc ikmmjd hqade
=
=
=Aajdoe fp igcagbodAivebcod fp nbsbjfm igcagbod
=
=
=Ahkigfl nkgdAnkgd
=
=AgbhqefmactAihdbeh mact
=Agcaeipbc fp gbhqefjfo
=
=
=
=
=Apdeaeh fp gbccfcAgbccfcdig pdeaeh
=Agbccfcdig ahg
=Agbccfcdig ocfkm
=Acbibachq deigdgkgAaeajvg hbegbc
=Agqcbag fc ki fp pfch
=Agqcbb bsdj pfchGpfch
=Agfkcdil hffmbc
=Agcasbj
=
=Abhfefl aen gcanb hffmbc
=Araccdbc gf gcanbAgcanb cbigcdh
=Agcanb aen desbig pahdjdgAidlmjdp fp gcanb mcfhbnkc
=Agcanb sfjklArdjagbc gcanb
=Agcandgdfe hqdebi lbndhde
=Adjjdhdg gcappdht
=Agcade fp mbcifeebjAmbcifeebj gcade
=Agcaeirfkenacd uagbcThfkci
=Agcaeidg hamah
=Agcaeidg gcaeimfcg
=Afcoae hcdlb
=Ahcfii rfcnbc gqcbag
=
=Agcaeimfcg jdetKdegbchfeebhg
=
=
=Agcanb cfkg
=
=Ahbiiag fp qfigdj
=Akedjagbc hfbchds lbaikc
=
=Ahfqbidfe
=Akmigcbal igagbI
=
=Akcaedkl jboahd idgbAgadj
=
=
=
=AhaikajgdAjfii fp jdpb
=
=Asdia idlmjdpFjdrbc
=Asdia pcbb cbodlFbxblm
=Asfhag bnkhAmcfpbiidfe gcade
=
=
=
=Auaig
=Auagbc aen bebcod diikGbebcod hffmbc
=Auagbc cbifkch laeaoAdegboc uagbc cbifkch laeao
=
=Auagbc iqfcgaoAjaht fp uagbc
=
=Auagbc aen bebcod ebxkGbebcod pffn ebxk
=Auln
=Aqadj
=
=Aude ude
=Auden mfubc
=Ablmfubc fp uflaeAuflae blmfubc
=
=Aufcjn qbcdgao idgb
=Adegbce fcnbc
=Avfkeo mbfmjDgq bxhqaeo
=
=
=
=
=Amjae fp ahgdfe
Aaidae nbsbjfm raet!Bnr
Albbg fp pfcbdoe ldedig fp apoqaedigae ebdoqrfc hfkegcdAebdoqrfc hfkegcd fp apoqaedigae pfcbdoe ldedig lbbg
=Adijal cbmkrj fp apoqaedigae
=
=!Aak
A():) aobena pfc ikigade nbsbjfmL
Aaigaea degbce pdeaehd hbegbc!Bdph
Aaidae depcaigckhgkc desbig raet!Bddr
AatgakAmfcg fp atgak
=Aaj zabna
=Aajagau maii
AajagAmfcg fp ajag
=Aajla aga
Aajlagd aocbblbeg fp *;;(A*;;( ajlagd aocbblbeg
Aajla aga nbhjac=
=Aajgad lfkegade
=Aalraiianfc bxgcafcndeacd aen mjbedmfgbegdacd
=Aalk nacva cdsbc
=Aaendwqae
=
!AambhBida mahdp bhfefl hffmbc
Ajbaok fp acar igagb=!Ba
Aacaj iba cbodfeJraide
=Aacaj
=!Aairm
=
=
!AaibaeCifhd fp ifkgqbaig aidae eagdfe
=
Akwrbtdigae gkctlbedigae dcae flae hfccdnfc=
=
=Aaida mahdp cbodfe
Aaiidig ibhcbgacd fp igagb=
=Aekc ikjgae
=
=Aaigaea pfclag
=
=
!Aaktk
=Aasawa
Aauawa mcfocal fp ahgdfeX pfc jaenjfht nbsbjfm hfkegcd
Ar+{*E pfckl
=Aradtfekc hfilfncfl
=
Ajatb rajtqaiq=
=
=
=
=Ambtb
Arbjg aen cfan dedgd=!Bcd
Arbjg aen cfan pfckl pfc degbce hffmbc=
=
=
=
Arfaf pfckl pfc aida
=
Arfcnbc laeao mcfocal de hbegcaj aida!Clha
=
!Arcdh
=
Aratk grdjdid hbvqae mdmbjde=
Aratk grdjdid tac cadjuad=
=
=Arknambig lblfcaenkl fe ibhkc aiikc
=
=Aobclae rkenbigao
Ardfjfo ubamfe hfesbeHaen gfxde ubamfe hfesbe!Buh!Bguh
!Ah h+Bqdea hbegcaj aida lbhqae
=Ahbegcaj aidae pdsb
Ah+{*E ndmjflag mjagpfcl
Ahbegcaj aida hbegbc oa mdmbjde
Ahbegcaj aida hqdea oa mdmbjdeBqdea hbegcaj aida oa mdmbjde
Ajdeb nG fp gqb hqdea hbegcaj aida oa mdmbjde
Ahbegcaj aida ncko ahgdfe mcfocal!Banam
Agcbagd fe a ekhjbac ubamfe pcbb wfeb de hbegcaj aidaAhbegcaj aidae ekhjbac ubamfe pcbb wfeb gcbagd
Amcfgfhfj gf gqb gcbagd fe a ekhjbac ubamfe pcbb wfeb de hbegcaj aidaQhaeupw gcbagd
Ahbegcaj aidae ekhjbac ubamfe pcbb wfebAekhjbac ubamfe pcbb wfeb de hbegcaj aida!Ahaeupw
Ahbegcaj aida cbodfe bhfefl hffmbcZl hffmbc mcfocal!Bacbh
Ahbegcaj aidae cbodfe depfcl aen hffcnde hbegbc!Bacdhh
=Ahaia *))) mcfybhg
Ahfesbe fe gqb jboaj igagk fp gqb haimdae ibaAgcbagd fp atgak
=Ahaimdae
Ahfesbe aoadeig gfcgkcAke hfesbe aoadeig gfcgkc
=
Ahfesbe fe rdfjfo ndsbci!Brn
Ahflmcbqbei hfesbe fe degbce gbccfc!Bhdg
Ahfajdgdfe pfc ndiaig cbidjd depcaigckhgkc!Bncd
Ahfesbe fe gqb bjdlde fp ajj pfcl fp ndihcdlde aoadeig uflae!Bbnau
=Ahbegcaj aidae cbodfe
=Ahbegcaj aidae hfkegcd
Ahqaraqac mfcg=
Ahqadclae=
=Apbnbc hqaehbjjfc
=Ambfmj cbmkrj fp hqdea!Bch
Ahqdea hbegcaj aida lbhqae ibhcbgacdagAibhcbgacdag fp gqb hqdea hbegcaj aida lbhqae
Ahqdea hbegcaj aida imdcdg
Ahqdea hbegcaj aida iklldg
=Ahqdea bkcfm pcbdoqg gcade
=
=Ahqk cdsbc
Ahfepbc fe degbcah aen hfepdn rkdjn lbaikc de aida!Bdha
Ahfllfeubajgq fp denbmben igagb!Bd
!AhdgbBfesbe fe degbce gcanb de benaeo imbhd
Ahqdea tvcovwigae kwrbtdigae qdoquadZae cfan
Ahqdea tvcovwigae kwrbtdigae cadjuad=
Ahqdea eagdfe mbgcfjbkl hfcmfc!Bemh
=
=!Ahig
=
=Ahfeikj
Ahfeikjg lbbg fp gqb qban fp igagb fp hbegcaj aidaQhbegcaj aidae qban fp igagb
!Ahfm(/
!Ahfm(;
!Ahfm:)
Ahfkehdj fp pfcbdoe ldedigLldedig fp pfcbdoe appadc!Bpl
Ahfkehdj fp qban fp ofsbce!Bqo
Ahfkehdj fp qban fp igagb!Bq
Ahfkehdj fp gqb bkcfmbae kedfeAbk hfkehdj
=Ahfb
=Ahfcfeasdck
Ahfllkedig macgd fp hqdeaBqdebi hfllkedig macgd!Bmh!Bhm
Aobebc ibhcbgacd fp gqb hmh hbegcaj hflldggbYfllkedig macgd fp hqdea
Ahaimdae mdmbjde hfeifcgdkl
Ahqdea matdigae bhfefl hfccdnfc!Bmbh
Ahfesbe fe gqb cdoqg fp gqb hqdjn!Bch
=Ahcdlbae mbedeikja
Ah+{* hcdgdh ldebc ndajfok=
=
Ahfesbe fe gqb cdoqg fp mbcife udgq ndiarj!Bcmn
Anbhan fp ahgdfe pfc hcvfimqbc ihdbehZmqbc ihdbeh ()(+ ():~
Ahfjjbhg ibhkc gcbagd fcoae!Bigf
Ahflmcbqbei ekhjbac gbig rae gcbagdLgbig rae gcbagd!Bgrg
Ahflmcbqbei ekhjbac gbig rae gcbagd fcoae!Bgrgf
Aldedig fp hkjgkc=
=
Ahqbldh ubamfe hfesbe!Buh
Aobclae ahanbl bxhqaeo ibcsdh!Anaan
Aojfraj dedgd fe naga ibhkcHnaga ibhkc dedgd
Aldedig fp nbpbei=
=
=Anbmkgd ldedig fp pfcbdoe appadc
=Asdhb mcdlb ldedig
=Akenbc ibhcbgacd obebc
Aki degbce nbsbjfm pdeaeh hfcmfcAdegbce nbsbjfm pdeaeh hfcmfc!Anph
=Aihf ndajfok macgebc
=
=
=
=Anferaii
=
=
Anblfhcag mbfmj cbmkrj fp tfcba!Bmct
=
=
Abkcaidae bhfefl kedfe!Babk!Bbk
Agcbagd fe gqb bkcaidae bhfefl kedfe=
Abkcaidae ocfkm fe hflrag lfebd jakenbc aen pdeaeh fp gbccfcO!Bao
=
=
=
Abkcfmbae raet pfc cbhfeigckh aen nbsbjfm!Brcn
Abhfefl hffmbc fcoae!D
Aufcjn bhfefl pfckl!Bbp
Aldedig fp bhfefld=
Abhfefl aen ifhdaj hfkehdjAkedg eagdfe bhfefl aen ifhdaj hfkehdj!Abhfifh
Abkcaidae nbsbjfm raet!Bnr
Abkcfmbae bxgbce ahgdfe ibcsdh!Bba
Abkcaidae bhfefl hflldi!Bbh
Abkcfmbae desbig raet!Bdr
Abxgcahg denkigcd gcaeimac dedgd!Bdgd
=
=Aaldc
=!Abhg
Aldedig fp bebcod=
Abeqaeh macgebciqdm aen hffmbc aocbblbeg!Bmha
Abcailk=
Akedg eagdfe bhfefl aen ifhdaj hflldi pfc aida aen gqb mahdpC biham!Abiham!Akebiham
Abaig gkctdigae dijal lfsblbegEbce gkctdigae dijal lfsblbeg!Bgdl
Abkcfmbae kedfe!C
Abk igcagbod fe hbegcaj aidaMpfc hbegcaj aida
Abk hbegcaj aida iklldgCcfmbae kedfe hbegcaj aida iklldg
Aqdoq cbmcbi fp gqb kedfe pfc pfcbdoe appadc aen ibhkc mfjdhdAbk qdoq cbmcbi pfc pfcbdoe appadc aen ibhkc mfjdhd
Ayfdeg cfanlam pfc nbbmbe gd rbgubbe gqb bk aen hbegcaj aidaN
=
Abkcaidae degbcofsbcelbeg hfkehdj
Aocbagbc bkcaidae macgebciqdmZqdm dedgd
=Abkcfmbae agfl bebcod hfllke
=
=Ahflldi fp gqb bkcfmbae kedfe!Abh
Amcbidn fp gqb bkcfmbae hflldi
=
Amcbidn fp gqb bkcfmbae hfkehdj
=
=
Abk imbhdaj cbmcbi pfc hbegcaj aidaCic pfc hbegcaj aida
=
=
Apffn aen aocdhkjgkc fcoaeZ fp gqb kedg eagdfe!Baf
Apdeaehd ahgdfe gait pfch!Bagp
=Asaey vatq ojahdbc
=Amcbidn fp obclaed
=
=Apbcoqaea
=Apbcoqaea sajjbd
Aldedig fp pdeaeh=
Apdsb mcdehdmj fp mbah hfbxdig
=Aldedig fp pfcbdoe appadc
=Albbg fp pfcbdoe ldedig
Aldedigcd fp pfcbdoe appadc=!Bpa
Apbnbc cbmkrj fp obclaedAobclaed!Apco
=Aocfkm fp gubegd
=Aocfkm fp ibsbe
Aocfkm fp }}=
=Aoajtveviq oa pdbjn
Aoawa igcdm=
=
Aofcef ranatqiqaeQ akgfefl cbodfe!Braf
Aokjp hffmbc hfkehdjAhffmbc hfkehdj pfc gqb acar igagb fp gqb okjp!Aohh
Aohh hbegcaj aida iklldgBkjp hffmbc hfkehdj hbegcaj aida iklldg
Aocbbe hjdlag pken!Bhp
Aojfraj hdsdj dedgd!Bhd
Aojfraj nbsbjfm dedgd!Bnd
Aojfraj besdcfe pahdj!Bbp
=
=
Ahbegcaj aida mjk obclaedNobclaed
Aojfraj ofsbce dedgd!Bod
!AodwBbclae aobeh pfc degbce hffmbc
Ake ojfraj hfkegbc gbccfc igcagbodCdg eagdfe ojfraj hfkegbc gbccfc igcagbod
=Aojfraj oagbuad igcagbod
=
=
Agcbagd fe pcdbeniqdm offn ebdoqrfcjd aen hffmbc pfc gqb nbsbjfm fp hbegcaj aida de gqb (*ig hbegkcd
=
=Aocbbe hbegcaj aida dedgd
=
Aojfraj ibhkc dedgd!Bid
!AoimBbebc ihqblb fp mcbpbc mjk
=Aokjp hfkegcd
Aouanac mfcg=
=Ambfmj hfkehdj fp gkctlbedigae
=!Aqala
=
=
Aldedig fp qbajgq=
=Aidjt cfan fp qbajgq
Aqbacg fp aida digaerkj mcfhbii=
=
=Apdeaj ahg fp qbjidetd
=
=
=
=
=
=Aki qfki fp cbmcbi
=Adegbce qklae cdoqg nad
Adegbce agfl bebcod aobeh!Baba
Adegbce hdsdj asdag fcoae!Bhaf
Adegbce hcdlde hfkcg!Bhh
Adegbce hfsbe fe hdsdj aen mfjdg cdoqg!Bhhmc
Adegbce hfsbe fe bhfefl ifhdaj aen hkjgkc cdoqg!Bhbihc
Adegbce hfkcg fp ykigdh!Bhy
Adegbce hflldggb fp gqb cbn hcfii!Bhch
Adegbcig hflldi pfc uagbc hffcndeZhffcnde fp hbegcaj aida!Bhuh
Adegbce bebcod aobeh!Bba
Adegbce pken pfc aocdhkjgkc nbsbjfm!Bpan
Adegbce pken pfc iasb gqb acaj iba!Bpa
Adegbce pdeaeh hfcmfc!Bph
=Adjd cdsbc
Adegbce jarfc fcoae!Bjf
Adenda ldnnj baig bkcfm bhfefl hfccdnfc!Blbh
Adegbce lfebgacd pken!Blp
Adegbce lacdgdl fcoae!Blf
Adijal lfsblbeg fp kwrbtdigae!Blk
=
Adenda hbegcaj aida ndajfok
Adenda hbegcaj aida iklldg
=
=Adenf mahdp cbodfe
Adegbce efcgq ifkgq gcaeimfcg hfccdnfc!Cigh
Aldedig fp degbce appadcKgqb degbcdfc
!Adegbcmfj=
Adegbce ifjac ajjdaeh!Bia
Adegbce vbac fp ndajfok ai a okacaegb fp mbah
Adegbce vbac fp ojahdbc mcbibcsZbibcs ()(+
Adegbce vbac fp ikigade lfkegade nbsbjfm
Adegbce vbac fp mbah aen gckig
Adegbce fcoae pfc ldocag!Bfl
Adegbc macjdalbegacd kedfe!Bmk
=Adijal cbmkrj fp dcae
Adegbce cbebu bebcod aobeh!Bcbea
=Abctbiqgal
=Adcgviq cdsbc
Adijal nbsbjfm raet=!Bnr
!AdidCjal igagb!Cdj
=Adid tqfcaiae!Ctm
=
=Ajatb diivt tkj
=
Adegbce ihdbeh aen gbhqefjfo hbegbc!Bigh
Ahbegcaj aida dgajd iklldgAdgajd hbegcaj aida iklldg
Adendae gbhqedh aen bhfefl hffmbcZ hffmbc mcfocal!Bgbh
Adegbce gbjbhfllke kedfe!Bgk
Ayahtife saedt alben=
Ahbegcaj aida mjk yamae ndajfokNyamae ndajfok
Ayfdeg hflmcbqbei mjae fp ahgdfe!Bhmfa
=
Ayamae degbce hffmbc aobeh!Bdha
=
=Ahfllkedzk
=
=
Ayfdeg mjae fp ahgdfe pfc gqb dlmjblbeg fp gqb ke ojfraj hfkegbc gbccfc igcagbod de hbegcaj aidaU
=
=Atalracaga * qmm
=
=
=Acbmkrj fp tacatajmatigae
=
Atacatkl=
=Ataiqaoae fdj pdbjn
=Ataiqd
=
=Acbmkrj fp tawatqigae
=
=Atpu nbsbjfm raet
=
=
=Aqfcof
=
=
=Aqd laybigd gqb tdeo
Atfcba degbce hffmbc aobeh!Cdha
=
Atfcba hbegcaj aida hffmbc pfcklAcbmkrj fp tfcba hbegcaj aida hffmbc pfckl
=
=
Atawatqigae gkctlbedigae dcae cadjuad
=Atkjla maii
=Amfcg fp tkcvt
=
=Atdbs
=
=Atvcovw cbmkrj
=Atvwvjtkl nbibcg
=
Ajamd jawkjd hfccdnfc=
=
=
=
=
=Ajkoaeit
=
=
=
=Alaggbd mjae pfc apcdha
=Alawac b iqacdp
=Alaydjd
Albndgbccaebae iba=
=Albyjd fp gkctlbedigae
=
Agcae haimdae degbce gcaeimfcg cfkg=!Bdgc
=Aebac baig
=
=
=
=Alfihfu pfclag fp hfeikjg fe apoqaedigae
Alblfcaenkl fp kenbcigaen=!Bfk
Apdsb vbac fp ahgdfe pfc gqb nbsbjfm fp lfkegade cbodfeZqb nbsbjfm fp lfkegade cbodfe ()(: ()(}
Alkjgd macgebc qklae ibhkc gckig pken pfc gqb acaj iba cbodfeAke lkjgd macgebc gckig pken pfc gqb acaj iba cbodfe
Aldebc ibhkc macgebciqdm!Bim
=
=Atacaratq
=
=Aeacve cdsbc
=
=Aeagdfe ibhkc ansdifc
!AeagfBfcgq agjaeg gcbagd fcoae
=Aefuckw
Aebu nbsbjfm raet!Bnr
Adegbce nad fp ebkgcaj
=Anbjqd
=Aebu igacg gcbagd
=Akwrbtdigae ():) igcagbod
=
=Ah+{* ebu vfct nbhjac
=!Aeal
=Aefcgqbaigbce aida
Aeagdfe mbfmj hfeocbii!Bmh
Agcbagd fe gqb efe mcfjdpbc fp ekhjbac ubamfeAefe mcfjdpbc gcbagd!Bmg
Aekhjbac ikmmjdbc ocfkm!Bio
Adegbce nad aoadeig ekhjbac gbig
=
=Aekcbt nal
Arcdoqg magq=
=Afribcs
!AfhqaBppdh pfc gqb hffcnde fp qklaedgacdae appadc
Afppdh pfc nblfhcag deigdgk aen qklae cdoqg!Bndqc
Afcoae pfc bhfefl hf fmbc aen nbsbjfmTfmbc aen nbsbjfm!Bbhn
!AfqhqcBppdh fp gqb kedg eagdfe qdoq hflldiidfe pfc qklae cdoqg
Afcoae fp dijal hffmbc!Bdh
=
=
Afe hqdea mcdehdmjKfjdhd
Afcoae pfc gqb mcfqdrd fp hqbldh ubamfe!Bmhu
!AfmbhBcoae fp gqb mbgcfjbkl bxmfcg hfkegcd
!Afmbh=
Afcoae pfc ibhkc aen hf fmbc de bkcfmWfmbc de bkcfm!Bih
=Afih ahanbld de rdiqtbt
=
Afcoae fp gkctdh igagb!Bg
=Amahdp
Amahg pfc gqb pkgkc
Ake hfesbe aoadeig gcaeieag fcoae hcdlbCdg eagdfe hfesbe aoadeig gcaeieag fcoae hcdlb!Cgfh
=Aigagb fp majbigde
=Amaldc lfkegade
=Amaey cdsbc
=
=Amacd hjdlag aocbblbeg
Ahqacgbc fp macdP pfc a ebu bkcfm
=Agqb macgdhdm
=Agqb macgd
=
Anbmacg fp nbpbei=
Agcbagd fe mbclae offn ebdoqrfcjd pcdbeniqdm aen hffmbcZoqrfcjd aen pcdbenjd hffmbc
=Aacardae okjp
Amacgebciqdm pfc ojfraj depcaigckhgkc aen desbig!Bodd!D
=
=Amfubc fp idrbcda mdmbjde
=Amcbidn fp gqb cbmkrj
Amcbidn fp gqb mbfmj cbmkrj fp hqdeaKhqdea
=Amcbii cbjbai
=Amcbldbc
=
Azfiq gbma haeajAtfiq gbma haeaj
=Azkancdjagbc ibhkc ndajfok
Acbodfe aegd gbccfcdig igckhgkcAihf cbodfe aegd gbccfcdig igckhgkc!Acag
Acbodfe besdcfelbeg hbegbc pfc hbegcaj aidaAhbegcaj aida cbodfe besdcfelbeg hbegbc
=
A*;+* cbpkob hfesbe=
=
=Acfan lam
=Acfoke nal
Acbmkrj fp tfcba!Bft
=
=!Acfiagfl
=Ackiidae pbnbc
Ahbegcaj aida ckiida iklldgAckiida hbegcaj aida iklldg
=
=
Ajatb iacbw=
=Atdeonfl fp iaknd acarda!Bia
Aiqaeoqad hffmbc fcoae!Bhf
Aihf apoqaedigae hfegahg ocfkm
=
=Ahqacgbc fp gqb iqaeoqad hffmbc fcoae
Aihf hfkehdj fp qban fp igagbAhfkehdj fp qban fp igagb fp gqb ihf lblrbc igagb
Agcbagd fe jfeo gbcl offn ebdoqrfcjd pcdbeniqdm aen hffmbc alfeo ihf lblrbc igagbZebdoqrfcjd pcdbeniqdm aen hffmbc
Aihf degbcraet hfeifcgdklOaiifhd
=Aibhcbgacd obebc fp gqb ihf
Aikigade nbsbjfm ofaj=!Bno
=
=
=Aki ibhcbgacd fp igagb
Aibhcbgacd fp gqb ibhkc hfkehdjDkc hfkehdj ibhcbgacd
=Aiblbd
Aibenad pcalbufct pfc ndiaig cdit cbnkh=
=
=
=
=
=Aocbag idjt cfan
=
=
Acbsds fp gqb ocbag idjt cfanNidjt cfan
=
=
=Agcaeihakhaida
=
=
=
=!Akiic
Aimbatbc fp macjdalbegAhqadclae fp macjdalbeg
Ake imbhdaj mcfocal pfc gqb bhfefld fp hbegcaj aidaCdg eagdfe imbhdaj mcfocal pfc gqb bhfefld fp hbegcaj aida!Aimbha
=Aimbhdaj cbmcbi
=!Ailf
Aimbhdaj cbmcbi fp gqb ibhcbgacd obebcWke ibhcbgacd obebc!Bcio
=Aiadeg mbgbcirkco
Aigagb hfkehdjN fp hqdea
Anbmacg fp igagb=
=
=
Aikmcbl bkcaidae bhfefl hfkehdj
=Aivc nacva cdsbc
=
=
=Acbmkrj fp gaydtdigae
=Agaja cdsbc
=Agajdrae lfsblbeg
!AgamBkctlbedigae apoqaedigae matdigae mfubc gcaeildi jdeb
!AgamdE mdmbjde
=
=
=
=Agbal bkcfm dedgd
=Agbqbcae
=Apcalbufct hfesbe pfc gqb mcfgbh fp gqb lacde besdcfe fp gqb haimdae iba
Agcae bkcfmbae gcaeimfcg ebgufct=
=Agbeodw fdj pdbjn
=Agbcldw
=
=Axdwaeo
=Agdae iqae
Agcanb aen desbig pcalbufct aocbblbeg!Bdpa
Agkctdiq hffmbc aen hffcnde aobeh!Bdta
=!Agdc
=Agftgfokj nal
=
=Agfckoacg maii
Agcbagd fe gqb mcfqdrd fp ekhjbac ubamfe!Bmeu
!AgcahbhaDeimfcg hfccdnfc bkcfm hakhaik aida
Aldedig fp gcanb=
=Agbclbw lawac d iqacdp tarkj mbiqauac cadjuad
Agcae haimdae oa mdmbjde=
Agcklm cfkg pfc degbce mbah aen mcfimbc!Cdmm
=Ahffmbc hfkehdj fp gkctdh imbat igagb
=Agkctbigae
=Agkctbd
=Agkctlberaiqd degbce ibamfcg
=
!AgkctifdAdegbce fcoae fp gkctdh hkjgkc
=
Akedg acar bldc!Bab
Akedg tdeonfl!Bt
Akt hbegcaj aidaAhbegcaj aida kedg tdeonfl!B+ kt
=
=Aktcadedae hcdid
=Akjae ragfc
Akedg eagdfe!C
=Ahqacgbc fp gqb kedg eagdfe
Ake hfesbe aoadeig hvrbchcdlCdg eagdfe hfesbe aoadeig hvrbchcdl
Akedg eagdfe obebc aiiblrj=!Coa
Akedg eagdfe qklae cdoqg hfkehdj=!Aqch!Akeqch
=Akedg eagdfe ibhcbgacdag
=Aibhcbgacd obebc fp gqb kedg eagdfe
Akedg eagdfe ibhkc hfkehdj=!Cih
=Aufcjn gfkcdil fcoae!Akeugf
=Akedg eagdfe begdgd pfc obenbc bzkaj aen gqb blmfubc fp uflae
Akedg eagdfe aiidig ldiidfe de apoqaedigaeC aiidig ldiidfe de apoqaedigae!Cala
Ake hfesbe aoadeig hfcckmCdg eagdfe hfesbe aoadeig hfcckm!Chah
Akedg eagdfe hfesbe gf hflrag nbibcgdpC hfesbe gf hflrag nbibcgdp!Chhn
Akedg eagdfe hfesbe fe gqb jau fp gqb ibaC hfesbe fe gqb jau fp gqb iba!Chjf
Ake gcanb aen nbsbjfmCdg eagdfe hfepbc fe gcanb aen nbsbjfm!Chgan
Akedg eagdfe nbsbjfm mcfocalC nbsbjfm mcfocal!Cnm
Akedg eagdfe bhfefl hflldi pfc bkcfmC bhfefl hflldi pfc bkcfm!Cbh!Abh
Akedg eagdfe besdcfe mcfocalC besdcfe mcfocal!Cbm
!AkebihfCdg eagdfe bnkh ihdbegdp aen hkjgkc fcoae
Akedg eagdfe pcalbufct hfesbe fe hjdlag hqaeoC pcalbufct hfesbe fe hjdlag hqaeo!Cphhh
Akedg eagdfe mfmkj pken!Cpma
!AkeqhcCdg eagdfe qdoq hflldiidfe pfc cbpkob
!AkedhbpDg eagdfe hqdjncbe pken
Akedg eagdfe denkigcd nbsbjfm fcoae!Dnf
Akedsbci nbhjac fp qklae cdoqg!Bnqc
Akedg eagdfe fppdh fp hfkegbc gbccfcC fppdh fp hfkegbc gbccfc!Cfhg
Akedg eagdfe fppdh fe ncko aen hcdlbC fppdh fe ncko aen hcdlb!Cfnh
Ake cbodfe hbegbc pfc mcbsbeg ndmjflahd pfc hbegcaj aidaCdg eagdfe cbodfe hbegbc pfc mcbsbeg ndmjflahd pfc hbegcaj aida!Cchha
Ake ibhkc hfkehdj cbifjk *:(+Cih cbifjk *:(+
Ake ibhkc hfkehdj cbifjk *+~)Cih cbifjk *+~)
Ake ibhkc hfkehdj cbifjk (+;:Cih cbifjk (+;:
=
=
Akedg igagb igcagbod pfc hbegcaj aidaBi igcagbod pfc hbegcaj aida
Anbmacg fp hfllbchAki nbmacg fp hfllbch
=Akedg igagb hfeocbii
Abxmfcg dlmfcg raet fp gqb kedg igagb!Cdl
=Akedg igagb ibeag
Anbmacg fp gqb gcbaikcd=
Akedg igagb!Bi!Ca
!AkiadnBedg igagb aobeh pfc degbce nbsbjfm
=Acbmkrj fp kwrbtdigae
=Asatqiq cdsbc
=
=
=
Asdbeea hfesbe fe ndmjflag cbjag
Asdbeea mcfocal fp ahgdfe pfc jaenjfht nbsbjfm hfkegcdY
=Asfjoa cdsbc
Auatqae hfccdnfc=
Ackiida uac fp aoocbi aoadeig ktcadeGe uac fp aoocbi aoadeig ktcade
=Auaiqdeogfe nh
=Akebh uagbc hfesbe
Adegbce nbhan pfc ahgdfe uagbc pfc ikigade nbsbjfmAuagbc ahgdfe nbhan
Aufcjn hkigfl fcoae!Bhf
=Aubigbce aida
=
=
Aufcjn pffn mcfocal!Bpm
=
Aufcjn qbajgq fcoae!Bqf
Aufcjn degbjjbhgk mcfmbcgd fcoae!Bdmf
Aufcjn lbgbfcfjfo fcoae!Blf
=Aufcjn raet ocfkm!Br
Aufcjn nad pfc ojahdbc
=
Aufcjn gcanb fcoae!Bgf
Aufcjn uac ddAibhfen ufcjn uac!Auudd
Axd|ae=
Axd|ae nbhjacM fp gqb hqdea hbegcaj aida iklldg
=Axdeydaeo kvokc akgfefl cbodfe
Avbac fp hkjgkc aen acg fp gqb mbfmj fp hbegcaj aida aen hqdeaZ gqb mbfmj fp hqdea aen hbegcaj aida
=
Awaeobwkc hfccdnfc
=Awamfcfwqv
=Awbcasiqae
Adegbce nad fp wbcf uaig
Abeojdiq
Aaenfcca
Aaegdoka racrkna
Aaeokdjja
Aajraeda
Aaclbeda
Ahkcahaf
Aaeofja
Aaegachgdha
Aacobegdea
Aalbcdhae ialfa
Aakigcda
Aakigcajda
Aackra
Aajaen dijaen
Aawbcradyae
Arfieda qbcwbofsdea
Aracranf
Araeojanbiq
Arbjodkl
Arkctdea paif
Arkjoacda
Araqcade
Arkckend
Arbede
Aig racgqbjbld
Arbclkna
Arckebd
Arfjdsda
Ahacdrrbae ebgqbcjaen
Arcawdj
Araqala
Arqkgae
Alvaelac
Arfksbg dijaen
Arfgiuaea
Arbjack
Arbjdw
Ahaeana
Ahfhf tbbj dijaen
Ahfeof tdeiqaia
Ahbegcaj apcdhae cbmkrj
Ahfeof rcawwasdj
Aiudgwbcjaen
Ahfgb n|dsfdc
Ahfft dijaen
Ahqdjb
Ahalbcffe
Ahfjflrda
Ahfiga cdha
Aibcrda
Ahkra
Ahamb sbcn
Ahkcahaf
Ahqcdigla dijaen
Ahvmck
Ahwbhqda
Anydrfkgd
Anbelact
Anfldedha
Anfldedhae cbmkrj
Arbede
Aajobcda
Abhkanfc
Abigfeda
Abovmg
Aubigbce iaqaca
Abcdgcba
Aimade
Abgqdfmda
Apdejaen
Apdyd
Apajtjaen dijaen
Aldhcfebida
Apacf dijaen
Apcaeh
Apcaeh
Aoarfe
Aocbeana
Aobfcoda
Apcbehq okdaea
Aokbceibd
Aoqaea
Aodrcajgac
Aocbbejaen
Aoalrda
Aokdeba
Aokanbjfkm
Abzkagfcd okdeba
Aocbbh
Aifkgq obfcoda ifkgq iaenudhq dijaen
Aokagblaja
Aokal
Aokdeba rdiiak
Aokvaea
Aqfeo tfeo iac hqdea
Aqbacn lhnfeajn dijaen
Aqfenkca
Ahcfagda
Aqadgd
Aqkeoacd
Arkctdea paif
Adenfebida
Adcbjaen
Adicabj
Adij fp lae
Adenda
Arcdgdiq dendae fhbae gbccdgfcd
Adcaz
Adhbjaen
Adgajd
Aybcibd
Ayaladha
Ayfcnae
Ayamae
Atbeva
Ahalrfnda
Atdcdragd
Ahflfcf
Aig tdgg ebsd
Atkuadg
Ahavlae dijaen
Ajaf
Ajbraefe
Aig jkhda
Ajdbhqgbeigbde
Aicd jaeta
Ajdrbcda
Ajbifgqf
Ajdgqkaeda
Ajagsda
Ajdrva
Alfcfhhf
Alfeahf
Alfjnfsa
Alfegbebocf
Aig lacgde
Alanaoaihac
Alaciqaj dijaen
Aefcgq lahbnfeda
Alajd
Alvaelac
Alfeofjda
Alahaf iac hqdea
Aefcgqbce lacdaea dijaen
Alacgdedzk
Alakcdgaeda
Alfegibccag
Alajga
Alakcdgdk
Alajnds
Alajaud
Albxdhf
Alajavida
Alfwalrdzk
Aealdrda
Aebu hajbnfeda
Aedobc
Aefcpfjt dijaen
Aedobcda
Asaekagk
Aedhacaoka
Aebgqbcjaen
Aefcuad
Aebmaj
Aeakck
Aedkb
Aebu wbajaen
Aflae
Amaeala
Ambck
Apcbehq mfjvebida
Amamka ebu okdeba
Amqdjdmmde
Amatdigae
Amfjaen
Aig mdbcc ldzkbjfe
Amdghadce dijaen
Amkbcgf cdhf
Amajbigdedae gbccdgfcd
Amfcgko
Amajak
Amacaokad
Azagac
Acbkedfe
Awdlraru
Acflaeda
Aibcrda
Acuaena
Aifjflfe dijaen
Aibvhqbj
Aiknae
Aiubnbe
Aideoamfc
Aig qbjbea
Aijfsbeda
Aisajracn yae lavbe
Aijfsatda
Aidbcca jbfe
Aiae lacdef
Aibebo
Aiflajda
Aikcdeal
Aifkgq iknae
Aiaf gflb mcdehdm
Abj iajsanfc
Aideg laacgbe
Aivcda
Abiuagded
Agkct hadhf dijaen
Ahqan
Apcbehq ifkgqbce gbccdgfcd
Agfof
Agqadjaen
Agftbjak
Agdlfc jbig
Agkedida
Agfeoa
Agdlfc jbig
Agcdednan gfraof
Agksajk
Agaewaeda
Akoaena
Aki fkgjd dijaen
Akckokad
Asagdhae hdgd
Aig sdehbeg ocbeande
Asdbgeal
Asbebwkbja
Arcdgdiq sdcode dijaen
Aki sdcode dijaen
Asdbgeal
Asaekagk
Auajjd pkgkea
Aialfa
Atfifsf
Avblbe
Avblbe
Alavfgg
Aibcrda
Aifkgq apcdha
Awalrda
Ahfeof tdeiqaia
Awdlraru
Aalbcdha
Abaigbce aida
Aifkgqbce aida
Abaigbce bkcfm
Aubigbce bkcfm
Afhbaeda
`;
