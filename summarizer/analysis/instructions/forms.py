"""The forms of what is said to a machine, and which of them a folded sentence has.

A command counts where one can stand (`starts.py`): that keeps out what is told, "residents were told "
"to ignore".
"""

from __future__ import annotations

import re
from functools import cache, reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.instructions.address import (
    ADDRESS,
    AS_MACHINE,
    BE_NOW,
    BRIBE,
    DECODE,
    FROM_NOW,
    INTO_OUTPUT,
    MODE,
    MUST,
    NOW,
    OUT_VERBS,
    PLAY,
    PROMPT,
    ROLES,
    SUMMARIZE,
    UNBOUND,
)
from summarizer.analysis.instructions.commands import (
    ANSWER_ONLY,
    LEAK,
    MAY_WRITE,
    SAY_THAT,
    SHOW_AS,
    STOP,
    VOID,
    VOID_LAST,
)
from summarizer.analysis.instructions.overrides import GONE, PASSIVE, SUPERSEDED, VOIDING
from summarizer.analysis.instructions.starts import FIRM, HEAD, START, mark_commands
from summarizer.analysis.instructions.words import (
    CONDITION,
    CONSEQUENCE,
    MACHINE,
    OUTPUT,
    ROLE,
    RULES,
    SECOND_PERSON,
    SUMMARY,
)
from summarizer.text.remembered import per_word

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FORMS", "Form", "find_forms"]

_LETTERS = re.compile(r"[a-z]{4,}")
_WORD = re.compile(r"[^\W_]+")
_MIDDLES = ("modell", "assistent", "summari", "texter", "sprecher", "writer")


class Form(NamedTuple):
    """One form of address, and the words without which it cannot stand: they save most searches.

    Attributes:
        name: Its kind.
        needs: Sets of beginnings; of each set the sentence has one.
        pattern: What is looked for then, a regular expression.
        beside: What the sentence has as well, wherever, "" for nothing.
        is_command: Whether it is looked for in the sentence with its marks.
    """

    name: str
    needs: tuple[frozenset[str], ...]
    pattern: str
    beside: str = ""
    is_command: bool = False


def _starts(*patterns: str) -> frozenset[str]:
    """Return the beginnings of all longer words that `patterns` spell out."""
    return frozenset(run[:5] for pattern in patterns for run in _LETTERS.findall(pattern))


def _words(text: str) -> frozenset[str]:
    """Return the beginnings of the words of `text`."""
    return frozenset(word[:5] for word in text.split())


_LONE_HEAD = rf"(?:{HEAD}|[:\n>\]]\s*)"
_OBJECTS = _starts(RULES) | _words(
    "above before earlier previously told asked instructed given taught trained ordered programmed "
    "received prompted alles"
    " obige bisherige vorige vorherige zuvor davor oben precede demande avant jusqu indique anterior "
    "dijeron dije pidieron"
    " dicho arriba hasta foregoing preceding prior article artikel text texte document summarise "
    "zusammen processing resumer"
    " resume resumas resumir task reading fasse fassen dites"
)
_VERBS = (
    _starts(VOID, VOID_LAST, STOP)
    - _words("from with your dich sich nicht mehr heed attention account this just been over what when that")
) | _words("set put lay let get pay do ne no don haz haga pas fai fais fait mets mett lass")
# Of "automated reader" and "large language model" the first word, or the last, says that it is a machine.
_MACHINES = (
    _starts(MACHINE[: MACHINE.index("(?!")])
    - _words("agent agents intelligence intelligences intelligenz inteligencia lang language large lenguaje")
    - _words("networks readers system systems tool tools")
) | _words("ai ais llm llms gpt bot bots ki kis ia ias chat ml")
_ROLES = _starts(ROLE) | _words("fan fans dan")


def _form(name: str, pattern: str, *needs: frozenset[str], beside: str = "") -> Form:
    return Form(name, needs, pattern, beside, is_command=START in pattern)


_YOU = frozenset("you your consi bist wirst du sind tu vous eres usted seras become".split())
_ACTS = _words(
    "act behave respond answer reply speak write talk pretend role play assume adopt take simulate "
    "impersonate tu tue tun"
    " schlupfe spiele verhalte gib handle fais fait joue comporte agis actua actue finge finja haz haga "
    "interpreta"
)
_AS = _words(
    "like role roleplay part persona identity character wie comme semblant como que ser papel rolle"
) | frozenset(["as", "to", "that", "if", "so", "als", "you", "de", "imper", "eine"])

_STOPPING = STOP.replace(r"\x02\x01", "")

FORMS: tuple[Form, ...] = (
    _form("void", VOIDING, _VERBS, _OBJECTS, beside=rf"\b(?:{VOID}|{VOID_LAST})|{_STOPPING}"),
    _form(
        "void-passive",
        PASSIVE,
        _starts(RULES),
        _starts(GONE) | _words("ya plus"),
        beside=rf"\b(?:{SECOND_PERSON}|hereby|hiermit)\b",
    ),
    _form(
        "superseded",
        SUPERSEDED,
        _starts(RULES)
        | _words("told asked given instructed taught text everything article articles nothing programming"),
        _words(
            "overrides supersedes replace take you your above before so up previous prior earlier existing "
            "revoke cancel withdraw annul suspend lift void start"
        ),
    ),
    _form("play", rf"{START}{PLAY}", _ACTS, _AS),
    _form("now", BE_NOW, _YOU, _MACHINES | _ROLES, beside=rf"\b{NOW}\b"),
    _form("role", ROLES, _YOU, _MACHINES | _starts(UNBOUND) | _words("dan god")),
    _form(
        "mode",
        MODE,
        _words("enter switch activate enable turn go wechsle activa"),
        _starts(UNBOUND) | _words("dan god"),
    ),
    _form("as-machine", AS_MACHINE, _MACHINES, _words("as als en como")),
    _form(
        "summarize",
        SUMMARIZE,
        _words("summarize summarise fasse fassen resume resumes resumez resuma resumid"),
    ),
    _form("from-now", FROM_NOW, frozenset(["from"]), frozenset(["you"]), frozenset(["now", "here", "point"])),
    _form("machine", ADDRESS, _MACHINES),
    _form(
        "prompt",
        PROMPT,
        _starts(RULES)
        | _words(
            "message override directive command update notice alert "
            "task tache tarea goal objective mission assignment job role purpose aufgabe"
        ),
        _words(
            "new updated real "
            "actual true next revised secret hidden important additional special neue eigentliche nouvelle "
            "vraie nueva verdadera only sole einzige wahre seule unica system developer admin root "
            "security "
            "priority"
        ),
    ),
    _form("output", INTO_OUTPUT, _starts(OUTPUT), _starts(OUT_VERBS) | _words("put add say use end")),
    _form(
        "answer-only",
        ANSWER_ONLY.replace("<START>", FIRM).replace("<OUTPUT>", OUTPUT),
        _words(
            "answer respond reply output return print emit end finish begin start write say give format "
            "produce render deliver phrase present make antworte antwortet gib geben formuliere schreib "
            "verfasse reponds repondez donne ecris ecrivez redige rends fournis formule responde "
            "contesta di escribe devuelve da redacta entrega only"
        ),
        _words(
            "only solely exclusively just exactly nothing with in as using else your all every nur "
            "ausschliesslich lediglich einzig immer mit als deine die ihre uniquement seulement "
            "exclusivement juste rien ta ton votre la unicamente solo solamente nada tu su"
        ),
    ),
    _form(
        "say-that",
        rf"{_LONE_HEAD}(?:{SAY_THAT})",
        _words("that dass que qu eine einen always only never nur nichts immer"),
        _words(
            "say state write report claim declare assert pretend mention "
            "answer reply respond tell schreibe sage behaupte berichte erwahne melde antworte nenne dis "
            "dites "
            "ecris affirmez mentionnez signalez indiquez reponds repondez di diga escriba afirme mencione "
            "responda only always never lobe preise bewirb schreib"
        ),
    ),
    _form("may-write", MAY_WRITE, _words("you du tu debes no tienes follow obey comply execute")),
    _form(
        "show-as",
        SHOW_AS.replace("<HEAD>", rf"(?:{HEAD}|[:\n]\s*|, )"),
        _words("as als dar comme heros"),
        _words(
            "describe present portray depict frame label characterise classify report treat bezeichne "
            "beschreibe prasentiere behandle stelle decris traite qualifie"
        ),
    ),
    _form("must", MUST, _starts(SUMMARY)),
    _form(
        "bribe",
        BRIBE,
        _starts(OUTPUT)
        | _words(
            "fasse fassen processing resume resuma summarizing "
            "text texte texto article artikel summarise zusammenfassen"
        ),
        _starts(CONDITION, CONSEQUENCE)
        | _words(
            "if si in as so a without must ohne your deine deiner ton votre tu when while before after "
            "for this diesen cet ce este so that which que qui"
        ),
    ),
    _form(
        "leak",
        LEAK.replace("<START>", FIRM),
        _words(
            "system prompt training context chat "
            "conversation credentials environment api initial hidden instructions guidelines configuration "
            "secrets passwords rules history transcript content contents log access everything all text "
            "words "
            "invite message consignes cle cles historique mensaje instrucciones clave claves historial "
            "anweisung vorgaben zugangsdaten instruktionen regeln verlauf inhalt protokoll "
            "umgebungsvariablen"
        ),
        _words(
            "reveal repeat print show output leak disclose display tell give "
            "expose copy quote send append include list recite paste share return dump write say translate "
            "encode summarise begin post email upload what verrate zeige wiederhole gib nenne drucke "
            "schicke "
            "sende offenbare veroffentliche kopiere teile revele repete affiche montre donne envoie "
            "divulgue "
            "imprime copie transmets ecris communique muestra revela repite imprime envia manda "
            "comparte copia "
            "escribe di dime ensena muestre"
        ),
    ),
    _form(
        "decode",
        DECODE,
        _words("decode decipher decrypt decodifica descifra dechiffre dekodier decodier entschlussel"),
    ),
)

# A bit for each set of beginnings of each form.
_NEEDS = [(number, need) for number, form in enumerate(FORMS) for need in form.needs]
_BITS: dict[str, int] = {}
for _bit, (_, _need) in enumerate(_NEEDS):
    for _start in _need:
        _BITS[_start] = _BITS.get(_start, 0) | 1 << _bit
_WANTED = [
    sum(1 << bit for bit, (of, _) in enumerate(_NEEDS) if of == number) for number in range(len(FORMS))
]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # Compiling them all takes a tenth of a second at each start; most articles ask for few of them.
    return re.compile(pattern)


@per_word
@cache
def _bits_of(word: str) -> int:
    """Return the bits of the sets that a word stands in: by its first letters, or as a compound."""
    bits = _BITS.get(word[:4], 0) | _BITS.get(word[:5], 0)
    for middle in _MIDDLES:
        if middle in word:
            bits |= _BITS.get(middle[:5], 0)
    return bits


def find_forms(folded: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield each form that a folded sentence has: the sentence as it was searched, and where."""
    has = reduce(or_, map(_bits_of, _WORD.findall(folded)), 0)
    marked = ""
    for form, wanted in zip(FORMS, _WANTED, strict=True):
        if has & wanted != wanted:
            continue
        if form.beside and _compiled(form.beside).search(folded) is None:
            continue
        if form.is_command:
            marked = marked or mark_commands(folded)
        searched = marked if form.is_command else folded
        match = _compiled(form.pattern).search(searched)
        if match:
            yield searched, match
