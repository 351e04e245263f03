"""Changes to the words of a quotation, honest and not, by class."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.analysis.speech.reading import read_speech
from summarizer.evaluate.quote_cuts import AUXILIARY, CONDITIONS, NEGATIONS
from summarizer.evaluate.quote_row import Row, accept, reject
from summarizer.text.spans import Span

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from summarizer.evaluate.quote_row import Quote

_WEIGHTY = re.compile(
    r"can|could|may|might|must|shall|should|will|would|ought|need|one|two|three|four|five|six|both|first|once"
)
_SINGLE_QUOTED = re.compile(r"[\s(]['‘]\w+ ")  # there the pattern cannot tell speech from prose


def _bare(word: str) -> str:
    return word.strip(".,;:!?\"'’‘()").lower()


def identity(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Return the quotation as it is."""
    del quotes, rng
    return accept(quote.words)


def fragment(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Return three and more of its words, that hang on no "not" or "if" before them."""
    del quotes
    words = list(re.finditer(r"\S+", quote.words))
    first = rng.randrange(len(words) - 2)
    if any(
        NEGATIONS.search(word[0]) or CONDITIONS.search(word[0]) for word in words[max(first - 3, 0) : first]
    ):
        return None
    last = rng.randrange(first + 2, len(words))
    start, end = words[first].start(), words[last].end()
    return accept(quote.words[start:end], spans=[[quote.start + start, quote.start + end]])


def substitute(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Change one word for one of another quotation."""
    words = quote.words.split(" ")
    index = rng.randrange(len(words))
    other = rng.choice(rng.choice(quotes).words.split())
    plain = _bare(words[index]).isalpha() and _bare(other).isalpha()
    if not plain or _bare(words[index]) == _bare(other) or _carries(words[index]) or _carries(other):
        return None
    words[index] = _bare(other) if index else _bare(other).capitalize()
    return reject(" ".join(words), "substituted")


def _carries(word: str) -> bool:
    """Tell whether a word is one that gives the reason another name."""
    bare = _bare(word)
    return bool(NEGATIONS.fullmatch(bare) or _WEIGHTY.fullmatch(bare))


def drop(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Leave one inner word out, the cut not marked."""
    del quotes
    words = quote.words.split(" ")
    if len(words) < 5:
        return None
    index = rng.randrange(1, len(words) - 1)
    bare = _bare(words[index])
    if (
        not bare
        or _carries(bare)
        or bare in {_bare(words[index - 1]), _bare(words[index + 1])}
        or "-" in bare
    ):
        return None
    if not bare.isalpha():
        return None
    return reject(" ".join(words[:index] + words[index + 1 :]), "dropped")


def drop_clause(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Leave several inner words out, the cut not marked."""
    del quotes
    words = quote.words.split(" ")
    if len(words) < 16:
        return None
    index = rng.randrange(4, len(words) - 9)
    width = rng.randrange(3, 6)
    if NEGATIONS.search(" ".join(words[index : index + width])) and width < 4:
        return None
    return reject(" ".join(words[:index] + words[index + width :]), "dropped", ("ALTERED", "SPLICED"))


def add(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Put a word in."""
    words = quote.words.split(" ")
    index = rng.randrange(1, len(words))
    other = _bare(rng.choice(rng.choice(quotes).words.split()))
    if not other.isalpha() or _carries(other) or other in {_bare(words[index - 1]), _bare(words[index])}:
        return None
    return reject(" ".join([*words[:index], other, *words[index:]]), "inserted")


def negate(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Deny what was said, or take the denial away."""
    del quotes
    found = list(AUXILIARY.finditer(quote.words))
    if found and rng.random() < 0.6:
        match = rng.choice(found)
        return reject(quote.words[: match.end()] + " not" + quote.words[match.end() :], "negation")
    spans = list(re.finditer(r" (?:not|never)(?= )", quote.words))
    if not spans:
        return None
    match = rng.choice(spans)
    return reject(quote.words[: match.start()] + quote.words[match.end() :], "negation")


def move(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Move a word two to five places on."""
    del quotes
    words = quote.words.split(" ")
    if len(words) < 7:
        return None
    index = rng.randrange(0, len(words) - 5)
    target = index + rng.randrange(2, 5)
    stretch = [_bare(word) for word in words[index : target + 1]]
    if len(set(stretch)) < len(stretch) or not all(word.isalpha() for word in stretch):
        return None
    moved = [*words[:index], *words[index + 1 : target + 1], words[index], *words[target + 1 :]]
    return reject(" ".join(moved), "reordered", ("ALTERED", "SPLICED"))


def number(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Change a figure."""
    del quotes
    found = list(re.finditer(r"(?<![\w.,])[0-9]+(?![\w.,-]*[0-9])", quote.words))
    if not found:
        return None
    match = rng.choice(found)
    new = str(int(match[0]) + rng.choice([1, 2, 10]))
    return reject(quote.words[: match.start()] + new + quote.words[match.end() :], "number")


def decimal(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Take the point out of a decimal that article and quotation have."""
    del quotes
    words = quote.words.split(" ")
    if len(words) < 5:
        return None
    index = rng.randrange(1, len(words) - 1)
    value = f"{rng.randrange(1, 99)}.{rng.randrange(1, 9)}"
    said = " ".join([*words[:index], value, "percent", *words[index:]])
    article = quote.text[: quote.start] + said + quote.text[quote.end :]
    changed = rng.choice([value.replace(".", ""), f"-{value}", value.replace(".", ",")])
    bad = " ".join([*words[:index], changed, "percent", *words[index:]])
    return reject(bad, "number", article=article, spans=[[quote.start, quote.start + len(said)]])


def modal(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Change a modal verb for another."""
    del quotes
    found = list(re.finditer(r"(?<= )(?:can|could|may|might|must|should|will|would)(?= )", quote.words))
    if not found:
        return None
    match = rng.choice(found)
    new = rng.choice([word for word in ("must", "might", "will", "could", "should") if word != match[0]])
    return reject(quote.words[: match.start()] + new + quote.words[match.end() :], "modal")


def case(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Change the capitals of an inner word."""
    del quotes
    found = list(re.finditer(r"(?<=[a-z] )[a-z]{2,4}(?= )", quote.words))
    if not found:
        return None
    match = rng.choice(found)
    return reject(quote.words[: match.start()] + match[0].upper() + quote.words[match.end() :], "case")


_spoken = lru_cache(maxsize=64)(read_speech)


def unquoted(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Present a sentence of the article's own as a quotation."""
    del quotes
    if _SINGLE_QUOTED.search(quote.text):
        return None
    found = [
        m
        for m in re.finditer(r"(?<=[.!?] )[A-Z][^.!?\"“”'’‘\n]{30,160}[.!?](?= |\n|$)", quote.text)
        if quote.text.count(m[0][:-1]) == 1 and not _is_inside(quote.text, m.start())
    ]
    if not found:
        return None
    match = rng.choice(found)
    # What an interview sets without marks is speech all the same.
    if any(part.kind == "block" and part.span.covers(Span(*match.span())) for part in _spoken(quote.text)):
        return None
    return reject(match[0], "unquoted", ("UNQUOTED_SOURCE",), spans=[list(match.span())])


def _is_inside(text: str, at: int) -> bool:
    """Tell whether a place is between marks: straight ones odd before it, or a curly one open."""
    return text.count('"', 0, at) % 2 == 1 or text.count("“", 0, at) > text.count("”", 0, at)


def overflow(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Run on into the article's prose."""
    del quotes, rng
    if _SINGLE_QUOTED.search(quote.text):
        return None
    match = re.match(r"[\"”][,.]? [a-z][^.!?\"“”\n]{8,60}?(?= )", quote.text[quote.end : quote.end + 90])
    if match is None or len(match[0].split()) < 3:
        return None
    end = quote.end + match.end()
    text = quote.text[quote.start : end].replace('"', "").replace("”", "")
    return reject(text, "overflow", ("UNQUOTED_SOURCE", "ALTERED"), spans=[[quote.start, end]])


def splice(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Join the head of one quotation and the tail of another of the article, far apart."""
    others = [q for q in quotes if q.article == quote.article and q.start > quote.end + 400]
    if not others:
        return None
    other = rng.choice(others)
    left = re.match(r"(?:\S+ ){4,7}\S+", quote.words)
    right = re.search(r"(?:\S+ ){4,7}\S+$", other.words)
    if left is None or right is None:
        return None
    mark = rng.choice([" ", " … ", ", "])
    spans = [[quote.start, quote.start + left.end()], [other.start + right.start(), other.end]]
    return reject(left[0] + mark + right[0], "spliced", ("SPLICED", "ALTERED"), spans=spans)


def fabricate(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Give a quotation of another article."""
    other = rng.choice(quotes)
    if other.article == quote.article or len(other.words.split()) < 6:
        return None
    heads = [other.words[i : i + 25] for i in range(0, len(other.words) - 25, 20)]
    if any(head in quote.text for head in heads):
        return None
    return reject(other.words, "not found", ("NOT_FOUND",), spans=[])


def nested_altered(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Alter what is quoted inside the quotation; the article gets the inner marks first."""
    row = nested(quote, quotes, rng)
    if row is None:
        return None
    inner = re.search(r"‘([^’]*)’", row["quote"])
    if inner is None:
        return None
    words = inner[1].split(" ")
    index = rng.randrange(len(words))
    other = _bare(rng.choice(rng.choice(quotes).words.split()))
    if _carries(other) or _carries(words[index]) or not other.isalpha() or _bare(words[index]) == other:
        return None
    if not _bare(words[index]).isalpha():
        return None
    words[index] = other
    text = row["quote"][: inner.start(1)] + " ".join(words) + row["quote"][inner.end(1) :]
    return reject(text, "substituted", article=row["article"], spans=row["spans"])


def nested(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Set inner words in single marks, in article and quotation."""
    del quotes
    words = quote.words.split(" ")
    if len(words) < 8 or "'" in quote.words or "’" in quote.words:
        return None
    first = rng.randrange(2, len(words) - 4)
    last = first + rng.randrange(1, 4)
    said = " ".join(
        [*words[:first], "‘" + words[first], *words[first + 1 : last], words[last] + "’", *words[last + 1 :]]
    )
    article = quote.text[: quote.start] + said + quote.text[quote.end :]
    return accept(said, article=article, spans=[[quote.start, quote.start + len(said)]])


CHANGES: dict[str, Callable[..., Row]] = {
    "L01_identity": identity,
    "L15_fragment": fragment,
    "L30_nested": nested,
    "I01_substitute": substitute,
    "I03_drop": drop,
    "I04_add": add,
    "I05_negate": negate,
    "I06_move": move,
    "I07_number": number,
    "I08_unquoted": unquoted,
    "I09_splice": splice,
    "I11_fabricate": fabricate,
    "I13_overflow": overflow,
    "I17_modal": modal,
    "I18_case": case,
    "I19_drop_clause": drop_clause,
    "I30_nested_altered": nested_altered,
    "I31_decimal": decimal,
}
