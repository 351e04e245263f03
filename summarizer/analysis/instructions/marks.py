"""What speaks to a machine by its marks: chat templates, fences, turns, pasted briefs, hidden letters."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.text.spans import Sentence

__all__ = ["find_briefs", "has_hidden", "has_marks", "opens"]

_TEMPLATE = re.compile(
    r"<\|?/?(?:im_start|im_end|im_sep|system|user|assistant|end|start|endoftext|end_of_turn"
    r"|start_of_turn|eot_id"
    r"|begin_of_text|start_header_id|end_header_id|inst|tool_call|prompt|instructions?|human"
    r"|developer)\b[^<>\n]{0,20}\|?>"
    r"|</(?:article|document|context|input|data|source)>|\[/?(?:INST|SYS|SYSTEM|SYSTEM_PROMPT"
    r"|AVAILABLE_TOOLS)\]|<</?SYS>>|<\|[a-z_]{2,24}\|>"
    r"|(?:^|\n)[^\S\n]*#{2,6} ?(?:new |system |real )?(?:instructions?|system|response|assistant|human|user"
    r"|input|output|prompt|task"
    r"|anweisung(?:en)?|aufgabe|antwort|instruction|consignes?|reponse|réponse|tache|tâche"
    r"|instrucci[oó]n(?:es)?|respuesta"
    r"|tarea)\b\s*(?::|\n|$)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"<\|im_start\|>|<\|start_header_id\|>|\[INST\]|<<SYS>>|<start_of_turn>|<(?:system|instructions?"
    r"|prompt|developer)>",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"(?:^|\n)[\s\[<(*#_>-]{0,4}(?P<who>system|assistant|user|developer|système|systeme|sistema"
    r"|assistent|asistente|nutzer"
    r"|benutzer|utilisateur|usuario|ai assistant)(?: message| "
    r"prompt)?[\])>*_]{0,3}\s?[::][*_]{0,2}\s*(?P<said>[^\n]{0,120})",
    re.IGNORECASE,
)
# "Assistant: Jane Doe": a credit gives a name.
_NAME_ALONE = re.compile(
    r"(?:[A-ZÀ-Þ][a-zß-ÿ.][\w.'’-]*,? ?(?:de |von |van |du |and |und |et |y "
    r")?){1,4}\.?\s*$"
)
_FENCE = re.compile(
    r"(?:^|\n)[^\S\n]*+(?:[=\-#*~_<>`\[(/—–]{2,}+|\[|<)\s*+(?P<in>[^\n]{0,60}?)"
    r"\s*+(?:[=\-#*~_<>`\])/—–]{2,}+|\]|>)(?=\s|$)"
)
_FENCED = re.compile(
    r"\b(?:end|begin|start|begins|ends|ende|anfang|beginn|fin|d[eé]but|inicio"
    r"|stop)\b.{0,30}\b(?:article|text|document|input"
    r"|data|context|content|user|system|prompt|instructions?|artikels?|textes?|dokuments?|art[ií]culo"
    r"|texto|documento)\b"
    r"|\b(?:article|text|document|input|data|context|prompt|artikel|system|user)\b.{0,24}\b(?:end|ends"
    r"|begin|begins|start|starts"
    r"|ende|endet|fin)\b|\barticle-[0-9a-f]{4,}",
    re.IGNORECASE,
)
_BRIEF_KEY = re.compile(
    r"[\"'](?P<key>headline|lead|key_takeaways|verified_facts|context_and_impact|official_statements"
    r"|unconfirmed"
    r"|bottom_line|evidence|role|content|messages)[\"']\s*:"
)
_MOST_LINES = 400
# A hidden letter for each; a flag is a black flag with some after it.
_TAGS = re.compile("(?<!\U0001f3f4)[\U000e0001-\U000e007f]+")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{2,6}\U000e007f")
_SMUGGLED = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}|[\u200b-\u200d\u2060-\u2064]{8,}")
_SHORTEST_CODE = 16
_CODED = re.compile(rf"(?<![\w/+.=-])[A-Za-z0-9+/]{{{_SHORTEST_CODE},}}={{0,2}}(?![\w/+])")
_LETTERS = 0.85


def has_marks(text: str) -> bool:
    """Tell whether a sentence has the marks of a chat template, a fence or a turn of a chat."""
    if ("<" in text or "[" in text or "#" in text) and _TEMPLATE.search(text):
        return True
    # A fence opens a line with its marks.
    may_open = "\n" in text or not text[:1].isalnum()
    if may_open and any(_FENCED.search(match["in"]) for match in _FENCE.finditer(text)):
        return True
    turn = _TURN.search(text) if ":" in text or ":" in text else None
    return turn is not None and not _NAME_ALONE.match(turn["said"])


def opens(text: str) -> bool:
    """Tell whether a sentence ends with the opening of a turn, or a fence: what follows belongs to it."""
    ends = [match.end() for match in _OPENING.finditer(text)]
    ends += [match.end() for match in _FENCE.finditer(text) if _FENCED.search(match["in"])]
    return bool(ends) and len(text[max(ends) :].split()) <= 1


def has_hidden(text: str) -> bool:
    """Tell whether a sentence holds letters that no reader sees, or sees only as a code: tags, Base64."""
    if not text.isascii() and (_TAGS.search(_FLAG.sub("", text)) or _SMUGGLED.search(text)):
        return True
    if max(map(len, text.split()), default=0) < _SHORTEST_CODE:
        return False
    return any(_is_coded(match[0]) for match in _CODED.finditer(text))


def _is_coded(blob: str) -> bool:
    """Tell whether `blob` is words in Base64: it has letters of both cases, and decodes to text."""
    if blob.isalpha() and (blob.islower() or blob.isupper() or blob.istitle()):
        return False
    try:
        decoded = base64.b64decode(blob + "=" * (-len(blob) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return False
    plain = sum(char.isalpha() or char in " .,'" for char in decoded)
    return decoded.isprintable() and plain >= _LETTERS * len(decoded)


def find_briefs(sentences: Sequence[Sentence]) -> Iterator[int]:
    """Yield the numbers of the sentences that are part of a pasted answer: JSON with a brief's keys."""
    depth, keys, run = 0, set[str](), list[int]()
    for sentence in sentences:
        text = sentence.text
        if not depth and "{" not in text:
            continue
        run.append(sentence.number)
        keys.update(match["key"] for match in _BRIEF_KEY.finditer(text))
        depth = max(depth + text.count("{") - text.count("}"), 0)
        if not depth or len(run) > _MOST_LINES:
            if keys:
                yield from run
            depth, keys, run = 0, set(), []
    if keys:
        yield from run
