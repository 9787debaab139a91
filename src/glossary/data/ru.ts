/** Written by `npm run glossary`. Forms of each concept (ru), a line a concept, and the alphabet of the table: see packed-forms.ts. */
export const RU_LETTERS = `оаенрстивлпкдмузбгчжцяьышфхщйэюъ210539ci+7agost8nrdeufpі6kv'4mwbjlz`;
export const RU_ENDINGS = `0ы
1
0ны
3 3у 3уем
1ок 1ек
0о
0им
0а
2
0я 0им
0нны
2к
3у 3уем
1 0в
0ат 0им
2ц
0я 0им 1ж 1жд 1жен 1жден
1 1ет 1ут 1ущ 1ем
0я 0им 0ен
0ат 0а 0им
0ющ
0я 0им 1ж 1жен
0я 0им 0л
0щ
1ер 1ор
0я 0им 0л 0лен
1 0т 1им
0я 0им 1ч 1щ 1чен 1щен
2 2ет 1щ 2ем 1л 1вш 1в
2ж 2жет 2жут 2жущ 2жем
0ом
1 1он
0им 0ен
0ующ
0в
0я 0им 1ч 1щ 1чен
2н
0ив
0ит
0я 0им 0лен
0ы 1 1он
1он
0ат 0а 0им 0ен
0ст 0д 0дут
2м 2мет 2мут 2мущ 2мем 1
0ет 1кут 1кущ 0ем 1кл 1кш
1д 1дет 1дут 1дущ 1дем 2шел 2шл 2шедш 1ден
2д 2дет 2дут 2дущ 2дем 2л 2вш
2ка 2ков
2ов 2овет 2овут 2овущ 2овем
3 1
0ыв
0я 0л 0ив 0лен
1 1ет 1ут 1ущ 1ем 1л 1ш 1ен
0ам
0ем
1ет 1ут 1ущ 1ем
2 1ет 1 1ют 1ющ 1ем 1л 1вш
0я 0им 2щ 2щен
0я 0л 0ив
2 2ет 1щ 1л 1вш 1в
2ш 2шет 2шут 2шущ 2шем
0ат 0им 0ен
0емы
0оет 0о 0оют 0оющ 0оем
0я 0им 1щ 1чен 1щен
1 1ет 1ут 1ущ 1ем 3 1л 1ш
1 1им 2
2 2ет 2ут 2ущ 1л 1вш
2д 2дет 2дут 2дущ 2дем 2л 2вш 2ден
2ер 2ерет 2ерут 2ерущ 2ерем
2ет 1щ 2ем 1л 1вш 1в
3уем
0е
0я
0я 0им 1ж 1жд 1жен
0я 0им 2
1ел 1ол
1н 1нет 1нут 1нущ 1нем 0т
3 3у 0в
0вш
0им 1ж 1жд 1жен 1жден
0н
0но
0ов
0я 0ив
0я 0им 1 0ен
0я 0им 1 1ш 1шен
0я 0им 1ж 1жен 1жден
0я 0им 1ч 1чен
0я 0им 2 1ш 1шен
2 2я 2им 3ж 3жд 1л 1вш
2д 2дет 2дут 2дущ 2дем 2
2ж 2жет 2жут 2жущ 0в
2удем 1л 1в
0ат
0ет 0ут 0ущ 0ем 3ос 3осл 3осш
1 1ет 1ут 1ущ 1ем 3 1л 1ш 1ен
1г 1жет 1ж 1гут 1гущ 1жем 1гл 1гш
1гущ 1жем 1гл 1гш
1ет 1 1ют 1ющ 1ем 1л 1вш
2 2ет 1щ 2ем 3л 3ш 1л 1вш 1в
2д 2дет 2дут 2дущ 2дем
3 3у 3уем 0нны
3у 0в
0уд 0удет 0удут 0удущ 0удем
0я 0ив 0ен
0я 0им 2 1ш
0я 0им 2щен
1 1им 5
1гн 1гнет 1гнущ 1гнем 1гл 1гш
1им
2 0в
2гут 1
2д 2дет 2дут 2дем 2л 2вш 2ден
2йм 2ймет 2ймут 2ймущ 2ймем 1
2к 4ят
3 2
0ев
0ет 0ут 0ем 3ос 3осл 3осш
0ив 0ивет 0ивут 0ивущ 0ивем
0нны 0н
0ьет 0ьют 0ьющ 0ит
0ющ 1
0я 0им 1жен
0я 0им 1ш 1шен
1 0ющ
1 1ет 1ут 1ущ 0в
1 1ет 1ют 1ющ 1ем 1л 1вш 1в
1 1он 0ы
1ет 1ут 1ущ 0в
1им 1имет 1имут 1имущ 1имем 1 0т
1н 1нет 1нут 1нущ 1нем 0т 0в
1н 1нет 1нут 1нущ 1нем 1вш
2дет 2дут 2дущ 2дем 2
2ев 2ов
2ью 2ьет 2ьем 2ьют 2ьющ 2ья 1л 1вш 1в
2я 3ж 3жд 1л 1вш
3озьм 3озьмет 3озьмут 3озьмущ 3озьмем 1л 1вш 1в
3шл 3шлет 3шлут 3шлущ 0в
3шл 3шлет 3шлут 3шлущ 3шлем
3юет 3ю 3юют 3юющ 3юем
0ат 0а 0ив
0ат 0ив
0ат 0ив 0ен
0ах
0ен
0ет 1кут 1кущ 1кл 1кш
0н 0нет 0нут 0нущ
0нны 3 3у 3уем
0ос 0осет 0осут 0осущ 0осем 0осл 0осш
0ы 1ер 1ор
0ыт
0ьет 0ьют 0ьющ 0ьем
0ьет 0ьют 0ьющ 0ьем 0ит
0я 0им 1
0я 0им 2 1шен
0я 1ж 1жд 0ив 1жен
0я 1ч 1щ 0ив 1чен
0я 1ш 0ив
0я 1щ 0ив 1чен 1щен
0ят
1 1ет 1ут 1ущ 1ем 2 1л 1ш
1 1им 2 0в
1 2ел 2ол
1д 1дет 1дут 1дущ 1дем 2шел 2шедш 1ден
1д 1дет 1дут 1дущ 1дем 2шл 2шедш 1ден
1ет 1 1ют 1ющ 1ем
1ет 1ут 1ущ 1ем 2 1л 1ш
1ет 1ют 1ющ 1ем
1ет 1ют 1ющ 1ем 1л 1вш 1в
1жет 1ж 1гут 1гущ 1жем 1гл 1гш
1к 0ет 1кут 1кущ 0ем 1кл 1кш 0ен
2 0я 0им 1ч 1щ 1чен 1щен
2 2ет 1щ 2ем 3 3л 3ш 1л 1в
2 2я 2им 2л 1л
2 2я 2л 1л 1вш
2д 2дет 2дут 2дущ 2дем 2шл 2шедш
2ел 2ол
2ер 2ерет 2ерут 2ерущ 0в
2йм 2ймет 2ймут 2ймущ 2ймем 1 0т
2не
2оет 2оют 2оющ 2оем 1л 1вш 1в
2у 2ет 2ем 2ут 2ущ 2я 1л 1вш 1в 1н
2ч 2чет 2чут 2чущ 2чем
3
3 3юет 3ю 3юют 3юющ 3юем
3ер 3ерет 3ерут 3ерущ 3ерем 1л 1вш 1в 1н
3щ 3щет 3щут 3щущ 3щем
3щет 3щут 3щем
4р 4рет 4рут 4рущ 4рем 2л 2ш`;
export const RU = `
AhAbAgblt

AlAmjvAsgaq

AiAdb
Anx

AmjvApbAdb
AdbAaAkaAaqBmhdCdCadCdarE
AdbyAfia
Aaqvpbgcjwfgi1Akehicetcd2Aaqvpxib1Eb%1EoAkehicet
Arafombefgi1AygbgArafombefgicd2Apbvijv1E9
AsgaAlagae0AgagCrCnBc(Ba
Afacmhdcd2Aaq;cmhdcd2Acmhd0
AqomcgDo)AiajAqomogD&^Afgbg?#Ddai&@
AfBa
AlblCscfgi1
Akafecmfgi%@Bog&^
Ailj:sbF%2Fcd
Aqcpakbfd0Aaqcfkcshib1H%7Hcd
Akammcetl4Hhib1Hb%'
Avijv%1Aqxg<>
Afageomdhscfgi1Jb1AlaakcebuAipbhnamc*fgi
AebpihgFib1E@9Debqagl4Gbgxib1Gagb1
Arjaqbjwd0Anheai5
AadAfiaAcr
A+gagAdbfgav%#Ambd2A+gCarDDnCh(Dn
AebqagFbAkaebqagb1AebqasAmcvgcjwdAgeomAkageomAgeotEmDmhiDtcdEmcdAkageomvFtGmFmhiFtcdGmcd
Agblt
AkeamajtbH6HcdAdckecexid0AmbjwdAkeamajtbg
Afgebd
Anctmodbeamd0
AecrhadGbjwd0Bb*ad
Aaq)AebpmcjvG6AaqnDcdhib1Fv%1AmajAblu
Ah(Afia
AscecpAkafecmfgi%@Bog&^
AfybAbncehlbdfl
AecybD<?DcdCbrheaibdAaqeb)cdAbmecf
AicBfcAlbtm0Aifc(Dn

A+ladanhscflHl
Aofhj
A+dcerFcghlIscflFadafhgcj
AhpAagAf
Aibtd0Eafg
Avijv%1Aqxg<>
AjhmceAeolaiamhgcj
Akbegdcefgi1Il
AkecphmcdgJflDmfcmbgcjLwfgi1
Afamc*fgiaib%0Akafamc*fgiaib3Afamc*fgiAkaa)ecdFvF6BeamihtcdGrb1Gdog%>
AoleckjcdGv1F9BfhjcdBkeascd
Aofga*shi0Akammcethib1Hb%'
Agc(dajarIhscfl
Amc*fgiAnce
AkeamihtcdGrb1Gdog%>Drecff
AiAdbAkeh
Afgea%6Akafgea@#GcdAfgeahgcjwfgi1BapmbdAdbeb)hibdApmbd
AljhnbgGhscfl
Aaqcfkcshib1H%7HcdArbebdgheaib3
Ahncg>0
AhdicfghuHeaib3Huhad2HeaibdAijatcd
AdbuDhadbjwd0AfgebdAdbeam
Adai0Dafg
Ameor5Ahd5Akeas
Agh(DaalcbdflJ
Akbegdce
Akamgicetmb%5Hm%9Htmcd
Akehpdbib&>GGdAaq)ckehpdb"
Aofga*shi0Athpdcfga*l
AfdbqtcdAkafgbil4Gjv1G&5Becmjatcd
AincfgAfaincfgd%[Caq)
AgaeraijG0
Aolebhd
Ahfkajwpaib3KdAkehncdcdAiafkajwpaib<1Akajwpaib>4
Akehicgfgiaib'>Bakehicgfgiaib3BehicgfgiJo
Alagae0
Aafdaib"F8AqbpAafdaixib1
Aqxg<>Avijv%1
Anctm
Aqb*m
Aaq
Akehpxib1Eib&<EApiad%6Akapiad%6
Auckasl4D
Aixp<6Akeaqjcn8
Afageomdhscfgi1Jb1Aipbhnamc*fgiAfaincfgd0
AlehghscflAibtdAlehghl
AoleckjcdAkaixycdAofhjcdAebfyhecdAkaixyb1Ef']Aoleckjv1F9
Acieakc*flGcu
AmbjwdDAc)
Akebihgcjwfgi1AokebijcdAkebihgcjwfgicd2Arafombefgicd2
Ascjaicl#Gscfl
Aafo)cfgijcdAecbjhpbuAixkajdcdAafo)cfgijv1I'@Aecbjhpaixib1
AoicjhscdGhib1G%7AkaixycdAeafgAiapebfgb%8
Ahdhuhheaib3Akceiadbsbjwd0Adbsbjwd0
AkebiApbladAkebiai5Apbladambgcjwfgi1
AkagecqdAdcaq(amhn0Botmb?5Dd0
AnheDd0
AdbeamAj:m'?AdbfcjcdAj:mwn
AoibtcdEb1Afaqj:mcd
AagicgAecbrheaibd
Akebi0
Aeaff
AfclgaeAagebfjAfclgaebjwd0
Agbl5Akamaqd0
Aad
A+gag
Amib?&CaAaqAmicCo(Dn
A(aeayAqjbrakajosFfafgavd
AnheDai5
Akeag&3
AfarjbycdAmaraiaecdAfarjbf
Afaaq)cfgi1Aaq)hd
AlaaemhdbuHheaib3Hbuhad2Aflaaemhdheaib"Barjbfaib"
Aaqaead2Apb)hg8Aaqaeadhgcjwd0
Auhzeai5Ghpbu
A+ladanhl
AzhdbdfheaibdGGai0Gheaib3
AfhjAia*fl4Akehdomhgcjwd0Apbfgbi%&GjvAixdom'[Etmb'0Gcd2
Aebnl4Dasd0Aafdai8
Aqomo)
Ahncg>0
ApmaeaiCebiaa(ebdcdAncmhuhdfl
Ahdlj:phid0Aifca(ibgd0
Ahdm
AhdzebfgeolgoeNd0
AhddaibuHhad2Adaibgaefl
AdbncecibFFcdAkjbdheaib3Apbkjbdheaib3Adbnce:cgGG:gH)Fcibi
Afaincfgd0Aaq;cmhdcd2
Aexdal#Esd0Afqxg
AifgecsAfaic)bdApbfcmbdAifgecsb&0Fg@>AomaijcgiaevK6
Anhdhfge
AqajDwy
Aaglexg0Fib1E'8
AhjAjhq
AkjbdEheaib3Apbkjbdheaib3Akjbdheaibd
AkajhghlGscfl
AkeauicgbdI%8
Akecmafgbijv1J9JjcdAaqcfkcshib1H%7
Afaleb)cdBdhtcdBaleb)b8Fg&1Bdhtb1Dp9Aoncdwycd
Afhfgcn8Gd0
AkehdhnbEv&"CcmkehdhnbIv&"Aqebg[^Aipvg?>
Adbkebijcd
Afa:p
Aram
Aoflaecd2FvF6
AmafgokGd0
AmafghtcdFrb1Fs>"Cqhib1D?0
Akaif:mAscecp
AmcvgcjwdAblghid&6AnceakehvgAblghihpheaib3
Akana)Afamc*fgiAkanarb1Es[5
Amiofgaead
AkagcduhbAfkafaqdAna)dafg
AhpncdcdFvAkcecnAncdvAkancdv1
Ashfg0
Amhbjar
AkafjcmfgiAiapmc*fgi
Aiapdhlb%8Asecpixsb*d0AkavijcdAzaenhe
Akecleb)cdHb8Gg&1Aladcu%3ApbiceycdClads&8Dbdshib1
Aipbhnamc*fgiAosbfgAipbhnamc*fgiaib%0BaijcscdAosbfgiaib3Akaosbfgiaib3
AosectmcdAfapmbdFib&>F&9AofgbdaijcdBsectmb%5Em%9
Acf
AebfyhevG6Gcd
Afamc*fgiaib%0Akafamc*fgiaib3Afamc*fgiAaqjcrscdGbG%2Aokea)cd
AkeamaiajwfgiMcd2Bh)Cgbd
AikcecmAkcefkclghid0
AÅÃAfcncel4
AucjAraj
AreokkFheail4
AojosycdFbF%2AfaiceycdfgiaibdAkaixycd
Ahdm
Akeanxyjcd2AagebfjAhdmofgehbjwd0
AhdzaenbuIhad2Gheaib3Akeahdzaenheaib3Afaaq)bF%2
AhdgcrebuAucjafgdAhdgcreheaib@5Amaqeafaicfgd
AiakeafAkeaqjcn8AhpmbibAixkoflAhpmbDDbi
Avkad
AnceAhpncecdFvF6
Avmced0Abgand0
Aiapnatd
AaerbdhpbuHaixib1Jb>3E
AkeblghlGscfl
AkehduhkHhbjwd0
Asbfgd0Akehibghpbu
Akearebnn1Id0
AkearecffIhid0Dmihtcd
Apb)hg[7E)bAa(ebEdvF%]Apb)hgd0
Aaq)cfgicd2Arafombefgicd2Akoqjhsd0
Akamgicetmb%5Hm%9Cigaev>#G@2
AagdaycdAfivpAagdafhgcjwd0
Aafgbib[[E@4
Aehfl
AkebihjaAdaen1Aice(aicdfgi1
AfgbqhjwdGhpbuAofga*shi
AfgbdmbegAdaen1Afgbdmbeghpbu
Afgebgcrhscfl
Aoreap
AkamAfarjbfd&7
AucddafgDAfgahnafgAucdvDhnDcdDdx
Aia*dCcd2
Amakajdhgcjwd0GcdCqbijcd
Akamgicetmb%5Hm%9Aogicetmb%5Fm%9
Ah
Aaq;vijv1F9FjcdAbdadfheaib3
Akam(am
AaqjbfgAeb*adAfzce
Abfcb
Anas<^Afnas<]AnatcgCrogCtDd
AiapnatdAfkafaqd0Akagcduhb
Agcfd0Apblexg0Fib1E'8Aqjhpl
Alajjclghid0AfqaeBaqheb1Deb''
AapbqascdBqcfkalacdAlbfb%1Bafdog'4Aqcfkala*fgi1
AorjoqjcdGv1F9
AmcnalebghscflI
AkapiajvG%]Aqjbrakehvgd0
AaqnDcdhib1Fv%1
A+lfkaegHd0Hheaib3Aixiap
Azhdbdfai0
Akcei0AikceiAfdbsb
Afiaqamd0AafiaqatmcdAqcfkjbgd0
Aaq)Arcdcebjwd0
Aeafg
Akanarb1Es[5E)
Aixfal
Aronbdhgbed0
Aiapmc*fgiBjhvdAkafjcmfgi
ApbkoflGbFg'2AdbsbAkofl
Aoeaicd&2
AfnagecgAkafnagecgAebffnbgehib1FagecgAixrjvmcg'1
AmcjbAfmcjb1Bapmbib&>F&9Aidaf<9Ccfg&[
AsjcdAosbfgdhlAsjcdfgi1
Andarafgaead
Aipbhnd0Aaqa:md0
AdcCebfkeafgebdcd
Adc
Akaevmal#ApblbpAkehlbp
AdbmAqajAfixy
Akbdmcn
Akecnwce
AkeaucffAaqebqagl4Akcecebqagl4
Apb)hg8Aa(eb
AlibmAscgxec(fgaead
Afaagicgfgi%^Ablgobjwd0
AhffjcmaibdJgcjwflAdbosd0
Aeaj
Afgaead
AybrAnce
Afbnn&4
Afeal&'AofjaiAgcenhd
Agag
AfcramdGvyd
Akcec(amHd0
Akeapebsd0Agebdfkbecdgd0
Aaad
Aiice(
A(agAkalAamdaiecncd
AoscgAkamagscgdAagicgfgicdAfscg
Abrecff
Afarjbyb%1Ff<7Amaraiae<7Fbehib1Afarjbfaib"
Afcjwfla(apv*fgicd2GAbreakeanxyjcd2Apcnjcmcj
AucjAdbkebijcd2Afgecn'3Aofgecn&@Adbucjcd2
AbjwvdfAfa:p
AbgblAdbkbmcdAombeAdbkbmb1Efg?%Abgblaib%0
Abifgebj
AixramAkajwpBechno)cfgi1Aqjbr
AnhjjhbemBjem7
ArebdhuAkarebdhsd0Agebdfrebdhsd0
AqhpdcfAkecmkehvgAmcjai5Akecmkehdhnbgcj
AqaewqDag'%Akaqaeag'%Aqaci5
Aaq)Aebfkeafgebdcd2
Aifcaq;cnj:)Alankjclfd0Aifcfgaead
AfaagicgfgiAkafjcmaibgcjwd0Afafgav@[
AladfojwgbuIheaib<1Ibghid0Iheaibd
AladgeajHheaib3Hwd0Aokebijcd
Afapxib1Dib&<AladicduAfap
Afaicg
Akeaghiamc*fgiAqaewqAkeaghiamc*fgiaib%0Hfgav>9
AÀÆÔÁÌAlaeadbiheof
AfapmbdFib&>F&9Agiaescfl
AlehphfGd0
Ambd
Amafgbijv1G&5Aaqcfkcshib1H%7Akafgbijv1G&5
Amcnalebg
AakecmcjvH6AecyhnAakecmcjcdAkajd0
Aaqfotmb%5Em%9EtmcdAmhfloff
AixqeafA+nhff
Akaa)evF6Behpxib1Eib&<Baa)ecdAfghnojheaib3
AfecmAaqfgbdail4
AhposbE%2EcdBffjcmaibdAafiacd
Aixebtb1Ep9EtcdCflbpbGxib1FtGcgGogH)FpbiFtcn
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
Afjcm%^Aascecmd5
AfciceFd0
Aagncsb1Eg'9
AkeamajtbAgclo)
AosbfgFiaib3Akaosbfgiaib3Aosbfgdhl
AkagcduhbIjwd0Aiapnatd0
Akecmagieb)cdKb8Jg&1EokectmcdCazhjblghl
AkehaehgcgJd0
Akeahpiam%4Gcfg'&GamhgcjIfgi1
Akeahpiamfgi1DmoluGgHhid0
AagdaycdAlbfb%1Bafdog'4Aagdafhgcjwd
AagdaycdAipbhnaagdaycdAfivp
AecfkoqjhlJbdfl
Aecpaj:uBbpecycdAoecrojheaibd
AoecrojheaibdAecyhnBbpecybG%2Aoecrojheaib3AecybD<?
AecfoefAfecmfgi1Aecfoefd0
Aeaffh*flBofflBaffhvdhd>?
Aqcpakbfd&6
AnaeDfl5
Afgecn'3Aofgecn&@Amaqhib1D?0Ahflb]1Akahflb]0
AofjorAfjotqAaqfjothibd
AgblAka+g
Aaq)cfgi1
Aecycd
AlafnafEhscflAkeafgebdfgi1
AosbfgdhlApbhdgcecfaib"
Afhjwd0Akeasd0AlecklAecyhgcjwd0
AucjDci5Edbkebijcd2Akalbpbgcj
ApbmbsEd
AiecnAebp
Akamscelhib1Hdog%>
Aihmcd
Aovpihn0
AkogAfkafaqAaqebp
Alagae0BgaAiap
AidogeAkecmcjAebnl
AaBlaj
AfaagicgfgiCrjbfd&7Fycd
Akehpdbib&>GGd
Amc*fgiaib%0AblgApbladAmc*fgi
Abrcdgfgi1Aicmanfgi1Aosectmcd
AfarjbfaibdIxib1Ib%0Cagicgfgi
Abncehl
AfecmAnctm
Aj:q5Albl jhq
Afaagicgfgi%^Adbmjctb%#Aucjcfaaqebpd0
AialeorAalaj
AqbdlEaifl
Ajosy
Albdbm
Aucdgebjwd0
Alhgb1Bde7
ArebtmbdflAuhihjhpbu
Aafotmb%5Dm%9Dtmcd
AipbhnafivpbdAfivpBacmhdcdBivpxib1Eb%?Baaq)cd
AiljbmBpdafAfkafaqfgiaib%0
AlhqceFkeafgebdfgi1Fdcghscfl
AmcljbebuApbvijcdAaq;vijv1F9Akeaiaprjbyb1Jf']
AaqfotmcdAmhfloff
AmcjbAfmcjb1
Albtm0
AaqebpaibdIgcjwd0Coscd
Akamscelhib1Hdog%>Ablucdg
AhfkajdcdAkebiaa(ebdhgcjwd0Fkehncdcd
A+lajarhscflAfecmAaleotb%8Akeheamaa(eb"
Aebid0Dcdfgi1Ddakebi
Afo)cfgicd2Adcaq(amhn0Aibtd
Afo)cfgiaib%0H%^Haibd
Afkebicmjhi0
AidhnbdAfafecmagashib1K%7Ablucdg
Ahdafgeb"AidcydApbeoqctd0Asot5
Azaeon
Afamc*fgiaib%0Akafamc*fgiaib3Afkafaqfgiaib%0Akaa)evF6
AÅ{|Amibmubgl4
ArbpDai0
Arcdmced0
AkehdhnbEv&"A(apvhdAkeaiam%4Ecfg&&
Adcncmjcd2Cpbncmjhgcjwd0Afebp
Ahdmadcp
Aafge<6Eaid5
Ahpebhj
Afkebicmjhi0
Alaec1
AgeomEai5
AkafjcmdBeayj0Dsd0
Aicfg>'Akaicfg&&Aicmo)Baprjbijv1H&5Aeolaiam<3
Aeolaiamfgi1Ajhmcefgi1
Aiaprjbijv1H&5Aeolaiamfgi1
AmcjbAfmcjbEEbddx
AokebijcdGv?4AecrojheaibdAncdcmtncdgGce
Anclfhl
AnhjjhadBjd7
AnhdcebGjwd0Akajcpd0
AnaqhjhpbuFwd0Fhpaib3
AdbhqajAqajwyhdfgi1
AmajtAdcaq(amhn8Amajtd
AkeheamGd0Acfgcfgicd2A(beblgce
AucjApbmbsAaq;clgAiapebtcd
AakcebuAzodluhadheaibdAakcebghid0A+lfkjobgbuAmc*fgiaib%0
Aidc
AsbfgAosbfg
AfgaeadAkbegAosbfgdhlAicscehdl4
AafaqcdAsbfgdafgAafaq0Aladlecgd0
Akjbgzaen1Ca)bml4
Aaqvpbgcjwfgi1Cc)bdCvpxib1Eb%1Cc)b1Akaaqc)b1
AkajhghscflGl
AkeaclgGd0
Aiaffgbdaijcd
Aagebtb1Ep9Etcd
Aeczaen1GheaibdL3
Aiapaqdaijv'7JcdAaqdaijcdAkeamjcd
Agecqaib3Akagecqaib3Agecqaibd
Aecbrheaib3Aagecbrheaib3Cicsb1Eg'9Aecbrheaibd
Ael
AdbolDsd0
AkajokeaiamdhlNai0
Aofgbdbijhib1Fai%"AdbqaeAfgbi%&Akafgbi%&
AfjcmAmajtAfjcmocg
Apdbshgcjwd0Afo)cfgicd2ApdbscdEhn0
Afgav>#Akaphu
Apbvijcd
Agc(dhscfl
AgceehgaeIhbjwd0
AfivpAop
AhdfgeoncdgAfecmfgi1
Akamragail4AaqoscdAgecdheail4Akacpm
Agec(fgaead
Amaice6FvFcd2Adbmctd0
AkadhnbdGDv><Aipbhnakadhnbd
AndcdAiprjvmAgasl4
AaeotAiaaeotcd
Atcd)hdDfl
AdajBojci5
Afoq;clgAblgaeAosbfgdhlAblgce
Abzehl
Akaicfgl4
Abnqhuhapd0Anbfygbqd0
AbncehlbdflIcu%3
Abgjbdghscfl
Aqxg<>
AjosyAdbhjosy
AidcAkecmcj
Akehdaf<%Ecfg&[Dijclb1Gs&#Ecfg'&Eam%4
Ada
Arebtmbdhd>?Hfgi1
ArebtmbdflAnhed0
Akeh(am%4D*g[#Ccmfgav%#
AlanncescflAgaerai0
Alanhff
Alankbd
AkeaicmcdEam%4Ecfg&&Baicmcd
AladzjhlgId0
AiljbmBpdaf
Apb)h)b1EgAagfgbhib1Eav'#Apb)hgdhlFvFhnEsFcdE)cdD
AfkeafAgecqaib3Akagecqaib3Agecqaibd
AebpicegxibdK1Gdog%>Aidcmecd
AebpdaaqebpKd0Andaraaqebp
AidogecdAdbuhadbjwd0Aagcscfgicd2
A+lafhfgcn8
A+zzclghid0Bdcera+zzclghid
Aafaqcd
A+lfkcegHd0Afkcuhbjhfg
Afgbjlhib1Cajldog'4AjhuAkecmfgav'#
Akagal#
Afjcm%^Eaib%0Akafjcmaib%0G%^
Aafdai8AzadmBodmbncdgAafdaiakajbrb%8
Agakjhi8Gd0
AkajdafgAifcucjAkajd0
Apcjcd0A+lajarhsd0
AeafgBbfgo)E>[AixebfgE)hib1EfgcgGogH)GcnDafFjFyDbfgvGhnE)Fcd
AcrAfia
Akeaiam%4Ecfg&&Amcetb%'
Av
Adcpblad2Cjcrbjwd0
Aebpicml4AhdgcjjclgAebpicmxibgcjwd0
AfaincfghnAakcebghid0
Aheb
ApbdvgAgeomaofgea*fgi1Aebqag
Akehfacmhdv&0J&3JcdAifgokjcd
Alaeajcifgi1
Akebiai5A:ehmhscflApblad2
AthpdCgAkeat>]Athi5AkeathibAthicgDogE)DcnDy
Adhpl4
Anas<^Afnas<]AnbBatcg
Akeahpiamfgi1Aaqebqbgxib%8Akeahpiamhgcj
AfecmdAqjhtdAfcecmhd
AnhrebuGhad2
Adcaq(amhn0
AkcecraiaeJd0
Ashfg0Adcgg
AdcgBhlbl5Bc
AalcbEdhscfl
Amajtdafgd5Aazhuhbjwd0Ashdaidhl
AafaqcdAsbfgdafg
AhrebAfxreb1Ahre%%
Afapmbib&>F&9Akecmfgbijv1I9
Aiapnatd0
AmcetbiAna)dafgA+jclgea+dcerAijbfgAfhj
Aafo)cfgijv1I'@Afgecn'3Aofgecn&@Amaqhib1D?0Akecfjcmaib3
Albscfgi1Hcd2
Amafghrb1Fs>"FtcdFrdogC*g&%C(am%4CfghrdojIiyJ
Adcmbid%[Akafjcmd
Aecrojhe%^Adaenbghid0Aecrojvgaed0
AmaljbmAagscgAfaaq)bF%2AagscgdAfaaq)cd
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
AolebhdflGcu%3
Aifcaq)Aodhicefbjwd0
Afaqj:mb1Ffg'"Aagfgbhib1Eav'#Akammcethib1Hb%'
AibluhdGbu
Adbfhj
Armc
AebqagdhlAgeomvAebqas
Aiga
AbmnhdhfgebuJheaibdJbghid0
AkehdvgEhnbEv&"Aidcmecd
AbnqhuFhapd
AkehncdcdGhn0Apbvil4Akehjatcd
AaeotAiaaeotcd2
Abp
Aaucdl4Ehib1E%6
AbffauhbuAfivpb"Abffauhheaib"
AaerbAijbfgAbigaeAebpecycd
AqbewceAkeckvgfgi
Aqhaebpdaaqebp
AoleckjcdGv1F9Bfhjcd
AlbkhgbAfgajhu
AkehshdAixpxib1Dib&<
AucdgeFbjwd0
AofgbiA(beg
AfaCkecmfcmbgcj
Akehdotmcd
Aladlecgd0
Aladgclfg
AfgahnafgApbgebgAhpmcetlAebf(amAfga%]
AkecfgokjcdHd
Akecfgokd0Aorajaid0AkecfgokdhlAlehnhdbjwd0
Agebdfrebdhsd0AkcecfcscdEkebi1
AdxdcydAgclo)Adbfgav%#
Alhqceqcpakbfd
Afmcjl4Barjbycd
Aecycd
Akafgbil4Amafgbil4
Amcnadfgeheaib3Akeamcnadfgeheaib3Amcnadfgebu
Apbihfhn0Fcg
Aebpebqagl4Akecmdbpdbscd2CaclgheaibdAdbpdbsb<0G6
AmhkjanbghscflI
AqcmfgiAlbgbfgeaz
AdbeoycdAfexiBqaAdbeoybF%2Akecfclb1Fs&#
AmhicefhzhlbuJuheaib3
Aldme7
Afghnojheaib3Amihto)Afkafaqfgiaib%0Aicfg>'Akaicfg&&Acpm%4Af;cpm%4
AdbelaghlHscflAkeckbebg
AiecnAkcehamA(am
Aiafgal#Fsd0
AamaqevF6Fcd
Akeasd0Adckec(amv%#Amajraiecncd2
Afkebicmjhi0Aebidakebid0
Acieak
AaqjbfgAfzceAkaj
AqaewqDag'%Akaqaeag'%AqaAmebl
Aaladsbgcjwd0Apblj:shgcjwd0CiceybG%2AzhdbAdbladcu%3
Azaen1Eheaib%0Afzaenheaib3Azaenheaibd
Azebdu
Aafdaid5Fakajbrb%8Azodmbncdgbjwd0Alaecd<5
AqajwyD
Akeaicfg&&Eam%4EcmcdAfafgavFEEaviFhn
Akamscelhib1Hdog%>Aagncsb1Eg'9
Ahfgaehscfl
Albl
Adcpblad2
Aiiam<3CcmcdAdbjbrb1Dat&8Civpxib1Fb%?
Adcpbihfhn0Afbnafgavgcjwd0
Ahdmh*flEcu
Ahdmhihmobjwd0AjhuAagmcjwd0Ahdmhihm
Alcd
Ahfkajwpaib3KdApbmc*fgiaib3
AcmhdanxyjcddhlAkamaqd0Adebi&@Akadebi&@Albl
Aarebdhscd2Hhib1H%7Akecmcj
AaqebpAfkafaq
Aifgecg@>Fsb&0
AeblcgFd0
Anhff
AfnvrscdFbF%2Akecmagieb)cd
Aaqvpbgcjwfgi1Fd
Aadjb*dAhdgcedcg
AecpojwgbgAhgar
Afaqfgicd2Bia
AkbehtFfl
AkogAgebclgae
AjhuAscjaicl#Ajhsd0
Azhjhkkhd
Akamragail4Aragai%&Akamragai%&Aragaid
AmhbkbpadAfkclgeAevmAmbjwdafg
AixnarbgcjJwfl
Aipbhnd0Gafg
Aect6
AoleckjcdGv1F9BfhjcdEhib1E9
AafiaqatmcdIb%5Gm%9AixkoflAkoqjhlaib%0
Adbmctd0
AaqpaeAebffnagecdAkcecfnage
Adbmctd0Akeasd0Aofga*shi0
AfbdluFhad2
AnbfygbqHd0
AfclecgbeAnhdhfgeAfclecgbehbg
AfgbeyAixfalakafgbijcd2
AkamkhfbdGxib1Gb'5Apdbl
AfAkaflajwl
AfhgobuAaqfgbdail4Akajatcd
Anbj0Adcqajwy5Anbjcdwl
Ahfgasdhl
A:rBtd0
AecyhgcjwdAdbfgavgcjwdAgicem
AqaewqAecybD<?Dcd
AgbehzAkayjhdAgbehzd0
AgceeaeGhpn
AadAdh(Cn
AkeagvtcdBaif:m
AkcecmbsEiamEmbib1G&9
Afgg7
Akamexib1Daeib%5De
AdbAka
AdbfgavgcjwdAkehpxib1Eib&<
Afeasd0Adcagjatd0Aqcpagjbrbgcjwd0
AdbeoycdFbF%2
Aqxg<>
Adcmcj
Aqcp
Aqx
AfkafaqdAiapnatd
AbmbkgbuFheaib3Akehfkafaqjcd
AfaicgdhlAladfojwgbdg
Apbgebrhib1Eadog%>AkafgebmbAijhv1Akaijhv8CfgebmHbiy
Amafgokd0
AbzehlbdflHcu%3
Akana)Afamc*fgi
Afa:pdhlF0
AkapiajvG%]AebpecybG%2AmakofgFlbFgvGhnE)
Aot
Abe(hgclgoe
AmaraiaecdAnceakehvgC(bdhpn
Ahfloffgicd2
Ablg&3
Amafgokd0Adbjhs
Ahpqcrb1Etb>&GdAdcmako)cd
AaficmanjcdCapdbd
AdbpbmAkammcethib1Hb%'Aaqebgd&7
Aafdai8Aqbp
AorjceamHd0Adhplaorjceamd0
AkecmfcmbgcjLwfgi1AfgojAlecfj'^
Alabjhu
AgaeraijAlannceu
AladloecduIgafkafaqd0Jd0
ApbiceycdGbG%2Akajd0
AofjaiAfafgavd
Aladzcecdu
Aebffnbgehib1FagecgAoshgxibCcfgAfshgb1Ccfg
Aafdaid5Avme%%
AlaeeokuHhad2
Anas<^Afnas<]Anar
AlojwgoeHd0
Amcd[<
AmajrApbmajtcdAmajrai5
Amcfvghjcg
Arjoqal
AmckbegbncdgAnhdhfgcefgi1Aicmanfgi1
AfmcethibdI1Fb%'
Akevn5Adckafecmfgicd2BbkebijcdEvn
AfkaeEd0
AdbeoycdAfqa
AaqjbfgAfzceAman
AebdDwy
Akecmkehvg
AaqaeomaibdBfdb)cdAgc(dhl
A+flbjbu
AnceakehvgAfaqxg
Alarm jhq
AoscdAafo)cfgijcdJv1I'@
AkeamjcdAebfyhevG6DkeafgebdvL6Akeamjcib?[F9
Afafecmagashib1K%7AidhnbdAfafecmagascd2Ablucdg
Aebpe&?Akeaqcj
Arbp
Amciasl4Doyl4
Ahmg'0Aka*g[0Ac(bAkac(b>2AycjBjbChCaBcmyAcmcgCogD)Ccn
Aeolaiamfgi1Hv%#Hfgiaib>4Aaehcdghe
Ahdlj:pAilj:scdAhdlj:phid
Ama(am
Ahebl
Ahgbj
Afaincfgd%[
Afa(ebdvG6Amcetb%'
Alaec*flEcu
Adbhncd
Ancfgd0Ajalbjwd0
AkagceAogebgB)ceqBqxgal#
Aleokd0Aafdaid5Aqajwyhdfgi1
AndarAflajwl
AnbgcehbHjwd0
AncmhuhdflH
Acmhdanxyjcddhl
Anhdhfgcefl
Afaiecncd2Anamcedhpbu
Anam
AnadhgaehdrAagfjcthib1Fm%4Aladgeajheaib3
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
AecbjhpbuAafo)cfgijcdCapdbib&>G
AeclancdmbuIaib3Akaeclancdmaib3
AecrojheaibdDjbncdgDojheaib%0Akebihja
Aecrojved&6
AecpojwgbgAhgar
Aiapieb)cdGg&1G)b>%Bcedog'<
ArbebdgApb)hg[7Aa(ebApb)h)b
Afcdgvqe
Afjot'6Akafjot&8Aaqfjothib1G&8
Afhdrbkoe
Afkcuhbjwd0Aafaq0
Aladlecgd0Afkcuhzhscfl
Afgbqhjwd0Aofga*shi0
AfgbgofAkajatcd
Akamscelhib1Hdog%>
Afhjwd0Akeasd0
Akehdvg0Ccmkehdvg0Chdv&"EhnbAipvg?>
AgceeaehfghscflJ
AmonbAkamonbAfshgb1Ccfg
Aoreatb1Akehreap%9Aoreap
Amaraiae
Adbmctd0
Aab+
Akamscelhib1Hdog%>
Adckalajcqhn0Chpncd2
AbiganaqhjAgebdfkaegd0A+jclgeanaqhj
Aiwcgd&]
Athpdcd2Adbfo)d0
Aibyhdrgad
AiamDd0
AlbmeAebqas
AixAgx
ApjaokagecqjcdAdbeoycdCfhj
AkehdvgDpdbdDdhnbEv&"Dcnjcn0
AfdaiAidaiAakv
Aiapmo(Fyd0
Actcramd&6Aramai5
AbdgAqaewqAkeaghiamc*fgi
Akehicgfgiaib'>Bakehicgfgiaib3
AkehpdbgcjwdAucd%6Aqjbrambed
AbebqflE
Abebi
Akakxgl4Bxgb%1Bakxgb%1
Abolof
Aqbjjhfghscfl
Adbshdb%1Db?"AkehdvEhnb%1DnEcgEogF)DdviE
Afghnojheaib3AkaixycdAdbeb)hibdI1Efg'2Akaixf>7Eyb
Ayheal
Akcecnhe
Aicl&'Afgajcg
Aakecmcjcd2Adclagae0
Aecqcdal>>AmcgDfl
Aaqfgavgcjwfgi1
AvfdAscglAvfdxCad
AfascgbdAaq;cmhdvH6Afascgb1Aaq;cmhdcd2
AamaqevF6Akehicgfgiaib'>Bakehicgfgiaib3
AkafjcmfgiAfjcmfgi
Afa(ebdcdAa(ebAladfceibghid0Jae
Afgeahgcjwfgi1Aladfgeolghid0
Alehphf
Alehphf
Amclbeqadhpbu
Aebpicegxib1Gdog%>Dnc)b1Ffg>8
Afmcethib1Fb%'Fhibd
Acrhkcg
A+jclgehscflGa+dcerMcghlGhscfgi1
A+jcncdg
AofgebdcdAjhlihmbuAhflaecdcdAofgebdvG6Ajhlihmheaib3
Aebfyhecd
A+lfgecnbjwd0HhpnAleb*d
Aaq;clgAkecmkehvgAosectmcd
AfcnDc*d0
Ahflakb'7
A(bnbf
A(heafhn8
Aman5Aeamhd
Apbjatdhl
AhdfgeoncdgAmaloncdg
Ahdgcdfhid0Hzhlbu
Ablghihpheaib3HbuAofhjhib1E9Adbeb)hib1Efg'2
Anctmodbeamd0
Ahdgcedcg
Akehrjbyb1Gf']Gycd
Ahpebhjwfl
Amtapcz
Ah:j
Ah:d
AfkebicmjhiAkebiafomA:fghu
Athpd
AmbidAndarajcgd
Anbeg
Anaefl5
Afecmfgi1Aapdbsb<0
Apdbshn0Afamcetbgcjwd0
Afecmd
Ancnaebdmon
Ancgb
Anhrebdg
Anadraj
Afoma(amfgi1Adbihrbu
Adaen1
Ashfj'^Alajhscfgi1AdanceAevm
AkecmjatcdFbrb1Fat%7
AdczgEvd5Anbfj'^
Akjbg%<Apbkjbg%<AomcjvE%]Aixkjbg%<Fshib1
AkbjcfghdflIcu%3
Akog
Akajoafge<6
Akeaucdg
A+gbkAzbpAka+gbkd0
AncfgAebpnc)b1Ffg>8
Adbfcjcd
Akaphghid0Cjathgcjwd0
Akecmagieb)cdEokectmcd
Apblokl4
AkeamihtcdBaa)ecdAfamc*fgi
AkajatcdBecmafgbijcd
Adbkanhdb1Fd%6Affxjb%1Bafjb??
AiaffgbdaijcdAecladfgeolu
Aqctcdcu
AiaffgbdaijcdHbijhib1Hai%"
Ama(amAixeosl4
AeafgBbfgo)AkaixycdCmdvEhnb&0GGcgGogH)EviEEvg
Albeg
AlaecdFdaDd
AgagAamhdblai0
Afbomaifl
Afkbfb1Eg[2EcdA+ladan
Adbosd0
Aigae5Afclodm
Afcewcpd0
AdcflajwlAfcewcpd0Agvtcj0
AdbixlAlibjhzhlbuHuheaib"
Afoicecd2
Amo(
Adbshdb1Db<0Afgbeg
Adchpncd2Ckalajcqhn0Agicem0
Afhdgcghscfl
AdbjarFai0Gaqjatcd
AgcjclannodhlbuOhad2A+jclgeafivp
AhfkxgbdAgcfgheaibdE
Aqjbrambe%6Akaqjbrambe%6Aqjbrambed
Agebdfdbuhadbjwd0
AgebdfkaegJd0Akceciapl4
Aaqeb)cdAjcscdAect6
A:dljaf
Ajctb%'Akamleckjv1H&5
Aqcfkecucmcdgd0
Aihp&4Akafc)cdFb1Eg<#
Amaqeaiajwd0
AsgaAlbl5
Alarm
A:d
AnajamctHd0
Anas<^Afnas<]Bkafaqd0
Akehdvg
Aikcecm
AimajAdbevm
AdbevmAevm%@
AbddclfAkehjatcdAbddclfheaib3
Abg+f
Akehncdv&0GGcdDljbmd5
Abkecj
Akeaf<9Bakeaf<%Afkebyhib1Daf<9AkaeosbF%2
Abffbnqjc1
AqbjbdfAfqbjbdfheaib"Aebidaicf
Aqbpai0Aafdaid5
AmaAkcecm
Apb
Aixramd0Bpbhnaixramd0Aqcdczhuhbed0
AfhdArajoq5
AnafgAkecamajcd
Ao(amApbqag
Akebpmdaib3Aagncsb1Eg'9Akebpmdaibd
A(hnhscfl
AraeamFfl5
Alanhgcg
AmakajdvG6GcdAipbhnamakajdv%8
Aipbhnamakajdv%8NcnAmakajdhgcjwd0
ApbiceybG%2Clj:sbG%2
Apblj:scdAixiamApbiceycd
AmaiceAoicecd2E
Akamgicetmb%5Hm%9Htmcd
Aladfcdfof
AlaekaebuHghid0
Alaehmae
AloefA(am
Afapmbd
Aecyb%8Aibtd
Agbnatcd2FdAaqxsb1AkalokbgcjAljhcdg
Afaleb)b8Fg&1F)cdBdhtb1Dp9AecpbCtcgDogE)Dcn
Alhqcekeafgebdfgi1

Ao)ceqAkaiectmcd
Aakbfd0
AecybD<?Akafgbdai%"
Akafiv)b8Fg%<BecmbdAfbnaagicetcd
AmcjcrbuFheaib3
ApbncfghgcjAihuAmckogbg
AmcfgbqhjhpbuKhe%^Maib%0
Aebpjhsd0Dd0DjhsDdarjbf
Amhkjanbg
Aidhp
AkayjhdAaqvpbdAmajr
Amhdbnhsd0GlGscfl
Akcecmai5Aleb
AebfyhecdGvG6
AebfyhecdGvG6
AifgokbF%"FjcdB(am<3Ba*g&%Apb*gC(am%4C*mcgEogF)EcnCycjDjDcmyC*mcd
AaerbdhpbuAfoq;clgAaqebpaibd
AfkebicmjhiAebicdfgi1Ddakebi
Albtm0
Ancdv&0Akancdv%1A+iaj:uAebpihib1
Aathmb1Amatmb?8Aathmbd
A+lfkjobgbuAhfkajwpaibd
Azcmcebjwd0Gu
Azcdgbd
Agicem0Azhen1
AkvgDcel4
Azaeon
Aafdai8Fb"GgcjAdb*g&%C(am%4Aaqdbeot%7Hhib1
AixkajdcdGvG6Ahfkajdcd
ArcenbdAzer7
AkajosbF%2Ckbfg<'EmbAmafgbibFE
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
AvkadflEcu%3
A:ehfmhlu
Alhfhm
Apdbd
ApcnjDcjwd0AfoyC(akogd0Akehpcnj>6
Akapmd
Aos?^AdbosAaqoscdAhposcdAficmcdAdbosbgFEhiEcd
Apbladambgcjwfgi1Md0
AfivpExib1Eb%?Apicd
AkajAlojobeAnberhdbjhpheaib"
Anblfhnbjwd0Ghpheaib3
Anqe7
AnamcjFheaibd
AmihtcdAkcecnc)cdE(amAmihrb%1Ddog'4Akcecc(b>2Fptb1
Andarashfjcd2AdcflajwlAndatcfgicd2
Anwvdn
Adbg
AfafcmFdAmaqeafafcmfgi1
Adavqe
AazhfAq:eAazhuceAfageomdhl
AixfgokbG%"Bapebtb1Fp9Akeaghiamc*fgiaib%0Hfgav>9
AibehbdgBapnatd
Akcefkclghi8Beardap
Akeayj0
Akafgav"
Agasl4AkodlgAnancdgAasl4
Apbrevpdcd
AkaegEai0
AkaphuCjatcd
AqcmdafgAdh)cg
Adbfgav%#Akecmfgbijv1I9Chfogfgi
AkecffBcsbAdbfo)d0
AkehaehgcgJd0Bceiaascecmd5
AladzhmcduhbjwdAkehibgdAdckehlafdaicd
AfaqfgicdAhno)cfgi1
Akalokl4Apblokl4AkehaqecgcdApblokbF%&
Afgbi%&Akafgbi%&Cjat%7AljbfgDmEcgEogF)EcnDjDiyE
Akoghd
Akaixyb1Ef']EycdCmdhnbEv?9
Aqxfge%%Afgecnhgcjwd
Afgbil4AgcnkAoeaicd&2
AkehpdbdAebfkapdbibd
Aiapmcethib1HbHHbgIi
Akana)Aaqjcrscd
AofgebdcdBmbjcdAfdvgAixiam
Aaqebg&1E)b8Fcd
Auoe
Asoifgihgcjwd0
AoecrojheaibdAkafcjcdAebfscg
Afclfobjwd0
Afomd&7AlaebqjAfoma(amfgi1
Aond0Ahdgcjjclgobjwd0
Aladgebqbdm
Afajhmbed
Adclagae0
AflaeAiflae
A:r iafgasdKx
Ahfkbd
AkecfcscdDmagieb)cd
Akeaj&3
AfhjAkeasdafg
AfgeolgoeId0
AhffjcmaibdBposcdAoscq
AfoqfhmGheaibd
Afo)cfgicd2Apdbshgcjwd0Aafdaibgcjwd0
Akafgbi)hl
Adbqj:mcdAfjctl4Adbmpae
Aqxfge0Aakcebghid&6
Adbkevtcd
AkecmkehdhnbIv&"Aafo)cfgijv1I'@Bqvpbgcjwfgi1
Aamdafgaead
Acmhdfgi1Afkjascd
Adcakebimb"
Adcfkeaiauheaib"
Aecpaj:u
AaqdaijcdGv1F9Ablgobjhpbu
Amajjbe
Aascd&2Aicfwn
Afomd&7
Adbfhjwfgicd2
Aihegobjwd0Aadjb*d
Aqxg<>
AyhealD
Apcjbdm
Akehaqecgb1HfgHgcdJgIogJ)IcnHjHiy
Akehmcethib1Afaqj:mcdAkehfacmhdcdAfaqj:mb1Ffg'"
Amcj
AfbnajcgAbihbuhad2Aiapmoyd0
Abjwgcedbghi8Ld0
Akafaj
AamaqecdFvF6AogicetmcdHb%5Fm%9
Abercdghd
Afgbg
AbphbgflF
AfgecnjcdAsbvdAfgecn'3Aofgecn&@
Abifgebjh*flIcu
Aqbgbec1Abllonojvgae
Afgbdai&@Dg?#
Akaicmcd
Aice%6Akajbrb1Afshgb1CcfgAoqctmcd2
Aaqvpbgcjwd0Exib%8
Aqhajarhscfl
Aqhagc(dajarLhscfl
AaerbAgcj
AyhealAaqyhed0
Akafgeacd2G@#Afgea%6
Albqcj
Albnkbd
AeblAadlajarhscfl
Akecleb)cdHb8Gg&1
AfceghzhlbuJg
Albdb
Aecqcdal>>AmcgflD
AmaraiaeAlankblg
AladloecduGf
Afaqj:mcdCagicgfgi
AlankadcdgAfafgbijv
Afivp
AebffnagecdAfaaqebtcdApdbshgcjwd0
AkagecqhgcjKwflGjcdHv1
AladghdcdgJbjwd0
Amclbqe
Amafga*d0
ArjoqalAorjoqjcd2
ArjoqalAfcewcpd%[
Amcdoljcbehpbu
AodhsgatcdAebpeoycd
AaqdbeotcdAixvijcdAaqdbeothib1H%7Amcgclg&3
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
AkaixycdFb1Ef']Aiapiam%4Ecfg'&
A+nheEbg
ApbdvgAgeomaofgea*fgi1Aebqagambgcj
AofhjAdbshdbdAfgecn'3Aofgecn&@
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
AfqaeBaqheb%1Deb[&
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
Alaecd<5
Adcpbncdhn0Cag;cnjcn0
AosbfgAiaijcscdAkehijcscdAiaijclb1Fs&#
Ahk+z
Ahejbdm
Adcecrojved0Cpblad2Cjcrbjwd0
AfbnBcq
Avdibe
Ahaembd
Apdbg?6
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
AqjhplDtb*yDpAiqjhpAkaqjhp@6
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
Akhjagd0A+lfkcehncdgbjwd0AkhjagAjcgshl
AkafgEladzjhlgd0Csgai0
AmaAkecm
Akecmflbpocn0Cardapheaibd
Akceihsd0Aafdaid5Arjbid0
AkeaucmoeId0Baevmal#
Afgbgof liaJIciIai
AËÄÊ
Aarebdhscd
Aarebdhshib1H%7HcdHhgcjwd0
Akeaicel4AflehdhdrAagqae
Ayc*(
ApdbshgcjwdAfo)cfgicd
AebpnceAnbfygbq
Akecleb)b8Gg&1G)cdAafgbdai%&Fbijhib1Fail4AkcecfgbHib&>HdIcgIogJ)Icn
A(ebdcdAdblakjcdA(ebdhjh)
AfgomcdgAosb
Afoq
Akamiamd0
Afbjjhib
Ayic*ube
Agb*ibd
AgbjbdgGjhi0
AkcecraiaeAqcfcmAraiae%6Aebpraiae
Agcnkcebgoe
Agbhjbdm
Aka+g
AagfjcthibdAgecl&'Aagfjcthib1Fm%4
Aicjhlaqehgbd
Aodhlbjwd0
Adcpblad2Akeaghiakebid0
Akecmfgav%#
AhfkajwpaibdK3
Aebpjhsd0Dd0
Aihu
AkecmokectmcdKb%5Im%9
Aqcj0
Ayheal
Aixiam%4AagiamAixicfg'&Aagapib&<Cpxib1
Aifcnhed0Akaifcncfgd%[
Apad
Afaqj:mb1Ffg'"Akehmcethib1
AixyDcokanvdog0Flbpb"Afixy
AblbmcnhscflAdbosd0Aoscqd0
Amafgbgasd0Adbmjctb%#Abmclibgd&6
Abzrbdhfgbd
AkafjAfkofg
Akakebil4AhpncdcdFvF6
Abdbjhp
AvlaeAakaeApbleckjv1G9Aafdaixib1
Aramai)hdA:qhj'?Ajcg
Akehqjhphgcjwd0Dnced&7
Aiapdhlb1Gdog>1Bxgclb1Es&#
Abgand0
Akehijclb1Gs&#HcdGlbgcjwd0
Abirofg
AbihbuFhad2Ekceciapl4
Afncj0Aecyhgcjwd0
AopAfivpAaqjhrbu
AqebphjGwfl
AebfyhevG6Gcd
AtcfgalApicefl
Albnqamt
AlbdbmflFcu%3
AdcjwpCiapnatd
AlbehqFfl
Aafo)cfgijv1I'@Akeaiam%4Ecfg&&Adcfg&[Akadcfg<[Bceciap%9Fcpg&[Aicpg&[
AfjosbAmcj
Albgbjhpheaib3Afghnojheaib3Albgbjhpbgae
AscnkhadAkaqaedhlAagfgbhib1Eav'#
AaqihdcdAiphnbCxflb1ApbevmFl4AkaeosbF%2AaqihdvF6
Auhelojved0Apbnldog0Auhljhsd0
AorajEwd0
AkaqcectAqcecrFai5
Akehqectd0Aqcecrai5
AlamclfD
Alajonq
AfxeDwci5Aqhetci5
Afjatd0Alankjclfd0AfjatdafgAlankjclf
AixshfjcdGhgcjwd0Alankw:gceJd0
Afaikbmb1Ffg?%Crjbyb%1Ff<7Aamdaiecncd
Afgeahgcjwfgi1Baaeotcd
Akagecqjcd
Adckecmihmcd2Asecpixsb*d0Aladghdrcdg
Alf {ÉC{É
Alebcorajwd0
Alaiblf
Aa(ibgxib1F%<Akalexib1EAolexib1AkaleacgFF:gG)FcnFi
Amafgaiced0Adbmctd0Aoqcmhgcjwd0
Alecmhgae
AmbgAfeal&'Ambgheaib3
Aebpre%@Akaqcm%4Etmb'0Cebtcd
AakecmcjvH6
AmcrebmbuAo(omycdAafjbqjcdGv1F9
ArebmofAfgckcd&2
Amafgahdfgi1
AmheclgaeAeolaiamhgcjBcthffce
AhdibjhmdH
Aebpaeotcd
AmhflehnhdbuJheaib3
Afmcjb1AmcjbAkeamcjb1
Akehijclb1Gs&#Aakheb%1Ascekb1Ahfkajwpaib3
Amajtd0Adbmjctb%#Aifjcmfgi
Akeasd0Amajraiecncd2Ffeasd0
A+libmae
A+j
AixqaeAhpqhebgcjwd0Debd
Apbleckjv1G9Aiakja)b1Fg<#
Acieak
Aoforoqjv1G&5AaqafgevG6Gcd
Ahpqxgasd0Asecpnced0AhpjhydCqxgal#
Aak@8A+lfkcehncdg
Asecpixsb*d0AixmbAhflj:shgcjwd0
Aafo)cfgihn0Aiapnatd0
Azciebj

Adb(am%4C*g&%AixiamAkahfl
Azhflbjwd0Adbjarai q:mtcgdAq:mtcgd0Azhdbdfai0Adbjarai q:mtcgdx
Arhql4
AjcfDd5
Afapmbib&>F&9Adbjbthib1Em%4Aixlaixib1Fb3
Ahpjat%7Dbrb1Datcd2Ambj
Ascgiceg0
AmeorDp
ArcakajhghscflJl
Apced%[Eai5
Afcewcpd&6AgvtlArjoqal
Aa(ebAribemAa(ebdvF%]
Aeolaiamv%#AkehduhkAeclancdmbuAmheclghi8
Akecleb)b8Gg&1Aafgbdai%&Fbijhib1Akecleb)cd
Apmaeai0
AixfyDal
AeamhdAagcscfgi1
AscfgAkasg%<AsghgAfaqj:mb1Ffg'"AsghnCvgD)DBsoB)oBghjDiyEBscdB)cd
A(of&4Dhgfl
AifcBapebfgb%8
Ahdmadcph*fl
Adcebicdfgi1
AhdzjvuGhad2
AhdfghgogAosectmb%5Em%9
Ahdgcdfhid&6
Aigaetcd
Aheblfl
Ahr
AkecmncgBodlgAhpmcjAgaibe
AihmAeamAmaqe0
AagnxibdG1
Akalhmb1Edog%>Aafgbijv1F&5BgkoflAo*g&%B(am%4Bc(b>2Aix*g&%C(am%4Aocptb1
Apblad2Ajcrhghnd0
AlecmhgaibdGd0Aambjthib1
AjhucdpGheaibdL3
Afkhfal#Akcecscd&2FhfjvI%]
Amjhgcjwd0Bajrafeasd0Aqajwy
Ajakcf
AkammcetbdAfa(ebdcdAaqfjothibd
AnbdmbgAkajdanasAaqvpbgcjwd0
AnbdhkojheaibdHvuHheaib3
AlbegEheaibdAfafgbijcd
Aagncsb1Eg'9Apdbncdaib3Anbelheail4
AiakeafAmcjAic)cfgi1
Asjcdfgi1
AnclfhlbdflIcu%3
Ayb(gAnhd2Araedamaqxib%8Aeomdhl
Anancdg
AhnkojwfAmhdbnhl
AnodAjod
Ancnaebdmon
Akasg
Adc*gebjwd0Hhgcg
Aaqebmae
Adbqj:mbgcjH1Akadbqj:mb1Adbqj:mcdAfaqj:mcdGb1Ffg'"
AidcAo
Aakcebghid0Fuhad2A+lfkjobgbuhad2
Akeaghiamc*fgiAakkaphuAiapebtcdAdckehvg
Aakghnbjwd0FhpbuHheaib3Hn
AidcydAlafnhscfl
Aa(ibgAhdzaenbuhad keaficghgcjwflAebp;vfdhgcjwd0
Akecamajcib1Ig'1Id
ApbAdbAkeaucdg
AkcehamAfeal&'Akcehamhscfl
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
AkajosbF%2BehdhnbEv&"
Akamgicetmb%5Hm%9Behicetcd
AkeafwqApbkeaf<%Akeaf<9Bakeaf<%Apbkebyhib1
AfakeaghijcdAofga*shiAkeaghiafgav>9Aecphfgcdgd
AnbeyeogAkog
AfzceAnbfygbqAa(ibgAebnl
Aihmcg?<Aoihmcg<&Aebffnbgehib1Fagecg
AhpxnbC;vApb(ibg%<Gxib1Aladzhflaib3Aiafkajwpaib<1Akajwpaib>4AhpxnEcgEogF)EcnC;
AfbnaaqaeadD
AfcnDcel4
Azaenheaib%0Afzaenheaib3AzaenheaibdE1
Ayal&'Akagevfcd
Alebglafeasd0BaeaglBebgl
Aycfg
AfgbduAialpb
AfgbjEwd5Ecjhgc*d0
Aokea)b1Efg9CaevmascdAakghnhpheaib3
AfhjwdAecyhgcjwd0
AkecmncgBamicerb1Hdog>1AgcnAfoq;clg
Afhe
Aa)oghn0Bfvpb'7Aecbjwd0
AlanbdmAreokk
Agc(dajarIhscfl
Agclfg
AgarmApbg&^Akag%@
AgcebkcighscflAjcscqd0Clbefgicd2
AgxfvsD
Ahdfgeoncdgbe
Agcn
AgebmhuGhad2
Agebdp&4Fhgd0
Akacpml4BogcycfgiJcddhl
Agcdmcdu
Adcafjbqd0
Adcmiofnxfjcd2Aamdapdbsd
Acmhd0Aaq;cmhdvH6Hcd2
Aebflexib1F'8Aixfiaqatmb%5Hm<"Aebpqjalheaib3
Adcecrojheocn0
Adcfaaq)b'7
AfqBaiqcp
AfeasdafgAqcpagjbrbgcjwdAdcagjatd
AscecpAkafecmfgi%@
Athpdcfkafaqd0Amc*fgicd2
Aag(am
Anx
Apbkbmd0
AicAucj0Aaq)crafombefgicd2
Adbosd0AblbmcnhscflAoscd0
AkehaqecgcdApblokl4
Aafge@7
Alaeeclgheaib3Aflaeeclgheaib3Alaeeclgheail4Akehfkafaqjcd
Adcqjbrakehvgd0Crbghid0Aagehubgcjwd0
AiapebfgBcl&'Afgbecd
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
Akehdcfg<[Eaf?3Dicfg'&Eam%4Amafgbi%&Gjv
Aq:mtcgGd0
Af~Â}Au~Â}
Akagajal#BecmcjAarebdhscd
Akecleb)cd
AshkAnhleaf(cn8
Aixqae
AkehgvpbdCcgcdpAogicetmb%5Fm%9AgecqaibdAogicetmcd
Agcfd0Aqjht
AaqjblEsd0
Afebidhib1F'@FcdFhn0Ggcjwd0
AladloecduGheaib3Gcdgd0Afaecidaibd
Apbiceycd
Afaqj:mb1Ffg'"AixkajdvG6Afaagicgfgiaib%0
AfaagicgfgiKaib%0
Akeaghiafgav>9Afgbjlhib1Cajldog'4Aladzeadgbu
AladrecffAf;cpm
Afafgbijv1G9Akecmfgbijv1I9AladfghgouAosectmb%5Em%9
AfamcetbdAladgcdg
Alf {ÒC{Ò
Alafg
AlajjcrAkbegdceAihpbi
AladgegceeaehfghscflAbdghgceeaehfghscflK
Aa(ibgAkalexgAafic)cd
Alecm&4Ehgd0
AlhqcekecfgokdMjcd
Auhlj
Aecyhgcjwd0Db%8
AaqfotmcdAkecmdbncecd2Afaic)bd
ArjoqhdEal
AtcjbdAfgecnjcdAtcjb1Akatcjb1
Akameaqd&6Amcgbj
Apbmcethib1GbClj:scd2CmcetGbgGhnGbddx

AdckafecmfgicdBbkevnAkevn
Amhflehnhdbuhad2
Adckeakaeuhadbjwd0Cfaebpnced%[
Ahflbtb1Ep9
AebfkecmcjcdFafgebdcdAfqxg
Aebpe&?DmcjvG6Amhihmcdm
Amap
AclBiealanhff
Anbeyeog
Akecmkehdhnbgcjwfgi1
AifgokjcdB;cpmB(am
Aaucdl4Ehib1E%6
AmbtAc)Aicsce%@
Albtm0Aifc
A+iaj:uAebpihg
A+lphfgcduhbjwd0
Aaqyhed0AyhealFanbfygbqd0
Azblg
AmbjclDwdEy
AkajwpAqjbrakehvgd0AixfgokbG%"
AafaqcdAscegAilj:sbF%2
AfghkcdmCbtheail4
AgicemAecyhgcjwd
Akehramd0Afaagicgfgiaib%0
AzebduopflH
ArebdhuAeoqctAkcecmai5
Afzf7
AixramAkajosbF%2AmafghtcdAkeheafg
Affbrkp
AdcnculArcenbdfl
Akbedhlai0Br
AnheApcnd5
ArebdgAkecmafgbijv1J9
AicjhlAqajwy5Aagjhsd0
AdbhqajwyAicjhsb*y
Apbj&3
Ahncg>0
A(beehf
ArjbiEd0AeolaiamhgcjArajai
AixfalBcfwn
Aucjafgd0Alankjclfd0
AdbmctmEvEcgEE:gF)Evi
Aiebtmcqd0Bacd2
AfgaBagd
Ahnkcebg&3Adcaq(amhn0Bbfgavgcjwd0
AhduhmcdgAfjosb
Aolbpxib1Eb%?AkalbpbgcjAhdmhlbgae
Ahdzcluhad2
AijhvdE1Akaijhv8Aiapmc*fgi
AnctDm
Aipbhnafivpb"K
Ahdicfgae
AhgbjwvdflHcu%3
Alcdh*flEcu
AvpxlEai5Azaenojheail4
Ajci0Aafgbi%&FjvAkalhdog%>Emb1
AdbfjcmAodbfjcmaib"
Aoeal#
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
Aiwcgd&]
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
Aaq)Aucj%@
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
Aiaffgbdbijhib1Hai'3Cpieb)b8Bcedog'<Bapiebg&1
Alebfd0
Aomibhib1Da<8Ablghihpheaib3
Aecrojved%[
Akajbrb%1Dat?]Aakheb%1Apbihfcg
ApbihfhnAakae
AecnadgGheaib3AiaffgbdaijcdAshd%6
AmaearEtd0Akog
Afb(cj
Araiae%6Aflbpb%?Apbvi%"Ejv
Afbjwibmae
Afbd
AylajEwd0Aoshjh)
AebpmcjAfcluBgbg
Apb(ibgAhp;vgAladzhflbu
AfceAevm
AfcffApbfcmbd
Ayceiom
Anfk7
Akearebnnd0Aaqcfkcscd
Afajdcsd0
Aa(ibgxib1F%<
AfzceAaqjbfg
AebfkeafgebdcdLv&0L6
Afghnojheaib3Bkafaqfgiaib%0
Abkj
Afcdg
Afgecn'3Aofgecn&@
Aic)cfgi1
Afo)cfgicd2Akecmncgd0Afamcetbgcjwd0
AfgebmbdG1
Amafgbgasd0
Areokk
Aiecncd2
Akeauicgb?4
AgalDh*fl
Akehdv&"EhnbAipvg?>Apbdv><Dhnb
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
Akafgbi)hlBeambicu%3
Atcegi1AkagcekciyCfgebmb<2
Aiwcgd&]
Arajaf
A(agcgApb(agcgAtcjb1Akatcjb1A(asDcgCgcjEiyApb(asFcgEgFcjGiy
AkagckjcdAgckjExDcjDaj
Anx
Aihmam
AicgceDeai5Evd5
A*cn
Anajam5Fct
Apcjcdfl
Aka(h)cd
AeoqctApbeoqctd0Crebdhu
Afkcuhbjwd0
Akechno)cfgi1AixramFd0
Aiapmoyd0
AbzrbdflFcu%3
AaqjcrsbG%2AfnvrscdAaqjcrscd
Abdmtcjcf
Abe(&3Dhid0
Abemced
Abfkclg
Aoqcth)
Apicefgi1Bjamcvd
Aidhnbd
AkogAiapnatd
AkecnAdbrebm%4Ftmb'0Akehfotmb%5Fm<"
Apbkecg&1F)bGcd
Adcfg&[Akadcfg<[Aagicgfgicd
Aqjhdl
AdbeoybF%2Aebpe&?Akeae&?AjanbAfjanbAkcece&?
AqehzhdrAlebgl4Ahdzaenheaib3Akeahdzaenheaib3
AyhealAucj%@
AqecnAaqecncdcdHhgcjwd0
Albhe
Aucjwf
ArjbiAdbsbjwdhlArjbid0
Aaq(am
Aljbff
Avfd&7Ascgl4Avid&7
Aagncsb1Eg'9Ascfgiaib3Aapdbncdaibd
Afaincfghn0
Afarjbfaib"Cincfgd0
Ajwragd0
AladgblgHd0
Aaqxsd0Agebmhuhad2
AfqjhtcdBaikbmcdAladicercduAfqjhtb%1Ep<7
Alf
Afaagicgfgi%^Kaib%0Akceckhfl4
Anotcfgi1AfncjafgAnotcfgicd2
AfomDcqd0
AlojwgoeAoeatb1Afcjwfla(apv*fgicd2
Aarebdhshib1H%7Afmcethib1Fb%'Aaqopmb1
Am+ihm
Apbmcetl4Aagljbmxib1Cjat&8AkeancmjcdAagfeasl4
Aagehub1Clbpxib1Fb%?AjhybD%2Aagehubd
Ajv*
AdbpdbscdCkebijcd
Apbmcetb"Clj:scd2
Ao(omycdFb&0
Aebpeoyhgcjwd0Aakofgayhgcjwd0Hcd
AmhbrdafghlJscfl
AmcnadgbtGheaib3AjhlihmbuGheaib3
Ama(Dh*fl
Amajjbe
Aomibhib1Da<8Amia*d5
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
Aaucdl4Ehib1E%6
A+gdhscfl
Acie%%
AhposbE%2Aebffnbgehib1FagecgAhposcd
Ahflj:scdGhgcjwd0
AoflaevF6Fcd
Aakcebghid?7
Aixebtcd
Aidcyd
Azblgae
Aafcd&2AkbmcdDb1Aokbfg<'
Azcence
Alaen%&Akhgbd
AaradAkatbeBecleb)cd
Azaenbg
Akecmfgav%#
A(eoklAovpihnAdcfgbqhjwd
Azebduhfl4
Azojqeb*g
Agcenavmced0Afhdgcp
AiaeagAyj:p
Arcarebzhscfl
Akebihgcjwfgicd2Arafombefgicd2
AroqcedbgaeAokebijv%8
ArbebdgGheaib3
Arihdc1
Akehicgfgiaib'>Bakehicgfgiaib3
Arbhg
Akajaihd
Aeol
AtcfglAgeomd0Bvtcj0
Aoqcth)Akeh:gDqcth)
Afcemu
Adbfjcm
Aradladr
AÁ{Î{
Ahfjbdm
AhmcC
AhmcdghsdAjhsdafg
AhnnhrebuHdgHuhad2
Apbnaeatcd2Ahnnaqhjhpbu
AkafjcmfgiApdbscd
Ailj:sbF%2Fcd
Adcfgbqhjwd
Afgeb(aibdH5
Aiecncd2Akeanctogasd0
Aiiam<3Ccfg&&BdcmevF6Akecmfgbijv1I9
Atcjcpd0Adcpxqjcn0Ceoyhn0
AÁÔAscgiceg0
Amtc*l
Akf+k
AlaeajBhdr
Aradladr
AjbqaebgaeJd0
Apbjat&8Cljbmxib1Ahpjat%7Dbrb1Akajat%7
AlaehmaeAkogAjhd
Ajbghdfl
Aogcsl4
Ajv*
Ajaf
Apb&^Alecm&4Affom
Aebfkajatcd2AncfgEakajatcd
Anblea+ladanhscfl
AoscgAhdgcrebuAilj:scd
AncmhuhdAjclbefgi1Akeckbebg
AkafjbdAfaaq)cd
AncgamajarFhl
Anhle%%Eakecmkehvg
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
Adcmbid%[Bai0
AipbhnafivpAfivp
Adcebfkeafgebdcd
Adaenbjwd0GhpbuIaib3
Afaicgdhl
Aazjb*d
AakhahmGd0
AfbnBcq
Ahf(amv%#Apbeoqctd0
AidcDydAkecmcjAfdbeotAhpid
AdbmpaeAladgeaj
Akblg
Aakjbshib1Eg%<Akjbgd0Aomcj%]Ev
Akbebjjcjwd0I
AnhedDadDdx
AhfkajdhgcjAihdaid0AfaiceybG%2
Akcefkclghi8Agasl4Aiprjvm
Akcge%%
AdczgEvd5Eckeamolg
AebfgcdApbiamA+jclgeafgbduAfbtb1Akafbm%4Apbfbm%4
AebmAomaijcgiaecdAkatbjo*fg
Alde7
Akecnwce
Arjbid0Aafdaid5
Akecmibehgcjwd0DtdAma
Aaqc)bdF1Akaaqc)b1Andaraaqc)b%8
Akecfjcmaib3KdAaqihdcd
AkeaialbuIhad2
AfaagicgfgiCrjbfd&7
AebfAradl4
Aebm
Aecbjwd0Adbfgav%#
Amc*fgihgcjwd
AiaffgbdaijcdHbijhib1Hai%"Akcecfgebhib1Ha<8
Akcecebqagl4Hbgxib1Aoghjhpbu
AecpceiApbkaicmdhlDbfAfa(ebdvG6
Aecyhgcjwd0Agicem
Aehl
AehnDfl
ApbjAlandbgAdance
Aeap
Afcjwfl
Aqcpakbfd0
Aflbpb%?Apbvi%"EjvAolbpb"Araiae%6
AkeambtAecbjhpbu
AfkogdhlHai0
Aoscd0
AkahflAhflb]1Akahflb]0Aeapxfl
Afclecgbehbg
Aihmcg?<Aoihmcg<&
AfmihrAhpncdcdAkcec(amEnc)cdAfncd%6
AkamkEhfbd
Acmhd0AamhdEasd0
AfhfAbf fhf
Aaq;clgAncfgAkja)bml4Aosbfgal#
AecybD<?Dcd
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
AascecmAkecieb)b8Gg%<Aaqeb)b>%Eg@'Akaicedog%>Daeag
Amibmub
Aiaop
AladcsdAaladsbgcjwd0AladcsdxGan
Aqcparaiaeasd0Dofjaid0
Adcmakecmfgbijcd2
Aafo)cfgijv%1
Aelhlaad
Aqcfkeckvgfgicd2
AmaAkal
AnamcedhpbuIheaib3Akaixycd
AidcmecdAafiacdAkarja)cd
Akajwpaibgcj
AibehbdgAygbnn
AicehzhlbuAkeaicel4Aladgeaj
Amhdbnhsd0AvelAkeauicgb%8
AiwcgdbnflHcu%3
Azad
Apbebqagd0DkjbgAicfg>'Akaicfg&&
Anx
AkaramFd0
AqjbrakajosFfafgavd
Ajh
AscAlagae0
AfcnhdbeAkeblghlonAnbfgcefl
Aoeatb*dAma(amdAkehdaf<%Ecfg&[Aofgok%&Fb
ApbhmC*m
Afaleb)cdAoncdwycdBjbijhibd
AbiebEbn<6
AkehfacmhdcdAifgokjcd
AfakeaiatmbHm<"Dogfgi%^DeaiatmJcgJogK)JcnJbi
AmafghtcdFrb1Fs>"Aixkajd6GvAficeycd
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
AojbijhibdApb(ibgAa(ibgxib1F%<
Albgcrae
ArjbiAebpmcj
Aixqheb1Deb''
Akehdomhgcjwd0
Afarjbfaib"JdAkafjcmaibgcjwd0Afjbtcd2
AlanbdmaibdG%^Gd0
Adbsb<0Dhdb1
Afafgav@[Ailj:sbF%2Aa(ibgxib1F%<
AladuckuAkadvgAladuckgobjwd0
Aqjbrakehvgd0Afkafaqfgi%^
Aladr
AladfajhmbuAoleckjcdGv1F9Aladfajhmheaib3
Akcecmbib1G&9Aixebtb1Ep9
Alaekof
Afxe5Adczg
AaqcpjcfcdAixeoql4
Amcj
Afatbjcg'1GdAafotmb%5Dm%9
AaqdbeotcdAixvijcd
Amzl7
Amafga*d0
Agvtcj0Aqcmfgicd2
Ahflbtcd
Ahflbtb%8
Amanhdhlbdfl
Amadbjwm
AkatcegiaibdK3Atcegiaib%0Ambe%6
Aj:q5Bhq
AkebiAagicsb%8
AkehdhnbEv&"Aa(ibgxib1F%<Akammcethib1Hb%'
AblucdgAokae
AkehncdvGAhfkajwpaib3AdbdhnbDv['
Akajwpaib>4Aiafkajwpaib<1Aafo)cfgijcdAdbfjbtmb?5
Aareand0
Akecmkehdhnbgcj
A+ghlDscflEd0
Aifc
AicpmAkaif:m
Akecixyb1Ff@%
Akeciaf(amd0Jfgi1Afaiceycdfgi1
Ahflj:shgcjwd0A+lflj:phid0
AkeamjcdAebfyhecdDkeafgebdcd
Amaqxib?1D>5Ahpijclb1Fs&#
A+lfgecnhfgKfl
AkeaibBagcekcg[9Agcekcg["Adcfkafaqd
AdcombsCfkafaqdAkeaibAdcixkajdcd
Arajam
Akvg0
AhfgecqhgcjAqacuDihl
Azhdjvdm
Azaenoj
AzebrncdgbuAebpmeaqjcdAzebrncdg
Aqhaebpdaaqebp
Arcd%@Dand0
AmbibCgAkecmafgbijv1J9Chmbib&>F&9AmbcgC:gD)CcnCiCnCfgCmDogC*gCiy
Aixebfg<@Gb<4Aebfg>[Aiapebfg<@Hb<4
Aeolaiamfgi1AolbpbdAaehcdghe
AkecfjcmaibdAmanarbgcjwfgi1Akehgcfdcd
Apmebiaa(ebdcdAncmhuhdfl
Agckj'^Eai5AagakjcdAtbe
AixfagAkaixycd2
Adbfgav%#Agcn
Aihs

AqajwdhuArafkhgbjDgckehhnfgi1
Akebiapb)hgdhl
An+
Annfk7
Akeckvgfgiaib%0Ancyb1Akancyb1
Aima(daijv1H&5Hcd
AkaeosbF%2AhdfgeoluHgheaib3
Aaficmanjcd
Aqcpagicgfgicd2
Amthmm
Ahceofbj6
Amta
Atoedbjhfg
Afomcqd0
AagfogfgiAdc(ibgl4Cmafgbgal#
AjbdmybzgAaqfgbdail4
Ajh
AkapiajvG%]Bofg
Ajhi
Afthtcd2
Arebnagd
Aiecmadafd0Apjadbncecd2Akbroqd0
AkeavijcdGv%1Anbdhzcfg
Anbdo+j
Anaqhjhpaib3Bbeybjj<6
AnbgcnbghlIscfl

Ancgbjj
AncgamAfkafaq
AhpncdvF6Anamhzhuheaib3
AnajmbiEai8
AmihrbgcjAbiganaqhjwd0Anagae
AdhAgblt
AsbfgC)
Akbko
AkehdhnbEv&"Ca(am'[D*g@^Bcecmbib1G&9Eib
Akea(amChdvgCa(atmcd
AkbgarAiapqomhgcjAkbgarcd2
AnheagiaescflLgi1Icu%3
AixkajdvG6AhfkajdcdAkalbpbgcjAixkajdcd
Afa(ebdv&0Adbfga*shi0
Azga
Akhebgfgi1
Akj:ebjhpnHfghscfl
Akajwy
AkehfgokbH%&CamajtbH6Amc*fgiaib%0
Aakcebghid%[AdcpbncmjhgcjwdAqxfge%%
AkecfjcmaibdAaqihdcd
Aqxfge%%
Aebfai0
Afxe5Dwci5
AecbjwdafgAmc*fgihgcjwdAecbj
ApbkAeclaemGd0Aoscg
Affxjb%1Bafjb??Aokanhdb1Evdog%>Affxjl4Akcecmbib1G&9
Adcpbihfhn8
AhfkebijcdAofgebdcdAiapnc)cd
ApbnDcdvF%]
AkakajdcdGvG6
Akecmfgbijv1I9Ihgcjwfgi1Ijcd
AiapaqdaijcdJv1I9
Aehgaehl
Atcegi1Faib%0Akatcegiaib3Afbnakatcegiaibd
AfghkcdmHhbjwd0
AqcmfgiApja[%
Aqcfkcecqa*d0Eeckvgfgicd2Akjbid0
Aixqheb1Deb''AagqaeAhpqeb"
AkafjcmaibgcjwdAfclicdheaibd
Afcewcpd%[
AleaiAoqcth)Athj
Adc(ibgl4Amczhu&4
Akalbpxib1Fb%?Amcnadfgeheaib3Akeamcnadfgeheaib3
Abdbjarhsd0Akamaqd0Af(amd0
Aaq)cfgicd2H1
AkasiApcnj
AecsAixfgokjcdAfjai
AflaeafgAoflaevF6
Akaqasd0Aebfkeafgebdcd
Aykhadfl
A+gbkAfgbmBucd
Aafgbib[[E@4Akecqxibd
Aofga*shi0Afgbqhjwd0Adcoljad2
AhfgaeAebfflbp
Afombdfl
Afhfgcnbghscfl
AfgajAgbqjhu
AgbjhqbF
Agbl6Afjcmaibgcjwd
AgatAfjhyl%@
AgebrhscflGd
Agebdf
Albpdbsc*fgi1E&7Anhdzhd
Aaqeb)cdAjcs%7DcdAebffnbgehib1Fagecg
Aareand0Alajaffbjwd0
Age:m
AghkAihm
Ajctb%'Aafdaiakajbrb%8F8
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
AdbkebijcdAgecl&'
AfgahnafgD%]Amafgahdfgi1
Ac)AamdblAkal
AibyAgia
Apbnq
Abqmbjj
Abqfaj:gd&6Akajd0
Ablbmcn
Adblbkjhib1Dak%"AkajosbF%2Adbshfjv1
Ablghihfg
Amaqbijv1F9Ckajdhgcjwd0
ApbihfhnAdbelanbd
AmafgbgasdAbmclibgd
Abrecffhid&6
Abjqbdcp
Abjc(bdme%%
AfecmAnctm
AbdbjhpGheaib3
Abdbjhpheaib3Akeabdbjhpheaib3Abdbjhp
AbdmecfE
Abdraj
AthiagdGaiamfgi1
Akecmihmcg<&Aathmb1Amatmb?8Aokectmb%8Akeardapheaibd
Akeaghianhleaqd0
Armc jhqAj:q5
AamctmAyic*d0
Adbpdbsb<0G6Gcd
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
Apbj&3
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
AqehgbdflGcu%3

Aq:e
Akeh*g[#D(am%4Dc(b>2Eptb1Dycj
Aagleaicd2Albdmhmbg
Albeqhf
Albehl%@
Albgbjhpbgae
AlbgbfgeazJhscfl
Alqe7
AkeaucdgAucdg
AakecmcjcdAoicecd
Ayc*l
A(beblgce
Adbncsb1Eg'9AakecmcjvH6
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
Alehkgablg&3F
Alojwghiheaib3Aixeb)hibdAebpihib1E@9
Aibj:gFd0
Afaleb)b8Fg&1Aarebdhshib1H%7
Anajasd0
AfncegFd0Arhqcj
AnofaeAaqjanal#
Afaleb)cdBdhtcdAoncdwybG%2Gcd
Ambd
Aafotmb%5Dm%9Amcdadfheaib3
Akeahpiamd0BajosbF%2Aixgclb1Es&#
AdcfnageAiakecl
AodhsgatbH%2AebpeoybG%2
Aebpeoyhgcjwd0Amcfgeolghid0
Ageomd0Afjatd0Ageomdafg
Aebflexg
Aebffgea*fgi1Aqcfkaevmal
AebfkeafgebdcdLvL6
AebfkecmcjvJ6FafgebdvL6
Amcfvgal#B:thd
Amoqjheaibd
Acrhkcgfl
A+jhg
AkehfgokbH%&
A+lihibjcdgKd0
A+zhak
Ahfkxgxib1Fb1Akcect>]Fhib
Afkebicmjhi0
Azcen1EceflA(apv*fgi1
Azbgz
AfghkcdmhbgAdbosd0
Azhmt
ApbkajdvG%]AiafkajdvH%]
Afthrbd
Aqctb>&Afkbfb%1
Azjag
AkajcgAec*f
AkeardapHheaibdM3Afkeardapheaib3
Ajcfd5Daiamfgi1
Azon
Azogoehon
Anaqhjhpaib3Ablghihpheaib3
Ahre%%AkebihjaAnbgs
Arbi
Arcbl
AtcdciFfl
Akamjhd2AhflecdAdbfgav%#
Arcafgebgcrhscfl
Arjbpr
Arkh
AqjbrambedAkehpdbgcjwd
AdaibgaeflAeciaj:uhad2
Adcdbihfg'"Gmcg<&
Agvtcj0
Araehpadg
Asbf
Arajam
Arhqehmd0
Av
AhmcdghzhlbuAixvijcdAakecmcjcd
Anag
Ai(amv%#B;cpmd5
AfghnojGheaib3Ld
Adcfaincfghn0Akeaghiaecsb%#AdcfaagicgfgiCkafjcmaibgcjwd0
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
Apbljbmxib1Cjat&8Ahpjbrb1Dat%7
Apdblai0AhfgaehscflA+ka(bjwd0
Ajrqglh
Afiaqam
Aqhqjhagcl
Akathpdcd2Beagvtcd
AkamdhnbEv?9AfdvgChnbAagnAfdhnEcgEogF)EcnCvjDiyE
AfivpAipbhnafivpAoivpl4
AjhlihmdAthml
Ajhgi
AndarDtcfgi1
Ajoj
Anc(bdhpnAgc(dhlAaqaeomaibd
Arjbid0Aafdaid5
Anbjve
Adcmacmbd
Anbd
AnbelafE4
Aexdal#
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
AleanAqajAkehs&^Alean gar
AdbebfgbG<@Aebfgo)AdbebfgbdH:)

Andaradbuhadbjwd0Agebdfdbuhadbjwd0
Andarafgaead
Anonqb
Adbecdme%%
Adbf
Adboe
Adcr>@
Adhrce
Addz7
Akeckvgfgi
AkajosbF%2Fcd
Aascihmd&6
Akeahf(am'[Epa*g&%
Aaeqhg8Fbjwd0
AixmbAdcoecrojheaib"Cecycd2
Ahpqxgasd0
Akbjb
AkbgcdgGd0
Akealjbmxib1Djat&8
AkhlDai0
AebpecycdGbG%2AkapiajvG%]
Akrh
AgeoqakeaiamLd0
Alj:sci5Aucdgebjwd0
AkajhuFc*fl
AkajhghlAmheclghid0
Aaq;cmhdvH6HcdAkoj
Akebrnbghsd0Jcfl
AkecmkasgcdHhgb1HcfgHghgcjwd0
Akeczcecduhbjwd0Ajwragd0
Ao)ceqAkecmebffomal#Eoqctmcd
Aakcebghid0Adcpbncmjhgcjwd0Akaqotmb%5Em<"
Akeamihrb1Gdog%>Afghnojheaib3
AkealoeaeAaqihdhgcjAkealoebgoe
Akcefkclghi8
AkoqjhsdAaglexg
Akoqjhlaib%0Aakoqjhlaib3
Agajlb1Akeamihrb1Gdog%>Adbfgbhib1Eav'#
Alibjhzhuheaib"Hlbu
Alajhscfgi1Jcd2
Aliag
Aixlok
AkehshdAebpond0Aafdaibd
Akajosbgcj
Akehnhecd
Akamgicetmb%5Hm%9
Afaqheb%1Deb[&
Akcecebqagl4Afaiceycdfgiaib%0Aofaiceycdfgiaib3Aashfgl4AogasdvF6
Ablghihpheaib3HbuAathijcd
Aagicerb1Gdog>1CljadvG6Adckehvg
Aecjhr
ApbncsbdAixfgokjcdApbncsbgcjwd0
Akaigaev>#G@2Adcamdalebgd0
Aeckeamolghid0
AfkbfcdEb1Eg[2Ebgcjwd0
AkecaqebpaibdBceczaenbgheaib3
Aafgbjwd5Egal#
Afa(ebdvG6Aomcethib1Fb%'
AathijcdAblghihpbuAathi%"
Akcecfnbgehib1GagecgJ
AeclCsd5
Aeamehrcf
Aeonxd
Aleorj0
Aeoghd2Aaqxsd0Aecrojved%[
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
Akafgbil4AreopAagkebil4Creopl4
Akalbpb%?Fxib1Beavi%"Fjv
Aaglj:scdBfgbdail4Apblexg
AnafgebrCebrDf
AfhrdbFjhpheaib3
Abdbjarhsd
Afauhbjwd +ladanhscfl
Akeasd0Agicem0Afajhmd0
Afajanad<6
Araiae%6Apbvi%"EjvAixfgok%"Gb
AfkaegFhid0
Aeckeamolghid0
Afgbegbk
AokebijcdApbqag
ApbkbfAblu
AkamicmcdAhdicdgbehpbu
Afgav>#AixfgokbG%"
Aofkc(Akearecff
AombeApbqbfgail4AombehiEcd
Akafjcm%^Aikafjcmfgi
Aofkcyd
Afor
AdbqaeAlankjclf
AjcgDd
Aoicecd2Aaqvpbgcjwd
Akaice(d
AixtAkcect>]FhibBafgebmb<2Aixthiy
Akehafgbdbijhib1Iai%"Kjcd
Afheh*flEcu
AgblghlFscfl
Agbn6
AkeckambibdAaqosbE%2Aos%2Adbos&8
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
ArebzhlAfeal&'
Adcofgb<4
AdbpibdApbrajaial#Aghgoj
Agad
Agadr
Agebclgae
Agehqodb
Ambd
Agehjjhad
Akcecnhe
Ahfghd2Akamjhd2Aiced0Akebim
Akxgb%1Bakxgb%1Afgbeb&0Akafgbeb%1Ckeaqaib3
Agoeu
Akecmkehdv&"IhnbAafo)cfgiIjvIvIj
Asecpnced%[Adcakebimb<4
Adcebid0
Aqcfkeckvgfgicd2
Arb
Adcakjbshib'7
AoebDdai0
Araeamfl5
Anblfhnbjwd0Aleb*dAkecmcjwd0
Aibdobg
Aebpjhsd0Aibewheaib<1Aebpd0
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
Aladfojwgheaib3Akealadfojwgheaib3Afaicgaib%0Akafaicgaib3Aeclancdmaib3Akaeclancdmaib3
Ab+ealafnhscflBihbuhad lafnhscfl
ArhqlEafgAnbdciecd
Abreakeamaiajwfgicd2
Aamhdblai8Aebid%[
Akam
Aokk
AbdgbelghlIscflIm
Abe(hgclgae
AbecfgFaib%0Hxib1Apbmcetb%'Ghib1
AkehqxgFib1E>5Dc(b>2Eptb1
Akehfogfgiaib%0Aosbfgiaib3Akaosbfgiaib3Aosbfg
Adbeb)hib1Efg'2Aoicjhshib1G%7Gcd
Aafghd
Apbnc)cd
Aqbeqbmaf
Akaj
AhnAkaeoscd
AqhCajarhscfl
Aqjalheaib3Apbqjalheaib3Aqjal&'Eheaibd
AmdaAdhpAmad
Afivpb"Aaqvpb"
A(ebqe0Aagibtd0Anotcfgicd2Afncj
AyheagDhd
Akeae&?Exid5
Akafecmdhsb1IlAqealceAkafecmdhscfgi1
Asph
Aqajrbe
Albm
Aaglbjhqeaib3Albjhqeaib3Aixicev1Fcd2
Albgbjhghscfl
Alck
Aaq(am%4Ca*g&%
Aqjhtb*y
Aljoq
A(ajamd0F
AfqaeBaqheb1Deb''
Alann:dhl
AipbhnamakajdvcnAmakajdvG6
AfacmhdcdAoforoqjv1G&5
Aladrecff
AfamcetbBmcethib1Fb%'FhibdAladgc*dceJd0AfamcetGbgGhnGbi
Aladgebzblgd0Akammcjwd0AladgebzbluAkammcjl4
Alfk7
Aebp;cmhdcdDmcjcdDnctcibdAmclbkjhdr
AbjnbpFd0Aqehjjhbdg
AafnagehgcjwdAmaqeafaicfgd0
AhpncecdAbfkclg
Aixkjbg%<Fshib1Cmcjcd
Apbfo(Eyjhi0
AflaeAebd
AiafcnDwn5
Ahpqhebgcjwd0Aixqaed0
Ahd5Ameor5
Aifgebhib1Ea%6BdcmevF6Fcd
A+nhebgfl
Aa(ibgxib1F%<Ailj:sbF%2
A+eapAebpnxibdAkame&?
A+flbjbuhad2H
A+fgcqb
A+fgad
Acie%%
Aafo)cfgijcdAhfkajdcdAixkajdcdAhfkajdvG6Albpd
Afgckcd&2AnceAaq;cn
Aice%6AmaqeafaicfgdAiceahfkaicmbd
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
Aqjbrambed0Akehpdbgcjwd0Aqjbrambe%6Akaqjbrambe%6
Arecu
A+lajarhsd0Apcjcd0
ArbenadhpbuIheaib3AfarjbfaibdJ%0Ixib1
AecpceiApbkbf
Akaixyb1Ef']AaqafgevG6Aofhjhib1E9Akaixycd2Aaqafgecd
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
AhpajvuEheaib>3
AmtblbegHfl
Amtad
A(afAtap
Albp
Alhehqbg
Anbelheail4Ib3A+ghlcgl4Anbelheaibd
Ayeh jbdlAjbdl4Ayeh jbdalHcl
A(ibj%6Aka(ib
AafiaqatmcdAjhqcebjwd0HhpbuAafiaqatmb%5Gm%9
Ajhih*flEcu
AgbltAbdbjarhsd
Afjoyb1Akafjoyb1Aixfjoyb1Ghib1Akehfjoyhib1
Ajaqhg8
AtoedbAecrhfgeheaib3
Ajod2
Anble%%Ea+ladanhscfl
Anblead
AnbfgceCrhfgeAafiacdAnbrhfgebgoe
Afaagicgfgiaib%0AnbgsAfakafgbijcdAifgecs
AvAndcBcd
Aokanhdb1EvdogEhdbdEvdGcgGo)GcnGojHiyIHgx
Analgcfon
Aect6AfkafaqAihm
AnadecbjHwfl
AhnAdbpibdAhncdAdbpxib1Dib&<Chncdaibd
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
AicfwnAmaiajwdAkalhmb1Edog%>Afaif&^Aikajd
Aebmhlbjwd0HhpbuJheaib3G
Aeb*nadm
Aecml4Eapcncjwd0
Aecbjhfghsd0Jcfl
Akathdb1Ahpijclb1Fs&#
AecbqhjhgbuAiaffgbdaijcdAecbqhjhgheaib3
AeckbgehbuHheaib3Aiapieb)cd
Akceckamragail4EaqoscdElibjhzhlbu
Akamgicetmb%5Hm%9Aidai
AkcecfnageAhpncdcdAecihpFhadhfgfl
AiapdbrebtmcdKb%5Im%9Akaa)evF6
AfgearFafgAg)bgcjwd0
Aeaqceg
Aficegxib1Edog%>AebpicegxibdAidcmevF6
AebodmAgoeAleorj0
AfiamAkebihja
Aicfg>'Akaicfg&&Aokebijv1Aqbjjagheaib<1AebqagbAkaebqagb1Aqctb>&Crb1ApbkoflbFg'2
Afb(beFfl
Afbdhgbed0
Afcpad2
AfcnAkafcid5Afcncd<5
Afcmwn5
AqcecrAoleckjv1F9
Akamkhfb<2Aosbfgdhl
AnamcjheaibdAfhnojvuAnamcjheaib3
Aamdaiecncd2
Aycfg5
AkajcgAlafnhscfl
Aihm
Ayeh jbdlDD jbdalHcl
AkcefadbAfageomdhlAlbmeai0Aygbq
AdcoljadAgicemAdckalajcqhn8
Akamiamd0
AkeccndhlAombib1DAkecofkcg'1
AfombdflFcu%3
Aqxfge%%Aakcebghid%[Adcpbncmjhgcjwd
Agb(dod
AoshgcjAkeckambibgcjBcmbrar
AgclfghjHwd0
AganbfAzan
AotcfgasbH%2Hcd
Apbige%%Fbyd
Akeafjcthib1Gm%4AagfjcthibdAkeafjcthibcnAfjcm
AgaeraijAdcpblad2AaqaeagAmihtcdAgebzhl
Akceciam%4Fcfg'&Becgiaev1Aiakja)b1Fg<#
AhfkxgbdAfomDcqd0Akeaucff
Aixpxib1Dib&<Akeaiauheaib3Afkeaiauheaib3Agehrrce
Agoibj
AmicdbmubIg0
Adchpncd2
Aqcpofjaid0Daraiaeasd0
Aebpivpxib1Gb%?Cflexib1F'8
Adcofga*shi0Cebuhadbjwd0
Aoeorib1
Abmibjaed0
Aicjbfl4
AmhdbnhsdAthpdcfkafaqdAmhdbnhpn
AiheofFd0
AijbmhnheBajamhnhe
Agckj'^AfcemcsdAraevs
Aqarbgfgi1Bjbrafafgavd
AkalA(ag
AyhealAebfkeafgebdcd2Ayhealanbfygbqd0Akaifcncfgd0
Akaqcm%4Etmb'0Aixhreb1Fxib1Apbiacib[]Gxib1
Ao(omyb&0FcdBforoqjv1G&5B(omy%2
AisceEbyd

Abmmhf bqcq
Aaglbpxib1Fb<<FBfgbijv1F&5
Aka(h)cd2
Abmmhf bqcq
Amakajdhgcjwd0CqbijcdCkajdcd
AbmCcdfl
Aokebijv1Abmnhdhfgeheaib3AokebijcdAbmnhdhfgebu
AkehcnDdvgAmakoflAifgokjcd
AixfgokbG%"AfgaeaddhlAkebiapb)hgdhlAagfgbhib1Eav'#
AkeakbrbdmApb)hg8AagfgbhibdAbmialbu
Ab+eadbighlBihbuhad2F
AzhjhbAbzzhjheaib"Bffauhheaib"Afivpb"
Aixycokanvdog0Flbpb"
Abze%%Dhlbdfl
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
Aotbfb?1Asomaih)d0
AbenDc*fl
AkehdhnbEv&"Aqebg[^Akecmkajbrb1Hat%7
AmafghtcdFrb1Fs>"
AbiganaqhjJwd0
Aafcd&2
Akecmagieb)b8Jg&1J)cd
AzadAladgclfg
Aqbeebrb
Aqbpai0Ahf(amd0
Aqbffc*d
Araivmhd
Adbshdb%1Db?"
Adbshdb%1Db?"
AqcjaeofflH
AdhtDcfjcm%^Akam
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
AqebphjwflGcu%3
AdbeoycdFbF%2
AvelAficgj0
Aficgj0Avel
Aqe:ffcjHwfl
Aq:mtcgd0
Akalokb1Alok%&ApblokbF%&Akalokl4
Aoleckjv1F9Akamleckjv1H&5
Alb
Albzg
AlbewceGd0
Abihbdafcu%3AkceciapshlAdafhgcj
Albegcj
AlbgbjarAkcecscd&2
AlbgbjhpbgaeHheaib3Afghnojheaib3
Avsc*lA+jcncdgAljcgl4Bbnce
AucncdgAfleckjv1Aoleckjv1F9Apbleckjv1G9
Aucdge
Aaehcdgheaib"Aucdgehsd0
ArcdmheclgaeAmheclgaeAeolaiamhgcj
Azg
Asbm
Akecmfcmbgcjwfgi1
AscnkhadAfgaeaddhlAkaqaedhlAagfgbhib1Eav'#
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
Auhelojhe%^GvuAebfkeafgebdcdAaqeb)cd
Arebtmbdfl
Aebp;vfdcdAogasdcd
AogasdvF6Aebp;vfdvHHhnJcgJogK)JcnHvg
AvfdafgAscglafg
Aaraiael4Akajatcd
Ashfg0A+lajarhsd0
AljhdhlFscfl
AlaraegAkagal#
Afaebpnced0Cagicgfgi%^
AlannodhlbuAfaaq)cdAaq)cdAfivp
AlankcdfbuHheaib3Aiapnc)cd
Aofjatdv1AafjatdvG6GcdAfjatd0
AlankeanhffHcgheaib3Akamexib1Daeib%5
Afaqajcpdaibd
AladzhflbuHaib3
Afaincfgd%[Cscgbd
Alaficd2Apdbshn0
Aladfaeuhon
Aarebdhshib1H%7Afmcethib1Fb%'
AarebdhscdAkeckvgfgi
Afaiecncd2
AladgeblgAmaraiaeFbehibAladgeblgd0
AoqctmcdAafotmcdAkehraiae
Aoqctmb%5Dm%9Dtmcd2Dmhgcjwd0
Aa(jbtmcdAkea(jbmd0Aa(jbtmb%5Em%9
Alf }~
Alf {Ã
AorajAlebcorajwd0
Alaedoajj
AfaicgdhlAladfojwgbdg
Afshgb1CcfgAkamfscgArebz
AkceciaeagBogs
Alkeh
AkecfcscdFlb1Fs&#

Alecfcdf
Alexn
A(aeibg
Alehkgarebz
AlojwnhdbuApbiceyb&0G?^Aoicdsb%1
Alhqcebgbl
Alhqcekecfgokdhl
AscyflC(
Amb*hg
AlajonqAibyhdrgad
Afncegadafd0Fcjwd0
Aaqnb"Aiiamv%#
AfdhtcdEb%1BkbmBaleb)cdAagljadvG6
Amcnarebzhscfl
AaglbpCehubd
AmckaegbuGheaib3Aixfxjl4
Aakofgxdhibd
Aebpihg

Abq mbq
Amhbfkae
AmhzzcecduhbuKeaib"Aebpjhs
Afqeaf<9Dbfxib1AixkajdcdAhfkajdcd
AmhfuhkjhdJbed0
AoghjhpbuApb(aeadcdAebfkaevtcdAombjcd
AagijcscdAkceclj:scdEdbkebijcdAogcsl4
Amdl7
Amanqeaiflhf
Arafkamfgi1AmanhdheaibdK3Arafkamfgiaib%0
Adc
Aurh
AkeaclgAebpebqagl4Akamragail4Aecmbluhad2
Aecpl4AmebnbghscflApdbshgcjwd
AqcfkhjagdhlAmeadAqkjb@]
AaqjcrsbG%2AfnvrscdFbF%2Ajcrlafg
A+qebem
Acqee
A+laibf
Achq
Afscg zblgoe
Akathj5Becfgbecj0
A+jclge%%
Ameor5Armc jhq
Ahf(am<3Fv%#
Aiakja)b1Fg<#F)cd2Apbleckjcd2
A+nhgcdg
A+nnbdo+jF:+j
AkehdhnbEv&"Fg
Aoreatb1Akehreap%9AakbfdAhfscpb%8
AdbmcjvF%]AaqcfkcscdAzadm
AucjAkajdagAucjhl%@
Akecmofnbgehib1HagecgEkajbrb1Hat%7
Acf
A+jclgeanaqhjBn
Aoljadv%1Aaq(am%4Ca*g&%Aoljadcd
AifcAlbtm0
Amalbpbgcjwfgi1BbdAfihmcgcjwfgi1Maib%0
Akecixyb1Ff@%Eaf(am<3Epa*g&%
AkehnceAhjj:fgeheaib3Akeahjj:fgeheaib3
Aaqyhed0Ayheal
Aipexisbg0Fd5Fsbgl4F
Akamicerb1Hdog>1Aiapmc*fgiAebpaqjbsbI'6Akamicetcd2Aixfgbil4
AmaqxsAhpijcscdAmaqxib?4D>5
A+vj

Afkebicmjhi8AmaiajwdAscfgd&7
Ajatd0Azbjwyhi0Adcmafgaiced0Ajat
Azb
AaqebpAnamAfkafaq
AqxfgeAoflaecd2
Asoifgiaib%0Akasoifgiaib3Afshgb1CcfgAa)o)b%1
Aomaqecd
Agadl
ApbiceybG%2Aragai0AaladsbdBgmcjl4Apblads&8Dbdshib1
AzjbrnbdflG
AkjbiosEb%8
AdbiamdcdAkbiamal#Apbgakjcd
AjcgbAkajcgcgFAjcgcgDvDhnC)AkajcgvFhnEsE)EgcjGiyAjcgcjEiy
AdarAv)oeAzog
Aebpebqagl4AzaenojheaibdGAixebqbgxib1Fagb1Azaenojheail4
Afebtb%1Aqaeag'%Akaqaeag'%Aiacib?[
Anaycddhscfgi1KlAaqnb
ApbnaebthibdK1FapHl4HvHhnGt
Asbfg0Aecrojved%[
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

ArbhgvdflGhd>?
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
Akeckvgfgiaib%0Ancyb1Akancyb1ApbgeomdvH6

A(alfgb*dC(ygc*d
Afivg5D)cd2
Aoqh*fgi1
Aamdbl
A(ojbg
ArhrDhcdhscfl
Arhkcepiolai5J

Ahqbee%%
Anqe7

Anbe
AhmcbEjwd0
Ahg
Adcjcrhghnd0Cpblad2
Ahjj:fgeheaib3Akeahjj:fgeheaib3Chnced0
AmhfqbjbdfDkeakaeuAdcfqbjbdfheaibd
AhnnodhgcgGpbuAdckehlafdaicdAhnnod2
Aqcfkehfgebfgd0
AhdlAnkl7
Adciceavgd&6
Adcebpexid?7
AkehshdvG%]Adbdaf<%Dcfg&[
Arehkk
Ahpaqecgbgcjwd
Adcag;cnjcn0Akehfo)AdbfjcmAodbfjcmaib3Adbfjcmaib%0
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
Ahfe%%Bal
AixkoflCmbsAhpmbdA+nhff

AoreapEtb1Akehreap%9
Amtam
Amtal
Amtbfghd
Albnb
Al+gehdBbgcehd
Apbhdgcecfaib"Aafge0
Aoqhib1C@"Ch*fgi1Arhqcj
Alafai8Ffl
AlecnjFcifl
AlodwnhdHfl
Aloemhfgbd
Aleokd0Aqajwy
Akapmd%[Cla*d0Aladcu%3AkafjcmdCpt
Adef7
AosbAaqosb
AjhibdflFcu%3
AjcrhghndApblad
AncdDwy
AkhfwnAqoli1
Aexsbr
Auhlj
AakaeAfgcetcd&2Alebcorajwd0
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
Anas<^Afnas<]Ana)
Anhrebuhad2Ehe%^
AnhdhnonFbjwd0
Akeafscg
Akeakb<2Eoflb1Gg'2Aagfogfgi%^
Anadbl
AnadrajwflG

Anbeall
Anafli1Eaifl
Anag&3Dhiheaib>3Fbu
AflaeqcgFAakjblhib1AgeboeAflaeqvFhnFjFcjGiy

Andaranced0Fbfkclgd0Fkjbdai0
Aqackehkbf
Anop'?Dc*d0
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
Aakcl#
Aaglexg
Aixqheb1Deb''
Aaqxsd0Dldaicd2Bscecmd5
AhdbsC5
Aifcaq;cnj:)Aaq)Aifca(ibgxib%8
Apbeoqctd0Crebdhsd0CnaeflAeoqct
Akambijv%8Aaycjanjv%8Akcecreotb1Hp?2
AkbjcfghdflIIcu%3
AmaloncdgAqonbrAmaljbmAqonbtd0
Akbebncge
Akceiafgckcd2Arjbid0
AkbejbncdgflJbe
AkbffbtheIfl
Akbg(bdlag
AkbuhcdgAqajwd5Agcekcjhi0
AkbgeojheaibdGGwd0Gheaib3
Anhed0
Akdankcd&2E kcdGdvHc
AkeaucdgHd0Amaj
AakbfdAoreap
Akce
Akdankcd&2E kcdGdvHc
Azo
Akjbdcgbed0
Akj:ehjbgcebjwd0
Akajved0Fhpbu
Akajhanhcj&4
Akajhdcp
Afihdhd
Akaegb
Akaegzcj
AkaegorbjIwfl
AfkcuhbjhfgAkeblghl
Akehicgfgiaib'>Bakehicgfgiaib3C(ib
Akecbnqoj
AgasdafgAixfalagasd0
Akecmkafxjl4Eibehgcjwd0
Akechno)cfgicd
Akecmxmo)AebdAkectd

Akechno)cfgicdArjbid0Akectm
AkcsbEgd0Aagkcsbgal#
Ablghid0Ahdhuhbghid0Akeablghid0Aokectmb%8
Aiceavgd?7
Akeaqjcn8Hd0Apbmbs
Arjoqal
Amjhgcjwd0Apbgvtd5Akeamjcib?[F9Fcd
AmihrbgcjIwd0Afhjai5Aecblghid0
AdblbpbdFxib1Fb%?Albeb1
AlibegbGjwd0Ascgiceg
AuhdAlohd
Aebfhpn
AebmbeDhajalbuhad2Bjf7
Aebzb+j
Aebz@1
Atcjcpdamaeatd0Aecjwf
Atcjcpdamaeatd0G0
Adbeb)hib1Efg'2E)hibd
Aebghzhlbu
Aebghzhuheaib3
Aebuhadbjwd0IhpbuAaqafdaibd
Afaaq)cd
AkcecmhfjalbuEreokkheail4
AncjhaebuAeclojwghibuAdbnxid5Aicedog'<Bapieb)b8
Aiceqail4AdbqaeAiceqaib3Apbiceqaib3Aiceqaiasd0
Akcecdbkebijv1EaehcdgbuEdbkebijcd
Aeczcecdmon
Aixfxjl4AdcixmiaecdEfxjl4
AeccfgeCrhfgeHbuhad2
AecrhfgebuJhad2
AechdgcrebuIheaib3
Aecjhrhapd0Aiceahfkaicmbd
Adbkanhdb1Fd%6Fhdbd
Amhfgbduhad2Aombjcd2Aagmbjcd2
Aalbpxib1Eb%?ExibdAmcjbAfmcjb1Akecmafgbijv1J9
AiapaqdaijcdAaglexib1E'8ExgAiapaqdaijv1I9
AkafjcmfgiAagrajafal#
A(ebdhjh)AeckaphgaeAmckaphgbe
AthgcjAkafgav"AecphmcdgAkeathibdAafgbgasd0
AfmcetbdAarebdhscd
Aiapieb)cdcu%3HbAeckbgehbdg
AiaffacmhdcdAaq;cmhdcd
Akcecfnbgehib1Gagecg
Aeciaj:uHhad2
Aqarbg0Ffgi1
AehnAkaqcect
AebpicegxibdAidcmecdAebfkeafgebdcd
AeagbuFhad2Akaascecmd%[

AfbjnbDwnb
Akehicgfgiaib'>Bakehicgfgiaib3Afbj:gAagmbib1E&9
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
AagqaeAixqaeFasd0Dheb1Deb''Ahpqhebgcjwd0
Adbkebijv1G9Akafxjb1Djb?@Aagkebijv1G9Akehfjb?@Exjb1
Asoifgi1AfnxfjApadmheaibdAsoifgihgcjwd0
AfcojEwfl
Amajtd0Afjcmaib%0Akafjcmaib%0Aaqvpb"
AbluhadceId0Akblcg
AicezAfomaicez
AixfgecjAkehihil4AmapAombe
AkjcsAdcfg&[Akadcfg<[
Amcnadfgeheaib3Akeamcnadfgeheaib3Balbpxib1Fb%?Aihgehd
Aokea)cd2Fb1Efg9
Alhgb*fl
AncjlAzcence
ArjbmlAkjbid0Aqcfkeckvgfgicd2Ececqa*d0
ArafkecmkehvgBk
Akeambib&>FFfgFmGogFddx
Afanb
Asga gaAdcsgAsga g
Aaqafdaib"Aebuhadbjwd0Cpond0Adbmctd0Apiol
Afaci0C
Apbkbfd5A)bm%4Atbjcg'1Akatbjcg>0AqcecsAaqcecrb1Fs
Araiae%6AixfgokbG%"GjcdAflbpb%?
AfkadfaeAkammcethib'7AfkadfheaibdBabigae
Aicfd&7Dcd
Aqcprebtmbdfgi1Abkbgehm
AfgbghfghlIscfl
AebfkaevmhgcjA(ebdhgcjAokebijcdAkakcscd
AfghnojheaibdL3G
Akecmofnbgehib1HagecgLd2Aaraibehib1Eae%6Akajatcd
ApbkbfAbefcdbAdblakjcd
AdbkevtcdCreopl4AygbnnAdbkevrb1FsFE
Ancj
Akagal#Agcscd
AfgearAtcfgl
Afoqdbuhadbjwd0Aecrhadbjwd0
Afol
Afonn1Akamiam%4Ecfg&&Dxgathib1
Afokce
AdbmpaeAladgeajAdbmpaed0
Amakajdhgcjwd0GvG6GcdCqbil4
Aaleotb%8F'6Aialeor
AaqfjcmaibdBkeafAf;cnl4Ahffjcmaibd
AkehafgbdaijcdKl4K%"Ibijhib1
AfhniajGhscflHpheaib3Hsd0
AfasoifgiCqajcpdaibdBhnkbg

Agb
Abmbkgheaib3Ahdmhihmobjwd0Abmecfd0
AgbdlAecpceiobe
Agcjclannodhlbuhad2F%@Afivp
Adbpcnd0Apcnd5Afo(akogd0
Aotbfd0Afgebyd0Aotbfb%8
Agc(bfFfl
AlebtA(h)cdAiaeaifgi1
Akecfclb1Fs&#AfexibBaeib%5Akeckvgfgiaib%0
AgbqblEsd0
Agcekhn0BajcebdgdBcekcg["Akagcekcg[9
AkeafjcthibcnAagfjcthibcnAkeafjcthib'7
Agebdfrebdhsd0
Agebdfrebdhsd0
Amceci8
Asadr
Auod
Agodhf
Amia*d5Aqjhpdcu%3Akaqebg6
Aaad
Aqkjb@]BjbBcfkhjagdhl
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
Apbreotb1Fp?2Gl4
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
A*cncdflFcu%3
Acj
Aix
Abjwibecf

Abqmcj bphpDojbphp
Adblakjcd2Dbkjhib1Dak%"
AgasdafgAmafgaiced
AfnaBan
AfaicgdhlAladfojwgheaib3Akealadfojwgheaib3Aladfojwgbghid0Aeclancdmaib3Akaeclancdmaib3Afaicgaib%0Akafaicgaib3
Abzqe
Amcd[<Akajmcd&2
AbrcdgAic)cfgi1Afecmfgi1Aagebijv%8
Aoforoqjv1G&5Aagvrsb%8BqafgevG6
Abra
AbreaqhpdcfEkeanxyjcd2
Abjqbd
Abjwlbjwm
Abjwlafce
Abjhf
AaqihdcdAogicetmcdAkecmkajbrb'7Aogicetmb%5Fm%9
Abjwz

AfecmAzad
AfecmAzad
A+dgadAbdgad
AbdghfcnhghpnJflH&4
Alga jhqEdhqomAj:q5Adhlg
Abagcbea
Akehp&?ExibEib&<AbkcjjvuAaqeb)cdCtbjaibd
Aoscdhscfgi1Afgbtheail4Adbfgbidhscfgi1
Abebih*fl
AbercdghdflIIcu%3
AevmAfkclgeAnbff&3Alankjclf
Abefcdb
Abegoe
Aiaf(atmcd
Aogicetmb%5Fm%9FtmcdAdbkaehfg0
AkecmkajatcdAmako)cdAifgokjcd
Akehmbib&>F&9DjatcdEbrb1Eat%7Dleckjv1Abggby

AfncjafgAmcepafgEl
Abifge
Akamjhd2Abogcdghsd0Hzhlbu

Aqbq
AaglbgAecrecffAagfgokjcd
AqbrmbmGfl
Aqbebl
Akaqcm%4Etmb'0Aqhg?'AhpqhcdEib1Aaqxreb1
Aq(bebg
Akajoramai5Amibtm
Apbvil4AgcdmceAkecmjatcdBakxgl4
Aqhaqcpakbfd
AqhaqcpakbfdDpb)hg8
Ah(qne
AqjalbmEheaibd
AqecgadEgad iomfl
Aipvgasdhscfgi1Akamlok
Aqeod'?
Aqo*iajCzzb
Aqop
Aqbef
Albjcmad
Albjhzaed
Afkala*fgiAofkala<8Afkala*d0

AidhnbgcjwdAg)bgcjwdAafgaeatd
Albeajhd
Aixecpb%?
Adbjhsd0Amcdctd0
Atcegi1AkagceCfgebmb<2
Auiuq7
Aulp7
Alohq
Afceghzhuheaib>3AomafgaicevJ%]
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
Afarjbf@<Fyb&0
AladfojGwfgi1Hgbu
Alf }Ò
Afkebijv%1FAkecamajcib1Ig'1AfkebivFhiFjcd
Aloloeop
AlaeeokuFnkheaib"Fkuhad2
A(jakal#Elai0
Abdghdbelaghscfl
AladgeombeAagicgd0
AocpmAaleorArebzfgi1
Aaq)cdbuhadbjwd0
AkbeAfascgb%1

Amipv
Alhke
Alag mÕhiobe
Ambdh+jB+dhcjBbdhcj
Akbdcj
Aqbp
Aixiam%4Dcfg'&Amcnadgbt
AakecmcjvH6Hcd
Amcdr
Aakhfxib1Eb'5Ahpjat%7Dbrb1
ApbmcetbdAfamcetbdApblj:scd
Amcgea*gHfl
AebuhadAkhgbdBbejbncdgAmhcg
AaglexgBqdbeotcd
Adcebicdfgi1AebpjhsAmhfkeakaeu
Adbkebijv1G9Aagkebil4Adbkebijcd
Aebpicv[1Cffchib1Cpichib1
AkecdcqectcdAhrdaeheaibdAkecdcqecrb1IsAhrdaeheaib3
Amhfghjjheaib"Afkhegd5Akcecradl4
Aebf(atmcdFm@&Aagjhsb&0F@0
AebflajCpmcjcdAagmcjAmhihp
Agasl4
Aogcsl4AmecdbtAhfga)bF'6
Ahkam
Amoqb1E*fl
Aibf
Apcnjcgevfcd
Ajcrl4Aomaqd0
A+mobem
A+jclgehzhlbu
Akafajwfgi1
Afgbjlhib1Cajldog'4GaicdAifgecs
AkebiAapbrjbijcd2AkafaqAikebi
Akecmofnbgehib1HagecgEfgbijv1I9
A+gbdaj
Aciea:fg
Aladcsd0AhgarAiapnatd0
Ahflj:sbG%2
AakebimbdAkecmjarAakebimxib1Gb1
Ahp;vgAafiaqatmcdAhflj:scd
Aafiaqatmb%5Gm%9Gtmcd2Ahp;vg0
A+lfhnqbdl
Aqxfge0Aakcebghid0AoflaevF6Aflae
Aebf(amAmaear5Apbgebg
Aixfgbil4A+lfk
A+lfgebmhuAixmbs
AglbdAhpragaijcdAzbqehlbu
AkbiyAokbfg<'Akbmb1Barhqy
Aqxfge@7Aflaeafgd5Aoflaecd2
AfqaeAkjbgBayjhdAipdaf
Afxe
AzcfghibjAkebpmdhlHsd0
Akvgwmcf@?
AkambibE&9AmafAzb*jAmcj
AzhjhkkhdflIcu%3
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
AixkofldhlAbfkhebdgAixkoflAalads&8Cbdshib1Anbrhfgcefl
ApdbshgcjwdAicfwnArjoqal
ArecdbmCbdbg

Arb*b
Arig7
Akehixsl4AaqhgbdAthjh)
Aimia
Aeolakatbg
A(bdcrq
Akeahf(am'[Epa*g&%Afjosb&0E@0
Adcdbihfg'"
AbiganbrhfgebjAyaff
AadAcnAdcrBhn
Aombe%]Akaebtb1Ep9AombevAkafgebmb1
AmcetbgcjAkebiaaqjbmbgcjAijbmcjcu%3
Aear
Aotbfd0Eb%8Asomaih)d0
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
AkcecfcscdElecfgal#
Akcecfclb%1Gs@3
Aincybgcjwfgi1AhdgceicduAincyhib1
AhdicdgbehpbuApbkbfAlbmbfge
AidogeAaqeb)cd2
Anr+hl
Ahe
Ahfhq
Ahfj&]Dbnfl
Anlf7
Anffoe

Amtadfad
A(ae(
AkogDcycfgi
AnancdgA+gbk
A:oj
A*aercdf

Al+gBbg

Alehfg@@
Ajbmhfjb&0
Aapce
AjbafEfl
Ajbkhm
AfjaAoeaicd&2
AjcrhfjbgoeApbladambgcjwd0
Asgaq
Ajrqglh
Ajh
AagicgfgicdBqvpbgcjwfgi1
AthpdcdAfkbfbgcjwd0Ecd
AthpdAaqebp
Apbnal#Ckheb1DcecgAqjalheaib3Apbqjalheaib3CkeEogF)EcnDceFjFyFg

Ajakcf
AjohfDp
Aofhjhib1E9Bicjhshib1G%7
Aqbq +j nbdmcqNfl
Anbdce
Anbe
Akjbd
AfdbevtcdAgc(dhl
Apecj0AfapecibdApecjafgAfeal&'
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
Aallokheaib>3ApbdhnbDv><
AkebiadbeoyhgcjCcfgokdhlAdbeoyhgcj
Alankcdfheaib3HbuJhad2Aazfcg
AqcecrFai5
AixkoflAecpojwgbgAix(amAkeahpiamfgi1
Akcecmapheail4
AecnadgCzaen1Albkhgbjwd0Akcecfnage
Aijbmcjcu%3Afaqfgicddhl
Akbdbn8Ffl
AkodlgBbebrebzAbqpbu
Akbebjhnkh*flJbm
AnamcjAfgeolgoeApbladancedA(beblgce
AkbopBehafgbdai%"Ibijhib1Iail4
Akcdfhjwibd
AkecfjcmaibdAradcd
Albfb%1Bafdog'4Aagdaf@<DcfgFFcgFogG)FjFyFcd
Aebfkeafgebdcd2Akaifcncfgd0Aifckeadhlb%8

AvijcdAzcdan
Agbqjcgl4
Ahreal#Aosbfgdhl
Aka+pAfgh(
AkebrDtfl
Akecaqjbmb?1Dhno)cfgicd2

Araemafg
AkeaiaprjbycdDljbnbuAiappibd
AkeakbrbdmJhfgfl
AmajAkeakaeu
Akeagcfg%^Haib%0
Amalbpxib1Fb%?Aalbpb<<Exib1Amalbpbgcjwfgi1
Akeaicecd2Amalbpb"Ahfkxgb"
Akeaiauheaib3FlbuAfkeaiauheaib3
Agvdog%>Aixgbflhib1Ciam%4Dcfg'&
AlbgbeflFcu%3
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
AfatbjcdGg'1
AaglbpDjadcdAdckehvgAagicetcd
Adcofgb>^Cafjbqd0
Apbihfhn0Akajbrb%1Dat?]Aakae
AkcecfcjcdEnc)cdEmhfjalbuEiam
Aiaffgbdaijcd2
Akarbf>7EybAiapieb)b8Bcedog'<Bapiebg&1Akarbycd2

AkcecfcjcdHv1
AiapncpmAagicgd0
Aiapeatmb%5Fm%9AathijcdAiapeatmcd
Aiapebfgb<4H<@Akamdhnb%1EvAixebfg<@Gb<4Aebfg>[AkamdhncgGogH)EviEEvg
A+e ehvm
AeaqagFagc(dhlFhpheaib"
Aeamehrcf
Afblj
AnaevlBbgeaf
Afbe
AomaijcgiaecdKhgcjwd0
Afbom
AyebnAeoqcu%3
Amczhu&4Adc(ibgl4Aflomd0Amczhuhgd0

ArebzhlAebfkhfbdApbkjbdheaib@5Akjbdheaib3
AqbjjAaucdl4AecpojwgbgAfscgApbq@"
Aflagg
Afh+gj
Aigaehsd0AfecmdAigaeafgckcd2
Aia igaeHx(
Afceq
AfclfEobjwd0Akaj
Azhlghid0AkfcimaeczcecdmonAndhn0
AfhvAqjcfgv%#AvelAfhd
AfomafgeacdAlaebqjcfgeacdAfomafgeahgcjwd0
Agadog'<Aogadog%>AkarjaghgcjF)cd
Afcfge%%Akaqebg6
Ajxtd0D
Afjaicd
Anne7
Aladgebqbdmhfg
AfauhbjhfghscflJ
Afjatd0Ahpa)ecd2Akcecmai5Afaiceycd2
Afatbjcg'1Ahpihdv1
Afcv[3Akafcv[1D>@
Ahfle%%Aixpxib1Dib&<
Agf
Aiaprjbijv1H&5
Aebf(amAgebg%<Akagebg%<Aebf(amaib%0Ahpebf(amaib3Akeaicfg&&Eam%4
Aebpj&3Aixqeaf
Afgc*qjlahd
Arafombefgicd
AdcoljadAfgbqhjwdAofga*shi8
Aeolaiamv%#Aokebijv1Adbkebijv1G9
AfgcecaghkJd0
AfclgaeAkajaf
AfoqecrhadJbjwd0
Akecmjbrb1Fat%7HcdAfihmcgcjwfgiaib%0
Aecp:nAlebglAaqaq)bF'6Afiaml4
Adbmpaed0Aladgeajwd0
AkamapecibHdHibcnxGG:cgHH:gI)Hcn
Ayic*ubeflHcu%3
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
Adcofgb>^Dganhn0
Agaqhd
Aganambg
Albfb%1Bafdog'4Akehlbfb%1Apbgebrhib1Eadog%>
AraeamAkafcjal#Araeamal#
Agalfhd2
Agebrcm
Agecorajwdhl
Akjcncd<5
Amc*fgihgcjwdAkamjhdChfghdAhfghd
AgodhfflFcu%3
Akgak
Aub(

Adceoyhn0Cfaleoyhn0
Alkl7
AlqaDaad
Akamexib1Daeib%5De
Adcafjbqd0
Akeaad
Adcebpaeib
Aifaadj
AdcpbladAkeaghiakebid%[
AodkA:daml

Aqbkae
Akam;cnCixyb1Ef']CmdhnbEv?9
Aoefoj
Amc*fgihgcjwd0G%^Aaqafdaib"
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
ArajafaibdI%0Akearajafaib3Arajaf
Aig
Aifjcmfgi
Afgcd<5
AaemceAgecqaib3Akagecqaib3Arbebdgheaib3Aakebimb"
AiamafqaeId0Aqbffc*d
AlajcqbFjGcgGogH)Fbi
Aiq
Aicqhdbe
Akycdhu
AifvlAlarm
Aald&7Cayl4
AmecicfhdBceci8Aiomfl
A(omyAdbh(omy
Aebd9Dcd0
Akhfwncd2AdbkhfbAkhfb'5AdbkhfbddxEyFcgFogG)Fcn
Amb
Anajam5Bjbmy

ApbkaeatHfl
A+jclgeanaqhj
Apakzb

Adb qaeg
Aagncd%]FvAokebpmd%6
AagfogfgiIaib%0
Akarja)b1Aikhgxib1
Aaqhjwd0Ahpaqhj
Ablfcffobe
AbibeAdcfsbfgd0
Aebpnc)b1Ffg>8Ainc)b1
Agasd0
Aaqihd6Fv
Akehpdb%1Gib
Aipeafj0
Akcecmai5
AfaicgAladfojwgbu
Aqav&0AkaqavEDDavi
Abihblankbd
Ab+eakaeg
Abjwq%@
Avlaq
AncdvAkancdv1
A(ag
Aifcrm

Abdbjhghl
AmecidFafg
Ardci
Apja
Aagicg%<Esb
AmecidafgAbdghsd
Alibeghe


Aka ihmhnAascihmd%[
Akavi'3Ejv&0Albpb<<Akalbpb<<

Amor
Abe(cajar
Aogicetmb%5Fm%9Afkae%6
AmaiamAberoncdg
Abegce
A(omatdhlAbeghfg
AkaeosbF%2Adbpdbsb<0G6
Abfgead%@
Afkaegfn
Aagdaycd
Akehkhfxib1
AbomhgaeAkoqjhlApehgcj
Abom&4Aecihp
Abiganbghscfl
Ajbihd2
Anjbmcdcu%3Bbjxy
Akja(5
Afonl4
Aqbrbt
Anvs
Aq:jjcgcd&2Arajafaibd
Areokk
AqbdleagHfgi1
Aqbe
Aqbflcgqaj
Ajcgos nxy
AqhgiAfebtcd
Akjvt
Alebfhi0Eag
Afgbg?#Ddai&@Dj
Aleaib
Akehdbmjctb%'
AkajosbgcjAqcdczhuhbe
Aicjafhkcm
Akghu
Aeatmcd
Amcd eatmcd
Ackhflak
Adcnd
Afgebd2
Aihd%6
Aleai
AombeAmog[4
Ajaml4Afomd&7
Anbjwshl

Aldhr
Aeam@&
ApbdhnbDv><Chnfgiaib3
Adbsbjwdhl
Alok%&Akalokb1
Alaeaql4
Anapr
AagebfjAicgiAzhjhb
AqecdmAnbel4
A(jcq
Amx(bd
Aipvgl4
Aqehrbm
Aqjcfgv%#
Aic)bdAgebdfjheaib3Gvu
AfjanbAjanb
Afjanb"
Aqeadpai0
Aqebg
Aqebgfl
Abigaqof

Akoj

AqhpdcfnAkecmkehdhnbgcj
Akalokbgcj
Aebffshgxib1Hb1Aixshfjv1Aebfscg
Albjcdmbe
Albnce
Albdb
AagncdvF%]
Albkhgb
AbiganaqhjAnbyhd
Albebib
AlbegEasl4
Alayl4Cg
Aka*nb
Afaqae

Aflag
Aka*nb
Aafgaeatd0
Aljbmqh)
Akceck
Aucecnad

AkbjbgAlbnce
Ascnkhadbg
A(baf
Aqjbragiaehgcjwd0
Amcyci0
A(hnhl
AscecydAihyd
Amcgfgi1
Aixqeb''Dheb1
Ahpqeb"Aixqeb"

AucelaiEi
AlhdDagcbge
AleorDtal#
Affxjb%1Bafjb??Auhgheaib3
Afgajldaicd
Aljbffhzhuheaib3
Aljbff
Aljhcdg
Aamctm
Agecdce
Akaqcect
Aleb(AaqeoycdAeo(dog%>
Alajjcr
Alajjcmt
Afgajldaicd
Akajlaidhl
Alajad
Auicg
AlajadAfgajqcu%3
Alancm
AlanzaegAomaqd0
AlanncdgbeAkealanncdgheaib3Alanncdgheaib3
AlannodhlbuAfivp
Afebidcd
Atbjaib<1Akatbjaib>4
Atbjaq
Afafgbijv1G9Cshdv1
Afafgb
Alankeanhff
Aofgokl4Aladucff
Aladzcmcebu
Akehpdb%1
Afapdbgcjwd0
AkamevmCfjcmaibgcjwd0
Akafgav>^
ApbrevpdvH6Cebp%9
AladloefAfafgvpbd
Akamevmshl

Akeaghiaecs'6
AiakeclAkeaghid0
AladgebfgAagjhs
Aomaqd0
Akecaqebpaib3Kxib1Diebg%<G)b8
Aafotmcd2Dm'[Dtmb'0
AlakA+lpcnkjve
Ancm
Abigaefl kebi
Akebihjwd0Ahfkebijv1G9
Alafg:n
Amia:eamd qebgAlop
Alaeai8
Aecncfj'^Gcd2
Alebd
AbibeAlbgbfgeaz
Afapmbgcj
Afo)cfgi1
Alehgce
Agajk
Alaead
Atcfgal
Aebpmbi%&Akambi%&
Akjblb[@
Aloqal#
Aoscqd kearebnn
AfgebtAakcl
Aicjafhkcmhfg
Auhljad
Actcmdcid0
Agbdcu%3Ducib%0
Agcnd0
AmasDce
Aebfficg
Ancegi0Akarhqy
Afeal&'
Amhjce
Amaear5
AmcqbgAaqfotmcd
Amcq:g
AolbpAkafgbdaijcdAmclecg
Afshgb1Ccfg
Amczclg
Akcecqctshl
Amczhu&4
Aakecmcjcd
Aombj6Ev
AfdcfgCafCcfEcgEogF)EcnDDfjEyEcd
Akjagd0Arofg5
Akjagdafg
Aag;cpmCkebijcd
AiljbmApbjct
AmckAfljbm
Amckecff
Akeahf(atmcdAfkofl
Akofgxd
Apbfjothib1G&8
Aagsbv"
Aebpebqagb1Gbgxib1Akehmonb
Akafivg%<F)b8
Aoncecg]2Cheb1CceAfladsb%1
AmhbrdapGfghl
Amhlgaib3Ebg
Aoncecg]2Cheb1AkarhqdogFbFdGcgGo)GcnFFjFdojHiyI
AgeomdafgAfjatdafgApbgeomdcd
AlakbAexg[>
Amhjcnn1
AoncdwybGGbgGhnHi
AothdAaqcm
Ackbe(
Amhkj%@
Adbkebijcd
Ahfscpdog[8Fb
Aebpasbeaib3Kd
Aebflexib1F'8Cprjbyb1
Akeckvgfgiaib%0
Aaqdbeot%7Hhib1
Aoiaj%6Aagljad6Gv
AkalbpA+leb
Adcmaiajwfgi1
Aebfkofg'2Dgiae%6
AebffgavdAmhfgbdu
AmbjclAagmbjcd2
Aagmcjwd0Cscgjhi0
AagjhsbAebpjhsb
Aeb*ad
Aqcfkala<8AdbeoybF%2
Aagijclb1Dam%4
Aebpiam
AiebsAmalgae
Amalgehd
Afaqbl
Amice
Afandcd
AdhpaiAidhp ka gcscd
Agb)&8
Amebn
AncsgAfad
AkjbgAamcib%1
AqoecdAoscd
Akhg?'Adbkhgal#
AkbmcdAokbfg<'Akbmb1
Agadog'<Aogadog%>
Afo(5Aixfx(bd
AkeamajthgcjwdAmjhgcjwd
AkxjDwd0
Apbebqbgxib1Fagb1
AcfgAkhgb&0
A+(
A+ladanhfg
Aecmblgheaib3
AhpmbdAixkofl
Aecmblgae
A+zzclghid0
Av*u
Aebpebqbgxib1Gagb1Akameaqd0
Ahpqheb1Deb''
Adbsbjwd0A+jcncdgbed0
Aamhddbmub
A+nhreheaib3
A+nauhadbjwd0
Ahnkcebgae
Ahnkce
AebqagdhlAfageomdhlBjotb%#
Akofg5
Aqcfladcsd0
AiebrAkeaghidhl
Aoicjhs%7Ghib1Aebfyhe6Gv
Amafgbgasd
Apbshfj%6Akafgok%"Gb
Akaijcs[6Aijcs[6
Akecmkehvg
Aebpijcscd
A+dgophbpn
Ai(am
Aladiceg
A+kaf
A+khpam
AebpeoybG%2Akamexib1Daeib%5
Aayhql4
Aqctb>&Akaqcr
Afakeaiatmb%5Hm<"A+flaeg
Afog[4C)dafg
AhncdAdcmihthn
A+iblobuFheaib3
Apja[%
Agasd0
Agasd
A+lpbn
Aebflakl

AoscdBkebtdcdAafo)cfgijv1I'@
Aalbpxib1Eb%?
Ahfscekb1Cga)bF'6
Aixfgbil4Gasd0
Aixfgbijv1A+lfkadbg
Aix(am
A+lfkceghpAak@8
Ahfgclb1Es&#
Aaq;vfd6GvAkavfd%6Aaq;vfdhncgIogJ)IcnGvg
Aaq;vfdcdAebp;vfdcd
Avid0Akevn
Aipaeib?5Cexib
Aipexi
Aiapmc*fgiAkamicetcd
AixnceyAhfscpdoiy
Amakajdhgcjwd0
Arjbp
ApbiamAzbqehl
Aorbfb1
Akammcjwd0Azbjwyhi0
Afjbi
Apdbncdhg0Ahpicfgd0
Aqajcjw)hlAzbdbg
AgbehzAkeacpm
Athe
Afncegcjwd0Aealai5
AfomwqAosbfg
Aagcu%3
AihdAdchfkebid
Aj:qhn0
Afgeb(
Aagp&?Bqebgd fivp
Asoifgiaib%0Akasoifgiaib3Aa)o)b1DgEvDsEcdD)cd
Aokbfg<'Akbmb1
Atcdfl
ApbqaeAarebtmcd
Akbe%@Dand0
Ajh(aebml4
Aiajald%[Aakgaiajalad2
Aatcfgascd2
Akvgdbmub
Auhze%%Azhroe
Azhjwn
Azhjwge
Akbjcu%3
Akatbed0
Aexqbl
Alojbl
Ahfkebi%"Gjv
Azjbr
A+gbtAkaj
Anol
Auicgal#
Agonb
Adbeamd0Azajwljae
Aihmcapbk
AzogqajGwd0
Apbkec)b1Fg<#
Adbifcrm
Apbq>5Dxib1
Akeafg'2D)b
Aqxiy
AleckafgAzaeg
Afaeal#
AfafgavdAombs
AafdaibgcjAosecmhgcj
Aebnl4
Aagleaicd2
AnaeapApbnaeapl
Apbnaeatcd2
Aka(aead
Ancqcj
Arbjblghl
Arbjcec1
Anofae
Afbm
Alajc1
AmbgCibCnCfgCmDogC*gCiyDCcgC:gD)Ccn
Arcd
AkalajcdArcdcebu
Arcdcghscfl
AnvrlAqcectd0
Atcfg
ArhrbdgGfl
Akambeal#Ambe
AjcmdhlGai0
Aasl
Aiebgbe
Alap
Aqar
Arajwz
Ao*g&%B(am%4
Akajos%2Fb
Af(ibg%<
AljbffAfaegAaucdl4
Akafgckcd2
Afce0
Apceda(ebdhjh)
Aicjhl
Agebi

Akehicgfgiaib'>Bakehicgfgiaib3
AraeAflaeq
Aibjai5
ArafgEci5
Akbecd&2
Aihd
Aihdaid0
AaeotAkhfgajcg
Afecm aqhgbd

Aiajaf
Apbj
AfkebiasdhlAkafaq
Aaqebqbgxib1E)b>%Eg@'
Afsbfgjhi0Aebm
Arbibd
AaqaeomaibdAbkkbebgd0
Afoeai0
Ayjvk
Aygbq libegheE
Ajcs%7Apbthib1
Afjxyb%'Aofjxyb%'
Arclgbe
Aicegajcg
Afgbm
Arce5
Aflexg0
Aflexib1Akevgb[@AflexgDaEcgE:gF)EcnDxjEiy
AdbraeAixfalarae
A(ajn
AfbnBcqBaq5
Aqcme%%
Adbdv['Dhnb
Ahfgaehl
Ajodl4Aagicefg
AkebpmdhlAagkofl
Aqcpmand0
Ancm
Ascfgd0
Araehpadgbjwd0
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
ArhmeajarIhscfl
Arhmeajar
Adcictcfgi1
Aqajwd5
AaqebpAhpaqebtcdAfdhnal#
Aiaaqebtcd
AdbeoybF%2Ao(omybF%2
AhnkcebgaeflFfl
Akamebponcib[]Aapdbsb<0
AhnkaegGheaib3
Adciapnatd0Cjwp
Aikcsbgjcd
Aikcsbgjv%8
Apblj:sbG%2
Am:*n
Akadcfg<[Adcfg&[
Aaqihdhgcjwd pblj:scd
Alaficd2Aakafecmaib"
Akaqotmb%5Em<"Aixpxib1Dib&<
Adchpqctd0
Anjbmcdcu%3
AhdzcluGhad2
Apbebp%9Etb

Adbfcjv1Aaqhgb1
Aodbfjcmaib3Adbfjcmaib%0
Ahdhuhbghi8
Aebd9Dcd0Akafgebmb<2
AgebinAebdcd
Aidogecd
ApbkeafAebffjcmaibd
Adbfclan
Aifgbi%&
Adbfgbhib1Eav'#
Aafnbgehib1Ahdfkclgheaib3
Anrdaicd2
Aincfg
Adcgeadog0Aucj0
Aipbhnamc*fgiaib%0
Aidogecd
Agajlaib3Beblgaib3
Akcecq5Ee&?
Akecexib1Eib%5Bcecq5
AhdgceibAkeanctogal#
Ahdgcei
Aigaerb%1FdogGGcgGo)FjFyFdojHiyI

Ahpaqecgcd
AhpaqecfgGgbHHcgHogI)HcnGjGiy
Adcihmhn0
AtcjcpFd0
Ag:ewn
AmebraucdA:icjhed0

Aebmafg
Atoedb
Afom
AfotmcdAecycdAkehraiae
AopcjAebpivpl4
Akehfvtd0At:e
Aakebimb1Gxib1Bqafdaib3
Amcetb%'
Aecqcdal>>
Aka(hg&1E)b

Alhjancge
Apdbg?6
Adat
Ajbrod
Azadbe
Aleor
Adaogqol
Ajbpce
AfncvD(DcgD:gE)Dvi
Ahfl
AbmialbgA:ehfg
Akjbdheail4Anblcg
Ajhfg
Ajhr
Aogcsl4
Akextal#Aflbsal#
AbecdmFaib%0
AlatDbd0
Ajclu
Adar
Ajcrcdm
Amafor
AmjhdAkeagvtcd
Aagicgfgicd2
Ajctb%'Bat
Afeal fjotq
Aiceavgd
Avpxlai5Ajhdrihfghscfl
Aqolibjwd0
Ajhgcebgoed0
Ajhgcebgoe
Ajhg
AnbjcdwlD
AflagAthiagdaiamfgi1
AreopAdbreopl4Apbreotb1Fp?2
Ajaqq
Ajalanag&3
AjarhlEsd0

Afiaqamd0
Areopaihl
Aj:qaiDAkaj:q%&Aj:qvDjEcd
Aiced0Ajavjwd0
AombsAfsbfg
AicposAkaicpg&[
Aaqcm
AeaflayGd0
Atoedb
Aicjhlajckd0
AnbfygbqAicjhshdAnbrdhgom
Akasg
AnbgcehlHai0
Anotfl5
AnotshdAscjaicl#
Aaqvpbgcjwd0
Aeolaiamfgi1Csd5
Aeolak
Atcd>6Aqebl
AqeblAfibmwq
Aiacd2Aqaci5
Anbfl4
AecpdAqa*d
Anatcg
An+e
Ajor
Ancmbj
Aincyhib1
Afecmdciclai0
Agbv[3Dd
Akbnvgd0
Aoreap
Agaeraicu%3Alokcu%3
Afjhg?'Aaq;cmhd6HvAfjhvd
ApbfjorAmafgahdfgi1
AkafjbddhlAncffcdmtce
Ancge
Afgajhsd0
Akajopb)hg8Jdhl
Anvrl
AnajalEsd0
AncjwdhuApbiam
Anhdog
Adh)cgAfgebmbd
AqcmAdcfsbfg
Aayhql4
Afnc
Afleand0
Anamoj
AijbrDtdafg
Anadbe(
Akadcmcjwdhl
Anadakaj
AkbnvgdhlAnadoncdg
Adbfgeacd
AogeCceCaeCean
Afncegdafg
Ahkagcl
Ancscg'1
AnbgDceCn
Amihtcd
Anagauhlj
AraeDd0
AeagAofg
AzhjwnAlhd
Aondatb1
Aoqh*fgi1
Anxyu
AnopxlFbjwd0
Anopxlbdg
Anofojwnbdhd>?Jfl
Agb*d
Anhz
Adbeebg&3Akaicfgiaibd
Aeamd5Alaecd<5
Akaqjhp@6Adcmbjcl
Ayc
Afafcmfgi1Aeb*ad
Adcei
Ardcpm
Agcn dc ncdAifc gbl
Arbpcg
Akehvgd0
AdasDd5
Amciv
Ayon
AixmihtcdAdanhdbuBbpdbscd
AlbdmhmbgAdanhdbdg
Akajmcd&2
Apbncg&1EsbAoicmanjcd
Aoicmanjv1G9Ahpic)b1Efg>8
Ancmfcfge%%
AkehfvrAljvgi1
Aiapebtcd
Adcvfd0
Aaqfceibgae
Aascihmd0
AkecfgokjcdCbiadbeoycd
Akaganfgi1
Afgbe0
Aakoflb1
Adbsb
Aakce
Andcd
AkeaghidhlAfakcedhlAakkadcdg
Akeaghiakajatd0
Aakghscfl
Aakghnhfghsd0
Aofgd0
Afbm
Aaelcfge
Afheag
Akebiafjbid0
Afjcmaib%0Akafjcmaib%0
Adbsb
Afo(akogd0
Afaikbmb1Ffg?%Akcecfclb%1Gs@3
Aokoflb1
Adbmpheb1Aloeheaib3
AaqardbCradv1CardFvFhn
Aaqpae
Apbmajtb1
Alhfjaeam
Aokblail4Akbsl4
Afgebdhu
Aqajcpdcd2
Alebfl4Aehfaib%0Akhfb'5Adbkhfb'5
A(omatdhl
Akbe
Amiaecu%3
Akbdhl
Akbebm
Akanhjaibd
Aeamhgcj
Akbel
AkbejbncdgJfl
Asbfghsd0
Asbfghu
Afgebfg
Akbffhid0
AkbfkaegHd0

Akbfgqh)
Agcekcd
AkbgehagHhscfl
Akcyc(am

AkcdbjwgAdblbpbd
Akeadhlb1Gdog>1
AkcdfEhad2
Aiafkehdhnb
Aiafkehvg
Afaiceycd2Ahmcbjwd0
AiapnatdAkatbjFo
Aebpecycd
Aoqcm'[Dtmb'0
Aiecmhgcj
AkcghuA(ambgb*fgi1
Abkgcl
Azhjafaz
AzhjafazHfl
Agcjczad
AzagDarebz
AzagarebzAfdhnal#
Azebp
Aiebs
Azhphl
Azhgafbdhgbed0
Aixqae
AlbeghdAzagarebz
Alofal#Asbfg
Afihd
AkhadceBceiakea(amcu%3
Ageoq
AebidhdAkeafg5
Afbnajcg
AkjhgAgbecjl4
Akehp&?Anajwq
Aomaiajwfgi
Andatcfgi1Ahpaqhj
Aosbfgal#Apbraiae
AkbmcdAaqib
Albenb
Afgh(agiaecdAka+nAfgh(
Aka+g
AvmAagebijcd
Akaj:f
Akajhuc*fl
Akajhghl
Aakeaf
Aqcmd0
Akakojved0
AsbfgAkaeu
Akaegecg
AijbmcdAaqjbmbd
Aaqjbmb1Aijbmcg'1
Aagjat&8Cljbmxib1
Albegazcj
Azodg
AjhgAdbjhib1AjvgC)BhjCiyBcd
Akaeayal#E(
Anaj>6
A(ibj%6Aka(ib
Anajhgi1
Akecmafgaeatd
Akecmycfgiaib3
Amebraucd2
Agasd0
Akecmycfgicddhl
Aqcecncd
Akecmibehgcjwd0
Akecmkafxjl4Banc)cd
AkecfghtHd0
Akecmkajbrb1Hat%7
Afiv)cddhl
AkehduAldvp
Akehihjcr
AkehpCcn
ApadmAebffjcmaibd
Aycfgi
Akeaiaprjbf>7Jyb
Akeazcff
Akeazcffae
Akeazhj
Akearebnnhfg
Aihmd0Bxmb
Aaqc)b1Akaaqc)b1Aaqc)bdAkcefkclghid0Andaraaqc)b%8
Amalbpbgcjwfgi1
Adbmjctb%#
Akeaeal#
Aqcjal#
Akeaihdu
Akeaihduhbjwd0
Akfh(ajarhscfl
Akbq
Aoscdhl
Ashfg0

Alaeajci
Abdlcg
Aqxfge0
Agh(
AuhgbgDheaib3
AhpjoscdAebmhbu
Ajos
Aec*mAdbjcg
Amatm
Aafbml
Afjosb*d0
AebdrApibdAncfg
Ahpdbfhjaibd
Ae+kkce
AflaeAmaiajwd
AfaagdaycdAla+zzhuhcdg
Aecbrheaib3Aagecbrheaib3
Aecblu
Ashgb1Akeashgb1
Ashgbgcj
Agxj
Apbice6FvAofkala<8
Akaifgbdcu%3Anvgctdhl
AiaffgbdAnvgct
AlihgbduAkajoscd
Akehcn
AfkbmAecucff
Akajbrb1
Akehnhe9Gcd
Aiaffgbdbijhib1
AagmAeclecbuhad2Aagmx(
Aoqcth)
Aiapiebg
Aaglbp
AakeaicerdogIbIdJcgJo)JcnIIjIyIdojKiyL
Aicedog'<Bapieb)b8
AkebijcdAubefgiaibd
AebmaibDoDaibiDocn
Aagdafhgcjwd0Aeamfgicddhl
Afivpb"
Aafjbq%"FjvBgmx(b1
Aaqjcrs%2Gb
Adca(agd0
Akand%6Aifkand%6Fhdb1
Ahpicfgd0Akeafjbijcd2
AbecdmFd kjbg
Akarbf>7EybAiapieb)b8Bcedog'<Bapiebg&1
Aagicg%<Esb
Aka faaq)cd
Aiafkeahpiam%4
Aecfkoqjhlbdcu%3Lfl
Aeckogbu
Adbkanhdb1Fd%6
Athj5
Ao*g i agfgbilAagfgbil4
AloeaegAkehqcrb1
Afaagicgfgi%^
Aagicgfgicd2
Aecfgaeb
Aeapdhsd0
Ao*g db kcdfAagfgbid5
AagfgokjcdGb1
Aebfle'8Fxib1Akalbpb%?Fxib1
AkcecfnagecgGbgehib1
AiaffgbdAqodg
AehfDai0
Acpm%4Af;cpm%4Akacpml4
Aihdgail4
Atcfgl
AlajwuFci5
Aqcfkaevml
Apecj0Afkcj0
AfakcedhlAladloecdg
Akehmaeatd0
Arebq%&Aarebq%"
AarebqjcdArebqct
AflbjAkaeam
Aeblcg
Alexy
Areoq0Akehqjhphgcjwd0
Aevm
AecphdAlbosol
AeohdBbpeoy%2Gb
Akebihgcj
Afjo(
Aipjcgd kafbmasd kajafAkamhon
Afkcyl4Aeibg[?
Afiv)cd2
Areofgd0
AkjxgBbeofBjxiEcgEogF)EcnDjDiy
Afivg5
Aebm
Apbekjbg
AfajDvd5
Aaqebpcu%3Akeaq
Akcfal#Dsbd0
Afbtcdcu%3
Aomaijcgiae6Kv
Afoqqag
Aoihmcg<&Aihmcg?<
Aflbdmb
AfucdAncfg keahfycfgi
Aoscd0
Alehsb%'Dl
Aflojwkgoe
Anaevl
AkcsbAg:jcd&2
AfclecgAgb*d0
Aficgfl
Albpb<<Akalbpb<<
AkeambFib1EEbfgFmGog
Akeambicu%3
Afcncfge
Afcnhdbe
AfcdbgFae
Aebpond0
Aagkebi%"GjvAkafjb?@Dxjb1
AkehraiaeCcmjatcd
Asoifgi1Adbfgeacd
Afckbebghfg
AfjorDtb%#
Afceice
Aoecrojheaib3Aebffshgxib1Akafcj<7
Akafcjcdcu%3
AgcdBdvCc
AaqnDcdhib1Fv%1
Aafge0Aecpl
Aaiu
AycjwzAkajl4
AfdbevmAeblaihd
Areopaagkebihgcj

Afgecjv1Aixfgecj
Anbrbphd
Adcmafgbgal#
Aiflae
Afaleb)b>%Bthnb%1
Alofgbedhl
Apble'8Exib1
Aqajwd5
Aafbm
AnajsbdAghyhd
Anajsbjhi0F%'
AycjlEai0
Afcecqe%%Gvd0
Akeafg5
AkcgBacgC:gD)CcnBcjCiy
Akcicu%3
Afhe
Afhmcg<&
AebqDfgi1
AfkbgBadBkhgDnCvgD)DCj:CbjDiyEDd
Adcpdbshgcjwd0
Afjcrl4
Ajapodr
Ancmjcd2
Ayj:p
Afkbm
Aojxql4
AmxnAloe%6
Afdcr
Anvrl
AfajmbgAiacddafjotb%#
Acmhdfgicd2
Alga gaF
Ahdarm
AfxdDai
Akcfd
AflaeqAkcsbj
AihmAfaeg
Amoy
AfkhlceAmaljbmshlAaebgae
Afkcuhbjhfg
AogasdvF6Blbpxib1Eb%?
Apecjh)
Apehgcj
Afkclojheaib3Bgea marbml
Akagebg%<Agebg%<
Amo(aid0
Adcfnage
AebflajGag>0
Akecmfgbihgcj
AkecmfgbihgcjDff fclecgbe
Akecmfgbihgcjwdhu
Afgh(h*d0
AncfgAkvgd&7
Afokeor
Aykhad
Aagevm
Akja)bmAlibmebgd0
Aombe dat
Afgbmhad
Apbfgakae>6
AygbnkAnbel4
Apicpm
Arajamb
AofgbiAfgbgog
Aolebfg<'Alebt
Akbe
Aolebmcd2Aka(h)cd2
AthiagBcjomal#
Albncd&2
Anbrbphd
AygaenAqoe
Akevn5
Afgebd2
Aojhu
Aosbfgal#Akeagvdog'4
Adbkbmb%8
AqaewqDag'%Akaqaeag'%
Afgom
Akamshdcd2
AkamkhfbFyGcgGogH)Ffbi
Amasced lankbdG
ApbnDcd%]Fv
Akehraeam

Akeccnfgicd
Akeccndhl
Aidcpbkd&6
Afb(be
Akecmjatcd
Afbnaoqh*fgi1
Akam(amv%#Behramd0
Aaqaq)bF'6Aecp:nheaib3
Afajdu
Aiaflecfcd
Afajdcsd ficg
Akeciaf(amv%#Aixfy
Afokcenbelcg
Aladgeajheaib3Adbmpheb1
Akecmkajbrb1Hat%7Bajbrb1
Akambijv1F&5
Aice(aid0
A(heoer
AakcebuA(heoer
Ahpjhycl#Akeazhu&4
Af:ekehpAomhi%&Ejv
AfmbgAlbkhgojvuAfmbnDfgDmEogD*gDjDiyEDd
Aixthibd
Akamapehgcjwd0
Akamapecd
Aa(ibg%<Fxib1
Akjbib1Fd
Akceclj:sb1E(am
Afhnkg%@
AkjbdycgAgbqjcgl4
Aixfal
Ajcdg
Ailof
Agblf
Asb
Afjcp
Akameafgal#
Agcjcflak
Agcjcihmcd
Aflbpb%?Aebfflbpb%?Hxib1
A(ebn
Afljad2
AgcdmcduAfljaddafg
Agcddhf
Adbkevtcd2
Akbjbgl4
Agceebf
AncfgdafgAecjwcz
Ambib kalbpbdAfihmcgcjwfgiaib%0
Akalbpbd
Aoscqdhl
Agclfgoe
AgcaeEcghscfl
Agcebk
AgcphfAmhffcegbu
Agajfg0
Agadl
Agehmub
Ag)bgcjwd0
A(ag
Akaear
AkecfgajAgead
Aqeaf<9Eb
Aqhjcg
Akehj&3
AfivpAdhsAfivpxib1Eb%?
Agcfd0Atcfgl
AmecicfhdAjcf
Afiaciecncd2
ArebzhlAebfkhfbd
Aglbd
Aflbpb%?Aebfflbpb%?Hxib1Afaaq)%2Fb
Aicsce%@
Agad
Azblcj
Akxgl4
AtcfglAgeomd0
Agoedhe
Aqbyd

Agalfhsd0Avmaihg0
Agaeraicu%3Bec*mce
AgeakAfjcm
Asceg
Afgcdarebnn1
Akcecmbib1G&9
Akcecfbml4
Agebin
Afaleaih)
Akxgb%1Bakxgb%1
Akjcn
Akacpml4
Agehonz
Ageakhscfl
Akeaqjcn8Adckehvgd
Areopaihl
AkebimAhfghd
Ageoq
Aigaedhl
AgaddcjBoddcj
Agoeqhd
Avil4
AgaibeaaqaeagAaqaeag
AgiBcjcihpae
Agb*zod
Aghkhsd0
Adc i fafgavd
Acmhdarjbfd0Fmoyd0
Adcakecmcjcd2
Akea*g@^D(am'[BamicerdogIIcgIo)HHjHyHdojJiyK
Akampcnd0
Aqcpebqaghu
Adcathmb"
Adcfsbfgd0Al fatbjcd
Azaen1Acmhdaaqebpd0
Aodhicefhgcg
Anbjaiceavgd0
Adcaqxsd0
Akecmfgbi%"Ijv
Aixfalaraed0
Aice(d
Aebffgeacd2
Aice(ai
Aqcfkajcpd0
Aaqxsd
Aiblbdgd0
Aagkofl
Amajhd
Azoerad
Ahfscpdog[8Fb
Akcecncd2
Aibehbu
Aaia)Ed5
Afjaicfd0Aofgd0
AicemhlgAkehraiae
Afgh(
Aicef
Aicgceb
Aicgcehdbed0
Akaqcm
Aihmc
Apehgcj
A+dcerhsd0
AmcecidAfcj
Amaqeamcgcj
Aihpobjwd0
Aiojlb
AdbkevtcdAixfalaiajwgd0
Amaqeaiajcu%3Aiajadgce
Ahpqhebgcj
Aibrad
Atmbg[?Akamatmb%5Aathmb1Amatmb?8
A(am%4Af(am%4Akearojl4
Afljbm
Aiahd
Anxg[>
AfnagecgAkafnagecgAdbqj:mb1Akadbqj:mb1
Aiajd
Adbljbmd
Afjbq0
Aafjbqjv1F9
Aqarbg0Afafgavgcjwd0
Adaf?3
Aglbg?6
Afibmwq
Afecm
Aix(amdAohlcdm
Actcdcmcjwd0
Aicf?3Bpicyhib1
Aicf
Aka*g[0Ahmg'0AkaycjAagkebi'3Gjv&0AycjBjbChCaBcmy
Aijbtd0
Alajcf
Aakgai0
AebfyhevG6
Ayhehd
Atcd
Amhl
Akaqcm%4Etmb'0Aixhreb1Fxib1
Aihd
Alexj
Akaqcmhgcj
AkeaiamFjal
Anomeafg
Anome0
Atcd)hd
AsomAomhijv%1
Amceciv"
Aycefg@@
Aebqas ncfg
AqcfkalaHvGGahiHcd
A(otCmy
AkaljadcdAqarafjotcd
Amafga*d0
Akhfb'5Adbkhfb'5
Akhfbgcj
Adckebihjwd0Aayhql4
Adbkhfb'5Akhfb'5
Amiae
Actcramd&6
Atcjg0

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
Amaraiae<7Afarjbfaib%0
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
Akehpxib1Eib&<
AlbdmhmbgoeI
Aoleckjcd kagcduhbAdbeb)hibd kagcduhb
Aorjceamd dc*gebjwdAljhnbghscfl dc*gebjwd
Akecleb)cd ardKqaci mc*fgi
Aucdgebjwd eaj aadKlaaemhdhe eaj aad
Ahpncdcd fhjAamdafgaead hpncdcd fgbgof lia
A(hnhscfl aeot
AmcgAecqcdal>>
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
Aafotmb%5Aecyhgcjwd afotmb
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
Akceclecfgal#
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
Akcecnc)cd jhu
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
Aixebp qjbrambedAkaqjbrambe%6
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
AdbiamdcdAkbiamal#
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
Apced%[Eai
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
Alecm&4Apb&^
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
Aagncsb1Eg'9
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
Afamc*fgiaib%0Bkafaqfgiaib%0
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
Akamgicetmb%5Aidai kamgicetmb
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
Akaevmal afdaib db kebihjaAnctmodbeamd kaevmal afdaib db kebihja
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
Afbnn&4Aifgecs i ice(
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
Agebdp&4Fhgd kceciapl
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
Akehicgfgiaib'>
Akycdhu
Aipbhnaixhrexyd fageomdhscfgiAfaincfgd ixhrexy
Aicgeai +dcerF+dcercghl
Aebfyhecd kebi h iapnatd tcd)hd
Aebqas reokk
Aifcnhed dbfjcmAaq;clg ifcnhed dbfjcm
Anheai kaevmalEkaevmal#
AnajamctF j:m
Ahre f dojci fonn
Ai ebnl
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
Abj@?Akaeg bj
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
!Abolof!AÄÎÓÎÇ
Abibp
Abibphdfl kearebnn mc*fgiY mjv ebpihib fgebd dc hnc:) ix(am l nae
Ai~Â}Azaeon i~Â}
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
Af~Â}Azaenbg f~Â}
Arbpakeaiam fecmd bp ucdgeAfecmd bp ucdge
Arbpakeaiam ucdgebjwd bp lhgbLlhgb ucdgebjwd bp
Ajhd ÌF rbpakeaiam lhgb ucdgebjwd bp
Akearebnn ka kecmagieb)cd ebfkeafgebdcd dbelaghl i ucdgebjwd bp!Albmbk
Amaraiae a pad fiaqamd ag vmced aeot i ucdgebjwd bpAfcnhkbjbghdfl maraiae!Aubpfv
Akeagalaj l maraiae a pad fiaqamd ag vmced aeot i ucdgebjwd bpJa dcrbghid rbebdg qcpakbfd
Apad fiaqamd ag vmced aeot i ucdgebjwd bpAucdgebjwdabphbgfl pad fiaqamd ag vmced aeot
Aucdgebjwdabphbgfl ecrhadbjwd +ladanhscfl fageomdhscfgi!Bbe+f
Aucdgebjwdabphbgfl ecrhadbjwd hdzaenbuhad laaemhdbuhad ucdge!Bbehlu
AÀÄÇÄ }|||Albf }|||
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
Alhgb*fl dbuhadbjwd dczgcrbpai laekaebu!Bddl7!AÀÊÐÀ
A(ajamd ia*d
Amaraiae a lajjclghid qcpakbfd!Blq7
Ahdfghgog ladzou
Arcdcebjwd ladfojwfgiAladfojwfgi1
Aladfojwgbghid ifgecs rjbi rafombefgi ucdgebjwd bpU
Alf {É!Afae{É
Alf {_!Afae{_
Alf /|!Afae/|
Afaicg nhdhfge hdafgeb mcj!Bnhm
Afaicg rjbi kebihgcjwfgi!Brk7
Afaicg rjbi rafombefgi!Brr7
Afaicg cieakc*fl fa:pHf
Afaicg cieak!Bc
AÀÆÔÁÌ }_Alaeadbiheof
Alannodhfghscfl kbeg lhg!Bkl7
Arcdcebjwd fclecgbe ul lkl
Albfkh*fl geoqakeaiamd ladfaeuhon!Bgl7
Alhgb*fl kblhfgbdfl +ladanhscfl laehmae!Bk+l
Aladicdu a kebi ecqcdl!Bke7
AlexnEfl kajoafge
Amhbjar f~Â} ka lehghscfl ibtd nhdcebjZnhdcebj
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
Alaekaebu fyb ka zhdbdfheaibd nctmodbeamd ebpihgAnctmodbeamd laekaebu fyb ka zhdbdfheaibd ebpihg!AÌÏÀ
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
A+ebpnofAÍËÄÇØÎÇ
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
Aciebg%@Dakc*fl faaq)cfgi ka bgand +dcer
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
Areokk mibmubgAÅ{|
Areokk fcnAÅÃ
Areokk ÃÃI h lhgb
ArbjlxdxyAncfgaeatmcd rbjlxdxy
Afclgae rbpArbp
Arbpke%@
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
Arcenbdfl aq)cfgi ka nctmodbeamd fageomdhscfgi!AÅÁÝ
Arjaqbjwd ladgegceeaehfghscfl fgebgcr aadZcfl fgebgcr
Arjaqbjwd iaeagAfgebgcr rjaqbjwd iaeag
Arjaqbjwd :r
Arcg hdfghgogAhdfghgog hncd rcg
Amaraiae a meotq maqeafafcmfgi h fageomdhscfgi i ucj ebpihg ucdgebjwd bp i ((Ñ iclZmfgi h fageomdhscfgi i ucj ebpihg ucdgebjwd bp i {} icl
Aicjhl agcscfgicd ia*d!Bai
Apcjcd ucdgebjwd bpAhdhuhbghi pcjcd ucdgebjwd bp
Apcjcd ycjlai kog
Ahdhuhbghi rjaqbjwd qcpakbfdKka rjaqbjwd qcpakbfd!Brq
!Aifk!AÅÇÐ
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
Ahelcyg&]A+elcy gbn
AhegxyAecl hegxy
Ahfjbnfl qbdl ebpihg!Bqe
!AhrBfjbnfl rafombefgi!Ambhy
Ahr (aebfbAihjb (aebfb
Ahfjbnbqbm
Ahffxl lojAapce hffxl loj
Afgbnqoj
Anctmodbeamd dbosd gc(dhscfl ucdge!Bdgu7
Afbnn ucdgebjwd bp hgbjFhgbj ucdgebjwd bp
Ahdmh*fl kearebnn gc(dhscfl h +ladanhscfl fageomdhscfgiAkearebnn hdmh*fl gc(dhscfl h +ladanhscfl fageomdhscfgi!Ahgcl#
Anctmodbeamd fa:p +jclgeafivp!Bf+
Akakebil mtclfad i+dhl
Amhbjar ucdgebjwd bp vkadAucdgebjwd bp vkad
Afaincfgd ifcaq;cnj:) kjbd mc*fgi!Bikm7
Amthmm
Avkadfl brcdgfgi nctmodbeamd fageomdhscfgi!Amtb*l!AÛÁÀÄ
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
AÓÏÙArcenbdfl qbdl ebpihg
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
Alh>@
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
Akvghjcg mc*fgi ka ebpihg raed ecrhadZraed ecrhad db {|{/ {|{Ã ram
Andarakbegdcefl gebfgai zadm ka scjaicscfl qcpakbfd mjv ecrhad kehbebjZdm aad ka scjaicscfl qcpakbfd mjv ecrhad kehbebj
Akbegdcefgi ka qcpakbfd kajcpd hflakbOnhdcebjwd qcpakbfd
Anbflbg
Adbraed lbebqAlbebq@1
Adbdlhd
AdbexdAecl dbexd
Adbuhadbjwd laaemhdbgae
Afaicgdhl ka dbuhadbjwd qcpakbfd
!AdbgAaerbdhpbu fciceabgjbdghscfl maraiae
AdbieopCoexp
Adai qbdl ebpihg!Bqe7
Anctmodbeamd mcd dc*gebjhgcg
Adw: mcjAmcj
!Amfdi7Baraiae fdi ÑÑÑ
Adai opqclhfgbdAfgebgcr opqclhfgbd {|/|
Adw: *ael
Adw: *aelfl mcljbebu
Amihtcd dckehfacmhdcd!Bd
Afcice iafgasd bp!Bib?&
Aifclhgb*fl faqebd dbeamd kecmfgbihgcj!Cdk7
Amaraiae a dcebfkeafgebdcd vmced aeot!Bdv
Areokk vmced kafgbi)hl!Bvk
Anctmodbeamd mcd mc*fgi keag vmced hfkxgbd
Adolof
Adoeclfl r+fF#
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
!Aakcl#Berbdhpbu fgebd +lfkaegce dczg
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
Aeafbg%@Araflaekaebu eafbg
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
Arcdcebjwd fclecgbeDfcl#
Arafombefgicd fclecgbeDfclecgbe
Afclecgbe faicg qcpakbfdMqcp
AfcnhkbjbghdflD'?
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
Afkcuhbjwd iacd akcebu!Bia?&
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
Agebdf;cieakc*fl gebdfkaegd fcgAÈÍÊ È
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
Anbeyeog gebnk ebm nctmodbeamd nhe h keauicgbdN!AÈËÁÐÐ
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
Aecpaj:u }~Ö| faicg qcpakbfd aadIfq aad }~Ö|
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
Anctmodbeamd mcfvghjcg mc*fgi iam mjv ofga*shi ebpihgZfgi iam mjv ofga*shi ebpihg {|}É {|{É ram
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
Abmmhf bqcq
Abjvfl4
Abjwqceg
Abjckk
Abjthe
Abjwk
Abnbpadl4
Abnnb
Abnfgcem&]
Abdgbelghl
Abehpad
Abffayh+*gcm kecff
Abgjbdg
Abgjbdghl
Aaljcdm
Aqbrmbm
Aqbj
Aqbjlb
Aqbjghl
Aqbdrbjae
Aqbdrlal
Aqbefcjad
Aqbibe
Aqh qh fh
Aqc*eog
Aqcjrebm
Aqarag
Aqafgad
Aqebphj
Aqo(becfg
Aqo+daf b*ecf
Akofb
Albhe
Albjhzaed
Albdqcee%%
Alc*kgbod
Albeblbf
Albehqfl nae
Albfbqjbdl4
Albgbjad
Ascsd
As+dm
Ascddb
Ashlbr
Asoduhd
!AÀÊÊ
Alcjwd
Alajanq
Alajaebm
Alakcdrbr
Ambjjbf
Ambnbfl
Amodb1
Amcdice
Amcgea*g
Ambll
Amoqjhd
A+mhdqoer
Abdrj
AÏÄÀÍÚÆÆÓ
Azjaehm
Azebdlzoeg
AÅÆÆÅÜÍ
Arobdmod
Arobdsta
Aromtbebg
Arbnqoer
A(bd5
Arbib
Arbib*
A(cpqajj
A(ayhnhd
A(w:fgad
Ahjjhda*f
Amtblbeg
Ahceofbj6
A*a(bddcfqoer
Albgnbdm
A(begon
Albjwlogg
Alob jonkoe
Alhag
Ajbraf
Ajb(ae
Ajbf icrbf
Ajhn
Ajhffbqad
Ajhicekoj
Ajaf bdmtcjcf
Ajohphb
Ajhad
Anblb
Anbmehm
Anbdscfgce
Anbd
Anbefcj
Anbffbsofcgf
Ancll
Ancjwqoed
Anc(hl
Anb*
Anhshrb
AØÁÀËÆÇÆÏÈ
Anhjb
Anhddcfag
Anadecbj
Anonqb
An:d(
Adb*eaq
Adw: mtcef
Adhj
Afciced lbeajhd
Afciced hejbdm
Adaiafhqhefl
Aamcff
Aarb*
Aadgbe
Aafbl
Aafj'^
Aaggbi1
Akcdfhjwibd
Azhjbmcjwz
Akdankcd&2
Akebr
Akecgae
Akcdmtbq
Alicqcl#
Alihdfjcdm
Aec*gce
Aec*d
Aehr
Aeh mc tbdc*e
Afb(cj
Afbd zebduhflLalLcl
Afbdgwvr
Afbd kboj
Afblfad
Aflbdmhdbi
Ayagjbdm
Afh+gj
Ay+dwst+d
Afhqhe
Afxsobd
Afhuhj
Afaz
Afgalrajwn
Afgebfqoer
Afhmd'?
Agb*q+
Agbjjhd
Agbgbefgbd
Agcj biGhi
Agc(bf
Agaeadg
Agehkaj
Agodhf
AÈÙÁÈÈÍË
Aibdloice
Aibghlb
Aicdcu
Aihjwd:f
Aiherhd
Aijbmhiafgal#
Ao+jwf
Aoajj fgehg
Aibeybi1
Aicjjhdrgad
Aihfladfhd
Ao(bd
Afhdw(o
Aclbgcehdqoer
Apbrecq
Au:eDh(
AËÎÇÇÁÄÊ
Abdmaee%%
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
Aqeod'?
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
Alag mÕhiobe
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
Aro&]
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
Ajhgi
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
Afoehd&]
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
Aiwcgd&]
Aicdcfo+j
Aiherhdfl a ib
Aiherhdfl a ib
Aiwcgd&]
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
