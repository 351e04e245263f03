"""German words: what opens a clause, what is shortened with a point, and what a word's stem is made by.

Compiled by hand from a grammar's lists of conjunctions, strong verbs and function words.
"""

from __future__ import annotations

from summarizer.lang.stemming import Stemming, words_by

__all__ = ["GERMAN"]

# "Als" and "wie" compare more often than they open a clause, and a relative stands behind a comma.
_OPENERS = frozenset(
    """
    dass daß weil obwohl obgleich während wenn falls ob nachdem bevor ehe damit sodass indem sobald solange
    sofern soweit sondern aber doch jedoch denn
    """.split()
)
_ABBREVIATIONS = frozenset(
    """
    z b u a d h i v n s o ä chr bzw ca dr prof hr fr st str nr mio mrd tsd usw etc evtl ggf inkl jan feb apr
    jun jul
    aug sept okt nov dez bd abs vgl sog geb gest jh med jur phil dipl ing
    """.split()
)
_STOP = frozenset(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder
    aber doch jedoch denn sondern sowie auch nur noch schon bereits nicht nichts nie niemals niemand
    niemanden
    nun so sehr mehr
    weniger wenig viel viele vielen vieler alle allen aller alles einige einigen einiger manche manchen
    mancher
    mehrere mehreren mehrerer etwa rund knapp fast kaum ganz gar nahezu
    ich du er sie es wir ihr man mich dich sich uns euch ihn ihm ihnen mein meine dein sein seine
    seinen seinem
    seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserer euer
    dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem welche
    welcher
    welches welchen welchem solche solcher solches derjenige diejenigen derselbe dieselbe deren dessen denen
    wer was wo wann warum wie wieso wohin woher womit wodurch wobei wofür worden wegen
    in im ins an am ans auf aus bei beim mit nach vor von vom zu zum zur über unter um für gegen ohne
    durch bis
    seit während trotz statt zwischen hinter neben gegenüber laut zufolge gemäß aufgrund angesichts
    bezüglich
    ab außer innerhalb außerhalb samt mittels dank entlang per pro je
    dass daß weil obwohl wenn falls ob nachdem bevor ehe damit sodass indem sobald solange sofern soweit als
    also dann da dort hier jetzt heute gestern morgen damals später früher zuvor danach dabei dadurch dafür
    dagegen daher dahin damit daran darauf daraus darin darüber darum darunter davon davor dazu deshalb
    deswegen trotzdem dennoch allerdings zudem außerdem ferner ebenfalls ebenso sogar zwar etwas immer
    wieder
    oft meist meistens manchmal selten bald weiter weiterhin zunächst zuletzt schließlich endlich erst
    einmal
    weder entweder sonst wohl eben halt ja nein ins hin her los fest weg zurück zusammen auseinander voran
    bin bist ist sind seid war waren wäre wären gewesen sei seien sein
    habe hast hat haben habt hatte hatten hätte hätten gehabt
    werde wirst wird werden werdet wurde wurden würde würden geworden
    kann kannst können könnt konnte konnten könne könnten könnte
    muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte
    wollten
    wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen möge möchte möchten lassen lässt ließ
    sagt sagte sagten sagen gesagt teilte teilten mitgeteilt mitteilte erklärte erklärten erklärt hieß heißt
    berichtet berichtete berichteten meldete meldet zufolge angaben nämlich beispielsweise unterdessen
    möglicherweise vermutlich wahrscheinlich vielleicht offenbar angeblich mutmaßlich mutmaßliche
    mutmaßlichen
    mutmaßlicher anscheinend offensichtlich scheinbar eventuell womöglich voraussichtlich
    vermeintlich vermeintliche vermeintlichen
    """.split()
)
# Strong verbs of news; a prefix is written with each, as it is with the verb.
_IRREGULAR = """
angegriffen:angreifen griff:greifen griffen:greifen ergriffen:ergreifen
begann:beginnen begannen:beginnen begonnen:beginnen beschloss:beschließen beschlossen:beschließen
beschließt:beschließen geschlossen:schließen schloss:schließen schlossen:schließen schließt:schließen
schließung:schließen geschlossene:schließen geschlossenen:schließen ausgeschlossen:ausschließen
abgeschlossen:abschließen blieb:bleiben blieben:bleiben geblieben:bleiben brachte:bringen brachten:bringen
gebracht:bringen brach:brechen brachen:brechen gebrochen:brechen bricht:brechen abgebrochen:abbrechen
betrog:betrügen betrogen:betrügen bot:bieten boten:bieten geboten:bieten angeboten:anbieten
verboten:verbieten verbotene:verbieten dachte:denken gedacht:denken
erhielt:erhalten erhielten:erhalten erhält:erhalten hielt:halten hielten:halten hält:halten gehalten:halten
erschoss:erschießen erschossen:erschießen schoss:schießen schossen:schießen geschossen:schießen
empfahl:empfehlen empfohlen:empfehlen empfiehlt:empfehlen entschied:entscheiden entschieden:entscheiden
entscheidung:entscheiden fand:finden fanden:finden gefunden:finden stattgefunden:stattfinden
fiel:fallen fielen:fallen gefallen:fallen fällt:fallen ausgefallen:ausfallen
fing:fangen gefangen:fangen flog:fliegen flogen:fliegen geflogen:fliegen floh:fliehen flohen:fliehen
geflohen:fliehen flucht:fliehen fuhr:fahren fuhren:fahren gefahren:fahren fährt:fahren
gab:geben gaben:geben gibt:geben gegeben:geben gebe:geben aufgegeben:aufgeben zugegeben:zugeben
ging:gehen gingen:gehen gegangen:gehen geht:gehen gestand:gestehen gestanden:gestehen
gewann:gewinnen gewannen:gewinnen gewonnen:gewinnen gewinnt:gewinnen half:helfen halfen:helfen
geholfen:helfen
hilft:helfen kam:kommen kamen:kommen gekommen:kommen kommt:kommen lag:liegen lagen:liegen gelegen:liegen
lief:laufen liefen:laufen gelaufen:laufen läuft:laufen las:lesen lasen:lesen liest:lesen gelesen:lesen
log:lügen gelogen:lügen nahm:nehmen nahmen:nehmen genommen:nehmen nimmt:nehmen festgenommen:festnehmen
angenommen:annehmen aufgenommen:aufnehmen übernahm:übernehmen übernahmen:übernehmen übernommen:übernehmen
übernimmt:übernehmen unternommen:unternehmen zugenommen:zunehmen abgenommen:abnehmen
rief:rufen riefen:rufen gerufen:rufen sah:sehen sahen:sehen gesehen:sehen sieht:sehen
schlug:schlagen schlugen:schlagen geschlagen:schlagen schlägt:schlagen vorgeschlagen:vorschlagen
schnitt:schneiden geschnitten:schneiden schrieb:schreiben schrieben:schreiben geschrieben:schreiben
sank:sinken sanken:sinken gesunken:sinken sinkt:sinken sprach:sprechen sprachen:sprechen
gesprochen:sprechen spricht:sprechen freigesprochen:freisprechen freispruch:freisprechen
versprach:versprechen versprochen:versprechen sprang:springen starb:sterben starben:sterben
gestorben:sterben stirbt:sterben stahl:stehlen stahlen:stehlen gestohlen:stehlen stand:stehen standen:stehen
gestanden:stehen steht:stehen stieg:steigen stiegen:steigen gestiegen:steigen stritt:streiten
bestritt:bestreiten bestritten:bestreiten traf:treffen trafen:treffen getroffen:treffen trifft:treffen
trat:treten traten:treten getreten:treten tritt:treten zurückgetreten:zurücktreten rücktritt:zurücktreten
trug:tragen trugen:tragen getragen:tragen trägt:tragen tat:tun getan:tun unterschrieb:unterschreiben
unterschrieben:unterschreiben unterzeichnet:unterzeichnen verband:verbinden verbunden:verbinden
vergaß:vergessen verließ:verlassen verließen:verlassen verlässt:verlassen verlor:verlieren
verloren:verlieren verliert:verlieren verstand:verstehen verstanden:verstehen vertrat:vertreten
verschwand:verschwinden verschwunden:verschwinden wies:weisen wiesen:weisen gewiesen:weisen
zurückgewiesen:zurückweisen wuchs:wachsen wuchsen:wachsen gewachsen:wachsen wächst:wachsen
warf:werfen warfen:werfen geworfen:werfen wirft:werfen vorgeworfen:vorwerfen wusste:wissen wussten:wissen
gewusst:wissen weiß:wissen zog:ziehen zogen:ziehen gezogen:ziehen zwang:zwingen gezwungen:zwingen
verriet:verraten verraten:verraten riet:raten geriet:geraten überwies:überweisen überwiesen:überweisen
tote:tod toten:tod toter:tod tötete:tod töteten:tod getötet:tod töten:tod tödlich:tod
gebäude:gebäude gericht:gericht gerichts:gericht gesetz:gesetz gesetze:gesetz gesetzes:gesetz gebiet:gebiet
geld:geld gelder:geld gefahr:gefahr gemeinde:gemeinde general:general gesellschaft:gesellschaft
geschäft:geschäft geschäfte:geschäft gesundheit:gesundheit gewalt:gewalt gewinn:gewinn gewinne:gewinn
gruppe:gruppe baut:bauen gebaut:bauen baute:bauen
"""
_PASSES = (
    # "-ung", "-in" and what makes a noun of a verb or a person.
    (
        "ierungen", "ierung", "ierten", "ierter", "iertes", "ierte", "iert", "ieren", "iere",
        "ungen", "innen", "ung", "erin", "in",
    ),
    ("ters", "ers", "etem", "eten", "etes", "eter", "ete", "test", "ten", "tet", "ter", "tes",
     "tem", "et", "te",
     "est", "end", "ern", "en", "er", "es", "em", "st", "e", "n", "s", "t"),
    ("en", "er", "es", "e", "n", "s", "t"),
)  # fmt: skip
_PREFIXES = tuple(
    """
    ab an auf aus bei durch ein entgegen fest fort frei her hin hinaus los mit nach nieder statt teil
    um unter
    uber vor voran weg weiter wieder zu zuruck zusammen
    """.split()
)
_EQUIVALENTS = """
tod sterben umkommen ums todesopfer opfer erschießen
verletzt verletzen verwunden verletzte
festnehmen verhaften inhaftieren festnahme haft
billigen genehmigen zustimmen annehmen absegnen verabschieden beschließen genehmigung zustimmung
ablehnen zurückweisen verwerfen
zahlen überweisen ausgeben bezahlen
kaufen erwerben übernehmen übernahme kauf
verkaufen veräußern verkauf abgeben
schließen dichtmachen stilllegen einstellen schließung
bauen errichten bau
steigen zunehmen wachsen erhöhen anheben anstieg zuwachs klettern zulegen
sinken fallen abnehmen zurückgehen senken rückgang fiel
beginnen starten anfangen auftakt beginn start eröffnen
beenden abschließen ende
firma unternehmen konzern betrieb hersteller gesellschaft
chef leiter vorsitzende präsident vorstand boss
polizist beamte polizei
arbeiter mitarbeiter beschäftigte angestellte arbeitnehmer belegschaft
richter gericht
entscheidung beschluss urteil
prozess verfahren verhandlung
auto wagen fahrzeug pkw
schüler kind jugendliche
arzt mediziner
gesetz vorlage entwurf regelung
regierung kabinett minister
abgeordnete parlamentarier parlament bundestag
wahl abstimmung votum stimmen
geld mittel summe betrag
fehler panne versehen
fabrik werk standort
haus gebäude
feuer brand
bestechung schmiergeld bestechen
diebstahl stehlen entwenden
unterschreiben unterzeichnen
zurücktreten rücktritt abtreten
streik ausstand arbeitsniederlegung
stellen arbeitsplätze jobs
teuer preis kosten
umsatz erlöse
gewinn ertrag überschuss
prüfen untersuchen ermitteln untersuchung ermittlung
verlassen ausziehen weggehen
antreten kandidieren bewerben kandidatur
beteiligen teilnehmen beteiligt teilnahme
gefährden gefahr risiko
"""

_STEMMING = Stemming(
    stop=_STOP,
    irregular=_IRREGULAR,
    passes=_PASSES,
    equivalents=_EQUIVALENTS,
    participle="ge",
    infinitive="zu",
    prefixes=_PREFIXES,
    has_compounds=True,
)

GERMAN = words_by(
    _STEMMING,
    openers=_OPENERS,
    abbreviations=_ABBREVIATIONS,
    has_ordinal_point=True,
)
