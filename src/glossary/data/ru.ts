/** Written by `npm run glossary`. Forms of each concept (ru), a line a concept, and the alphabet of the table: see packed-forms.ts. */
export const RU_LETTERS = `оаенрстивлпкдмузбгчжцяьышфхщйэюъ210539+7iacs8gdunprі6tv'4efkojmwz`;
export const RU_ENDINGS = `0ы
1
0ны
3 3у 3ует 3уем
1ок 1ек
0о
0им
0а
2
0я 0им
0нны
3у 3ует 3уем
1 0в
0ат 0им
2к
0я 0им 1ж 1жд 1жен 1жден
1 1ет 1ут 1ущ 1ем
0ющ
2ц
0ат 0а 0им
0я 0им 1ж 1жен
0я 0им 0ен
0я 0им 0л
1ер 1ор
0щ
0я 0им 0л 0лен
1 0т 1им
1 1он
2 2ет 1щ 2ем 1л 1вш 1в
0ующ
0я 0им 1ч 1щ 1чен 1щен
2ж 2жет 2жут 2жущ 2жем
0в
0им 0ен
0ом
0я 0им 1ч 1щ 1чен
0я 0им 0лен
2н
0ат 0а 0им 0ен
2м 2мет 2мут 2мущ 2мем 1
0ив
0ит
0ст 0д 0дут
0ы 1 1он
1он
2д 2дет 2дут 2дущ 2дем 2л 2вш
3 1
0ет 1кут 1кущ 0ем 1кл 1кш
0я 0л 0ив 0лен
2ка 2ков
2ов 2овет 2овут 2овущ 2овем
1д 1дет 1дут 1дущ 1дем 2шел 2шл 2шедш 1ден
0ам
1 1ет 1ут 1ущ 1ем 1л 1ш 1ен
1ет 1ут 1ущ 1ем
0ем
0емы
0ыв
0я 0им 1щ 1чен 1щен
0я 0л 0ив
1 1ет 1ут 1ущ 1ем 3 1л 1ш
2 1ет 1 1ют 1ющ 1ем 1л 1вш
2 2ет 1щ 1л 1вш 1в
2 2ет 2ут 2ущ 1л 1вш
2д 2дет 2дут 2дущ 2дем 2л 2вш 2ден
0оет 0о 0оют 0ойт 0оющ 0оем
0я 0им 2
2ер 2ерет 2ерут 2ерущ 2ерем
2ш 2шет 2шут 2шущ 2шем
3ует 3уем
0вш
0е
0н
0ов
0я
0я 0им 1 1ш 1шен
0я 0им 2 1ш 1шен
0я 0им 2щ 2щен
1 1им 2
2 2я 2им 3ж 3жд 1л 1вш
2ж 2жет 2жут 2жущ 0в
2удем 1л 1в
3 3у 3ует 0в
0ат
0ет 0ут 0ущ 0ем 3ос 3осл 3осш
0им 1ж 1жд 1жен 1жден
0но
0я 0ив
0я 0им 1ж 1жд 1жен
0я 0им 1ч 1чен
1г 1жет 1ж 1гут 1гущ 1жем 1гл 1гш
1гущ 1жем 1гл 1гш
1ел 1ол
1н 1нет 1нут 1нущ 1нем 0т
2ет 1щ 2ем 1л 1вш 1в
3 3у 3ует 3уем 0нны
0ат 0им 0ен
0уд 0удет 0удут 0удущ 0удем
0я 0им 1 0ен
0я 0им 1ж 1жен 1жден
1 1ет 1ут 1ущ 1ем 3 1л 1ш 1ен
1 1им 5
1гн 1гнет 1гнущ 1гнем 1гл 1гш
1ет 1 1ют 1ющ 1ем 1л 1вш
1им
2 2ет 1щ 2ем 3л 3ш 1л 1вш 1в
2д 2дет 2дут 2дем 2л 2вш 2ден
2д 2дет 2дут 2дущ 2дем
2д 2дет 2дут 2дущ 2дем 2
2к 4ят
3у 3ует 0в
0ев
0ет 0ут 0ем 3ос 3осл 3осш
0ив 0ивет 0ивут 0ивущ 0ивем
0ьет 0ьют 0ьйт 0ьющ 0ит
0ющ 1
1 0ющ
1 1он 0ы
1ет 1ут 1ущ 0в
1им 1имет 1имут 1имущ 1имем 1 0т
1н 1нет 1нут 1нущ 1нем 0т 0в
2гут 1
2ев 2ов
2йм 2ймет 2ймут 2ймущ 2ймем 1
2я 3ж 3жд 1л 1вш
3 2
3озьм 3озьмет 3озьмут 3озьмущ 3озьмем 1л 1вш 1в
3юет 3ю 3юют 3юйт 3юющ 3юем
0ат 0а 0ив
0ат 0ив
0ат 0ив 0ен
0ах
0ен
0н 0нет 0нут 0нущ
0нны 0н
0нны 3 3у 3ует 3уем
0ы 1ер 1ор
0ьет 0ьют 0ьйт 0ьющ 0ьем
0ьет 0ьют 0ьйт 0ьющ 0ьем 0ит
0я 0ив 0ен
0я 0им 1
0я 0им 1жен
0я 0им 1ш 1шен
0я 0им 2 1шен
0я 0им 2щен
0я 1ш 0ив
0я 1щ 0ив 1чен 1щен
0ят
1 1ет 1ут 1ущ 0в
1 1ет 1ют 1йт 1ющ 1ем 1л 1вш 1в
1 1им 2 0в
1 2ел 2ол
1д 1дет 1дут 1дущ 1дем 2шл 2шедш 1ден
1ет 1 1ют 1ющ 1ем
1ет 1ут 1ущ 1ем 2 1л 1ш
1жет 1ж 1гут 1гущ 1жем 1гл 1гш
1н 1нет 1нут 1нущ 1нем 1вш
2 0в
2 0я 0им 1ч 1щ 1чен 1щен
2 2я 2им 2л 1л
2 2я 2л 1л 1вш
2д 2дет 2дут 2дущ 2дем 2шл 2шедш
2дет 2дут 2дущ 2дем 2
2ер 2ерет 2ерут 2ерущ 0в
2не
2ью 2ьет 2ьем 2ьют 2ьйте 2ьющ 2ья 1л 1вш 1в
3
3ер 3ерет 3ерут 3ерущ 3ерем 1л 1вш 1в 1н
3шл 3шлет 3шлут 3шлущ 0в
3шл 3шлет 3шлут 3шлущ 3шлем
3щ 3щет 3щут 3щущ 3щем
3щет 3щут 3щем
4р 4рет 4рут 4рущ 4рем 2л 2ш`;
export const RU = `
AhAbAgblt

AlAmjvAsgaq

AiAdb
Anx

AmjvApbAdb
AdbAaAkaAaqBmhd
AdbyAfia
Aaqvpbgcjwfgi1Akehicetcd2Aaqvpxib1Eb%0EoAkehicet
Arafombefgi1AygbgArafombefgicd2Apbvijv1E9
AsgaAlagae0AgagCrCn
Afacmhdcd2Aaq;cmhdcd2Acmhd0
AqomcgDo)AiajAqomogD&^
AfBa
AlblCscfgi1
Akafecmfgi&0Bog&^
Ailj:sbF%1Fcd
Aqcpakbfd0Aaqcfkcshib1H%7Hcd
Akammcetl4Hhib1Hb%'
Avijv%0Aqxg<3
Afageomdhscfgi1Jb1AlaakcebuAipbhnamc*fgi
AebpihgFib1E?<Debqagl4Gbgxib1Gagb1
Arjaqbjwd0Anheai5
AadAfiaAcr
A+gagAdbfgav%%Ambd2A+gCarDDnCh(Dn
AebqagFbAkaebqagb1AebqasAmcvgcjwd
Agblt
AkeamajtbH6HcdAdckecexid0AmbjwdAkeamajtbg
Afgebd
Anctmodbeamd0Aidogecd
AecrhadGbjwd0Bb*ad
Aaq)AebpmcjvG6AaqnDcdhib1Fv%0Amaj
Ah(Afia
AscecpAkafecmfgi&0Bog&^
AfybAbncehlbdfl
AecybD<5DcdCbrheaibdAaqeb)cd
AicBfcAlbtm0Aifc(Dn

A+ladanhscflHl
Aofhj
A+dcerFcghlIscflFadafhgcj
AhpAagAf
Aibtd0EafgAhnkaegGheaib3
Avijv%0Aqxg<3
AjhmceAeolaiamhgcj
Akbegdcefgi1Il
AkecphmcdgJflDmfcmbgcjLwfgi1
Afamc*fgiaib#Akafamc*fgiaib3Afamc*fgiAkaa)ecdFvF6Beamihtcd
AoleckjcdGv1F9BfhjcdBkeascd
Aofga*shi0Akammcethib1Hb%'
Agc(dajarIhscfl
Amc*fgiAnce
AkeamihtcdGrb1Gdog%>Bcecmai5Bearecff
AiAdbAkeh
Afgea%9Akafgea?@GcdAfgeahgcjwfgi1BapmbdAdbeb)hibd
AljhnbgGhscfl
Aaqcfkcshib1H%7HcdArbebdgheaib3
Ahncg>3
AhdicfghuHeaib3Huhad2HeaibdAijatcd
AdbuDhadbjwd0AfgebdAdbeam
Adai0Dafg
Ameor5Ahd5Akeas
Agh(DaalcbdflJ
Akbegdce
Akamgicetmb%4Hm%8Htmcd
Akehpdbib&%GGd
Aofga*shi0Athpdcfga*l
AfdbqtcdAkafgbil4Gjv1G&2Becmjatcd
AincfgAfaincfgd%<Caq)
AgaeraijG0
Aolebhd
Ahfkajwpaib3KdAkehncdcdAfyb
Akehicgfgiaib'&Bakehicgfgiaib3BehicgfgiJo
Alagae0
Aafdaib"F8AqbpAafdaixib1
Aqxg<3Avijv%0
Anctm
Aqb*m
Aaq
Akehpxib1Eib&>E
Auckasl4D
Aixp'?Akeaqjcn8
Afageomdhscfgi1Jb1Aipbhnamc*fgiAfaincfgd0
AlehghscflAibtdAlehghl
AoleckjcdAkaixycdAofhjcdAebfyhecdAkaixyb1Ef'"
Acieakc*flGcu
AmbjwdDAc)
Akebihgcjwfgi1AokebijcdAkebihgcjwfgicd2Arafombefgicd2
Ascjaicl%2Gscfl
Aafo)cfgijcdAecbjhpbuAixkajdcdAafo)cfgijv1I'@Aecbjhpaixib1
AoicjhscdGhib1G%7AkaixycdAeafgAiapebfgb%5
Ahdhuhbghi8Fheaib3Akceiadbsbjwd0Adbsbjwd0
AkebiApbladAkebiai5Apbladambgcjwfgi1
AkagecqdAdcaq(amhn0Botmb@4Dd0
AnheDd0
AdbeamAj:m'<AdbfcjcdAj:mwn
AoibtcdEb1Afaqj:mcdCagicgfgi%?
AagicgFfgicd2Aecbrheaibd
Akebi0
Aeaff
AfclgaeAagebfjAfclgaebjwd0
Agbl5Akamaqd0
Aad
A+gag
Amib?0CaAaqAmicCo(
A(aeayAqjbrakajosFfafgavd
AnheDai5
Akeag&6
AfarjbycdAmaraiaecdAfarjbf
Afaaq)cfgi1Aaq)hdAlannodhlbuAfivp
AlaaemhdbuHheaib3Hbuhad2Aflaaemhdheaib"Barjbfaib"
Aaqaead2Apb)hg8Aaqaeadhgcjwd0
Auhzeai5Ghpbu
A+ladanhl
AzhdbdfheaibdGGai0Gheaib3
AfhjAia*fl4Akehdomhgcjwd0Apbfgbi%&Gjv
Aebnl4Dasd0Aafdai8
Aqomo)
Ahncg>3
ApmaeaiCebiaa(ebdcdAncmhuhdfl
Ahdlj:phid0Aifca(ibgd0
Ahdm
AhdzebfgeolgoeNd0
AhddaibuHhad2Adaibgaefl
AdbncecibFFcdAkjbdheaib3Apbkjbdheaib3Adbnce:cgGG:gG*gG:)Fcibi
Afaincfgd0Aaq;cmhdcd2
Aexdal%2Esd0Afqxg
AifgecsAfaic)bdApbfcmbdAifgecsb%]Fg@2AomaijcgiaevK6
Anhdhfge
AqajDwy
Aaglexg0Fib1E'9
AhjAjhq
AkjbdEheaib3Apbkjbdheaib3Akjbdheaibd
AkajhghlGscfl
AkeauicgbdI%5
Akecmafgbijv1J9JjcdAaqcfkcshib1H%7
Afaleb)cdBdhtcdBaleb)b8Fg&1Bdhtb1Dp9Aoncdwycd
Afhfgcn8Gd0
AkehdhnbEv&5CcmkehdhnbIv&5Aqebg[1Aipvg?4
Adbkebijcd
Afa:p
Aram
Aoflaecd2FvF6
AmafgokGd0
AmafghtcdFrb1Fs>2Cqhib1D>'
Akaif:mAscecp
AmcvgcjwdAblghid&9AnceakehvgAblghihpheaib3
Akana)Afamc*fgiAkanarb1Es@#
Amiofgaead
AkagcduhbAfkafaqdAna)dafg
AhpncdcdFvAkcecnAncdvAkancdv1
Ashfg0
Amhbjar
A+zzclghid0AkafjcmfgiAiapmc*fgi
Aiapdhlb%5Asecpixsb*d0AkavijcdAzaenhe
Akecleb)cdHb8Gg&1Aladcu%6ApbiceycdClads&4Dbdshib1
Aipbhnamc*fgiAosbfgAipbhnamc*fgiaib#BaijcscdAosbfgiaib3Akaosbfgiaib3
AosectmcdAfapmbdFib&%F&8AofgbdaijcdBsectmb%4Em%8
Acf
AebfyhevG6Gcd
Afamc*fgiaib#Akafamc*fgiaib3Afamc*fgiAaqjcrscdGbG%1Aokea)cd
AkeamaiajwfgiMcd2Bh)Cgbd
AikcecmAkcefkclghid0
AÇÁAfcncel4
AucjAraj
AreokkFheail4
AojosycdFbF%1AfaiceycdfgiaibdAkaixycd
Ahdm
Akeanxyjcd2AagebfjAhdmofgehbjwd0
AhdzaenbuIhad2Gheaib3Akeahdzaenheaib3Afaaq)bF%1
AhdgcrebuAucjafgdAhdgcreheaib?&Amaqeafaicfgd
AiakeafAkeaqjcn8AhpmbibAixkoflAhpmbDDbi
Avkad
AnceAhpncecdFvF6
Avmced0Abgand0
Aiapnatd
AaerbdhpbuHaixib1Jb<?E
AkeblghlGscfl
AkehduhkHhbjwd0
Asbfgd0Akehibghpbu
Akearebnn1Id0
AkearecffIhid0Dmihtcd
Apb)hg@'E)bAa(ebEdvF%^
Aaq)cfgicd2Arafombefgicd2Akoqjhsd0
Akamgicetmb%4Hm%8Cigaev>4G?"
AagdaycdAfivpb"EAagdafhgcjwd0
Aafgbib[0E?#
Aehfl
AkebiAdaen1Aice(aicdfgi1
AfgbqhjwdGhpbuAofga*shi
AfgbdmbegAdaen1Afgbdmbeghpbu
Afgebgcrhscfl
Aoreap
AkamAfarjbfd&"
AucddafgDAfgahnafgAucdvDhnDcdDdx
Aia*dCcd2
Amakajdhgcjwd0GcdCqbijcd
Akamgicetmb%4Hm%8Aogicetmb%4Fm%8
Ah
Aaq;vijv1F9FjcdAbdadfheaib3
Akam(am
AaqjbfgAeb*adAfzce
Abfcb
Anas<&Afnas<%AnatcgCrogCtDd
AiapnatdAfkafaqd0Akagcduhb
Agcfd0Apblexg0Fib1E'9Aqjhpl
Alajjclghid0AfqaeBaqheb1Deb'#
AapbqascdBqcfkalacdAlbfb%0Bafdog'6Aqcfkala*fgi1
AorjoqjcdGv1F9
AmcnalebghscflI
AkapiajvG%^Aqjbrakehvgd0
AaqnDcdhib1Fv%0
A+lfkaegHd0Hheaib3Aixiap
Azhdbdfai0
Akcei0AikceiAfdbsb
Afiaqamd0AafiaqatmcdAqcfkjbgd0
Aaq)Arcdcebjwd0AkalajcdArcdcebu
Aeafg
Akanarb1Es@#E)
Aixfal
Aronbdhgbed0
Aiapmc*fgiBjhvdAkafjcmfgi
ApbkoflGbFg'^AdbsbAkofl
Aoeaicd&3
AfnagecgAkafnagecgAebffnbgehib1FagecgAixrjvmcg'5
AmcjbAfmcjb1Bapmbib&%F&8Aidaf'[Ccfg&[
AsjcdAosbfgdhlAsjcdfgi1
Andarafgaead
Aipbhnd0Aaqa:md0
AdcCebfkeafgebdcd
Adc
Akaevmal%2ApblbpAkehlbp
AdbmAqajAfixy
Akbdmcn
Akecnwce
AkeaucffAaqebqagl4Akcecebqagl4
Apb)hg8Aa(eb
AlibmAscgxec(fgaead
Afaagicgfgi%?Ablgobjwd0
AhffjcmaibdJgcjwflAdbosd0
Aeaj
Afgaead
AybrAnce
Afbnn&7
Afeal&<AofjaiAgcenhd
Agag
AfcramdGvyd
Akcec(amHd0
Akeapebsd0Agebdfkbecdgd0
Aaad
Aiice(
A(agAkalAamdaiecncd
AoscgAkamagscgdAagicgfgicdAfscg
Abrecff
Afarjbyb%0Ff<9Amaraiae<9Fbehib1Afarjbfaib"
Afcjwfla(apv*fgicd2GAbreakeanxyjcd2
AucjAdbkebijcd2Afgecn'3Aofgecn&'Adbucjcd2
AbjwvdfAfa:p
AbgblAdbkbmcdAombeAdbkbmb1Efg@@Abgblaib#
Abifgebj
AixramAkajwpBechno)cfgi1Aqjbr
AnhjjhbemBjem7
ArebdhuAkarebdhsd0Agebdfrebdhsd0
AqhpdcfAkecmkehvgAmcjai5Akecmkehdhnbgcj
AqaewqDag'7Akaqaeag'7Aqaci5
Aaq)Aebfkeafgebdcd2
Aifcaq;cnj:)Alankjclfd0Aifcfgaead
AfaagicgfgiAkafjcmaibgcjwd0Afafgav@6
AladfojwgbuIheaib<4Ibghid0Iheaibd
AladgeajHheaib3Hwd0Aokebijcd
Afapxib1Dib&>AladicduAfap
Afaicg
Akeaghiamc*fgiAqaewqAkeaghiamc*fgiaib#Hfgav>1
AÄÖÐÂÈAlaeadbiheof
AfapmbdFib&%F&8Agiaescfl
AlehphfGd0
Ambd
Amafgbijv1G&2Aaqcfkcshib1H%7Akafgbijv1G&2
Amcnalebg
AakecmcjvH6AecyhnAakecmcjcdAkajd0
Aaqfotmb%4Em%8EtmcdAmhfloff
AixqeafA+nhff
Akaa)evF6Behpxib1Eib&>Baa)ecdAfghnojheaib3
AfecmAaqfgbdail4
AhposbE%1EcdBffjcmaibdAafiacd
Aixebtb1Ep9Etcd
Afiaqam
Akajd0Eaucd2
AzadmBhdbdfheaibdAfecmfgi1Azhdbdfheaib3
A(aeayAmaqe0AgaibeAqjbr
AixvijcdFv1E9AakecmcjvH6
AhdfghgogAosectmcdAhdfghgouhadbjwd0
AhdgcecfApbhdgcecfaib"MdAkeaucdg
Ai
Alj:sci5E
Ajhd
AmajrBjhgcjwd0Bajrafeasd0BbidBjhd2
Akammcethib1Hb%'Afa(ebdvG6AkammcetbdAfa(ebdcd
Anaefl5
Anc(bdhpnGscfl
Aiacd2Caeotcd2
AfcgDci5
Afjcm%?Aascecmd5
AfciceFd0
Aagncsb1Eg'2
AkeamajtbAgclo)
AosbfgFiaib3Akaosbfgiaib3Aosbfgdhl
AkagcduhbIjwd0Aiapnatd0
Akecmagieb)cdKb8Jg&1EokectmcdCazhjblghl
AkehaehgcgJd0
Akeahpiam%3Gcfg'8GamhgcjIfgi1
Akeahpiamfgi1DmoluGgHhid0
AagdaycdAlbfb%0Bafdog'6Aagdafhgcjwd
AagdaycdAipbhnaagdaycdAfivp
AecfkoqjhlJbdfl
Aecpaj:uBbpecycdAoecrojheaibd
AoecrojheaibdAecyhnBbpecybG%1Aoecrojheaib3AecybD<5
AecfoefAfecmfgi1Aecfoefd0
Aeaffh*flBofflBaffhvdhd?3
Aqcpakbfd&9
AnaeDfl5
Afgecn'3Aofgecn&'Amaqhib1D>'Ahflb[5Akahflb[4
AofjorAfjotqAaqfjothibd
AgblAka+g
Aaq)cfgi1
Aecycd
AlafnafEhscflAkeafgebdfgi1
AosbfgdhlApbhdgcecfaib"
Afhjwd0Akeasd0AlecklAecyhgcjwd0
AucjDci5Edbkebijcd2Akalbpbgcj
ApbmbsEd
AiecnAfiaciecncd2Aebp
Afyb
Akamscelhib1Hdog%>
Aihmcd
Aovpihn0
AkogAfkafaqAaqebp
Alagae0BgaAiap
AidogeAkecmcjAebnl
AaBlaj
AfaagicgfgiCrjbfd&"Fycd
Akehpdbib&%GGd
Amc*fgiaib#AblgApbladAmc*fgi
Abrcdgfgi1Aicmanfgi1Aosectmcd
AfarjbfaibdIxib1Ib#Cagicgfgi
Abncehl
AfecmAnctm
Aj:q5Albl jhq
Afaagicgfgi%?Adbmjctb%%Aucjcfaaqebpd0
AialeorAalaj
AqbdlEaifl
Ajosy
Albdbm
Aucdgebjwd0
Alhgb1Bde7
ArebtmbdflAuhihjhpbu
Aafotmb%4Dm%8Dtmcd
AipbhnafivpbdAfivpBacmhdcdBivpxib1Eb%[Baaq)cd
AiljbmBpdafAfkafaqfgiaib#
AlhqceFkeafgebdfgi1Fdcghscfl
AmcljbebuApbvijcdAaq;vijv1F9Akeaiaprjbyb1Jf'"
AaqfotmcdAmhfloff
AmcjbAfmcjb1
Albtm0
AaqebpaibdIgcjwd0Coscd
Akamscelhib1Hdog%>Ablucdg
AhfkajdcdAkebiaa(ebdhgcjwd0Fkehncdcd
A+lajarhscflAfecmAaleotb%5Akeheamaa(eb"
Aebid0Dcdfgi1Ddakebi
Afo)cfgicd2Adcaq(amhn0Aibtd
Afo)cfgiaib#H%?Haibd
Afkebicmjhi0
AidhnbdAfafecmagashib1K%7Ablucdg
Ahdafgeb"AidcydApbeoqctd0
Azaeon
Afamc*fgiaib#Akafamc*fgiaib3Afkafaqfgiaib#Akaa)evF6
AÇ{|Amibmubgl4
ArbpDai0
Arcdmced0
AkehdhnbEv&5A(apvhdAkeaiam%3Ecfg&#
Adcncmjcd2Cpbncmjhgcjwd0
Ahdmadcp
Aafge'?Eaid5
Ahpebhj
Afkebicmjhi0
Alaec1
AgeomEai5
AkafjcmdBeayj0Dsd0
Aicfg>6Akaicfg&#Aicmo)Baprjbijv1H&2Aeolaiam<7Ajhmce
Aeolaiamfgi1Ajhmcefgi1
Aiaprjbijv1H&2Aeolaiamfgi1
AmcjbAfmcjbEEbddx
AokebijcdGv>>AecrojheaibdAncdcmtncdgGce
Anclfhl
AnhjjhadBjd7
AnhdcebGjwd0Akajcpd0
AnaqhjhpbuFwd0Fhpaib3
AdbhqajAqajwyhdfgi1
AmajtAdcaq(amhn8Amajtd
AkeheamGd0Acfgcfgicd2A(beblgce
AucjApbmbsAaq;clgAiapebtcd
AakcebuAzodluhadheaibdAakcebghid0A+lfkjobgbuAmc*fgiaib#
Aidc
AsbfgAosbfg
AfgaeadAkbegAosbfgdhlAicscehdl4
AafaqcdAsbfgdafgAafaq0Aladlecgd0
Akjbgzaen1Ca)bml4
Aaqvpbgcjwfgi1Cc)bdCvpxib1Eb%0Cc)b1Akaaqc)b1
AkajhghscflGl
AkeaclgGd0
Aiaffgbdaijcd
Aagebtb1Ep9Etcd
Aeczaen1GheaibdL3
Aiapaqdaijv'0JcdAaqdaijcdAkeamjcd
Agecqaib3Akagecqaib3Agecqaibd
Aecbrheaib3Aagecbrheaib3Cicsb1Eg'2Aecbrheaibd
Ael
AdbolDsd0
AkajokeaiamdhlNai0
Aofgbdbijhib1Fai%"AdbqaeAfgbi%&Akafgbi%&
AfjcmAmajtAfjcmocg
Apdbshgcjwd0Afo)cfgicd2ApdbscdEhn0
Afgav>4Akaphu
Apbvijcd
Agc(dhscfl
AgceehgaeIhbjwd0
AfivpAop
AhdfgeoncdgAfecmfgi1
Akamragail4AaqoscdAgecdheail4Akacpm
Agec(fgaead
Amaice6FvFcd2Adbmctd0
AkadhnbdGDv?1Aipbhnakadhnbd
AndcdAiprjvmAgasl4
AaeotAiaaeotcd
Atcd)hdDfl
AdajBojci5
Afoq;clgAblgaeAosbfgdhlAblgce
Abzehl
Akaicfgl4
Abnqhuhapd0Anbfygbqd0
AbncehlbdflIcu%6
Abgjbdghscfl
Aqxg<3
AjosyAdbhjosy
AidcAkecmcj
Akehdaf']Ecfg&[Dijclb1Gs&&Ecfg'8Eam%3
Ada
Arebtmbdhd?3Hfgi1
ArebtmbdflAnhed0
Akeh(am%3D*g@?Ccmfgav%%
AlanncescflAgaerai0
Alanhff
Alankbd
AkeaicmcdEam%3Ecfg&#Baicmcd
AladzjhlgId0
AiljbmBpdaf
Apb)h)b1EgAagfgbhib1Eav<0Apb)hgdhlFvFhnEsFcdE)cdD
AfkeafAgecqaib3Akagecqaib3Agecqaibd
AebpicegxibdK1Gdog%>Aidcmecd
AebpdaaqebpKd0Andaraaqebp
AidogecdAdbuhadbjwd0Aagcscfgicd2
A+lafhfgcn8
A+zzclghid0Bdcera+zzclghid
Aafaqcd
A+lfkcegHd0Afkcuhbjhfg
Afgbjlhib1Cajldog'6Ajhu
Akagal%2
Afjcm%?Eaib#Akafjcmaib#G%?
Aafdai8AzadmBodmbncdgAafdaiakajbrb%5
Agakjhi8Gd0
AkajdafgAifcucjAkajd0
Apcjcd0A+lajarhsd0
AeafgBbfgo)E>%AixebfgE)hib1EfgcgGogH)GcnDafFjFyDbfgvGhnE)Fcd
AcrAfia
Akeaiam%3Ecfg&#Amcetb%'
Av
Adcpblad2Cjcrbjwd0
Aebpicml4AhdgcjjclgAebpicmxibgcjwd0
AfaincfghnAakcebghid0
Aheb
ApbdvgAgeomaofgea*fgi1Aebqag
Akehfacmhdv%]J&6JcdAifgokjcd
Alaeajcifgi1
Akebiai5A:ehmhscflApblad2
AthpdCgAkeat>&Athi5DcgDogE)DcnDy
Adhpl4
Anas<&Afnas<%AnbBatcg
Akeahpiamfgi1Aaqebqbgxib%5Akeahpiamhgcj
AfecmdAqjhtdAfcecmhd
AnhrebuGhad2
Adcaq(amhn0
AkcecraiaeJd0
Ashfg0Adcgg
AdcgBhlbl5Bc
AalcbEdhscfl
Amajtdafgd5Aazhuhbjwd0Ashdaidhl
AafaqcdAsbfgdafg
AhrebAfxreb1Ahre%#
Afapmbib&%F&8Akecmfgbijv1I9
Aiapnatd0
AmcetbiAna)dafgA+jclgea+dcerAijbfgAfhj
Aafo)cfgijv1I'@Afgecn'3Aofgecn&'Amaqhib1D>'Akecfjcmaib3
Albscfgi1Hcd2
Amafghrb1Fs>2FtcdFrdogIjIiyJ
Adcmbid%<Akafjcmd
Aecrojhe%?Adaenbghid0Aecrojvgaed0
AmaljbmAagscgAfaaq)bF%1AagscgdAfaaq)cd
Akecmfgbijv1I9IhgcjMwfgi1
Aqcpakbfd
Afauhbjwd0Aaq)cfgicd2
Afoicecdhgcg
Afgebgcr
Aofkc(Eyd0
Ascn
Agbn
Agecg
AgehCaCc(Dn
AgaeraijAdcpblad2Aaqaeag
Agebdfbgjbdghscfl
AkecaqebpaibdAgebdfzaenbuAkecaqebpaixib1Kb3
AolebhdflGcu%6
Aifcaq)Aodhicefbjwd0Hhgcg
Afaqj:mb1Ffg'4Aagfgbhib1Eav<0Akammcethib1Hb%'
AibluhdGbu
Adbfhj
Armc
AebqagdhlAgeomvAebqas
Aiga
AbmnhdhfgebuJheaibdJbghid0
AkehdvgEhnbEv&5Aidcmecd
AbnqhuFhapd
AkehncdcdGhn0Apbvil4Akehjatcd
AaeotAiaaeotcd2
Abp
Aaucdl4Ehib1E%9
AbffauhbuAfivpb"Abffauhheaib"
AaerbAijbfgAbigaeAebpecycd
AqbewceAkeckvgfgi
Aqhaebpdaaqebp
AoleckjcdGv1F9Bfhjcd
AlbkhgbAfgajhu
AkehshdAixpxib1Dib&>
AucdgeFbjwd0
AofgbiA(beg
AfaCkecmfcmbgcj
Akehdotmcd
Aladlecgd0
Aladgclfg
AfgahnafgApbgebgAhpmcetlAebf(amAfga%^
AkecfgokjcdHd
Akecfgokd0Aorajaid0AkecfgokdhlAlehnhdbjwd0
Agebdfrebdhsd0Akcecfcscd
AdxdcydAgclo)Adbfgav%%
Alhqceqcpakbfd
Afmcjl4Barjbycd
Aecycd
Akafgbil4Amafgbil4
Amcnadfgeheaib3Akeamcnadfgeheaib3Amcnadfgebu
Apbihfhn0Fcg
Aebpebqagl4Akecmdbpdbscd2CaclgheaibdAdbpdbsb<<G6
AmhkjanbghscflI
AqcmfgiAlbgbfgeaz
AdbeoycdAfexiBqaAdbeoybF%1Akecfclb1Fs&&
AmhicefhzhlbuJuheaib3
Aldme7
Afghnojheaib3Amihto)Afkafaqfgiaib#Aicfg>6Akaicfg&#Acpm%3Af;cpm%3
AdbelaghlHscflAkeckbebg
AiecnAkcehamA(am
Aiafgal%2Fsd0
AamaqevF6Fcd
Akeasd0Adckec(amv%%Amajraiecncd2
Afkebicmjhi0Aebidakebid0
Acieak
AaqjbfgAfzceAkaj
AqaewqDag'7Akaqaeag'7AqaAmebl
Aaladsbgcjwd0Apblj:shgcjwd0CiceybG%1Azhdb
Azaen1Eheaib#Afzaenheaib3Azaenheaibd
Azebdu
Aafdaid5Fakajbrb%5Azodmbncdgbjwd0Alaecd<8
AqajwyD
Akeaicfg&#Eam%3EcmcdAfafgavFEEaviFhn
Akamscelhib1Hdog%>Aagncsb1Eg'2
Ahfgaehscfl
Albl
Adcpblad2
Aiiam<7CcmcdAdbjbrb1Dat&4Civpxib1Fb%[
Adcpbihfhn0Afbnafgavgcjwd0
Ahdmh*flEcu
Ahdmhihmobjwd0AjhuAagmcjwd0Ahdmhihm
Alcd
Ahfkajwpaib3KdApbmc*fgiaib3
AcmhdanxyjcddhlAkamaqd0Adebi&'Akadebi&'Albl
Aarebdhscd2Hhib1H%7Akecmcj
AaqebpAfkafaq
Aifgecg@2Fsb%]
AeblcgFd0
Anhff
AfnvrscdFbF%1Akecmagieb)cd
Aaqvpbgcjwfgi1Fd
Aadjb*dAhdgcedcg
AecpojwgbgAhgar
Afaqfgicd2Bia
AkbehtFfl
AkogAgebclgae
AjhuAscjaicl%2Ajhsd0
Azhjhkkhd
Akamragail4Aragai%&Akamragai%&Aragaid
AmhbkbpadAfkclgeAevmAmbjwdafg
AixnarbgcjJwfl
Aipbhnd0Gafg
Aect6
AoleckjcdGv1F9BfhjcdEhib1E9
AafiaqatmcdIb%4Gm%8AixkoflAkoqjhlaib#
Adbmctd0
AaqpaeAebffnagecdAkcecfnage
Adbmctd0Akeasd0Aofga*shi0
AfbdluFhad2
AnbfygbqHd0
AfclecgbeAnhdhfgeAfclecgbehbg
AfgbeyAixfalakafgbijcd2
AkamkhfbdGxib1Gb'%Apdbl
AfAkaflajwl
AfhgobuAaqfgbdail4Akajatcd
Anbj0Adcqajwy5Anbjcdwl
Ahfgasdhl
A:rBtd0
AecyhgcjwdAdbfgavgcjwdAgicem
AqaewqAecybD<5Dcd
AgbehzAkayjhdAgbehzd0
AgceeaeGhpn
AadAdh(Cn
AkeagvtcdBaif:m
AkcecmbsEiamEmbib1G&8
Afgg7
Akamexib1Daeib%4De
AdbAka
AdbfgavgcjwdAkehpxib1Eib&>
Afeasd0Adcagjatd0Aqcpagjbrbgcjwd0
AdbeoycdFbF%1
Aqxg<3
Adcmcj
Aqcp
Aqx
AfkafaqdAiapnatd
AbmbkgbuFheaib3Akehfkafaqjcd
AfaicgdhlAladfojwgbdg
Apbgebrhib1Eadog%>AkafgebmbAijhv1Akaijhv8CfgebmHbiy
Amafgokd0
AbzehlbdflHcu%6
Akana)Afamc*fgi
Afa:pdhlF0
AkapiajvG%^AebpecybG%1
Aot
Abe(hgclgoe
AmaraiaecdAnceakehvgC(bdhpn
Ahfloffgicd2
Ablg&6
Amafgokd0Adbjhs
Ahpqcrb1Etb>^GdAdcmako)cd
AaficmanjcdCapdbd
AdbpbmAkammcethib1Hb%'Aaqebgd&"
Aafdai8Aqbp
AorjceamHd0Adhplaorjceamd0
AkecmfcmbgcjLwfgi1AfgojAlecfj<'
Alabjhu
AgaeraijAlannceu
AladloecduIgafkafaqd0Jd0
ApbiceycdGbG%1Akajd0
AofjaiAfafgavd
Aladzcecdu
Aebffnbgehib1FagecgAoshgxibCcfgAfshgb1Ccfg
Aafdaid5Avme%#
AlaeeokuHhad2
Anas<&Afnas<%Anar
AlojwgoeHd0
Amcd@]
AmajrApbmajtcdAmajrai5
Amcfvghjcg
Arjoqal
AmckbegbncdgAnhdhfgcefgi1Aicmanfgi1
AfmcethibdI1Fb%'
Akevn5Adckafecmfgicd2BbkebijcdEvn
AfkaeEd0
AdbeoycdAfqa
AaqjbfgAfzceAman
Aebd
Akecmkehvg
AaqaeomaibdBfdb)cdAgc(dhl
A+flbjbu
AnceakehvgAfaqxg
Alarm jhq
AoscdAafo)cfgijcdJv1I'@
AkeamjcdAebfyhevG6DkeafgebdvL6Akeamjcib?5F9
Afafecmagashib1K%7AidhnbdAfafecmagascd2Ablucdg
Aebpe'1Akeaqcj
Arbp
Amciasl4Doyl4
Ahmg&]Aka*g@8Ac(bAkac(b>7AycjBjbChCaBcmyAcmcgCogD)Ccn
Aeolaiamfgi1Hv%%Hfgiaib>"Aaehcdghe
Ahdlj:pAilj:scdAhdlj:phid
Ama(am
Ahebl
Ahgbj
Afaincfgd%<
Afa(ebdvG6Amcetb%'
Alaec*flEcu
Adbhncd
Ancfgd0Ajalbjwd0
AkagceAogebgB)ceq
Aleokd0Aafdaid5Aqajwyhdfgi1
Andar
AnbgcehbHjwd0
AncmhuhdflH
Acmhdanxyjcddhl
Anhdhfgcefl
Afaiecncd2Anamcedhpbu
Anam
AnadhgaehdrAagfjcthib1Fm%3Aladgeajheaib3
AncfvuActcncfvsd0
Andar
AgckceAfc*sbfAdxd
Aalgvqe
Aa+fe
AgajwlAcmhdfgicd2Ajhy
Akeahf(atmcdBceiadbsbjwd0
AlankadcdgAfgajkAafdai8
Aragaid
Afa(ebdcdGvG6
AucdDai5
AebfkeafgebdcdAdcebfkeafgebdcd
AkecmjatcdFbrb1Fat%7
AucjAdbpdbscd
Alibdgai0
Aqxfge0Afgecnhgcjwd0
Aragai0Fd
AecbjhpbuAafo)cfgijcdCapdbib&%G
AeclancdmbuIaib3Akaeclancdmaib3
AecrojheaibdDjbncdgDojheaib#Akebi
Aecrojved&9
AecpojwgbgAhgar
Aiapieb)cdGg&1G)b@&Bcedog<>
ArbebdgApb)hg@'Aa(ebApb)h)b
Afcdgvqe
Afjot&4Akafjot&4Aaqfjothib1G&4
Afhdrbkoe
Afkcuhbjwd0Aafaq0
Aladlecgd0Afkcuhzhscfl
Afgbqhjwd0Aofga*shi0
AfgbgofAkajatcd
Akamscelhib1Hdog%>
Afhjwd0Akeasd0
Akehdvg0Ccmkehdvg0Chdv&5EhnbAipvg?4
AgceeaehfghscflJ
AmonbAkamonbAfshgb1Ccfg
Aoreatb1Akehreap%8Aoreap
Amaraiae
Adbmctd0
Aab+
Akamscelhib1Hdog%>
Adckalajcqhn0Chpncd2
AbiganaqhjAgebdfkaegd0A+jclgeanaqhj
Aiwcgd&@
Athpdcd2Adbfo)d0
Aibyhdrgad
AiamDd0
AlbmeAebqas
AixAgx
ApjaokagecqjcdAdbeoycdCfhj
AkehdvgDpdbdDdhnbEv&5Dcnjcn0
AfdaiAidaiAakv
Aiapmo(Fyd0
Actcramd&9Aramai5
AbdgAqaewqAkeaghiamc*fgi
Akehicgfgiaib'&Bakehicgfgiaib3
AkehpdbgcjwdAucd%9Aqjbrambed
AbebqflE
Abebi
Akakxgl4Bxgb%0Bakxgb%0
Abolof
Aqbjjhfghscfl
Adbshdb%0Db>]
Afghnojheaib3AkaixycdAdbeb)hibdI1Efg'^
Ayheal
Akcecnhe
Aicl&<Afgajcg
Aakecmcjcd2Adclagae0
Aecqcdal>9AmcgDfl
Aaqfgavgcjwfgi1
AvfdAscglAvfdxCad
AfascgbdAaq;cmhdvH6Afascgb1Aaq;cmhdcd2
AamaqevF6Akehicgfgiaib'&Bakehicgfgiaib3
Akafjcmfgi
Afa(ebdcdAa(ebAladfceibghid0Jae
Afgeahgcjwfgi1Aladfgeolghid0
Alehphf
Alehphf
Amclbeqadhpbu
Aebpicegxib1Gdog%>Dnc)b1Ffg@0
Afmcethib1Fb%'Fhibd
Acrhkcg
A+jclgehscflGa+dcerMcghlGhscfgi1
A+jcncdg
AofgebdcdAjhlihmbuAhflaecdcdAofgebdvG6Ajhlihmheaib3
Aebfyhecd
A+lfgecnbjwd0HhpnAleb*d
Aaq;clgAkecmkehvgAosectmcd
AfcnDc*d0
Ahflakb'0
A(bnbf
A(heafhn8
Aman5Aeamhd
Apbjatdhl
AhdfgeoncdgAmaloncdg
Ahdgcdfhid0Hzhlbu
Ablghihpheaib3HbuAofhjhib1E9Adbeb)hib1Efg'^
Anctmodbeamd0
Ahdgcedcg
Akehrjbyb1Gf'"Gycd
Ahpebhjwfl
Amtapcz
Ah:j
Ah:d
AfkebicmjhiAkebiafomA:fghu
Athpd
AmbidAndarajcgd
Anbeg
Anaefl5
Afecmfgi1Aapdbsb<<
Apdbshn0Afamcetbgcjwd0
Afecmd
Ancnaebdmon
Ancgb
Anhrebdg
Anadraj
Afoma(amfgi1Adbihrbu
Adaen1
Ashfj<'Alajhscfgi1AdanceAevm
AkecmjatcdFbrb1Fat%7
AdczgEvd5Anbfj<'
Akjbg%@Apbkjbg%@AomcjvE%^
AkbjcfghdflIcu%6
Akog
Akajoafge'?
Akeaucdg
A+gbkAzbpAka+gbkd0
AncfgAebpnc)b1Ffg@0
Adbfcjcd
Akaphghid0Cjathgcjwd0
Akecmagieb)cdEokectmcd
Apblokl4
AkeamihtcdBaa)ecdAfamc*fgi
AkajatcdBecmafgbijcd
Adbkanhdb1Fd%9Affxjb%0Bafjb[2
AiaffgbdaijcdAecladfgeolu
Aqctcdcu
AiaffgbdaijcdHbijhib1Hai%"
Ama(amAixeosl4
AeafgBbfgo)AkaixycdCmdvEhnb%]GGcgGogH)EviEEvg
Albeg
AlaecdFdaDd
AgagAamhdblai0
Afbomaifl
Afkbfb1Eg@"EcdA+ladan
Adbosd0
Aigae5Afclodm
Afcewcpd0
AdcflajwlAfcewcpd0Agvtcj0
AdbixlAlibjhzhlbuHuheaib"
Afoicecd2
Amo(
Adbshdb1Db<<Afgbeg
Adchpncd2Ckalajcqhn0Agicem0
Afhdgcghscfl
AdbjarFai0Gaqjatcd
AgcjclannodhlbuOhad2A+jclgeafivp
AhfkxgbdAgcfgheaibdE
Aqjbrambe%9Akaqjbrambe%9Aqjbrambed
Agebdfdbuhadbjwd0
AgebdfkaegJd0Akceciapl4
Aaqeb)cdAjcscdAect6
A:dljaf
Ajctb%'Akamleckjv1H&2
Aqcfkecucmcdgd0
Aihp&7Akafc)cdFb1Eg<#
Amaqeaiajwd0
AsgaAlbl5
Alarm
A:d
AnajamctHd0
Anas<&Afnas<%Bkafaqd0
Akehdvg
Aikcecm
AimajAdbevm
AdbevmAevm&0
AbddclfAkehjatcdAbddclfheaib3
Abg+f
Akehncdv%]GGcdDljbmd5
Abkecj
Akeaf'[Bakeaf']Afkebyhib1Daf'[AkaeosbF%1
Abffbnqjc1
AqbjbdfAfqbjbdfheaib"Aebidaicf
Aqbpai0Aafdaid5
AmaAkcecm
Apb
Aixramd0Bpbhnaixramd0Aqcdczhuhbed0
AfhdArajoq5
AnafgAkecamajcd
Ao(amApbqag
Akebpmdaib3Aagncsb1Eg'2Akebpmdaibd
A(hnhscfl
AraeamFfl5
Alanhgcg
AmakajdvG6GcdAipbhnamakajdv%5
Aipbhnamakajdv%5NcnAmakajdhgcjwd0
ApbiceybG%1Clj:sbG%1
Apblj:scdAixiamApbiceycd
AmaiceAoicecd2
Akamgicetmb%4Hm%8Htmcd
Aladfcdfof
AlaekaebuHghid0
Alaehmae
AloefA(am
Afapmbd
Aecyb%5Aibtd
Agbnatcd2FdAaqxsb1AkalokbgcjAljhcdg
Afaleb)b8Fg&1F)cdBdhtb1Dp9AecpbCtcgDogE)Dcn
Alhqcekeafgebdfgi1

Ao)ceqAkaiectmcd
Aakbfd0
AecybD<5Akafgbdai%&
Akafiv)b8Fg%@BecmbdAfbnaagicetcd
AmcjcrbuFheaib3
ApbncfghgcjAihu
AmcfgbqhjhpbuKhe%?Maib#
Aebpjhsd0Dd0DjhsDdarjbf
Amhkjanbg
Aidhp
AkayjhdAaqvpbdAmajr
Amhdbnhsd0GlGscfl
Akcecmai5
AebfyhecdGvG6
AebfyhecdGvG6
AifgokbF%"FjcdB(am<7Ba*g&?
AaerbdhpbuAfoq;clgAaqebpaibd
AfkebicmjhiAebicdfgi1Ddakebi
Albtm0
Ancdv%]Akancdv%0A+iaj:uAebpihib1
Aathmb1Amatmb>@Aathmbd
A+lfkjobgbuAhfkajwpaibd
Azcmcebjwd0Gu
Azcdgbd
Agicem0Azhen1
AkvgDcel4
Azaeon
Aafdai8Fb"GgcjAdb*g&?C(am%3Aaqdbeot%7Hhib1
AixkajdcdGvG6Ahfkajdcd
ArcenbdAzer7
AkajosbF%1
Ambd2Aoshgxi
Akbedhlai0
Ahfkajwpaib3Kd
AiecmAo)ceqAiecmd0
Apmc
AdbhixfyAixfal
Ahlg
Acfj
Aniz7
AfghnojGheaibdL3
AiljbmAecfoef
Adcqcpakbfd
Ahdgcjjclgobjwd0
Adbncecd
Aincybgcjwfgi1Ehib1
AebffjcmaibdK3
AvkadflEcu%6
A:ehfmhlu
Alhfhm
Apdbd
ApcnjDcjwd0AfoyC(akogd0
Akapmd
Aos?7AdbosAaqoscdAhposcdAdbosbgFEhiEcd
Apbladambgcjwfgi1Md0
AfivpExib1Eb%[Apicd
AkajAlojobeAnberhdbjhpheaib"
Anblfhnbjwd0Ghpheaib3
Anqe7
AnamcjFheaibd
AmihtcdAkcecnc)cdE(amAmihrb%0Ddog'6Akcecc(b>7Fptb1
Andarashfjcd2AdcflajwlAndatcfgicd2
Anwvdn
Adbg
AfafcmFdAmaqeafafcmfgi1
Adavqe
AokebijcdAazhfAq:eAazhuceAfageomdhl
AixfgokbG%"Bapebtb1Fp9Akeaghiamc*fgiaib#Hfgav>1
AibehbdgBapnatd
Akcefkclghi8Beardap
Akeayj0
Akafgav"
Agasl4AkodlgAnancdgAasl4
Apbrevpdcd
AkaegEai0
AkaphuCjatcd
AqcmdafgAdh)cg
Adbfgav%%Akecmfgbijv1I9Chfogfgi
AkecffBcsbAdbfo)d0
AkehaehgcgJd0Bceiaascecmd5
AladzhmcduhbjwdAkehibgdAdckehlafdaicd
AfaqfgicdAhno)cfgi1
Akalokl4Apblokl4AkehaqecgcdApblokbF%&
Afgbi%&Akafgbi%&Cjat%7
Akoghd
Akaixyb1Ef'"EycdCmdhnbEv>[
Aqxfge%#Afgecnhgcjwd
Afgbil4AgcnkAoeaicd&3
AkehpdbdAebfkapdbibd
Aiapmcethib1HbHHbgIi
Akana)Aaqjcrscd
AofgebdcdBmbjcdAfdvgAixiam
Aaqebg&1E)b8Fcd
Auoe
Asoifgihgcjwd0
AoecrojheaibdAkafcjcdAebfscg
Afclfobjwd0
Afomd&"AlaebqjAfoma(amfgi1
Aond0Ahdgcjjclgobjwd0
Aladgebqbdm
Afajhmbed
Adclagae0
AflaeAiflae
A:r iafgasdKx
Ahfkbd
AkecfcscdDmagieb)cd
Akeaj&6
AfhjAkeasdafg
AfgeolgoeId0
AhffjcmaibdBposcdAoscq
AfoqfhmGheaibd
Afo)cfgicd2Apdbshgcjwd0Aafdaibgcjwd0
Akafgbi)hl
Adbqj:mcdAfjctl4Adbmpae
Aqxfge0Aakcebghid&9
Adbkevtcd
AkecmkehdhnbIv&5Aafo)cfgijv1I'@Bqvpbgcjwfgi1
Aamdafgaead
Acmhdfgi1Afkjascd
Adcakebimb"
Adcfkeaiauheaib"
Aecpaj:u
AaqdaijcdGv1F9Ablgobjhpbu
Amajjbe
Aascd&3Aicfwn
Afomd&"
Adbfhjwfgicd2
Aihegobjwd0Aadjb*d
Aqxg<3
Ayheal
Apcjbdm
Akehaqecgb1HfgHgcdJgIogJ)IcnHjHiy
Akehmcethib1Afaqj:mcdAkehfacmhdcdAfaqj:mb1Ffg'4
Amcj
AfbnajcgAbihbuhad2Aiapmoyd0
Abjwgcedbghi8Ld0
Akafaj
AamaqecdFvF6AogicetmcdHb%4Fm%8
Abercdghd
Afgbg
AbphbgflF
AfgecnjcdAsbvdAfgecn'3Aofgecn&'
Abifgebjh*flIcu
Aqbgbec1Abllonojvgae
Afgbdai&'Dg@%
Akaicmcd
Aice%9Akajbrb1Afshgb1CcfgAoqctmcd2
Aaqvpbgcjwd0Exib%5
Aqhajarhscfl
Aqhagc(dajarLhscfl
AaerbAgcj
AyhealAaqyhed0
Akafgeacd2G?@Afgea%9
Albqcj
Albnkbd
AeblAadlajarhscfl
Akecleb)cdHb8Gg&1
AfceghzhlbuJg
Albdb
Aecqcdal>9AmcgflD
AmaraiaeAlankblg
AladloecduGf
Afaqj:mcdCagicgfgi
AlankadcdgAfafgbijv
AfivpBacmhdcd
AebffnagecdAfaaqebtcdApdbshgcjwd0
AkagecqhgcjKwflGjcdHv1
AladghdcdgJbjwd0
Amclbqe
Amafga*d0
ArjoqalAorjoqjcd2
ArjoqalAfcewcpd%<
Amcdoljcbehpbu
AodhsgatcdAebpeoycd
AaqdbeotcdAixvijcdAaqdbeothib1H%7Amcgclg&6
Aofgea*fgi1Akehqae
AqajcpdApbqajcibd
Amcphdzaenbu
Akcecnc)cd2
Amhicefhzhlbu
AmaloncdgIbu
Anhd+dcer
AmadaeFfl
Amalgae
Amihthn0
Amia*d5
Apcnj
A+jclgead2Ihl
AkaixycdFb1Ef'"Aiapiam%3Ecfg'8
A+nheEbg
ApbdvgAgeomaofgea*fgi1Aebqagambgcj
AofhjAdbshdbdAfgecn'3Aofgecn&'
Ahdtcdced0AmihrbgcjAhdtcdce
A+eBka(
AoljadcdAaq(am
Amalbpbgcjwfgi1Afihmcgcjwfgi1Aascihmd0
AkehnceAdbkehnce
Ahfkajdhgcjwd0GcdAlbpd
Aomaqecd
AaeotBrdcfgecjwd0
AexqDajaifgi1Dd0Dakeanxfjai0
Aexqajaifgi1Hd0
Aazhuhbjwd0Azaenbjwd0
AscgxeFc(
Ameotq
AzodluFhadheaibdIbjwd0
Alean
AfqaeBaqheb%0Deb@[
A+dcerafcgAfcg
AafdaibdApcnjAdbpcnd0
Aribgcnb
Aad
Akajoybe
Ahfgae
AmanAthjAkbjbg
AopcjA(bqAucdge
AiamaeamHd0
Anbrbg+
Ahdboroebuhad2Akcei0
Alaecd<8
Adcpbncdhn0Cag;cnjcn0
AosbfgAiaijcscdAkehijcscdAiaijclb1Fs&&
Ahk+z
Ahejbdm
Adcecrojved0Cpblad2Cjcrbjwd0
AfbnBcq
Avdibe
Ahaembd
Apdbg@5
Aleokd0Aqajwy5
Aleokd0
AkafjcmdAdai
Ajhib
AficgAjcrl
Afo)cfgiaibdAthpdcmcvgcjwd
Afkr7
Afdhtb1Dp9DtcdAdhpl
Anbjb*p
Apjadbncecd2Aiecmadafd0
Anbffai0
AfnhAncm
Anhdhfgcefgi1
Apjaokagecqjcd
AmcdwrDctd0Aagnxibd
AqjhplDtb*y
Adhlarm
AkhgbdC)ci5
AamdbtmAebp
Aokaevmascd2
AaehcdgbuGheaib"
Ahpjbrb1Dat%7
Akeajcg
Agcnk
AkblcgAokblail4
AkjbgctAixkjbgAkjbgctd0
Azbenbucighscfl
Akhjagd0A+lfkcehncdgbjwd0
AkafgEladzjhlgd0Csgai0
AmaAkecm
Akecmflbpocn0Cardapheaibd
Akceihsd0Aafdaid5Arjbid0
AkeaucmoeId0Baevmal%2
Afgbgof liaJIciIai
AÌÃÊ
Aarebdhscd
Aarebdhshib1H%7HcdHhgcjwd0
Akeaicel4AflehdhdrAagqae
Ayc*(
ApdbshgcjwdAfo)cfgicd
AebpnceAnbfygbq
Akecleb)b8Gg&1G)cdAafgbdai%&Fbijhib1Fail4
A(ebdcdAdblakjcdA(ebdhjh)
AfgomcdgAosb
Afoq
Akamiamd0
Afbjjhib
Ayic*ube
Agb*ibd
AgbjbdgGjhi0
AkcecraiaeAqcfcmAraiae%9Aebpraiae
Agcnkcebgoe
Agbhjbdm
Aka+g
AagfjcthibdAgecl&<Aagfjcthib1Fm%3
Aicjhlaqehgbd
Aodhlbjwd0
Adcpblad2Akeaghiakebid0
Akecmfgav%%
AhfkajwpaibdK3
Aebpjhsd0Dd0
Aihu
AkecmokectmcdKb%4Im%8
Aqcj0
Ayheal
Aixiam%3AagiamAixicfg'8Aagapib&>Cpxib1
Aifcnhed0Akaifcncfgd%<
Apad
Afaqj:mb1Ffg'4Akehmcethib1
AixyDcokanvdog0Flbpb"Afixy
AblbmcnhscflAdbosd0Aoscqd0
Amafgbgasd0Adbmjctb%%Abmclibgd&9
Abzrbdhfgbd
AkafjAfkofg
Akakebil4AhpncdcdFvF6
Abdbjhp
AvlaeAakaeApbleckjv1G9Aafdaixib1
Aramai)hdA:qhj'<Ajcg
Akehqjhphgcjwd0Dnced&"
Aiapdhlb1Gdog>5Bxgclb1Es&&
Abgand0
Akehijclb1Gs&&HcdGlbgcjwd0
Abirofg
AbihbuFhad2Ekceciapl4
Afncj0Aecyhgcjwd0
AopAfivpAaqjhrbu
AqebphjGwfl
AebfyhevG6Gcd
AtcfgalApicefl
Albnqamt
AlbdbmflFcu%6
AdcjwpCiapnatd
AlbehqFfl
Aafo)cfgijv1I'@Akeaiam%3Ecfg&#Adcfg&[Akadcfg>0Bceciap%8Fcpg&[
AfjosbAmcj
Albgbjhpheaib3Afghnojheaib3Albgbjhpbgae
AscnkhadAkaqaedhlAagfgbhib1Eav<0
AaqihdcdAiphnbCxflb1ApbevmFl4AkaeosbF%1
Auhelojved0Apbnldog0Auhljhsd0
AorajEwd0
AkaqcectAqcecrFai5
Akehqectd0Aqcecrai5
AlamclfD
Alajonq
AfxeDwci5Aqhetci5
Afjatd0Alankjclfd0AfjatdafgAlankjclf
AixshfjcdGhgcjwd0Alankw:gceJd0
Afaikbmb1Ffg@@Crjbyb%0Ff<9Aamdaiecncd
Afgeahgcjwfgi1Baaeotcd
Akagecqjcd
Adckecmihmcd2Asecpixsb*d0Aladghdrcdg
Alf {ÆC{Æ
Alebcorajwd0
Alaiblf
Aa(ibgxib1F%@Akalexib1E'9
Amafgaiced0Adbmctd0Aoqcmhgcjwd0
Alecmhgae
AmbgAfeal&<Ambgheaib3
Aebpre&0Akaqcm%3Etmb&]Cebtcd
AakecmcjvH6
AmcrebmbuAo(omycdAafjbqjcdGv1F9
ArebmofAfgckcd&3
Amafgahdfgi1
AmheclgaeAeolaiamhgcjBcthffce
AhdibjhmdH
Aebpaeotcd
AmhflehnhdbuJheaib3
Afmcjb1AmcjbAkeamcjb1
Akehijclb1Gs&&Aakheb%0Ascekb1Ahfkajwpaib3
Amajtd0Adbmjctb%%Aifjcmfgi
Akeasd0Amajraiecncd2Ffeasd0
A+libmae
A+j
AixqaeAhpqhebgcjwd0Debd
Apbleckjv1G9Aiakja)b1Fg<#
Acieak
Aoforoqjv1G&2AaqafgevG6Gcd
Ahpqxgasd0Asecpnced0AhpjhydCqxgal%2
AakA+lfkcehncdgAakxg
Asecpixsb*d0AixmbAhflj:shgcjwd0
Aafo)cfgihn0Aiapnatd0
Azciebj

Adb(am%3C*g&?AixiamAkahfl
Azhflbjwd0Adbjarai q:mtcgdAq:mtcgd0Azhdbdfai0Adbjarai q:mtcgdx
Arhql4
AjcfDd5
Afapmbib&%F&8Adbjbthib1Em%3Aixlaixib1Fb3
Ahpjat%7Dbrb1Datcd2Ambj
Ascgiceg0
AmeorDp
ArcakajhghscflJl
Apced%<Eai5
Afcewcpd&9AgvtlArjoqal
Aa(ebAribemAa(ebdvF%^
Aeolaiamv%%AkehduhkAeclancdmbuAmheclghi8
Akecleb)b8Gg&1Aafgbdai%&Fbijhib1Akecleb)cd
Apmaeai0
AixfyDal
AeamhdAagcscfgi1
AscfgAkasg%@AsghgAfaqj:mb1Ffg'4AsghnCvgD)DBsoB)oBghjDiyEBscdB)cd
A(of&7Dhgfl
AifcBapebfgb%5
Ahdmadcph*fl
Adcebicdfgi1
AhdzjvuGhad2
AhdfghgogAosectmb%4Em%8
Ahdgcdfhid&9
Aigaetcd
Aheblfl
Ahr
AkecmncgBodlgAhpmcjAgaibe
AihmAeamAmaqe0
AagnxibdG1
Akalhmb1Edog%>Aafgbijv1F&2BgkoflAo*g&?B(am%3
Apblad2Ajcrhghnd0
AlecmhgaibdGd0Aambjthib1
AjhucdpGheaibdL3
Afkhfal%2Akcecscd&3FhfjvI%^
Amjhgcjwd0Bajrafeasd0Aqajwy
Ajakcf
AkammcetbdAfa(ebdcdAaqfjothibd
AnbdmbgAkajdanasAaqvpbgcjwd0
AnbdhkojheaibdHvuHheaib3
AlbegEheaibdAfafgbijcd
Aagncsb1Eg'2Apdbncdaib3Anbelheail4
AiakeafAmcjAic)cfgi1
Asjcdfgi1
AnclfhlbdflIcu%6
Ayb(gAnhd2Araedamaqxib%5
Anancdg
AhnkojwfAmhdbnhl
AnodAjod
Ancnaebdmon
Akasg
Adc*gebjwd0Hhgcg
Aaqebmae
Adbqj:mbgcjH1Akadbqj:mb1Adbqj:mcdAfaqj:mcdGb1Ffg'4
AidcAo
Aakcebghid0Fuhad2A+lfkjobgbuhad2
Akeaghiamc*fgiAakkaphuAiapebtcdAdckehvg
Aakghnbjwd0FhpbuHheaib3Hn
AidcydAlafnhscfl
Aa(ibgAhdzaenbuhad keaficghgcjwflAebp;vfdhgcjwd0
Akecamajcib1Ig'5Id
ApbAdbAkeaucdg
AkcehamAfeal&<Akcehamhscfl
AkcefadbAjhsd0AlbmeAfageomdhl
Akrh
AkjbdcgGbed0
Akecloefae
AkehfogfgiAdbjhs
AmbijcdAdbt6
Akecmxmo)Dtd
AraemExEvDtEmDmhiDtcdEmcd
Anbehadcgasd0AkafecmdhlBealf
AfgecnjcdAmafghtcdAafo)cfgijcd
AiakeafAfandcd
AecblgaeHd0
AkajosbF%1BehdhnbEv&5
Akamgicetmb%4Hm%8Behicetcd
AkeafwqApbkeaf']Akeaf'[Bakeaf']Apbkebyhib1
AfakeaghijcdAofga*shiAkeaghiafgav>1Aecphfgcdgd
AnbeyeogAkog
AfzceAnbfygbqAa(ibgAebnl
Aihmcg?2Aoihmcg<1Aebffnbgehib1Fagecg
AhpxnbC;vApb(ibg%@Gxib1Aladzhflaib3Aiafkajwpaib<4Akajwpaib>"AhpxnEcgEogF)EcnC;
AfbnaaqaeadD
AfcnDcel4
Azaenheaib#Afzaenheaib3AzaenheaibdE1
Ayal&<Akagevfcd
Alebglafeasd0BaeaglBebgl
Aycfg
Afgbdu
AfgbjEwd5Ecjhgc*d0
Aokea)b1Efg9CaevmascdAakghnhpheaib3
AfhjwdAecyhgcjwd0
AkecmncgBamicerb1Hdog>5AgcnAfoq;clg
Afhe
Aa)oghn0Bfvpb'0Aecbjwd0
AlanbdmAreokk
Agc(dajarIhscfl
Agclfg
AgarmApbg&^
AgcebkcighscflAjcscqd0Clbefgicd2
AgxfvsD
Ahdfgeoncdgbe
Agcn
AgebmhuGhad2
Agebdp&7Fhgd0
Akacpml4BogcycfgiJcddhl
Agcdmcdu
Adcafjbqd0
Adcmiofnxfjcd2Aamdapdbsd
Acmhd0Aaq;cmhdvH6Hcd2
Aebflexib1F'9Aixfiaqatmb%4Hm<^Aebpqjalheaib3
Adcecrojheocn0
Adcfaaq)b'0
AfqBaiqcp
AfeasdafgAqcpagjbrbgcjwdAdcagjatd
AscecpAkafecmfgi&0
Athpdcfkafaqd0Amc*fgicd2
Aag(am
Anx
Apbkbmd0
AicAucj0Aaq)crafombefgicd2
Adbosd0AblbmcnhscflAoscd0
AkehaqecgcdApblokl4
Aafge?'
Alaeeclgheaib3Aflaeeclgheaib3Alaeeclgheail4Akehfkafaqjcd
Adcqjbrakehvgd0Crbghid0Aagehubgcjwd0
AiapebfgBcl&<Afgbecd
Adbpbm
AixmcjvF6AebfkecmcjcdAixmcjcd
Abj:nhdGhci0
Ameor5Ac)

AbelghlFscfl
Abegcnhm
ApbicevF6ArbebdgAaqcfkcshib1H%7Apbicecd
AbigadanAfbnafgavgcjwd
AzadAfkebil4Akecmxfgae
Aqbdrjbmcy
AkagCflajwlAhp pbE
AqcjaeoffDbe
AiceAoqctmcd
Amio(fagjcgKd
Aqcd
Asced0
AfaicgAkebijcdAqaeg
Akehdcfg>0Eaf?]Dicfg'8Eam%3Amafgbi%&Gjv
Aq:mtcgGd0
Af~À}Au~À}
Akagajal%2BecmcjAarebdhscd
Akecleb)cd
AshkAnhleaf(cn8
Aixqae
AkehgvpbdCcgcdpAogicetmb%4Fm%8AgecqaibdAogicetmcd
Agcfd0Aqjht
AaqjblEsd0
Afebidhib1F'@FcdFhn0Ggcjwd0
AladloecduGheaib3Gcdgd0Afaecidaibd
Apbiceycd
Afaqj:mb1Ffg'4AixkajdvG6Afaagicgfgiaib#
AfaagicgfgiKaib#
Akeaghiafgav>1Afgbjlhib1Cajldog'6Aladzeadgbu
AladrecffAf;cpm
Afafgbijv1G9Akecmfgbijv1I9AladfghgouAosectmb%4Em%8
AfamcetbdAladgcdg
Alf {ÎC{Î
Alafg
AlajjcrAkbegdceAihpbi
AladgegceeaehfghscflAbdghgceeaehfghscflK
Aa(ibgAkalexgAafic)cd
Alecm&7Ehgd0
AlhqcekecfgokdMjcd
Auhlj
Aecyhgcjwd0Db%5
AaqfotmcdAkecmdbncecd2Afaic)bd
ArjoqhdEal
AtcjbdAfgecnjcdAtcjb1Akatcjb1
Akameaqd&9Amcgbj
Apbmcethib1GbClj:scd2CmcetGbgGhnGbddx

AdckafecmfgicdBbkevnAkevn
Amhflehnhdbuhad2
Adckeakaeuhadbjwd0Cfaebpnced%<
Ahflbtb1Ep9
AebfkecmcjcdFafgebdcdAfqxg
Aebpe'1DmcjvG6Amhihmcdm
Amap
AclBiealanhff
Anbeyeog
Akecmkehdhnbgcjwfgi1
AifgokjcdB;cpmB(am
Aaucdl4Ehib1E%9
AmbtAc)Aicsce&0
Albtm0Aifc
A+iaj:uAebpihg
A+lphfgcduhbjwd0
Aaqyhed0AyhealFanbfygbqd0
Azblg
AmbjclDwd
AkajwpAqjbrakehvgd0AixfgokbG%"
AafaqcdAscegAilj:sbF%1
AfghkcdmCbtheail4
AgicemAecyhgcjwd
Akehramd0Afaagicgfgiaib#
AzebduopflH
ArebdhuAeoqctAkcecmai5
Afzf7
AixramAkajosbF%1AmafghtcdAkeheafg
Affbrkp
AdcnculArcenbdfl
Akbedhlai0Br
AnheApcnd5
ArebdgAkecmafgbijv1J9
AicjhlAqajwy5Aagjhsd0
AdbhqajwyAicjhsb*y
Apbj&6
Ahncg>3
A(beehf
ArjbiEd0AeolaiamhgcjArajai
AixfalBcfwn
Aucjafgd0Alankjclfd0
AdbmctmEvEcgEE:gF)Evi
Aiebtmcqd0Bacd2
AfgaBagd
Ahnkcebg&6Adcaq(amhn0Bbfgavgcjwd0
AhduhmcdgAfjosb
Aolbpxib1Eb%[AkalbpbgcjAhdmhlbgae
Ahdzcluhad2
AijhvdE1Akaijhv8Aiapmc*fgi
AnctDm
Aipbhnafivpb"K
Ahdicfgae
AhgbjwvdflHcu%6
Alcdh*flEcu
AvpxlEai5Azaenojheail4
Ajci0Aafgbi%&FjvAkalhdog%>Emb1
AdbfjcmAodbfjcmaib"
Aoeal%2
Ajh(gcdygc*d
Acmhdanxyjcddhl
AjarhfghlHscflAnbgcehbjwd gc(dhscfl
Anblcmad
Anbyhd2
Akafecmdhscfgi1LlAncmhbu
Ancladr
Anhjhgbehpbu
Anhdhnbjwd0Fhpheaib3HbuFon
Ana(bnncm
Amcdctd0Aibj:gd0Anadcgbed0Amcdctd lecmhgdOx
AmihtcdAkcecmihtcd
Annfk7
AndarApdbshgcjwdAraebpm
Aiwcgd&@
AzjagAinf7Cz7
AadoiAiljbm
Adcaq(amhn
Aagehubgcjwd0Adcrbghid0
Afciced0
Adaeicr
AafaqcdApbncgd0Asbfgdafg
AfjosbAkaiam
Aazyaed0Anaefl5Aycjwzai0Aazzyaed0
Aifkxyl4Adbsb
Aaq)Aucj&0
AreokkAlanhffAkbdcj
AzhphscflEl
AkjbfghlFnbffFhlai0Fnbffai0
Aqcmd
AkaphuCjatcdCgcduhb

Akecphmcdgfl
Ag:ewnApblj:scd2Ag:ecnd0Akjcd2
Akeazcffhadbjwd0AfkcuhbjhfgAkeazcffhadb
AkehqxjGwd0
ApbkecgF)cd
Akeagalaj
Albgbe
Ae+dmbjj
Aiaffgbdbijhib1Hai'3Cpieb)b8Bcedog<>Bapiebg&1
Alebfd0
Aomibhib1Da<]Ablghihpheaib3
Aecrojved%<
Akajbrb%0Dat?6Aakheb%0Apbihfcg
ApbihfhnAakae
AecnadgGheaib3Aiaffgbdaijcd
AmaearEtd0Akog
Afb(cj
Araiae%9Aflbpb%[Apbvi%"Ejv
Afbjwibmae
Afbd
AylajEwd0
AebpmcjAfcluBgbg
Apb(ibgAhp;vgAladzhflbu
AfceAevm
AfcffApbfcmbd
Ayceiom
Anfk7
Akearebnnd0Aaqcfkcscd
Afajdcsd0
Aa(ibgxib1F%@
AfzceAaqjbfg
AebfkeafgebdcdLv%]L6
Afghnojheaib3Bkafaqfgiaib#
Abkj
Afcdg
Afgecn'3Aofgecn&'
Aic)cfgi1
Afo)cfgicd2Akecmncgd0Afamcetbgcjwd0
AfgebmbdG1
Amafgbgasd0
Areokk
Aiecncd2
Akeauicgb>>
AgalDh*fl
Akehdv&5EhnbAipvg?4Apbdv?1Dhnb
AixfyArjbid0Aice(dEAjosy
Aaq)AifcrAhgarAkajd0
AgoehpnEfghscfl
Afmcjl4AakcebuAgebdpblu
AkcecmbsAgebdfnhff
Agebnk
AicjhlaqehgbdAqehgbdfl
Adckehcnjcn0
Akamiamd0
Adcfkebicmjhi0Cmaqeafaicfgd0
Aqcfkeckvgfgicd2
A:fbhm
Akafgbi)hlBeambicu%6
Atcegi1AkagcekciyCfgebmb''
Aiwcgd&@
Arajaf
A(agcgApb(agcgAtcjb1Akatcjb1A(asDcgCgcjEiyApb(asFcgEgFcjGiy
AkagckjcdAgckjExDcjDaj
Anx
Aihmam
AicgceDeai5
A*cn
Anajam5Fct
Apcjcdfl
Aka(h)cd
AeoqctApbeoqctd0Crebdhu
Afkcuhbjwd0
Akechno)cfgi1AixramFd0
Aiapmoyd0
AbzrbdflFcu%6
AaqjcrsbG%1AfnvrscdAaqjcrscd
Abdmtcjcf
Abe(&6Dhid0
Abemced
Abfkclg
Aoqcth)
Apicefgi1Bjamcvd
Aidhnbd
AkogAiapnatd
AkecnAdbrebm%3Ftmb&]Akehfotmb%4Fm<^
Apbkecg&1F)bGcd
Adcfg&[Akadcfg>0Aagicgfgicd
Aqjhdl
AdbeoybF%1Aebpe'1Akeae'1AjanbAfjanbAkcece'1
AqehzhdrAlebgl4Ahdzaenheaib3Akeahdzaenheaib3
AyhealAucj&0
AqecnAaqecncdcdHhgcjwd0
Albhe
Aucjwf
ArjbiAdbsbjwdhlArjbid0
Aaq(am
Aljbff
Avfd&"Ascgl4Avid&"
Aagncsb1Eg'2Ascfgiaib3Aapdbncdaibd
Afaincfghn0
Afarjbfaib"Cincfgd0
Ajwragd0
AladgblgHd0
Aaqxsd0Agebmhuhad2
AfqjhtcdBaikbmcdAladicercduAfqjhtb%0Ep<9
Alf
Afaagicgfgi%?Kaib#Akceckhfl4
Anotcfgi1AfncjafgAnotcfgicd2
AfomDcqd0
AlojwgoeAoeatb1Afcjwfla(apv*fgicd2
Aarebdhshib1H%7Afmcethib1Fb%'Aaqopmb1
Am+ihm
Apbmcetl4Aagljbmxib1Cjat&4AkeancmjcdAagfeasl4
Aagehub1Clbpxib1Fb%[AjhybD%1Aagehubd
Ajv*
AdbpdbscdCkebijcd
Apbmcetb"Clj:scd2
Ao(omycdFb%]
Aebpeoyhgcjwd0Aakofgayhgcjwd0Hcd
AmhbrdafghlJscfl
AmcnadgbtGheaib3AjhlihmbuGheaib3
Ama(Dh*fl
Amajjbe
Aomibhib1Da<]Amia*d5
Amihto)AzblgaeAiamhgcj
Aebd
Aiafgasd0
AcjhpbicgA+jhpbqcg
A+jwnb
Abdrjh*fl
Aaqarb)cd2Gb8Fg&1
AicAucj0Akajdafg
AkafjbddhlBecmfgbihgcj
A+khmcnGhscfl
AhflaecdcdHvH6Ajhlihmbu
Aaucdl4Ehib1E%9
A+gdhscfl
Acie%#
AhposbE%1Aebffnbgehib1FagecgAhposcd
Ahflj:scdGhgcjwd0
AoflaevF6Fcd
Aakcebghid>?
Aixebtcd
Aidcyd
Azblgae
Aafcd&3AkbmcdDb1Aokbfg>8
Azcence
Alaen%&Akhgbd
AaradAkatbeBecleb)cd
Azaenbg
Akecmfgav%%
A(eoklAovpihnAdcfgbqhjwd
Azebduhfl4
Azojqeb*g
Agcenavmced0Afhdgcp
AiaeagAyj:p
Arcarebzhscfl
Akebihgcjwfgicd2Arafombefgicd2
AroqcedbgaeAokebijv%5
ArbebdgGheaib3
Arihdc1
Akehicgfgiaib'&Bakehicgfgiaib3
Arbhg
Akajaihd
Aeol
AtcfglAgeomd0Bvtcj0
Aoqcth)Akeh:gDqcth)
Afcemu
Adbfjcm
Aradladr
AÂ{É{
Ahfjbdm
Ahmc
AhmcdghsdAjhsdafg
AhnnhrebuHdgHuhad2
Apbnaeatcd2Ahnnaqhjhpbu
AkafjcmfgiApdbscd
Ailj:sbF%1Fcd
Adcfgbqhjwd
Afgeb(aibdH5
Aiecncd2Akeanctogasd0
Aiiam<7Ccfg&#BdcmevF6Akecmfgbijv1I9
Atcjcpd0Adcpxqjcn0Ceoyhn0
AÂÐAscgiceg0
Amtc*l
Akf+k
AlaeajBhdr
Aradladr
AjbqaebgaeJd0
Apbjat&4Cljbmxib1Ahpjat%7Dbrb1Akajat%7
AlaehmaeAkogAjhd
Ajbghdfl
Aogcsl4
Ajv*
Ajaf
Apb&^Alecm&7Affom
Aebfkajatcd2AncfgEakajatcd
Anblea+ladanhscfl
AoscgAhdgcrebuAilj:scd
AncmhuhdAjclbefgi1Akeckbebg
AkafjbdAfaaq)cd
AncgamajarFhl
Anhle%#Eakecmkehvg
AfcecmhdBecmd
Aic(A+gbk
AakajscdAzaenheaibd
Ancdwyhdfgi1Adcfaiceycddajcgd
Aoncecd2Anamcebgae
Anamojwd0
Anaebgae
Arafkamhd
AdbelaghlHscfl
AoplAfotb1Baleb)b8Fg&1
Anaefl5Ainf7Bacd naeflKa
Aladfojwgbghid0
Adhmcejbdm
Adcmbid%<Bai0
AipbhnafivpAfivp
Adcebfkeafgebdcd
Adaenbjwd0GhpbuIaib3
Afaicgdhl
Aazjb*d
AakhahmGd0
AfbnBcq
Ahf(amv%%Apbeoqctd0
AidcDydAkecmcj
AdbmpaeAladgeaj
Akblg
Aakjbshib1Eg%@Akjbgd0Aomcj%^Ev
Akbebjjcjwd0I
AnhedDadDdx
AhfkajdhgcjAihdaid0AfaiceybG%1
Akcefkclghi8Agasl4Aiprjvm
Akcge%#
AdczgEvd5Eckeamolg
AebfgcdApbiamA+jclgeafgbdu
AebmAomaijcgiaecdAkatbjo*fg
Alde7
Akecnwce
Arjbid0Aafdaid5
Akecmibehgcjwd0DtdAma
Aaqc)bdF1Akaaqc)b1Andaraaqc)b%5
Akecfjcmaib3KdAaqihdcd
AkeaialbuIhad2
AfaagicgfgiCrjbfd&"
AebfAradl4
Aebm
Aecbjwd0Adbfgav%%
Amc*fgihgcjwd
AiaffgbdaijcdHbijhib1Hai%"Akcecfgebhib1Ha<]
Akcecebqagl4Hbgxib1Aoghjhpbu
AecpceiApbkaicmdhlDbfAfa(ebdvG6
Aecyhgcjwd0Agicem
Aehl
AehnDfl
ApbjAlandbgAdance
Aeap
Afcjwfl
Aqcpakbfd0
Aflbpb%[Apbvi%"EjvAolbpb"Araiae%9
AkeambtAecbjhpbu
AfkogdhlHai0
Aoscd0
AkahflAhflb[5Akahflb[4Aeapxfl
Afclecgbehbg
Aihmcg?2Aoihmcg<1
AfmihrAhpncdcdAkcec(amEnc)cd
AkamkEhfbd
Acmhd0AamhdEasd0
AfhfAbf fhf
Aaq;clgAncfgAkja)bml4Aosbfgal%2
AecybD<5Dcd
A:td0
AfkclgeAsbfgag
Ac)Aka kectdAifc
Afghj
Afoqhbdg
Akecmfgbijv1I9
Afomb
AeafgBcplAifkjcfl
Ayicu
AfhdcerAipbhnamakajdvcn
Akecnwce nhdhfge
Amcfv
Aogea9EcdAgea*d5
Aia*fl4
Agoqcelojcp
AascecmAkecieb)b8Gg%@Aaqeb)b@&EgAkaicedog%>DaeagAaqebgvEsE)EghiEscd
Amibmub
Aiaop
AladcsdAaladsbgcjwd0AladcsdxGan
Aqcparaiaeasd0Dofjaid0
Adcmakecmfgbijcd2
Aafo)cfgijv%0
Aelhlaad
Aqcfkeckvgfgicd2
AmaAkal
AnamcedhpbuIheaib3Akaixycd
AidcmecdAafiacdAkarja)cd
Akajwpaibgcj
AibehbdgAygbnn
AicehzhlbuAkeaicel4Aladgeaj
Amhdbnhsd0AvelAkeauicgb%5
AiwcgdbnflHcu%6
Azad
Apbebqagd0DkjbgAicfg>6Akaicfg&#
Anx
AkaramFd0
AqjbrakajosFfafgavd
Ajh
AscAlagae0
AfcnhdbeAkeblghlon
Aoeatb*dAma(amdAkehdaf']Ecfg&[
ApbhmC*m
Afaleb)cdAoncdwycdBjbijhibd
AbiebEbn'?
AkehfacmhdcdAifgokjcd
AfakeaiatmbHm<^Dogfgi%?DeaiatmJcgJogK)JcnJbi
AmafghtcdFrb1Fs>2Aixkajd6GvAficeycd
Afaagicgfgicd
AzblghscflAecbjwd0Amc*fgihgcjwd0Afaqfgicd
Aladfojwgbghid0Aeclancdmbu
AgajwlAamhdEasl4Fl
Afonn1Alajhscfgi1Aaq;cnAfafgbijv1G9
Aofhjhib1E9AebfyhevG6
A+dgad
AbeqhgebtId0
AbfgeadbigAlafnadbig
AkealoeaeAbmialbg
Abigaehgbed0Jhpn
Abigadand0
Aqb(ec*d
AqbjlbFdfl
Aafdai8Azodmbncdg
Aqa+
Albqhdcg
AjbrceAl+nk
AojbijhibdApb(ibgAa(ibgxib1F%@
Albgcrae
ArjbiAebpmcj
Aixqheb1Deb'#
Akehdomhgcjwd0
Afarjbfaib"JdAkafjcmaibgcjwd0Afjbtcd2
AlanbdmaibdG%?Gd0
Adbsb<<Dhdb1
Afafgav@6Ailj:sbF%1Aa(ibgxib1F%@
AladuckuAkadvgAladuckgobjwd0
Aqjbrakehvgd0Afkafaqfgi%?
Aladr
AladfajhmbuAoleckjcdGv1F9Aladfajhmheaib3
Akcecmbib1G&8Aixebtb1Ep9
Alaekof
Afxe5Adczg
AaqcpjcfcdAixeoql4
Amcj
Afatbjcg'5GdAafotmb%4Dm%8
AaqdbeotcdAixvijcd
Amzl7
Amafga*d0
Agvtcj0Aqcmfgicd2
Ahflbtcd
Ahflbtb%5
Amanhdhlbdfl
Amadbjwm
AkatcegiaibdK3Atcegiaib#Ambe%9
Aj:q5Bhq
AkebiAagicsb%5
AkehdhnbEv&5Aa(ibgxib1F%@Akammcethib1Hb%'
AblucdgAokae
AkehncdvGAhfkajwpaib3AdbdhnbDvC*nEcgEogF)EcnCdDvg
Akajwpaib>"Aiafkajwpaib<4Aafo)cfgijcdAdbfjbtmb@4
Aareand0
Akecmkehdhnbgcj
A+ghlDscflEd0
Aifc
AicpmAkaif:m
Akecixyb1Ff?^
Akeciaf(amd0Jfgi1Afaiceycdfgi1
Ahflj:shgcjwd0A+lflj:phid0
AkeamjcdAebfyhecdDkeafgebdcd
Amaqxib><D<[Ahpijclb1Fs&&
A+lfgecnhfgKfl
AkeaibBagcekcg@<Agcekcg@>Adcfkafaqd
AdcombsCfkafaqdAkeaibAdcixkajdcd
Arajam
Akvg0
AhfgecqhgcjAqacuDihl
Azhdjvdm
Azaenoj
AzebrncdgbuAebpmeaqjcdAzebrncdg
Aqhaebpdaaqebp
Arcd&0Dand0
AmbibCgAkecmafgbijv1J9Chmbib&%F&8AmbcgC:gC*gC:)CcnCiCnCfgCmDogCiy
Aixebfg<6Gb'>Aebfg>%Aiapebfg<6Hb'>
Aeolaiamfgi1AolbpbdAaehcdghe
AkecfjcmaibdAmanarbgcjwfgi1Akehgcfdcd
Apmebiaa(ebdcdAncmhuhdfl
Agckj<'Eai5AagakjcdAtbe
AixfagAkaixycd2
Adbfgav%%Agcn
Aihs

AqajwdhuArafkhgbjDgckehhnfgi1
Akebiapb)hgdhl
An+
Annfk7
Akeckvgfgiaib#Ancyb1Akancyb1
Aima(daijv1H&2Hcd
AkaeosbF%1AhdfgeoluHgheaib3
Aaficmanjcd
Aqcpagicgfgicd2
Amthmm
Ahceofbj6
Amta
Atoedbjhfg
Afomcqd0
AagfogfgiAdc(ibgl4Cmafgbgal%2
AjbdmybzgAaqfgbdail4
Ajh
AkapiajvG%^Bofg
Ajhi
Afthtcd2
Arebnagd
Aiecmadafd0Apjadbncecd2Akbroqd0
AkeavijcdGv%0Anbdhzcfg
Anbdo+j
Anaqhjhpaib3Bbeybjj'?
AnbgcnbghlIscfl

Ancgbjj
AncgamAfkafaq
AhpncdvF6Anamhzhuheaib3
AnajmbiEai8
AmihrbgcjAbiganaqhjwd0Anagae
AdhAgblt
Asbfg
Akbko
AkehdhnbEv&5Ca(am<"D*gBcecmbib1G&8Bea*mFcgFogG)FcnDycjFmyD*mcd
Akea(amChdvgCa(atmcd
AkbgarAiapqomhgcjAkbgarcd2
AnheagiaescflLgi1Icu%6
AixkajdvG6AhfkajdcdAkalbpbgcjAixkajdcd
Afa(ebdv%]Adbfga*shi0
Azga
Akhebgfgi1
Akj:ebjhpnHfghscfl
Akajwy
AkehfgokbH%&CamajtbH6Amc*fgiaib#
Aakcebghid%<AdcpbncmjhgcjwdAqxfge%#
AkecfjcmaibdAaqihdcd
Aqxfge%#
Aebfai0
Afxe5Dwci5
AecbjwdafgAmc*fgihgcjwdAecbj
ApbkAeclaemGd0Aoscg
Affxjb%0Bafjb[2Aokanhdb1Evdog%>Affxjl4Akcecmbib1G&8
Adcpbihfhn8
AhfkebijcdAofgebdcdAiapnc)cd
ApbnDcdvF%^
AkakajdcdGvG6
Akecmfgbijv1I9Ihgcjwfgi1Ijcd
AiapaqdaijcdJv1I9
Aehgaehl
Atcegi1Faib#Akatcegiaib3Afbnakatcegiaibd
AfghkcdmHhbjwd0
AqcmfgiApjaBcjBaj
Aqcfkcecqa*d0Eeckvgfgicd2Akjbid0
Aixqheb1Deb'#AagqaeAhpqeb"
AkafjcmaibgcjwdAfclicdheaibd
Afcewcpd%<
AleaiAoqcth)Athj
Adc(ibgl4Amczhu&7
Akalbpxib1Fb%[Amcnadfgeheaib3Akeamcnadfgeheaib3
Abdbjarhsd0Akamaqd0Af(amd0
Aaq)cfgicd2H1
AkasiApcnj
AecsAixfgokjcdAfjai
AflaeafgAoflaevF6
Akaqasd0Aebfkeafgebdcd
Aykhadfl
A+gbkAfgbmBucd
Aafgbib[0E?#Akecqxibd
Aofga*shi0Afgbqhjwd0Adcoljad2
AhfgaeAebfflbp
Afombdfl
Afhfgcnbghscfl
AfgajAgbqjhu
AgbjhqbF
Agbl6Afjcmaibgcjwd
AgatAfjhyl&0
AgebrhscflGd
Agebdf
Albpdbsc*fgi1E&"Anhdzhd
Aaqeb)cdAjcs%7DcdAebffnbgehib1Fagecg
Aareand0Alajaffbjwd0
Age:m
AghkAihm
Ajctb%'Aafdaiakajbrb%5F8
Aqcfkhjagd0
Adcdotd0Ahpjhyd
AkaixycdAlibjhzhlbu
Aucd2
Aicdcfo+j
AihpDai0
Aiamd0Akog
ApbkbmFd0
AmhlAzbod
AfihmcgcjAdbqj:mb1Akadbqj:mb1
AdbkebijcdAgecl&<
AfgahnafgD%^Amafgahdfgi1
Ac)AamdblAkal
AibyAgia
Apbnq
Abqmbjj
Abqfaj:gd&9Akajd0
Ablbmcn
Adblbkjhib1Dak%"AkajosbF%1Adbshfjv1
Ablghihfg
Amaqbijv1F9Ckajdhgcjwd0
ApbihfhnAdbelanbd
AmafgbgasdAbmclibgd
Abrecffhid&9
Abjqbdcp
Abjc(bdme%#
AfecmAnctm
AbdbjhpGheaib3
Abdbjhpheaib3Akeabdbjhpheaib3Abdbjhp
AbdmecfE
Abdraj
AthiagdGaiamfgi1
Akecmihmcg<1Aathmb1Amatmb>@Aokectmb%5Akeardapheaibd
Akeaghianhleaqd0
Armc jhqAj:q5
AamctmAyic*d0
Adbpdbsb<<G6Gcd
Abkoj
Akeahpiajwd0
Akeahpiajwd
Ahfloffgi1A(omatcfgicd2
Azaenojheaib3Afzaenojheaib3Ahpjat%7Dbrb1
AdbkbmcdAkafvrbgcjwfgi1Aygoen
AbgnafzceId0
A+rhm
Afecmd&^
AaglbpAkeas
Apbj&6
AqbjDh*fl
Akcecraiae
AloqAnhjjhbem
Aqcjwr
AqcejhdGfl
Amiofgaead
Aqajwy
Amiofgaead
Aqha+ladanhl
Aqhakeahpiamfgi1
Amio(kbegh*d0
Afncyb"Bascgbd
Aopl
Arebdhu
AqehgbdflGcu%6

Aq:e
Akeh*g@?D(am%3Dc(b>7Eptb1Dycj
Aagleaicd2Albdmhmbg
Albeqhf
Albehl&0
Albgbjhpbgae
AlbgbfgeazJhscfl
Alqe7
AkeaucdgAucdg
AakecmcjcdAoicecd
Ayc*l
A(beblgce
Adbncsb1Eg'2AakecmcjvH6
Afa{Aorjclhfj0
Alanhffbe
Aaqvpbgcjwd0Akehdomhgcjwd0
Akapmebijv1H9Hjcd
AladfghgouAofgbi
Aladfojwfl
AladghdcdgJbjwd0
AosbfgdhlAmadaeAiljbmshl
AqcfcmAebpraiaeAladicef
Alol
AladgenceAkeaghiamc*fgi
AgiaescflAlecbghid0Agiaescfgi1
A+lhkbt
Alehgce
Alehkgablg&6F
Alojwghiheaib3Aixeb)hibdAebpihib1E?<
Aibj:gFd0
Afaleb)b8Fg&1Aarebdhshib1H%7
Anajasd0
AfncegFd0Arhqcj
AnofaeAaqjanal%2
Afaleb)cdBdhtcdAoncdwybG%1Gcd
Ambd
Aafotmb%4Dm%8Amcdadfheaib3
Akeahpiamd0BajosbF%1Aixgclb1Es&&
AdcfnageAiakecl
AodhsgatbH%1AebpeoybG%1
Aebpeoyhgcjwd0Amcfgeolghid0
Ageomd0Afjatd0Ageomdafg
Aebflexg
Aebffgea*fgi1Aqcfkaevmal
AebfkeafgebdcdLvL6
AebfkecmcjvJ6FafgebdvL6
Amcfvgal%2B:thd
Amoqjheaibd
Acrhkcgfl
A+jhg
AkehfgokbH%&
A+lihibjcdgKd0
A+zhak
Ahfkxgxib1Fb1Akcect>&Fhib
Afkebicmjhi0
Azcen1EceflA(apv*fgi1
Azbgz
AfghkcdmhbgAdbosd0
Azhmt
ApbkajdvG%^AiafkajdvH%^
Afthrbd
Aqctb>^Afkbfb%0
Azjag
AkajcgAec*f
AkeardapHheaibdM3Afkeardapheaib3
Ajcfd5Daiamfgi1
Azon
Azogoehon
Anaqhjhpaib3Ablghihpheaib3
Ahre%#AkebiAnbgs
Arbi
Arcbl
AtcdciFfl
Akamjhd2AhflecdAdbfgav%%
Arcafgebgcrhscfl
Arjbpr
Arkh
AqjbrambedAkehpdbgcjwd
AdaibgaeflAeciaj:uhad2
Adcdbihfg'4Gmcg<1
Agvtcj0
Araehpadg
Asbf
Arajam
Arhqehmd0
Av
AhmcdghzhlbuAixvijcdAakecmcjcd
Anag
Ai(amv%%B;cpmd5
AfghnojGheaib3Ld
Adcfaincfghn0Akeaghiaecsb%%AdcfaagicgfgiCkafjcmaibgcjwd0
Adc+zzclghid0
Aipbhnamc*fgi
Anctladghdcdgbjwd0
Akcec(ibgBecfcscd
Ahdgcezc*fAipbhnamc*fgi
Aidogecd
Abe
Ahebdfl
Addd7
Avnb*l
Afikm7
Aecblghid0AfbnajcgAhfgecqhgcj
AakebimbdBqafdaibd
Alcd
Ahpicfgd0
Ajbqaebgae
Apbljbmxib1Cjat&4Ahpjbrb1Dat%7
Apdblai0AhfgaehscflA+ka(bjwd0
Ajrqglh
Afiaqam
Aqhqjhagcl
Akathpdcd2Beagvtcd
AkamdhnbEv>[AfdvgChnbAagnAfdhnEcgEogF)EcnCvjDiyE
AfivpAipbhnafivpAoivpl4
AjhlihmdAthml
Ajhgi1
AndarDtcfgi1
Ajoj
Anc(bdhpnAgc(dhlAaqaeomaibd
Arjbid0Aafdaid5
Anbjve
Adcmacmbd
Anbd
AnbelafE4
Aexdal%2
Anbffheaib"Eai0Aareand0
Anl}{C }{
AnvfDd5
AfecmhpcndJanaeflN
Ancjad
Akfh(hscfl
Aedq7Aqjbrakehvgfgiaibd
Anhleadcp
Anhj
AfncDyb"Adbqae
AleanAqaj
AdbebfgbG<6Aebfgo)AdbebfgbdH:)

Andaradbuhadbjwd0Agebdfdbuhadbjwd0
Andarafgaead
Anonqb
Adbecdme%#
Adbf
Adboe
Adcr>#
Adhrce
Addz7
Akeckvgfgi
AkajosbF%1Fcd
Aascihmd&9
Akeahf(am<"Epa*g&?
Aaeqhg8Fbjwd0
AixmbAdcoecrojheaib"Cecycd2
Ahpqxgasd0
Akbjb
AkbgcdgGd0
Akealjbmxib1Djat&4
AkhlDai0
AebpecycdGbG%1AkapiajvG%^
Akrh
AgeoqakeaiamLd0
Alj:sci5Aucdgebjwd0
AkajhuFc*fl
AkajhghlAmheclghid0
Aaq;cmhdvH6HcdAkoj
Akebrnbghsd0Jcfl
AkecmkasgcdHhgb1HcfgHghgcjwd0
Akeczcecduhbjwd0Ajwragd0
Ao)ceqAkecmebffomal%2Eoqctmcd
Aakcebghid0Adcpbncmjhgcjwd0Akaqotmb%4Em<^
Akeamihrb1Gdog%>Afghnojheaib3
AkealoeaeAaqihdhgcjAkealoebgoe
Akcefkclghi8
AkoqjhsdAaglexg
Akoqjhlaib#Aakoqjhlaib3
Agajlb1Akeamihrb1Gdog%>Adbfgbhib1Eav<0
Alibjhzhuheaib"Hlbu
Alajhscfgi1Jcd2
Aliag
Aixlok
AkehshdAebpond0Aafdaibd
Akajosbgcj
Akehnhecd
Akamgicetmb%4Hm%8
Afaqheb%0Deb@[
Akcecebqagl4Afaiceycdfgiaib#Aofaiceycdfgiaib3Aashfgl4AogasdvF6
Ablghihpheaib3HbuAathijcd
Aagicerb1Gdog>5CljadvG6Adckehvg
Aecjhr
ApbncsbdAixfgokjcdApbncsbgcjwd0
Akaigaev>4G?"Adcamdalebgd0
Aeckeamolghid0
AfkbfcdEb1Eg@"Ebgcjwd0
AkecaqebpaibdBceczaenbgheaib3
Aafgbjwd5Egal%2
Afa(ebdvG6Aomcethib1Fb%'
AathijcdAblghihpbuAathi%"
Akcecfnbgehib1GagecgJ
AeclCsd5
Aeamehrcf
Aeonxd
Aleorj0
Aeoghd2Aaqxsd0Aecrojved%<
Alaeajcifl
Afbjbfbe
Af(cnAkearebnn1
Afme7Bkp7
Anaefl5
AfahflbgcjAh)o)
Afcdcrb
Afcdlbl
Aagmcjwd0Aebpmcjcd
Afkebil4Ajhfg
A)hgApb)h)b1EgFvFhnEsFcdE)cd
Akafgbil4AreopAagkebil4
Akalbpb%[Fxib1Beavi%"Fjv
Aaglj:scdBfgbdail4Apblexg
AnafgebrCebrDf
AfhrdbFjhpheaib3
Abdbjarhsd
Afauhbjwd +ladanhscfl
Akeasd0Agicem0Afajhmd0
Afajanad'?
Araiae%9Apbvi%"EjvAixfgok%"Gb
AfkaegFhid0
Aeckeamolghid0
Afgbegbk
AokebijcdApbqag
ApbkbfAblu
AkamicmcdAhdicdgbehpbu
Afgav>4AixfgokbG%"
Aofkc(Akearecff
AombeApbqbfgail4AombehiEcd
Akafjcm%?Aikafjcmfgi
Aofkcyd
Afor
AdbqaeAlankjclf
AjcgDd
Aoicecd2Aaqvpbgcjwd
Akaice(d
AixtAkcect>&FhibBafgebmb''Aixthiy
Akehafgbdbijhib1Iai%"Kjcd
Afheh*flEcu
AgblghlFscfl
Agbn6
AkeckambibdAaqosbE%1Aos%1Adbos&4
AncgamAgc(dhlAkehcn
Akecleb)b8Gg&1G)cdAgcenhdb
Agcn
AfbnBcq
AgcnAfbn0
Agcenafgbg
Aad
Aic)Amcj
AnxfjAmonbAkamonbAfaaqebtcd
Ascgicer
Aghz
ArebzhlAfeal&<
Adcofgb'>
AdbpibdApbrajaial%2Aghgoj
Agad
Agadr
Agebclgae
Agehqodb
Ambd
Agehjjhad
Akcecnhe
Ahfghd2Akamjhd2Aiced0Akebim
Akxgb%0Bakxgb%0Afgbeb%]Akafgbeb%0Ckeaqaib3
Agoeu
Akecmkehdv&5IhnbAafo)cfgiIjvIvIj
Asecpnced%<Adcakebimb'>
Adcebid0
Aqcfkeckvgfgicd2
Arb
Adcakjbshib'0
AoebDdai0
Araeamfl5
Anblfhnbjwd0Aleb*dAkecmcjwd0
Aibdobg
Aebpjhsd0Aibewheaib<4Aebpd0
AkeaicevG6BammbAicehzhuheaib3
Akeazcffhadbjwd0
AiajbghjwdAdcofga*shiCfgbqhjwd0
Aaq;cnAgan
Ariq7
AqjbrafafgavdFkajos
Aikk7
Akas
AragaidF0Atcjbd
AphnDd
Aqcfkeaiamd5
Atcjb1Akatcjb1Atcjbd
Afjai
Akjbd
Afhdwupv
A*ael
Aix
Abq
Akeaghidhl
Aladfojwgheaib3Akealadfojwgheaib3Afaicgaib#Akafaicgaib3Aeclancdmaib3Akaeclancdmaib3
Ab+ealafnhscflBihbuhad lafnhscfl
ArhqlEafgAnbdciecd
Abreakeamaiajwfgicd2
Aamhdblai8Aebid%<
Akam
Aokk
AbdgbelghlIscflIm
Abe(hgclgae
AbecfgFaib#Hxib1Apbmcetb%'Ghib1
AkehqxgFib1E<[Dc(b>7Eptb1
Akehfogfgiaib#Aosbfgiaib3Akaosbfgiaib3Aosbfg
Adbeb)hib1Efg'^Aoicjhshib1G%7Gcd
Aafghd
Apbnc)cd
Aqbeqbmaf
Akaj
AhnAkaeoscd
AqhCajarhscfl
Aqjalheaib3Apbqjalheaib3Aqjal&<Eheaibd
AmdaAdhpAmad
Afivpb"Aaqvpb"
A(ebqe0Aagibtd0Anotcfgicd2Afncj
AyheagDhd
Akeae'1Exid5
Akafecmdhsb1IlAqealceAkafecmdhscfgi1
Asph
Aqajrbe
Albm
Aaglbjhqeaib3Albjhqeaib3Aixicev1Fcd2
Albgbjhghscfl
Alck
Aaq(am%3Ca*g&?
Aqjhtb*y
Aljoq
A(ajamd0F
AfqaeBaqheb1Deb'#
Alann:dhl
AipbhnamakajdvcnAmakajdvG6
AfacmhdcdAoforoqjv1G&2
Aladrecff
AfamcetbBmcethib1Fb%'FhibdBamcetGbgGhnGbi
Aladgebzblgd0Akammcjwd0AladgebzbluAkammcjl4
Alfk7
Aebp;cmhdcdDmcjcdDnctcibdAmclbkjhdr
AbjnbpFd0Aqehjjhbdg
AafnagehgcjwdAmaqeafaicfgd0
AhpncecdAbfkclg
Aixkjbg%@Fshib1Cmcjcd
Apbfo(Eyjhi0
AflaeAebd
AiafcnDwn5
Ahpqhebgcjwd0Aixqaed0
Ahd5Ameor5
Aifgebhib1Ea%9BdcmevF6Fcd
A+nhebgfl
Aa(ibgxib1F%@Ailj:sbF%1
A+eapAebpnxibdAkame'1
A+flbjbuhad2H
A+fgcqb
A+fgad
Acie%#
Aafo)cfgijcdAhfkajdcdAixkajdcdAhfkajdvG6Albpd
Afgckcd&3AnceAaq;cn
Aice%9AmaqeafaicfgdAiceahfkaicmbd
Apdblan0Gfgi1Aapdblan%"Hjcd
AdcflajwlCndar
Akeauicgb1IdAebfuicg
Akcei0Aicmo)Arjbid0
Aoleckjv1F9
Adai0Afict
Akvgdhu
Arcarebz
Amthd
Arorj
Aqjbrambed0Akehpdbgcjwd0Aqjbrambe%9Akaqjbrambe%9
Arecu
A+lajarhsd0Apcjcd0
ArbenadhpbuIheaib3AfarjbfaibdJ#Ixib1
AecpceiApbkbf
Akaixyb1Ef'"AaqafgevG6Aofhjhib1E9Akaixycd2Aaqafgecd
Av
Anzo
Aareand0Alajaffbjwd0
AqcpdblbpbdJ
Adcmakofghn0Ckehcnjcn0
AhdmofD
AhdrecmhcdgAlankadcdg
AidogeFcd
Aofgbdail4Aaq;clgAofgbdbijhib1Fai%"
Anctkebihgcjwfgicd2
ApbkorhibdI1Fb1Aofgebycd
AhpajvuEheaib<?
AmtblbegHfl
Amtad
A(afAtap
Albp
Alhehqbg
Anbelheail4Ib3A+ghlcgl4Anbelheaibd
Ayeh jbdlAjbdl4Ayeh jbdalHcl
A(ibj%9Aka(ib
AafiaqatmcdAjhqcebjwd0HhpbuAafiaqatmb%4Gm%8
Ajhih*flEcu
AgbltAbdbjarhsd
Afjoyb1Akafjoyb1Aixfjoyb1Ghib1Akehfjoyhib1
Ajaqhg8
AtoedbAecrhfgeheaib3
Ajod2
Anble%#Ea+ladanhscfl
Anblead
AnbfgceCrhfgeAafiacdAnbrhfgebgoe
Afaagicgfgiaib#AnbgsAfakafgbijcdAifgecs
AvAndcBcd
Aokanhdb1EvdogEhdbdEvdGcgGo)GcnGojHiyIHgx
Analgcfon
Aect6AfkafaqAihm
AnadecbjHwfl
AhnAdbpibdAhncdAdbpxib1Dib&>
Adhfg
Adckeapebsd0
AfaqfgicdAijbmcdAagicgfgicd

Akhggfqoer
Akj:f
ApbrevpdcdHvH6Hhgcj
AkghuEciamfgi1
Akecaqjbmb1Aiafgaetcfgiaib3Agaetcfgiaib3Akecibjheaib3Afjat
AkehfgokbH%&CamajtbH6Aebpqhebgcjwfgi1Akafgokjcd
Apbkec)b1Fg<#F)cd
AmajAfaebpnced0Akeakaeuhadbjwd0
Albsb1AdbfafApblbshib1
AicfwnAmaiajwdAkalhmb1Edog%>
Aebmhlbjwd0HhpbuJheaib3G
Aeb*nadm
Aecml4Eapcncjwd0
Aecbjhfghsd0Jcfl
Akathdb1Ahpijclb1Fs&&
AecbqhjhgbuAiaffgbdaijcdAecbqhjhgheaib3
AeckbgehbuHheaib3Aiapieb)cd
Akceckamragail4EaqoscdElibjhzhlbu
Akamgicetmb%4Hm%8Aidai
AkcecfnageAhpncdcdAecihpFhadhfgfl
AiapdbrebtmcdKb%4Im%8Akaa)evF6
AfgearFafgAg)bgcjwd0
Aeaqceg
Aficegxib1Edog%>AebpicegxibdAidcmevF6
AebodmAgoeAleorj0
AfiamAkebi
Aicfg>6Akaicfg&#Aokebijv1Aqbjjagheaib<4AebqagbAkaebqagb1Aqctb>^
Afb(beFfl
Afbdhgbed0
Afcpad2
AfcnAkafcid5Afcncd<8
Afcmwn5
AqcecrAoleckjv1F9
Akamkhfb''Aosbfgdhl
AnamcjheaibdAfhnojvuAnamcjheaib3
Aamdaiecncd2
Aycfg5
AkajcgAlafnhscfl
Aihm
Ayeh jbdlDD jbdalHcl
AkcefadbAfageomdhlAlbmeai0Aygbq
AdcoljadAgicemAdckalajcqhn8
Akamiamd0
AkeccndhlAombib1DAkecofkcg'5
AfombdflFcu%6
Aqxfge%#Aakcebghid%<Adcpbncmjhgcjwd
Agb(dod
AoshgcjAkeckambibgcjBcmbrar
AgclfghjHwd0
AganbfAzan
AotcfgasbH%1Hcd
Apbige%#Fbyd
Akeafjcthib1Gm%3AagfjcthibdAkeafjcthibcnAfjcm
AgaeraijAdcpblad2AaqaeagAmihtcdAgebzhl
Akceciam%3Fcfg'8Becgiaev1Aiakja)b1Fg<#
AhfkxgbdAfomDcqd0Akeaucff
Aixpxib1Dib&>Akeaiauheaib3Afkeaiauheaib3Agehrrce
Agoibj
AmicdbmubIg0
Adchpncd2
Aqcpofjaid0Daraiaeasd0
Aebpivpxib1Gb%[Cflexib1F'9
Adcofga*shi0Cebuhadbjwd0
Aoeorib1
Abmibjaed0
Aicjbfl4
AmhdbnhsdAthpdcfkafaqdAmhdbnhpn
AiheofFd0
AijbmhnheBajamhnhe
Agckj<'AfcemcsdAraevs
Aqarbgfgi1Bjbrafafgavd
AkalA(ag
AyhealAebfkeafgebdcd2Ayhealanbfygbqd0Akaifcncfgd0
Akaqcm%3Etmb&]Aixhreb1Fxib1ApbiacibGxib1EE:cgFF:gF*gF:)Fcn
Ao(omyb%]FcdBforoqjv1G&2B(omy%1
AisceEbyd

Abmmhf bqcq
Aaglbpxib1Fb<2FBfgbijv1F&2
Aka(h)cd2
Abmmhf bqcq
Amakajdhgcjwd0CqbijcdCkajdcd
AbmCcdfl
Aokebijv1Abmnhdhfgeheaib3AokebijcdAbmnhdhfgebu
AkehcnDdvgAmakoflAifgokjcd
AixfgokbG%"AfgaeaddhlAkebiapb)hgdhlAagfgbhib1Eav<0
AkeakbrbdmApb)hg8AagfgbhibdAbmialbu
Ab+eadbighlBihbuhad2F
AzhjhbAbzzhjheaib"Bffauhheaib"Afivpb"
Aixycokanvdog0Flbpb"
Abze%#Dhlbdfl
Afaialokd0Abrecrheaib"Kd
Ablhq
AgeciarAaqcfkalacdAgeciatd0
AbjlarajHwd0Afkheg
AbjraehgnIhscfl
AsbfgdafgAkeas
Akasg
Aiaaq)AkajdafgAifcr
AbnbpadGl4Gfl
Abnhf
A+nheAbnhe
AmeotqAfarjbf
AbnnhblFsd0
Aqackehkbf
Abnaf
AbdbjhghscflHl
Aifkanarbgcjwd0Amakajdhgcjwd0
Asga jhqEdhqomAdhsg
Aotbfb><Asomaih)d0
AbenDc*fl
AkehdhnbEv&5Aqebg[1Akecmkajbrb1Hat%7
AmafghtcdFrb1Fs>2
AbiganaqhjJwd0
Aafcd&3
Akecmagieb)b8Jg&1J)cd
AzadAladgclfg
Aqbeebrb
Aqbpai0Ahf(amd0
Aqbffc*d
Araivmhd
Adbshdb%0Db>]
Adbshdb%0Db>]
AqcjaeofflH
AdhtDcfjcm%?Akam
AaehcdgheA+gbjadAladgeajwd0Aqcdsnbelhdr
Aqajwy5Aleokd0
ApbladakeaclgAfscgAqhjj
Aqhagakjhi8Jd0
Aqhajar
Aqwced
Aiakh:)Areoq0Aagleaicd2
Aqjalsc*d
AqanqEbemheail4AipexiAqanqbemheai)hl
Anotcfgi1A(ebqeafgAagibr
AqebphjwflGcu%6
AdbeoycdFbF%1
AvelAficgj0
Aficgj0Avel
Aqe:ffcjHwfl
Aq:mtcgd0
Akalokb1Alok%&ApblokbF%&Akalokl4
Aoleckjv1F9Akamleckjv1H&2
Alb
Albzg
AlbewceGd0
Abihbdafcu%6AkceciapshlAdafhgcj
Albegcj
AlbgbjarAkcecscd&3
AlbgbjhpbgaeHheaib3Afghnojheaib3
Avsc*lA+jcncdgAljcgl4Bbnce
AucncdgAfleckjv1Aoleckjv1F9Apbleckjv1G9
Aucdge
Aaehcdgheaib"Aucdgehsd0
ArcdmheclgaeAmheclgaeAeolaiamhgcj
Azg
Asbm
Akecmfcmbgcjwfgi1
AscnkhadAfgaeaddhlAkaqaedhlAagfgbhib1Eav<0
AybdfAiapnatd
Albdujce
A(beblgce
A(beblgcehfghlAafaqcdA(beblgced0
Afxe
AshlbrFfl
Ao(amAmcgfl
Alhgb*flEcu
Aleb*fgscesKfl
A(eadhscfl
Af(cnAnhleaf(cn8Auck
Auhelojhe%?GvuAebfkeafgebdcdAaqeb)cd
Arebtmbdfl
Aebp;vfdcdAogasdcd
AogasdvF6Aebp;vfdvHHhnJcgJogK)JcnHvg
AvfdafgAscglafg
Aaraiael4Akajatcd
Ashfg0A+lajarhsd0
AljhdhlFscfl
AlaraegAkagal%2
Afaebpnced0Cagicgfgi%?
AlannodhlbuAfaaq)cdAaq)cdAfivp
AlankcdfbuHheaib3Aiapnc)cd
Aofjatdv1AafjatdvG6GcdAfjatd0
AlankeanhffHcgheaib3Akamexib1Daeib%4
Afaqajcpdaibd
AladzhflbuHaib3
Afaincfgd%<Cscgbd
Alaficd2Apdbshn0
Aladfaeuhon
Aarebdhshib1H%7Afmcethib1Fb%'
AarebdhscdAkeckvgfgi
Afaiecncd2
AladgeblgAmaraiaeFbehibAladgeblgd0
AoqctmcdAafotmcdAkehraiae
Aoqctmb%4Dm%8Dtmcd2Dmhgcjwd0
Aa(jbtmcdAkea(jbmd0Aa(jbtmb%4Em%8
Alf }~
Alf {Á
AorajAlebcorajwd0
Alaedoajj
AfaicgdhlAladfojwgbdg
Afshgb1CcfgAkamfscgArebz
AkceciaeagBogs
Alkeh
AkecfcscdFlb1Fs&&

Alecfcdf
Alexn
A(aeibg
Alehkgarebz
AlojwnhdbuApbiceyb%]G?7Aoicdsb%0
Alhqcebgbl
Alhqcekecfgokdhl
AscyflC(
Amb*hg
AlajonqAibyhdrgad
Afncegadafd0Fcjwd0
Aaqnb"Aiiamv%%
AfdhtcdEb%0BkbmBaleb)cdAagljadvG6
Amcnarebzhscfl
AaglbpCehubd
AmckaegbuGheaib3Aixfxjl4
Aakofgxdhibd
Aebpihg

Abq mbq
Amhbfkae
AmhzzcecduhbuKeaib"Aebpjhs
Afqeaf'[Dbfxib1AixkajdcdAhfkajdcd
AmhfuhkjhdJbed0
AoghjhpbuApb(aeadcdAebfkaevtcdAombjcd
AagijcscdAkceclj:scdEdbkebijcdAogcsl4
Amdl7
Amanqeaiflhf
Arafkamfgi1AmanhdheaibdK3Arafkamfgiaib#
Adc
Aurh
AkeaclgAebpebqagl4Akamragail4Aecmbluhad2
Aecpl4AmebnbghscflApdbshgcjwd
AqcfkhjagdhlAmeadAqkjb@7
AaqjcrsbG%1AfnvrscdFbF%1Ajcrlafg
A+qebem
Acqee
A+laibf
Achq
Afscg zblgoe
Akathj5Becfgbecj0
A+jclge%#
Ameor5Armc jhq
Ahf(am<7Fv%%
Aiakja)b1Fg<#F)cd2Apbleckjcd2
A+nhgcdg
A+nnbdo+jF:+j
AkehdhnbEv&5Fg
Aoreatb1Akehreap%8AakbfdAhfscpb%5
AdbmcjvF%^AaqcfkcscdAzadm
AucjAkajdagAucjhl&0
Akecmofnbgehib1HagecgEkajbrb1Hat%7
Acf
A+jclgeanaqhjBn
Aoljadv%0Aaq(am%3Ca*g&?Aoljadcd
AifcAlbtm0
Amalbpbgcjwfgi1BbdAfihmcgcjwfgi1Maib#
Akecixyb1Ff?^Eaf(am%3Epa*g&?
AkehnceAhjj:fgeheaib3Akeahjj:fgeheaib3
Aaqyhed0Ayheal
Aipexisbg0Fd5Fsbgl4F
Akamicerb1Hdog>5Aiapmc*fgiAebpaqjbsbI<@Akamicetcd2Aixfgbil4
AmaqxsAhpijcscdAmaqxib>>D<[
A+vj

Afkebicmjhi8AmaiajwdAscfgd&"
Ajatd0Azbjwyhi0Adcmafgaiced0Ajat
Azb
AaqebpAnamAfkafaq
AqxfgeAoflaecd2
Asoifgiaib#Akasoifgiaib3Afshgb1CcfgAa)o)b%0
Aomaqecd
Agadl
ApbiceybG%1Aragai0AaladsbdBgmcjl4Apblads&4Dbdshib1
AzjbrnbdflG
AkjbiosEb%5
AdbiamdcdAkbiamal%2Apbgakjcd
AjcgbAkajcgcgFAjcgcgDvDhnC)AkajcgvFhnEsE)EgcjGiyAjcgcjEiy
AdarAv)oeAzog
Aebpebqagl4AzaenojheaibdGAixebqbgxib1Fagb1Azaenojheail4
Afebtb%0Aqaeag'7Akaqaeag'7Aiacib?5
Anaycddhscfgi1KlAaqnb
ApbnaebthibdK1FapHl4HvHhnGt
Asbfg0Aecrojved%<
Ameotcfgicd2GlFj:qd0
AzeadgAkcecmai5Azeadgai5Akcecm
AkjamAzeolgAkjamai0Fgiaed0
Azolofhn8
Akajd0Anblfhnbjwd0
AzogcdnD+nn1
AreokkB
Aiaeag
Arbd
Apajag5
Aradfbjcf
Adai0Arehdzhjm
Aafdai8Akasi
ArbebdgAkaeoshgcj

ArbhgvdflGhd?3
AgeomdafgAjhycdAgvrag
ArbenadGhsd
Aoeatb1AfqaeAkeanxfcj
Aakbfd0Aoreap
AfjoybdF1Akafjoyb1Aofjxyb%'Afjxyb%'Apbfjoyhib1Gb1
Ardofd0Asomaih)d0Agvtl
A(+dalBcdal
AcAadAfiaAdc
Arceahscfl
A(cpqajjBhpqbjj
Akeckvgfgiaib#Ancyb1Akancyb1ApbgeomdvH%^

A(alfgb*dC(ygc*d
Afivg5D)cd2
Aoqh*fgi1
Aamdbl
A(ojbg
ArhrDhcdhscfl
Arhkcepiolai5J

Ahqbee%#
Anqe7

Anbe
AhmcbEjwd0
Ahg
Adcjcrhghnd0Cpblad2
Ahjj:fgeheaib3Akeahjj:fgeheaib3Chnced0
AmhfqbjbdfDkeakaeuAdcfqbjbdfheaibd
AhnnodhgcgGpbuAdckehlafdaicd
Aqcfkehfgebfgd0
AhdlAnkl7
Adciceavgd&9
Adcebpexid>?
AkehshdvG%^Adbdaf']Dcfg&[
Arehkk
Ahpaqecgbgcjwd
Adcag;cnjcn0Akehfo)AdbfjcmAodbfjcmaib3Adbfjcmaib#
Adcihd2Faid0
AkadhnbdBecmfgbijcd
AfjosbAkehnceAhdfgbdu
Ahdfghgouhadbjwd0NhpbuPheaib3
Ancticmanfgicd2
Aipbhnapbihfhn0
Akeanctogasd0AfecmdAkafecmdhscfgi1
Ahdgcekaj
Adcgcekhn0
Ahdibphid0
Adcpbihfhn8
AdcaqebghnJxH
Ahfe%#Bal
AixkoflCmbsAhpmbdA+nhff

AoreapEtb1Akehreap%8
Amtam
Amtal
Amtbfghd
Albnb
Al+gehdBbgcehd
Apbhdgcecfaib"Aafge0
Aoqhib1C?>Ch*fgi1Arhqcj
Alafai8Ffl
AlecnjFcifl
AlodwnhdHfl
Aloemhfgbd
Aleokd0Aqajwy
Akapmd%<Cla*d0Aladcu%6Akafjcmd
Adef7
AosbAaqosb
AjhibdflFcu%6
AjcrhghndApblad
AncdDwy
AkhfwnAqoli1
Aexsbr
Auhlj
AakaeAfgcetcd&3Alebcorajwd0
Afthtcd2
AjhpBb*p
Ajja*m
AjadmadGfl
Agcev1AkagcevAogebshib1EgAkeahrexib1Gb1AogebgvFhnEsE)Fcd
Aogebscd2Akagcev"CrhqyAgcev1Akeahreb1Gxib1


Ajohf
Ajolbycdl4
Ajojc
Ajofad
Aicjhscfgi1
AnbdcieGheaibdL3
An+dfzhjm
Anbef
Anbefcj
Anberecg
AnbgcehdflIgi1
Anbgcnbghl
Anbgg
Aln
Aln }/Anl }/
AcmAkhgbdAyeag
AncrbibggBig7
AkbnvAncnaehbHjwd0
AdbcndhlGscfl
Anb*leafazg
Anas<&Afnas<%Ana)
Anhrebuhad2Ehe%?
AnhdhnonFbjwd0
Akeafscg
Akeakb''Eoflb1Gg'^Aagfogfgi%?
Anadbl
AnadrajwflG

Anbeall
Anafli1Eaifl
Anag&6Dhiheaib<?Fbu
AflaeqcgFAakjblhib1AgeboeAflaeqvFhnFjFcjGiy

Andaranced0Fbfkclgd0Fkjbdai0
Aqackehkbf
Anop'<Dc*d0
AnaBxAfia
Adb(b*v
Adb*eaqGh*fl
Adro
Amcivg0
AdhsgDDcr
AoicmanjcdAakaic)cd
Akhgbgcjwd0
AallokbuHhad2ApbdvgAkeazcffhadbjwd0
Aake
Aa(cm
Aalhdbi1Gfl
Afgbe0EyAkathj5
Aajhrbe(
Aajhnkh*flGbm
Aakcl%2
Aaglexg
Aixqheb1Deb'#
Aaqxsd0Dldaicd2Bscecmd5
AhdbsC5
Aifcaq;cnj:)Aaq)Aifca(ibgxib%5
Apbeoqctd0Crebdhsd0CnaeflAeoqct
Akambijv%5Aaycjanjv%5Akcecreotb1Hp?[
AkbjcfghdflIIcu%6
AmaloncdgAqonbrAmaljbmAqonbtd0
Akbebncge
Akceiafgckcd2Arjbid0
AkbejbncdgflJbe
AkbffbtheIfl
Akbg(bdlag
AkbuhcdgAqajwd5Agcekcjhi0
AkbgeojheaibdGGwd0Gheaib3
Anhed0
Akdankcd&3E kcdGdvHc
AkeaucdgHd0Amaj
AakbfdAoreap
Akce
Akdankcd&3E kcdGdvHc
Azo
Akjbdcgbed0
Akj:ehjbgcebjwd0
Akajved0Fhpbu
Akajhanhcj&7
Akajhdcp
Afihdhd
Akaegb
Akaegzcj
AkaegorbjIwfl
AfkcuhbjhfgAkeblghl
Akehicgfgiaib'&Bakehicgfgiaib3C(ib
Akecbnqoj
AgasdafgAixfalagasd0
Akecmkafxjl4Eibehgcjwd0
Akechno)cfgicd
Akecmxmo)AebdAkectd

Akechno)cfgicdArjbid0Akectm
AkcsbEgd0Aagkcsbgal%2
Ablghid0Ahdhuhbghid0Akeablghid0Aokectmb%5
Aiceavgd>?
Akeaqjcn8Hd0Apbmbs
Arjoqal
Amjhgcjwd0Apbgvtd5Akeamjcib?5F9Fcd
AmihrbgcjIwd0Afhjai5Aecblghid0
AdblbpbdFxib1Fb%[Albeb1
AlibegbGjwd0Ascgiceg
AuhdAlohd
Aebfhpn
AebmbeDhajalbuhad2Bjf7
Aebzb+j
Aebz?9
Atcjcpdamaeatd0Aecjwf
Atcjcpdamaeatd0G0
Adbeb)hib1Efg'^E)hibd
Aebghzhlbu
Aebghzhuheaib3
Aebuhadbjwd0IhpbuAaqafdaibd
Afaaq)cd
AkcecmhfjalbuEreokkheail4
AncjhaebuAeclojwghibuAdbnxid5Aicedog<>Bapieb)b8
Aiceqail4AdbqaeAiceqaib3Apbiceqaib3Aiceqaiasd0
Akcecdbkebijv1EaehcdgbuEdbkebijcd
Aeczcecdmon
Aixfxjl4AdcixmiaecdEfxjl4
AeccfgeCrhfgeHbuhad2
AecrhfgebuJhad2
AechdgcrebuIheaib3
Aecjhrhapd0Aiceahfkaicmbd
Adbkanhdb1Fd%9Fhdbd
Amhfgbduhad2Aombjcd2Aagmbjcd2
Aalbpxib1Eb%[ExibdAmcjbAfmcjb1Akecmafgbijv1J9
AiapaqdaijcdAaglexib1E'9ExgAiapaqdaijv1I9
AkafjcmfgiAagrajafal%2
A(ebdhjh)AeckaphgaeAmckaphgbe
AthgcjAkafgav"AecphmcdgAkeathibdAafgbgasd0
AfmcetbdAarebdhscd
Aiapieb)cdcu%6HbAeckbgehbdg
AiaffacmhdcdAaq;cmhdcd
Akcecfnbgehib1Gagecg
Aeciaj:uHhad2
Aqarbg0Ffgi1
AehnAkaqcect
AebpicegxibdAidcmecdAebfkeafgebdcd
AeagbuFhad2Akaascecmd%<

AfbjnbDwnb
Akehicgfgiaib'&Bakehicgfgiaib3Afbj:gAagmbib&%E&8
Afbna
Afbdmaibj
AfbdhgbeHd0
Anbfygbqheocn0
Afucdbe
AnaeckeamolgAexqakeamolu
Apfv
AncfgAfhmcd
AfcrncdgHbuAsbfg
Apb*qceg
AagqaeAixqaeFasd0Dheb1Deb'#Ahpqhebgcjwd0
Adbkebijv1G9Akafxjb1Djb[3Aagkebijv1G&2
Asoifgi1AfnxfjApadmheaibdAsoifgihgcjwd0
AfcojEwfl
Amajtd0Afjcmaib#Akafjcmaib#Aaqvpb"
AbluhadceId0Akblcg
AicezAfomaicez
AixfgecjAkehihil4AmapAombe
AkjcsAdcfg&[Akadcfg>0
Amcnadfgeheaib3Akeamcnadfgeheaib3Balbpxib1Fb%[Aihgehd
Aokea)cd2Fb1Efg9
Alhgb*fl
AncjlAzcence
ArjbmlAkjbid0Aqcfkeckvgfgicd2Ececqa*d0
ArafkecmkehvgBk
Akeambib&%FFfgFmGogFddx
Afanb
Asga gaAdcsgAsga g
Aaqafdaib"Aebuhadbjwd0Cpond0Adbmctd0Apiol
Afaci0C
Apbkbfd5A)bm%3Atbjcg'5Akatbjcg>3
Araiae%9AixfgokbG%"GjcdAflbpb%[
AfkadfaeAkammcethib'0AfkadfheaibdBabigae
Aicfd%<Dcd
Aqcprebtmbdfgi1Abkbgehm
AfgbghfghlIscfl
AebfkaevmhgcjA(ebdhgcjAokebijcdAkakcscd
AfghnojheaibdL3G
Akecmofnbgehib1HagecgLd2Aaraibehib1Eae%9Akajatcd
ApbkbfAbefcdbAdblakjcd
AdbkevtcdCreopl4AygbnnAdbkevrb1FsFE
Ancj
Akagal%2Agcscd
AfgearAtcfgl
Afoqdbuhadbjwd0Aecrhadbjwd0
Afol
Afonn1Akamiam%3Ecfg&#Dxgathib1
Afokce
AdbmpaeAladgeajAdbmpaed0
Amakajdhgcjwd0GvG6GcdCqbil4
Aaleotb%5F<@Aialeor
AaqfjcmaibdBkeafAf;cnl4Ahffjcmaibd
AkehafgbdaijcdKl4K%"Ibijhib1
AfhniajGhscflHpheaib3Hsd0
AfasoifgiCqajcpdaibdBhnkbg

Agb
Abmbkgheaib3Ahdmhihmobjwd0Abmecfd0
AgbdlAecpceiobe
Agcjclannodhlbuhad2F&0Afivp
Adbpcnd0Apcnd5Afo(akogd0
Aotbfd0Afgebyd0Aotbfb%5
Agc(bfFfl
AlebtA(h)cdAiaeaifgi1
Akecfclb1Fs&&AfexibBaeib%4Akeckvgfgiaib#
AgbqblEsd0
Agcekhn0BajcebdgdBcekcg@>Akagcekcg@<
AkeafjcthibcnAagfjcthibcnAkeafjcthib'0
Agebdfrebdhsd0
Agebdfrebdhsd0
Amceci8
Asadr
Auod
Agodhf
Amia*d5Aqjhpdcu%6Akaqebg6
Aaad
Aqkjb@7BjbBcfkhjagdhl
Adcakecmcjcd
Anbjaaqcfkcscd2
AhpjhydAsecpnced0Adckebianced0
A:dc
A:dcfl4
A:dhfcz
Adckecmdbncecd2Gihmcd2
Adcfkebicmjhi0
Adcfkebicmjhi8
Adchpicfgd0
Aqcfkecucmcdgd0Adckecipa*mcd2
Adckalajcqhn0Cpxqjcn0
Adchfkajwpaib"Cebflexg0
Apbreotb1Fp?[Gl4
AhfkajwpaibdAokagecqjcd
Aibjmhf
AebpdaaqebpAfaegAebpjhsd0
Amo(Aicd
AixqeafAfqeaf
AncfgAkja)bml4
Aicfgbrce
Aijbmhnhe
Amaqeaiajwd
Aia*d
Afb*gAicq fb*g
Armc
AanCk
Alfcdazaq
A*cncdflFcu%6
Acj
Aix
Abjwibecf

Abqmcj bphpDojbphp
Adblakjcd2Dbkjhib1Dak%"
AgasdafgAmafgaiced
AfnaBan
AfaicgdhlAladfojwgheaib3Akealadfojwgheaib3Aladfojwgbghid0Aeclancdmaib3Akaeclancdmaib3Afaicgaib#Akafaicgaib3
Abzqe
Amcd@]Akajmcd&3
AbrcdgAic)cfgi1Afecmfgi1Aagebijv%5
Aoforoqjv1G&2Aagvrsb%5BqafgevG6
Abra
AbreaqhpdcfEkeanxyjcd2
Abjqbd
Abjwlbjwm
Abjwlafce
Abjhf
AaqihdcdAogicetmcdAkecmkajbrb'0Aogicetmb%4Fm%8
Abjwz

AfecmAzad
AfecmAzad
A+dgadAbdgad
AbdghfcnhghpnJflH&7
Alga jhqEdhqomAj:q5Adhlg
Abagcbea
Akehp'1ExibEib&>AbkcjjvuAaqeb)cdCtbjaibd
Aoscdhscfgi1Afgbtheail4Adbfgbidhscfgi1
Abebih*fl
AbercdghdflIIcu%6
AevmAfkclgeAnbff&6Alankjclf
Abefcdb
Abegoe
Aiaf(atmcd
Aogicetmb%4Fm%8FtmcdAdbkaehfg0
AkecmkajatcdAmako)cdAifgokjcd
Akehmbib&%F&8DjatcdEbrb1Eat%7Dleckjv1Abggby

AfncjafgAmcepafgEl
Abifge
Akamjhd2Abogcdghsd0Hzhlbu

Aqbq
AaglbgAecrecffAagfgokjcd
AqbrmbmGfl
Aqbebl
Akaqcm%3Etmb&]Aqhg@^AhpqhcdEib1Aaqxreb1
Aq(bebg
Akajoramai5Amibtm
Apbvil4AgcdmceAkecmjatcdBakxgl4
Aqhaqcpakbfd
AqhaqcpakbfdDpb)hg8
Ah(qne
AqjalbmEheaibd
AqecgadEgad iomfl
Aipvgasdhscfgi1Akamlok
Aqeod'<
Aqo*iajCzzb
Aqop
Aqbef
Albjcmad
Albjhzaed
Afkala*fgiAofkala<]Afkala*d0

AidhnbgcjwdAg)bgcjwdAafgaeatd
Albeajhd
Aixecpb%[
Adbjhsd0Amcdctd0
Atcegi1AkagceCfgebmb''
Auiuq7
Aulp7
Alohq
Afceghzhuheaib<?AomafgaicevJ%^
Akeaicel4GvG6Afmcetl4
Ashj
Arebtmbdfgi1Kcd
AebpnhdheaibdDecycdAljhehdrAmakoflAazaenjcd
AfclecgbeAljcel
Alaqbjwg
Afafo)cfgiaibdM3
Ala+d
Alajonqh*flHcu
AaqxsdAyheal
Afameotcfgi1
AladucdgebuAfafecmagas%7Khib1Aladucdgeheaib3
Afarjbf@1Fyb%]
AladfojGwfgi1Hgbu
Alf }Î
Afkebijv%0FAkecamajcib1Ig'5AfkebivFhiFjcd
Aloloeop
AlaeeokuFnkheaib"Fkuhad2
A(jakal%2Elai0
Abdghdbelaghscfl
AladgeombeAagicgd0
AocpmAaleorArebzfgi1
Aaq)cdbuhadbjwd0
AkbeAfascgb%0

Amipv
Alhke
Alag mÑhiobe
Ambdh+jB+dhcjBbdhcj
Akbdcj
Aqbp
Aixiam%3Dcfg'8Amcnadgbt
AakecmcjvH6Hcd
Amcdr
Aakhfxib1Eb'%Ahpjat%7Dbrb1
ApbmcetbdAfamcetbdApblj:scd
Amcgea*gHfl
AebuhadAkhgbdBbejbncdgAmhcg
AaglexgBqdbeotcd
Adcebicdfgi1AebpjhsAmhfkeakaeu
Adbkebijv1G9Aagkebil4Adbkebijcd
Aebpicv@9Cffchib1Cpichib1
AkecdcqectcdAhrdaeheaibdAkecdcqecrb1IsAhrdaeheaib3
Amhfghjjheaib"Afkhegd5Akcecradl4
Aebf(atmcdFmAagjhsb%]F?8Aebf(amvFtGmFmhiFtcd
AebflajCpmcjcdAagmcjAmhihp
Agasl4
Aogcsl4AmecdbtAhfga)bF<@
Ahkam
Amoqb1E*fl
Aibf
Apcnjcgevfcd
Ajcrl4Aomaqd0
A+mobem
A+jclgehzhlbu
Akafajwfgi1
Afgbjlhib1Cajldog'6GaicdAifgecs
AkebiAapbrjbijcd2Akafaq
Akecmofnbgehib1HagecgEfgbijv1I9
A+gbdaj
Aciea:fg
Aladcsd0AhgarAiapnatd0
Ahflj:sbG%1
AakebimbdAkecmjarAakebimxib1Gb1
Ahp;vgAafiaqatmcdAhflj:scd
Aafiaqatmb%4Gm%8Gtmcd2Ahp;vg0
A+lfhnqbdl
Aqxfge0Aakcebghid0AoflaevF6Aflae
Aebf(amAmaear5Apbgebg
Aixfgbil4A+lfk
A+lfgebmhuAixmbs
AglbdAhpragaijcdAzbqehlbu
AkbiyAokbfg>8Akbmb1Barhqy
Aqxfge?'Aflaeafgd5Aoflaecd2
AfqaeAkjbgBayjhdAipdaf
Afxe
AzcfghibjAkebpmdhlHsd0
Akvgwmcf@3
Akambib1E&8AmafAzb*jAmcj
AzhjhkkhdflIcu%6
Aebf)ckjv
Alaaemhdbuhad2IgaeCdgblgd0
AfjcmAkehfogfgi
Adbfhjwfgicd2Akehdomhgcjwd
AbibdrbemAkcecmai5
AlehnhdbjhfghscflA+lfkceghpAfomcqd0
Afiaqamd0
AsbfgagGd0Akcehamhsd
ArbpDaaqebpd0
ArbpflD
AfdbevtcdAaeomChcdgheaib"
AreopAmtaemt
Arcagcenbjwd0
Arceu
Amtaemt
Apajag5
Arka
AixkofldhlAbfkhebdgAixkoflAalads&4Cbdshib1Anbrhfgcefl
ApdbshgcjwdAicfwnArjoqal
ArecdbmCbdbg

Arb*b
Arig7
Akehixsl4AaqhgbdAthjh)
Aimia
Aeolakatbg
A(bdcrq
Akeahf(am<"Epa*g&?Afjosb%]E?8
Adcdbihfg'4
AbiganbrhfgebjAyaff
AadAcnAdcrBhn
Aombe%^Akaebtb1Ep9AombevAkafgebmb1
AmcetbgcjAkebiaaqjbmbgcjAijbmcjcu%6
Aear
Aotbfd0Eb%5Asomaih)d0
Amana(apv*fgi1AfcnAmanbyd
Ascjaicscfgi1
AkeckvgfgiAqbewce
Av

Anhleaf(cn8
Ahlb
Anof
AjcmalajHwd0
Anbqe
Aebpthrb1Apbthrb1Aiafkjbncdcd
AiicmcdAofgbdaijcdAdbivpxibd
AhdmclfAkalbpbgcjAolbpbgcj
Adchpqhebgcjwd0Aarojwd0
Adcmcjhn0
Ahdzjvuhad2
Adcfkebicmjhi
AidogecdAnbgcehlai0
AhdfkcluAafnageAkeaicel4Amafnage
AhdfgeoluAolbpbdAaqoscdAkaeoscd
Akcec(ibgshlBeaghiaeblcg
AipbhnafivpAfacmhdcdAipbhnafivpb"
Ahdgceladdclgae
Akafecmdhl
AkcecfcscdElecfgal%2
Akcecfclb%0GsHcgGlogI)HjHy
Aincybgcjwfgi1AhdgceicduAincyhib1
AhdicdgbehpbuApbkbfAlbmbfge
AidogeAaqeb)cd2
Anr+hl
Ahe
Ahfhq
Ahfj&@Dbnfl
Anlf7
Anffoe

Amtadfad
A(ae(
AkogDcycfgi
AnancdgA+gbk
A:oj
A*aercdf

Al+gBbg

AlehfgEEcgEogF)EcnDDfjEy
Ajbmhfjb%]
Aapce
AjbafEfl
Ajbkhm
AfjaAoeaicd&3
AjcrhfjbgoeApbladambgcjwd0
Asgaq
Ajrqglh
Ajh
AagicgfgicdBqvpbgcjwfgi1
AthpdcdAfkbfbgcjwd0Ecd
AthpdAaqebp
Apbnal%2Ckheb1DcecgAqjalheaib3Apbqjalheaib3CkeEogF)EcnDceFjFyFg

Ajakcf
AjohfDp
Aofhjhib1E9Bicjhshib1G%7
Aqbq +j nbdmcqNfl
Anbdce
Anbe
Akjbd
AfdbevtcdAgc(dhl
Apecj0AfapecibdApecjafgAfeal&<
Anbiehgbd
AnblfhnonGbjwd0
AnctmAgcn
Ancmhd
Ancnaebdmon
Adbfgbidhscfgi1
Akeafg5Ajhy
AncgcaeajarKhscfl
Ancgbnzcgbnhd
Anb*ljBh(b+j
Anhlea+jclgeadhlN2
AdcmakadhnbdEebponcdCkadhnbd
AnamhzhlbuAhpncdcd
Anaebjwd0Adebifgicd2Anaebj

Agad
Andaraoeaidci0Ffja*d0
Anodhuhkbjwd0Jhgcg
Ahnn
AkecdcqectcdApbqxg0Ahrdaeheaib3Akecdcqecrb1Is
Afafcmfgi1Aeb*adAmaqeafafcmfgi1
Adaiaeatmcd2
Aopcj
Adaebm
Afcice iafgalLsdKlKasdx
AkadvgBecmfgbijcd
AkcsbjwdAhpicfgd0Akecfjaiog0
Adai0DbgaeflAeanb
Amdv
Andarashfjcd2Ashfjcd2Eai5
Aaec(
Aallokheaib<?ApbdhnbDv?1
AkebiadbeoyhgcjCcfgokdhlAdbeoyhgcj
Alankcdfheaib3HbuJhad2Aazfcg
AqcecrFai5
AixkoflAecpojwgbgAix(amAkeahpiamfgi1
Akcecmapheail4
AecnadgCzaen1Albkhgbjwd0Akcecfnage
Aijbmcjcu%6Afaqfgicddhl
Akbdbn8Ffl
AkodlgBbebrebzAbqpbu
Akbebjhnkh*flJbm
AnamcjAfgeolgoeApbladancedA(beblgce
AkbopBehafgbdai%"Ibijhib1Iail4
Akcdfhjwibd
AkecfjcmaibdAradcd
Albfb%0Bafdog'6Aagdaf@1DcfgFFcgFogG)FjFyFcd
Aebfkeafgebdcd2Akaifcncfgd0Aifckeadhlb%5

AvijcdAzcdan
Agbqjcgl4
Ahreal%2Aosbfgdhl
Aka+pAfgh(
AkebrDtfl
Akecaqjbmb><Dhno)cfgicd2

Araemafg
AkeaiaprjbycdDljbnbuAiappibd
AkeakbrbdmJhfgfl
AmajAkeakaeu
Akeagcfg%?Haib#
Amalbpxib1Fb%[Aalbpb<2Exib1Amalbpbgcjwfgi1
Akeaicecd2Amalbpb"Ahfkxgb"
Akeaiauheaib3FlbuAfkeaiauheaib3
Agvdog%>Aixgbflhib1Ciam%3Dcfg'8
AlbgbeflFcu%6
Alajhscfgicd2Akammb
AfgecnjcdAkahfl
Aqoycib3Aveafg
AnhghdrAfkjagDbshib1DagvFhnEsE)FcdEghi
AaqjbfgAfzceAlaeajcifgi1
Akeamjcd
Aqcpebffomd0Dagicgfgicd2Aakeancgshi0
Aebpicml4Gxibgcjwd0Bclardafuheail4
Akamsceldog%>Hhib1Aidai
AagebtcdAebpnxyjcdAagebtb1Ep9
AfatbjcdGg'5
AaglbpDjadcdAdckehvgAagicetcd
Adcofgb?%Cafjbqd0
Apbihfhn0Akajbrb%0Dat?6Aakae
AkcecfcjcdEnc)cdEmhfjalbuEiam
Aiaffgbdaijcd2
AkarbfEybAiapieb)b8Bcedog<>Bapiebg&1Akarbycd2EfvFhnDDby

AkcecfcjcdHv1
AiapncpmAagicgd0
Aiapeatmb%4Fm%8AathijcdAiapeatmcd
Aiapebfgb'>H<6Akamdhnb%0EvAixebfg<6Gb'>Aebfg>%AkamdhncgGogH)EviEEvg
A+e ehvm
AeaqagFagc(dhlFhpheaib"
Aeamehrcf
Afblj
AnaevlBbgeaf
Afbe
AomaijcgiaecdKhgcjwd0
Afbom
AyebnAeoqcu%6
Amczhu&7Adc(ibgl4Aflomd0Amczhuhgd0

ArebzhlAebfkhfbdApbkjbdheaib?&Akjbdheaib3
AqbjjAaucdl4AecpojwgbgAfscgApbq?>
Aflagg
Afh+gj
Aigaehsd0AfecmdAigaeafgckcd2
Aia igaeHx(
Afceq
AfclfEobjwd0Akaj
Azhlghid0AkfcimaeczcecdmonAndhn0
AfhvAqjcfgv%%AvelAfhd
AfomafgeacdAlaebqjcfgeacdAfomafgeahgcjwd0
Agadog<>Aogadog%>AkarjaghgcjF)cd
Afcfge%#Akaqebg6
Ajxtd0D
Afjaicd
Anne7
Aladgebqbdmhfg
AfauhbjhfghscflJ
Afjatd0Ahpa)ecd2Akcecmai5Afaiceycd2
Afatbjcg'5Ahpihdv1
AfcvAkafcv@9D>#AfccgC:gC*gC:)Ccn
Ahfle%#Aixpxib1Dib&>
Agf
Aiaprjbijv1H&2
Aebf(amAgebg%@Akagebg%@Aebf(amaib#Ahpebf(amaib3Akeaicfg&#Eam%3
Aebpj&6Aixqeaf
Afgc*qjlahd
Arafombefgicd
AdcoljadAfgbqhjwdAofga*shi8
Aeolaiamv%%Aokebijv1Adbkebijv1G9
AfgcecaghkJd0
AfclgaeAkajaf
AfoqecrhadJbjwd0
Akecmjbrb1Fat%7HcdAfihmcgcjwfgiaib#
Aecp:nAlebglAaqaq)bF<@Afiaml4
Adbmpaed0Aladgeajwd0
AkamapecibHdHibcnxGG:cgHH:gH*gH:)Hcn
Ayic*ubeflHcu%6
Aygbqd5Adbfgajwd0
Ammf7
Agbdm&^
AdbjaraaqjatcdF
Agcjczad2
AgcdmceBaerBcdmced0
AgcbgeFbjwd0
Agckjai5CenhscflEbjwd0
Agwcee
AghqcgFfl
Agxreb1Bhreb1
Aghnae jcygF
Adcofgb?%Dganhn0
Agaqhd
Aganambg
Albfb%0Bafdog'6Akehlbfb%0Apbgebrhib1Eadog%>
AraeamAkafcjal%2Araeamal%2
Agalfhd2
Agebrcm
Agecorajwdhl
Akjcncd<8
Amc*fgihgcjwdAkamjhdChfghdAhfghd
AgodhfflFcu%6
Akgak
Aub(

Adceoyhn0Cfaleoyhn0
Alkl7
AlqaDaad
Akamexib1Daeib%4De
Adcafjbqd0
Akeaad
Adcebpaeib
Aifaadj
AdcpbladAkeaghiakebid%<
AodkA:daml

Aqbkae
Akam;cnCixyb1Ef'"CmdhnbEv>[
Aoefoj
Amc*fgihgcjwd0G%?Aaqafdaib"
Aaqyhed0Breand0
AkecmkehvgAfaincfgd0Aicdsoed0
Aicen
Aiceghlbjwd0I
Aicg
Athpdcfkafaqd
AicdDfl
Aqmhgcjwd0
Aihjwd:fHfl
Aihmhn0Apbncgd0Adbrjvmd0
AkafcghgcjArafgAgoehfg
ArajafaibdI#Akearajafaib3Arajaf
Aig
Aifjcmfgi
Afgcd<8
AaemceAgecqaib3Akagecqaib3Arbebdgheaib3Aakebimb"
AiamafqaeId0Aqbffc*d
AlajcqbFjGcgGogH)Fbi
Aiq
Aicqhdbe
Akycdhu
AifvlAlarm
Aald&"Cayl4
AmecicfhdBceci8Aiomfl
A(omyAdbh(omy
Aebd9Dcd0
Akhfwncd2AdbkhfbAkhfb'%AdbkhfbddxEyFcgFogG)Fcn
Amb
Anajam5Bjbmy

ApbkaeatHfl
A+jclgeanaqhj
Apakzb

Adb qaeg
Ablfcffobe
AbibeAdcfsbfgd0
Aaqihd6Fv
Akehpdb%0Gib
AfaicgAladfojwgbu
Aqav%]AkaqavEDDavi
Abihblankbd
Ab+eakaeg
Abjwq&0
Avlaq
A(ag
Aifcrm

Abdbjhghl

Ardci
Apja
Aagicg%@Esb



Aka ihmhnAascihmd%<
Akavi'3Ejv%]Albpb<2Akalbpb<2

Amor
Abegce
A(omatdhl
Afkaegfn

AbomhgaeAkoqjhlApehgcj
Anjbmcdcu%6Bbjxy
Akja(5
Afonl4
Anvs
Areokk

Aqbe
Aqbflcgqaj
Ajcgos nxy
AqhgiAfebtcd
Akjvt
Alebfhi0Eag
Afgbg@%Ddai&'Dj
Aleaib

Akghu

Ackhflak
Adcnd
Afgebd2
Aleai
Ajaml4Afomd&"
Anbjwshl

Aldhr
AeamDvCtDmCmhiCtcdDmcd

Adbsbjwdhl
Alok%&Akalokb1
Alaeaql4
Anapr
AqecdmAnbel4
Amx(bd
Aqjcfgv%%

AfjanbAjanb
Afjanb"
Aqeadpai0
Aqebg
Aqebgfl
Abigaqof


Akalokbgcj
Albnce
Albdb
Albkhgb
AbiganaqhjAnbyhd
AlbegEasl4
Alayl4Cg
Aka*nb


Aka*nb


Ascnkhadbg
A(baf

Aixqeb'#Dheb1

AucelaiEi
Afgajldaicd

Agecdce
Akaqcect
Alajjcr
Afgajldaicd
Auicg
Alancm
AlanncdgbeAkealanncdgheaib3Alanncdgheaib3
Atbjaib<4Akatbjaib>"


Akecaqebpaib3Kxib1Diebg%@G)b8
Aafotmcd2Dm<"Dtmb&]

Amia:eamd qebgAlop
Alebd
AbibeAlbgbfgeaz
Afapmbgcj
Agajk
AkjblbDsEcgEogF)Ecn
Aloqal%2
Aicjafhkcmhfg
Actcmdcid0

Agcnd0
AmasDce

Ancegi0Akarhqy
AmcqbgAaqfotmcd
Amcq:g
Akcecqctshl

Aakecmcjcd

AmckAfljbm
Amckecff
Akofgxd
Apbfjothib1G&4
Aoncecg[6Cheb1CceAfladsb%0
Aoncecg[6Cheb1AkarhqdogFbFdGcgGo)GcnFFjFdojHiyI
Ackbe(
AhfscpdogFbFdGcgGo)GcnFFjFyFdojHiyI
Aaqdbeot%7Hhib1
AkalbpA+leb
Aeb*ad

AiebsAmalgae
Afaqbl
Amice
Afandcd
Agb)&4
Amebn
AncsgAfad
AkjbgAamcib%0
Akhg@^Adbkhgal%2
AkbmcdAokbfg>8Akbmb1
Afo(5Aixfx(bd
AcfgAkhgb%]

A+nauhadbjwd0



Amafgbgasd
AhncdAdcmihthn

Agasd




Aaq;vfd%^GvAkavfd%9Aaq;vfdhncgIogJ)IcnGvg

Amakajdhgcjwd0
Arjbp
ApbiamAzbqehl

Aqajcjw)hlAzbdbg
Aagcu%6
Afgeb(
Asoifgiaib#Akasoifgiaib3Aa)o)b1DgEvDsEcdD)cd
Aokbfg>8Akbmb1
Atcdfl
Akbe&0
Auhze%#Azhroe
Azhjwn
Ahfkebi%"Gjv
Azjbr
Anol
Auicgal%2
Aihmcapbk
AzogqajGwd0
Adbifcrm
Apbq<[Dxib1
Aqxiy


Afbm
AmbgCibCnCfgCmDogC*gCiyDCcgC:gD)Ccn
Ajcmdhl
Aasl
Aiebgbe
Aqar
Arajwz
Ao*g&?B(am%3
Akajos%1Fb
Af(ibg%@

Apceda(ebdhjh)


Akbecd&3
Aihdaid0
AaeotAkhfgajcg

Aiajaf
Apbj
Afsbfgjhi0Aebm
Ayjvk
Afjxyb%'Aofjxyb%'
Arce5
A(ajn
AfbnBcqBaq5
Aqcme%#
Ajodl4Aagicefg
Aqcpmand0
Aotbfd0
Ajaybm
AraevsAtbel
AagcjArafghdhu
Aareand0
A:nae
Aa(ag
Aoebrb
Aebd9Aqaj
Anot


Aikcsbgjv%5
Am:*n
Aaqihdhgcjwd pblj:scd


Aebd9Dcd0Akafgebmb''
Agebin1Aebdcd
Aincfg
Ahdgcei


Ag:ewn

Afom

Akehfvtd0At:e
Amcetb%'
Aecqcdal>9


Apdbg@5
Adat
Ajbrod
Azadbe
Aleor
AfncvD(DcgD:gD*gD:)Dvi
AbmialbgA:ehfg
Ajhr
Ajclu
Adar

Ajctb%'Bat
AnbjcdwlD
AflagAthiagdaiamfgi1

Areopaihl
Aj:qaiD%&Akaj:q%&
AicposAkaicpg&[
AeaflayGd0
Atoedb
Anotfl5
AnotshdAscjaicl%2
Atcd??Aqebl
Anbfl4
Anatcg
An+e
Ancmbj

Ancge
Akajopb)hg8Jdhl
Anhdog
Akadcmcjwdhl
AogeCceCaeCean
AnbgDceCn

AraeDd0
AzhjwnAlhd
Aoqh*fgi1
AnopxlFbjwd0

AkaqjhpAdcmbjclAkaqjhpafIcgIogJ)IcnIjIy
Ayc
Arbpcg
Akehvgd0
AdasDd5
Amciv
AixmihtcdAdanhdbuBbpdbscd
AlbdmhmbgAdanhdbdg

Apbncg&1EsbAoicmanjcd
Ancmfcfge%#
Afgbe0
Aakghnhfghsd0
Aqajcpdcd2

Akbe
Akbebm
Aeamhgcj
Akbel
AkbejbncdgJfl



AkcdbjwgAdblbpbd

AiapnatdAkatbjFo
Aoqcm<"Dtmb&]
Abkgcl
Agcjczad
AzagDarebz
Azhgafbdhgbed0
Aixqae
AlbeghdAzagarebz
Alofal%2Asbfg
Afihd

Afbnajcg

Aakeaf
Aqcmd0
Akakojved0
Aijbmcd

Azodg

AkehduAldvp
Akeazcffae
Aqcjal%2
Akeaihdu
Akbq

Alaeajci
Aqxfge0
Agh(
Amatm
Aafbml
Ahpdbfhjaibd
Ae+kkce
AflaeAmaiajwd
Ashgb1Akeashgb1
Ashgbgcj

Akand%9Aifkand%9Fhdb1

Aka faaq)cd
Aecfkoqjhlbdcu%6Lfl


Aecfgaeb
Aebfle'9Fxib1Akalbpb%[Fxib1
Acpm%3Af;cpm%3Akacpml4
Aihdgail4
Aqcfkaevml
Akehmaeatd0
Aeblcg
Areoq0
Aevm
Aipjcgd kafbmasd kajafAkamhon
Areofgd0
Apbekjbg
Afoqqag
Aoihmcg<1Aihmcg?2
AfucdAncfg keahfycfgi

AfclecgAgb*d0
Albpb<2Akalbpb<2
AkeambFib1EEbfgFmGog
AfcdbgFae
Aagkebi%&GjvAkafjb[3Dxjb1
AkehraiaeCcmjatcd
Afckbebghfg


Afgecjv1Aixfgecj
Anbrbphd
AnajsbdAghyhd

Akcicu%6
Afhmcg<1
AfkbgBadBkhgDnCvgD)DCj:CbjDiyEDd
Afjcrl4
Ancmjcd2
Aojxql4
Afdcr
AfajmbgAiacddafjotb%%
Alga gaF
Ahdarm
AfxdDai
Akcfd
AihmAfaeg
Akagebg%@Agebg%@
Akecmfgbihgcj
Akecmfgbihgcjwdhu
Aykhad

Aombe dat
Afgbmhad
Apbfgakae??
Apicpm
AolebfgAlebtAolebmFcgFogG)FcnEEmcd
AthiagBcjomal%2
Albncd&3
Anbrbphd
AygaenAqoe
Aojhu
Adbkbmb%5
AqaewqDag'7Akaqaeag'7
Apbn


Afbnaoqh*fgi1
Afajdu
Aiaflecfcd
Afokcenbelcg

Aice(aid0

Af:ekehpAomhi%&Ejv
Akamapecd
Ailof
Agblf

Afjcp

Agcjcihmcd
Aflbpb%[Aebfflbpb%[Hxib1
Agcddhf
Adbkevtcd2
Ambib kalbpbdAfihmcgcjwfgiaib#
Akalbpbd

Agajfg0
A(ag
Aqeaf'[Eb

Aflbpb%[Aebfflbpb%[Hxib1Afaaq)%1Fb
Aicsce&0
Agad
AtcfglAgeomd0
Agoedhe

Agebin1
Akxgb%0Bakxgb%0
Ageakhscfl
Akeaqjcn8Adckehvgd
Areopaihl
Aigaedhl

Avil4
AgaibeaaqaeagAaqaeag
AgiBcjcihpae

Adc i fafgavd

Anbjaiceavgd0
Akecmfgbi%"Ijv
Aaqxsd
Amajhd

Aicgceb
Aicgcehdbed0
Akaqcm
Aihmc
Apehgcj
AmcecidAfcj
AdbkevtcdAixfalaiajwgd0

Ahpqhebgcj
AtmbgAkamatmb%4Aathmb1Amatmb>@AtmoCcgDnCogChgCo)CvCbjDiyEDd
A(am%3Af(am%3Akearojl4
Afljbm
AfnagecgAkafnagecgAdbqj:mb1Akadbqj:mb1
Afjbq0
Adaf?]

Afecm
Aix(amdAohlcdm
Aka*g@8Ahmg&]AkaycjAagkebi&'Gjv%]AycjBjbChCaBcmy
Atcd
Akaqcm%3Etmb&]Aixhreb1Fxib1
Atcd)hd
AqcfkalaHvGGahiHcd
A(otCmy
Akhfb'%Adbkhfb'%
Akhfbgcj
Adckebihjwd0Aayhql4
Adbkhfb'%Akhfb'%


Ancdgbjhgcg (ajamd ia*dBxyjcd (ajamd ia*d
Adcpbihfhn gb*ibd
Aeczaen aadHfaicg qcpakbfd
Acmhd +dcerafhfgcnR ucdgebjwd bp
Aka(h)cdBeaqjcn ka(h)cd
Aix(am l naeAmafgok l naefl kaeg
AkehfacmhdcdAifgokjcd
Amaqbijcd fgahnafg
AjcfaebpicmcdEiaffgbdaijcd
AbrecffBlg brecff
AfarjbycdAmaraiaecd
Amaraiae<9Afarjbfaib#
Afcjwfla(apv*fgicd keamoluE(apkeamolu
Afcjwfl (apv*fgiAbreakeanxyjcd lankjclf
AbjwvdfAfa:p
Afa:pdhscfl agdaycdJgi1
AbddclfAkehfacmhdcd
Aramai)hd ofgbdaijcd mhkjanbghscfl agdaycdJmhkjanbghscfl agdaycd
Aqaewq f laeeokuAkeaghiamc*fgi laeeoku
Aqaewq f agnxibd mcdcrAkeaghiamc*fgi agnxibd mcdcr
Aixfal aucdhibAmbib ixfal aucdl
Abe(cajarIhscfl hffjcmaibd
Aiaaeotcd fhjCcd
Aladgeaj dbm iaaeotcd
Aradl iaaeotcd
Aradl iaaeotcd i lafnafUhscfl keafgebdfgi
Adcpblad aqaeag aeotAgaeraij aeot
Ahfloffgicd hdgcjjclgB
Akana)Afamc*fgi
Aoqcth)Ajhu h)o) oqcth)
AbihbuArebtmbdfl bihbu
Aqbjjhfghscfl eblcg
Aqbdlaifl fageomdhscfgiAnctqbdlaifl fageomdhscfgi
Aafdaid daen nctmodbeamd agdaycdFakajbrb daen nctmodbeamd agdaycd
Aqajwy mbd
Amiofgaead fageomdhscfgi
Amiofgaead agdaycd
AqhaebpdaaqebpDjarhscfl ebpdaaqebp
Aqhajarhscfl aeotBblgcehajarhscfl aeot
Aqhajarhscfl qcpakbfdDqcpakbfd
Aqjalai keaghiafgavdIajhghl
Aqjalbm
ArebdhuBafombefgicd rebdhu
Akarebdhsd ladgeaj
Akodlg keakoflBarebdhsd kcec(am
Amcjhnhgbu rebdhuKh mcnbelbu
Aokebijcd rebdhu
Aqcpakbfd rebdhuAa(eb rebdhu
Anafg nctm iafgal h pbkbmKcieak h bp
Amcjai leorAqhpdcf faaq)cfgiP
Amcjai faicgAqhpdcf faicg
Amcjai zaeonAqhpdcf zaeon
Akehpxib1Eib&>
AlbdmhmbgoeI
Aoleckjcd kagcduhbAdbeb)hibd kagcduhb
Aorjceamd dc*gebjwdAljhnbghscfl dc*gebjwd
Akecleb)cd ardKqaci mc*fgi
Aucdgebjwd eaj aadKlaaemhdhe eaj aad
Ahpncdcd fhjAamdafgaead hpncdcd fgbgof lia
A(hnhscfl aeot
AmcgAecqcdal>9
Auhelojved +ladanhlA+ladanhl pbnldog uhlj
Arebtmbdfl aq)cfgi
Atcegi fecm rebtmbdfl dbfcjcdAkagce fecm nhed dbfcjcd
Arebtmbdfl dbfcjcdAnhed dbfcjcd
Ashfg +dcerKcghl
Abmbkgbu l hpncdcd ljhnbgAljhnbghscfl bmbkgbu
Ahpncdcd ljhnbgArjaqbjwd kagckjcd
Aljhnbghscfl lehphfAsecpixsb*d ljhnbghscfl fhgobu
Aljhnbghscfl zhdbdfheaibd
Aljhnbghscfl ofga*shiAofga*shi l hpncdcd ljhnbg
Aaqjbsd gc(dajarHixshfjcd
Aoraj
AkehdotmcdA+ladanhscfl kehdotmcd
Alajjclghid qcpakbfd
Auicgd eciaj:u
AkehicetcdAaqvpbgcjwfgi1
Afaincfgd ebpihgAaq) ebpihg
Aaq) keauicgbdAfaincfgd keauicgbd
Aaq)cscjaicscfl ucddafgD ucddafg ifcr scjaicscfgi
Aaq) lankjclfd faincfgd h ofga*shi qcpakbfd
Afaaq)cfgi cmhd fomwqKaq) fomwq
Afaaq)cfgi cmhd fomwq scjaicscfgi
Aifcaq;cnj:) fgebgcrhscfl kbegdcefgiDfgaead fgebgcrhscfl kbegdcefgi
AapbqascdBqcfkalacd
Aafotmb%4Aecyhgcjwd afotmb
AfaqajcpdaibdAixebp faqajcpdaibd
Ance maiceAoleckjcd maice
AladzjhlgAiaaeotcd ladzjhlg
AladzeadgbuAkeaghiafgavd
Akapmebi%"Hjcd
AipbhnafivpbdAfivpdafg
Aladfcdfof
Aladfghgou
Aladfghgouhad eczaen
Aladfgeolghid bgnafzceAmeotcfgicd bgnafzce
Aladfojwfl pb)hgKfamc*fgi
Aladfojwfl ofjorKiakeaf
Aladfojwgbu
Aladgc*dced kacpmAreopai kacpm
Aladicdu
Afageomdhscfgi1Aipbhnamc*fgi
Alaecd hdgcecfBj:sci hdgcecf
Apad nheAkeafgebdfgi nhe
Alaeeoku
Aqaewq f gceeaehpnAkeaghiamc*fgi gceeaehpn
Akecfgokjcd keag scjaicsd
Alehphf
Alehghscfl hdzebfgeolgoeKibtd hdzebfgeolgoe
Alehghscfl ibtd nhdcebjKnhdcebj
Akceclecfgal%2
Alehafzce
Alojwgoed ronbdhgbed fageomdhscfgiAronbdhgbed fageomdhscfgi
Alojwgoed ebpdaaqebpAndaraaqebp uhihjhpbu
Alojwgoed aqnJfageomdhscfgi
Alojwgoed dbfjcmAhfgaehl lojwgoed dbfjcm
Agbnatcd azaenjcdIkeaucmoe
AgbnatdFcd aerb
AlhqcebgblBankw:gced bgbl
Alhqcekecfgokd
Alhqceqcpakbfd
Alhqcekeafgebdfgi1Ahdzaenbuhad keafgebdfgi
Akjaghd
Apb)hg mbdAqcpakbfd mbd
Amc zblg ijbfgAijbfg mc zblg
Amc+flbjbu
AmajrEai ofga*shi
Amclbeqadhpbu
Amcljbebu
Arjoqal apbqascdAfcewcpd apbqascd
Aaqaead
Amcjcrbu
AmcnbelbuI rebdhu
AebpnhdheaibdAkeaghianhd mcvgcjwd
AmcnalebgIhscfl
Amcdoljcbehpbu
Amcebmhlbjhpbu
Aakofgxdhibd
Aebpihib fgebdIrafombefgi
Akana) i ucj ebpihgAfamc*fgi ebpihg
Aqbdl ebpihg
Akog ebpihgAnamcj ebpihg
Amhbjar uhihjhpbuHnctm uhihjhpbu
Amhbjar
AmhbfkaeAfaagcscfgicddhl
Auhzeai ipbhnafivpbdHfivpdafg
Auhzeai ebpeHdcebicdfgi
Auhzeai +ladanhl
Auhzeai hdzebfgeolgoeHrafombefgicd hdzebfgeolgoe
Auhzeai gc(dajarAhdzaenbuhad gc(dajar
Auhzeai gebdfzaenbuHkcec(am
AuhzeaihpbuAauhzeail4
Amhkjanbghscfl fecmfgiAkajhghl mhkjanbghscfl fecmfgi
Amhkjanbghscfl agdaycd
Akevn ec*fFbihbfaaq)cd
Aebpaeotcd
Ajhlihmbu kafjcmfgi qcmfgiAecbrheaibd db secpixsb*d fhgobu
Afdhtcd ehfl qcmfgiAkecmokectmcd secpixsb*d fhgobu
AmcphdzaenbuAjatd hdzaenbu
Akcecnc)cd jhuAqctcdu
Afkae
AmhicefhzhlbuM kafgbial
Amanbyd dbfhjAqxgai dbfhj
Amia*d fgbdmbeg
Afgebd dhtd gcscdIpai
Akhgwci iamAqcpakbfd khgwci iam
Albkcjwd aeaycdAiamafqcecrb gc(dajar
Apbfo(
Aladgebqbdm dbelaghlAdbelagebzhl
AdbelagebzhlBcpblad aqaeag dbelaghl
Afo( kaeg
Agaibe mia*d dbpdbscdAkeamolu mia*d dbpdbscd
A+jclgead gaeraijJlannceu
A+jclgead kebihgcjwfgiAuhzeai kebihgcjwfgi
Aebd kecmokectmcdAfhfgcn ebd kecmokectmcd
Apcnjcgevfcd
A+lajarGhscfl
A+ladanhscfl fageomdhscfgi
A+ladanhscfl laehmae
A+ladanhscfl ebpihg
A+ladanhscfl eafg
A+ladanhscfl iaffgbdaijcdAiaffgbdaijcd +ladanhl
Aaqebpaibd
AixqaeAkbejbncdgfl ixqae
A+jclgeanaqAbiganaq db dai hfgasdhl +dcer
A+jclgea+dcerGhscfgi1
A+nqberG db kafgbil aeot
Asecpixsb*d fhgobuBf
Akamscelhib1Hdog%>
A+dcercghlF
A+dcercghscfl fageomdhscfgiAfageomdhscfgi i fzce +dcercghl
A+dcera+zzclghidGfqcectcd
A+dceraecfoefFcghscfl ecfoef
A+dcercghscfl qcpakbfdFaqcpakbfd
A+dcerafdbqtcdAkafgbil +dceraecfoef
A+dcercghscfl kcec(amFakcec(am
Akecmkehdhnbgcjwfgi1
Akecmkehdhnbgcj
Aifgokjcd i fhj
Aaleotb fecm
Aa(eb aleotb fecmApb)hg aleotb fecm
A+lajarhscfl qcpakbfd
Aebicdfgi1Ddakebi
A+flbjbu
Aofgbdaijcd mhkjanbghscfl agdaycd
Aaqncdv ndcdD ndcd
Aifgecs +lfkcegA+lfkcegd ifgecs
A+lfkaegd ladgeaj
A+lfkaeg
Aixebp qjbrambedAkaqjbrambe%9
A+lfgebmhuAixmbs
A+lfgecnhpnAdbfhjwfgicd +lfgecnhpn
Azc*lai daiafgE
Ajatd aqihdcdArajafjaid aqihdcd
Agc(dhl +ladanhscfl aqafdaibdB+
AomaqecdAnhdcebjwd omaqecd
Aiajalad akghscfl lbqcjRjhd
Azhdbdfai fageomdhscfgi
Azhdbdfai hdfghgogAnctmodbeamd zhdbdfai hdfghgog
Akammcethib1Agicem kammcethib
AdbiamdcdAkbiamal%2
Akeamaiajwfgicd qcpakbfd
Akevn hdafgeb hdicfghuBh
Anbdhkojheaibd hdzaenbuAhdafgeb nbdhkojheaibd hdzaenbu
Aidcyd kajhghl
Ahdafgeb qacihl gceeaehfgIgceeaehfg qacihl
Ahflakb gakjhiHihm gakjhi
Afiaqamd h aglexg
Afiaqamd +ladanhscfl pad
Afarjbycd a fiaqamd gaeraijBfg7
Afiaqamd gaeraijApad fiaqamd gaeraij
Afiaqam ixebtcd ndcdHfjai
Afiaqam foma(amfgiHnaeckjbibd
Afiaqam keajcgIajcg
Afiaqam iceahfkaicmbdHecjhr
AreopEai kceciapl
Ameotq
Apbnaeatcd blghiFbthibd blghi
Aafdaid fiaqamFakajbrb fiaqam
Arbpakeaiam
Arcdmced ebicdfgiAebicdfgi nctm tcd)hd h notshd
Arcdmced dbfhjAdbfhj ka kehpdbl kaj
Arcdauhm
Arcajaraebpicml4Ghscfl ebpicml
Arcakajhghscfl dbkevtcdOfakcedhscfgi
Aaqebpaibd mciasclKtcd)hd h mciascl
Agbvd jcmdhlAagfgokjcd jcmdhl
Afa(ebdcd jcmdhlApb)hg jcmdhl
Ajcmdhl
Arjaqbjwd ixpaiJoreap
Arjaqbjwd okebijcd
Adbmjctb okebijcdA+zzclghid okebijcd
Amaqeafafcmfgi1Ll agdaycd
Apced%<Eai
ArebdgAqcpiapncpmd kana)
Apcjcd laehmae
Apcjcd +ladanhl
Apcjcd zhdbdfheaibdGaqjhrbu
Apcjcd iamaeam
Apcjcd kcec(amGebpihg
Aixqeaf kbedhlai rbpAorjceamd ixqeaf
Apmebiaa(ebdcdCaeai
ArcrcnadhpnH
Aixfal gc(dajarAkcecmai gc(dajar
Aifgecs db ixfal oeaidAladgblg db ixfal oeaid
Aixfalalbscfgicd ebpihgAlbscfgicd ebpihg
Aixfy aqebpaibdAodhicefhgcg
Abiganaqhjwd maearEmaear
Ahfgaehscfl fivpAaq) hfgae
Arafgckehhnfgi1Agckj kehcn
Akehdhnb faaq)cfgiJgebd
Apbjatdhl
Akehdhnb fgaeadKebd
Akebi scjaicl
Agaeraij j:mwn
Aronbdhgbed mafgok
Aronbdhgbed kana)Lfamc*fgi
Aronbdhgbed laehmae
Aronbdhgbed lehphfMbgbfgeaz
Aronbdhgbed fhgobuLaqfgbdail
Arhqehmd oreap
AorjciamaeamLd fxe
AiamaeamHd +dcercghl
Arhmea+jclgeafgbduB+f
Arhmea+dcercghlK
Adcpblad nhrebuCjcrbjwd nhrebu
Adcpblad zhdbdfai kagal
AecbjhpbuAafo)cfgijcd
Ahnkaeg
Adcag;cnjcn sbfgEmcjhn sbfg
Ahdlj:phid kebihgcjwfgi
Ahdlj:phid eafgLbpihg
Adcpbihfhn
Adcmcjhn qcpakbfd
Akeahpiamfgicd uckaslDnxyjcd uckasl
Akeanxyjcd laakcebuAfageomdhscfgi i fzce keahpiamfgicd na)dafg
Ahdmofgehbjwd kbelAkeanxyjcd kbel
Ahdmofgehbjhpbu
AkeanxyjcdAhdmofge
Ahdzcluhad pbqajcibdKqajcpd
Aaqn hdzaenbuAhdzaenbuhad aqn
Ahdzaenbuhad qcpakbfdAnctmodbeamd hdzaenbuhad qcpakbfd
Ahdzebfgeolgoe
Ahdhuhbghi8Akecmjatcd
Ahddaibu
Ahdgcjjclgobjwd faqfgicdAkebi hdgcjjclgobjwd faqfgicd
Aaqn ebpicmmbKxibgcjwd hdzaenbu
Anctladzcffhadbjwd mhbjarDecjhrhapd mhbjar
Aincybgcjwfgi1Bdcyd incybgcjwfgi
Aiecncd kebihgcjwfgiAkcec(amd kebihgcjwfgi
Aidogecd mcj
Aidogecd kcecnc)cd jhuBkj7
Anctmodbeamd faaq)cfgiBheai faaq)cfgi
Anctmodbeamd ronbdhgbed kebiBrk7
Anctmodbeamd kebiAdaen nctmodbeamd kebi
Anctmodbeamd aerbdhpbu
Anctmodbeamd agdaycd
Anctmodbeamd kehpdb rebdhu
Anctkbejbncdgfl fageomdhscfgiAkbejbncdgfl mhkjanbg
Anctecrhadbjwd fageomdhscfgiAfageomdhscfgi ecrhad
Aigaetcd
Ahdicfghuhad ljhnbgAmcjai ljhnbg
Apb)hg hdicfghuAipbhnd pb)hg hdicfghu
AhdicfghuAlbkhgbjaijatcd
Adceoyhn rebdhuCkehlafdaicd rebdhu
AheehrbuAaeaycd
Afaincfgd oscdAiacd oscd
Afaincfgd keaclg
Afaincfgd kecmkehvgBk
Ageomai nhrebu
Amcrebmbu pcncj
Adc hnc:) ix(am l naeAfgebd dc hnc:) ix(am l nae
AakajpcdFd
Ahposcd vpxlAkeckambibd vpxl
Akeasd nheAfkebicmjhi h keasd nhe
Afageomdhscfgi kebiaa(ebdhgcjwd aerbdAkebiaa(ebdhgcjwd fageomdhscfgi
Akebiaa(ebdhgcjwd mcvgcjwdRaerb
AjhmceAeolaiamhgcj
Akebiai qbpAmaraiaed kebiai qbp
Alecm&7Apb&^
Aebfscg i dbuhadbjwd ibj:gAipbhnaebfscg i dbuhadbjwd ibj:g
AjarhfghlHscfl ucdge
Adhplaorjceamd ebpihgO+ladanhl
Aexdasd +ladanhl
Anc(bdhpnI fageomdhscfgi
Afiaqam fnhHkecff
Akafecmdhscfgi1Amaqe ofjor
AfnhBecmfgi nbffai hdzaenbu
Ajclbefgi1Icd fecmfgi
AifgecsApbfcmbd
Asjcdfgi1
AncgbAixqeaf ncgb
Adcpblad iiap nhrebdgAladgebqbdm nhrebdg
Ageomai nhrebdgEv nhrebdg
Anhrebu
Aiacd qbp
Aiacd fageomdhscfgiAaqaead fageomdhscfgi
Aiacd kehfogfgi
Aiacd gc(dhscfl fageomdhscfgiBgf7
Anhdcebjwd ecfoefAkajcpd hflakb
AnhdAkeaghiakc(agd nhd
Araedamaqxib keanxyjcdAmaqxs kajcpd hflakb
Ancdwyhdfgi1Adbuhadbjwd ncdwyhdfgi
Akofl eblcgAeblcgd kofl
Afnvrscd kafjcmfgiBaleb)cd ixqeaf
Anamcedhpbu
Aagnxibd mcdcrAjcrbjhpbu kecfgokd ma(am
Araed ecrhadGb*ad
AfcjDci kagal
Andaraiclgaed idcyd kajhghlM
Andarafgaead fageomdhscfgi
AndarafgaeadBojwghjbgcebjhpn
Anojwghnambjwd kceciaplN0
Andarakajved nheL
Aipbhnd ixramFaixramd fageomdhscfgi
Aipbhnd hdgcecfAaq) hdgcecf
Aipbhnd kebiai kana)Akebiai kana)
Aipbhnd oibtcd
Aipbhnd maice
Aipbhnakadhnbd
AdbelaghlHscfl fecmfgi
Adbuhadbjwd hdgcecf
Adbuhadbjwd kehnhecdAkehnhecd
Afgh(h*d qcmfgiAkeheamd lbgbfgeaz
Akeheamd rbpArbp
Akeheamd ecfoefAcfgcfgicd ecfoef
Adcrbghid rbebdg qcpakbfdArbebdg qcpakbfd
Akcecraiae
Afafcmd fgebdHrafombefgi
Adc*gebjwd fgbgofAfgbgof dc*gebjhgcg
Adc*gebjhgcgAkafgav dc*gebjhgcg
Adai +dcercghlEhfgasdhl +dcer
Anctmodbeamd agdaycd dai ghk
Afjcm ifgecsFfbnn
Adckebihgcjwfgicd aerbdhpbuBka
Adcincybgcjwfgi1O ia idogecd mcj
Adckafgav sjcdNfgi
AdcebfkeafgebdcdAvmced dcebfkeafgebdcd
Adckehncdcd fhjAaglbp ag kehncdcd fhj
Aagncsb1Eg'2
Avmced aeotGiaaeotcd
Avmced befcdb
Avmced ebpaeotcd
Abgand +dcercghlAvmced +dcercghl
Abgand +jclgeafgbduB+f
Avmced hfkxgbdGipexi
Avmced aeot
Arafombefgi aqjbmb vmced aeotAvmced mcetbi
Apad fiaqamd ag vmced aeotAqcp;vmced pad
Aallokbu
Aallokheaib gceehgae
Adczg h rbpEcrbpai0
Adczgckeaiam
AdczgAfxe dczg
Aixfgokb keagAagicerb1
Alafnhscfl keafgebdfgiEaf
AkbdmcnA+khmcn
Akbegdcefgi1
Anhe
Anhed oecrojheaibdFebpecycd
Anhed hfkajwpaibd bgand +dcerRvmced +dcer
Anhed hfkajwpaibd lafnafAhfkajwpaibd lafnaf i nhed ucj
Anheagiaescfgi1Ll akcebu
Anctscjaicscfl fivpAfivp nctm j:mwn
Akafgav sjcdLfgi
AhdibjhmAj:m f hdibjhmd
Adczgc(hnIhscfl keanxyjcd
AzbenbucighlKscfl keamolu
Azhgafbdhgbed0Albebdghd ebfgcd
Akbjandhscfgi1Aecjhrhapd goehpn
Ageoqakeaiam
Aipbhnd kajhghscfl maiceAkajhghscfl maice
Akajhghscfl oecrojheaibdLecycd
Akajhghpbu kebi scjaiclKiakeaf kebi scjaicl
ApbrevpdcdJ iapmo(
AqcmdafgAfaleb)cd qcmdafg
Akajhghl fhjAfhjai kajhghl
Ajhd +jclgeakcecmbsB+k
Akecloefae
Akecicdghid mhkjanbg
Akehaehgcgd dbkebijcdJ
Aaqn kjcdEiacddakjcd
Aiacddakjcd
Asbfgd fclgae
Akcecebqagl4Arjoqal kcecebqagl
Afamc*fgiaib#Bkafaqfgiaib#
Akeakbrbdm
Akeagcluhadhpn
Akeagalaj
Adbeamd mhkjanbgAkoqjhsd mhkjanbg
Arafombefgicd sbfgd kbegdcefgiBsk7
Aucj h kehduhk
Albscfgicd hdzebfgeolgoe
Aebmhlbjhpbu
Atcjcpd maear
Aecmlapcncjwd +jcncdgNncgbjj
Aebghzhlbu
Aebuhadbjwd hfkajwpaibd iamZmd ecfoef
AfxeDwci nbgcehbj
Akamgicetmb%4Aidai kamgicetmb
AiaffgbdaijcdAecladfgeolu
Aeczcecdmon
Aeczaen1A+ladanhscfl eczaen
AqctcduFcu
Aecrhadbjwd fageomdhscfgi
Aecrhadbjwd exdal +jclgea+dcerBxdal +jclgea+dcer
Aecrhadbjwd hdgcrebu
Aecrhadbjwd qcpakbfd
Aecrhadbjwd fgbqhjwd
AecrhadGbjwd0
Aecbqhjhgbu h echdgcrebuChdgcrebu
Aafiaqatmcd pbjatdhl
Aecjhrhapd +lfgecnhpn
Aiapaqdaijv +dcerQcghl
AeckbgehbuAiapieb)cd db eamhd
Aiama(ebdhjh)
Aofga*shiAthpdcfga*l
Aecpaj:u
AiaffacmhdcdAaq;cmhdcd fgebd
Akebi tcd)hd h mciasclL
Aqbffc*d eclAecsd qbffc*d
Abiganaqhjwd gebdfkaegAnctmodbeamd biganaqhjwd kceciapl
Aeagbuhad kecmfcmbgcjwfgiAkecmfcmbgcjwfgi1
Aice(aicdfgi kebiMpblad
Akaevmal afdaib db kebihjAnctmodbeamd kaevmal afdaib db kebihj
Aoqcth) mjv gceeaehfgAkehqcth)
Aaq(am fbdluAoljadcd ag fbdlu
AfbdluAarebdhshgcjwd nce
Akcfsbd h kxjwd qoeBxjci qoe
AfbdhgbeAiamaagicmcd
AfkogdhlHai fivp
Afghkcdm
Adbol h gc(dajarDsd gc(dhscfl fageomdhscfgi
Anaefl kaegAkaeg
Aigaehsd fbdlu
Aqcpakbfd
Abe(hgclgoe qcpakbfd
Aixpai qcpakbfdAoreap qcpakbfd
Arbebdg qcpakbfd
AfbnaakecmcjcdAkebi db fbnaakecmcjcd
Akajokeaiamdhl
Afckbebghpn
AkamkhfbdE
Araeam kaqebghnAkaqebghnfl fivp
Alibjhzhuheaib lbmeOfkcuhbjhfg
Anbj h fecmd kecmkehvgMqhpdcf
Afgecjlai aeot h jcrl iaaeotcdN
AladgebqbdmAdcpblad keaiap
Afdctd qbef
Afauhbjwd +ladanhscfl ebpihg
Afajdcsd +dcerNcghl
Afajhmbed
AfoicecdhgcgArafombefgicd foicecdhgcg
Aafiacd lafnafAlafnhscfl mcvgcjwd
Afkcuhbjwd +ladanhscfl padAafaq +ladanhscfl pad
Afkcuhbjwd fjotqEfjotq
AfkaegAzhphscfl lojwgoe
Afgbqhjwd
Afgbegbk
Amaraiae a rafombefgicd rebdhuAfarjbycd a rebdhu
Arafombefgicd ihpAazhuhbjwd ihp
Ajhu qcp rebtmbdfgiAbkbgehm
Apbvijcd
Afgbgof liaBo)cfgi kajatcdBgbgof liIciIai
Afgebgcrhscfl kbegdcefgi
Aoleckjv1Brjoqjv1
Afgomcdscfl aqnAblbmcnhscfl aqn
Akamiamd lbqcj
Afbnn&7Aifgecs i ice(
Aofga*shi uckascl kafgbialOl kafgbial
Auckasl kafgbialD kafgbial
Aofga*shi ebpihg
AfakevtcdI fgebgcr ebpihg
Afhdgcghscfl dbelaghl
AkcecraiaeAqcfcm
AgbehzCnatcd kayjhd
Agc(dhscfl kana)Kfamc*fgi
Agc(dakbelFjarhscfl kbel
Akcecmbs gc(dajarAgebdfzce gc(dajar
Agcjcncmhuhd
Adbkevtcd
Agceehgaehbjwd ucjafgd
Agceeaehpn
Azhdbdfheaibd gceeaehpn
Agceeaehfghscfl blgDblg
Agceeaehfghscfl aerbdhpbuPreokkheail
Abdbjhghscfl ucdgeAnaprai ucdge
Aoreap fhjJ hj c kehncdcd
Ageh fhj pjbEpjb
AgoehpnAfageomdhscfgi i fzce goehpn
AgoehfgAkogcycfgicddhl
Agaeraij
Agaerai +ladanhscfl fageomdhscfgi
Agaerai qbewceAqbewce i gaeraij
Aokea)cd keaucmoe gaeraijAfamc*fgi gaeraij
AgaibeaaqaeagAaq;cn gaeraij
Agebmhuhad ncmhuhdKlhgb*fl ncmhuhd
Adcpblad aqaeagIgaeraij
AaqoscdAkamragail lbme
Agebdfrebdhsd eclNiam
Agebdphgd kagcduhb
Agebdp&7Fhgd kceciapl
Agebdfdbuhadbjwd aerbdhpaib kecfgokdAaerbdhpaib kecfgokd
Agebdfdbuhadbjwd oreapFrebdhsd oreap
Agebdfkaeg
Agebdfkaegd ipbhnafivpbdLfivpdafg
Agebdfkaegd laehmae
Agebdfkaegd (bqLopcj
Agebdfkaegd nbeyeogBaerai kog
Amaraiae
AkcecnheBecleb)cd qaci mc*fgi
Aamdafgaead fbdluLkehdomhgcjwd nce
AamdafgaeadAodhjbgcebjhpn
Acmhdfgi1Afkjascd
Afgebd ice(d gcscdKai
Aoeb
Aoebdai (iafga(ebdhjh)A(iafga(ebdhjh)
AibluhdGbu
Auckasl fapmbd fgahnafgHmaqbijcd fgahnafg
Aicgcehdbed0J
AtcegiAkafgebmb
Aihp
Aokea)cd ihpai ecthnAaqjcrscd ihpai ecthn
Aqcpihpai0I ect
Akeazcffhadbjwd aqoscdRebpaibd
Aovpihn reokkM dbfcjcd
Aia*d
Aiacd kecfgokjcd
Aokebijcd ag(amAaqeb)cd f ag(am
Aiamd +dcercghscfl fageomdhscfgiSiakeaf
Aokebijcd iamd ecfoefAiamd (apv*fgi
Aiamd ecfoef
Amczhu iamAdc(ibgl iam
Aiamd qcpakbfd
Aipbhnafivp iam h +dcerBamd +dcercghscfl ipbhnafivp
Aaeot nbffai odhsgatcdMkaebtcd
Akehicgfgiaib'&
Akycdhu
Aipbhnaixhrexyd fageomdhscfgiAfaincfgd ixhrexy
Aicgeai +dcerF+dcercghl
Atcd)hdAebfyhecd kebi h iapnatd tcd)hd
Aebqas reokk
Aifcnhed dbfjcmAaq;clg ifcnhed dbfjcm
Anheai kaevmalEkaevmal%2
AnajamctF j:m
Ahre f dojci fonn
Abq(bp
Afarjbycd biebbnAbiebbnai farjbycd
Abq mbq
Akjbd mc*fgi
Abphbgfl qbdl ebpihg!Bqe
Aifgecs nhdhfge hdafgeb mcj fgebd fafcm bzrbdhfgbdZj rafombefgi fafcm bzrbdhfgbd
AbzrbdhfgbdAhfjbnfl ecfkoqjhl bzrbdhfgbd
Abzehl
Abzehlbdfl fa:p!Bf
Akaicfgl mdv i aqjbfg ofga*shi ebpihg db kceham ma {|/| ramM{|/|
Anctmodbeamd zhdbdfai ucdge bfgb!Bzub1
Abphbgfl qbdl hdzebfgeolgoed hdicfghu!Bq
AblgbAkaeg blgb
Abj lbhm
Abjbybdwla
Abj@3Akaeg bj
AbjnbgD bg
Abjnbghdfl farjbycd }__{ ramD bghdfl farjbycd }__{ ram
Abjn bghdfl mcljbebuDbghdfl mcljbebu
Abjgb1E*fl rae
AkafajAsecpixsb*d h kajdanasd kafaj
AbnombeAecl bnombe
Abdmhtb
Abdlbe
!Abg+fBphbgfl gh(aalcbdfl +ladanhscfl fageomdhscfgi
Ajhr bebqfl rafombefgi!Bbr
AkehbebjAqbffc*d bebjwfl nae
Abebjwfl naeD
Akearebnn qbffc*d bebjwfl nae!Bqbn
Abelghl
Abelbmbr
!AbfcbCfauhbu rafombefgi :r iafgasd bp
Aby(bqbm
Aby(bqbmfl farjbycdAlaehmae opqclhfgbd goelncdhfgbd heb anb
Abp
Abphbgfl gh(aalcbdfl ecrhad!Bge
Akana)dhl rafombefgicd fclecgbeMfclecgbe
AbfgbAdoe fojgb
Abfgbdhdfl mcljbebu
Abfgbdhdfl keaucffKzaenbg
Abzhd
Abgxeb
!Abolof!AÃÉÕÉÅ
Abibp
Abibphdfl kearebnn mc*fgiY mjv ebpihib fgebd dc hnc:) ix(am l nae
Ai~À}Azaeon i~À}
Aqb*ladoeAlafname qb*ladoe
Aqbl
Aapce qbj(byAqbj(by
Aqbjgh*fl nae
Aqcdmce bqqbf
Aqbgon
Akclhd
Ahdhuhbghi amhd kavf amhd kogAamhd kavf amhd kog
Azaeon nctmodbeamd fageomdhscfgi amhd kavf amhd kogGamhd kavf amhd kog
Aqcejhd
Aqhylcl
Asced nae
Aqabafl bphbgfl zaeonHzaeon
Aqajadfl keaucff
Akearebnn famc*fgi okebijcd rebdhu i ucdgebjwd bp!Aqanl4
Aqad
!Aqehlf
Aqe:ffcj
Adczgckeaiam qbl gqhjhf mtc*(b!Aqgm7
Atcjcpd maear qbl gqhjhf lbef!Aqgl7
Aqombkcyg
Aqombkcygfl ncnaebdmonV a rbebdg qcpakbfd
Aqo(be
Aqodmcfgbr
Aladicdu a pbkec)cd qhajarhscfl h galfhd aeotKqhajarhscfl aeot!Bqga1!Ca
Aucdgebjwd bp lhgbAzaenbg ucdgebjwd bp lhgb
Akvg rafombefgi ucdgebjwd bpAucdgebjwdabphbgfl kvgcel
Af~À}Azaenbg f~À}
Arbpakeaiam fecmd bp ucdgeAfecmd bp ucdge
Arbpakeaiam ucdgebjwd bp lhgbLlhgb ucdgebjwd bp
Ajhd ÈF rbpakeaiam lhgb ucdgebjwd bp
Akearebnn ka kecmagieb)cd ebfkeafgebdcd dbelaghl i ucdgebjwd bp!Albmbk
Amaraiae a pad fiaqamd ag vmced aeot i ucdgebjwd bpAfcnhkbjbghdfl maraiae!Aubpfv
Akeagalaj l maraiae a pad fiaqamd ag vmced aeot i ucdgebjwd bpJa dcrbghid rbebdg qcpakbfd
Apad fiaqamd ag vmced aeot i ucdgebjwd bpAucdgebjwdabphbgfl pad fiaqamd ag vmced aeot
Aucdgebjwdabphbgfl ecrhadbjwd +ladanhscfl fageomdhscfgi!Bbe+f
Aucdgebjwdabphbgfl ecrhadbjwd hdzaenbuhad laaemhdbuhad ucdge!Bbehlu
AÄÃÅÃ }|||Albf }|||
Aladicdu a kebiai fgbgof lbfkh*fl naeAblgbofl ladicdu
Albfkh*fl naeE
Aladicdu keag kxgalIaad keag kxgal
Albilbp
Aladicdu a qhajarhscfl ebpdaaqebp!Bqe7
Aifcaq;cnj:) ladicdu a nctmodbeamd gceeaehpnUka qaewq f nctmodbeamd gceeaehpn
Alabjhu pb ofga*shi l qcmfgi hdzebfgeolgoeHka fapmbd hdzebfgeolgoe ofga*shi l fgh(h*d qcmfgi
Aladicdu a jhlihmbu ifc( zaen mhflehnhdbu i agdaycd tcd)hd!Bjmt7
Aucdgebjwd bpAfecmd bp!Aub
Arafombefgi ucdgebjwd bpAfgebd ucdgebjwd bp
Akaeg sbqb(beAsbqb(be
AkecmfcmbgcjLwfgi1
AlbdujceAzcmcebjwd lbdujce
Alhgb1E*fl dbeamd ecfkoqjhl!Bde7
Afclecgbehbg nc(bdhpn lhgb ucdgebjwd bpMlhgb ucdgebjwd bp
Amo( lhgb ucdgebjwd bpAlhgb*fl ucdgebjwdabphbgfl mo(
Afbnn ucdgebjwd bp lhgbFlhgb ucdgebjwd bp
Aladgc*dced kacpm lhgb cieakAreopai kacpm lhgb cieak
Asajkad bg
AsoAecl so
Afaic)bd ka ipbhnamc*fgi h nce maice i bp!Binmb1
Afameotcfgi dcpbihfhn rafombefgi!Bdr7
!AfhgcfAladicdu a nctmodbeamd gaeraij ihm db(amv kam oreap hfscpdaicd
Abigamaear lhgb lxerxpfgbd opqclhfgbdEnaqhjwd maear lhgb lxerxpfgbd opqclhfgbd
Atcjcpd maear lhgb lxerxpfgbd opqclhfgbdTherhp opqclhfgbd
Alhgb*fl dbuhadbjwd dczgcrbpai laekaebu!Bddl7!AÄÊËÄ
A(ajamd ia*d
Amaraiae a lajjclghid qcpakbfd!Blq7
Ahdfghgog ladzou
Arcdcebjwd ladfojwfgiAladfojwfgi1
Aladfojwgbghid ifgecs rjbi rafombefgi ucdgebjwd bpU
Alf {Æ!Afae{Æ
Alf {_!Afae{_
Alf /|!Afae/|
Afaicg nhdhfge hdafgeb mcj!Bnhm
Afaicg rjbi kebihgcjwfgi!Brk7
Afaicg rjbi rafombefgi!Brr7
Afaicg cieakc*fl fa:pHf
Afaicg cieak!Bc
AÄÖÐÂÈ }_Alaeadbiheof
Alannodhfghscfl kbeg lhg!Bkl7
Arcdcebjwd fclecgbe ul lkl
Albfkh*fl geoqakeaiamd ladfaeuhon!Bgl7
Alhgb*fl kblhfgbdfl +ladanhscfl laehmae!Bk+l
Aladicdu a kebi ecqcdl!Bke7
AlexnEfl kajoafge
Amhbjar f~À} ka lehghscfl ibtd nhdcebjZnhdcebj
Adbfjcmd kehduHhl kecfgaj
Aladicdu a kebi hdibjhm!Bkh
Amcfvghjcg mc*fgi ka ebpihg lehafzced dbolRi aqjbfg lehafzced dbol
Aaerbdhpbu maraiae a lajjclghid qcpakbfd!Bmlq
Amaraiae a ifcaq;cnj:) pbkec)cd vmced hfkxgbd!Bipv
Aaerbdhpbu maraiae a ifcaq;cnj:) pbkec)cd vmced hfkxgbd!Bmipv
Anhdhfge lojwgoe
Agbnatcd fa:p
Aladicdu a pbkec)cd (hnhscfl aeotK(hnhscfl aeot!Bp(a1
Arcenbdfl fjotq blbmcnhscfl aqncd!Ambbm
Arjaqbjwd hdhuhbghi ka qcpakbfd mbdTi aqjbfg qcpakbfd mbd
Anhdhfge aqaead
Amcjh*fl mcljbebu
Apbncfghgcj nhdhfge hdafgeb mcjDnhdhfge hdafgeb mcj
Apbncfghgcj kecnwce nhdhfgeAihu kecnwce
Apbncfghgcj rcdcebjwd fclecgbeZcgbe aad
Alaekaebu fyb ka zhdbdfheaibd nctmodbeamd ebpihgAnctmodbeamd laekaebu fyb ka zhdbdfheaibd ebpihg!AÈÔÄ
Akbegdce ka mhbjarR yaf
Auhzeai ycjlai kog
Ama(
Ama(hdfl farjbycd
Amadqbff
Amadcul
Amafgxl
!Aldme7Baec*fl dbeamd mcnalebghscfl ecfkoqjhl
Amoqb1
Amoybdq
Aciebph*fl +ladanhscfl fa:p!Bb+f
Amaraiae a ciebph*fl +ladanhscfl fa:pLb+f
Aciebph*fl reokk ka keaghiamc*fgi jcrbjhpbu kecfgokd ma(am h zhdbdfheaibd gceeaehpn!Bbr
Aiafgasd bp
Aiafgasd lhgb*fl nae
Aiafgasd hceofbj
Acieakc*fl qbdl ecladfgeolu h ebpihg!Bqee
Aaerbdhpbu +ladanhscfl fageomdhscfgi!B+f
Aifcnhed +ladanhscfl zaeon!B+z
Anhdhfge +ladanhl
A+ladanhscfl h fauhbjwd faicg aadZicg!Dfaf
Aciebph*fl qbdl ebpihg!Bbqe
Acieakc*fl fjotq idcyd fivpVckajhghscfl mcvgcjwd!Bfif
Aciebph*fl +ladanhscfl lanhff!B+l
Acieakc*fl hdicfghuhad qbdl!Bhq
Ahdhuhbghi keapebsd maqxib agebfj!Bkm
Akafajwfgi1
A+nhe
Amaraiae l +dcercghscfl (beg!B+(
Anhdhfge +dcercghl
Afarjbycd a ebfyhecd kbegdcefgi h fageomdhscfgi!Bekf7
A+ebpnofAÓÌÃÅÙÉÅ
A+ladanhscfl h fauhbjwd lanhff aad mjv bp h gh( alcb!Bflbg
Ahfjbnfl mihtcd iafgasd goelcfgbd!Bmig
Acieakc*fl fa:pEfa:p!Bf
Afgebgcr cf ka ucdgebjwd bpJieakc*fl fa:p ka ucdgebjwd bp
Afbnn ucdgebjwd bp cieakc*fl fa:pTf
Aice(aid kecmfgbihgcj cf ka hdafgeb mcj h kajhghl qcpakbfdWieakc*fl fa:p ka hdafgeb mcj h kajhghl qcpakbfd
Afaincfgd maeatd lbeg ka orjoqjcd fivp nctm cf h ucdgebjwd bpU
Aciebp
Aciebph*fl nctkebihgcjwfgicd faicg!Bnkf
Aqajwy ciebph*fl kbegdcefgi
Aciebg&0Dakc*fl faaq)cfgi ka bgand +dcer
Acieak
Acieakc*fl lanhffElanhff!Bl
Akecmfcmbgcj cieakc*fl lanhffQlanhff
Acieakc*fl faicg
Akecmfcmbgcj cieakc*fl faicgDphmcdg cieakc*fl faicg
Acieakc*fl kbejbncdgFbejbncdg!Bk
Acieakaj
Afkcuhbjwd kecmfgbihgcj cf ka ucdgebjwd bpEkecmfgbihgcj cf ka ucdgebjwd bp
Ahfkajdhgcjwd mheclgae
Ahfkajdhgcjwd fclecgbe
Akeamaiajwfgicd h fcjwfla(apv*fgicd aerbdhpbu aad!Azb
Areokk ebpebqagl zhdbdfai nce qaewq f agnxibd mcdcr!Azbgz
Ajcmdhl zcmscdlHibds
Azcmcebjwd kecphmcdg
Afaicg zcmcebu
Azcerb
Azcerbdfl majhdJlagjaihd
Anhdhfge zhdbdf
Akvg kehduhk nhed fafo)cfgiaibd
Anhdhfge hdafgeb mcjArjbi nhm
Aifgecs nhdhfge hdafgeb mcjAnhdhfgcefl ifgecs
Anhdhfgcefgi hdafgeb mcj!Cm
ArcenbdAzcmcebghid ecfkoqjhl rcenbd!Ber7
Areokk mibmubgAÇ{|
Areokk fcnAÇÁ
Areokk ÁÁI h lhgb
ArbjlxdxyAncfgaeatmcd rbjlxdxy
Afclgae rbpArbp
Arbpke&0
Araed qbmb(ybdfl bigadand aqjbfg!Bqb
Afaicg fageomdhscfgi bebqfl rafombefgi kcefhmfl pbjhiZl rafombefgi pbjhi!Bfbrkp!Ep
Afbnn ucdgebjwd bp faicg fageomdhscfgi bebqfl rafombefgi kcefhmfl pbjhiTfbrkp
Apcjcd ljhnbghscfl zadm!Blz7
Ahdhuhbghi rjaqbjwd uhihjhpbuKka rjaqbjwd uhihjhpbu!Bru
Ahdhuhbghi rjaqbjwd ebpihgKka rjaqbjwd ebpihg!Bre
Arjaqbjwd +lajarhscfl zadm!B+z
Atcdci
Atcdcifl ladicdu
Aucdgebjwd bp rcenbdAzaenbg ucdgebjwd bp rcenbd
Ahdhuhbghi rjaqbjwd okebijcdKka rjaqbjwd okebijcd
Arcenbdfl aq)cfgi ka nctmodbeamd fageomdhscfgi!AÇÂÛ
Arjaqbjwd ladgegceeaehfghscfl fgebgcr aadZcfl fgebgcr
Arjaqbjwd iaeagAfgebgcr rjaqbjwd iaeag
Arjaqbjwd :r
Arcg hdfghgogAhdfghgog hncd rcg
Amaraiae a meotq maqeafafcmfgi h fageomdhscfgi i ucj ebpihg ucdgebjwd bp i ((Í iclZmfgi h fageomdhscfgi i ucj ebpihg ucdgebjwd bp i {} icl
Aicjhl agcscfgicd ia*d!Bai
Apcjcd ucdgebjwd bpAhdhuhbghi pcjcd ucdgebjwd bp
Apcjcd ycjlai kog
Ahdhuhbghi rjaqbjwd qcpakbfdKka rjaqbjwd qcpakbfd!Brq
!Aifk!AÇÅË
Afgebd kcefhmfl pbjhiArafombefgi kcefhmfl pbjhi
Akaeg ribmbeAribmbe
A(bjl nbfjb(bgAdbeamd faicg goelncdhfgbd
!A(bnbf
Arjbi kebihgcjwfgi
Arjbi rafombefgi
Anhdhfge pmebiaa(ebdcd
Aycjlai kog pmaeai
Afcemu bp fgbnqojwfl keaucffBgbnqojwfl keaucff
A(cjwfhdl
A(cjwfhdlfl pblj:shgcjwd blgApblj:shgcjwd blg (cjwfhdl
Arcebg
Arhnbjb
Arhdmoloy
A(heafhn8
AradladrAfvdrb
Akbjbg kecmfgbihgcjS fyb
Amcd kebi scjaiclAnctmodbeamd mcd kebi scjaicl
Anctmodbeamd brcdgfgi ka bgand +dcer!Bbrbg+
Anctmodbeamd aerbdhpbu rebtmbdfl bihbu!Ahlb
Anctmodbeamd orajaid fom!Bof
Anctmodbeamd kblg a rebtmbdfl h kajhghscfl kebi!Bkrkk7
Anctmodbeamd kblg aq +ladanhscfl fauhbjwd h lojwgoed kebi!Bk+flk
Anctmodbeamd fom aadP
Anctmodbeamd lanhgcg lebfd lecfg!Blll7
Anctrafombefgicd laaemhdbuhad iama(apv*fgicd lanhff!Blil7
Anctmodbeamd +dcercghscfl brcdgfgi!B+
Anctmodbeamd zadm fcjwfla(apv*fgicd ebpihg!Bzfe7
Anctmodbeamd zadm fkbfcd beb!Bzfb1
Anctmodbeamd zhdbdfai laekaebu!Bzl7
AhjAecl hj
Anctmodbeamd aerbdhpbu geom!Bag
A+ladanhscfl laehmae hdm qjhtd iafgal cieak
Anctmodbeamd ibj:gd zadm!Biz7
Anctmodbeamd naefl aerbdhpbu!Ahn
Ahfjbnfl mihtcd opqclhfgbd!Bm
Amcd dcpbihfhn
Amhbjar hdm ucdgebjwd bpHucdgebjwd bp hdm
Afbnn hdm ucdgebjwd bpFucdgebjwd bp hdm
Ahdmh*fl alcb
Ahdm gh(aalcbdfl ecrhad!Bge
Anctmodbeamd gebdfkaegd laehmae fcice :rBgl fcice :r
Anhdhfge idogecd mcjArjbi nim
AhdgcekajAnctmodbeamd aerbdhpbu orajaid kajhu
Anctmodbeamd fajdcsd bjwvdf!Bfb
Anctmodbeamd ram mhbjar lbl rbebdg nhe
Anctmodbeamd ram fa(ebdcd jcmdhlA{|{~ ram nctmodbeamd ram fa(ebdcd jcmdhl
Anctmodbeamd ram ofga*shi raed ebpihgZebpihg raed eb*ad
Anctmodbeamd ram nhe h maice
Anctmodbeamd aerbdhpbu ka nhrebu!Ban
Anctkbejbncdgfl fa:p!Bkf7
AhebBfjbnfl ecfkoqjhl heb!Be
Anctmodbeamd brcdgfgi ka iapaqdaijv hfgasdhl +dcer!Ahe
Ahelcyg&@A+elcy gbn
AhegxyAecl hegxy
Ahfjbnfl qbdl ebpihg!Bqe
!AhrBfjbnfl rafombefgi!Ambhy
Ahr (aebfbAihjb (aebfb
Ahfjbnbqbm
Ahffxl lojAapce hffxl loj
Afgbnqoj
Anctmodbeamd dbosd gc(dhscfl ucdge!Bdgu7
Afbnn ucdgebjwd bp hgbjFhgbj ucdgebjwd bp
Ahdmh*fl kearebnn gc(dhscfl h +ladanhscfl fageomdhscfgiAkearebnn hdmh*fl gc(dhscfl h +ladanhscfl fageomdhscfgi!Ahgcl%2
Anctmodbeamd fa:p +jclgeafivp!Bf+
Akakebil mtclfad i+dhl
Amhbjar ucdgebjwd bp vkadAucdgebjwd bp vkad
Afaincfgd ifcaq;cnj:) kjbd mc*fgi!Bikm7
Amthmm
Avkadfl brcdgfgi nctmodbeamd fageomdhscfgi!Amtb*l!AØÂÄÃ
Atarael lcdcy
Afaincfgd lann:dhlAlann:dhl
Afaincfgd mcljbebu
Afaincfgd pbvijcd
Afaincfgd kjbd mc*fgi ka ecbjhpbu rjaqbjwd ladgegceeaehfghscfl fgebgcr aad i ucdgebjwd bpU
Albqoj
Albnqbebghdfl r+f }I }
Albdmbrbe
Albebs
AlbeblbjkblfgbdAecfkoqjhl lbeblbjkblfgbd
Albeblonfl lbdb
AlbeblonAkofgxd lbeblon
AlbybrbAncfgaeatmcd lbybrb
AlbyrbeD
Albynhe
Albpb(fgbdAecfkoqjhl lbpb(fgbd
Albpbd
AÕÔÚArcenbdfl qbdl ebpihg
A(cefad
A(hi
A(aeraf
A(omtbdm
A(omtbdmfl mcljbebu
Alaeaj
Alaec*fl brcdgfgi nctmodbeamd fageomdhscfgi!Chl
Alalbdm
Azaeon fageomdhscfgi ucdgebjwd bp ecfkoqjhl laecGucdgebjwd bp ecfkoqjhl laec
Alaec*fl kajoafge
Alecnj
Atcjcpd maear lbpb(fgbd goelncdhfgbd heb
AlojwnF lbebf
AloexlAkaeg loexl
A+j loic*g
Alh>#
Alhagfl keagalaj
AlxerxpfgbdHl ecfkoqjhl
AlxpxjlonAkofgxd lxpxjlon
Ajbdwsta
Ajbpoehgai laehmaeF
Ajbghdfl bncehl
Ajvdw:dwrb
Ajadmad
Anbfgcefl jo qbd
Ajorbdfl
Aj:lfcnqoer
Anbmtjhf aj
Anbdbn
Akjbd nbggJ mjv bzehl
Anbpbe ybehz
AnbthjhfH kbejbncdg ecfkoqjhl lbpb(fgbd
Afecmhpcnd naeJanae
AncmtjhfH goelncdhfgbd
Arafombefgi sjcd
Agebdflbfkh*fl nctmodbeamd gebdfkaegd nbeyeogAfecmhd laehmae!Agngn7
Aqjhtd iafgalAfecmd iafgal
Anhdfl
Anhdfl farjbycdGmaraiaecd
Anafli1
Anaflaifl zaenbgP ladfojwgbu ka bzrbdhfgbd
Ancnaebdmon a ipbhnakadhnbdBai
Akvghjcg mc*fgi ka ebpihg raed ecrhadZraed ecrhad db {|{/ {|{Á ram
Andarakbegdcefl gebfgai zadm ka scjaicscfl qcpakbfd mjv ecrhad kehbebjZdm aad ka scjaicscfl qcpakbfd mjv ecrhad kehbebj
Akbegdcefgi ka qcpakbfd kajcpd hflakbOnhdcebjwd qcpakbfd
Anbflbg
Adbraed lbebqAlbebq?9
Adbdlhd
AdbexdAecl dbexd
Adbuhadbjwd laaemhdbgae
Afaicgdhl ka dbuhadbjwd qcpakbfd
!AdbgAaerbdhpbu fciceabgjbdghscfl maraiae
AdbieopCoexp
Adai qbdl ebpihg!Bqe7
Anctmodbeamd mcd dc*gebjhgcg
Adw: mcjAmcj
!Amfdi7Baraiae fdi ÍÍÍ
Adai opqclhfgbdAfgebgcr opqclhfgbd {|/|
Adw: *ael
Adw: *aelfl mcljbebu
Amihtcd dckehfacmhdcd!Bd
Afcice iafgasd bp!Bib?0
Aifclhgb*fl faqebd dbeamd kecmfgbihgcj!Cdk7
Amaraiae a dcebfkeafgebdcd vmced aeot!Bdv
Areokk vmced kafgbi)hl!Bvk
Anctmodbeamd mcd mc*fgi keag vmced hfkxgbd
Adolof
Adoeclfl r+fF%2
Adoej tajAficgj kog
Arafombefgi dbqj:mbgcjAdbqj:mbgcj
!AolriBkebijcd ka laaemhdbu ronbdhgbed iakeaf
Aq:e ka mcnalebghscfl hdfghgog h kebi scjaicl!Bmhks
Aaerbdhpbu +ladanhscfl fageomdhscfgi h ebpihg!B+fe
!AoilksBkebijcd ice(aid lanhffbe aad ka kebi scjaicl
Aaerbdhpbu hfjbnfl fageomdhscfgi!Bhf
Aaj nbtjhf
Aanfl
Akehduhk amd lhgBajhghl amd lhg
Aaerbdhpbu ka pbkec)cd (hnhscfl aeot!Bp(
!Aakcl%2Berbdhpbu fgebd +lfkaegce dczg
!AakclE kj:f
Aaerbdhpbu ka qcpakbfd h fageomdhscfgi i cieak!Bqf
Ablbmcn aqfK i qhylcl
Aay
Aaerbdhpbu g:elfl rafombefgi!Bgr
Agh( alcb
Akblg ia hn qomo)Fqomo)
Aladicdu aad keag gebdfdbuhadbjwd aerbdhpaib kecfgokdAkbjcenfl ladicdu
AkbjcfghdArafombefgi kbjcfghd
Akbnhe
AkvdmtAecl kvdmt
Akbeht
Akbehtfl farjbycdQ ka ljhnbg
Akbehtfl (beg mjv dai cieakM
AosbfgdhlI ifgecs
Afgaead
Alaekof nhe
Anhdhfgcefgi aqaead fybAkcdgbrad
Amaraiae a icsd maqeafafcmfgi meotq h fageomdhscfgi
Akcefhmfl pbjAbebqfl pbj
Akbegdcefgi ka rjaqbjwd hdzebfgeolgoe h hdicfghuLi aqjbfg rjaqbjwd hdzebfgeolgoe h hdicfghu
Akag
Afhj fhqhe
AkecphmcdgJ ecfkoqjhl
Akecmfcmbgcj ldeNhgb*fl dbeamd ecfkoqjhl
Akecff lann:dhlGecjhp
Akecnwce nhdhfgeH
Ak(cdwv
Albdb lay gckBay gck
Ascgxec(fgaead mhbjar ka qcpakbfd!Alibm
Aecrhadbjwd bdghgceeaehfghscfl fgeolgoeZscfl fgeolgoe yaf!Bbgf
Aecrhadbjwd +lajarhscfl ucdge ucdgebjwd bp!B+uu
Alebfd nae
Aladicdu a fgbgof qctcduI}_~} ram a fgbgof qctcdu
A+e ehvm
Amaeatd lbeg
Aearodfl r+fF
Aecfkoqjhl laecA:td laec!Ael
Aehn
Aeafbg&0Araflaekaebu eafbg
AeaffEh*fl zcmcebu!Bz
Afbnn ucdgebjwd bp eaffFeaff ucdgebjwd bp
Afbnbelbdm
Afbnbelbdmfl mcljbebu
Afbecpfl apceF
Afbomaifl bebiAlaeajcifgi fbomaifl bebi!Bfb
Aybd(b*fl aerbdhpbu fageomdhscfgi!Baf
Aladgblgd reokk yaf bzrbdhfgbd
Amcjai faicg yaf
A(beg yafGbd(b*fl aerbdhpbu fageomdhscfgi
Afaicg rjbi rafombefgi sjcd yafZd ybd(b*fl aerbdhpbu fageomdhscfgi
Amaraiae a majrafeasd maqeafafcmfgi meotq h fageomdhscfgi rafombefgi sjcd yafZafafcmfgi meotq h fageomdhscfgi
Anctqbdlaifl aq;cmhdcd yafBqa yaf
Arcdcebjwd fclecgbe yaf
Aucj ofga*shi ebpihg!Boe
Abpaifl nae
Arcdcebjwd fclecgbeDfcl%2
Arafombefgicd fclecgbeDfclecgbe
Afclecgbe faicg qcpakbfdMqcp
AfcnhkbjbghdflD'<
Afcdmb*fl ebnasd kearebnn ka fdhtcd ehfl qcmfgiY
Afcoj
Aybd(b1
Aybd(b*fl mo(
AyxnlcdgAshnlcdg
Aycjlai kogAicjhl ycjlai kog
A+ladanhscfl kavf ycjlai kog!Bkyk
Azadm ycjlai kog
Aiapeatmcd icjhl ycjlai kog
Afas
A:td bp
A:td lbilbpApblbilbp
A:td lhgb*fl nae!Bln
A:td afcg
A:r iafgasd bp!Bi
Afaicgfl fa:p!Bffe7
Afkhlce kbejbncdgAkecmfcmbgcj kbejbncdg
Afkcuhbjwd kearebnn aad mjv +ladanhl fgebd ucdgebjwd bp!Dl
Afkcuhbjwd kafjbddhlLecmfgbihgcj
Afkcuhbjwd iacd akcebu!Bia?0
Afkcuhbjwd kecmfgbihgcj rcdcebjwd fclecgbe aadZdcebjwd fclecgbe
Afbdlg kcgceqoer
Arafombefgicd faicg ldeDfaicg lde
Arafombefgicd mckbegbncdg fybDmckbegbncdg fyb
Arafombefgicd monDmon
Aaenopfl keaj
Aixfy ciebph*fl +ladanhscfl faicg!Bc+f
AfxembeAecl fxembe
Agb*ibd
Agb*ibdwfl keaj
AgbmthlhfgbdAecfkoqjhl gbmthlhfgbd
AgbjbfAecl gbjbf
AgbjhqbAmihtcd gbjhqb
!AgbkAjhd +jclgeakcecmbs goelncdhfgbd bzrbdhfgbd kblhfgbd
!AgbkArbpakeaiam gbk
Agbylcdg
Agbylcdgfl mcljbebu
Agqhjhf
Alanbdm cieakAhdhuhbghi lanbdm cieak
Agcrceb
Agcrcebdfl ladicduAebnasd ladicdu ka pb) naefl fecm lbfkh*fl nae
Agebdf;cieakc*fl gebdfkaegd fcgAÏÓÊ Ï
AgcdrhpAncfgaeatmcd gcdrhp
Agcencp
Agvdwuphd
AghqcgAfhupb
Agvd ybd
Aebnasd farjbycd ka gaeraij h hdicfghuQa gaeraij h hdicfghu!Aghz
Agoecul brcdgfgi ka fageomdhscfgi h laaemhdbu!Bhl
Aladicdu nmk!Anmk7
Agalgarojwfl r+fI
Agal
Agaeorbeg
Amaraiae a pbkec)cd vmced aeot!Bpv
!AgebfclDdfkaegd laehmae cieak lbilbp bp
Anhdhfge gaeraij
Agebdfbzrbdfl tcjcpd maearAtcjcpd maear gcencp nbpbe ybehz lbqoj kcybibe
Agebdflbfkh*fl rbpakeaiam
Anbeyeog gebnk ebm nctmodbeamd nhe h keauicgbdN!AÏÌÂËË
Ag:elfl faicgAfaicg fageomdhscfgi g:elavpxsd rafombefgi
Agoelcfgbd
AgoeuDcul ecfkoqjhl
AgoelncdqbyAkaeg goelncdqby
AgoelncdhfgbdH
!Ag:elf5Anctmodbeamd aerbdhpbu g:elfl lojwgoe
Aecycd db afdai fafo)cfgiaibd mio( rafombefgiAkehduhk mio( rafombefgi
Aaq;cmhdcd bebqfl +nhebg!Bb+
AicjhlaqehgbdAfacmhdcd laeajcifgi
Aucdgebjwd bp icjhlaqehgbdAzaenbg ucdgebjwd bp icjhlaqehgbd
Aolebhd
Aolebhdfl lehphfAlehphf db olebhd
Aojb qbgae
Aaerbdhpbu aq;cmhdcd dbu!Bad
Aofgbi aadHerbdhpbu aq;cmhdcd dbu
Aladicdu aad keag lhqcekecfgokd
Arcdcebjwd bffbnqjc aadUerbdhpbu aq;cmhdcd dbu
Afaicg aad ka kebi scjaiclGka kebi scjaicl aad
Afclecgbehbg aadNerbdhpbu aq;cmhdcd dbu
Arcdcebjwd fclecgbe aadDfcl aad
Afaicg qcpakbfd aadQerbdhpbu aq;cmhdcd dbu
Aifcnhed goehfgfl aerbdhpbuAaad goehpn!A:dig
Aaad tcd)hdAfgeolgoe aad tcd)hd
Anhff aad ka famc*fgi bzrbdhfgbd!Baadf
Aladicdu aad keag laeeokuBkl aad
Aladicdu aad ka qaewq f akofgxdhibdBqa aad!Daad
Aladicdu aad ka naefl kebiJerbdhpbu aq;cmhdcd dbu ka naefl kebi
Aladzcecdu aad ka gaeraij h ebpihg!A:dlgbm
Akearebnn ebpihg aadRerbdhpbu aq;cmhdcd dbu!Dad
Acieakc*fl +ladanhscfl lanhff aadB+l aad
Akearebnn aad ka aleotb fecm!A:dck
!A:dcfl4Aaerbdhpbu aq;cmhdcd dbu ka iakeaf aqebpaibd dbol h lojwgoe
Aebnasd ladicdu aad aq hpncdcd ljhnbgBlhl aad!E
Azadm aad i aqjbfg dbeamadbfcjcd!A:dzk
Aoilq aadBkebijcd ice(aid lanhffbe aad ka mcj qctcdu!Bilq
!A:dhfczAmcgfl zadm aad
Aaerbdhpbu aq;cmhdcd dbu ka keanxyjcd ebpihg!A:dhm
Aifcaq) mcljbebu kebi scjaicl!Bmks7
Aladgegceeaehfghscfl okebijcd aadBgo aad
Aokebijcd aad ka dbelaghl h kecfgokdBdk aad
Aecrhadbjwd ucdge aad ka kecicdghid mhkjanbg mjv ucdgebjwd bp!Bukmub1
Aecpaj:u }/{~ faicg qcpakbfd aadAkaicfgl tcd)hd nhe h qcpakbfd
Aecpaj:u }~Ò| faicg qcpakbfd aadIfq aad }~Ò|
Aecpaj:u {~_/ faicg qcpakbfd aadIfq aad {~_/
Aecl oebAoeb
Aoeons
Afgebgcr fyb ka ucdgebjwd bpMmjv ucdgebjwd bp
Anhdhfgcefgi gaeraij fyb
Aladrecff fybI
A+lfkaegd hnkaegd qbdl fybDhnqbdl fyb
Afcdbg fybF
Anhdhfgcefgi zhdbdf fybDzhd fyb
!AfybBacmhdcd ygbg
!A:fbhmAbrcdgfgi fyb ka nctmodbeamd ebpihg
AopqclhfgbdAecfkoqjhl opqclhfgbd
Aib(yAecl ib(y
Aihu kecphmcdg
Amcd kaqcm
Aicd
Aicdfl ladicdu a mhkjanbghscfl fdaycd
Aicdfl kearebnn mc*fgi mjv ebpihib fgebd dc hnc:) ix(am l naeV
AiajrAecl iajr
Aib(bdfl laehmaeE
Abrecffhid ia*d eaff keag olebhdAigaetcd eaff i olebhd
Aibyhdrgad
Aladicdu ka a(ebd h hfkajwpaibd gebdfrebdhsd iamagal h nctmodbeamd apceAiamd ladicdu
Anctmodbeamd mcfvghjcg mc*fgi iam mjv ofga*shi ebpihgZfgi iam mjv ofga*shi ebpihg {|}Æ {|{Æ ram
Aifcnhed gbnatcd aerbdhpbuBgbn
Apbkbmd bp
Apbkbmd qcecrM ecl haemb
Apbkbmd qbjlb
Aifcnhed keamaiajwfgicd kearebnn!Bkk7
Aqcj man
Aifcnhed aerbdhpbu pmebiaa(ebdcd!Bap
Aifcnhed aerbdhpbu hdgcjjclgobjwd faqfgicd!Bahf
Aifcnhed ncgcaeajarhscfl aerbdhpbu!BnaBcnBan
Aifcnhed qbdlAreokk ifcnhed qbdl!Aiq
Aifcnhed mcd jcmdhl
Aifcnhed hre lascidhl
Aifcnhed gaerai aerbdhpbu!Bga
Aigae nheai ia*d
Afhbd
Afhbdwfl mcljbebuQ fbnnhg lhgb ucdgebjwd bp
AfhdwupvH o*roefl bigadand eb*ad!Bobe
Aram lojwgoe h hfloffgi dbeam ucdgebjwd bp h lhgEdbeamd lojwgoe h hfloffgi
Acecib
Apbdrcpoefl laehmae
Apbkaeat
ApbebzybBcebiyb
Anctmodbeamd mcd daj ag(am
AÌÉÅÅÂÃÊ
Abdmaee%#
Abdghro h qbeqom
Abdrhj
Abjqbd
Abencd
Al:ebfb
Abdraj
Abdgbelghm
Abercdghd
Abncehlbdfl fbna
Abifge
Abifgebj
Abeoq
Abjbdmfl a ib
Abpceqb*mtb
Aqafd h rceucraihd
Aqbeqbmaf
Aqbdrjbmcy
Aqcjwr
Aqoelhd zbf
Aqajrbe
Aqb(ec*d
Aqoeodm
Aqcdhd
Afcd qbegcjcn
Aqcenomfl a ib
Aqeod'<
Aqajhi
Aqad+*e fhdg +fgbghof h fbq
Aqebphj
Aqbrbn
Aqogb
Anwvdn
Aa i qoi
Aqagfib
Aqcjbe
Aqcjhp
Albdbm
Alalafai a ib
Aladr lhdybf
Aucdgebjwd bzehlbdfl ecfkoqjhl
Aladr qebppbihj
Ayic*ube
Alag mÑhiobe
Aa ib lol
Ashj
Albnceod
Alajonq
Alafg ehl
Afceq
Aloq
Albq icem
Al:ebfb
Aa i eatmcfgi
Alhke
Asc(
Amthqog
Ambd
Amanhdhl
Amanhdhlbdfl ecfkoqjhl
Aqcdhd
Abjthe
A+libmae
A+fgad
Acrhkcg
Apbkbmd fb(be
A+ehgec1
Ahfkbd
A+zhak
Azhdjvdm
Azhmt
Azajljcdmfl a ib
Azcmcebghid ygbg nhleadcp
Azbecefl a ib
Azebdu
Azebdu
Arbqad
Arecdbm
Areop
Azebduopfl rihb
Arcedf
Arbd
Arhqebjgbe
Arecdjbdm
Arbnq
Arihdc1
Aribmcjok
A+libgaehbjwd rihdc
Arecu
A:td rcaer h :td fbdmihsci a ib
Aribgcnb
Aro&@
Arihdc qhfb
Arb*b
Aradladr
Aa ib (cem h nblmadbjwm
Aradmoebf
A(aeibg
Arbhg
Aicdre
Aqoelhd zbf
Ahdmadcp
Ahejbdm
Ahpebhj
Aa i n+d
Ahdm
Aqehgbdfl gceehgae i hdmh*fl alcbd
Ahebl
Ahfjbdm
Ahgbj
Amtcef
Avnb*l
Ahaembd
Avkad
Alcd
Albnqamt
Alhehqbg
Alanae
Afcdg lhgf h dcihf
Aloic*g
Aa ib lb*nb
Ajbaf
Ajhib
Afcdg j:f
Ajh(gcdygc*d
Ayeh jbdlHalHcl
Ajhqce
Ajcfag
Ajhgi1
Ajbgi
Ajhi
Anbeall
Anadbl
Anajmai8
Ascedarae
Afcd nbeg
Anbmbrbflbe
Anbeybjjai a ib
Afciced nblcmad
Anbj
Anwvdn
Anadraj
Anblb
Afciced nbehbdfl a ib
Anbeghdhl
Anbiehgbd
Anadgfceebg
Anbjwg
Anbiehl
Anbjwmhi
Anbjbi
Anclfhl
Anbjb*p
Anapbnqhl
Adbnhq
Adai lbjcmad
Adhrce
Aa i daezajl
Adhrce
Aibdobg
Adhlbebro
Adhmcejbdm
Adaeicr
Adckb
Adboe
Adho+
Adai pcjbdm
Aanb
Akbdbn8
Akce
Azebduopfl kajhdcp
Akbko dai rihdc
Azhjhkkhd
Akblhfgbd
Akajwy
Afcd kwce h nhlcjad
Aa ib khgl+ed
Ako+eg ehl
Akbjcfghdfl gceehgae
Akaegorbj
Akbjb
Akbebrib1
Albgbe
Aec:dwad
Aphnqbqi
Aeonxd
Afceq
Aeobdm
Afajanadai a ib
Afc*ycjwfl a ib
Afomb
Ayicu
Afhdrbkoe
Aa i fi cj
Afjaicd
Aykhuqcer h vd nb*
Afjaibl
Afwcee jcad
Afbd nbehd
Afcdcrb
Afanb
Afoehd&@
A:td fomb
Afbd gan h kehdfhk
Afbjwibmae
Afhdg nbeg
Afhe
A+fibghd
Agcelf h lb*laf
Asbm
Azebduopfl :td gceehgae
Agar
Agbhjbdm
Agalcjb
Aiafgasd ghnae
Agodhf
Agadr
Aiafgasd ghnae
Agehdhmbm h gaqbr
Agoibj
Agbdpbd
Aorbdm
Aidcyd nbj a ib
Aoeorib1
Aibghlb
Afcdg ihdfcdg h recdbmhd
Aiwcgd&@
Aicdcfo+j
Aiherhdfl a ib
Aiherhdfl a ib
Aiwcgd&@
Aibdobg
Aoajjhf h zogod
Afbna
Alafai8
A*cn
A*cn
Anb*agg
Afceq
A:td bzehlbdfl ecfkoqjhl
Apbnq
Aladr lhdybf
Aphnqbqi
Abncehl
Aiafgasd bp
A:td bp
Aiafgasd cieak
Apbkbmd cieak
Aalcbd
`;
