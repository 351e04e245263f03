"""The words of the grammar, folded (lower case, no accents), in English, German, French and Spanish."""

from __future__ import annotations

__all__ = [
    "CONDITION",
    "CONSEQUENCE",
    "DETERMINER",
    "MACHINE",
    "OUTPUT",
    "PRIOR",
    "ROLE",
    "RULES",
    "SAYS",
    "SECOND_PERSON",
    "SUMMARY",
]


def _any(*parts: str) -> str:
    """Return a pattern that finds one of the words of `parts`; `_` in a word stands for a space."""
    words = (word.replace("_", " ") for part in parts for word in part.split())
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


SECOND_PERSON = _any(
    "you you're you've you'll your yours yourself",
    r"du dich dir dein\w*",
    "tu te toi tes ton ta vous vos votre t'(?:a|as|ont)",
    "ti tus usted ustedes",
)

RULES = _any(
    """instructions? prompts? rules? directions? guidelines? guidance commands? orders? directives?
    constraints? restrictions? polic(?:y|ies) programming training safeguards? filters? limitations?
    requests? tasks? context prompting briefing protocols? ethics""",
    r"""anweisung(?:en)? anleitung(?:en)? vorgaben? regeln? richtlinien? befehle? instruktion(?:en)? auftrag
    auftrage hinweise[n]? aufgaben? \w*schrankungen kontext systemanweisung(?:en)?""",
    "consignes? regles? ordres? commandes? contraintes? indications? directives?",
    "instruccion(?:es)? reglas? directrices directivas? ordenes indicaciones normas restricciones pautas",
)
"""What a machine was told before."""

PRIOR = _any(
    r"""previous(?:ly)? prior above earlier preceding foregoing existing initial original former past old
    current
    system default given your standing hidden internal safety ethical moral content summari[sz]ation my
    sistema systeme systems""",
    r"""vorher\w* bisher\w* fruhere\w* vorangegangen\w* vorangehend\w* vorherig\w* vorig\w* obig\w*
    bestehend\w*
    oben deine? deiner deinen ihre ihren ursprunglich\w* zuvor""",
    r"precedent\w* anterieur\w* ci-dessus tes ton vos votre initial\w* recues? donnees existant\w* "
    r"preced\w*",
    r"anterior(?:es)? previ[ao]s? tus? sus? dadas iniciales existentes arriba recibid\w+",
)
"""What says of rules that they are those of before, or the machine's."""

_AFTER_MACHINE = (
    r"(?!['’]s|[ -](?:compan|firm|develop|maker|industr|regul|user|summit|research|expert|act\b|law"
    r"|boom|chip|lab"
    r"|startup|invest|race|bill\b|ethic|polic|strateg|stock|servic|coach|profess|manager|director"
    r"|secretar|editor"
    r"|attorney|principal|teacher|chief|commission|refer|nurse|driver|of\b|vendor|provider|product"
    r"|technolog))"
)
MACHINE = (
    r"(?<![\w.])"
    + _any(
        r"""ais? llms? gpt(?:-?\w+)? chatgpt (?:large_)?language_models? chat-?_?bots? bots? assistants?
        \w*summari[sz]ers?
        (?:ai|ml|automated|artificial)[_-](?:systems?|agents?|models?|assistants?|tools?|readers?)
        crawlers? neural_networks? artificial_intelligence""",
        r"""kis? kunstliche\w*_intelligenz(?:en)? \w*sprachmodelle?n? \w+modell ki-\w+ \w*assistent(?:en|in)?
        zusammenfasser""",
        "ias? intelligences?_artificielles? modeles?_de_lang(?:age|ue)s? resumeur",
        "inteligencias?_artificial(?:es)? modelos?_de_lenguaje asistentes? resumidor",
    )
    + r"\b"
    + _AFTER_MACHINE
)

ROLE = _any(
    r"""\w*writers? editor journalist reporter translator hackers? experts? pirates? fans? spokes\w+
    press_officer
    advertiser publicist salesman seller advocate supporter character persona dan narrator comedian poet
    critic agent""",
    r"\w*texter(?:in)? pressesprecher(?:in)? \w*sprecher(?:in)? hacker pirat verkaufer redakteur(?:in)? "
    r"werber(?:in)?",
    r"publicitaire porte-parole pirate redacteur journaliste poete",
    r"publicista portavoz pirata redactor periodista poeta",
)

SUMMARY = _any(
    "summar(?:y|ies) briefs? synops[ei]s digests? recaps?",
    "zusammenfassung(?:en)? kurzfassung(?:en)?",
    "resumes? syntheses?",
    "resumen(?:es)? sintesis",
)
OUTPUT = (
    f"(?:{SUMMARY}|"
    + _any(
        "outputs? responses? answers? repl(?:y|ies) completions? headline takeaways?",
        "antwort(?:en)? ausgaben?",
        "reponses? sorties?",
        "respuestas? salidas?",
    )
    + ")"
)

DETERMINER = _any(
    "your the this any every each a an all",
    r"deine?[mnrs]? ihre?[mnrs]? die der das den jede[rsnm]? diese[rsnm]? eine?",
    r"ton ta tes votre vos le la les cette ce tout toute un une chaque",
    "tu tus su sus el la los esta este cualquier un una todo toda cada",
)

SAYS = _any(
    r"""says? states? mentions? includes? contains? calls? claims? begins? starts? ends? describes?
    praises? names?
    omits? quotes? concludes? confirms? declares? leaves? fails? reports? recommends? credits?""",
    r"""nennt erwahnt enthalt sagt beginnt lobt behauptet bezeichnet fehlt empfiehlt auslasst weglasst nennst
    erwahnst schreibst bestatigt""",
    r"""affirme dit dise mentionne cite contient contienne omet commence indique qualifie recommande oublie
    declare
    vante presente conclut""",
    r"""dice diga menciona mencione incluye incluya contiene contenga empieza empiece afirma afirme omite
    omita cita
    cite recomienda recomiende falta declara declare concluye elogia""",
)

CONDITION = _any(
    "unless if when provided as_long_as so_long_as only_if in_case",
    "sofern falls wenn solange ausser sollte",
    "si a_moins_que sauf_si pourvu_que tant_que",
    "a_menos_que siempre_que salvo_que mientras a_no_ser_que",
)

CONSEQUENCE = _any(
    r"""rejected refused invalid wrong incorrect errors? incomplete reported fails? failed failure
    discarded penali\w+
    shut_down sued illegal deleted ignored unacceptable banned flagged retracted""",
    r"abgelehnt fehler\w* ungultig\w* verworfen zuruckgewiesen gesperrt geloscht unvollstandig "
    r"falsch\w* gemeldet",
    r"refuse\w* rejete\w* invalide\w* debranche\w* penalis\w* erreur\w* supprime\w* nulle? sanctionn\w*",
    r"rechazad[oa]s? invalid[oa]s? incorrect[oa]s? sancionad[oa]s? descartad[oa]s? borrad[oa]s? "
    r"denunciad[oa]s?",
)
