"""Italian: offices, titles, and words with a capital that are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.given_names import given_names
from summarizer.lang.it.bodies import BODY_ROWS, HINT_ROWS, INSTITUTION_ROWS
from summarizer.lang.it.given_names import GIVEN
from summarizer.lang.it.places import PLACE_ROWS
from summarizer.lang.it.towns import TOWN_ROWS
from summarizer.lang.name_words import NameWords, folded, read_pairs, read_place, read_rows
from summarizer.lang.same_bodies import SAME_BODY_ROWS
from summarizer.lang.same_places import SAME_PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.lang.name_words import Phrase

__all__ = ["ITALIAN"]


def _adjective(form: str) -> tuple[str, ...]:
    """Return the forms of a masculine: "italiano, italiana, italiani, italiane"; "tedeschi" and "greci"."""
    stem = form[:-1]
    if form.endswith("e"):
        return (form, f"{stem}i")
    if form.endswith("ita"):
        return (form, f"{stem}i", f"{stem}e")
    if form.endswith(("co", "go", "ga")):
        return (form, f"{stem}a", f"{stem}hi", f"{stem}i", f"{stem}he")
    if form.endswith("io"):
        return (form, f"{stem}a", stem, f"{stem[:-1]}e")
    return (form, f"{stem}o", f"{stem}a", f"{stem}i", f"{stem}e") if form[-1] in "oa" else (form,)


_OFFICES = """
ad agente allenatore allenatrice amministratore amministratrice ambasciatore ambasciatrice analista
arcivescovo assessore assessora attaccante attore attrice autore autrice avvocato avvocata calciatore
campione campionessa cancelliere cancelliera candidato candidata cantante capitano capo capogruppo cardinale
centrocampista climatologo climatologa colonnello comandante commissario commissaria consigliere consigliera
coordinatore coordinatrice ct deputato deputata difensore direttore direttrice dirigente economista esperto
esperta eurodeputato eurodeputata filosofo filosofa fondatore fondatrice generale giornalista giudice gip
governatore governatrice imprenditore imprenditrice infermiere infermiera ingegnere ispettore ispettrice
leader maresciallo medico ministro ministra miliardario papa pm parlamentare portavoce portiere prefetto
prefetta premier preside presidente principe principessa procuratore procuratrice professore professoressa
questore re regina regista rettore rettrice ricercatore ricercatrice scrittore scrittrice segretario
segretaria senatore senatrice sindaco sindaca sindacalista sociologo sociologa sottosegretario
sottosegretaria specialista storico storica tecnico tenente tesoriere vescovo vicepremier vicepresidente
vicesindaco vicesindaca virologo
"""
_KINDS = """
presidente: president, premier: head, cancelliere: head, cancelliera: head, ministro: minister, ministra:
minister, sindaco: mayor, sindaca: mayor, prefetto: prefect, prefetta: prefect, portavoce: speaker,
ambasciatore: ambassador, ambasciatrice: ambassador, giudice: judge, gip: judge, procuratore: prosecutor,
procuratrice: prosecutor, pm: prosecutor, avvocato: lawyer, avvocata: lawyer, allenatore: coach,
allenatrice: coach, ct: coach, tecnico: coach, papa: pope, re: king, regina: king, segretario: secretary,
segretaria: secretary, governatore: governor, governatrice: governor, senatore: senator, senatrice: senator,
capitano: captain, portiere: keeper, attaccante: striker, candidato: candidate, candidata: candidate, capo:
chief, direttore: director, direttrice: director, dirigente: chief, vescovo: bishop, arcivescovo: bishop,
cardinale: cardinal, deputato: member, deputata: member, medico: doctor, economista: economist, commissario:
commissioner, commissaria: commissioner, consigliere: adviser, consigliera: adviser, assessore: assessor,
assessora: assessor, questore: questor, rettore: rector, rettrice: rector
"""
_FIELDS = """
esteri: foreign, affari esteri: foreign, economia: economy, finanze: finance, interno: interior, interni:
interior, giustizia: justice, difesa: defence, salute: health, sanità: health, istruzione: education,
scuola: education, lavoro: labour, trasporti: transport, infrastrutture: transport, agricoltura:
agriculture, cultura: culture, ambiente: environment, energia: energy, sport: sport, ricerca: research,
università: research, bilancio: budget, commercio: trade, imprese: industry, industria: industry, famiglia:
family, turismo: tourism, europa: europe, affari europei: europe, affari regionali: regions, autonomie:
regions, pari opportunità: equality, protezione civile: protection, sud: south, disabilità: disability,
pubblica amministrazione: administration, riforme: reforms
"""
# Not "conte" and "re magi": a count is a prime minister's name.
_SOVEREIGNS = """
papa re regina principe principessa imperatore imperatrice zar duca duchessa contessa san santo santa
sultano
"""
_MUTUAL = """
incontra incontrato incontrata incontrati tra fra insieme e con così come parlato colloquio sposa sposato
sposata
"""
# Not "per" and "a": "ministro per gli Affari regionali".
_BREAKING = """
ha è e sono hanno aveva avevano era sarà che chi da con contro come ma o su in nel nella dopo prima
"""
_PARTICLES = """
di de del della dei degli d da dal dalla la lo li van von der den dos bin ben ibn al el
"""
_TITLES = """
signor signora sig dott dottor dottoressa dr prof professor avv ing mons monsignor don suor on onorevole
lord sir lady sceicco ayatollah emiro imam
"""
_DETERMINERS = """
il lo la l i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai
dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle dell all dall nell sull di d a
questo questa questi queste quel quello quella quei quegli quelle suo sua suoi sue loro mio mia nostro
nostra ogni tutto tutta tutti tutte alcuni alcune qualche nessun nessuno nessuna
"""
_FORMER = """
ex futuro futura predecessore successore nuovo nuova allora dimissionario dimissionaria prossimo prossima
già defunto
"""
_OPENERS = """
a ad adesso ai al alcuni alcune alla alle allora altra altre altri altro anche ancora appena attualmente
basta bene c che chi chiunque ci ciò circa come con contro cosa così cui d da dal dalla dalle dagli dai
davanti dentro dieci dietro domani domenica dopo dove due dunque durante e ecco ed era eppure essere fa
ferme finalmente finora fino forse fra fuori gennaio già giovedì giù grazie hanno ha ho ieri in infatti
infine innanzitutto insieme insomma intanto intorno invece io l la lei li lì loro lui lunedì lungo ma mai
malgrado martedì meglio meno mentre mercoledì mi mille molte molti molto nato nata ne né neanche negli nei
nel nell nella nelle nemmeno nessun nessuna nessuno niente no noi non nonostante nove nulla o oggi ogni
oltre ora ormai otto ovviamente parecchi per perché perciò però persino piuttosto più po poche pochi poi
poiché possibile presto presso prima primo prima proprio purtroppo qualche qualcuno quale quali quando
quanto quasi quattro quel quella quelle quelli quello questa queste questi questo qui quindi recentemente
sabato se sebbene secondo sei sempre senza sette si sì sia siccome sin solo soltanto sono soprattutto sotto
sta stamattina stasera stato su sul sulla sulle subito successivamente talvolta tanto te terzo tra tranne
tre troppo tu tutta tuttavia tutte tutti tutto un una uno va venerdì venti verso via viceversa vicino voi
volta interpellato interpellata intervistato sentito ultimo ultima nuovo nuova grande piccolo ex vecchio
giovane stando secondo
"""
_NOUNS = """
accademia accordo aeronautica aeroporto affari agenzia alleanza ambasciata amministrazione ansa antimafia
aprile agosto arma assemblea associazione ateneo atlantico aula autorità autostrada aventino azienda azzurri
banca bibbia bilancio borsa caf calcio camera camere campionato capitale carabinieri casa cassa castello
cattedrale centro champions chiesa città civile codice collegio colle comando comitato commissione comune
comuni comunità confederazione conferenza congresso consiglio consulta coppa corano corona coronavirus corte
costituzione covid cristo croce croce decreto democrazia destra dicembre difesa dio dipartimento direzione
diritto diocesi duomo economia ente esercito est estate esteri euro europei expo febbraio federazione festa
festival finanza finanze fiera fiume fondazione fondo forze fronte gazzetta gennaio giochi giornale giugno
giunta giustizia golfo governo gran grande grandi gruppo guardia guerra industria inferno interni interno
internet istituto istruzione italiani laboratorio lago lavoro legge lega liceo luglio maggio magistratura
manovra marca mare marina marzo mediterraneo mercato messa ministero ministri ministro mondiali mondo monte
monti movimento municipio museo natale nazionale nazioni nobel nord novembre occidente olimpiadi oriente
opposizione ordine osservatorio ospedale ottobre ovest pacifico paese paesi palazzo papa parco parlamento
partito pasqua patto pianura piazza pnrr polizia politecnico ponte porto posta poste prefettura presidente
presidenza prima procura protezione provincia pubblica questura rai ramadan regione regioni repubblica
resistenza ricerca risorgimento rinascimento roma salute san sanità santa santo scudetto scuola senato sede
segretario serie settembre shoah signore sindacato sinistra sole soprintendenza squadra stadio stampa stati
stato statale stazione sud superiore supercoppa teatro tesoro torre trattato tribunale trasporti ufficio
unione unità università uomo valle vaticano verdi vescovo via viale vigili villa vice virus web week-end
weekend elisabetta
"""
_NO_BODIES = """
tv pc usb dna rna cd dvd ceo ad pil iva spa srl sas snc ok hz km kmh eur usd ii iii iv vi vii viii ix xi xii
xiii xiv xv xvi xx xxi xix xviii gps covid hiv fc ac as asd ssc us mw gw kw suv ong ctu asl ats rsa irpef
imu tari pnrr ztl dj qr rc dl ddl dpcm pm gip gup ct usa pmi lgbt lgbtq dop igp doc docg odg tso tac pec
spid ss sp
"""


def _places() -> Iterator[Phrase]:
    yield from read_rows(PLACE_ROWS + TOWN_ROWS, ("place", "people"), {1: _adjective})
    # "Porto" is a harbour, too.
    yield from (read_place(name) for name in SAME_PLACES if name != "Porto")


ITALIAN = NameWords(
    code="it",
    offices=folded(_OFFICES),
    office_kinds=read_pairs(_KINDS),
    office_fields=read_pairs(_FIELDS),
    sovereigns=folded(_SOVEREIGNS),
    titles=folded(_TITLES),
    former=folded(_FORMER),
    determiners=folded(_DETERMINERS),
    articles=folded(
        "il lo la l i gli le un uno una del dello della dell dei degli delle al alla all nel nella"
    ),
    openers=folded(f"{_OPENERS} {_DETERMINERS}"),
    nouns=folded(_NOUNS),
    particles=folded(_PARTICLES),
    no_bodies=folded(_NO_BODIES),
    given_names=given_names(" ".join(GIVEN)) - folded(_NOUNS) - folded(_OPENERS),
    home="italy",
    phrases=(
        *_places(),
        *read_rows(BODY_ROWS, ("body",)),
        *read_rows(SAME_BODY_ROWS, ("body",)),
        *read_rows(INSTITUTION_ROWS, ("institution",)),
        *read_rows(HINT_ROWS, ("hint",)),
    ),
    genitives=(),
    governing=folded(
        "di del dello della dell dei degli delle d il lo la l i gli le e a al alla all ai agli alle per con"
    ),
    locatives=folded("a"),
    pronouns=folded("lui lei egli ella loro suo sua suoi sue quello quella"),
    mutual=folded(_MUTUAL),
    breaking=folded(_BREAKING),
)
