/** Written by `npm run glossary`. Forms of each concept (en), a line a concept: units joined by spaces, forms by commas, "!" before acronyms. */
export const EN = `





































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































cold war mental
taiwan independ
un reform,reform of the unit nation,secur council reform
unifi energi system,unifi energi system of central asia,central asian power system
abduc,abduc issu,abducte
access to sea,access to the sea,access to seaport
acces,wto acces,join
ad valu,valu addition,valu ad
afforest,reforest,tree plant
aggres,act of aggres
agreement,accord,arrang
agre,reach agreement
agricultur product,agricultur produc,agri food product
agricultur,agricultur sector,smart agricultur
allianc,militari allianc
alli relat,alli partnership
annex
anniversari of diplomat relat,anniversari of the establish of diplomat relat
anti corrup,combat corrup,fight against corrup
anti monei launder,combat monei launder,aml
appreci,highli appreci,commend
archeolog,archeolog research
arm forc,militari
arm control
arm race
arm race in outer space
arm traffick,illicit arm traffick,weapon traffick
artifici intellig,ai
assist,aid,help
asylum,asylum seeker
aviat,civil aviat,air transport
ballist missil
bank cooper,interbank cooper
basic norm of intern relat
big data
bilater cooper
bilater relat
biodivers,biolog divers
biolog weapon
biosecur,biolog secur,biosafeti
bloc confront,bloc polit,bloc mental
blockad
border
border control
border cross,border checkpoint,checkpoint
border delimit,delimit and demarc,delimit
border manag
border secur,border protec
bridg between east and west,bridg between europ and asia
busi commun,busi circl
busi council
busi forum
call for,call on,call upon
candidaci,candidatur,candid
capac build
carbon neutral,climat neutral,net zero
ceasefir,ceas fire
central role of the unit nation,central role of the un,coordin role
chang by forc,unilater chang of the statu quo
chemic weapon
children,child
circular economi
civil societi
civilian casualti,civilian death
civilian,civilian popul
clean energi
climat adapt,adapt to climat chang,climat chang adapt
climat chang,global warm
climat crisi,climat emerg
climat financ
climat resili
cloud comput,cloud technolog
coal
coercion,econom coercion
collect secur
color revolu
commit,adher
common develop,share develop
common prosper,share prosper
common valu of human,common valu of mankind
common comprehens cooper and sustain secur
commun of share destini,commun with a share futur,commun of common destini
commun with a share futur for mankind,commun with a share futur for human,commun of share futur for mankind
comprehens strateg partnership
concern
condemn,strongli condemn
condol,express condol
confid build measur,confid build,cbm
conflict,arm conflict
confront
congratul
connect,interconnect,interconnec
consensu,consensu decision
constitu
constitu reform
construct atmospher,friendli atmospher,atmospher of trust
consular protec,consular assist
consular servic,consular affair
consult
contain train,freight train,block train
conven
cooper,collabor
core interest
corridor of peac,zone of peac,region of peac
corrup
counter terror,counterterror,combat terror
crime against human
crisi
critic infrastructur
critic miner,critic raw materi,critic materi
crossroad
cryospher
cultur and humanitarian cooper,humanitarian cooper
cultur divers,divers of civil
cultur exchang,cultur cooper,cultur ti
cultur heritag,histor and cultur heritag
custom clearanc,custom procedur,custom procedur simplif
custom,custom author,custom servic
cyber attack,cyberattack
cybercrim
cybersecur,cyber secur
cyberspac,inform space
dam
data protec,data secur,person data protec
de facto author,interim author
de escal
debt,debt sustain,extern debt
decarbon
declar
deep concern,grave concern,seriou concern
defens
deleg
demarc,border demarc
demin,mine clearanc,mine action
democraci,democrat
denuclear
deradic
desertif
develop countri,develop nation
develop assist,develop aid,offici develop assist
develop bank
develop path,path of develop
dialogu of civil,dialogu among civil,mutual learn among civil
dialogu
diaspora,compatriot
digit connect
digit divid,digit gap
digit economi
digit infrastructur,digit public infrastructur
digit technolog,inform technolog,inform and commun technolog
digit transform,digit transition
digit
diplomat mean,polit and diplomat mean
diplomat relat
direct flight,air link
disarma
disast relief,disast respons,emerg respons
disast risk reduc,disast preven,disast risk manag
disinform,misinform
displac peopl,displac person
disput
diversif,diversif of suppli
domest violenc
doubl standard
downstream countri,downstream state,downstream
drink water,safe drink water
drip irrig,water save technolog
drought
drug smuggl,narcot smuggl
drug traffick,illicit drug traffick,illicit traffick of narcot
dry port,inland port
dual us good,dual us item
e commerc,electron commerc,cross border e commerc
e govern,digit govern,electron govern
earli warn,earli warn system
earthquak
ecolog
econom cooper
econom corridor
econom develop
econom growth
econom recoveri,post pandem recoveri
educ
elec,parliamentari elec,presidenti elec
electr vehicl,new energi vehicl,ev
electr,electr power,power suppli
embargo,arm embargo
emerg,emerg situat
emphas,stress,underscor
energi
energi cooper
energi effici,energi save
energi resourc
energi secur
energi suppli
energi transition
entrepreneurship
entrepreneur
entri into forc
environ
environment protec,environment conserv,protec of the environ
environment secur,ecolog secur
equal,sovereign equal,equal foot
escal
establish of diplomat relat
exchang view,exchang of view
expert meet,expert level
export control
export
express gratitud,thank,gratitud
extradi
extrem,violent extrem
fake new,fals inform,fals new
fals alleg,fals accus,unfound alleg
feasibl studi
fertil
fiber optic cabl,fiber optic line
financi cooper
financi institu,intern financi institu,ifi
firmli support,support support
flood
food secur
foreign direct invest,fdi,direct invest
foreign inform manipul,inform manipul,fimi
foreign polici
foreign terrorist fighter,foreign fighter
fossil fuel
free and open
free econom zone
free trade agreement,fta
free trade,free trade zone,free trade area
freedom of expres,freedom of speech
freedom of navig
freedom of overflight,overflight
freedom of religion,religi freedom,freedom of religion or belief
freight,cargo,freight transport
friendship
frozen asset,freez of asset,asset freez
fundament freedom,basic freedom,fundament right
ga pipelin
gender equal,equal between woman and man
gender base violenc,violenc against woman
genocid
geolog explor,geologi,miner explor
geopolit tension,geopolit rivalri,geopolit competi
girl educ,educ of girl,woman educ
glacier melt,melt of glacier,glacial melt
glacier preserv,protec of glacier,preserv of glacier
glacier
global challeng,global threat
global govern
good govern,govern
good neighborli,good neighborli relat
grain,cereal
grant,grant aid
green corridor,green lane,green channel
green economi
green financ,green bond
green hydrogen
green transition,green transform,green develop
greenhous ga emis,carbon emis,greenhous gase
health,public health,healthcar
hegemon,hegemoni
high technolog,advanc technolog,emerg technolog
high level meet,high level exchang,high level contact
high qualiti develop
higher educ,univers
highwai,road
histor ti,histor relat,share histori
hospit,warm hospit,warm welcom
host commun,host countri,receiv countri
hostag
host,host countri
human right
human traffick,traffick in person,traffick in human be
humanitarian access
humanitarian aid,humanitarian assist,humanitarian relief
humanitarian corridor
humanitarian crisi,humanitarian catastroph
humanitarian situat
hybrid threat
hydrocarbon
hydrogen,hydrogen energi
hydropow plant,hydroelectr power station,hydroelectr power plant
hydropow,hydroelectr power,hydro energi
illeg migrat,irregular migrat
illicit financi flow
implement,realiz,fulfil
import
inalien part
inclus govern
inclus growth,inclus develop,inclus
independ
indivis secur,indivis of secur
industri chain,produc chain
industri cooper,produc capac cooper,industri capac cooper
industri park
industri
industri,industri sector
infecti diseas,communic diseas
inform exchang,exchang of inform,inform share
inform secur,intern inform secur
infrastructur
initi,propos
innov
intellectu properti,intellectu properti right
intellig share,intellig exchang
interfaith dialogu,interreligi dialogu,inter religi dialogu
interfer,outsid interfer,extern interfer
interim govern,transition govern
intern affair,domest affair
intern displac person,idp
intern commun,global commun,world commun
intern humanitarian law
intern law,norm of intern law
intern organ
intern relat
internation recogn border
interparliamentari cooper,parliamentari diplomaci,inter parliamentari ti
interregion cooper,subnat cooper,cooper between region
invasion
invest climat,busi climat,busi environ
invest protec,protec of invest
invest
inviol of border,inviol of frontier
irrig
joint exercis,militari exercis,militari drill
joint project
joint ventur
labor migrat
land degrad
landlock,landlock countri,landlock develop countri
landslid
languag learn,languag teach
last peac,durabl peac,just and last peac
law enforc cooper
law enforc,law enforc agenc,law enforc author
leader,state leader
legal framework,treati framework,legal basi
loan,credit,concession loan
local currenc settlement,settlement in nation currenc,nation currenc
logist,logist center,logist hub
low carbon develop,low carbon economi,low carbon
market economi
mechan,cooper mechan,format
media freedom,press freedom,freedom of the press
mediat,good offic
media,mass media,media cooper
medicin,medicin product
meet
membership
methan,methan emis
migrant smuggl,smuggl of migrant
migrant worker,labor migrant
migrat
militari base
militari cooper,defens cooper
militari presenc
militari technic cooper
miner resourc,miner,miner deposit
mine,landmin,anti personnel mine
mine,miner extrac,extract industri
minor,nation minor,ethnic minor
missil launch,missil test
mitig,emis reduc,reduc of emis
modern
monei launder
mountain region,mountain countri,mountain area
mudflow,mudslid
multi vector foreign polici,multi vector polici
multilater cooper
multilater,true multilater
multimod transport,multimod
multipolar world,multipolar,multipolar world order
mutual benefit,mutual benefici cooper,mutual benefici
mutual interest,common interest,share interest
mutual legal assist,legal assist
mutual respect
mutual trust
mutual understand
narcot,drug,narcot drug
nation interest
nation reconcili,reconcili
natur disast,disast,natur hazard
natur ga,ga
natur resourc
neg secur assur,secur assur
negoti
neighbor countri,neighbor
neutral statu
neutral,perman neutral
new energi
new type of intern relat
next meet,next summit
non government organ,ngo
non interfer,non interven,non interfer in intern affair
non perman member,non perman membership,non perman seat
non prolifer,nonprolifer,nuclear non prolifer
non us of forc
note,note with satisfac
nuclear arm
nuclear arsen
nuclear disarma
nuclear energi,nuclear power,atom energi
nuclear power plant,nuclear power station,npp
nuclear test,nuclear explosion
nuclear weapon
nuclear weapon state,nuclear power
nuclear weapon free zone,nuclear free zone,nwfz
occup
occupi territori
oil and ga
oil pipelin
oil,crude oil,petroleum
oppos,reject,opposi
outer space,space
pandem,epidem
partnership
peac
peac settlement,peac resolu,peac settlement of disput
peac us of nuclear energi,peac us of atom energi
peac us of outer space
peacekeep,peacekeep oper
peopl to peopl,peopl to peopl ti,peopl to peopl contact
perman member,perman membership
person with disabl,peopl with disabl,disabl person
petrochem,petrochem industri
pharmaceut,pharmaceut industri
phytosanitari,plant quarantin
pilgrimag,religi tourism,pilgrimag tourism
pipelin
polit mutual trust
polit settlement,polit solution
politic of human right
pollution,air pollution
poverti,poverti reduc,poverti allevi
power polit
power transmis line,power grid,electr grid
precursor,precursor chemic
prevent diplomaci
prioriti area,prioriti,area of cooper
prison exchang,exchang of prison,prison swap
prison of war,pow
privat sector
process,deep process
promot,facilit,foster
propaganda
protection
protocol
public diplomaci,peopl diplomaci
public privat partnership,ppp
purpos and principl
qualiti infrastructur,high qualiti infrastructur
radic
railwai,railroad,rail
rare earth,rare earth element,rare earth metal
ratif
ration us of water,effici us of water,water conserv
raw materi
reaffirm,confirm,reiter
reconstruc,rebuild,post conflict reconstruc
referendum
reform,econom reform
refuge
region cooper
region electr market,electr market
region integr
region secur
region stabil
region
rehabilit and reintegr,reintegr
releas of hostag,hostag releas
religi extrem
renew energi,renew,renew energi sourc
repatri
reservoir
resili
resolu,un resolu
reunif,nation reunif
right of woman and girl,woman right
river basin,basin
road transport,intern road transport
rotat chairmanship,rotat presid,chairmanship
rule of law
rule base order,rule base intern order
safe haven,terrorist safe haven
sanction circumven,sanction evasion,circumven of sanction
sanction,restrict measur
sand and dust storm,dust storm
sanit
satellit,satellit connect,satellit internet
scholarship
scienc and technolog,scientif and technic cooper,scientif and technolog cooper
seaport,port,sea port
secondari sanction
secur
secur architectur
secur challeng,secur threat,threat and challeng
secur guarante
self determin,right to self determin
semiconductor
separat
sign,signatur,sign ceremoni
sister citi,twin citi,twin
skill worker,qualifi personnel,skill labor
small and medium size enterpris,sme,small and medium enterpris
small arm and light weapon,small arm,salw
smuggl
snow leopard
socio econom develop,social and econom develop
solar energi,solar power
solidar
sovereignti,state sovereignti
space explor,space activ
special econom zone,sez
special servic,intellig servic,secur servic
sport,physic cultur
stabil
start up,startup
state border agreement,treati on the state border,border treati
state visit,offici visit
stateless person,stateless
statement
statu quo
strateg partnership
strengthen,enhanc,deepen
student exchang,academ exchang,academ mobil
submarin cabl,undersea cabl,subsea cabl
summit,summit meet
suppli chain resili,resili suppli chain,secur suppli chain
suppli chain
sustain develop
synergi,align of strategi,synergi of develop strategi
synthet drug
talk
tariff,custom duti,duti
technic assist
technolog park,technopark,scienc park
technolog transfer,transfer of technolog
telemedicin
tension
territori integr
terror
terror financ,financ of terror,terrorist financ
terrorist attack,terrorist act
terrorist organ,terrorist group
think tank,research institut,analyt center
threat of forc,threat or us of forc
three evil,three evil forc,three forc
tourism,tourism cooper
tourist,travel
trade
trade and econom cooper,econom and trade cooper
trade barrier,barrier to trade,trade restric
trade facilit,trade and invest facilit,simplif of trade procedur
trade turnov,trade volum,bilater trade
tradition medicin,tradition chines medicin
traffick,illicit traffick
train,train of personnel,personnel train
transboundari river,transboundari water,transboundari watercours
transit potenti,transit capac
transit,transit transport
transnat organ crime,organ crime
transnat threat,cross border threat
transport
transport connect,transport link,transport interconnect
transport corridor
transport hub
transport rout,trade rout
treati
truce,cessat of hostil
unilater sanction,unilater coerciv measur
unilater
uniti,cohesion
upstream countri,upstream state,upstream
uranium
uranium tail,uranium legaci site,tail
vaccin
valu chain
veterinari
victim,casualti,loss of life
visa
visa facilit,visa simplif,visa liber
visa free,visa free regim,visa exemp
vocat train,vocat educ,profession train
vulner group
war
war crime
wast manag,wast
water and energi cooper,water and energi issu,water energi cooper
water manag,water resourc manag,integr water resourc manag
water resourc
water scarciti,water shortag,lack of water
water secur
water energi nexu,water and energi nexu,water energi food nexu
weapon of mass destruc,wmd
welcom,hail
wheat
win win cooper,win win
wind energi,wind power
woman,empower of woman,woman empower
work group
world heritag,world heritag site
world order,intern order
youth,young peopl,youth exchang
zero sum game
abkhazia
abraham accord
abu dhabi
action plan,plan of action
asian develop bank,!adb
meet of foreign minist of afghanistan neighbor countri,neighbor countri of afghanistan foreign minist meet
afghanistan,islam republ of afghanistan
africa
african union,!au
2030 agenda for sustain develop,2030 agenda
astana intern financi center,!aifc
asian infrastructur invest bank,!aiib
aktau,port of aktau
al qaida,al qaeda
alashank,alataw pass
alat,port of alat
almati,alma ata
almati agreement of 1992,1992 almati agreement
alma ata declar,almati declar
altai,altai mountain
ambassador,ambassador extraordinari and plenipotentiari
amu darya,amu darya river
andijan,andizhan
ankara
!apec,asia pacif econom cooper
leagu of arab state,arab leagu,!la
aral sea region,aral sea basin
aral sea,aral
aral sea basin program,!asbp
arctic
arkadag
!asean,associ of southeast asian nation
ashgabat
uzbekistan turkmenistan iran oman corridor,ashgabat agreement
asia
asia pacif,asia pacif region
assist secretari of state,assist secretari
astana,nur sultan
astana declar
astana process,astana format
athen
atyrau
!auku
awaza,avaza
awaza program of action,awaza program of action for landlock develop countri
b5+1,b5+1 forum
baikonur,baikonur cosmodrom
baku
lake balkhash,balkhash
baltic sea
bandar abba
batumi
beij,peke
belt and road initi,belt and road,!bri
belt and road forum for intern cooper,belt and road forum
berlin
bishkek
black sea
boao forum for asia
bologna process
border manag program in central asia,!bomca
bonn
!bric
brussel
baku tbilisi ceyhan pipelin,btc pipelin
baku tbilisi kar railwai,btk railwai
budapest
budapest memorandum,budapest memorandum on secur assur
bukhara
bundestag,german bundestag
biolog weapon conven,biolog and toxin weapon conven,!bwc,!btwc
!c c5,china central asia mechan
c5,central asian five
c5+1,c5+1 diplomat platform
central asia center ga pipelin
central asia china ga pipelin,china central asia ga pipelin
line d,line d of the china central asia ga pipelin
central asia drug action program,!cadap
treati on a nuclear weapon free zone in central asia,central asian nuclear weapon free zone treati
protocol to the treati on a nuclear weapon free zone in central asia,protocol to the canwfz treati
central asian nuclear weapon free zone,nuclear weapon free zone in central asia,!canwfz
central asia region econom cooper,central asia region econom cooper program,!carec
central asian region inform and coordin center,!caricc
casa 1000,casa 1000 project
conven on the legal statu of the caspian sea,treati of aktau
caspian sea,caspian
conven against tortur,un conven against tortur
caucasu
conven on biolog divers,!cbd
comprehens conven on intern terror,!ccit
coalition for disast resili infrastructur,!cdri
conven on the elimin of all form of discrimin against woman,!cedaw
central asia,central asian region
central asian state,central asian countri
chabahar port,chabahar
chairman,chair
chancellor,feder chancellor
china,peopl republ of china,!prc
china central asia mechan secretariat,secretariat of the china central asia mechan
china central asia spirit
china central asia summit
china europ railwai express,china europ freight train
cholpon ata
chu,chu river
confer on interac and confid build measur in asia,!cica
commonwealth of independ state,!ci
!cite,conven on intern trade in endang speci
china kyrgyzstan uzbekistan highwai,china kyrgyzstan uzbekistan road
china kyrgyzstan uzbekistan railwai,cku railwai
china nation petroleum corpor,!cnpc
cold war
collect secur treati,!cst
confuciu institut
consul gener,consul
consult meet of the head of state of central asia,consult meet of central asian head of state
!cop28
!cop29
!cop30
council of foreign minist,council of minist of foreign affair,!cfm
council of head of govern,!chg
council of head of state,!ch
council of the european union,eu council
council of europ,coe
covid 19,coronaviru
communist parti of china,chines communist parti,!cpc,!ccp
gener secretari of the cpc central committe,gener secretari of the communist parti of china
caspian pipelin consortium
china pakistan econom corridor,!cpec
conven on the right of the child,!crc
crimea,crimean peninsula
c5+1 critic miner dialogu,critic miner dialogu
crown princ
conven on the right of person with disabl,!crpd
decad of action for cryospher scienc,decad of action for cryospher scienc 2025 2034
collect secur treati organ,!csto
comprehens nuclear test ban treati,comprehens test ban treati,!ctbt
comprehens nuclear test ban treati organ,!ctbto
minist of cultur,cultur minist
custom union
chemic weapon conven,!cwc
german academ exchang servic,!daad
global initi on data secur,global data secur initi
minist of defens,defens minist
delhi declar
deputi foreign minist,deputi minist of foreign affair
deputi prime minist,vice prime minist
deputi secretari gener,under secretari gener
us intern develop financ corpor,intern develop financ corpor,!dfc
dialogu partner,sco dialogu partner
digit silk road
doha
doha agreement
donba,donbass
donetsk
dostyk
democrat peopl republ of korea,!dprk
dubai
dushanb
eurasian econom union,!eaeu,!eeu
treati on the eurasian econom union,eaeu treati
eurasian group on combat monei launder and financ of terror,eurasian group,!eag
east asia
east china sea
east jerusalem
european bank for reconstruc and develop,!ebrd
econom cooper organ,!eco
world econom forum,!wef
minist of economi,economi minist
econom and social council,unit nation econom and social council,!ecosoc
eurasian develop bank,!edb
european extern action servic,!eea
eurasian econom commis,!eec
european invest bank,!eib
extract industri transpar initi,!eiti
embassi
emir,amir
energi charter treati,!ect
minist of energi,energi minist
enhanc partnership and cooper agreement,!epca
erasmu,erasmu plu
unit nation econom and social commis for asia and the pacif,un escap,!escap,!unescap
east turkistan islam movement,eastern turkistan islam movement,!etim
european union,!eu
eu strategi on central asia,eu strategi for central asia
eu central asia summit,european union central asia summit
high repres of the union for foreign affair and secur polici,eu high repres for foreign affair and secur polici
joint roadmap for deepen ti between the eu and central asia,joint roadmap
eurasia
eurasian intergovernment council
greater eurasian partnership,greater eurasian partnership initi
euratom,european atom energi commun
europ
european commis,commis of the european union,!ec
presid of the european commis
european council
presid of the european council
european parliament
europol
eu special repres for central asia,eusr for central asia
execut director
execut secretari
food and agricultur organ,food and agricultur organ of the unit nation,!fao
financi action task forc,!fatf
fedchenko glacier,vanj yakh glacier
feder presid,presid of germani
feder council
fergana,ferghana
fergana vallei,ferghana vallei
minist of financ,financ minist
five principl of peac coexist
foreign minist,minist of foreign affair
foreign minist meet,meet of foreign minist
ministri of foreign affair,foreign ministri,!mfa
feder republ of germani,germani,!frg
g20,group of twenti
g7,group of seven
group of 77,g77
galkynysh,galkynysh ga field
gaza strip,gaza
gazprom
gorno badakhshan,gorno badakhshan autonom region,!gbao
gulf cooper council,cooper council for the arab state of the gulf,!gcc
gcc central asia summit,gulf cooper council central asia summit
green climat fund,!gcf
global civil initi,!gci
global develop initi,!gdi
global environ facil,!gef
geneva
geneva conven
central asia plu germani,central asia germani
global govern initi,!ggi
!giz,german agenc for intern cooper
un global counter terror strategi,unit nation global counter terror strategi
global gatewai,global gatewai strategi
global south
goeth institut
treati on friendship good neighborli and cooper for the develop of central asia in the 21st centuri
great patriot war
green central asia,green central asia initi
green silk road
global secur initi,!gsi
!gsp,gener scheme of prefer plu
gulf state,gulf countri
gwadar port,gwadar
halk maslahati,peopl council of turkmenistan
hama,!hama
head of govern
head of state
minist of health,health minist
health silk road,silk road of health
heart of asia istanbul process,heart of asia
helsinki
helsinki final act,final act of helsinki
herat
himalaya
hindu kush
hiroshima
hong kong
hous of repres,us hous of repres
human right dai,intern human right dai
intern atom energi agenc,!iaea
intern civil aviat organ,!icao
intern crimin court,!icc
intern coven on civil and polit right,!iccpr
intern coven on econom social and cultur right,!icescr
intern court of justic,!icj
intern committe of the red cross,!icrc
interst commis for water coordin,interst commis for water coordin of central asia,!icwc
intern energi agenc,!iea
intern fund for agricultur develop,!ifad
intern fund for save the aral sea,!ifa
intern financ corpor,!ifc
ili,ili river
intern labor organ,!ilo
india middl east europ econom corridor,!imec
intern monetari fund,!imf
intern maritim organ,!imo
islam movement of uzbekistan,!imu
independ dai
india central asia dialogu
india central asia summit
indian ocean
indo pacif,indo pacif region
intern north south transport corridor,!instc
minist of intern affair,minist of the interior
!interpol,interpol
intern solar allianc,!isa
intern year of dialogu as a guarante of peac
intern year of glacier preserv,intern year of glacier preserv 2025
intern year of sustain mountain develop
intern year of peac and trust
intern organ for migrat,!iom
inter parliamentari union,!ipu
iran,islam republ of iran
intern renew energi agenc,!irena
irkeshtam,erkeshtam
irtysh,irtysh river
islam develop bank,isdb,!idb
!isi,islam state,!isil
isi k,isi khorasan,!iskp
islamabad
issyk kul,lake issyk kul
istanbul
intern scienc and technolog center,!istc
central asia itali summit,itali central asia summit
indian technic and econom cooper,indian technic and econom cooper program,!itec
intern telecommun union,!itu
jackson vanik amend,jackson vanik
central asia plu japan dialogu,central asia japan dialogu
joint comprehens plan of action,!jcpoa
jeddah
japan intern cooper agenc,!jica
jogorku kenesh
joint communiqu,communiqu
joint declar
joint statement
joint plan of action for the implement of the un global counter terror strategi in central asia,joint plan of action
kabul
kambarata 1,kambarata 1 hpp
kandahar
karachi
karakalpakstan,republ of karakalpakstan
karakum canal
karakum,karakum desert
kashagan,kashagan oil field
kashgar,kashi
kashmir
kazakhstan,republ of kazakhstan
kazan
kfw,kfw develop bank
kherson
khiva
khorgo,horgo
khujand
khujand declar
king,hi majesti the king
korea intern cooper agenc,!koica
kokand
korea central asia cooper forum,republ of korea central asia cooper forum
korean peninsula
kremlin
kazakhstan turkmenistan iran railwai
kulma,kulma pass
kuryk,port of kuryk
kuwait citi
kyiv,kiev
kyoto protocol
kyrgyzstan,kyrgyz republ
kyzylkum,kyzylkum desert
lanzhou
lapi lazuli corridor,lapi lazuli
latin america
lianyungang
london
luban workshop
luhansk,lugansk
luxembourg
majlisi oli
manama
mattei plan,mattei plan for africa
mazar i sharif,mazar e sharif
mazhili,majili
mediterranean sea,mediterranean
mejli,mejli of turkmenistan
member state
tran caspian intern transport rout,middl corridor,!titr
middl east,near east
minsk
minsk agreement
moscow
moscow format,moscow format of consult on afghanistan
memorandum of understand,mou,!mou
five year of action for the develop of mountain region,five year of action for the develop of mountain region 2023 2027
multi partner human secur trust fund for the aral sea region,un multi partner trust fund for the aral sea region
miner secur partnership,!msp
muscat
nagorno karabakh,karabakh
nanj
naryn,naryn river
nation coordin
nation secur advis,nation secur advisor
!nato,north atlant treati organ
navruz,nowruz
new develop bank,!ndb
intern dai of neutral
new delhi,delhi
new start,new start treati
new uzbekistan,uzbekistan 2030 strategi
new york
new york declar,c5+1 new york declar
non align movement,!nam
northeast asia,northeastern asia
nation peopl congress,!npc
treati on the non prolifer of nuclear weapon,non prolifer treati,!npt
nuclear supplier group,!nsg
intern dai against nuclear test
nuku
nurek,nurek dam
bright path,nurli zhol
observ state,observ
!ocha,offic for the coordin of humanitarian affair
offic for democrat institu and human right,!odihr
organ for econom co oper and develop,organ for econom cooper and develop,!oecd
!ohchr,offic of the unit nation high commission for human right
organ of islam cooper,!oic
olii majli
omsk
on china principl,on china polici
organ for the prohibi of chemic weapon,!opcw
!opec,organ of the petroleum export countri
!opec,opec plu
organ for secur and co oper in europ,organ for secur and cooper in europ,!osc
osc academi,osc academi in bishkek
osh
organ of turkic state,!ot
pacif ocean,pacif
pact for the futur
un conven against transnat organ crime,unit nation conven against transnat organ crime,!untoc
palestin,state of palestin
pamir,pamir mountain
panj,panj river
pari
pari agreement,pari climat agreement
charter of pari,charter of pari for a new europ
particip,the particip
parti,the parti
peac corp
depart of defens,pentagon
treati on perman good neighborli friendship and cooper,treati on perman good neighborli and friendli cooper
persian gulf,arabian gulf
partnership for global infrastructur and invest,!pgii,!pgi
poti
power of siberia,power of siberia pipelin
presid,presid of the republ
presid of the peopl republ of china,presid of china
press communiqu,press releas
prime minist,premier
pyongyang
qosh tepa canal,kosh tepa canal
quad,quadrilater secur dialogu
region anti terrorist structur,sco region anti terrorist structur,!rat
region environment center for central asia,central asia region environment center
red sea
1951 refuge conven,refuge conven
riyadh
roadmap,road map
rogun,rogun dam
republ of korea,!rok
rome
rosatom,!rosatom
russia,russian feder
central asia russia summit,russia central asia summit
samarkand
samarkand declar
lake sarez,sarez
saudi arabia,kingdom of saudi arabia,!ksa
shanghai cooper organ,!sco
sco afghanistan contact group
sco busi council
sco charter,charter of the shanghai cooper organ
sco council of head of state,council of head of state of the sco member state
treati on long term good neighborli friendship and cooper among sco member state,treati on long term good neighborli friendship and cooper
sco interbank consortium,sco interbank associ
sco secretari gener,secretari gener of the sco
sustain develop goal,sdg,!sdg
sea of azov
secretari gener
secretari of state,us secretari of state
secretari of the secur council,secur council secretari
semipalatinsk,semei
sendai framework for disast risk reduc,sendai framework
seoul
shanghai
shanghai spirit
shymkent
silk road,great silk road
silk road econom belt
silk road fund
reviv of the great silk road,reviv of the silk road
sochi
south asia
south caucasu,transcaucasia
south china sea
south ossetia
southeast asia
soviet union,!ussr
speaker of parliament,chairman of parliament
un special program for the economi of central asia,unit nation special program for the economi of central asia,!speca
special envoi,special repres
special militari oper,!smo
special repres of the secretari gener,special repres of the un secretari gener,!srsg
st petersburg,saint petersburg
state council,state council of china
depart of state,state depart
state duma
strait of hormuz
suprem eurasian econom council
syr darya,syr darya river
taiwan
taiwan strait
tajikistan,republ of tajikistan
tala,tala river
taliban,taliban movement
!tap,turkmenistan afghanistan pakistan power transmis line
!tapi,tapi pipelin
tashkent
tashkent declar
tbilisi
team europ,team europ initi
tehran,teheran
tehran conven,framework conven for the protec of the marin environ of the caspian sea
tran european transport network,ten t
tengiz,tengiz oil field
termez,termiz
tianjin
tibet,xizang
tien shan,tian shan
trade and invest framework agreement,!tifa
turkish cooper and coordin agenc,!tika
tir conven,!tir
toktogul,toktogul dam
tokyo
torugart,torugart pass
treati on the prohibi of nuclear weapon,!tpnw
!traceca,transport corridor europ caucasu asia
minist of trade,trade minist
tran afghan railwai,termez mazar i sharif kabul peshawar railwai
tran caspian ga pipelin,tran caspian pipelin
trump rout for intern peac and prosper,!tripp
turkic council,cooper council of turkic speak state
turkistan,turkestan
turkiy,turkei
turkmenbashi,turkmenbashi intern seaport
turkmenistan
!turksoi,intern organ of turkic cultur
two state solution
unit arab emir,!uae
unit kingdom,!uk
uk central asia,central asia unit kingdom,!c5 uk
ukrain
ukrain crisi,ukrainian crisi
ulaanbaatar,ulan bator
unit nation,!un
un charter,charter of the unit nation
un conven against cybercrim,unit nation conven against cybercrim
unit nation gener assembl,un gener assembl,!unga
unit nation human right council,un human right council,!hrc,!unhrc
un secretariat,unit nation secretariat
un secretari gener,secretari gener of the unit nation
unit nation secur council,un secur council,!unsc
un tourism,world tourism organ,!unwto
un woman,unit nation entiti for gender equal and the empower of woman
unit nation assist mission in afghanistan,un assist mission in afghanistan,!unama
un conven against corrup,unit nation conven against corrup,!uncac
unit nation conven to combat desertif,un conven to combat desertif,!unccd
unit nation conven on the law of the sea,un conven on the law of the sea,!unclo
un trade and develop,unit nation confer on trade and develop,!unctad
unit nation develop program,un develop program,!undp
unit nation econom commis for europ,un econom commis for europ,!unec,!ec
unit nation environ program,un environ program,!unep
!unesco,unit nation educ scientif and cultur organ
unit nation framework conven on climat chang,un framework conven on climat chang,!unfccc
unit nation popul fund,!unfpa
!unhcr,unit nation high commission for refuge
!unicef,unit nation children fund
unit nation industri develop organ,!unido
univers declar of human right,!udhr
unit nation offic of counter terror,un offic of counter terror,!unoct
unit nation offic on drug and crime,un offic on drug and crime,!unodc
un region center for prevent diplomaci for central asia,unit nation region center for prevent diplomaci for central asia,!unrcca
un secur council resolu 1325,unsc resolu 1325
un secur council resolu 1540,unsc resolu 1540
un secur council resolu 2593,unsc resolu 2593
ural river
urumqi
unit state strategi for central asia,us strategi for central asia
depart of commerc,us depart of commerc
us congress,unit state congress
export import bank of the unit state,!exim
us senat,unit state senat
depart of the treasuri,us treasuri
unit state,!us,!usa
!usaid,unit state agenc for intern develop
uzbekistan,republ of uzbekistan
vakhsh,vakhsh river
vice presid
victori dai
vienna
vienna conven on diplomat relat
vienna program of action for landlock develop countri,vienna program of action
volga,volga river
wakhan corridor,wakhan
russia war of aggres against ukrain,russian war of aggres against ukrain
washington,washington dc
water conven,unec water conven
intern decad for action water for sustain develop,water action decad
world custom organ,!wco
west asia,western asia
west bank
western balkan
world food program,!wfp
white hous
world health organ,!who
world intellectu properti organ,!wipo
world meteorolog organ,!wmo
world bank,world bank group,!wb
world dai for glacier
world nomad game
world trade organ,!wto
world war ii,second world war,!wwii
xi'an,xian
xi'an declar,xi'an declar of the china central asia summit
xinjiang,xinjiang uygur autonom region
year of cultur and art of the peopl of central asia and china,year of cultur and art of the peopl of china and central asia
yerevan
zangezur corridor
zaporizhzhia,zaporozhy
zarafshan,zeravshan
intern dai of zero wast
english
andorra
antigua barbuda
anguilla
albania
armenia
curacao
angola
antarctica
argentina
american samoa
austria
australia
aruba
aland island
azerbaijan
bosnia herzegovina
barbado
bangladesh
belgium
burkina faso
bulgaria
bahrain
burundi
benin
st barthelemi
bermuda
brunei
bolivia
caribbean netherland
brazil
bahama
bhutan
myanmar
bouvet island
botswana
belaru
beliz
canada
coco keel island
congo kinshasa
central african republ
congo brazzavil
switzerland
cote d'ivoir
cook island
chile
cameroon
colombia
costa rica
serbia
cuba
cape verd
curacao
christma island
cypru
czechia
djibouti
denmark
dominica
dominican republ
benin
algeria
ecuador
estonia
egypt
western sahara
eritrea
spain
ethiopia
finland
fiji
falkland island
micronesia
faro island
franc
franc
gabon
grenada
georgia
french guiana
guernsei
ghana
gibraltar
greenland
gambia
guinea
guadeloup
equatori guinea
greec
south georgia south sandwich island
guatemala
guam
guinea bissau
guyana
hong kong sar china
heard mcdonald island
hondura
croatia
haiti
hungari
burkina faso
indonesia
ireland
israel
isl of man
india
british indian ocean territori
iraq
iceland
itali
jersei
jamaica
jordan
japan
kenya
cambodia
kiribati
comoro
st kitt nevi
kuwait
cayman island
lao
lebanon
st lucia
liechtenstein
sri lanka
liberia
lesotho
lithuania
latvia
libya
morocco
monaco
moldova
montenegro
st martin
madagascar
marshal island
north macedonia
mali
myanmar
mongolia
macao sar china
northern mariana island
martiniqu
mauritania
montserrat
malta
mauritiu
maldiv
malawi
mexico
malaysia
mozambiqu
namibia
new caledonia
niger
norfolk island
nigeria
vanuatu
nicaragua
netherland
norwai
nepal
nauru
niue
new zealand
oman
panama
peru
french polynesia
papua new guinea
philippin
pakistan
poland
st pierr miquelon
pitcairn island
puerto rico
palestinian territori
portug
palau
paraguai
qatar
reunion
zimbabw
romania
serbia
rwanda
solomon island
seychel
sudan
sweden
singapor
st helena
slovenia
svalbard jan mayen
slovakia
sierra leon
san marino
seneg
somalia
surinam
south sudan
sao tome princip
el salvador
sint maarten
syria
eswatini
turk caico island
chad
french southern territori
togo
thailand
tokelau
timor lest
tunisia
tonga
timor lest
trinidad tobago
tuvalu
tanzania
uganda
us outli island
uruguai
vatican citi
st vincent grenadin
vietnam
venezuela
british virgin island
us virgin island
vietnam
vanuatu
walli futuna
samoa
kosovo
yemen
yemen
mayott
serbia
south africa
zambia
congo kinshasa
zimbabw
america
eastern asia
southern asia
eastern europ
western europ
oceania
`;
