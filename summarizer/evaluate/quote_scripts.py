"""Changes to how a quotation is set: marks, scripts, references, breaks; and to who says it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from summarizer.evaluate.quote_row import GREEN, Row, accept

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from summarizer.evaluate.quote_row import Quote

_MARKS = (
    ("«", "»"),
    ("« ", " »"),
    ("„", "“"),
    ("„", "”"),
    ("»", "«"),
    ("「", "」"),
    ("『", "』"),
    ("”", "”"),
    ("``", "''"),
)
_LOOKALIKES = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "i": "і"}
_HIDDEN = ("\u200b", "\u200d", "\ufeff", "\u2060", "\u200c")
_BIDI = ("\u200e", "\u200f", "\u202a", "\u202c", "\u2067", "\u2069")
_EMOJI = ("😀", "🔥", "🇫🇷", "👍🏽", "❤️", "👩‍🚀")
_NAMES = ("Moreau", "Okafor", "Lindqvist", "Harper", "Castellan", "Vance", "Ibarra")
_GIVEN = (("Anna", "Peter"), ("Maria", "John"), ("Ruth", "David"), ("Clara", "Simon"))
_OFFICES = ("the mayor", "the finance minister", "a spokesman for the port", "the team's coach")


def _placed(quote: Quote, said: str, *, left: str | None = None, right: str | None = None) -> dict[str, Any]:
    """Return article and span with `said` in the quotation's place, in other marks where given."""
    before, after = quote.text[: quote.start], quote.text[quote.end :]
    if left is not None and right is not None:
        before, after = before[:-1] + left, right + after[1:]
    return {"article": before + said + after, "spans": [[len(before), len(before) + len(said)]]}


def foreign_marks(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Set the article's quotation in another language's marks."""
    del quotes
    left, right = rng.choice(_MARKS)
    return accept(quote.words, **_placed(quote, quote.words, left=left, right=right))


def british_marks(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Set all the article's quotations in single marks, apostrophes and all."""
    del quotes, rng
    if "'" in quote.words or "“" in quote.text:
        return None
    return accept(quote.words, article=quote.text.replace('"', "'"), spans=[[quote.start, quote.end]])


def emoji(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Put an emoji into article and quotation."""
    del quotes
    said = _with_emoji(quote.words, rng.choice(_EMOJI), rng)
    return accept(said, **_placed(quote, said))


def emoji_changed(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Change the emoji for another."""
    del quotes
    old, new = rng.sample(_EMOJI[:3], 2)
    said = _with_emoji(quote.words, old, rng)
    more = _placed(quote, said)
    return {
        "quote": said.replace(old, new),
        "legit": False,
        "expect": ["ALTERED"],
        "reason": "substituted",
        **more,
    }


def _with_emoji(text: str, mark: str, rng: random.Random) -> str:
    words = text.split(" ")
    index = rng.randrange(1, len(words))
    return " ".join([*words[:index], mark, *words[index:]])


def right_to_left(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Put direction controls into the quotation, or Hebrew words into both."""
    del quotes
    if rng.random() < 0.5:
        return accept(_sprinkle(quote.words, _BIDI, rng), spans=[[quote.start, quote.end]])
    words = quote.words.split(" ")
    index = rng.randrange(1, len(words))
    said = " ".join([*words[:index], rng.choice(["שלום עליכם", "السلام عليكم"]), *words[index:]])
    return accept(said, **_placed(quote, said))


def _sprinkle(text: str, marks: Sequence[str], rng: random.Random) -> str:
    pieces = list(text)
    for _ in range(rng.randrange(1, 5)):
        pieces.insert(rng.randrange(1, len(pieces)), rng.choice(marks))
    return "".join(pieces)


def references(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Write marks and letters of the quotation or the article as HTML character references."""
    del quotes
    escaped = (
        html.escape(quote.words, quote=False).replace("’", "&rsquo;").replace(" ", "&nbsp;", rng.randrange(3))
    )
    if rng.random() < 0.5:
        return accept(f"&ldquo;{escaped}&rdquo;", spans=[[quote.start, quote.end]])
    left, right = rng.choice([("&quot;", "&quot;"), ("&#8220;", "&#8221;"), ("&laquo;", "&raquo;")])
    return accept(quote.words, **_placed(quote, escaped, left=left, right=right))


def lookalikes(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Damage the article with letters of another script; the quotation is clean."""
    del quotes
    said = _disguise(quote.words, rng)
    return None if said is None else accept(quote.words, **_placed(quote, said))


def lookalikes_quoted(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Put letters of another script into the quotation; the article is clean."""
    del quotes
    said = _disguise(quote.words, rng)
    if said is None:
        return None
    return {"quote": said, "legit": False, "expect": ["ALTERED"], "reason": "letters"}


def _disguise(text: str, rng: random.Random) -> str | None:
    places = [at for at, char in enumerate(text) if char in _LOOKALIKES]
    if len(places) < 3:
        return None
    chosen = set(rng.sample(places, rng.randrange(1, 4)))
    return "".join(_LOOKALIKES[char] if at in chosen else char for at, char in enumerate(text))


def zero_width(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Put invisible characters into the article or the quotation."""
    del quotes
    said = _sprinkle(quote.words, _HIDDEN, rng)
    if rng.random() < 0.5:
        return accept(said, spans=[[quote.start, quote.end]])
    return accept(quote.words, **_placed(quote, said))


def hyphenated(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Break a long word of the article or the quotation at a line end, as scans do."""
    del quotes
    found = list(re.finditer(r"(?<![\w-])[a-z]{7,}(?![\w-])", quote.words))
    if not found:
        return None
    match = rng.choice(found)
    at = match.start() + rng.randrange(3, len(match[0]) - 2)
    said = quote.words[:at] + "-\n" + quote.words[at:]
    if rng.random() < 0.3:
        return accept(said, spans=[[quote.start, quote.end]])
    return accept(quote.words, **_placed(quote, said))


def namesakes(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Give the quotation to one of two people with one surname, and claim it for either."""
    del quotes
    surname, (first, second) = rng.choice(_NAMES), rng.choice(_GIVEN)
    if surname in quote.text or first in quote.text or second in quote.text:
        return None
    intro = f"{first} {surname} and {second} {surname} spoke on Monday.\n\n"
    said = quote.words.rstrip(",.")
    cue = (
        f'{second} {surname} said: "{said}."\n\n'
        if rng.random() < 0.5
        else f'"{said}," said {second} {surname}.\n\n'
    )
    article = intro + cue + _elsewhere(quote)
    start = article.index(said)
    claimed, right = rng.choice([(f"{first} {surname}", False), (f"{second} {surname}", True)])
    return _said_by(said, article, start, claimed, right=right)


def next_paragraph(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Attribute the quotation in the paragraph after it."""
    del quotes
    surname, (first, second) = rng.choice(_NAMES), rng.choice(_GIVEN)
    if surname in quote.text or first in quote.text or second in quote.text:
        return None
    said = quote.words.rstrip(",.")
    name = f"{first} {surname}"
    office = rng.choice(_OFFICES)
    line = rng.choice(
        [
            f"So said {name}, {office}, on Monday.",
            f"Those were the words of {name}, {office}.",
            f"— {name}, {office}",
            f"That was how {name}, {office}, put it.",
        ]
    )
    article = f'{second} Castle arrived early.\n\n"{said}."\n\n{line}\n\n{_elsewhere(quote)}'
    claimed, right = rng.choice([(name, True), (f"{second} Castle", False)])
    return _said_by(said, article, article.index(said), claimed, right=right)


def _elsewhere(quote: Quote) -> str:
    """Return the article without the quotation's paragraph."""
    start = quote.text.rfind("\n", 0, quote.start) + 1
    end = quote.text.find("\n", quote.end)
    return quote.text[:start] + (quote.text[end + 1 :] if end >= 0 else "")


def _said_by(said: str, article: str, start: int, claimed: str, *, right: bool) -> Row:
    if article.count(said) != 1:
        return None
    return {
        "quote": said,
        "article": article,
        "spans": [[start, start + len(said)]],
        "speaker": claimed,
        "kind": "speaker",
        "legit": right,
        "expect": list(GREEN) if right else ["MISATTRIBUTED"],
    }


def ligatures(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Set the article's letters as ligatures, full-width or decomposed."""
    del quotes
    said = quote.words.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("é", "e\u0301")
    said = re.sub("[0-9]", lambda m: chr(ord(m[0]) + 0xFEE0), said)
    if said == quote.words:
        word = rng.choice(quote.words.split())
        said = quote.words.replace(
            word, "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in word), 1
        )
    return accept(quote.words, **_placed(quote, said))


def spacing(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Change spaces, dashes, marks and line breaks."""
    del quotes
    said = quote.words.replace("-", rng.choice("‐‑–—"))
    said = said.replace("'", rng.choice("’'")).replace(
        " ", rng.choice(["\u00a0", "\u2009", "  ", "\n"]), rng.randrange(1, 4)
    )
    return accept(
        rng.choice(["“{}”", '"{}"', "{}", "‘{}’", "«{}»", "{},"]).format(said),
        spans=[[quote.start, quote.end]],
    )


SCRIPTS: dict[str, Callable[..., Row]] = {
    "L40_foreign_marks": foreign_marks,
    "L41_british_marks": british_marks,
    "L42_emoji": emoji,
    "L43_right_to_left": right_to_left,
    "L44_references": references,
    "L45_lookalikes": lookalikes,
    "L46_zero_width": zero_width,
    "L47_hyphenated": hyphenated,
    "L48_ligatures": ligatures,
    "L49_spacing": spacing,
    "I42_emoji_changed": emoji_changed,
    "I45_lookalikes_quoted": lookalikes_quoted,
    "S50_namesakes": namesakes,
    "S51_next_paragraph": next_paragraph,
}
