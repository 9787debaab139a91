/** Written by `npm run glossary`. Forms of each concept (de), a line a concept: units joined by spaces, forms by commas, "!" before acronyms. */
export const DE = `
und,sowi
der,die
zu,um
von
in
wir
ein
fur
auf,uber
uns
verpflicht,engagement
staat,staatlich
dass,jen
vereinigt,vereint
werd,will
mit
als,wie
durch
einschliess,umfass
sich
unterstutz
sein
zusammenarbeit,kooperation
entwickl,entwickeln
global,weltweit
sein,ihr
dies
arbeit,arbeitsgrupp
auch,ebenfall
fortsetz,weiterhin
land,staat
international,int
region,regional
gemeinsam,teil
ihr
durch
usa,us
angeh,bewalt
all
ein
wirtschaft,okonom
bemuh,anstreng
energi,energet
von,aus
wichtig,bedeut
sein
fuhr,staatschef
partnerschaft
prasident,prasidentschaft
ford,forder
stark,starkung
nachhalt,dauerhaft
technologi,technolog
massnahm,handeln
vorantreib,voranbring
an,bei
aufbau,bau
klima,klimat
sicherstell,gewahrleist
hab
investition,investi
nation,national
neu,nachricht
and,sonstig
pazif
partn
bekraft
anerkenn,erkenn
resilienz,widerstandsfah
versorg,liefer
gemeinsam,zusamm
handel
ukrain
nutz,nutzung
begruss,willkomm
welch,der
basier,grundlag
sein
zwisch
bid
beid
aufford,aufruf
kett,lieferkett
herausforder
zusammenarbeit,kooperation
kritisch,entscheid
verbess,stark
europa
weit
regier,regi
mensch,menschlich
umsetz,durchfuhr
erhoh,zunehm
initiativ,einleit
recht,gesetz
bedarf,notwend
fried,friedlich
volk,mensch
acht,achtung
antwort,reaktion
recht,richtig
russland
sektor,bereich
solch
sie
dies
zwei,beid
sowi,gut
welt,weltweit
geg
abkomm,vereinbar
gemeinschaft,gemeind
koordinier,koordini
verteid,defensiv
digital,digitalisier
wirtschaft,volkswirtschaft
finanzier,finanz
gewalt,streitkraft
rahm,rahmenwerk
zukunft,kunftig
hab
gesund
inklusiv,inklusion
indo
infrastruktur
innovation,innovativ
beabsicht,absicht
gemeinsam
markt
treff,sitzung
minist
mehr
off,offn
oder
plan,planung
polit
wohlstand,wohlhab
bereitstell,leist
reduzi,verring
syst,system
ergreif,nehm
gegenub,hin
union
jahr,jahrlich
beschleun
zugang
erreich,erziel
uber,quer
aktivitat,aktiv
hilf,unterstutz
bilateral
kapazitat,fahig
wandel,ander
saub
dialog
wirksam,effektiv
aufstreb,neu
beend,end
engagement,engagi
einricht,grund
eu
ausweit,erweit
erleicht,erleichter
nahrungsmittel,lebensmittel
vorwart,vorantreib
g7
ziel,tor
grupp,gruppi
verbess,verbesser
indi
industri,industriell
information,informi
integration,integritat
frag,thema
japan
massnahm,mess
nuklear,kernenergi
chanc,geleg
organisation,organisi
praxis,praktisch
prinzip,grundsatz
privat,privatwirtschaft
programm
fortschritt
schutz
offent
bekraft,wiederhol
bezieh,verhaltnis
bleib,weiterhin
risiko
regel,rechtsstaat
stabilitat,stabilisi
standard,norm
strateg
bedroh,drohung
unt,gemass
wert,schatz
krieg
zusatz,ausserd
bekraft,bestat
ki
ankund,bekanntgeb
ansatz,herangehensweis
bereich,gebiet
asean
konn,kann
fahig
eng,schliess
kollektiv,gemeinsam
sorg,besorgnis
vertief
demokrat
ermog,befah
austausch
export,ausfuhr
finanziell,finanzinstitution
erst,zuerst
frei,kostenlos
allgemein,general
wachstum
helf,hilf
hoch
humanitar
auswirk,wirkung
start,einleit
eben,niveau
blick,betracht
mach
mitglied,mitgliedstaat
multilateral
gegenseit,wechselseit
nicht
nicht
ordnung,befehl
uber
pandemi
premierminist,ministerprasident
prozess,verfahr
schutz
quad
relevant,einschlag
forschung,forsch
roll
seit
schritt
gipfel,gipfeltreff
begriff,beding
jen
heut,heutig
ubergang,wandel
transparent,transparenz
un,vn
auf
wahrend
rechenschaft,rechenschaftspflicht
aggression,angriffskrieg
vereinbar,ubereinkomm
landwirtschaft
ziel,abziel
allianz,bundnis
angriff,angreif
australi
nutz,profiti
milliard,mrd
grenz,grenzuberschreit
unternehm,geschaft
bekampf,kampf
gemeinsam
umfass
konsistent,vereinbar
konsultation,konsulti
kontroll,kontrolli
einberuf,konvention
rat,sicherheitsrat
bekampf,begegn
covid,corona
schaff,schaffung
kris
dat
lief,erbring
demokrati
entschloss,bestimm
erort,diskuti
emission,ausstoss
ermut,ford
umwelt,umfeld
erkund,pruf
ausdruck,auss
freiheit
voll,vollstand
fond,finanzier
gut,war
ermitteln,identifizi
institution,einricht
interess,interessiert
in
schlussel,wesent
lini,einklang
lang,langfrist
aufrechterhalt,erhalt
maritim
mechanismus
militar
netzwerk,netz
nach
nord,nordlich
feststell,hinweis
laufend,andauernd
teilnahm,teilnehm
potenzial,potenziell
verhind,pravention
prioritat,prioritar
produzi,produzent
produktion,produkt
bezug,hinsicht
bezieh,verhaltnis
republ
resolution,losung
los,entschloss
ressourc,mittel
russisch,russ
sich
meer,see
anstreb,such
dienstleist,dien
so,damit
gesellschaft,zivilgesellschaft
losung
weltraum,raum
interessentrag,akteur
stark,kraftig
ziel,zielgerichtet
aufgab,arbeitsgrupp
zeit,rechtzeit
us
unterstreich,hervorheb
vision
verwundbar,gefahrdet
weg,weis
wer,who
innerhalb
uber
gemass,abkomm
anerkenn,wurdig
handeln,akt
agentur,behord
angleich,abstimm
amerika
unt,zwisch
jed,irgendein
angemess,geeignet
rund,um
bank
bess
kanada
zentral,zentralasi
china
zivil,zivilgesellschaft
verurteil
verbind,konnektivitat
beitrag
cyb
erklar,deklaration
diskussion,erorter
tun
jed
bildung,ausbild
beton,hervorheb
durchsetz,strafverfolg
umwelt,okolog
gleich,gleichheit
wesent,unerlass
besteh,existi
fair,gerecht
schwerpunkt,fokus
ausland,aussenminist
forum
ford
g20
gas
geschlecht,geschlechtsspezif
ausricht,gastgeb
sofort,unverzug
indonesi
insel,inselstaat
israel
gerecht
korea
arbeit,arbeitskraft
letzt,vergang
fuhr,fuhrend
fuhrung,fuhrungsroll
gefuhrt,geleitet
gemacht,macht
verwalt,management
mexiko
million,mio
mineral,minerali
mobilisi,mobilitat
meist
muss
natur
ziel,objekt
operation,operativ
aus
teil
partei,vertragspartei
insbesond,besond
plattform
zusag,verpflicht
polit
projekt
erhol,wiederaufbau
widerspiegeln,spiegeln
reform,reformi
erneuerbar,erneu
erford,anforder
reagi,antwort
sudkorea
wissenschaft
halbleit
setz,festleg
soll
bedeut,erheb
steh,stand
erklar,stellungnahm
technisch
territorium,territorial
bindung,bezieh
instrument,werkzeug
ausbild,schulung
trilateral
vertrau,vertrauenswurd
verstandnis,versteh
ansicht,meinung
waff
frau
null
akteur,schauspiel
afrika
agenda,tagesordn
ehrgeiz,ambitioniert
amerikan
atlant
sein
best
uber,hinaus
bring,bracht
aber,sond
burg,staatsburg
zivilist,zivil
komm,kam
kommerziell,gewerb
kommission
unternehm,firma
durchfuhr,verhalt
konflikt
beitrag
verteid
nachfrag,ford
einsatz,stationier
vielfalt,diversitat
inland,innerstaat
okosyst
effizient,effizienz
insbesond,besond
expert,sachverstand
konfrontiert,angesicht
fluss,strom
folg,folgend
grundlag,fundament
brennstoff,kraftstoff
vollstand,voll
grun
wachs,wachsend
sein
abhalt,halt
ich
illegal,rechtswidr
nachrichtendien,intelligenz
interoperabilitat,interoperabel
iran
arbeitsplatz,job
beitret,anschliess
konigreich
rechtlich,legal
leb
niedrig
konn,mai
herstell,fertig
mittl,nah
migration
notwend,erford
verhandl,verhandeln
netto
kein
ozean,meer
beamt,offiziell
insbesond,besond
spiel
darstell
moglich
macht,strom
verfolg,anstreb
qualitat,hochwert
erreich
jung,kurzlich
regulator,regulier
bericht
vertret,darstell
sich
sozial,gesellschaft
souveranitat
strategi
erfolg,erfolgreich
als
dort
dritt
drei
handel,menschenhandel
transatlant
transformation,wandel
ukrain
universell,universitat
wahr,aufrechterhalt
impfstoff,impfung
gewalt
wo
arbeitnehm,arbeit
wto
regier,verwalt
annehm,verabschied
ambition,ehrgeiz
anwend,anwendbar
waff,rustung
asi
bewert,beurteil
verband,assoziiert
behord,autoritat
barri,hindernis
biodiversitat,artenvielfalt
stark,starkung
kapital,hauptstadt
verursach,ursach
zentrum
charta
ko
zwang,notig
konkret
kontext,zusammenhang
kost
verbrech,kriminalitat
kriminell,strafrecht
grenzuberschreit,uberqu
aktuell,derzeit
cybersich
abkomm,deal
entscheid,beschluss
liefer,ausliefer
demonstri,zeig
abhang
gestalt,entwurf
diplomat
katastroph
stor,storung
diversifizi,diversifizier
dvrk,nordkorea
vorantreib,treib
drog,arzneimittel
wahrend
ost,ostlich
billig,unterstutz
dauerhaft,andauernd
gerecht,gleichberechtigt
europa
bereich,gebiet
kampf,bekampf
endgult,abschliess
form,bild
frankreich
grundleg,fundamental
gross
abgehalt,stattfind
hervorheb,beton
histor,geschicht
wie
illegal,unerlaubt
verhang,auferleg
unabhang
indisch,ind
individuell,einzelperson
kenia
nutz
gleichgesinnt,ahnlich
begrenz,grenz
weis,art
treff
raket,flugkorp
mission,auftrag
minder,abmild
verpflicht,pflicht
onlin
ergebnis
eig
paris
weg,pfad
person,mensch
philippin
vorbereit
bandbreit,reichweit
ransomwar
gegenseit,reziprok
regim
stark,verstark
freilass,veroffent
zuverlass,verlass
uberpruf
robust,solid
sanktion,sanktioni
ausmass,umfang
sekretar,generalsekretar
hochrang,leitend
unterzeichn
seit
lag,situation
klein
quell
sud,sudlich
nachdruck,entschied
bekampf,bewalt
zoll,tarif
terror,terrorismus
sie,ihn
wahrend,gesamt
transf,ubertrag
ttc
untergrab,untermini
auf
eindring,aufford
dringend,dringlich
verletz,verstoss
sein
woch
ohn
wurd,werd
fahig
anpass
berat
betreff,beeintracht
erschwing,bezahlbar
afrikan
hilf
verbundet,alliiert
erlaub,ermog
bereit,schon
architektur
vereinbar,regel
kunstlich
vermogenswert,vermog
verfugbar
vermeid
bewusstsein,bewusst
zuruck
grundlag,basis
kohlenstoff,co2
vorsitz,stuhl
koalition
handel
wettbewerb,wettbewerbsfah
abschliess,vollstand
beding,voraussetz
konferenz
erwag,pruf
kern
korruption
konn,konnt
kultur,kulturell
tag
schuld,verschuld
jahrzehnt
tief
ministerium,abteil
abschreck
direkt,unmittelbar
streitig,streit
storung,unterbrech
bereich,doman
fruh,fruhzeit
unternehm
ausrust,ausstatt
eskalation,eskali
veranstalt,ereignis
je,jemal
ubung,ausub
verlang,ausweit
konzentri,schwerpunkt
luck,kluft
gaza,gazastreif
madch
geh
leitlini,leit
inklusion,einbezieh
einkomm
irak
itali
gemeinsam
halt,bewahr
korean
mindest,wenig
lokal,ortlich
verlust
gross,bedeut
viel
material,materiell
medizin
gleichgesinnt
ministertreff,ministeriell
mod,modernisi
modi
uberwach
monat
multi
jetzt,nun
oktob
oecd
nur
ursprung
saul,pfeil
vorsorg,bereitschaft
bewahr,erhalt
preis
verbreit,weiterverbreit
vorschlag
zweck,ziel
quant,quantentechnologi
schnell,rasch
bereit,bereitschaft
verwirk,verwirklich
empfehl
regulier,verordn
regelmass
ergebnis,resultat
ruckkehr,zuruckkehr
schutz,sicherungsmassnahm
septemb
dien
singapur
besond,speziell
spezif,konkret
stabil
status
beton,unterstreich
stark
ergriff,getroff
terrorist
denk,dacht
bedroh,droh
vertrag
vertrauenswurd
vae
unterstreich
unerschutt
fahrzeug
vietnam
lebenswicht,entscheid
washington
wass
arbeitskraft,belegschaft
sie,ihr
missbrauch,misshandl
akzepti,annahm
erneut,wied
luft
jahrlich
anti
begruss
wurdig,wertschatz
arab
arabi,saudi arabi
versuch
aukus
ballist
beginn
ankurbeln,steig
breit,umfass
waffenruh,waffenstillstand
jahrhundert
bestimmt,gewiss
kind
umstand
klar,deutlich
kombini,kombination
wurdig,lob
folg,konsequenz
erhalt,schutz
konstruktiv,bau
kris
kris
dekarbonisier,dekarbonisi
stationi,einsetz
abschreck
agypt
elektr,strom
element
beseit
ausweit,erweiter
extr,extremismus
einricht,anlag
famili
fossil
hamas
hiroshima
heimat,zuhaus
geisel
instrument
intensiv
intensivi,verstark
international
internet
einlad
israel
joseph
juli
juni
gerecht,justiz
leb
langjahr
marz
marin,meeresumwelt
mittel,bedeut
sinnvoll,bedeutungsvoll
mittel,mittelfrist
memorandum,absichtserklar
methan
migrant
mongolei
schifffahrt,navigation
norm
zahl,anzahl
anbiet,angebot
ol,erdol
zahl
palastinens
weg,pfad
halbinsel
prozent
phas
ort,platz
bevolker
positiv
pravention,verhut
beschaff
forder
bestimm,bereitstell
erinn
wiederaufbau
fluchtling
wiederherstell
einnahm
anstieg,steig
fahrplan
wurzel,grundursach
gleich
saudisch,saudi arabi
rett,spar
wissenschaft
zweit
ernst,schwerwieg
mehr,schwer
fahig,kompetenz
souveran
geist
beginn,start
standhaft,unerschutt
synthet
steu,besteuer
telekommunikation
test
dank
transnational,grenzuberschreit
verkehr,transport
behandl
sru,unclos
untermau,stutz
beispiellos
besuch
freiwill
was
wenn,als
yoon
jugend
fahig,konn
annahm,verabschied
voraus
entlang
neb
annexion,anhang
apec
anwend,gelt
april
bitt,frag
versamml,generalversamml
gleichgewicht,ausgewog
grundleg
vor,bevor
hint
vorteilhaft,nutzbring
blau
bruck,uberbruck
pfleg,versorg
feiern,feier
chemisch,chemikali
stadt
ausschuss,komite
erganz
komplementar,erganz
abschliess
abschluss,schlussfolger
vertrau,zuversicht
bestat
kons
unternehm,korperschaft
korridor
kur,verlauf
schaffung
entscheid
zoll,kund
kurz,senk
cyberraum,cyberspac

schad,beschad
gefahr
beschliess,entscheid
widm,engagement
delegation
stellvertret
destabilisi,destabilisier
unterschied,verschied
diplomati
nied
pflicht,zoll
dynam
hochmod
stark,befah
starkung,befah
eintret,eingeh
einricht,entitat
gerecht,gleichstell
jed
entwickeln,verand
erwart
ausbeut,ausnutz
foderation,foderal
fentanyl
fest,entschloss
funf
forum,for
grund,grundung
erfull
deutschland
bekomm
angesicht
treibhausgas,treibhaus
nutz
schad,schadlich
hier
hoch
ikt
wenn,fall
iwf
anreiz
beitrag,input
unsich,ernahrungsunsich
geistig,intellektuell
absicht
einmisch
untersuch,ermittl
japan
zustand,gerichtsbar
kishida
wiss,kenntnis
land,bod
spat
lern
gesetzgeb,gesetz
verbind,verknupf
rand,marginalisiert
maximal,maximi
mdb,entwicklungsbank
modell
beweg,zieh
mehr,mehrfach
myanmar
nato
nachbar,benachbart
novemb
buro,amt
ablehn,entgegentret
option,moglich
ausblick,aussicht
vergang
standig,dauerhaft
punkt
verschmutz,umweltverschmutz
haf
position,haltung
armut
gegenwart,prasenti
press,dringend
priorisi,vorrang
privatsphar,datenschutz
eigentum,vermog
kauf,erwerb
setz,stell
putin
erhoh,anheb
schnell,rasch
rat,satz
anerkenn
unterlass,abseh
hilf,erleichter
beseit,entfern
umkehr,ruckgang
sdg,nachhaltigkeitsziel
sensibel,empfind
beileg,siedlung
sexuell
schiff,schifffahrt
intelligent,smart
schmuggel,schmuggeln
solidaritat
einig
bald
sudostasiat,sudost
spani
eindamm
strass,meereng
stark
struktur,strukturell
studi,studium
subvention
wesent,erheb
lieferant,anbiet
uberwach
rasch,schnell
spannung
unternehm,durchfuhr
einseit,unilateral
einheit,einig
ungerechtfertigt
unprovoziert
sicherheitsratsresolution
aktualisi,aktualisier
us dollar,dollar
sehr
schiff
gewalttat,gewaltsam
virtuell
sein
weit,breit
neuseeland
erwerb
einhalt,festhalt
angeleg
flugzeug,luftfahrzeug
alternativ
botschaft
genehm,billig
argentini
artikel
asiat
bestreb,anstreb
austral,australi
batteri
werd,wurd
verhalt
glaub
bindend,verbind
biolog
biotechnologi
gremium,organ
breit
gebaut,aufgebaut
kabel
kampagn,wahlkampf
kreb
einstell
zertifizier,beschein
kanal
kind
pakt
wettbewerb
einhalt
komponent,bestandteil
verbind
erwag,berucksicht
verbrauch,konsument
kontinent
dezemb
menschenwurd
tief
zutief
denuklearisier
zerstor,massenvernichtungswaff
aufdeck,erkenn
gerat
krankheit
desinformation
vertreib,vertrieb
diversifizier
dokument
energieministerium
geb
doktor
angetrieb
dual,doppelt
erd
elektron
aufwert,anheb
emirat,emir
beschaft,arbeitgeb
bestreb
motor,ingenieur
ara,zeitalt
umgeh
beweis,nachweis
beispiel
exekutiv,ausfuhr
dungemittel
feuerwaff,schusswaff
fisch,fischerei
fischerei
formell,formlich
vier
freundschaft
funktion,funktioni
ausserd
sammeln,versammeln
netz,stromnetz
bod,grund
guatemala
er
hemisphar
geschicht
haus,wohnraum
drehkreuz,zentrum
wasserstoff
iaeo,iaea
eroffn,auftakttreff
indig
unverzichtbar,unentbehr
beteil,einbezieh
ipef
irland
irregular
selb
januar
jordani
wiss,kenn
gross
grosst
neu
libanon
licht
lebensgrundlag,existenzgrundlag
lng,flussigerdgas
senk,niedrig
malaysia
boswill
mass,massenvernichtungswaff
medi
ministerium
missbrauch
geld,geldwasch
nah
nie,niemal
ernahr
einmal,sobald
geordnet
orienti,orientier
darleg,umreiss
uberflug
tempo
paket
zahlung
pharmazeut,arzneimittel
pilotprojekt
nach
vor
vorhersehbar
primar,hauptsach
verfahr
quo
ran
beschrank,einschrank
einschrank,beschrank
uberpruf,investitionspruf
scheich
erheb,deutlich
gross
stopp,beend
speicher,lager
student,studier
sub
u boot,unterseekabel
sullivan
schweiz
taiwan
talent
gesprach,verhandl
temperatur
thailand
dah,deshalb
verfolg
grossbritanni,uk
einzigart
rechtswidr,unrechtmass
bevorsteh,kommend
nutz,nutzung
verschied
viz
warn,warnung
weiss
breit,weit
ruckzug,abzug
weltweit
zon
einhalt
oben,oberhalb
akadem,wissenschaft
angemess,ausreich
afghanistan
nach,nachd
ander,and
analys
ank,verank
jahrestag,jubilaum
ungefahr,etwa
entsteh,ergeb
atom,atomar
anzieh,attraktiv
august
luftfahrt,luftverkehr
mutig,kuhn
bindung,band
brasili
erweit,ausweit
brutal,brutalitat
kambodscha
kanad,kanadi
nicht,konn
karib
durchfuhr,trag
fall
katalysi,anstoss
vorkampf,champion
gebuhr,anklag
zirkular,kreislauf
kohl
kust
kust,kustennah
kodex,cod
kolumbi
rohstoff,war
komplex,komplexitat
comput,rechn
zustimm,ubereinstimm
bau,erricht
verbrauch,konsum
eventualfall,kontingent
cop28
eckpfeil,grundstein
covax
abdeck,umfass
glaubwurd,glaubhaft
glaubig
datum,termin
niederlag,besieg
defini,bestimm
degradation,verschlechter
grad,abschluss
wurd
direktor,direktorin
behinder,behindert
abrust
diskriminier,diskrimini
getan,tun
zieh,schopf
gebuhr,aufgrund
dauerhaft,bestand
ecuador
el
wahl
verank,festschreib
europa
verscharf,verschlimm
ubermass,uberschuss
erfahr,experiment
ausserordent,aussergewohn
machbar,durchfuhrbar
februar
fimi
find,erkenntnis
fiskal,finanzpolit
flexibel
wald
schmied,knupf
dargelegt,hervor
viert
freund
geopolit
getreid
schwerwieg,ernst
wach,gard
leitlini,richtlini
stopp,anhalt
gesund
hoh,hochschulbild
heimat,heimatland
ehr,wurdig
huthi
zunehm
indones
ungleich
inflation,inflationar
institut
intensiv,intensitat
invasion,einmarsch
irak
is
gegenstand,punkt
art,freundlich
geldwasch,wasch
verlass,lass
legitim,rechtmass
kreditvergab,leih
lizenz,genehm
list,auflist
lang,langfrist
lopez
aufrechterhalt,wartung
mandat,auftrag
manipulation,manipuli
kart,karti
marki,begeh
angeleg,frag
mitgliedschaft,beitritt
mexikan
min,bergbau
moment,augenblick
dynam,schwung
moon,mond
absichtserklar,memorandum
fast,nahezu
neutral,neutralitat
obrador
beobacht,einhalt
ab,vor
operativ,einsatzfah
opposition,widerstand
optimal,optimi
auss,weltraum
offentlichkeitsarbeit,outreach
uberwind,bewalt
pro,je
zeitraum,period
personal
pgii
planet,planetar
vorlauf,vorlauferstoff
prasenz,anwes
druck
vorher,fruh
stolz
stellvertret,handlang
streb,verfolg
frag,infrag
reaktor
erhalt,empfang
bekraft,neuverpflicht
ersuch,anfrag
resistenz,widerstand
rout,streck
umfang,geltungsbereich
seh,sieh
beschlagnahm,ergreif
selb,selbstverteid
sieb
gestalt,form
schock,erschutter
kurz,kurzfrist
sech
station,kraftwerk
stahl
straff,vereinfach
stark,scharf
thema,gegenstand
syri
greifbar,konkret
team,mannschaft
technologi,tech
text
dann,damal
therapeutikum,therapeut
tausend
instrumentarium,werkzeugkast
thema
tradition,traditionell
transit,durchfahrt
reis
trend,tendenz
unvermindert
unmissverstand,eindeut
einheit,verein
erschliess,freisetz
unreguliert,ungeregelt
ungemeldet
un sicherheitsrat,sicherheitsrat
dringlich
uber,via
tragfah,lebensfah
abfall,verschwend
wir
westlich,west
ganz,gesamt
wissenschaft,hochschul
erwerb,beschaff
akut
anpass
nachteil,negativ
alt,zeitalt
vor
zuweis,zuteil
aluminium
and,weit
aoip
arktis,arktisch
artemis
zusicher,zusich
autonomi
hintergrund
bangladesch
weil,denn
belarus,weissrussland
glaub,uberzeug
zweihundertjahr,zweihundertjahrfei
bin
schwarz
vorstand,rat
gebracht,bring
haushalt,budget
c5+1
obergrenz,deckel
einstell,beendig
chip
wahl,entscheid
anspruch,forder
eng,nah
cloud,wolk
vergleich,vergleichbar
konkurri,wettbewerbsfah
abschluss,fertigstell
einhalt,befolg
konformitat,entsprech
konfronti,begegn
kongress
darstell,bild
inhalt
cop26
costa
amtskolleg,amtskollegin
terrorismusbekampf
abdeck,absicher
kredit,gutschrift
cyberkriminalitat,cyberverbrech
zyklus,kreislauf
entscheid,entschloss
berat,absicht
tief
wunsch,verlang
detail,einzel
festhalt,inhafti
entwicklungsfinanzierungsinstitution
direkt,unmittelbar
diskriminier
unverhaltnismass,uberproportional
verzerr,verfalsch
verteil,vertrieb
kluft,teil
dosis
europa,kommission
unterweg
unternehmertum
eintritt,inkrafttret
bewert,evalui
sogar,selb
jed,all
entwickl,evolution
existenziell
umfangreich,umfass
tatsach,fakt
weit,fern
gunst,befurwort
merkmal,eigenschaft
stipendium,fellowship
fest,entschied
geeignet,pass
franzos
grenz,front
finanzstabilitatsrat
gewinn,zuwach
golf kooperationsrat,golfkooperationsrat
deutsch
treibhausgas
welt,globus
zuschuss,gewahr
gross,grossart
grosst
golf
hatt,hab
harris
chef,leit
hoch,ausserst
ganzheit
hoffnung,hoff
feindsel,feindlich
hundert
gebot,imperativ
vorfall,zwischenfall
anzeig,indikator
infektionskrank,ansteck
einfluss,beeinfluss
int,zwisch
vernetz,verflocht
investor,anleg
italien,itali
kenian
sprach,sprachlich
link,hinterlass
erb,vermachtnis
lehr,lektion
liechtenstein
gleichgesinnt
logist
mazedoni,nordmazedoni
maschin,maschinell
vermittl,mediation
mekong
militarisier
minimal,minimi
mohammed
monetar,geldpolit
beweg
kkmu,kmu
viel,sehr
vietnam
marin
ndc,klimabeitrag
notwend
negativ
nordlich,nord
norweg
insbesond,bemerkenswert
anlass,geleg
offshor
ausbruch
insgesamt,gesamt
gremium,panel
physisch,physik
plastik,kunststoff
armst
haltung,dispositiv
ppr,pandemiepravention
prasidial,prasidentschaft
gefangnis,gefang
beruf,professionell
gewinn,profit
verbot
protokoll
katar
randall
erhol,zuruckgewinn
rot
verdoppeln,verstark
regelmass
verlass,stutz
abhang
reparatur,repari
strass,weg
sahel,sahelzon
sag,sagt
salvador
san
schul
abschnitt,sektion
beschlagnahm
reih,seri
sitzung,tagung
sherwood
kmu
softwar
solar,solarenergi
umspann,spann
bereich,sphar
verbreit,ausbreit
ankurbeln,ansporn
atom u boot
st
streb,anstreb
substanz,stoff
substanziell,inhalt
leid
ausreich,hinreich
taskforc,arbeitsgrupp
vorubergeh,befristet
gedeih,flori
tokio,tokyo
nahm,nehm
oberst,hoch
insgesamt,gesamt
tourismus
transaktion,geschaft
ubertrag
trump
grossbritanni,britisch
inakzeptabel,unannehmbar
unterseeisch,unterseekabel
unfair,unlaut
ungehindert
usaid
anbiet,lieferant
opf
vietnam
stimm
woll,will
warm,erwarm
wir
widodo
wind,windenergi
jem
jung
selenskyj
entfuhr
ausland
ad hoc
vorteil,vorteilhaft
luft
afghan
lind,mild
angel
archiv
ard
aspekt
asyl
graueltat,grauel
aufmerksam,beachtung
weg,moglich
auszeichn,preis
verbot,verbiet
trag
blink
brech,bruch
briefing,kurz
breit,allgemein
belast,last
kairo
celsius
chef,leit
umgeh
klass,schicht
klar,eindeut
gedenk
vereinbar,kompatibel
konzertiert,gemeinsam
konzessionar,vergunstigt
kontakt
konventionell
konvergenz,annaher
cop,vertragsstaatenkonferenz
entsprech
mut,mutig
gericht,gerichtshof
nutzpflanz,ernt
eindamm,zugeln
david
verzoger,verzog
verweig,leugn
der
ziel,bestimmungsort
haftling,inhaftiert
verschlechter,verschlecht
verheer,verwust
diagnost,diagnostikum
abbau,zerschlag
doha
dollar
verdoppeln,doppelt
triebkraft,motor
fruh,bereit
ostlich,ost
elizabeth,elisabeth
elmau
englisch
anreich,anreicher
gesamt,ganz
gesandt,sondergesandt
epidemi,epidem
ausrott,beseit
schatzung,schatz
ethnisch
euro
pruf,untersuch
ausnahm
beschleun
zugig,rasch
ausdruck,ausser
ext,auss
faktor
herb,fall
landwirt,bau
ernahr,futtermittel
feu,brand
format
bevorsteh
fragil,fragilitat
francisco
fulbright
fusion,kernfusion
gateway,tor
geograf,geograph
regier,staatlich
gouverneur
garanti,gewahrleist
guinea
begruss
haiti
halft,halb
hand
hart,schwer
zufluchtsort,unterschlupf
herz
erb
hongkong
i2u2
island
ide
identitat
einwander,einwand
immobilisi,eingefror
auswirk,implikation
einbezieh,aufnehm
instabilitat
versicher
vorlauf,zwischenzeit
einfuhr,vorstell
eis,unverbruch
iv,viert
jak
jetp
konig
hongkong
labor,laboratorium
gelegt,leg
rout,seeweg
latein,lateinamerika
leckag,verlager
ley
los
darleh,kredit
standort,ort
makrookonom
mainstreaming
arzneimittel,medizin
botschaft,nachricht
method,methodologi
mikro,kleinstunternehm
mitt,mittel
meilenstein
miliz
mind,minderjahr
moderat,gemassigt
modular
moratorium
herr
betaubungsmittel,rauschgift
eng,verring
marin,maritim
ncg
niederland
neu
nexus,zusammenhang
nichtverbreit
normalisi,normalisier
sicherheitsberat
offlin
opioid
uns,selb
auslandsinvestition,ausgeh
ausserhalb,auss
aufsicht
pakt
bezahlt,zahl
parallel
friedlich
tat,verub
perspektiv,sichtweis
petro
erdol,mineralol
anlag,pflanz
erfreut,bitt
volksrepubl,china
premi,premierminist
wichtig,haupt
vorher,vor
versprech,vielversprech
verfolg,strafverfolg
provokation,provokativ
gemass,entsprech
rass,renn
radio,funk
real,echt
wirklich
wiederaufbau
recycling,recyceln
reserv,vorbehalt
entschloss
rica
rom,romisch
raum,zimm
rosa
landlich
sich
sagt,gesagt
verkauf,absatz
satellit
wissenschaftl,forsch
such
sekretariat
geseh
verschieb,wandel
unterzeichn,unterschrift
einzig,einzeln
sisi
standort,statt
los,losung
sudlich,sud
spektrum,frequenz
noch,imm
stil
subianto
vorleg,einreich
sudan
anstieg,well
schwed
synergi
taoiseach
zehn
verdreifach,dreifach
trupp,soldat
tuberkulos
wend,wiederum
zwanzig
gesundheitsversorg
letztlich,endgult
bedingungslos,unbedingt
unterreprasentiert
laufend
unfccc,klimarahmenkonvention
ungehindert
bis
aufwert,modernisier
einfuhr,ubernahm
nutz,benutz
variant
uberpruf,verifikation
lebend,dynam
vietnames
von
lohn,fuhr
wir
wett
wohlergeh,wohlbefind
ob
dess,der
workshop
ertrag,erbring
zayed
minder,verminder
abraham
beitritt
begleit,einhergeh
errungenschaft,erreich
entsprech,dementsprech
tatsach,wirklich
berat,beirat
allein
betrag,meng
verstark
antony,anthony
schiedsverfahr,schiedsgericht
astronaut
anwalt,staatsanwalt
autoritar
autonom
bahrain
balkan,westbalkan
fundament,grundlag
boe
kabinett
lag,camp
abscheid,erfass
kategori
kapitel
wahl,entscheid
zwangsmassnahm,zwingend
koharent,koharenz
kommando,befehl
beginn
umfass,besteh
konzept,begriff
ford
kongo
konsolidi,konsolidier
ubermitteln,vermitteln
korps
rohol
entwald
delhi
beklag,bedau
erkenn,aufdeck
dfc
wurdevoll,menschenwurd
verheer,katastrophal
verzerr
verzerr,wettbewerbsverzerr
dominikan
donald
spend
entwed,beid
berechtigt,anspruchsberecht
annehm,begruss
schwerpunkt,beton
einsetz,anwend
geniess
enorm,gewalt
unternehm,existenzgrund
ethik,ethisch
all
uberall
ubersteig,uberschreit
exzellenz,ausgezeichnet
ausschliess,exklusiv
verlanger,ausdehn
rohstoffgewinn,extrahi
extremist
scheit,versag
versag,scheit
hungersnot
funft
kampf,kampfflugzeug
finnland
formel
fragmentier,fragmentiert
biodiversitatsrahm
genom,genomsequenzier
geb
gewachs,wachs
leitlini,orientier
belast,schikan
gesundheitsversorg,gesundheitswes
warm,hitz
hoh
hiermit
hiv
hled
krankenhaus,gastfreundschaft
menschenrechtsverteid
iea,energieagentur
igv,gesundheitsvorschrift
behind,erschw
inspiri,inspiration
anweis,beauftrag
ipmda
unverantwort,verantwortungslos
dschidda
jerusal
joe
journalist,journalistin
justiziell,gericht
mangel,fehl
landschaft
lee
lass
liby
verflussigt,flussigerdgas
kompetenz,alphabetisier
bosart,schadlich
manifestation,ausdruck
manuel
marshall,marshallinseln
mathemat
ministerratstag
metall
method
and,modifizi
moldau,moldawi
motor,kraftfahrzeug
noch,auch
oft,haufig
papua
verabschied,passi
passag,durchfahrt
krankheitserreg,erreg
friedenssicher,friedenseinsatz
leistung,erfull
anhalt,fortbesteh
pazifikinselforum
pirateri
pluralitat,pluralismus
pol
fortfahr,vorgeh
unverzug,umgeh
strafverfolg,anklag
schnell,rasch
rassisch,rassendiskriminier
rohstoff,roh
realitat,wirklich
rekord,aufzeichn
bezug,verweis
ungeachtet,unabhang
abhilf,rechtsbehelf
ersetz,ersatz
wiederauffull,auffull
vertret,darstell
wiederaufnahm,wiederaufnehm
rhetor
opf
stipendium
geissel
nahtlos,reibungslos
auswahl,ausgewahlt
sequenzier,sequenz
ernsthaft,ernst
unterkunft,schutz
mangel,knappheit
zeig
ahnlich
gesellschaft
bod
red
geschwind,beschleun
ubergreif,ausstrahl
spahsoftwar,spywar
phas,stuf
bleib,aufenthalt
stetig,bestand
geschicht
sudanes
systemat
tisch,tabell
taliban
somit,dah
auch,zu
tragisch
tran
finanzministerium,schatzamt
behandeln,behandl
enorm,gewalt
trudeau
art,typ
zugrund,grundleg
unbemannt
unnot
weiterqualifizier,weiterbild
wertvoll
venezuela
visum
wasserstrass,wasserweg
west
wildti,artenschutz
zeug,erleb
arbeitsbereich,arbeitsstrang
wert
noch,jedoch
ihr,euer
sambia
abdullah
absolut
akademi
anfall,erwachs
aktivist,aktivistin
hinzufug,erganz
sucht,abhang
angemess
aggressiv
albanes
alejandro
unt,zwisch
analys,analysi
analysi,analys
andr
angola
tier,tierisch
erwart,vorausschau
antimikrobiell
irgendwo,uberall
bekleid
ernenn
apuli
willkur
willkur
kunst
artikuli,formuli
angriff,ubergriff
atmosphar
schirmherrschaft
durchschnitt
weg
bucht
bali
tarifverhandl,verhandl
kubikmet
belgi
berlin
bilateral
gross
binational
biookonomi
bioproduktion,biotechnolog
uberpartei
mischfinanzier,misch
engpass
grenz
britisch,brit

buro,amt
kam,komm
off,kandidat
carbis
caricom
katalysator
katastroph,katastrophal
cbd,biodiversitatskonvention
prozent,cent
sich,gewiss
gebarmutterhal
charakt
vorzeichn,diagramm
co2,kohlendioxid
kommissar,hochkommissar
obligator,verpflicht
gratuli,begluckwunsch
verfass
konsular
kontinent
beitragszahl,geb
gesprach
cook,koch
gegenmassnahm
kreativ,kreativitat
besatz,crew
kriterium
krypto
pfleg,anbau
wahrung
einschrank,kurz
milchprodukt,milch
tod,todesfall
trumm,weltraummull
verring,ruckgang
danemark
anprang,verurteil
ableit,derivat
trotz,obwohl
zerstor,vernicht
zerstorer,destruktiv
schwierig
offenleg
storung,unordn
verbreit
verteil
dutzend
doppelarbeit,duplizier
agypt
elit
beginn,aufnehm
gleichwert,aquivalent
athiopi
erleb,erfahr
fair,gerecht
bauernhof,landwirtschaft
fatf
stipendiat,fellow
fidschi
full,schliess
abfackeln
flieh,flucht
flott
flug
prognos,vorhersag
forstwirtschaft
fumio
futurium
mobilisi,ankurbeln
spiel
gavi,impfallianz
geac,gleichstellungsbeirat
genf
echt,wirklich
geostrateg
glasgow
gpai
dankbar,dank
bahnbrech
hass
schwer
horizont
stund,uhr
hung
hybrid
ich
identifizier,ermittl
ilo,iao
eingeh
anreiz
unvereinbar,widerspruch
ineffizient,ineffizienz
interaktion,wechselwirk
interkontinental,interkontinentalraket
unterbind,abfang
schnittstell
inn,innenminist
iora
iran
iuu
jamaika
jcpoa
jet,dusenflugzeug
rechtfert,begrund
ken
bekannt
labor
leg,lai
wegweis,histor
lgbtqi
freiheit
bibliothek
lebenslang
aufheb,heb
verknupf,verbind
liquiditat,flussig
litau
viel
lula
maschin,maschineri
haupt,wichtig
malaria
mangelernahr,unterernahr
manila
marcos,marco
marktplatz,markt
massiv
mc12
fleisch
mittelme,mittelmeerraum
meloni
psychisch,mental
meistbegunst
mikronesi
meil,seemeil
mix,mischung
ausserd,darub
steig,zunehm
msp
multinational
multistakehold,multi stakehold
mumbai
narendra
nasa
nauru
negev
nigeria
nsf
hindernis
erhalt,erlang
offensicht
auftret,stattfind
umlaufbahn,orbit
hervorrag,aussteh
uberkapazitat
palau
patent
ebn
hohepunkt,hochststand
genehm,erlaub
pgi
pipelin,rohrleit
entscheid,zentral
polizei
entscheidungstrag,politikgestalt
bundeln,pool
pragmat
bevorzug,praferenz
praferenziell,vorzug
vorurteil,unbeschadet
unverzug,zugig
vorantreib,antreib
staatsanwalt,anklag
aussicht,perspektiv
offent
veroffent
drang,vorantreib
qualifiziert,qualifizi
meng
quot
losegeld
grund,vernunft
empfang
versohn,aussohn
bekraft
zusammentret,wiedereinberuf
verfein,raffination
neubeleb,wiederbeleb
ablehn,zuruckweis
religion
bemerk,red
wiederhol,wiederholt
reproduktiv
rettung,rett
umgestalt,neugestalt
rest,ubrig
behalt,beibehalt
wiederbeleb
uberarbeit,uberarbeitet
fluss
rodriguez
rumani
rund,gesprachsrund
routinemass,routin
konig
salazar
programm,regel
sonderziehungsrecht,szr
seewart,seetransport
suchend,asylsuch
senegal
senkaku
getrennt,trenn
informationsblatt,blatt
schild,abschirm
liefer,sendung
gezeigt,zeig
abschalt,stillleg
sid,inselentwicklungsland
signal,signalisi
ahnlich,ebenso
soziookonom
solid,fest
salomon
sprach,sprech
sport
srgr
start up,neugrund
verwalt,bewahr
bestand,vorrat
bestandsaufnahm
stand,steh
fortschritt
schlag,angriff
anschliess,nachfolg
erfolgreich
suga
paket,klag
somm
sich
oberflach
uberleb
aussetz,suspendi
syrisch,syr
taktik,taktisch
tamim
lehr,unterricht
technik,verfahr
beend,beendig
thema
sich,selb
dadurch,wodurch
thermostat
sie
ding,sach
gedank,dacht
donnerstag
tifa
zeitplan,zeitrahm
unermud
titel
tonn
tonga
entwicklungspfad,verlauf
tribunal,gerichtshof
tribut,wurdig
billion
waffenruh
wahr,echt
versuch
turkei
unternomm
unangemess,ubermass
ungleich
uneingeschrankt
un generalversamml,generalversamml
unbezahlt
uran
stadtisch,urban
ausserst,grosstmog
vanuatu
verschied,varii
uberpruf,verifizi
beruf,berufsbild
volatilitat,volatil
volum,umfang
weltbankgrupp
wohlergeh,wohlfahrt
welternahrungsprogramm,wfp
warum
bereitschaft,bereit
wint
drahtlos
wunsch
wort
arbeitsplan
xinjiang
york
sie
abu
gegn,widersach
berat,rat
raumfahrt
agil,agilitat
agrar
gleichermass
geldwaschebekampf
antimikrobiell,resistenz
antarktis,antarkt
architekt
festnahm,verhaft
ankomm,ankunft
teilnehm,besuch
erhoh,verstark
austin
ersetz,unterlauf
barbados
schlachtfeld,gefechtsfeld
nam
bio
blocki,block
bod,grund
gebund,verpflichtet
mutig,tapf
breit
durchbruch,bahnbrech
vermitteln,vermittl
schwarzme getreid initiativ,bsgi
bulgari
cad
abstimm,kalibri
katalyt
cepi
umgeh
engst,nach
club,klub
kalt
sammlung,sammeln
kommuniqu
komplementaritat,erganz
verbind,verscharf
kongress
enthalt,eindamm
gefalscht,falschung
csp
entkoppl,entkoppeln
diamant
sorgfalt,sorgfaltspflicht
dimension
auszahl
durr
fruhestmog,fruh
acht
wahl
sonst,and
einbett,verank
emirat,emirati
umfass,einschliess
erosion,aushohl
eskalier,eskalator
esteban
estland
euro,eur
ausfuhr,durchfuhr
umfang,ausmass
glaub
vertraut,bekannt
wenig,einig
flori,gedeih
vorderst,fuhrend
stark,befest
frisch,neu
freitag
geografi,geographi
gina
googl
dankbar
griechenland
grun,umweltfreund
harmonisier,harmonisi
spielraum
erhoh,verscharf
ich
ifi
imm,enorm
straflos,ungestraft
unzulass
indus
bestandteil,zutat
innerhalb,inn
anlag,einricht
zwischenstaat
einschuchter,einschucht
isolation,isoli
jakarta
john
jos
kadhimi
kiribati
kennzeichn,etikett
sri,lanka
lob,wurdig
befreiung,liberal
libysch,liby
ebenso,ebenfall
zuhor,hor
lobito
protokoll,protokolli
mond,lunar
makro,makrookonom
macron
mast,meist
entsprech,abgleich
mich,mir
erwahn,nenn
moctezuma
modus,art
montreal
nam,nenn
nist
undurchsicht,intransparent
eigentum,eigenverantwort
pdf
pittsburgh
plus
verschmutz,schadstoff
geflugel
vorherrsch,herrsch
fortfahr,verfahr
verbiet,verbot
anteil,verhaltnismass
pump
ziemlich,verlass
radikal,radikalisier
raimondo
selt
realist
ernt
rehabilitation,rehabilitier
ruckfuhr,repatriier
umschul
bekraft,erneut
uberarbeit,ander
belohn
streng,rigoros
roberto
einfuhr
rund
regelwerk
lauf,betreib
sahara,sahar
sanitar,gesundheitspolizei
saison,jahreszeit
saatgut,sam
siebt,siebent
ufer,kust
unterzeichn,unterzeichnerstaat
simulation,simuli
gleichzeit,zeitgleich
sech
raumfahrt,raumflug
art,spezi
sri
personal,mitarbeit
unerschutt,standhaft
unterwass,unterseeisch
geling,nachfolg
sudanes
rasch,zugig
tahnoon,tahnun
lehr,lehrkraft
textil,textili
thomas
verscharf,straff
morg
ruckverfolg,zuruckverfolg
handel,verkehr
ubersetz,umsetz
prozess,gerichtsverfahr
auslos
tuvalu
zwolf
unverandert
bedingungslos,vorbehaltlos
entfesseln,freisetz
nicht nachhalt,untragbar
uruguay
wertzoll
velasco
lebend,dynam
virus
wolodymyr
herzlich
reichtum,wohlstand
wahrend
weitverbreitet,verbreitet
gewonn,gewinn
verschlecht,verschlimm
gest
yseali
abeba,addis
aufgeb,verlass
entfuhrt
addis
zusatz,ausserd
aden
verwalt,verabreich
aufnahm,zulass
eintret,befurwort
fursprach,interessenvertret
luftfahrt
angegliedert,ableg
obengenannt,genannt
afro
gesamt,gesamtbetrag
akiba
alarm,alarmier
alkohol
algorithmus,algorithm
and
fast,nahezu
insgesamt,ganzlich
amazonas,amazoni
amis
emir,amir
freundschaft
ammoniak
munition
amos
analyt
hilf,neb
irgendetwas,etwas
entsetz,entsetzt
arme,heer
ubernehm,annehm
erreich,erlang
automobil,auto
herb
abwend,vermeid
hintergrund
barragan
ausgangswert,basislini
beck,einzugsgebiet
rindfleisch
begann,beginn
begonn,beginn
belaruss,belarus
unt,unterhalb
richtwert,massstab
gross
gesetzentwurf,rechnung
biokraftstoff
biologi
bjorn
eklatant,offenkund
blockchain
bomb,bombardier
tapfer,mut
brasilian
verstoss,bruch
hell,strahlend
hell
brussel
haushalt,haushaltsmass
kauf
stutz,untermau
ca
cafta
karri,laufbahn
flugzeugtrag,trag
kartell
katalog,verzeichnis
katalysator,katalysi
zell
zement,festig
zentrum
zentriert
geschaftsfuhr,vorstandsvorsitz
cft,terrorismusfinanzier
tschad
vorsitz
vorreit,verfecht
chanc,geleg
kanzl,bundeskanzl
charakt,wes
merkmal,eigenschaft
kas
chicago
kinderbetreu
chines
christchurch
chronisch
schaltkreis,schaltung
umlauf,zirkuli
burgerschaft,staatsburg
klarstell,klarung
klarstell,klar
klarheit
klausel
saub
klinik,klinisch
kohort,jahrgang
angemess,entsprech
kommunikation,mitteil
entschad,ausgleich
verkomplizi,erschw
kompromiss,gefahrd
beileid,anteilnahm
einzieh,beschlagnahm
verbind
folgenreich
konsortium
einschrank,beschrank
beschrank,einschrank
zeitgenoss,heutig
vertrag,auftrag
uberzeug,verurteil
uberzeug,uberzeugt
kuhlung,kuhl
cop15
cop27
eck
cornwall
berat,botschaftsrat
zahl,zahlung
putsch,staatsstreich
cpmi
vorgeh
crdc
cresencio
krim
kroati
kryptografi,kryptographi
gipfeln,hohepunkt
cyberangriff
cyberkriminell
tschechisch,tschech
daiichi
dc
todlich
irrefuhr,tauschung
ruckgang,zuruckgeh
demograf,demograph
verweiger,leugnung
abschieb,deportation
wustenbild,desertifikation
entwicklungspolit
dfft
dhabi
diaspora
differenzier,differenzi
einleit,entlad
disziplin,disziplinar
entsorg,beseit
umleit,abzweig
dna,dns
dombrovskis
dominanz,domini
nicht
dpi
entwurf,ausarbeit
dramat,drastisch
drohn
lock,erleicht
ebrard
ebw
ecowas
eib
e rechnung
alt
elektro
anderswo,andernort
ausgeh,herruhr
verkorp,verank
emittent
emmanuel
erlass,verabschied
gefahrd,gefahrdet
stiftung,ausstatt
gesamt,ganz
vorseh
es
elektrofahrzeug,e auto
umgeh,entzieh
jed,all
beweis,beleg
uberschreit,ubersteig
veranschau,beispielhaft
umfass,weitreich
sprengstoff,explosiv
aussetz,aufdeck
gewinn,abbau
eyal
faktenblatt,factsheet
fair,gerecht
falsch,unwahr
fao
weis,mod
schnell
gefuhlt,fuhl
dungemittel,dung
fein
beend,abschliess
leuchtturm,vorzeig
schwimmend
uberschwemm,hochwass
flieg,flug
fuss
formuli,formulier
gekampft,kampf
betrug
einfri
haufig
freundlich,freundschaft
front,vorderseit
frucht,obst
fukushima
voll,vollumfang
futenma
g
tor
ghana
gold
gonzalez
greenfield
grundlag,grundstein
garant,burg
hadr
haitian
not,hart
harmoni,einklang
ernt
gefahr
hor,anhor
abscheulich,verabscheuungswurd
henoko
ihr,sie
heldenhaft,heroisch
hisbollah
behind,hind
hlm
hochstein
heilig
mord,totungsdelikt
jedoch,allerding
hulata
hygi,hygien
hyperschall
iai
ibarra
interkontinentalraket,icbm
icet
ida
ideal,idealerweis
iit
illegitim,unrechtmass
veranschau,illustri
ungleichgewicht
immunitat,impfung
unpartei
inc
unglaub
untrennbar
zufug,verursach
influenza,gripp
einfallsreichtum,erfindungsreichtum
inharent,naturgegeb
unschuld
einblick,erkenntnis
fall,beispiel
institutionell,institutionalisi
behordenubergreif,ressortubergreif
interdependenz,abhang
zwisch,mittl
interpol
intoleranz,intolerant
invasiv
ungeachtet,unabhang
unumkehrbar,irreversibel
isro
ausgab,ausstell
itsi
gefahrd
jodi
joko
justin
kamala
katherin
lebhaft,bestrebt
tot,totung
kosovo
kreml
kunming
kurdistan
gross
spat,verstorb
ldc
lernend
libanes
legitimitat
wenig,gering
brief,schreib
hebel
lebenszyklus
angelpunkt,eckpfeil
verflussigt,flussigerdgas
lisa
lloyd
london
verli,verlor
verlor,verli
gmbh
lts
luis
lukaschenko
lulea
luzon
majestat
manov,manovri
mansfield
mar
marcelo
margreth
mutt,muttergesund
mathemat
mattei
mc
mc13
mahlzeit,mehl
megawatt
gedenk,erinner
soldn
microsoft
konnt,mog
migration,wandernd
minimum,mind
fehleinschatz,fehlkalkulation
vermisst,vermiss
monaco
mongol
moonshot
marokko
moskau
motiv,motivation
trau,betrau
mq
mehrdimensional,multidimensional
munition
museum
mein
nahyan
nairobi
nguy
neunt
nicht
benachricht,notifizier
nahrhaft
besatz,besetz
oda
ojeda
okinawa
alt
oligarch
olymp,olympia
opec
off
entscheid,wahl
gewohn,ordent
sonst,anderweit
ubergeordnet,ubergreif
uberse,ausland
uberwalt,uberwieg
palastinens,palastina
papi,dokument
paramet
vorrang,uberrag
parlamentar,parlamentari
passagi,fahrgast
pathankot
patient,geduld
patrouill,patrouilli
friedenszeit
penh
prozentsatz,prozent
gefahr
peru
phnom
phu
planetar,planet
plurilateral
polar,polarisier
polio,kinderlahm
polynesi
schweinefleisch
portal
portfolio
portugal,portugies
praktik,fachkraft
lob
praambel
prazision
vorbeding,voraussetz
uberwieg,vorwieg
vorher,fruh
prgt
hauptsach,vorrang
druck
proaktiv,vorausschau
wahrschein
probl
tiefgreif,tief
verlang,langwier
antrieb
bestraf,straf
quartal,viertel
quin
rassismus
radar
rafael
rafah
schien,bahn
eisenbahn,bahn
hochfahr
ratifizier,ratifikation
ratifizi
rationell,rational
zusammenfass
neuausricht,umstrukturier
zuruckgewinn,zuruckford
rekrutier,rekruti
umleit,umlenk
refer,referendum
zuruckweis,refoulement
regist
registrier,eintrag
wiedereinglieder,reintegration
religios,religion
erinn,erinner
fern,entleg
leist,mach
wiedereroffn
auswirk,ruckwirk
endlag,repositorium
einwohn,bewohn
zuruckhalt,massig
ruckkehr
wiederverein,zusammenfuhr
uberdenk,uberpruf
revolution,revolutionar
reich,reichhalt
rand,anrain
einfuhr,ausroll
rotation,rotier
rst
salman
saluti,wurdig
samoa
sandoval
sanitarversorg,abwasserentsorg
skalierbar
szenario
meeresfrucht,fischerzeugnis
seanwfz
sitz,platz
segment,abschnitt
seibert
auswahl,selektiv
send,schick
sinn,gefuhl
seoul
soll,muss
aktionar,anteilseign
werft
schuss,impfung
schult
prasenti,vorfuhr
vereinfach
sino,chines
kleinbau
reibungslos,glatt
staatsunternehm
verkauft,verkauf
somalia
etwas
solid,fundiert
sojabohn,soja
ersatzteil,verschon
sprech,sprach
sponsor,ford
fruhling,fruhjahr
staatenlos
statist
verwalt,verantwort
stimuli,anreiz
festleg,vorseh
vorrat,bestand
belast,stamm
strang,gestrandet
strom,fluss
streng,strikt
subnational
suk
summ,betrag
sup
aufsicht,beaufsicht
erganz,zusatz
umgeb,umlieg
umfrag,erheb
aussetz,suspendier
symbol,symbolisi
mitgefuhl,anteilnahm
t
tai
massgeschneidert,zuschneid
panz,tank
telekommunikation,telekom
terrestr,land
schrecklich,furchtbar
texas
diebstahl
vereiteln,verhind
tabak
toleranz,toleri
ruckverfolgbar
grenzuberschreit
grenzuberschreit
baum
trong
tsunami
tunesi
zwilling,zweifach
un,uno
uav,drohn
unsich,ungewiss
unterversorgt
ungebuhr,unangemess
unea
unesco
unicef
unbeabsichtigt
ungerecht
ungerechterweis,unrechtmass
unbekannt
beispiellos,unvergleich
unerschutt
ungenutzt,unerschloss
hochlad
nutzung,gebrauch
valdis
vielfalt,sort
sinn,ader
entluft,abblas
veranstaltungsort,ort
vestag
wladimir
freiwill
krieg,kriegsfuhr
websit,webseit
wo,uberall
massenvernichtungswaff
fremdenfeind,xenophobi
jemenit
yeol
sie
alvarez
aaaa
abdulaziz
ansammeln,anhauf
genau,richtig
admm
berat
afdb
nachmittag
agent,agen
verscharf,verschlimm
agoa
agrarindustri,agrarunternehm
albani
alcald
alcoc
alicia
vorwurf,anschuld
alpha
amc
inmitt
inmitt
anthony
antisemitismus,antisemit
jemand,jed
aotearoa
appell,appelli
lehr,ausbild
arab
argentin,argentini
reih,spektrum
arsenal
arturo
aufstieg
behaupt
annahm,ubernahm
beimess,beifug
aud
kuhnheit,kuhn
osterreich
authent,authentizitat

bab
ruckschritt,ruckfall
bagdad
barak
schlag,besieg
bharat
halbjahr
angebot,bewerb
biosich,biosafety
biosich,biosecurity
bisih
blockad
breton
bestech
brunei
buffalo,buffel
bus
barcena
neukaledoni,kaledoni
kaliforni
ruh,ruhig
canegallo
sorgfalt
carolina
schnitz
bargeld,bar
opf,verlust
cbdc,zentralbankgeld
cdc
cdri
zertifizi,beschein
kontroll,uberpruf
chil
staatsburgerschaft,staatsangehor
raumung,freigab
schreib,sekretar
kobalt
koexistenz,koexisti
coh
kolumbian
ublicherweis,gemeinhin
commonwealth,gemeinwes
konzentration,konzentri
zustimm,einwill
konsul,konsultation
cop16
bewalt
mais
korruption,korrupt
baumwoll
drogenbekampf
gegenschlag
landkreis,bezirk
landesweit
paar,koppeln
csddd
ctbt
zyp
d'ivoir
daniel
dashboard
datenbank
stillleg,ruckbau
defini,definition
dengu,denguefieb
beschreib,darleg
haft,inhaftier
detroit
ernahr,diat
entdeck
ungleich,disparitat
entsend
zerstreu,ausraum
missacht,ignori
destilliert,destillation
divergenz,abweich
spaltung,abteil
punkt
abwander,drainag
dssi
dubai
ostasiengipfel,eas
erdbeb
leicht,einfach
eduardo
elektrifizier
botschaft
begegn
anspruch,berecht
vorseh,vorstell
ethanol
eurojust
schliesslich,letztlich
ausschliess
vorwand,entschuld
ausnahm,befreiung
ausnehm,befrei
exim
zugig,beschleun
kost,ausgab
expo,weltausstell
ausliefer
stoff,geweb
gefall
schnell,rasch
gebuhr,entgelt
rohstoff,ausgangsstoff
festival,fest
funfzig
datei,akt
philippin,filipino
spaltbar
anlaufstell,schwerpunkt
fussabdruck
gewaltsam,zwangsweis
spitz,vordergrund
forens
freier
haufig,frequenz
gas,gasform
gazan
ausrust,ausricht
georgi,georgia
geotherm,geothermi
gertz
giorgia
gold
gpe
absolvent,gradui
sehr,erheb
grenada,granat
gst
guyana
gw
gewohn,lebensraum
halbi
handschlag,handedruck
hanegbi
gescheh,passi
hass
autobahn,landstrass
ihn,ihm
treff,schlag
inhab,halt
horn
entsetz,schrecklich
haushalt,privathaushalt
menschheit
hurd
ich
ia
ic
icao
istgh
eisbrech
idb
entzund,entfach
verhang,auferleg
index
wahllos,unterschiedslos
unteilbar
inflationar,inflation
ungerecht,unrecht
binn,inland
inspektion,kontroll
anweis,anleit
abfangraket,abfangjag
verbundnetz,verflecht
verbindungsleit,interkonnektor
vermittl,mittelsmann
schnittstell,schnittpunkt
uberschneid
intervention,eingriff
inventar,bestand
inland,einwart
ipcc,weltklimarat
irena
ishiba
islam
iss
issb
jag
johnson
jorg
weg,reis
zeitpunkt
juul
jorgens
kakehashi
kati

kristi
ladislaw
see
laos,laotisch
lapid
schicht,eben
legislativ,parlament
damit
lgbtqia
li
haftung,verbind
lebensrett
lebensstil
sperr,schliess
gleichschritt
lopez
luisa
vergross,verstark
mandab
manero
maria
masterplan
wehrmaterial,kriegsgerat
reif,laufzeit
mauretani
maximum,maximal
inzwisch,unterdess
medina
memorand,memorandum
mentoring,mentorenschaft
bloss,ledig
meteorologi,meteorolog
methamphetamin
michael
mikroelektron
missverstandnis
ander,modifizier
moral
mss
tonn
mehrschicht,vielschicht
gemeind,kommunal
mvi
vernachlass
nachbarschaft
neugebor
knot
norad
nordost
begriff,vorstell
beruchtigt
neuart,roman
nvv,nichtverbreitungsvertrag
zahlreich,numer
nuss
besetz,besetzt
straftat,tat
ausgleich,kompensation
onshor,festland
ausstoss,produktion
uberdosis
uberhol,generaluberhol
eigentum,besitz
panama
absatz,paragraf
paralymp,paralympics
must
paus,pausi
pennsylvania
verfolg
betreff,bezieh
allgegenwart,weitverbreitet
pfa
phanom
pill,tablett
spiel,akteur
poesi,lyrik
prag
vorherrsch,uberwieg

stolz
proklamation,verkund
propaganda
anteil,verhaltnis
prot,protesti
beweis,erweis
bewahrt,nachgewies
provozi,hervorruf
zieh,abzieh
katar
quantifizi,quantifizierbar
such,streb
wut
versammeln,kundgeb
bereich,reich
erneu
rucksichtslos,leichtsinn
aufklar
beton,erneut
widerspiegel,reflexion
bedau
ablehn,zuruckweis
unerbitt,unermud
abhang,angewies
verleg,umsiedl
wiederaufarbeit,wiederaufbereitet
zuruckgezahlt,zuruckzahl
repowereu
neuansiedl,umsiedl
vergelt
wiederbeleb
gestieg,steig
riad
robot
rodriguez
saclay
seemann,matros
sarah
zufried,genugtu
saud
narb
knapp,knappheit
scep
zeitplan,plan
punktzahl,bewert
scott
seattl
sekundar,sekundarschul
zweit
serbi
sex,geschlecht
scheinreferendum,schein
leucht,glanz
schiffbau
senk,sink
schwest,partnerstadt
ski
sloweni
smr
schmuggl,schleus
sozialist
hochentwickelt,ausgefeilt
leid,entschuld
saen,aussaat
auslos,funk
spc,pazifikgemeinschaft
anfuhr,speerspitz
ausgab,ausgeb
uberlauf,auslauf
stablecoin
staatlich,eigenstaat
stetig
steu,lenkung
stereotyp,klische
streif,gazastreif
subregion,subregional
vorschlag,anreg
zusammenfass,summar
aufsicht
verdacht,mutmass
schweizer,schweiz
planspiel,tischub
tac
tand
besteuer
telefon,telefonat
ausschreib
theat,schauplatz
thermisch,warm
thierry
tibet
tigray
timor lest,timor
unermud
tobin
tomodachi
beruhr,kontakt
stadt,ort
toxin,gift
tragodi
dreieck
stamm
wahrhaft,wirklich
tunes,tunesi
berufsbild,tvet
tzachi

unzerbrech,unverbruch
uncac
unccd
untergrab,unterbiet
unvermindert
undp
blindgang,nichtexplodiert
unifil
rechtswidr,unrechtmass
unodc
nichtzuruckgefuhrt
unrwa,palastinafluchtlingshilfswerk
anheb,aufschwung
ursula
gultig,validi
riesig,weit
unternehm,wagnis
verma
vertikal,senkrecht
veto
lebensfah,tragfah
wien
wachsam
vilnius
sichtbar
besuch
abstimm,stimm
w
gefolg
mau,wand
haftbefehl,rechtfert
wassereinzugsgebiet,wendepunkt
wank,schwank
weltbank
webinar
weiz
wann,sooft
fenst
holz
schlimm,schlecht
wund,verwund
schriftlich,geschrieb
ja
jung
zap
saporischschja
zev,nullemissionsfahrzeug
zopfan
montag
dienstag
mittwoch
samstag
sonntag
morg,vormittag
nacht

minut
wochen
vat
mutt
elt
sohn
tocht
brud
ehefrau,frau
ehemann,mann
baby
mann
frau
jung
kerl
fan
wahl
train
kapitan
zuschau
publikum
anwalt
richt
jury
mord
tot
sterb,starb
starb,gestorb
gefangnis
schuldig
schiess
waff,gewehr
mess
stehl
vergewalt
verletz
verletz,verletzt
verletz
erzahl,sag
sagt,erzahlt
antwort
erklar
enthull
zugeb
schreib,schrieb
schrieb
les
sah
beobacht,zuschau
wusst
fuhl
ging
gegang
bekam
gab
geschickt,gesendet
wart
geh,spazi
reit
fiel
werf
fang
brach
wurd
hielt
gewinn,sieg
kauft,gekauft
verkauf
verbracht
gebor
ess
trink
schlaf
kleid
trag,trug
lacheln
lach
wein
lieb
heirat
sitz,sass
lieg,lug
ball
liga
pokal
turni
straf,elfmet
stadion
fussball
golf
tennis
senat,senator
republikan
umfrag
burgermeist
konigin
prinz
parlament
oberst
soldat
sturm
hurrikan
reg
schnee
sonn
heiss
trock
geschaft,lad
lad
mark
chef
gehalt
pfund
film
film
musik
lied
buch
bild
foto
video
fernseh
tv,fernseh
zeitung
magazin
kirch
gott
star,stern
kunstl
schriftstell
arzt
krankenschw
gehirn
aug
bein
haar
blut
hund
katz
pferd
vogel
schwein
blum
strass
dorf
tur
hotel
restaurant
bar
kneip
park
gart
strand
berg
hugel
tal
auto
bus
flugzeug
boot
lastwag
lastwag
fahr
flughaf
absturz,unfall
unfall
telefon,handy
kist
tasch
bett
alt
klein,wenig
riesig
schnell
langsam
schlecht
schlecht
nett
schon,schonheit
glucklich
traurig
wutend
angst
schwach
arm
falsch
neun
imm
manchmal
vielleicht
vielleicht
obwohl
obwohl
stattdess
genug
jemand
kind
vorles
debatt
hall
depot
lagerhaus
bezirk
tonn
mehl
vieh
kanal
gletsch
latern
veterinar
pflanzengesundheit
umsatz
kornspeich
ader
bog
spannung
kran

brud
selb
erschein
schein
erinn
vergess
sorg
angst,furcht
uberrasch
farb
ehemal
eher,vielmehr
hart,schwierig
szen,tatort
zeugenaussag
aussag
nominier
kandidat
tropisch
zoll
meng,menschenmeng
versuch
hor
sieg
niederschlag
kampf
umwandeln
hut
fledermaus
bissch
kauf
fluggesellschaft
diozes
reih
tran
provinz
cousin
arg,schwierig
radfahr
depression
album
kart
zusatz
definitiv
anwes,immobili
unfah
huft
supermarkt
taglich
luxus
rat
verdacht
entdeck
angeb
beschuld
zahl,figur
fang
basketball
wahlbeteil
besitz
torwart
genau
wust
wut,zorn
analyst
beliebt
landebahn,laufsteg
art
loch
traum
ruckgang
komodi
stein
kaputt
parad
obdachlos
trauma
anklag
rund
lagun
uberlauf
les
offenbar,anschein
unwahrschein
nahegeleg
sich beschw
jagd
uberzeug
apothek
kolleg
kommentar
interview
stock
optimist
raket
sturm
mittelfeld,mittelfeldspiel
meisterschaft
schlacht
stech
taxi
aufnahm
mannlich
weiblich
geschmack
angeb
normalerweis
drama
brill
hal
zusammenstoss
unruh
dunkel
separatist
wahl
angespannt
zieh
ersatz
zusammenstoss
emotional
brillant
paar
rapp
schopf
gluck
auswahl
schrecklich
zweifel
verdi
ergreif
flagg
kust
enthull
stuck
accessoir
bizarr
mask
debut
mag
held
selbstmord
beeindruck
protein
verschwind
professor
spion
geheimnis
chaos
anzeig
humor
an bord
met
veteran
schweig
sprecherin
sprech
leicht
dick
bronz
medaill
atmung
fur imm
fabrik,werk
rau
beheb
schmerzhaft
athlet,sportl
ruhig
gewehr
urteil,satz
bemerk
verurteil
bischof
kamera
sang
band
mentalitat des kalt krieg
unabhang taiwan
un reform
einheit energiesyst
entfuhr
zugang zum meer
beitritt
wertschopf
aufforst
aggression
abkomm
vereinbar
agrarprodukt
landwirtschaft
bundnis
bundnisbezieh
annexion
jahrestag der aufnahm diplomat bezieh
korruptionsbekampf
bekampf der geldwasch
wurdig
archaologi
streitkraft
rustungskontroll
wettrust
wettrust im weltraum
illegal waffenhandel
kunstlich intelligenz
hilf
asyl
luftfahrt
ballist raket
bankenzusammenarbeit
grundnorm der international bezieh
big data
bilateral zusammenarbeit
bilateral bezieh
biodiversitat
biowaff
biosich
blockkonfrontation
blockad
grenz
grenzkontroll
grenzubergang
grenzzieh
grenzmanagement
grenzsich
bruck zwisch ost und west
geschaftswelt
wirtschaftsrat
wirtschaftsforum
aufruf
kandidatur
kapazitatsaufbau
klimaneutralitat
waffenstillstand
zentral roll der vereint nation
gewaltsam verander
chemiewaff
kind
kreislaufwirtschaft
zivilgesellschaft
zivil opf
zivilist
saub energi
anpass an den klimawandel
klimawandel
klimakris
klimafinanzier
klimaresilienz
cloud computing
kohl
zwang
kollektiv sich
farbrevolution
bekenntnis
gemeinsam entwickl
gemeinsam wohlstand
gemeinsam wert der menschheit
gemeinsam umfass kooperativ und nachhalt sich
schicksalsgemeinschaft
schicksalsgemeinschaft der menschheit
umfass strateg partnerschaft
besorgnis
verurteil
beileid
vertrauensbild massnahm
konflikt
konfrontation
begluckwunsch
konnektivitat
kons
verfass
verfassungsreform
konstruktiv atmosphar
konsular schutz
konsular dien
konsultation
containerzug
ubereinkomm
zusammenarbeit
kerninteress
zon des fried
korruption
terrorismusbekampf
verbrech geg die menschlich
kris
kritisch infrastruktur
kritisch minerali
kreuzung
kryosphar
kulturell humanitar zusammenarbeit
kulturell vielfalt
kulturaustausch
kulturerb
zollabfert
zoll
cyberangriff
cyberkriminalitat
cybersich
cyberraum
staudamm
datenschutz
de facto behord
deeskalation
schuld
dekarbonisier
erklar
tief besorgnis
verteid
delegation
demarkation
minenraum
demokrati
denuklearisier
deradikalisier
wustenbild
entwicklungsland
entwicklungshilf
entwicklungsbank
entwicklungsweg
dialog der zivilisation
dialog
diaspora
digital konnektivitat
digital kluft
digital wirtschaft
digital infrastruktur
digital technologi
digital transformation
digitalisier
diplomat mittel
diplomat bezieh
direktflug
abrust
katastrophenhilf
katastrophenvorsorg
desinformation
vertrieb
streitig
diversifizier
hauslich gewalt
doppelmoral
unterlieg
trinkwass
tropfchenbewasser
durr
drogenschmuggel
drogenhandel
trockenhaf
dual use gut
e commerc
e government
fruhwarn
erdbeb
okologi
wirtschaft zusammenarbeit
wirtschaftskorridor
wirtschaft entwickl
wirtschaftswachstum
wirtschaft erhol
bildung
wahl
elektrofahrzeug
strom
embargo
notfall
beton
energi
energiezusammenarbeit
energieeffizienz
energieressourc
energiesich
energieversorg
energiew
unternehmertum
unternehm
inkrafttret
umwelt
umweltschutz
umweltsich
gleichheit
eskalation
aufnahm diplomat bezieh
meinungsaustausch
expertentreff
exportkontroll
export
dank
ausliefer
extremismus
falschmeld
falsch anschuld
machbarkeitsstudi
dungemittel
glasfaserkabel
finanziell zusammenarbeit
finanzinstitution
unterstutz
uberschwemm
ernahrungssich
ausland direktinvestition
informationsmanipulation
aussenpolit
ausland terrorist kampf
fossil brennstoff
frei und off
freie wirtschaftszon
freihandelsabkomm
freihandel
meinungsfrei
freiheit der schifffahrt
uberflugfrei
religionsfrei
fracht
freundschaft
eingefror vermogenswert
grundfreiheit
gaspipelin
geschlechtergleichstell
geschlechtsspezif gewalt
volkermord
geolog erkund
geopolit spannung
bildung fur madch
gletscherschmelz
erhalt der gletsch
gletsch
global herausforder
weltordnungspolit
gut regierungsfuhr
gut nachbarschaft
getreid
zuschuss
grun korridor
grun wirtschaft
grun finanzier
grun wasserstoff
grun wandel
treibhausgasemission
gesund
hegemonismus
hochtechnologi
hochrang treff
hochwert entwickl
hochschulbild
strass
histor verbind
gastfreundschaft
aufnahmegemeinschaft
geiseln
gastgeb
menschenrecht
menschenhandel
humanitar zugang
humanitar hilf
humanitar korridor
humanitar kris
humanitar lag
hybrid bedroh
kohlenwasserstoff
wasserstoff
wasserkraftwerk
wasserkraft
illegal migration
illegal finanzstrom
umsetz
import
unverauss teil
inklusiv regier
inklusiv wachstum
unabhang
unteilbar sich
industriekett
industriell zusammenarbeit
industriepark
industrialisier
industri
infektionskrank
informationsaustausch
informationssich
infrastruktur
initiativ
innovation
geistig eigentum
austausch von geheimdienstinformation
interreligios dialog
einmisch
ubergangsregier
inn angeleg
binnenvertrieb
international gemeinschaft
humanitar volkerrecht
volkerrecht
international organisation
international bezieh
international anerkannt grenz
interparlamentar zusammenarbeit
interregional zusammenarbeit
invasion
investitionsklima
investitionsschutz
investition
unverletz der grenz
bewasser
gemeinsam ubung
gemeinsam projekt
gemeinschaftsunternehm
arbeitsmigration
landdegradier
binnenstaat
erdrutsch
sprachenlern
dauerhaft fried
zusammenarbeit der strafverfolgungsbehord
strafverfolg
staat und regierungschef
rechtsrahm
kredit
zahlung in national wahrung
logist
kohlenstoffarm entwickl
marktwirtschaft
mechanismus
medienfrei
vermittl
medi
arzneimittel
treff
mitgliedschaft
methan
schleusung von migrant
arbeitsmigrant
migration
militarbasis
militar zusammenarbeit
militarprasenz
militartechn zusammenarbeit
bodenschatz
min
bergbau
mind
raketenstart
minder
modernisier
geldwasch
bergregion
mur
multivektor aussenpolit
multilateral zusammenarbeit
multilateralismus
multimodal verkehr
multipolar welt
gegenseit nutz
gemeinsam interess
rechtshilf
gegenseit respekt
gegenseit vertrau
gegenseit verstandnis
drog
national interess
national aussohn
naturkatastroph
erdgas
natur ressourc
negativ sicherheitsgaranti
verhandl
nachbarland
neutral status
neutralitat
neu energi
international bezieh neu typs
nach treff
nichtregierungsorganisation
nichteinmisch
nichtstand mitglied
nichtverbreit
gewaltverzicht
feststell
atomwaff
atomwaffenarsenal
nuklear abrust
kernenergi
kernkraftwerk
atomt
kernwaff
kernwaffenstaat
kernwaffenfrei zon
besatz
besetzt gebiet
ol und gas
olpipelin
ol
ablehn
weltraum
pandemi
partnerschaft
fried
friedlich beileg
friedlich nutzung der kernenergi
friedlich nutzung des weltraum
friedenssicher
zwischenmensch kontakt
standig mitglied
mensch mit behinder
petrochemi
pharmazeutika
pflanzengesundheit
pilgerfahrt
pipelin
gegenseit polit vertrau
polit losung
politisier der menschenrecht
verschmutz
armut
machtpolit
stromleit
vorlauferstoff
vorbeug diplomati
schwerpunktbereich
gefangenenaustausch
kriegsgefang
privatsektor
verarbeit
ford
propaganda
protektionismus
protokoll
offent diplomati
offent privat partnerschaft
ziel und grundsatz
hochwert infrastruktur
radikalisier
eisenbahn
selt erd
ratifizier
rationell wassernutz
rohstoff
bekraft
wiederaufbau
referendum
reform
fluchtling
regional zusammenarbeit
regional strommarkt
regional integration
regional sich
regional stabilitat
region
rehabilitation und wiedereinglieder
freilass der geiseln
religios extremismus
erneuerbar energi
repatriier
stause
resilienz
resolution
wiederverein
recht von frau und madch
flusseinzugsgebiet
strassenverkehr
rotier vorsitz
rechtsstaat
regelbasiert ordnung
ruckzugsort fur terrorist
sanktionsumgeh
sanktion
sand und staubsturm
sanitarversorg
satellit
stipendium
wissenschaft und technologi
seehaf
sekundarsanktion
sich
sicherheitsarchitektur
sicherheitsherausforder
sicherheitsgaranti
selbstbestimm
halbleit
separatismus
unterzeichn
partnerstadt
fachkraft
klein und mittl unternehm
kleinwaff und leicht waff
schmuggel
schneeleopard
soziookonom entwickl
solarenergi
solidaritat
souveranitat
weltraumforsch
sonderwirtschaftszon
geheimdien
sport
stabilitat
start ups
staatsgrenzvertrag
staatsbesuch
staatenlos
erklar
status quo
strateg partnerschaft
stark
studentenaustausch
unterseekabel
gipfel
resilienz der lieferkett
lieferkett
nachhalt entwickl
synergi
synthet drog
gesprach
zoll
technisch hilf
technologiepark
technologietransf
telemedizin
spannung
territorial integritat
terrorismus
terrorismusfinanzier
terroranschlag
terrorist organisation
denkfabr
androh von gewalt
drei ubel
tourismus
tourist
handel
handel und wirtschaftszusammenarbeit
handelsbarri
handelserleichter
handelsvolum
traditionell medizin
illegal handel
schulung
grenzuberschreit fluss
transitpotenzial
transit
grenzuberschreit organisiert kriminalitat
transnational bedroh
verkehr
verkehrsanbind
transportkorridor
verkehrsknotenpunkt
transportrout
vertrag
waffenruh
einseit sanktion
unilateralismus
einheit
oberlieg
uran
urantailing
impfstoff
wertschopfungskett
veterinarmedizin
opf
visum
visaerleichter
visafrei
berufsausbild
schutzbedurft grupp
krieg
kriegsverbrech
abfallwirtschaft
zusammenarbeit in den bereich wass und energi
wasserbewirtschaft
wasserressourc
wasserknapp
wassersich
wass energi nexus
massenvernichtungswaff
begruss
weiz
win win zusammenarbeit
windenergi
frau
arbeitsgrupp
welterb
weltordn
jugend
nullsummenspiel
abchasi
abraham abkomm
abu dhabi
aktionsplan
asiat entwicklungsbank,!adb
aussenministertreff der nachbarland afghanistan
afghanistan
afrika
afrikan union,!au
agenda 2030 fur nachhalt entwickl
international finanzzentrum astana,!aifc
asiat infrastruktur investitionsbank,!aiib
aktau
al qaida
alashankou
alat
almaty
almaty abkomm von 1992
erklar von alma ata
altai
botschaft
amudarja
andischan
ankara
!apec
arab liga
aralseeregion
aralse
aralseebeck programm,!asbp
arktis
arkadag
!asean
aschgabat
aschgabat abkomm
asi
asi pazif raum
abteilungsleit im us aussenministerium
astana
erklar von astana
astana prozess
ath
atyrau
!aukus
awasa
awasa aktionsprogramm
b5+1
baikonur
baku
balchaschse
ostse
bandar abbas
batumi
peking
belt and road initiativ,!bri
belt and road forum fur international zusammenarbeit
berlin
bischkek
schwarz meer
boao asienforum
bologna prozess
grenzmanagementprogramm in zentralasi,!bomca
bonn
!brics
brussel
baku tiflis ceyhan pipelin
baku tiflis kar bahn
budap
budap memorandum
buchara
bundestag
biowaffenkonvention,!bwu
zentralasi china format,!c c5
c5
c5+1
gaspipelin zentralasi zentrum
gaspipelin zentralasi china
strang d
drogenaktionsprogramm fur zentralasi,!cadap
vertrag uber ein kernwaffenfrei zon in zentralasi
protokoll zum vertrag uber ein kernwaffenfrei zon in zentralasi
kernwaffenfrei zon in zentralasi
zentralasiat regional wirtschaftskooperation,!carec
zentralasiat regional information und koordinierungszentrum,!caricc
casa 1000
ubereinkomm uber den rechtlich status des kaspisch meer
kaspisch meer
antifolterkonvention
kaukasus
ubereinkomm uber die biolog vielfalt,!cbd
umfass ubereinkomm uber den international terrorismus
koalition fur katastrophenresistent infrastruktur,!cdri
ubereinkomm zur beseit jed form von diskriminier der frau,!cedaw
zentralasi
zentralasiat staat
haf tschabahar
vorsitz
bundeskanzl
china
sekretariat des china zentralasi mechanismus
china zentralasi geist
china zentralasi gipfel
china europa guterzug
tscholponata
tschu
konferenz fur interaktion und vertrauensbild massnahm in asi,!cica
gemeinschaft unabhang staat,!gus
!cit
strass china kirgisistan usbekistan
eisenbahn china kirgisistan usbekistan
china national petroleum corporation,!cnpc
kalt krieg
vertrag uber kollektiv sich
konfuzius institut
generalkonsulat
konsultativtreff der staatsoberhaupt zentralasi
!cop28
!cop29
!cop30
rat der aussenminist
rat der regierungschef
rat der staatsoberhaupt
rat der europa union
europarat
covid 19
kommunist partei chinas
generalsekretar der kommunist partei chinas
kaspisch pipelin konsortium,!cpc
china pakistan wirtschaftskorridor,!cpec
ubereinkomm uber die recht des kind
krim
c5+1 dialog uber kritisch minerali
kronprinz
ubereinkomm uber die recht von mensch mit behinder
aktionsdekad fur kryospharenwissenschaft
organisation des vertrag uber kollektiv sich,!ovk
vertrag uber das umfass verbot von nuklearversuch,!ctbt
organisation des vertrag uber das umfass verbot von nuklearversuch,!ctbto
kulturminist
zollunion
chemiewaffenkonvention,!cwu
deutsch akadem austauschdien,!daad
global datensicherheitsinitiativ
verteidigungsminist
delhi erklar
stellvertret aussenminist
stellvertret ministerprasident
stellvertret generalsekretar
us entwicklungsfinanzierungsgesellschaft,!dfc
dialogpartn
digital seidenstrass
doha
doha abkomm
donbass
donezk
dostyk
nordkorea,!dvrk
dubai
duschanb
euras wirtschaftsunion,!eawu,!ewu
vertrag uber die euras wirtschaftsunion
euras grupp zur bekampf der geldwasch und der terrorismusfinanzier,!eag
ostasi
ostchines meer
ostjerusal
europa bank fur wiederaufbau und entwickl,!ebw,!ebrd
organisation fur wirtschaft zusammenarbeit,!eco
weltwirtschaftsforum,!wef
wirtschaftsminist
wirtschaft und sozialrat der vereint nation,!ecosoc
euras entwicklungsbank,!edb
europa auswart dien,!ead
euras wirtschaftskommission,!ewk
europa investitionsbank,!eib
initiativ fur transparenz in der rohstoffindustri,!eiti
botschaft
emir
vertrag uber die energiecharta,!ecv
energieminist
abkomm uber verstarkt partnerschaft und zusammenarbeit,!epca
erasmus
wirtschaft und sozialkommission der vereint nation fur asi und den pazif,!escap
islam beweg ostturkestan,!etim
europa union,!eu
eu strategi fur zentralasi
eu zentralasi gipfel
hoh vertret der union fur auss und sicherheitspolit
gemeinsam fahrplan fur die vertief der bezieh zwisch der eu und zentralasi
eurasi
euras zwischenstaat rat
gross euras partnerschaft
euratom
europa
europa kommission
prasidentin der europa kommission
europa rat
prasident des europa rat
europa parlament
europol
eu sonderbeauftragt fur zentralasi
exekutivdirektor
exekutivsekretar
ernahr und landwirtschaftsorganisation der vereint nation,!fao
arbeitskreis massnahm zur geldwaschebekampf,!fatf
fedtschenko gletsch
bundesprasident
foderationsrat
fergana
ferganatal
finanzminist
funf prinzipi der friedlich koexistenz
aussenminist
aussenministertreff
aussenministerium
deutschland
g20
g7
grupp der 77
galkynysch
gazastreif
gazprom
autonom provinz berg badachschan
golf kooperationsrat,!gcc
gcc zentralasi gipfel
grun klimafond,!gcf
global zivilisationsinitiativ,!gci
global entwicklungsinitiativ,!gdi
global umweltfazilitat,!gef
genf
genf konvention
z5+1
global governanc initiativ,!ggi
deutsch gesellschaft fur international zusammenarbeit,!giz
weltweit strategi der vereint nation zur bekampf des terrorismus
global gateway
global sud
goeth institut
vertrag uber freundschaft gut nachbarschaft und zusammenarbeit zur entwickl zentralasi im 21 jahrhundert
gross vaterland krieg
green central asia
grun seidenstrass
global sicherheitsinitiativ,!gsi
!aps,!gsp
golfstaat
haf gwadar
halk maslahaty
hamas
regierungschef
staatsoberhaupt
gesundheitsminist
gesund seidenstrass
herz asi prozess
helsinki
schlussakt von helsinki
herat
himalaya
hindukusch
hiroshima
hongkong
reprasentantenhaus
tag der menschenrecht
international atomenergi organisation,!iaeo,!iaea
international zivilluftfahrtorganisation,!icao
international strafgerichtshof
international pakt uber burg und polit recht
international pakt uber wirtschaft sozial und kulturell recht
international gerichtshof,!igh
international komite vom rot kreuz,!ikrk
zwischenstaat kommission fur wasserkoordination,!icwc
international energieagentur,!iea
international fond fur landwirtschaft entwickl,!ifad
international fond zur rettung des aralse,!ifas
international finanz corporation,!ifc
ili
international arbeitsorganisation,!ilo,!iao
wirtschaftskorridor indi nahost europa,!imec
international wahrungsfond,!iwf
international seeschifffahrtsorganisation,!imo
islam beweg usbekistan,!ibu,!imu
unabhangigkeitstag
indi zentralasi dialog
indi zentralasi gipfel
indisch ozean
indopazif
international nord sud transportkorridor,!instc
innenminist
interpol,!interpol
international solarallianz,!isa
international jahr des dialog als garanti des fried
international jahr der erhalt der gletsch
international jahr der nachhalt entwickl der berggebiet
international jahr des fried und des vertrau
international organisation fur migration,!iom
interparlamentar union,!ipu
iran
international organisation fur erneuerbar energi,!irena
irkeschtam
irtysch
islam entwicklungsbank
islam staat,!is
is khorasan,!ispk,!iskp
islamabad
yssykkol
istanbul
international wissenschaft und technologiezentrum,!iwtz,!istc
zentralasi itali gipfel
indisch programm fur technisch und wirtschaft zusammenarbeit,!itec
international fernmeldeunion,!itu
jackson vanik amendment
dialog zentralasi plus japan
gemeinsam umfass aktionsplan,!jcpoa
dschidda
japan agentur fur international zusammenarbeit,!jica
dschogorku kenesch
gemeinsam kommuniqu
gemeinsam deklaration
gemeinsam erklar
gemeinsam aktionsplan zur umsetz der weltweit un strategi zur terrorismusbekampf in zentralasi
kabul
kambarata 1
kandahar
karatschi
karakalpakstan
karakumkanal
karakum
kaschagan
kaschgar
kaschmir
kasachstan
kasan
kfw
cherson
chiwa
chorgos
chudschand
erklar von chudschand
konig
korean agentur fur international zusammenarbeit,!koica
kokand
kooperationsforum korea zentralasi
korean halbinsel
kreml
eisenbahn kasachstan turkmenistan iran
kulma
kuryk
kuwait stadt
kiew
kyoto protokoll
kirgisistan
kysylkum
lanzhou
lapislazuli korridor
lateinamerika
lianyungang
london
luban werkstatt
luhansk
luxemburg
madschlisi oli
manama
mattei plan
masar e scharif
maschilis
mittelme
medschlis
mitgliedstaat
mittl korridor
nah ost
minsk
minsk abkomm
moskau
moskau format
absichtserklar
funf aktionsjahr fur die entwickl der bergregion
multi partn treuhandfond fur menschlich sich in der aralseeregion
partnerschaft fur mineraliensich,!msp
maskat
bergkarabach
nanjing
naryn
national koordinator
national sicherheitsberat
!nato
nouruz
neu entwicklungsbank,!ndb
international tag der neutralitat
neu delhi
new start
neu usbekistan
new york
new york erklar
beweg der blockfrei staat
nordostasi
national volkskongress,!nvk
vertrag uber die nichtverbreit von kernwaff,!nvv
grupp der kernmaterial lieferland,!nsg
international tag geg nuklearversuch
nukus
nurek
nurly schol
beobachterstaat
!ocha
buro fur demokrat institution und menschenrecht,!bdimr,!odihr
organisation fur wirtschaft zusammenarbeit und entwickl,!oecd
!ohchr
organisation fur islam zusammenarbeit,!oiz
oliy majlis
omsk
ein china prinzip
organisation fur das verbot chemisch waff,!ovcw,!opcw
!opec
!opec
organisation fur sich und zusammenarbeit in europa,!osz
osz akademi
osch
organisation der turkstaat,!ots,!otk
pazif ozean
zukunftspakt
ubereinkomm der vereint nation geg die grenzuberschreit organisiert kriminalitat
palastina
pamir
pandsch
paris
paris abkomm
charta von paris
teilnehm
partei
friedenskorps
us verteidigungsministerium
vertrag uber ewig gut nachbarschaft freundschaft und zusammenarbeit
persisch golf
partnerschaft fur global infrastruktur und investition,!pgii
poti
kraft sibiri
prasident
staatsprasident der volksrepubl china
pressekommuniqu
premierminist
pjongjang
qosch tepa kanal
quad
regional antiterrorstruktur,!rat
regional umweltzentrum fur zentralasi
rot meer
genf fluchtlingskonvention,!gfk
riad
fahrplan
rogun
republ korea
rom
rosatom
russland
zentralasi russland gipfel
samarkand
erklar von samarkand
saresse
saudi arabi
shanghai organisation fur zusammenarbeit,!soz,!sco
kontaktgrupp soz afghanistan
geschaftsrat der soz
charta der soz
rat der staatsoberhaupt der soz
vertrag uber langfrist gut nachbarschaft freundschaft und zusammenarbeit der soz mitgliedstaat
interbankenverein der soz
generalsekretar der soz
ziel fur nachhalt entwickl
asowsch meer
generalsekretar
aussenminist der vereinigt staat
sekretar des sicherheitsrat
semipalatinsk
sendai rahmenwerk fur katastrophenvorsorg
seoul
shanghai
geist von shanghai
schymkent
seidenstrass
wirtschaftsgurtel der seidenstrass
seidenstrassenfond
wiederbeleb der gross seidenstrass
sotschi
sudasi
sudkaukasus
sudchines meer
sudosseti
sudostasi
sowjetunion
parlamentsprasident
sonderprogramm der vereint nation fur die volkswirtschaft zentralasi,!speca
sondergesandt
militar spezialoperation
sonderbeauftragt des generalsekretar
sankt petersburg
staatsrat der volksrepubl china
us aussenministerium
staatsduma
strass von hormus
oberst euras wirtschaftsrat
syrdarja
taiwan
taiwanstrass
tadschikistan
talas
taliban
stromleit turkmenistan afghanistan pakistan
!tapi
taschkent
taschkent erklar
tiflis
team europa
teheran
teheran konvention
transeuropa verkehrsnetz
tengis
termiz
tianjin
tibet
tian shan
handel und investitionsrahmenabkomm,!tifa
turkisch agentur fur zusammenarbeit und koordination,!tika
tir ubereinkomm
toktogul
tokio
torugart
vertrag uber das verbot von kernwaff,!avv
!traceca
handelsminist
transafghan eisenbahn
transkasp gaspipelin
trump rout fur international fried und wohlstand,!tripp
turkisch rat
turkistan
turkei
turkmenbasy
turkmenistan
!turksoy
zweistaatenlos
vereinigt arab emirat,!vae
vereinigt konigreich
zentralasi vereinigt konigreich
ukrain
ukrain kris
ulan bator
vereint nation,!un,!vn,!uno
charta der vereint nation
un konvention geg cyberkriminalitat
generalversamml der vereint nation
menschenrechtsrat der vereint nation
sekretariat der vereint nation
generalsekretar der vereint nation
sicherheitsrat der vereint nation
weltorganisation fur tourismus,!unwto
un wom
unterstutzungsmission der vereint nation in afghanistan,!unama
ubereinkomm der vereint nation geg korruption
ubereinkomm der vereint nation zur bekampf der wustenbild,!unccd
seerechtsubereinkomm der vereint nation,!sru,!unclos
handel und entwicklungskonferenz der vereint nation,!unctad
entwicklungsprogramm der vereint nation,!undp
wirtschaftskommission der vereint nation fur europa,!unec
umweltprogramm der vereint nation,!unep
!unesco
klimarahmenkonvention der vereint nation,!unfccc
bevolkerungsfond der vereint nation,!unfpa
!unhcr
!unicef
organisation der vereint nation fur industriell entwickl,!unido
allgemein erklar der menschenrecht,!aemr
buro der vereint nation fur terrorismusbekampf,!unoct
buro der vereint nation fur drog und verbrechensbekampf,!unodc
regionalzentrum der vereint nation fur vorbeug diplomati in zentralasi,!unrcca
resolution 1325 des un sicherheitsrat
resolution 1540 des un sicherheitsrat
resolution 2593 des un sicherheitsrat
ural
urumqi
zentralasienstrategi der usa
us handelsministerium
kongress der vereinigt staat
export import bank der vereinigt staat
us senat
us finanzministerium
vereinigt staat,!usa
!usaid
usbekistan
wachsch
vizeprasident
tag des sieg
wien
wien ubereinkomm uber diplomat bezieh
wien aktionsprogramm fur die binnenentwicklungsland
wolga
wachankorridor
russisch angriffskrieg geg die ukrain
washington
wasserkonvention
international aktionsdekad wass fur nachhalt entwickl
weltzollorganisation,!wzo,!wco
westasi
westjordanland
westbalkan
welternahrungsprogramm,!wfp
weiss haus
weltgesundheitsorganisation,!who
weltorganisation fur geistig eigentum,!wipo
weltorganisation fur meteorologi,!wmo
weltbank
welttag der gletsch
weltspiel der nomad
welthandelsorganisation,!wto
zweit weltkrieg
xi'an
erklar von xi'an
xinjiang
jahr der kultur und kunst der volk zentralasi und chinas
eriwan
sangesur korridor
saporischschja
serafschan
international tag der abfallvermeid
german fact of the unicod cldr 480
andorra
antigua und barbuda
anguilla
albani
armeni
curacao
angola
antarktis
argentini
amerikan samoa
osterreich
australi
aruba
alandinseln
aserbaidschan
bosni und herzegowina
barbados
bangladesch
belgi
burkina faso
bulgari
bahrain
burundi
benin
st barthelemy
bermuda
brunei darussalam
bolivi
karib niederland
brasili
bahamas
bhutan
myanmar
bouvetinsel
botsuana
belarus
beliz
kanada
kokosinseln
kongo kinshasa
zentralafrikan republ
kongo brazzavill
schweiz
cot d'ivoir
cookinseln
chil
kamerun
kolumbi
costa rica
serbi
kuba
cabo verd
curacao
weihnachtsinsel
zyp
tschechi
dschibuti
danemark
dominica
dominikan republ
benin
algeri
ecuador
estland
agypt
westsahara
eritrea
spani
athiopi
finnland
fidschi
falklandinseln
mikronesi
faro
frankreich
frankreich
gabun
grenada
georgi
franzos guayana
guernsey
ghana
gibraltar
gronland
gambia
guinea
guadeloup
aquatorialguinea
griechenland
sudgeorgi und die sudlich sandwichinseln
guatemala
guam
guinea bissau
guyana
sonderverwaltungsregion hongkong
heard und mcdonaldinseln
honduras
kroati
haiti
ungarn
burkina faso
indonesi
irland
israel
isl of man
indi
britisch territorium im indisch ozean
irak
island
itali
jersey
jamaika
jordani
japan
kenia
kambodscha
kiribati
komor
st kitt und nevis
kuwait
kaimaninseln
laos
libanon
st lucia
liechtenstein
sri lanka
liberia
lesotho
litau
lettland
liby
marokko
monaco
republ moldau
montenegro
st martin
madagaskar
marshallinseln
nordmazedoni
mali
myanmar
mongolei
sonderverwaltungsregion macau
nordlich marian
martiniqu
mauretani
montserrat
malta
mauritius
malediv
malawi
mexiko
malaysia
mosamb
namibia
neukaledoni
nig
norfolkinsel
nigeria
vanuatu
nicaragua
niederland
norweg
nepal
nauru
niu
neuseeland
oman
panama
peru
franzos polynesi
papua neuguinea
philippin
pakistan
pol
st pierr und miquelon
pitcairninseln
puerto rico
palastinens autonomiegebiet
portugal
palau
paraguay
katar
reunion
simbabw
rumani
serbi
ruanda
salomon
seychell
sudan
schwed
singapur
st helena
sloweni
spitzberg und jan may
slowakei
sierra leon
san marino
senegal
somalia
surinam
sudsudan
sao tom und princip
el salvador
sint maart
syri
eswatini
turk und caicosinseln
tschad
franzos sud und antarktisgebiet
togo
thailand
tokelau
timor lest
tunesi
tonga
timor lest
trinidad und tobago
tuvalu
tansania
uganda
amerikan uberseeinseln
uruguay
vatikanstadt
st vincent und die grenadin
vietnam
venezuela
britisch jungferninseln
amerikan jungferninseln
vietnam
vanuatu
wallis und futuna
samoa
kosovo
jem
jem
mayott
serbi
sudafrika
sambia
kongo kinshasa
simbabw
amerika
ostasi
sudasi
osteuropa
westeuropa
ozeani
`;
