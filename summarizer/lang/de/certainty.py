"""The words and phrases by which German hedges, attributes, denies, negates, plans and reports by mood.

Compiled by hand from a grammar's lists of modal verbs, sentence adverbs and verbs of saying.
"""

from __future__ import annotations

from summarizer.lang.certainty_words import CertaintyWords, CueKind, Reach
from summarizer.lang.de.reporting import SAYING, SOURCES

__all__ = ["GERMAN"]

# Phrases separated by " | "; the longest that matches wins.
_PHRASES: tuple[tuple[CueKind, Reach, str], ...] = (
    (
        "hedged",
        "clause",
        """
        möglicherweise | womöglich | vermutlich | wohl | wahrscheinlich | vielleicht | offenbar |
        anscheinend |
        eventuell | unter umständen | höchstwahrscheinlich | allem anschein nach | offensichtlich |
        scheinbar | könnte | könnten | dürfte | dürften | könne | scheint | scheinen | schien |
        schienen | mag | mögen | es ist möglich | ist möglich | sei möglich | möglich | denkbar | ist
        denkbar |
        nicht ausgeschlossen | nicht auszuschließen | nicht ausschließen | nicht auszuschliessen |
        nicht ausschliessen | nicht bestätigt | unbestätigt | unbestätigten | unklar | ungeklärt |
        ungewiss | unsicher | offen | fraglich | unbestätigten berichten | nicht gesichert | noch nicht klar |
        nicht sicher | nicht klar | als wahrscheinlich | mutmaßlich | mutmasslich | nach derzeitigem stand |
        nach bisherigen erkenntnissen | nach ersten erkenntnissen | ersten erkenntnissen zufolge |
        hinweise darauf | hinweise | anzeichen | es gibt hinweise | deuten | deutet | deute | deuteten |
        gilt als | gelten als
        | augenscheinlich | wird angenommen | werde angenommen | wird vermutet | gegebenenfalls | dem
        anschein nach | aller wahrscheinlichkeit nach | mit einiger
        wahrscheinlichkeit |
        vieles spricht dafür | alles spricht dafür | spricht dafür | spricht vieles | es heißt | sieht
        danach aus |
        dem vernehmen nach | gerüchten zufolge | unter vorbehalt | nach jetzigem stand |
        nach bisherigem stand | nach heutigem stand | vorstellbar | kommt in betracht | kommen in betracht |
        kommt in frage | kommen in frage | kommt infrage | kommen infrage | im raum
        """,
    ),
    (
        "hedged",
        "rest",
        """
        vermutet | vermuten | vermutete | vermuteten | glaubt | glauben | befürchtet | befürchten | fürchtet |
        fürchten | befürchtete | hofft | hoffen | rechnet mit | rechnen mit | rechnet damit | rechnen damit |
        geht davon aus | gehen davon aus | gehe davon aus | verdacht | legt nahe | legen nahe |
        hält für möglich | halten für möglich | nimmt an | nehmen an | spekuliert | spekulieren | droht |
        drohen | drohe | gefahr | risiko | möglichen | mögliche | möglicher | mögliches |
        wahrscheinliche | wahrscheinlichen | potenzielle | potenziellen
        | unwahrscheinlich | kaum wahrscheinlich | wenig wahrscheinlich | kaum vorstellbar | mutmaßt |
        mutmaßen | mutmaßte | ahnt | ahnen | erhofft | erhoffen | fürchtete | fürchteten
        """,
    ),
    (
        "hedged",
        "noun",
        """
        mutmaßliche | mutmaßlichen | mutmaßlicher | mutmaßliches | mutmaßlichem | mutmassliche |
        mutmasslichen | mutmasslicher | vermeintliche | vermeintlichen | vermeintlicher | tatverdächtige |
        tatverdächtigen | tatverdächtiger
        """,
    ),
    (
        "alleged",
        "clause",
        """
        angeblich | angebliche | angeblichen | angeblicher | vorgeblich
        """,
    ),
    (
        "alleged",
        "rest",
        """
        vorgeworfen | beschuldigt | beschuldigte | beschuldigen | bezichtigt | bezichtigte | angeklagt |
        verdächtigt | verdächtigen | verdächtigte | behauptet | behauptete | behaupten | behaupteten |
        zur last gelegt | zur last legt |
        unter verdacht | im verdacht | wegen verdachts | wegen des verdachts | dem verdacht | verdachts |
        tatverdacht | unterstellt | unterstellen | unterstellte | verantwortlich gemacht | bezichtigen |
        unter dem vorwurf | wegen des vorwurfs
        """,
    ),
    (
        "alleged",
        "after",
        """
        vorwurf | vorwürfe | vorwürfen | anklage | behauptung | behauptungen | anschuldigung | anschuldigungen
        """,
    ),
    (
        "attributed",
        "speech",
        """
        sagte | sagt | sagten | sagen | erklärte | erklärt | erklärten | teilte | teilten | mitteilte |
        mitteilten | mitgeteilt | berichtet | berichtete | berichteten | berichten | meldet | meldete |
        meldeten | betonte | betont | kündigte | hieß es | heißt es | hiess es | heisst es | schrieb |
        schreibt | warnte | warnt | meinte | meint | kritisierte | räumte | bestätigte | bekräftigte |
        versicherte | versichert | äußerte | fügte | sagte der | beteuert | beteuerte |
        ergaben | zufolge | warnten | kritisiert | kritisierten | bemängelt | bemängelte | bemängelten |
        moniert | monierte | monierten | beklagt | beklagte | beklagten | betonten | betonen | bestätigten |
        bekräftigten | versicherten | äußerten | beteuerten | argumentiert | argumentierte | argumentierten |
        urteilte | urteilten | mahnte | mahnten | befand | befanden | meinten | schrieben | lobte | lobten |
        rügte | rügten | erläuterte | erläutert | prophezeite | prophezeit | entgegnete | klagte | klagten |
        argwöhnt | argwöhnte
        """,
    ),
    (
        "attributed",
        "rest",
        """
        laut | nach angaben | nach den angaben | angaben zufolge | nach einschätzung | nach ansicht |
        nach auffassung | nach darstellung | nach eigenen angaben | nach worten | nach den worten |
        nach eigenen worten | aus sicht | nach meinung | nach aussage | nach aussagen | nach informationen
        """,
    ),
    (
        "disputed",
        "clause",
        """
        umstritten | strittig | angezweifelt |
        widerspricht | widersprach | widersprechen | widersprochen | anfechten | angefochten
        """,
    ),
    (
        "disputed",
        "rest",
        """
        zweifelt | zweifeln | bezweifelt | bezweifeln | bezweifelte | bezweifelten | zweifelte | zweifelten
        | glaubt nicht | glauben nicht | glaubte nicht | zweifel daran
        """,
    ),
    (
        "denied",
        "rest",
        """
        bestreitet | bestreiten | bestritt | bestritten | dementiert | dementierte | dementierten |
        dementieren | leugnet | leugnete | leugnen | geleugnet | zurückgewiesen | zurückweist | zurückwies |
        dementi | verneint | verneinte | streitet ab | stritt ab
        """,
    ),
    (
        "conditional",
        "after",
        """
        wenn | falls | sofern | ob | vorausgesetzt | unter der bedingung | solange
        """,
    ),
    (
        "future",
        "clause",
        """
        wird | werden | werde | würde | würden | will | wollen | wolle | wollte | wollten | soll | sollen |
        solle | sollte | sollten | plant | planen | plane | geplant | geplante | geplanten | geplanter |
        beabsichtigt | beabsichtigen | erwägt | erwägen | erwäge | prüft | prüfe | strebt | streben |
        möchte | möchten | muss | müssen | kann | können | vorgesehen | angekündigt | anstrebt |
        steht bevor | stehe bevor | fordert | fordern | forderte | forderten | vorhaben | ziel | vor dem aus |
        verhandelt | verhandeln | verhandlungen | versprochen | verspricht | zugesagt | schlägt vor |
        erwartet | erwarten | verlangt | verlangen | empfiehlt | empfehlen | vorschlag | entwurf |
        überlegt | überlegen | denkt nach | denken nach | denkt über | denken über | liebäugelt |
        liebäugeln | diskutiert | diskutieren | sondiert | sondieren | peilt | peilen | in aussicht |
        versuchte | versuchten | drohte | drohten | plante | planten | die absicht | absicht | bereitschaft
        | ins auge | im gespräch | ins gespräch | erwägung | gedanken |
        hat vor | haben vor | vorhat |
        gespräche | in planung | voraussichtlich | voraussichtliche | voraussichtlichen | angestrebt |
        kandidiert | kandidieren | bewirbt | bewerben
        """,
    ),
    (
        "negated",
        "clause",
        """
        nicht | kein | keine | keinen | keinem | keiner | keines | keinerlei | nie | niemals | niemand |
        niemanden | niemandem | nichts | weder | keinesfalls | keineswegs | nirgends | nicht mehr |
        noch nicht | noch nie | bislang nicht | bisher nicht
        """,
    ),
    (
        "negated",
        "after",
        """
        ohne | statt | anstatt | anstelle | weigert sich | weigerte sich | weigern sich | weigerten sich |
        verzichtet darauf | verzichtete darauf | verzichten darauf
        """,
    ),
    (
        "estimate",
        "clause",
        """
        schätzungsweise | schätzungen | schätzung | geschätzt | geschätzte | geschätzten | schätzt |
        schätzen | schätzte | prognose | prognostiziert | hochrechnung | hochgerechnet
        """,
    ),
    (
        "not_announced",
        "clause",
        """
        nicht bekannt | nicht bekanntgegeben | nicht bekannt gegeben | keine angaben | nichts bekannt |
        noch nicht bekannt | noch unbekannt | unbekannt | nicht mitgeteilt | nicht genannt | nicht äußern |
        nicht geäußert | nicht äussern | keine auskunft | keine einzelheiten | keine details |
        wollte sich nicht äußern | nicht kommentieren | nicht kommentiert | keine stellungnahme |
        weder bestätigen noch dementieren | weder bestätigt noch dementiert | ließ offen | liess offen
        """,
    ),
)
_NEUTRAL = """
    nicht nur | nicht zuletzt | nicht allein | nicht bloß | nicht einmal mehr als | nicht weniger als |
    nicht mehr als | kein zweifel | keine frage | ohne zweifel | ob oder nicht | nicht selten |
    nicht umsonst | nichts anderes als | kein geringerer als | wenn auch | als ob | kein wunder |
    ohne weiteres | nichtsdestotrotz | nach wie vor | nicht zu vergessen |
    ohne umwege | offen für | in frage kommt | gar nicht erst | noch nie dagewesen | ohne verletzungen |
    der anklage | zu glauben | zu hoffen | zu vermuten | zu befürchten | ohne pause | ohne gegenstimme | ohne
    gegenstimmen | sowohl
    """
_FRAMES: tuple[tuple[CueKind, Reach, str], ...] = (
    ("alleged", "clause", "soll sollen solle … haben+ sein+"),
    ("alleged", "clause", "will wollen … haben+ sein+"),
    # Behind its verb in a subordinate clause; of a state, beside which nobody plans anything.
    ("alleged", "clause", "haben sein … soll sollen solle will"),
    (
        "alleged",
        "clause",
        (
            "soll sollen solle … angehören gehören stammen wissen besitzen leben stecken aufhalten befinden "
            "kennen handeln dahinterstecken umfassen betragen liegen bestehen gewesen existieren"
        ),
    ),
    ("hedged", "clause", "muss müssen kann können … haben+ sein+"),
    ("alleged", "rest", "wirft werfen warf warfen werfe … vor"),
    ("denied", "rest", "weist weisen wies wiesen weise streitet stritt streiten … zurück ab"),
    ("future", "rest", "hat haben hatte … vor"),
    ("future", "rest", "kündigt kündigte kündigten kündigen … an"),
    ("future", "rest", "schlägt schlug … vor"),
    ("future", "rest", "behält behalten behielt behielten sieht sehen sah … vor"),
    ("future", "rest", "stellt stellte stellen stellten … aussicht"),
    ("hedged", "rest", "geht gehen ging gehe nimmt nehmen … aus an"),
    ("hedged", "rest", "legt legen … nahe"),
    ("hedged", "rest", "hält halten hielt hielten … möglich wahrscheinlich denkbar vorstellbar plausibel"),
    # Excluded or not: neither tells that it is so.
    ("hedged", "clause", "schließt schließen schloss schlossen schließe … aus"),
    ("attributed", "rest", "teilt teilte teilten räumt räumte gibt gab … mit ein zu"),
)


def _unknown(phrases: str) -> str:
    """Return those of some phrases that are no other cue."""
    known = {" ".join(phrase.split()) for _, _, row in _PHRASES for phrase in row.split("|")}
    return " | ".join(phrase for phrase in map(str.strip, phrases.split("|")) if phrase not in known)


GERMAN = CertaintyWords(
    phrases=(
        *_PHRASES,
        ("attributed", "speech", _unknown(SAYING)),
        ("attributed", "rest", _unknown(SOURCES)),
    ),
    neutral=_NEUTRAL,
    frames=_FRAMES,
    that=frozenset({"dass", "daß"}),
    speakers=frozenset({"ich"}),
    moods=frozenset(
        """
        sei seien habe werde müsse dürfe gebe gehe komme bleibe stehe liege bestehe handle handele brauche
        sehe wisse halte nehme finde laufe führe spreche bringe lasse solle wolle könne erwarte plane rechne
        hoffe fordere zeige arbeite trage gelte entspreche verliere fehle ziehe biete drohe erhalte verfüge
        laute beruhe betrage dauere gehöre stamme
        """.split()
    ),
)
