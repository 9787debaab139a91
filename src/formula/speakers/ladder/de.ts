import type { LadderPatterns } from './ladder.ts';

/** German verbs; a part that may be cut off stands at the end of its clause ("lehnen … ab"). */
export const germanLadder: LadderPatterns = {
  note: [
    '(=erörtern | =erörtert | =erörterten | =erörterte | =beriet | =berichtete | =berichteten | =besprochen | =geprüft | =erwähnt | =behandelten | =behandelt | =berieten | =beraten | =berät | =besprachen | =besprechen | =prüften | =überprüften | =diskutierten | =behandelte | =prüfte | =überprüfte | =diskutierte)',
    '(=erinnern | =erinnert | =erinnerten | =nannten | =erwähnten | =vermerkten | =vermerken | =verzeichneten | =erinnerte | =nannte | =erwähnte | =vermerkte | =verzeichnete)',
    '(=informierten | =informierte | =informiert | =unterrichteten | =unterrichtet | =unterrichtete)',
    '=festgestellt',
    '(=thematisierten | =thematisiert | =besprachen | =unterrichtet | =informiert | =skizzierten | =gesprochen | =thematisierte | =skizzierte)',
  ],
  recognise: [
    '(=anerkennen | =anerkannt | =anerkannten | =anerkennend | =anerkannte)',
    '(=betonen | =betont | =betonten | =betonte | =unterstreichen | =unterstrichen | =unterstreicht | =unterstrich | =hervorgehoben | =unterstreichend | =betonend)',
    '(=prüfen | =erwägen | =erwogen | =erwägt | =ausloten | =sondieren)',
    '(=glauben | =glaubt | =meinen)',
  ],
  welcome: [
    '(=begrüßen | =begrüßt | =begrüßten | =begrüßte)',
    '(=würdigen | =würdigt | =würdigten | =würdigte | =loben | =lobten | =gratulierten | =gratulieren | =gratulierte | =beglückwünschten | =schätzen | =schätzten | =geschätzt | =gewürdigt | =gelobt | =ehren | =ehrten | =lobte | =beglückwünschte | =schätzte | =ehrte)',
    '(=danken | =dankten | =dankt | =dankte | =bedankten | =bedankte)',
    '(=erwarten | =erwartet | =erwarteten | =hoffen | =hofft | =hofften | =erwartete | =hoffte)',
    '=zollten',
    '(=feierten | =feiern | =feierte)',
  ],
  support: [
    '(=unterstützen | =unterstützt | =unterstützten | =unterstützte | =befürworten | =befürwortet | =befürworteten | =ermutigen | =ermutigten | =befürwortete | =ermutigte)',
    '(=fordern | =fordert | =forderten | =forderte | =appellieren | =appelliert | =appellierten | =empfehlen | =empfiehlt | =empfahlen | =bitten | =baten | =bat | =bittet | =verlangen | =verlangten | =ermutigt | =regten | =appellierte | =verlangte | =regte)',
    '(=verurteilen | =verurteilt | =verurteilten | =verurteilte)',
    '(=erklären | =erklärt | =erklärten | =erklärte | =kündigten | =kündigen | =kündigte)',
    '(=sollten | =sollte | =müssen | =muss | =müssten | =dürfen | =darf | =müsste)',
    '(=brauchen | =benötigen)',
    '(=widersetzen | =widersetzten | =widersetzte)',
    '(=aufgefordert | =aufgerufen | =vorgeschlagen | =abgelehnt | =zurückgewiesen | =gefordert)',
    '(=bedauern | =bedauert | =bedauerten | =beklagen | =beklagten | =trauern | =trauerten | =bedauerte | =beklagte | =trauerte)',
    '(=warnen | =warnten | =warnte | =warnt | =mahnten | =mahnen | =ersuchen | =ersuchten | =ersucht | =kritisierten | =kritisieren | =missbilligen | =missbilligten | =protestierten | =plädieren | =plädierten | =plädiert | =bestehen | =bestanden | =mahnte | =ersuchte | =kritisierte | =missbilligte | =protestierte | =plädierte)',
    '=bedarf',
    '(=äußern | =äußerten | =äußerte | =bekundeten | =bekunden | =bekundete)',
    '(=ermuntern | =ermunterten | =ermunterte | =ermutigen | =ermutigten | =ermutigte)',
  ],
  reaffirm: [
    '(=bekräftigen | =bekräftigt | =bekräftigten | =bekräftigte | =bestätigen | =bestätigt | =bestätigten | =bestätigte)',
  ],
  commit: [
    '(=werden | =wird)',
    '(=verpflichten | =verpflichtet | =verpflichteten | =verpflichtete)',
    '(=beabsichtigen | =beabsichtigt | =beabsichtigten | =beabsichtigte | =streben | =strebten | =strebt | =planen | =plant | =planten | =bemühen | =bemüht | =bemühten | =garantieren | =garantiert | =garantierten | =geplant | =vorgesehen | =strebte | =plante | =bemühte | =garantierte)',
    '(=bekennen | =bekannten | =bekennt | =bekannte)',
    '(=wollen | =will | =sollen | =soll | =gedenken | =gedenkt | =versichern | =versicherten | =zugesagt | =versicherte)',
    '=angestrebt',
  ],
  agree: [
    '(=vereinbaren | =vereinbart | =vereinbarten | =vereinbarte | =beschließen | =beschlossen | =beschloss | =beschließt)',
    '(=einigten | =einigen | =geeinigt | =einig | =verabredeten | =verabreden | =verabredet | =einigte | =verabredete)',
    '(=verständigten | =verständigen | =verständigt | =verständigte)',
    '(=starteten | =starten | =startete | =gestartet | =gründen | =angenommen | =verabschiedet | =genehmigt | =ratifizierten | =paraphierten | =ermächtigten | =ermächtigt | =abgeschlossen | =eröffnet | =ratifizierte | =paraphierte | =ermächtigte)',
    '=übereingekommen',
  ],
};
