"""German: offices, titles, and words with a capital that are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.de.bodies import BODY_ROWS, HINT_ROWS, INSTITUTION_ROWS, PARTY_ROWS
from summarizer.lang.de.given_names import GIVEN
from summarizer.lang.de.places import PLACE_ROWS
from summarizer.lang.given_names import given_names
from summarizer.lang.name_words import (
    NameWords,
    folded,
    read_kinds,
    read_pairs,
    read_phrase,
    read_place,
    read_rows,
)
from summarizer.lang.same_bodies import SAME_BODY_ROWS
from summarizer.lang.same_places import SAME_PLACES
from summarizer.text.spelling import name_key, name_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.lang.name_words import Phrase

__all__ = ["GERMAN"]

_ENDINGS = ("", "e", "er", "es", "en", "em")


def _adjective(stem: str) -> tuple[str, ...]:
    return tuple(f"{stem}{ending}" for ending in _ENDINGS)


def _people(name: str) -> tuple[str, ...]:
    """Return the forms of what one of a people is called: "Italiener", "Franzose", "Ungar"."""
    if name.endswith("er"):
        return (name, f"{name}n", f"{name}s", f"{name}in", f"{name}innen")
    if name.endswith("e"):
        return (name, f"{name}n", f"{name[:-1]}in", f"{name[:-1]}innen")
    if name.endswith("in"):
        return (name, f"{name}nen")
    return (name, f"{name}s", f"{name}en", f"{name}in", f"{name}innen")


def _of_city(name: str) -> str:
    """Return the word for what is of a city: "Berliner", "Bremer"."""
    return f"{name}r" if name.endswith("e") else f"{name}er"


_OFFICES = """
abgeordnete abgeordneter admiral anwalt anwältin architekt architektin autor autorin ärztin arzt
außenbeauftragte außenbeauftragter beauftragte beauftragter bischof bischöfin botschafter botschafterin
bundesvorsitzende bundesvorsitzender bürgermeister bürgermeisterin chef chefin dekan direktor direktorin
experte expertin fürst general geschäftsführer geschäftsführerin gouverneur gouverneurin graf historiker
historikerin intendant intendantin ermittler kaiser kanzler kanzlerin kanzlerkandidat kanzlerkandidatin
kandidat kandidatin kapitän kardinal kollege kollegin kommissar kommissarin könig königin kommandeur
kronprinz landrat landrätin leiter leiterin manager managerin meteorologe minister ministerin
ministerpräsident ministerpräsidentin oberst ökonom ökonomin papst pastor pastorin pfarrer pfarrerin
politiker politikerin polizist polizistin premier premierminister premierministerin premierministers prinz
prinzessin präsident präsidentin professor professorin rektor rektorin regisseur regisseurin richter
richterin schauspieler schauspielerin sekretär sekretärin senator senatorin sprecher sprecherin
staatssekretär staatssekretärin stürmer sänger sängerin torwart trainer trainerin unternehmer unternehmerin
verteidiger verteidigerin vertreter vorsitzende vorsitzender vorstand wissenschaftler wissenschaftlerin
forscher forscherin anführer zar kolumnist schriftsteller schriftstellerin journalist journalistin analyst
analystin sonderbeauftragter sonderermittler staatsanwalt staatsanwältin oberbürgermeister
oberbürgermeisterin vizepräsident vizepräsidentin vizekanzler vizekanzlerin generalsekretär
generalsekretärin dezernent dezernentin stadtrat stadträtin ministers präsidenten kanzlers papstes königs
coach trainers sprechers chefs vorsitzenden generals ministerpräsidenten
referent referentin obmann obfrau vorständin kommandant kommandantin inspekteur biologe biologin geologe
geologin physiker physikerin chemiker chemikerin mediziner medizinerin kardiologe kardiologin psychologe
psychologin virologe virologin epidemiologe epidemiologin archäologe archäologin soziologe soziologin
politologe politologin politikwissenschaftler jurist juristin notar notarin gutachter gutachterin
sachverständige sachverständiger landwirt landwirtin apotheker apothekerin kurator kuratorin dirigent
dirigentin komponist komponistin choreograf choreografin dramaturg dramaturgin verleger verlegerin redakteur
redakteurin reporter reporterin moderator moderatorin torhüter torhüterin mittelfeldspieler
mittelfeldspielerin angreifer angreiferin schiedsrichter schiedsrichterin superintendent superintendentin
gewerkschafter gewerkschafterin betriebsrat betriebsrätin personalrat personalrätin ingenieur ingenieurin
regierungsrat regierungsrätin prognostiker meteorologin ausbilder ausbilderin schatzmeister schatzmeisterin
"""
# Who is one of these is none of the others at the same time: office, and of which kind.
_KINDS = """
kanzler: head, kanzlerin: head, premier: head, premierminister: head, premierministerin: head,
ministerpräsident: head, ministerpräsidentin: head, regierungschef: head, regierungschefin: head,
präsident: president, präsidentin: president, staatspräsident: president, bundespräsident: president,
staatschef: president, präsidenten: president, ministers: minister, kanzlers: head, sprechers: speaker,
minister: minister, ministerin: minister, vizepräsident: vice president, vizepräsidentin: vice president,
vizekanzler: vice head,
vizekanzlerin: vice head, bürgermeister: mayor, bürgermeisterin: mayor, oberbürgermeister: mayor,
oberbürgermeisterin: mayor, landrat: district, landrätin: district, sprecher: speaker, sprecherin: speaker,
botschafter: ambassador, botschafterin: ambassador, richter: judge, richterin: judge, staatsanwalt:
prosecutor,
staatsanwältin: prosecutor, anwalt: lawyer, anwältin: lawyer, verteidiger: lawyer, verteidigerin: lawyer,
trainer: coach, trainerin: coach, papst: pope, könig: king, königin: king, generalsekretär: secretary,
generalsekretärin: secretary, gouverneur: governor, gouverneurin: governor, senator: senator, senatorin:
senator,
staatssekretär: state secretary, staatssekretärin: state secretary, kapitän: captain, torwart: keeper,
stürmer: striker, kandidat: candidate, kandidatin: candidate, chef: chief, chefin: chief, vorsitzende: chief,
vorsitzender: chief, direktor: director, direktorin: director, polizist: officer, polizistin: officer,
bischof: bishop, bischöfin: bishop, kardinal: cardinal, pfarrer: priest, pfarrerin: priest,
abgeordnete: member, abgeordneter: member, professor: professor, professorin: professor, leiter: chief,
leiterin: chief, geschäftsführer: chief, geschäftsführerin: chief, kommissar: commissioner,
torhüter: keeper, torhüterin: keeper, mittelfeldspieler: midfielder, mittelfeldspielerin: midfielder,
schiedsrichter: referee, schiedsrichterin: referee,
kommissarin: commissioner, coach: coach, arzt: doctor, ärztin: doctor
"""
# What a minister is of, the word before "minister": stem and whose.
_FIELDS = """
finanz: finance, finanzen: finance, außen: foreign, äußeres: foreign, innen: interior, inneres: interior,
verteidigungs: defence,
verteidigung: defence, wirtschafts: economy, wirtschaft: economy, gesundheits: health, gesundheit: health,
justiz: justice,
umwelt: environment, klimaschutz: climate, klima: climate, verkehrs: transport, verkehr: transport,
bildungs: education, bildung: education, kultus: education,
schul: education, forschungs: research, arbeits: labour, arbeit: labour, sozial: social, familien: family,
landwirtschafts: agriculture, landwirtschaft: agriculture, agrar: agriculture, bau: building, energie:
energy, entwicklungs: development,
digital: digital, handels: trade, handel: trade, kultur: culture, sport: sport, tourismus: tourism,
wissenschafts: science,
europa: europe, ernährungs: agriculture, rüstungs: arms, öl: oil, informations: information, kriegs: defence,
nebenklage: civil parties, nebenkläger: civil parties
"""
# Before an office: whose it is, which tells no other office.
_BROAD = "bundes landes staats us eu vize ex interims haupt"
_SOVEREIGNS = """
papst papstes könig königs königin kaiser kaiserin prinz prinzen prinzessin zar fürst graf gräfin sultan
erzherzog herzog herzogin kronprinz kronprinzessin königs
"""
_MUTUAL = """
traf trafen trifft treffen getroffen telefonierte telefonierten telefoniert sprach sprachen gesprochen
einigten einigte zwischen gemeinsam spielte spielten trennten miteinander und sowie mit wie neben heiratet
heiratete
"""
_BREAKING = """
und oder aber dass weil ob wenn als wie hat ist war wird habe sei mit gegen bei nach vor für
"""
_WINNING = """
übertrumpfte übertrumpft deklassierte deklassiert distanzierte distanziert entthronte entthront eliminierte
eliminiert behauptete triumphierte triumphiert
besiegt besiegte besiegten schlug schlägt bezwang bezwingt bezwungen gewann gewinnt gewonnen siegte siegt
gesiegt sieg siegerin sieger setzte ausgeschaltet schaltete überholte
"""
_LOSING = """
verlor verliert verloren unterlag unterliegt unterlegen scheiterte gescheitert niederlage
"""
# What one does to another, a deed a row.
_DEEDS = """
schlug geschlagen einschlug zuschlug attackiert attackierte angegriffen griff los losgegangen losging stach gestochen niedergestochen schoss geschossen angeschossen erschossen erschoss tötete getötet verprügelte verprügelt trat getreten würgte gewürgt bedrohte bedroht erstach erstochen überfiel überfallen ermordete ermordet biss gebissen rammte gerammt angefahren überfuhr überfahren ohrfeigte gestoßen stieß
verkaufte verkauft verkaufen veräußerte veräußert
schenkte geschenkt überließ überlassen vermachte vermacht
lieh geliehen verlieh
zahlte gezahlt bezahlte bezahlt überwies überwiesen
verklagte verklagt angezeigt verklagen klage anzeige klagte klagt beschuldigte beschuldigt bezichtigte bezichtigt vorgeworfen vorwarf warf wirft
kritisierte kritisiert rügte gerügt tadelte beleidigte beleidigt beschimpfte beschimpft
lobte lobt gelobt würdigte gewürdigt dankte gedankt gratulierte gratuliert
ersetzt ersetzte löst löste abgelöst ablöst folgt folgte beerbt beerbte
ernannte ernannt berief berufen beförderte befördert nominierte nominiert
entließ entlassen feuerte gefeuert
rettete gerettet barg geborgen
verteidigt verteidigte vertritt vertrat
betrog betrogen bestahl bestohlen erpresste erpresst hinterging
interviewte befragte befragt
besuchte besucht empfing empfangen
überholte überholt verdrängte verdrängt
"""  # noqa: E501 - one row a deed
_PASSIVES = "wurde wurden wird werden worden"
_OBJECTIVE = "den dem einen einem"
# Bodies of one kind, a kind a row.
_RIVAL_BODIES = """
bundestag | landtag | kreistag | nationalrat | ständerat | kantonsrat | gemeinderat | stadtrat | bürgerschaft | bundesrat | grosse rat, grosser rat, grossen rat, große rat, großer rat, großen rat
kantonspolizei | stadtpolizei | bundespolizei | landespolizei | landeskriminalamt | bundeskriminalamt
bundesanwaltschaft | staatsanwaltschaft
"""  # noqa: E501 - one row a kind
_PARTICLES = """
saint von vom van zu zur der de den di da dos del la le ten ter bin ibn al el d
"""
_TITLES = """
herr herrn frau dr prof doktor professor sir lord lady mister mr mrs ms scheich ajatollah emir imam rabbi
"""
_DETERMINERS = """
der die das den dem des ein eine einer eines einem einen kein keine keiner keinem keinen mein meine meinem
dein sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserem dieser
diese dieses diesem diesen jeder jede jedem jeden jener beim vom zum zur im am ins ans aller alle allen
beide beiden mehr viele vielen manche einige einigen solche welche welcher
"""
_FORMER = """
ehemalig ehemalige ehemaliger ehemaligen ehemaligem früher frühere früherer früheren früherem ex damalig
damalige damaliger damaligen vormalig einstig einstige einstigen einstiger alt amtsvorgänger vorgänger
nachfolger künftig künftige künftiger künftigen designierte designierter designierten scheidende scheidender
scheidenden neu neue neuer neuen
"""
# Words with a capital that open a sentence or are an ordinary noun. A compound ends in one of them, too.
_NOUNS = """
abend abende abgabe abgaben abkommen ablehnung abschluss absicht abstand abstimmung abteilung aktie aktien
aktion alarm alter amt anfang angaben angebot angehörige angriff angriffe angst anhänger anklage anlage
anlass anleger anschlag anspruch anstieg anteil antrag antwort anwohner arbeit arbeiter arbeitgeber
arbeitnehmer arbeitslosigkeit arbeitsplätze argument armee art artikel aufgabe auflagen auftrag aufträge
aufwand auge augen ausbau ausgaben ausland aussage auto autos bad bahn bank banken bau bauer bauern baum
bedarf bedenken bedingungen beginn beispiel beitrag belege bereich bericht berichte beruf beschäftigte
beschluss besuch besucher betrag betrieb betroffene bevölkerung beweise bewohner bild bilder bildung blick
boden börse branche brief brücke bruder buch budget bund bündnis bürger chance chancen computer daten dauer
debatte demonstranten dialog dienst dienste dokumente dorf dörfer dollar druck ecke ehe ehren einfluss
einkommen einnahmen einsatz einsätze einwohner eltern ende energie engagement entscheidung erde erfahrung
erfolg erfolge ergebnis ergebnisse ermittler ermittlungen ernte euro experten export exporte fahrer fahrt
fahrzeug fahrzeuge fall fälle familie familien fans fehler feier feld fenster ferien feuer feuerwehr film
filme finanzen firma firmen fisch flucht flug flughafen flüchtlinge folge folgen form forderung forderungen
forscher fortschritt fortschritte foto fotos frage fragen fraktion frau frauen freiheit freitag freund
freunde frieden frist front führung fuß fußball gas gast gäste gebäude gebiet gebiete gebühr gebühren gefahr
gefahren gefängnis gegend gegner gehalt geheimnis geld gelder gemeinde gemeinden gericht gerichte geschäft
geschäfte geschichte gesellschaft gesetz gesetze gespräch gespräche gesundheit gewalt gewerkschaft
gewerkschaften gewicht gewinn gewinne glück gold grad grenze grenzen grippe grund gründe gruppe gruppen
güter haft hafen hälfte hand handel haus häuser haushalt haushalte heimat helfer herbst herz hilfe hilfen
himmel hinweis hinweise hitze hof hoffnung höhe hotel hund hunde hunderte idee ideen industrie inflation
informationen institut interesse interessen internet investitionen investoren jahr jahre jahren jahres
jahrhundert jahrzehnt juden jugend jugendliche juni juli august januar februar märz april mai september
oktober november dezember kampf kandidaten kapital karte kasse katastrophe kauf keller kilo kilogramm
kilometer kilometern kind kinder kindern kirche klage klasse klima klinik koalition kohle kollegen
kommission komitee konferenz konflikt konflikte kontakt kontrolle konzern kopf körper kosten kraft
krankenhaus krankheit kredite krieg kriege kriminalität krise kritik kritiker kultur kunde kunden kunst kurs
lage land länder landes leben lehrer lehrkräfte leistung leute licht liebe linie liste lohn löhne lösung
luft macht maschine maß maßnahme maßnahmen material mauer medien medikamente meer mehrheit meinung meldung
menge mensch menschen messer meter metern miete mieten mieter milch milliarde milliarden million millionen
minister minute minuten mitarbeiter mitglied mitglieder mitte mittel mittwoch mitternacht mittag modell
moment monat monate monaten monats montag morgen müll musik mutter mütter nachbarn nachfrage nachmittag
nachricht nachrichten nacht name namen natur netz not ofen öffentlichkeit öl oper opfer opposition ordnung
ort orte osten parlament partei parteien partner patient patienten pause person personal personen pferd
pflege pflicht plan pläne platz plätze politik politiker polizei polizisten post praxis preis preise presse
prinzip problem probleme produkt produkte produktion programm projekt projekte protest proteste prozent
prozess prüfung punkt punkte rat raum recht rechte rede reform reformen regel regeln regen regierung region
regionen reihe reise rekord religion rente renten republik respekt rest rettung richtung risiko risiken
rolle rücken rücksicht ruhe rundfunk sache sanktionen satz schaden schäden schiff schlag schluss schnee
schritt schritte schulden schule schulen schüler schuld schutz schwester see seite seiten sekunde sekunden
sender sicherheit sicht sieg sinn sitz sitze sitzung sohn soldat soldaten sommer sonne sonntag sorge sorgen
sozialleistungen spiel spiele spieler spitze sport sprache staat staaten stadt städte stand start stelle
stellen steuer steuern stimme stimmen straße straßen strafe strafen strategie streik streit strom studenten
studie studien stück stunde stunden sturm suche süden tag tage tagen tages tat täter tausende team technik
teil teile teilnehmer telefon temperaturen termin test tests thema themen tier tiere tisch tochter tod tonne
tonnen tor tore tote toten tür treffen trend tradition truppen überblick übergang uhr umfrage umfragen
umgang umsatz umwelt unfall unfälle universität unterlagen unternehmen unterricht unterschied unterschiede
unterstützung urlaub ursache urteil vater verantwortung verband verbot verbraucher verdacht verein vereine
verfahren verfügung vergleich verhalten verkauf verkehr verlust verluste vermögen versuch vertrag verträge
vertrauen verwaltung vieh viertel volk vorbild vorgabe vorschlag vorschläge vorteil vorteile vorwurf
vorwürfe waffe waffen wagen wahl wahlen wähler wald wand wandel ware waren wasser weg wege wein weise welt
werk werke wert werte westen wetter widerstand willen wind winter wirkung wirtschaft wissen woche wochen
wochenende cup pokal liga league champion show wohnung wohnungen wort worte wunsch zahl zahlen zeichen zeit
zeiten zeitung zentrum zeuge zeugen ziel ziele zimmer zinsen zoll zölle zug züge zukunft zusammenarbeit
zustimmung zweifel samstag dienstag donnerstag norden ostern weihnachten pfingsten silvester neujahr ramadan
internets herrn herr damen herren ding dinge versprechen zustand zugang zuschuss ausfuhr einfuhr ausnahme
ehrung lob tadel stabilität fristen kompromiss mut anerkennung verständnis geduld zuversicht freude stolz
wut ärger trauer enttäuschung skepsis rückhalt rücktritt amtszeit spender spenden sprecher vize chef leiter
vorsitz vorstand aufsichtsrat kabinett senat ministerium behörde behörden amtes ämter gremium gremien
ausschuss kreis kreise bezirk ortsteil straftat gutachten verordnung richtlinie entwurf fonds konto konten
anleihe rendite bilanz quartal halbjahr vorjahr vormonat plus minus rabatt gewahrsam betrieb sicherheit rate
raten pension quarantäne flamme flammen brand trümmer trümmern verbindung würde wahrheit wirklichkeit form
handschelle handschellen panik serie planung produktion erinnerung bewegung revision berufung besitz eigentum
regie verzug erwägung anspruch augenschein fahrt fahrten beratung aussicht vorbereitung empfang angriff aktion
bearbeitung deckung schutz schranken stimmung tracht uniform zivil begleitung gesellschaft freiheit armut
bedrängnis schieflage insolvenz konkurs auflösung umlauf verruf vergessenheit
"""
_NOUN_ENDINGS = """
ung ungen heit heiten keit keiten schaft schaften tion tionen ität itäten ismus ment mente nis nisse tum enz
anz ik ur ie ien eur eure chen lein ling linge lichen ler lern ner nern ker kern ger gern tor toren zahlen
preise kosten kraft kräfte werk werke zeit zeiten plan pläne gesetz gesetze partei parteien recht rechte leute
arbeit hilfe hilfen politik steuer steuern stelle stellen platz plätze steher haus häuser
"""
_OPENERS = """
aber ab allerdings als also am an anders angesichts auch auf aufgrund aus außer außerdem bei beide beim
bereits bis bislang bisher da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran
darauf daraufhin darüber darum das dass davon dazu dem den denn dennoch der derzeit des deshalb deswegen die
dies diese dieser dieses doch dort durch ein eine einem einen einer eines einige einst einzig entgegen er
ergänzend erst es etwa etwas für ganz gegen gegenüber gemeinsam genau gestern gleichzeitig hat hatte heute
hier hinter hingegen hinzu ich ihm ihn ihnen ihr ihre im immer in indem indes infolge innerhalb ins
insgesamt inzwischen ist ja je jede jeder jedes jedoch jetzt kein keine knapp künftig kurz laut man manche
mehr mehrere mein meist mit mitten nach nachdem nahe neben nein nicht nichts noch nun nur ob obwohl oder
ohne per pro rund schließlich schon sehr seine seit seitdem sich sie sind so sogar solche sollte sondern
sowie später statt stattdessen trotz trotzdem über übrigens um und uns unser unter viele vom von vor während
war waren warum was wegen weil weiter weitere weiterhin welche wenn wer wie wieder wir wird wo wohl würde zu
zudem zuerst zufolge zuletzt zum zumindest zunächst zur zwar zwei zwischen drei vier fünf sechs sieben acht
neun zehn unterdessen mittlerweile daheim hoch lange letzte letzter letztes nächste nächster neue neuer
neues alte alter große großer kleine gute junge ehemalige ehemaliger früher frühere früherer damalige
deutsche
"""
_NO_BODIES = """
ki tv pc it usb dna dns cd dvd pkw lkw suv bip ag gmbh kg se ev ev. co pr pdf sms ok db hz km kmh kwh eur
usd chf vip ceo cfo cto wm em ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi nr st so am pm mez utc
gps wlan lng pcr covid hiv aids ard- fc sc sv vfb vfl tsv bv uhr mio mrd us eu-
"""


def _places() -> Iterator[Phrase]:
    yield from read_rows(PLACE_ROWS, ("place", "people", "people"), {1: _adjective, 2: _people})
    for name in SAME_PLACES:
        yield read_place(name)
        yield read_phrase(_of_city(name), " ".join(name_words(name)), "people")


GERMAN = NameWords(
    code="de",
    nouns_have_capitals=True,
    has_compounds=True,
    offices=folded(_OFFICES),
    office_kinds=read_pairs(_KINDS),
    office_fields=read_pairs(_FIELDS),
    broad_offices=folded(_BROAD),
    leaders=folded("vorstand intendant intendantin rektor rektorin geschäftsführer geschäftsführerin"),
    aides=tuple(
        "bezirkssekretar landessekretar gewerkschaftssekretar referent assistent mitarbeiter doktorand "
        "praktikant volontar beisitzer stadtrat gemeinderat kreisrat kantonsrat nationalrat standerat "
        "bezirksrat ortsrat schriftfuhrer kassenwart schatzmeister".split()
    ),
    branches=tuple(
        "finanz sport technik technisch personal vertrieb marketing produktion entwicklung einkauf musik "
        "kunst kunstlerisch recht digital medizin arztlich pflege kaufmannisch jugend".split()
    ),
    tiers=tuple("bundes landes landtag kreis gemeinde bezirks europa national stande kanton".split()),
    any_body=tuple(
        "konzern firmen unternehmen behorden verein partei regierung vorstand klub club amts instituts "
        "ressort haus team einsatz verwaltung rathaus gewerkschaft verband stiftung hochschul".split()
    ),
    sovereigns=folded(_SOVEREIGNS),
    titles=folded(_TITLES),
    former=folded(_FORMER),
    sitting=folded(
        "amtierende amtierender amtierenden derzeitige derzeitiger derzeitigen aktuelle aktueller jetzige "
        "jetziger"
    ),
    determiners=folded(_DETERMINERS),
    adjectives=("e", "er", "es", "en", "em"),
    openers=folded(f"{_OPENERS} {_DETERMINERS}"),
    nouns=folded(_NOUNS),
    noun_endings=tuple(map(name_key, _NOUN_ENDINGS.split())),
    particles=folded(_PARTICLES),
    no_bodies=folded(_NO_BODIES),
    given_names=given_names(" ".join(GIVEN)) - folded(_NOUNS) - folded(_OPENERS),
    home="germany",
    phrases=(
        *_places(),
        *read_rows(BODY_ROWS, ("body",)),
        *read_rows(SAME_BODY_ROWS, ("body",)),
        *read_rows(INSTITUTION_ROWS, ("institution",)),
        *read_rows(HINT_ROWS, ("hint",)),
    ),
    genitives=("s", "es"),
    governing=folded("von der des für fur im in am"),
    institutions={
        "": ("gericht", "gerichtshof", "ministerium"),
        "bundes": ("amt", "hof", "agentur", "anstalt", "bank", "polizei"),
    },
    locatives=folded("in bei nahe aus"),
    pronouns=folded("er sie ihm ihn ihr seine sein seiner seinem seinen ihre ihrem ihren ihrer"),
    mutual=folded(_MUTUAL),
    breaking=folded(_BREAKING),
    party_phrases=tuple(read_rows(PARTY_ROWS, ("body", "body"), {1: _adjective})),
    of_towns=folded(
        "dorf feld wald stadt hafen haus häuser brücke land kirche grund höhe ecke werk hof bad see tor weg"
    ),
    agents=folded("von vom durch"),
    deeds=tuple(map(folded, filter(None, _DEEDS.splitlines()))),
    owning=folded("von vom"),
    passives=folded(_PASSIVES),
    governed=folded("für mit bei gegen ohne wegen nach über auf an um unter vor neben statt trotz gegenüber"),
    objective=folded(_OBJECTIVE),
    joining=folded("und"),
    rival_bodies=read_kinds(_RIVAL_BODIES),
    of_whom=folded("von vom des der"),
    genders=(("innen", ""), ("in", "")),
    winning=folded(_WINNING),
    losing=folded(_LOSING),
)
