"""Italian tables for speech: verbs of saying, offices, bodies, and the small words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.it.given_names import GIVEN
from summarizer.lang.speech_words import SpeechWords

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ITALIAN"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs in "-are", by the stem before the ending.
_FIRST = (
    "dichiar afferm spieg sottoline annunci osserv ricord raccont comment precis assicur conferm neg replic "
    "denunci accus lament critic not segnal rivel invoc elenc argoment attacc incalz auspic illustr chios "
    "tuon esclam sbott ironizz puntualizz evidenzi dett rilanci sugger twitt augur ipotizz avvis rivendic "
    "contest rassicur gridat grid url sussurr testimoni specific rimarc comunic ringrazi scherz giustific "
    "pens consider bocci esort rimprover stigmatizz valut sperat sper elogi profetizz azzard minacci giur "
    "vant confid ragion"
).split()
_HARD = {"c": "ch", "g": "gh"}


def _forms(stem: str) -> tuple[str, ...]:
    """Return the forms of the third person: "spiega", "spiegano", "spiegava", "spiegò", "spiegherà"."""
    soft = stem[:-1] if stem.endswith("i") else stem[:-1] + _HARD.get(stem[-1], stem[-1])
    return (
        f"{stem}a",
        f"{stem}ano",
        f"{stem}ava",
        f"{stem}avano",
        f"{stem}ò",
        f"{stem}arono",
        f"{soft}erà",
        f"{stem}ando",
    )


_LISTED = frozenset(form for stem in _FIRST for form in _forms(stem)) | _words(
    """
    dice dicono diceva dicevano disse dissero dirà dicendo scrive scrivono scriveva scrisse scrissero
    risponde rispondono rispondeva rispose risposero aggiunge aggiungono aggiungeva aggiunse aggiunsero
    aggiungendo sostiene sostengono sosteneva sostenevano sostenne ammette ammettono ammetteva ammise
    promette promettono prometteva promise avverte avvertono avvertiva avvertì conclude concludono
    concludeva concluse chiede chiedono chiedeva chiese chiesero ribadisce ribadiscono ribadiva ribadì
    ribadendo chiarisce chiariva chiarì smentisce smentiscono smentiva smentì ritiene ritengono riteneva
    ritenne crede credono credeva teme temono temeva prosegue proseguiva proseguì continua continuava
    riferisce riferiscono riferiva riferì insiste insistono insisteva confessa confessava prevede prevedono
    riconosce riconosceva riconobbe intima suggerisce suggeriva suggerì esulta esultava protesta protestava
    interviene intervenne ripete ripetono ripeteva garantisce garantiva legge recita fa riassume riassumeva
    sintetizza accusa difende definisce parla interroga sbotta taglia chiosa reagisce reagì ammonisce
    ammonì obietta obiettava controbatte rincara
    """
)
# Nouns that stand where a subject does: "in una nota della prefettura", "la valuta".
_SAYING = _LISTED - _words("fa legge parla taglia nota valuta")

_OFFICES = _words(
    """
    presidente presidentessa ministro ministra premier primo senatore senatrice deputato deputata onorevole
    sindaco sindaca prefetto prefetta questore cancelliere cancelliera segretario segretaria direttore
    direttrice capo portavoce responsabile procuratore procuratrice pm avvocato avvocata avvocatessa legale
    giudice gip gup magistrato magistrata commissario commissaria comandante colonnello generale capitano
    tenente maresciallo allenatore allenatrice ct tecnico giocatore giocatrice attaccante difensore portiere
    centrocampista professore professoressa docente dottore dottoressa medico ricercatore ricercatrice
    economista storico storica sociologo sociologa politologo politologa scrittore scrittrice autore autrice
    regista attore attrice cantante papa pontefice vescovo arcivescovo cardinale re regina principe
    principessa ambasciatore ambasciatrice candidato candidata consigliere consigliera eurodeputato
    eurodeputata delegato delegata fondatore fondatrice titolare dirigente sindacalista attivista agricoltore
    agricoltrice allevatore specialista esperto esperta analista meteorologo climatologo climatologa biologo
    biologa fisico fisica epidemiologo virologo virologa psicologo psicologa infermiere infermiera insegnante
    abitante residente testimone vicino vicina governatore governatrice vicepresidente vicepremier
    viceministro viceministra coordinatore coordinatrice assessore assessora tesoriere rettore rettrice
    preside parroco prete sacerdote imam rabbino proprietario proprietaria ristoratore pescatore libraio
    libraia amministratore amministratrice ad imprenditore imprenditrice campione campionessa presentatore
    presentatrice giornalista relatore relatrice ispettore ispettrice urbanista architetto architetta
    ingegnere ingegnera sottosegretario sottosegretaria leader numero capogruppo primario garante
    soprintendente agente operaio operaia studente studentessa
    """
)

_BODIES: Mapping[str, str] = {
    word: kind
    for kind, words in {
        "police": "polizia questura carabinieri poliziotti",
        "fire": "pompieri vigili",
        "prosecution": "procura",
        "court": "tribunale corte",
        "prefecture": "prefettura",
        "town": "comune municipio",
        "hospital": "ospedale clinica policlinico asl",
        "army": "esercito",
        "rail": "trenitalia",
        "church": "chiesa diocesi",
        "university": "università ateneo politecnico",
        "union": "sindacato cgil cisl uil",
        "government": "governo",
    }.items()
    for word in words.split()
}

_ADVERBS = _words(
    """
    anche inoltre così ancora poi quindi infine tuttavia intanto ieri oggi lunedì martedì mercoledì giovedì
    venerdì sabato domenica già spesso chiaramente semplicemente stesso recentemente pubblicamente fermamente
    subito bene invece però presto stamattina stasera ieri mattina sera pomeriggio
    """
)

ITALIAN = SpeechWords(
    saying=_SAYING,
    separable={},
    auxiliaries=_words("ha hanno aveva avevano avrebbe avrebbero abbia abbiano è sono era erano avendo"),
    participles=frozenset(stem + "at" + end for stem in _FIRST for end in "oaie")
    | _words(
        """
        detto scritto risposto aggiunto sostenuto ammesso promesso avvertito concluso chiesto ribadito
        chiarito smentito ritenuto creduto temuto proseguito continuato riferito insistito confessato
        previsto riconosciuto intimato suggerito esultato protestato ripetuto garantito riassunto
        sintetizzato difeso reagito ammonito obiettato rincarato intervenuto intervenuta congratulato
        congratulata lamentato lamentata chiestosi fatto
        """
    )
    - _words("fatto"),
    completed={"fatto": _words("sapere notare presente osservare")},
    naming=_words(
        """
        definisce definito definiva parla parlato parlava evoca evocato denuncia denunciato saluta salutato
        descrive descritto descriveva chiama chiamato promette promesso vuole condanna condannato bolla
        bollato
        """
    ),
    according=frozenset(
        tuple(phrase.split())
        for phrase in (
            "secondo",
            "a detta di",
            "a parere di",
            "a giudizio di",
            "stando a",
            "ad avviso di",
            "nelle parole di",
            "a sentire",
            "a dire di",
            "a detta del",
            "a detta della",
            "a giudizio del",
            "a giudizio della",
            "stando al",
            "stando alla",
            "stando ai",
        )
    ),
    according_after=frozenset(),
    postposed=frozenset(),
    for_whom=_words("per"),
    as_said=_words("come"),
    impersonal=frozenset({("si", "legge"), ("recita",), ("si", "leggeva")}),
    pronouns={
        "lui": "m",
        "lei": "f",
        "egli": "m",
        "ella": "f",
        "loro": "",
        "essi": "m",
        "esse": "f",
        "noi": "",
        "io": "",
    },
    clitics={},
    elisions=_words(
        "l' d' un' c' n' s' m' t' dell' all' nell' sull' dall' quest' quell' cos' com' dov' sant'"
    ),
    determiners=_words(
        """
        il lo la l' i gli le un uno una un' suo sua suoi sue loro questo questa quest' questi queste quel
        quello quella quell' quei quegli quelle alcuni alcune diversi diverse due tre nostro nostra
        """
    ),
    indefinite=_words("un uno una un' alcuni alcune diversi diverse due tre"),
    oblique=frozenset(),
    prepositions=_words(
        """
        a al allo alla all' ai agli alle ad da dal dallo dalla dall' dai dagli dalle di del dello della dell'
        dei degli delle d' in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle
        per con col senza presso davanti durante contro verso secondo dopo prima tra fra insieme malgrado
        attraverso oltre
        """
    ),
    of=_words(
        "di del dello della dell' dei degli delle d' a al alla all' ai agli alle ad per in nel nella nell' "
        "il la le l' con"
    ),
    openers=_ADVERBS
    | _words(
        """
        in nel nella nei nelle a al alla ai alle su sul sulla durante secondo dopo prima interpellato
        interpellata intervistato intervistata se quando come per ma e ed o perché mentre da dal dalla con
        senza di del della tutto poiché anche nonostante quanto ospite infine così
        """
    ),
    adverbs=_ADVERBS | _words("gli le ci vi mi ti si lo ne"),
    stops=_words("e ed o ma che chi cui dove perché mentre quando se poiché quindi"),
    particles=_words("di de del della dei degli dal dalla la lo van von der den el al ben bin di da d'"),
    titles={
        "signor": "m",
        "signora": "f",
        "sig": "m",
        "dott": "m",
        "dottor": "m",
        "dottoressa": "f",
        "dr": "",
        "prof": "",
        "professor": "m",
        "professoressa": "f",
        "avv": "",
        "ing": "",
        "mons": "m",
        "monsignor": "m",
        "don": "m",
        "suor": "f",
        "on": "",
        "onorevole": "",
    },
    abbreviations=_words("avv dott prof ing sig mons on sen gen col cap arch rag geom art"),
    offices=_OFFICES,
    office_endings=("presidente", "ministro", "ministra"),
    female_endings=("trice", "essa", "iera", "aria", "ologa", "tata", "cata"),
    female_determiners=_words("la una un'"),
    spokes=("portavoce",),
    bodies=_BODIES,
    things=_words(
        """
        società azienda impresa associazione città gruppo marca marchio club compagnia festival progetto
        legge fondazione partito regione quartiere via piazza viale corso lago monte stadio comune provincia
        paese museo teatro liceo scuola università albergo hotel ristorante film romanzo album nave
        costruttore federazione sindacato banca rete studio istituto collettivo centro piattaforma
        applicazione sito fiume isola porto stazione aeroporto ospedale casa villa
        """
    ),
    outlets=_words(
        """
        ansa reuters agi adnkronos stampa corriere repubblica messaggero sole giornale rai mediaset la7 sky
        giornalisti televisione radio microfoni agenzia quotidiano tg1 tg2 tg3 cronisti
        """
    ),
    small=_words("ex nuovo nuova attuale comunicato nota parole sig dott prof on"),
    given=GIVEN,
    negations=_words("nessun nessuno nessuna mai né non niente nulla senza"),
    first_person=_words("io mi mio mia miei mie me noi ci nostro nostra nostri nostre"),
    first_alone=_words("io"),
    has_incises=True,
    has_capital_nouns=False,
    is_verb_second=False,
)
