/**
 * Sentences of joint statements of an invented region as a German editor would put them. Step, speaker, English and
 * German; the columns between are for Russian and Chinese.
 */
import { readRows } from './translated-sentences.ts';

export const GERMAN = readRows(`
welcome | all | The Leaders welcomed the entry into force of the agreement. |  |  | Die Staats- und Regierungschefs begrüßten das Inkrafttreten des Abkommens.
welcome | all | The Ministers expressed their gratitude to the host. |  |  | Die Minister sprachen dem Gastgeber ihren Dank aus.
welcome | all | The sides noted with satisfaction the growth of trade. |  |  | Mit Genugtuung nahmen die Seiten das Wachstum des Handels zur Kenntnis.
recognise | all | The sides stressed the need to keep the pass open. |  |  | Die Seiten hoben die Notwendigkeit hervor, den Pass offen zu halten.
recognise | all | The Ministers voiced their concern at the state of the dam. |  |  | Die Minister brachten ihre Sorge über den Zustand des Damms zum Ausdruck.
recognise | all | We are convinced that dialogue is the only way. |  |  | Wir sind der festen Überzeugung, dass der Dialog der einzige Weg ist.
agree | all | The sides agreed to exchange seismic data. |  |  | Die Seiten haben sich darauf verständigt, seismische Daten auszutauschen.
agree | all | It was decided to set up a commission. |  |  | Es wurde beschlossen, eine Kommission einzusetzen.
commit | all | The Parties will continue to develop their cooperation. |  |  | Die Parteien werden ihre Zusammenarbeit weiter ausbauen.
agree | all | The Ministers instructed the experts to prepare a report. |  |  | Die Minister erteilten den Fachleuten den Auftrag, einen Bericht vorzulegen.
agree | all | The Presidents signed a memorandum on archives. |  |  | Die Präsidenten unterzeichneten eine Absichtserklärung zu Archiven.
commit | all | The sides are determined to end the dispute. |  |  | Die Seiten sind fest entschlossen, den Streit beizulegen.
commit | all | The Leaders expressed their readiness to mediate. |  |  | Die Staats- und Regierungschefs erklärten sich bereit zu vermitteln.
commit | all | We are committed to the rule of law. |  |  | Wir bekennen uns zur Rechtsstaatlichkeit.
commit | all | We undertake to protect the spawning grounds. |  |  | Wir verpflichten uns, die Laichgründe zu schützen.
support | all | We call on all parties to show restraint. |  |  | Wir rufen alle Parteien zur Zurückhaltung auf.
support | all | The Ministers condemned the attack in the strongest terms. |  |  | Die Minister verurteilten den Anschlag aufs Schärfste.
support | all | The Ministers spoke out in favour of a reform of the bank. |  |  | Die Minister sprachen sich für eine Reform der Bank aus.
support | text | Dialogue must be resumed without delay. |  |  | Der Dialog muss unverzüglich wieder aufgenommen werden.
support | all | The Leaders announced a new fund. |  |  | Die Staats- und Regierungschefs kündigten einen neuen Fonds an.
support | all | We stand with the people of the valley. |  |  | Wir stehen an der Seite der Menschen im Tal.
reaffirm | all | The sides reaffirmed the inviolability of borders. |  |  | Die Seiten bekräftigten die Unverletzlichkeit der Grenzen.
reaffirm | all | The Ministers reiterated their commitment to the treaty. |  |  | Die Minister bekannten sich erneut zum Vertrag.
note | all | The Ministers exchanged views on the region. |  |  | Die Minister tauschten sich über die Region aus.
note | all | The sides discussed the state of the roads. |  |  | Der Zustand der Straßen wurde erörtert.
note | all | The sides took note of the report. |  |  | Die Seiten nahmen den Bericht zur Kenntnis.
recognise | text | Deeply concerned about the loss of topsoil, |  |  | Tief besorgt über den Verlust von Ackerboden,
commit | text | Determined to bring peace to the basin, |  |  | Entschlossen, dem Becken Frieden zu bringen,
commit | text | Desiring to strengthen the ties of friendship, |  |  | In dem Wunsch, die Bande der Freundschaft zu festigen,
recognise | text | Conscious of their duty towards the river, |  |  | Im Bewusstsein ihrer Verantwortung für den Fluss,
commit | text | The centre will open in spring. |  |  | Das Zentrum wird im Frühjahr seine Arbeit aufnehmen.
– | text | The lake covers two thousand square kilometres. |  |  | Der See umfasst eine Fläche von zweitausend Quadratkilometern.
– | text | Trade has doubled since 2015. |  |  | Seit 2015 hat sich der Handel verdoppelt.
recognise | all | The sides attach great importance to education. |  |  | Die Seiten messen der Bildung große Bedeutung bei.
agree | all | The Parties reached agreement on the use of the reservoir. |  |  | Die Parteien erzielten Einvernehmen über die Nutzung des Stausees.
agree | all | The Ministers adopted the work plan for two years. |  |  | Die Minister verabschiedeten den Arbeitsplan für zwei Jahre.
agree | all | The Leaders agreed that the treaty should be renewed. |  |  | Die Staats- und Regierungschefs waren sich einig, dass der Vertrag erneuert werden sollte.
commit | all | We will jointly rebuild the dam. |  |  | Gemeinsam werden wir den Damm wieder aufbauen.
agree | all | The two sides launched a dialogue on dams. |  |  | Die beiden Seiten haben einen Dialog über Staudämme ins Leben gerufen.
commit | all | The sides intend to hold joint exercises. |  |  | Die Seiten haben die Absicht, gemeinsame Übungen abzuhalten.
commit | all | We are working to lower the cost of transit. |  |  | Wir arbeiten daran, die Transitkosten zu senken.
commit | all | The Ministers declared their intention to meet again. |  |  | Die Minister bekundeten ihre Absicht, erneut zusammenzukommen.
commit | all | The Parties remain committed to peace. |  |  | Die Parteien bleiben dem Frieden verpflichtet.
commit | all | The two Presidents plan to visit the valley. |  |  | Die beiden Präsidenten planen einen Besuch im Tal.
support | all | We strongly support the work of the envoy. |  |  | Wir unterstützen nachdrücklich die Arbeit des Gesandten.
support | all | The Ministers called for an immediate ceasefire. |  |  | Die Minister forderten eine sofortige Waffenruhe.
support | all | We reject any attempt to change borders by force. |  |  | Jeden Versuch, Grenzen gewaltsam zu verändern, lehnen wir ab.
support | all | The Leaders encouraged companies to invest. |  |  | Die Staats- und Regierungschefs ermunterten Unternehmen zu Investitionen.
support | all | The sides proposed to hold a forum in Varna. |  |  | Die Seiten schlugen vor, in Varna ein Forum abzuhalten.
support | all | We express our condolences to the families. |  |  | Wir sprechen den Angehörigen unser Beileid aus.
support | text | There is no alternative to dialogue. |  |  | Zum Dialog gibt es keine Alternative.
recognise | all | The sides consider the canal a vital artery. |  |  | Die Seiten betrachten den Kanal als Lebensader.
note | all | The Ministers pointed out that water is scarce. |  |  | Die Minister wiesen darauf hin, dass das Wasser knapp ist.
recognise | all | Special attention was paid to the training of pilots. |  |  | Besonderes Augenmerk galt der Ausbildung von Piloten.
recognise | all | The sides share the view that the ban is premature. |  |  | Die Seiten teilen die Auffassung, dass das Verbot verfrüht ist.
recognise | all | In the view of the sides, the treaty needs renewal. |  |  | Nach Auffassung der Seiten bedarf der Vertrag einer Erneuerung.
welcome | all | The Leaders praised the work of the rescue teams. |  |  | Die Staats- und Regierungschefs lobten die Arbeit der Rettungskräfte.
welcome | all | We look forward to the next meeting. |  |  | Wir sehen dem nächsten Treffen mit Freude entgegen.
welcome | all | The Ministers welcomed the progress achieved in the talks. |  |  | Die in den Gesprächen erzielten Fortschritte wurden von den Ministern begrüßt.
note | all | The Ministers heard a report by the commission. |  |  | Die Minister hörten einen Bericht der Kommission.
note | all | The sides reviewed progress on the tunnel. |  |  | Die Seiten zogen Bilanz über den Fortgang des Tunnelbaus.
– | text | Four rivers feed the lake. |  |  | Vier Flüsse speisen den See.
welcome | all | We thank the Government of Corlund for its hospitality. |  |  | Unser Dank gilt der Regierung von Corlund für ihre Gastfreundschaft.
welcome | all | The sides expressed their satisfaction with the talks. |  |  | Die Seiten zeigten sich mit den Gesprächen zufrieden.
recognise | all | The Ministers expressed deep concern about the fires. |  |  | Die Minister äußerten sich tief besorgt über die Brände.
recognise | all | The sides emphasised that the treaty is open to all. |  |  | Betont wurde, dass der Vertrag allen offensteht.
support | all | We demand the immediate release of the sailors. |  |  | Wir verlangen die sofortige Freilassung der Seeleute.
support | all | All States should refrain from the use of force. |  |  | Alle Staaten sollten von der Anwendung von Gewalt absehen.
support | text | It is necessary to speed up the repairs. |  |  | Es ist notwendig, die Reparaturen zu beschleunigen.
support | all | The Ministers backed the candidacy of Belmora. |  |  | Die Minister stellten sich hinter die Kandidatur von Belmora.
support | all | We deplore the loss of life in the mine. |  |  | Wir bedauern den Verlust von Menschenleben in der Mine.
reaffirm | all | The Leaders confirmed the agreements reached in Varna. |  |  | Die Staats- und Regierungschefs bestätigten die in Varna erzielten Vereinbarungen.
reaffirm | all | We reaffirm our adherence to the rules of the sea. |  |  | Wir bekräftigen, dass wir an den Regeln der See festhalten.
commit | all | The sides are ready to open consulates. |  |  | Die Seiten sind bereit, Konsulate zu eröffnen.
commit | all | The Parties seek to simplify procedures. |  |  | Die Parteien sind bestrebt, die Verfahren zu vereinfachen.
agree | all | The Ministers approved the budget of the commission. |  |  | Die Minister billigten den Haushalt der Kommission.
agree | all | The sides established a working group. |  |  | Die Seiten haben eine Arbeitsgruppe eingerichtet.
note | all | The sides discussed the prospects of the port. |  |  | Gegenstand der Gespräche waren die Aussichten des Hafens.
note | all | The Ministers recalled the Declaration of Varna. |  |  | Die Minister erinnerten an die Erklärung von Varna.
note | all | The sides noted the results of the census. |  |  | Die Seiten stellten die Ergebnisse der Volkszählung fest.
– | text | The canal links two seas. |  |  | Der Kanal verbindet zwei Meere.
– | all | The Ministers met in Astrel on 3 May. |  |  | Die Minister trafen sich am 3. Mai in Astrel.
`);
