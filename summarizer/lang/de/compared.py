"""The German words by which two sentences are held against each other."""

from __future__ import annotations

from summarizer.lang.compared_words import ComparedWords
from summarizer.lang.de.matters import MATTERS, WHOLE_MATTERS
from summarizer.lang.de.stances import EXCLUDING, STANCES

__all__ = ["GERMAN"]

# Adjectives of which "un-" makes the contrary; left out are those that are a verb's, too, or mean another
# thing without it: "begründete", "bekannt gab", "verantwortlich", "sicher".
_WITH_UN = """
    wahrscheinlich möglich zulässig gültig berechtigt gefährlich schädlich zufrieden realistisch verändert
    bewohnt bewaffnet wirksam vollständig vorhersehbar rechtmäßig begrenzt befristet geeignet gerecht
    glaubwürdig verständlich vermeidbar vorsichtig willkommen verhältnismäßig zuverlässig
    """
_OTHERS = "legal:illegal rechtmäßig:rechtswidrig gefährlich:harmlos rechtens:rechtswidrig stabil:instabil"
_ENDINGS = ("", "e", "er", "es", "en", "em")


def _rows_of_contraries() -> str:
    pairs = [(bare, f"un{bare}") for bare in _WITH_UN.split()]
    pairs += [(one, other) for one, _, other in (pair.partition(":") for pair in _OTHERS.split())]
    return "".join(f"{' | '.join(map(_inflected, pair))}\n" for pair in pairs)


def _inflected(form: str) -> str:
    return " ".join(form + ending for ending in _ENDINGS)


GERMAN = ComparedWords(
    negating=frozenset(
        """
        nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden niemandem nichts
        weder keinesfalls keineswegs nirgends
        """.split()
    ),
    ahead=frozenset({"ohne", "statt", "anstatt"}),
    turning=tuple(
        """
        ablehn abgelehn abzulehn abweis abgewies abzuweis verweiger weiger geweiger
        scheiter gescheiter misslang missling verbot verbiet
        verhinder dementi bestreit bestritt leugn geleugn zurückgewies zurückweis zurückzuweis
        unmöglich gefehl mangel knapphei engpass engpäss ausgeschloss ausschlie
        auszuschlie verzicht stopp gestopp beend abbrech
        abgebroch abbruch absag abgesag ausfall ausgefall ausblieb ausgeblieb ausbleib selten überleb
        unbekannt unklar falsch
        widerleg widersprech widersproch vermeid vermied unver unbe unge unzu untersag verpass verfehl
        verlor verlier gegenteil aussteh ausgesetz aussetz vertag verschob verschieb verschon entlast
        freisp freigesp schuldlos erfolglos ergebnislos folgenlos wirkungslos unterlass unterließ
        unterblieb entging entgang entgeh bewahrt vergeblich zöger schweig schwieg geschwieg boykott
        unterbund verschw
        """.split()
    ),
    turning_forms=frozenset(
        """
        nein statt anstatt außer ausser lediglich kaum minus null wenig wenige weniger frei offen leer
        fehlt fehlen fehlte fehlten sondern
        """.split()
    ),
    closing=frozenset(
        """
        lehn+ab sag+ab wies+ab weis+ab brach+ab brich+ab riet+ab rät+ab rat+ab wink+ab stritt+ab streit+ab
        schaff+ab schalt+ab nahm+ab nimm+ab wend+ab wand+ab wehr+ab hielt+ab halt+ab hält+ab zog+ab zieh+ab
        laufen+ab läuft+ab lief+ab bau+ab
        schloss+aus schließ+aus schliess+aus blieb+aus bleib+aus steh+aus stand+aus fiel+aus fäll+aus fall+aus
        setz+aus schied+aus scheid+aus klammer+aus schlug+aus schlag+aus schläg+aus reich+aus lass+aus
        ließ+aus
        wies+zurück weis+zurück nahm+zurück nimm+zurück nehm+zurück zog+zurück zieh+zurück trat+zurück
        tritt+zurück treten+zurück stell+zurück halt+zurück hält+zurück hielt+zurück schreck+zurück
        ging+zurück geh+zurück ruder+zurück
        blieb+fern bleib+fern halt+fern hält+fern hielt+fern
        """.split()
    ),
    refusing=tuple(
        """
        ablehn abgelehn abzulehn verweiger weiger geweiger ausgeschloss ausschlie auszuschlie verzicht
        unterlass unterließ verneint verneinen untersag verbot verbiet verhinder scheiter gescheiter absag
        abgesag ausblieb ausgeblieb ausbleib unterblieb verwarf verworf verwirf zurückgewies
        zurückweis abgewies abweis vermied vermeid
        """.split()
    ),
    refusing_apart=frozenset(
        """
        lehn+ab sag+ab wies+ab weis+ab wies+zurück weis+zurück schloss+aus schließ+aus schliess+aus blieb+aus
        """.split()
    ),
    lessening=frozenset("kaum wenig schwerlich".split()),
    comparatives=frozenset(
        """
        mehr weniger besser schlechter höher niedriger größer kleiner schneller langsamer länger kürzer früher
        später älter jünger stärker schwächer anders öfter häufiger wichtiger
        """.split()
    ),
    than=frozenset({"als"}),
    contrasts=frozenset({"sondern"}),
    doubting=tuple(
        """
        könnt möglich vermut mutmaß mutmass angeblich verdacht verdächt tatverdächt vorwurf vorwürf
        vorgeworf beschuld anklag angeklag behaupt droh gefahr gefähr risik hoff erhoff befürcht erwart
        plan geplan laut zufolge angab sagt erklär darstell ansicht einschätz meinung worten anschein
        schein offenbar offenkund wahrschein ungeklär ungewiss unbestätig fraglich zweifel prüf ermittl
        untersuch vernomm prozess liebäugel gedank warn glaub schätz geschätz prognos künd ankünd angekünd
        vorgeseh erwäg beabsicht
        absicht vorhab anstreb bemüh versuch forder geforder verlang vorschlag vorgeschlag vorschläg
        beantrag empfehl empfohl rechn hinweis indiz anzeich diskut debatt verhandl überleg denkbar
        eventuell voraussicht künftig zukünft berat annahm unterstell bericht meld versprech versproch
        zugesag kritisier aussag einräum bekräft beton äußer bezeichn
        """.split()
    ),
    doubting_forms=frozenset(
        """
        kann können könne darf dürfen dürfte dürften will wollen wolle würde würden wäre wären hätte
        hätten ob wenn falls sei seien habe um wird werden werde müssen muss bevor möchte wollte wollten
        soll sollen sollte sollten wohl mag mögen strebt streben ziel unklar geht gehen nimmt nehmen
        hält halten spricht sprach sprechen nennt nannte nannten nennen denkt denken dachte dachten
        spielt meint meinen meinte wertet wertete wünscht wünschen wünschte wünschten dringt dringen drang
        drängt drängen drängte plädiert plädieren plädierte appelliert appellierte pocht
        werten
        """.split()
    ),
    reporting=tuple(
        """
        laut zufolge angab sagt erklär darstell ansicht meinung worten aussag beton äußer bekräft bericht meld
        ermittler ermittlungsbehörd rechnung zählung lesart
        """.split()
    ),
    opining=tuple(
        """
        warn mahn kritis bemängel monier beklag rüg beteuer behaupt argumentier prophezei argwöhn klagt beharr
        befürcht fürcht unterstell verteidig schimpf spott wetter poch
        """.split()
    ),
    hearsay=tuple(
        """
        medienbericht zeitungsbericht bericht zeuge augenzeuge nachbar anwohner gerücht insider unbestätigt
        kreise zeitung medien augenzeugin nutzer beobachter
        """.split()
    ),
    partisan=tuple(
        """
        mandant verteidiger verteidigung anwalt anwält rechtsanwalt rechtsanwält beschuldigte angeklagte
        opposition kritiker gegner aktivist lobby gewerkschaft
        """.split()
    ),
    proposing=frozenset(
        """
        fordert fordern forderte forderten verlangt verlangen verlangte überlegt überlegen liebäugelt erwägt
        erwägen erwäge prüft prüfen behält behalten
        prüfe schlägt schlug vorschlag vorgeschlagen empfiehlt empfehlen
        """.split()
    ),
    infinitives=("en", "ern", "eln"),
    of_deeds=(),
    becoming=frozenset("wird werden ist sind bleibt bleiben".split()),
    proving=tuple(
        """
        bewies bewiesen beweis erwies erwiesen nachgewies nachweislich zweifelsfrei unwiderruflich
        feststeh unbestritt garantier eindeutig zweifellos definitiv belegt
        """.split()
    ),
    proving_phrases="""
        steht fest | stehe fest | fest steht | fest stand | stand fest | ohne jeden zweifel | ohne
        zweifel | kein zweifel | mit sicherheit | ganz sicher | ist sicher | ist klar | ist
        erwiesen
        """,
    raising=frozenset({"wird", "werden", "muss", "müssen", "würde", "würden"}),
    causatives=frozenset({"lassen"}),
    auxiliaries=frozenset("hat haben hatte hatten ist sind war waren wurde wurden worden habe".split()),
    participles=("t", "en", "te", "ten", "ter", "tes", "ene", "enen"),
    of_participles=("ge", "be", "ver", "er", "ent", "zer", "miss", "über", "unter"),
    in_participles="ge",
    told_done=("te", "ten"),
    wholes=frozenset(
        """
        alle aller allen alles sämtliche sämtlicher sämtlichen jeder jede jedes jeden jedem ausnahmslos
        ganze ganzen ganzer gesamte gesamten gesamter vollständig komplett
        """.split()
    ),
    parts=frozenset(
        """
        einige einiger einigen manche mancher manchen mehrere mehrerer mehreren viele vieler vielen zahlreiche
        zahlreicher zahlreichen wenige weniger wenigen meisten teil teile mehrheit hälfte teilweise etliche
        vereinzelt vereinzelte großteil drittel viertel dutzend dutzende hunderte zwei drei vier
        fünf überwiegend
        """.split()
    ),
    nearly=frozenset("fast beinahe nahezu annähernd".split()),
    no_wholes=frozenset("nicht fast beinahe nahezu annähernd vor bei unter kaum ohne längst trotz".split()),
    outcomes="""
verurteilt verurteilte verurteilten schuldig | freigesprochen freispruch freisprach unschuldig
gebilligt gestimmt stimmten votierte votierten votiert billigte billigt genehmigt genehmigte angenommen verabschiedet zugestimmt stimmte gutgeheißen gutgeheissen bewilligt abgesegnet beschlossen beschloss | abgelehnt ablehnte lehnte verworfen verwarf
zugelassen erlaubt erlaubte gestattet | verboten verbot untersagt untersagte
bestätigt bestätigte bestätigten | dementiert dementierte dementierten bestritten
gestanden gestand geständnis eingeräumt zugegeben räumte | bestreite leugne bestreitet bestritt bestritten schwieg schweigt geschwiegen leugnet leugnete geleugnet bestreiten
gewonnen gewann gewinnt siegte | verloren verlor verliert unterlag
gestiegen stieg steigt stiegen zugenommen gewachsen erhöht erhöhte erhöhten anstieg wuchs wuchsen kletterte geklettert zulegte teurer | gesunken sank sinkt sanken gefallen abgenommen gesenkt senkte senkten rückgang fiel fielen zurückgegangen schrumpfte geschrumpft billiger
geeinigt einigten einigte einigung vereinbart verständigt | gescheitert scheiterten abgebrochen ergebnislos
begonnen begann eröffnet startete gestartet | beendet endete abgeschlossen abgesagt
eingestellt gestoppt beendet abgebrochen | fortgesetzt fortgeführt weitergeführt aufgenommen
erreicht erreichte geschafft schaffte gelungen gelang bestiegen | verfehlt verfehlte gescheitert scheiterte verpasst verpasste misslungen misslang
anwesend teilgenommen erschien erschienen | ferngeblieben abwesend fehlte
verlängert verlängerte | verkürzt verkürzte gekürzt
gefunden entdeckt sichergestellt beschlagnahmt | vermisst verschwunden
gerettet retteten geborgen | ertrunken umgekommen
freigelassen entlassen | inhaftiert festgehalten verhaftet
zugegeben | abgestritten bestritten
aufgehoben aufgehobenen gekippt | bestätigt aufrechterhalten
bestanden bestand | durchgefallen
qualifiziert | ausgeschieden
überlebt überlebte überlebten überlebende überlebenden | gestorben starb starben getötet tote toten tot
verbessert verbesserte besser | verschlechtert verschlechterte schlechter
unterstützt unterstützte befürwortet befürwortete | kritisiert abgelehnt
geöffnet eröffnet öffnete | geschlossen schloss
lebend lebendig | tot getötet
akzeptiert akzeptierte akzeptieren akzeptierten | abgelehnt ablehnte lehnt lehnen lehnte lehnten verweigert verweigerte verweigern verweigerten weigert weigerte weigern weigerten
"""  # noqa: E501 - one row a matter
    + _rows_of_contraries(),
    exchanged="""
festgenommen verhaftet | angeklagt | verurteilt | freigesprochen
verdächtigt beschuldigt verdächtige verdächtiger | verurteilt verurteilte täter
verletzt verletzte verletzten | getötet tot gestorben tote toten
einige einiger manche mehrere viele zahlreiche meisten zwei drei vier fünf | alle sämtliche jeder jede | keine kein
wenige | viele
eingestellt angestellt | entlassen gekündigt
mehr höher | weniger niedriger
über | unter
nördlich norden | südlich süden
östlich osten | westlich westen
erste ersten | letzte letzten
immer stets | nie niemals
männer mann | frauen frau
vor | nach
teilweise teils | vollständig komplett
vorläufig vorläufige | endgültig endgültige
""",  # noqa: E501 - one row a matter
    steps="""
unklar ungeklärt unbekannt klären rätselt rätseln rätsel ungewiss abklären offen | weiß weiss identifiziert identifizierte aufgeklärt geklärt ermittelt |
sucht suchen suche gesucht vermisst vermisste vermissten verschollen verschwunden | gefunden entdeckt aufgetaucht geborgen | fund funde fand fanden leiche* wiedergefunden tauchte* barg*
abgelehnt ablehnte ablehnten lehnte lehnten lehnt | stimmte+zu stimmten+zu stimmt+zu |
gefordert forderte fordert fordern forderten beantragt beantragte beantragten beantragen plädiert plädierte plädoyer plädoyers antrag strafmaß | verurteilt verurteilte verurteilten verhängt verhängte verhängten schuldig | verurteil* urteilte muss
@alleged anklage* angeklagt* vorgeworfen vorwurf* vorwürf* wirft verdacht* verdächtig* tatverdächtig* ermittelt ermittle ermitteln ermittlung* beschuldig* mutmaßlich* untersuchungshaft festgenommen verhaftet | verurteilt verurteilte verurteilten schuldig überführt | verurteil* verhängt*
ermittelt ermitteln ermittlung* verdacht* verdächtig* durchsuch* | angeklagt angeklagte | anklag* gericht* prozess*
@not_announced | äußerte+zustimmend äußerte+kritisch äußerte+ablehnend begrüßt begrüßte kritisiert kritisierte lobt lobte weist+zurück wies+zurück weisen+zurück wiesen+zurück räumte+ein räumt+ein gab+zu gibt+zu dementiert dementierte dementierten bestätigt bestätigte bestätigten bestreitet bestritt bestritten zurückgewiesen eingeräumt zugegeben | dementi* zurück ein
prüft prüfe prüfen erwägt erwägen erwäge überlegt überlegen überlegung* diskutiert diskutieren diskutierte berät beraten debattiert debattieren vorschlag vorgeschlagen schlägt sondiert sondieren | entschieden entschied beschlossen beschloss beschließt beschliesst besiegelt verabschiedet gebilligt genehmigt | beschluss* zugestimmt angenommen
verhandelt verhandeln verhandlungen verhandlung verhandelte gespräche angebot interesse interessiert bietet sondiert | geeinigt einigten einigte übernommen übernahm gekauft kaufte verkauft verkaufte vereinbart vereinbarten unterzeichnet unterschrieben abgeschlossen | einigung* einig übernimmt vertrag* zuschlag
kandidiert kandidieren kandidat kandidatin kandidaten kandidatur bewirbt bewerben bewerber bewerberin nominiert | gewählt ernannt berufen | durch gewann gewonnen sieg* wählt* nachfolg* neue neuer neuen wiedergewählt
vermisst* | tot gestorben starb ertrunken ertrank getötet | leiche* leblos* toter tote toten
fahndet fahnden fahndung flüchtig flüchtige flüchtigen gesucht sucht suchen geflohen geflüchtet entkommen | festgenommen verhaftet gefasst | festnahm* nahm nahmen verhaft* gewahrsam
versuchte versuchten versucht versuch versuche vergeblich vergebens scheiterte scheiterten gescheitert misslang misslungen scheitern | gelang gelangen gelungen |
verschoben vertagt verschiebt verschob aufgeschoben unterbrochen | abgesagt gestrichen annulliert gecancelt | absag* absage streich*
ausgeschlossen ausgeschlossene auszuschließen denkbar | ausgeräumt verworfen widerlegt |
ausgesetzt ausgesetzte unterbrochen unterbricht kurzarbeit vorläufig* vorübergehend* zeitweise zeitweilig* befristet* einstweilen einstweilig* | endgültig endgültige endgültigen dauerhaft dauerhafte dauerhaften unbefristet unbefristete permanent |
empfiehlt empfohlen empfehlen empfahl empfehlung* rät raten riet | verpflichtet vorgeschrieben angeordnet verpflichtend verbindlich zwingend | pflicht* muss müssen anordn* ordnet* vorschrift*
verletzt* verwundet* schwerverletzt* | getötet tot starb starben gestorben umgekommen | leben opfer leiche* tödlich* tote toter toten todes*
beantragt beantragte beantragten antrag beantragen | genehmigt bewilligt gewährt zugesprochen | bewillig* genehmig* zusage zugesagt
verweigert verweigerte schweigt schweige schwieg geschwiegen unschuld bestreite leugne dementiere bestreitet bestreiten bestritt bestritten dementiert dementierte dementierten leugnet leugnete leugnen geleugnet zurückgewiesen abgestritten | gab+zu gibt+zu gaben+zu gestand+ein eingeräumt räumte räumten räumt zugegeben gestand gestanden gesteht | geständ* zugab* einräum*
angeboten bietet anbietet angebot | angenommen akzeptiert |
angekündigt kündigte kündigt droht drohte drohten | zurückgetreten getreten trat entlassen gekündigt |
schätzt schätzen schätzte geschätzt schätzungsweise vermutet vermuten vermutlich wahrscheinlich | nachgewiesen bewiesen erwiesen belegt | beweis* beleg*
""",  # noqa: E501 - one row a matter
    almost=frozenset({"beinahe", "fast", "haar"}),
    expecting=frozenset(
        "erwartet erwarten erwartete rechnet rechnen rechnete prognostiziert prognostizieren dürfte".split()
    ),
    deeds="""
rücktritt* zurückgetreten trat+zurück tritt+zurück traten+zurück zurücktritt | amt* abtritt* abgang* abgetreten hinwarf* schmiss* niederleg* niedergeleg* legte* aufgab* verlass* verließ* ausscheid* ausgeschied* demission* entlass* abberuf* abgesetzt* nachfolg* zurücktret* räum*
protest* demonstration* demonstriert demonstrierten kundgebung* | protest* demonstr* kundgebung* streik* blockad* widerstand* marsch* versamml* empör* wehr* aktivist*
streik* warnstreik* gestreikt | streik* ausstand* arbeitskampf* arbeitsniederleg* niederleg* niedergeleg* warnstreik*
ermittelt ermitteln ermittlungsverfahren | ermittl* ermittel* untersuch* verfahren* verdacht* verdächtig* anzeige* fahnd* prüf* vorw* vorgew* beschuld* ankla* angekla*
festgenommen festnahme* verhaftet verhaftete verhaftung* | gewahrsam* gefasst* fass* haft* inhaft* untersuchungshaft* u-haft gestellt stell* ergriff* arrest* arretier* abgeführt festn* festg* verhaft*
gestanden geständnis* gestand gesteht | eingeräum* räum* zugegeben zugab* gab gibt einlass* geständ* gesteh* zugeb*
entschuldigt entschuldigte entschuldigung* | bedau* abbitte* verzeih* entschuld*
beschlossen beschloss beschließt verabschiedete verabschiedet ratifiziert | beschl* entsch* zustimm* zugestimmt stimm* gestimmt votier* votum* angenommen annahm* annehm* nahm nimmt absegn* abgesegn* bewillig* genehmig* einig* vereinbar* verabschied* billig* gebilligt grünes ratifi*
explosion* explodiert explodierte explodierten detonation* | explo* deton* spreng* gesprengt knall* bombe* zünd* gezündet gasunglück* verpuff*
notstand* ausnahmezustand* | notstand* ausnahmezustand* katastroph* notlage* notfall* notverordn*
evakuiert evakuierte evakuierung* | evaku* räum* geräumt verlass* verließ* sicherheit* gebracht brachte* flucht* flüchte* obdach*
insolvenz* pleite* konkurs* bankrott* | insolv* pleite* konkurs* bankrott* zahlungsunf* gläubig* schutzschirm*
fusion* fusioniert | fusion* zusammenschl* zusammeng* übern* verschm* verein*
gestorben starb starben getötet erschossen ermordet | tot* tod* töd* töt* getöt* leich* opfer* leben ums umgek* verstorb* mord* ermord* stirb* sterb* starb* gestorb* erlag* erlieg* ertr* hingericht* beisetz* nachruf* beerd* erschoss* verungl* überleb* leblos*
verletzt verletzte verletzten | verletz* verwund* wund* blessur* schaden* schäd* krankenh* klinik* brüch* bruch* prell* opfer* hospital*
geheiratet hochzeit* | heirat* geheirat* hochzeit* ehe* trau* jawort* vermähl* braut*
zurückgewiesen dementiert dementierte dementi* | zurückw* zurück* dement* bestr* widerspr* widerspro* abgestritten wies weist leugn* abstr* falsch* dagegen
verklagt verklagte | klag* verklag* gericht* prozess* anwält* anwalt* rechtsstreit* juristisch*
""",  # noqa: E501 - one row a deed
    joining=frozenset({"und"}),
    asides=frozenset("was obwohl wenngleich auch".split()),
    confirming=("bestätig", "überprüf", "nachprüf"),
    groups=frozenset({"mehrheit"}),
    questions=frozenset({"ob", "inwieweit", "inwiefern"}),
    asking=tuple(
        """
        offen unklar ungeklärt klär geklärt abklär abgeklärt prüf geprüft überprüf untersuch ermittel fraglich
        ungewiss unsicher entscheid feststell festgestell unbekannt abwart abzuwart streit weiß wissen
        umstritten strittig streiten gestritten diskut debatt zweifel
        bekannt herausfind sagen äußer gutacht zeigen rätsel
        """.split()
    ),
    times=tuple(
        """
        jahr monat woche tag stunde kommend nächst folgend übernächst herbst frühling frühjahr sommer winter
        januar februar märz april mai juni juli august september oktober november dezember montag dienstag
        mittwoch donnerstag freitag samstag sonnabend sonntag anfang mitte ende spätestens frühestens
        voraussichtlich künftig bald demnächst quartal halbjahr wochenende morgen heuer
        """.split()
    ),
    unsaid=("möglich", "denkbar", "zulässig"),
    objecting=tuple(
        """
        klage beschwerd einspruch einspräch berufung revision rekurs gegen widerspruch protest kritik antrag
        verbot sperre stopp verzicht rücknahme
        """.split()
    ),
    contesting=tuple(
        """
        unabhängig überprüfbar nachprüfbar widersprüchlich gegendarstellung falsch unwahr gelogen lüge unsinn
        haltlos widersprach widersprich widerspricht entgegnet kontert unterstellung verleumdung absurd
        """.split()
    ),
    nones=frozenset("kein keine keiner keines keinem keinen niemand".split()),
    referring=frozenset("davon ihnen denen derer darunter dessen deren".split()),
    since=frozenset("seit bereits schon inzwischen mittlerweile".split()),
    of_them=frozenset("davon darunter ihnen".split()),
    of_these=frozenset("der von den des seiner ihrer aus".split()),
    counts=tuple("ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()),
    ones=frozenset("eine einer eines einem einen".split()),
    definite=frozenset("der die das den dem des diese dieser dieses seine seinen ihre ihren".split()),
    no_longer=frozenset({"mehr"}),
    ending=tuple(
        """
        verlass verläss verließ abschied ausgeschied ausscheid aufhör aufgehör hörte beend ende zurückgetret
        rücktritt entlass entließ trenn getrenn gekündig kündig geschloss schließ schloss eingestell stellt
        aufgegeb aufgab aufgib abgeschaff abgelöst ablös abgelauf läuft auslauf ausgelauf gestopp streich
        gestrich wegfall weggefall entfall entfiel aufgelös
        """.split()
    ),
    matters=MATTERS,
    whole_matters=WHOLE_MATTERS,
    already=frozenset("bereits schon inzwischen mittlerweile längst nunmehr".split()),
    causes=("ursächlich", "kausal", "ursach"),
    causing=tuple(
        """
        verursach führ bewirk auslös löst senk erhöh steiger verringer minder schütz verbesser
        verschlechter verhinder macht lässt begünstig förder beug
        """.split()
    ),
    pending=frozenset("aussteht ausstehe ausstehen ausstand ausstehende ausstehenden".split()),
    yet=frozenset("noch bislang bisher".split()),
    stances=STANCES,
    excluding=EXCLUDING,
    continuing=tuple(
        "noch bleib blieb weiterhin fortbesteh fortgesetz fortsetz unverändert beibehalt behält".split()
    ),
    until=frozenset({"bis"}),
    were=frozenset({"war", "waren", "wurde", "wurden"}),
    less=frozenset({"weniger", "minder"}),
    has_capital_nouns=True,
    pronouns=frozenset("er sie es ihr ihm ihn diese dieser dieses dies beide".split()),
)
