"""German tables for speech: verbs of saying, offices, bodies, and the small words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.de.given_names import GIVEN
from summarizer.lang.speech_words import SpeechWords

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GERMAN"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _weak(stems: str) -> frozenset[str]:
    # "sag" to "sagt", "sagte", "sagten"; "bericht" to "berichtet", "berichtete", "berichteten".
    return frozenset(
        stem + ("e" if stem[-1] in "dt" and ending[0] == "t" else "") + ending
        for stem in stems.split()
        for ending in ("t", "te", "ten", "en")
    )


_SAYING = _weak(
    """
    antwort appellier argumentier bedauer begründ behaupt bekräftig beklag bemerk bemängel bericht
    bestätig beton bilanzier dank dementier entgegn ergänz erklär erläuter erwider erzähl folger forder
    frag freu glaub hoff informier jubel klag kommentier konstatier konter kritisier lob mahn mein meld
    monier notier plädier post prophezei präzisier resümier rüg sag scherz schilder schimpf signalisier
    spekulier spott tadel twitter unk urteil verkünd verlang vermut versicher verteidig warn wiederhol
    witzel wünsch äußer
    """
) | _words(
    """
    bat befand befindet bekannte bekennt beschrieb beschreibt beschwerte beschwert bittet empfahl
    empfiehlt fand findet gestand gesteht lautete rief ruft schreiben schreibt schrieb schrieben sprach
    sprachen sprechen spricht unterstreicht unterstrich verriet verrät verspricht versprach verweist
    verwies weiß widerspricht widersprach wusste
    """
)

# What stands at the end of the clause, and the forms that need it there.
_PARTICLES: Mapping[str, str] = {
    "an": "gab führte kündigt kündigte kündigten mahnte merkt merkte merkten",
    "aus": "führt führte",
    "bekannt": "gab gaben gibt",
    "dagegen": "hielt hält",
    "deutlich": "machte machten macht",
    "ein": "lenkte räumt räumte räumten schränkte schränkt wandte wendet",
    "fest": "hielt stellt stellte stellten",
    "fort": "fuhr fuhren fährt",
    "hervor": "hebt hob hoben",
    "hinzu": "fügt fügte fügten setzt setzte",
    "klar": "macht machte machten stellt stellte",
    "mit": "teilen teilt teilte teilten",
    "nach": "legt legte",
    "vor": "warf warfen wirft",
    "zu": "gab gibt stimmt stimmte",
    "zurück": "weist wies wiesen",
    "zusammen": "fasst fasste",
    **dict.fromkeys(("mitteilen", "ausrichten", "verlauten", "wissen"), "ließ ließen lässt lassen"),
}

_OFFICES = _words(
    """
    abgeordnete abgeordneten abgeordneter admiral aktivist aktivistin analyst analystin anwalt anwohner
    anwohnerin anwältin arzt autor autorin beauftragte beauftragter biologe biologin bischof bischöfin
    botschafter botschafterin bundeskanzler bundeskanzlerin bäuerin bürgermeister bürgermeisterin chef
    chefin dekan dezernent dezernentin direktor direktorin doktor einsatzleiter experte expertin
    finanzsenator forscher forscherin fraktionsvorsitzende fraktionsvorsitzender försterin general
    generalsekretär generalsekretärin geologe geologin geschäftsführer geschäftsführerin gewerkschafter
    gewerkschafterin gouverneur gouverneurin gründer gründerin historiker historikerin innensenator
    intendant intendantin kanzler kanzlerin kapitän kardinal kommandeur kommissar kommissarin
    kommissionspräsidentin kritiker kritikerin köchin königin landrat landrätin landwirt landwirtin lehrer
    lehrerin leiter leiterin leutnant manager managerin meteorologe meteorologin minister ministerin
    ministerpräsident ministerpräsidentin mitglied nachbar nachbarin oberbürgermeister oberbürgermeisterin
    oberst oberstaatsanwalt papst parteichef parteichefin pfarrer pfarrerin physiker physikerin politiker
    politikerin polizist polizistin premier premierminister premierministerin professor professorin
    präsident präsidentin psychologe psychologin rechtsanwalt regisseur regisseurin rektor rektorin
    richterin schauspieler schauspielerin senator senatorin soziologe soziologin spieler spielerin
    sprecher sprecherin staatsanwalt staatsanwältin staatssekretär staatssekretärin stadtrat stadträtin
    stürmer sänger sängerin torhüter torwart trainer trainerin unternehmer unternehmerin verteidiger
    virologe virologin vorsitzende vorsitzenden vorsitzender vorstand wirtin wissenschaftler
    wissenschaftlerin zeuge zeugin ärztin ökonom ökonomin
    """
)

_OFFICE_ENDINGS = tuple(
    """
    abgeordnete abgeordneter analyst analystin anwalt anwältin arzt beauftragte beauftragter berater
    beraterin besitzer besitzerin betreiber betreiberin bischof chef chefin direktor direktorin experte
    expertin fahrer fahrerin forscher forscherin führer führerin händler händlerin inspektor kandidat
    kandidatin kanzler kanzlerin kommissar kommissarin leiter leiterin ologe ologin meister meisterin
    minister ministerin politiker politikerin präsident präsidentin richterin rätin sekretär sekretärin
    senator senatorin sprecher sprecherin trainer trainerin volkswirt volkswirtin vorsitzende vorsitzenden
    vorsitzender vorstand wissenschaftler wissenschaftlerin ärztin ökonom ökonomin
    """.split()
)

_KINDS: Mapping[str, str] = {
    "ministry": "ministerium",
    "police": "polizei bundespolizei landespolizei polizeipräsidium polizeidirektion",
    "fire": "feuerwehr",
    "prosecution": "staatsanwaltschaft bundesanwaltschaft generalstaatsanwaltschaft",
    "court": "gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht bundesgerichtshof",
    "hospital": "klinik krankenhaus klinikum universitätsklinikum",
    "union": "gewerkschaft verdi ver.di gdl",
    "town": "stadt stadtverwaltung gemeinde landkreis landratsamt",
    "army": "bundeswehr armee",
    "rail": "bahn",
    "church": "kirche bistum erzbistum",
    "weather": "wetterdienst",
    "university": "universität hochschule",
}

_ACCORDING = """
    laut, gemäß, nach angaben, nach angaben von, nach informationen, nach informationen von, nach ansicht,
    nach ansicht von, nach auffassung, nach
    auffassung von, nach auskunft, nach auskunft von, nach aussage, nach aussage von, nach aussagen, nach
    aussagen von, nach darstellung, nach darstellung von, nach den worten, nach den worten von, nach
    einschätzung, nach einschätzung von, nach meinung, nach meinung von, nach überzeugung von, nach
    worten, nach worten von
"""

_ADVERBS = _words(
    """
    abschließend aber allerdings auch außerdem bereits dabei dagegen dann daraufhin dazu dienstag
    donnerstag etwa ferner freitag gestern heute hingegen jedoch jetzt kürzlich mittwoch montag noch nun
    samstag schließlich schon sonnabend sonntag später unlängst weiter wiederum zudem zunächst zuvor
    """
)

GERMAN = SpeechWords(
    saying=_SAYING,
    separable={
        verb: frozenset(particle for particle, verbs in _PARTICLES.items() if verb in verbs.split())
        for verb in sorted({verb for verbs in _PARTICLES.values() for verb in verbs.split()} - _SAYING)
    },
    auxiliaries=_words("hat hatte habe haben hatten hätte"),
    participles=_words(
        """
        angekündigt beantwortet behauptet bekanntgegeben bekräftigt berichtet bestätigt betont bezeichnet
        eingeräumt entgegnet ergänzt erklärt erläutert erzählt festgestellt geantwortet gefordert gemeint
        genannt gesagt geschrieben gesprochen gewarnt geäußert hervorgehoben hinzugefügt kritisiert
        mitgeteilt unterstrichen verkündet versichert
        """
    ),
    completed={},
    holding=_weak(
        """
        beantrag befürcht fürcht erwart rechn schätz veranschlag plan beabsichtig kündig begrüß
        befürwort unterstütz wert beurteil bewert beruhig hoff zweifel bezweifel verlang forder
        prüf überleg kritisier lob tadel rüg droh appellier mahn warn prognostizier beziffer
        dementier
        """
    )
    | _words(
        """
        sieht sehen sah hält halten hielt geht gehen ging spricht sprach sprechen nennt nannte
        nennen will wollen wollte bestreitet bestritt bestreiten verspricht versprach schließt
        schloss rechnet rechnete rechneten erwägt erwog erwägen empfiehlt empfahl
        """
    ),
    held=_words(
        """
        beziffert geschätzt gefordert verlangt erwartet befürchtet kritisiert begrüßt gelobt
        befürwortet unterstützt abgelehnt bestritten dementiert veranschlagt prognostiziert
        angekündigt vorgeschlagen empfohlen
        """
    ),
    naming=_words(
        """
        begrüßt begrüßte beschrieb bezeichnen bezeichnet bezeichnete bezeichneten genannt kritisierte
        lobte nannte nannten nennen nennt sprach sprachen spricht verurteilt verurteilte würdigte
        """
    ),
    rating={
        **dict.fromkeys(_words("hält halten hielt hielten erklärt erklärte erklärten befand"), _words("für")),
        **dict.fromkeys(
            _words("sieht sehen sah betrachtet betrachtete wertet wertete stuft stufte"), _words("als")
        ),
    },
    possessives={
        **dict.fromkeys(("ihr", "ihre", "ihrem", "ihrer", "ihren"), "f"),
        **dict.fromkeys(("sein", "seine", "seinem", "seiner", "seinen"), "m"),
    },
    utterances=_words(
        """
        antwort appell argument ansage begründung bilanz bitte botschaft credo devise einschätzung erklärung
        fazit forderung frage kommentar kritik leitspruch mahnung motto prognose rat reaktion replik resümee
        satz spruch urteil versprechen vorwurf warnung wort worte wunsch
        """
    ),
    according=frozenset(tuple(phrase.split()) for phrase in _ACCORDING.split(",")),
    according_after=_words("so"),
    postposed=_words("zufolge"),
    for_whom=_words("für"),
    as_said=_words("wie"),
    impersonal=frozenset({("heißt", "es"), ("hieß", "es"), ("heisst", "es"), ("hiess", "es")}),
    reflexives=frozenset(),
    pronouns={"er": "m", "sie": "f", "man": "", "wir": "", "ich": "", "es": ""},
    clitics={},
    elisions=frozenset(),
    determiners=_words(
        """
        das dem den der des die diese dieser dieses drei ein eine einem einen einer eines einige ihr ihre
        ihrem ihrer kein keine mehrere sein seine seinem seiner unser unsere viele zwei
        """
    ),
    indefinite=_words("drei ein eine einer einige kein keine mehrere viele zwei"),
    oblique=_words("dem den des einem einen eines ihrem seinem"),
    prepositions=_words(
        """
        ab am an angesichts auf aus außerhalb bei beim bis durch für gegen gegenüber hinter im in
        innerhalb laut mit nach nahe neben ohne seit statt trotz um unter vom von vor während wegen zu zum
        zur zwischen über
        """
    ),
    agents=_words("von vom"),
    owning=_words("der des von vom"),
    of=_words("den der des für vom von zu"),
    openers=_ADVERBS
    | _words(
        """
        ab als am an angesichts auf aus bei beim besonders bevor bis da daher damit darauf dass denn
        deshalb deutlich doch dort durch einmal erneut für gefragt gegen gegenüber gleichzeitig hier im
        immer in laut mehr mit nach nachdem obwohl oder seit so sondern trotz um und unter vielleicht vom
        vor wann warum was weil weiterhin wenn wer wie wo während wörtlich zu zugleich zum zur über
        """
    ),
    adverbs=_ADVERBS
    | _words("also damit darüber davon einst erneut es ihm ihnen ihr mir nur sich uns wörtlich"),
    stops=_words(
        "aber als dass denn nachdem ob oder sondern sowie und weil welche welcher wenn wer wo während"
    ),
    particles=_words("al ben bin da de del den der di du el la van vom von zu zur"),
    titles={"herr": "m", "herrn": "m", "frau": "f", "dr": "", "prof": ""},
    abbreviations=_words("bzw ca dipl etwa ing jur med mio mrd nr phil st str u"),
    offices=_OFFICES,
    office_endings=_OFFICE_ENDINGS,
    female_endings=("in",),
    female_determiners=_words("die eine"),
    spokes=("sprecher", "sprecherin"),
    bodies={word: kind for kind, words in _KINDS.items() for word in words.split()},
    heads={
        "town": (
            "bürgermeister",
            "dezernent",
            "stadträt",
            "stadtbaurat",
            "kämmerer",
            "magistrat",
            "landrat",
            "landrät",
        ),
        "ministry": ("minister", "staatssekretär"),
        "prosecution": ("staatsanwalt", "staatsanwält"),
        "hospital": ("chefarzt", "chefärzt"),
    },
    things=_words(
        """
        anfang berg dollar ende euro festival firma fluss gemeinde gesetz gymnasium hotel insel kilometer
        konzern kreis landkreis meter milliarden millionen mitte museum partei platz projekt prozent
        region schule see stadt stiftung straße theater tonnen uhr universität unternehmen verein
        """
    ),
    papers=tuple(
        """
        studi umfrag bericht gutacht untersuch erheb statist befrag urteil gesetz verordnung
        vertrag entwurf plan brief auswertung analys papier daten messung anklage klage mitteilung
        angabe information kreis medien medium presse
        """.split()
    ),
    generic=tuple(
        """
        unternehm konzern firma firmen behörde verband angabe gruppe organisation hersteller
        betreiber anbieter verein haus amt team forscher autor sprecher experte institut
        verwaltung leitung einrichtung partei fraktion klub club
        """.split()
    ),
    answered=tuple(
        """
        vorwurf vorwürf vorhalt vorgehalten kritik anschuldigung behauptung forderung vorschlag vorstoß
        darstellung einwand einwänd vermutung antrag beschwerde ansinnen ruf appell
        entgegn konter erwider widers zurückw zurückgew wehrt wehrte verteidigt verteidigte reagier
        antwort weiger anschl angeschlossen abgelehn ablehn lehnt
        """.split()
    ),
    outlets=_words(
        """
        afp agentur apa ard bild deutschlandfunk dpa faz journalisten magazin nachrichtenagentur presse
        radio reportern reuters rnd rundfunk sender spiegel stern tagesspiegel welt zdf zeitung zeitungen
        """
    ),
    small=_words(
        """
        angaben damalige dr ehemalige erklärung frau frühere herr heutige mitteilung neue prof worten
        zuständige
        """
    ),
    given=GIVEN,
    negations=_words(
        "kein keine keinem keinen keiner keines nein nicht nichts niemand nie niemals ohne weder"
    ),
    first_person=_words("ich mein meine meinem meinen meiner mich mir uns unser unsere unseren wir"),
    first_alone=_words("ich"),
    has_incises=False,
    has_capital_nouns=True,
    is_verb_second=True,
)
