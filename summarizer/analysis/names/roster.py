"""The names of an article as a brief may give them: in part, as acronym, demonym or in another spelling."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cached_property, lru_cache
from itertools import chain, pairwise, permutations, product
from typing import TYPE_CHECKING

from summarizer.analysis.names.initials import TOKEN, initials_of, is_acronym
from summarizer.analysis.names.reading import read_names
from summarizer.lang.en.aliases import ALIASES, SEATS
from summarizer.lang.en.analysis.names.roster import CAPITALS_ONLY, ENDINGS, PARTIES, SMALL
from summarizer.text.spelling import fold_name, skeleton

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from summarizer.analysis.names.reading import Name
    from summarizer.text.spans import Span

__all__ = ["Roster", "is_nickname", "shortens", "tokens_of"]

# What stands inside a word and no reader sees.
_UNSEEN = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
# What stands between a name and another form of it in brackets.
_BRACKET = re.compile(r"(?:['’]s)?\s?[(\[][\"“]?")
_SHORTEST_VARIANT = 5
_SHORTEST_DERIVED = 4
_TITLE = 14  # characters before a name in which its title stands
# "The Met" of the Metropolitan Police: three letters of a longer word.
_FEWEST_INITIALS, _MOST_INITIALS = 3, 6
_CLIPPED = 3
_SHORTEST_CLIPPED = 7


@lru_cache(maxsize=16384)
def tokens_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a name, hyphenated parts apart, small words left out."""
    folded = (fold_name(match.group()) for match in TOKEN.finditer(_joined(text)))
    return tuple(token for token in folded if token and token not in SMALL)


def _joined(text: str) -> str:
    """Return `text` with each letter and its mark as one character, which a word's pattern wants."""
    return text if text.isascii() else _UNSEEN.sub("", unicodedata.normalize("NFC", text))


class Roster:
    """The names and words of a text, for looking up whether a name is among them.

    Attributes:
        words: All its words, folded.
    """

    def __init__(self, text: str, names: Sequence[Name], forms: Iterable[str]) -> None:
        spelt = [name.span.of(text) for name in names]
        self._text = text
        self._spans = [name.span for name in names]
        firsts = {name: i for i, name in reversed(tuple(enumerate(spelt)))}
        read = {name: tokens_of(name) for name in firsts}
        self._names = [read[name] for name in spelt]
        # Character references hide the names that have them, whose places nobody asks for.
        hidden = _hidden_names(text)
        self._spelt = dict.fromkeys((*spelt, *hidden))
        known = set(spelt)
        self._hidden: dict[str, set[frozenset[str]]] = {}
        for name in hidden:
            held = frozenset(tokens_of(name)) if name not in known else frozenset[str]()
            for token in held:
                self._hidden.setdefault(token, set()).add(held)
        self._runs = frozenset((*self._names, *map(tokens_of, hidden)))
        self.words: frozenset[str] = frozenset(
            chain(
                # Plain words, which `forms` has in lower case, fold to themselves.
                (form if form.isalnum() and form.isascii() else fold_name(form) for form in set(forms)),
                chain.from_iterable(self._runs),
            )
        )
        # Each name once, by the first of its places: a text may have one a thousand times.
        self._places: dict[str, dict[int, tuple[str, ...]]] = {}
        for i in sorted(firsts.values()):
            for token in dict.fromkeys(self._names[i]):
                self._places.setdefault(token, {})[i] = self._names[i]
        self._surnames: dict[str, list[int]] = {}
        for i, tokens in enumerate(self._names):
            if tokens:
                self._surnames.setdefault(tokens[-1], []).append(i)

    def _with(self, token: str) -> Collection[tuple[str, ...]]:
        """Return the names that have a word, once each, in text order."""
        return self._places.get(token, {}).values()

    @cached_property
    def _acronyms(self) -> frozenset[str]:
        return frozenset(
            fold_name(word).removesuffix("s" if word[-1] == "s" else "")
            for name in self._spelt
            for word in TOKEN.findall(name)
            if is_acronym(word)
        )

    @cached_property
    def _called(self) -> frozenset[frozenset[tuple[str, ...]]]:
        """The pairs of names of which one stands in brackets after the other: "Korean Army (KA)"."""
        return frozenset(
            frozenset((self._names[i], self._names[i + 1]))
            for i in range(len(self._spans) - 1)
            if _BRACKET.fullmatch(self._text, self._spans[i].end, self._spans[i + 1].start)
        )

    def is_called(self, tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
        """Tell whether the text gives one of the two names as another form of the other.

        It does where one stands in brackets after the other, and where a name has the words of both.
        """
        if any(set(tokens) | set(others) <= set(name) for name in self._with(others[0])):
            return True
        return bool(self._called) and any(
            set(tokens) & set(left) and set(others) & set(right)
            for pair in self._called
            if len(pair) == 2
            for left, right in permutations(pair)
            if set(tokens) <= set(left) and set(others) <= set(right)
        )

    @cached_property
    def _skeletons(self) -> frozenset[str]:
        return frozenset(skeleton(token) for token in self._places if len(token) >= _SHORTEST_VARIANT)

    @cached_property
    def _initials(self) -> frozenset[str]:
        return frozenset(initials for name in self._spelt if " " in name for initials in initials_of(name))

    def has_initials_in_words(self, word: str) -> bool:
        """Tell whether a run of plain words shortens to capitals: "PPI" of "payment protection insurance"."""
        letters, word = fold_name(word).replace(".", ""), word.replace(".", "")  # "N.Y."
        if not (_FEWEST_INITIALS <= len(letters) <= _MOST_INITIALS and word.isupper() and word.isalpha()):
            return False
        joined = r"[\s-]+".join(rf"{letter}\w{{2,}}" for letter in letters)
        return re.search(rf"\b{joined}\b", self._text, re.IGNORECASE) is not None

    def has_name(self, tokens: Sequence[str]) -> bool:
        """Tell whether all `tokens` stand in one name of the text."""
        return (
            tuple(tokens) in self._runs
            or any(set(tokens) <= set(name) for name in self._with(tokens[0]))
            or any(set(tokens) <= hidden for hidden in self._hidden.get(tokens[0], ()))
        )

    def before(self, surname: str) -> set[str]:
        """Return the words right before a surname in the names of the text, titles too."""
        spans = [self._spans[i] for i in self._surnames.get(surname, ())]
        led = [self._text[max(span.start - _TITLE, 0) : span.end].split()[:-1] for span in spans]
        return {fold_name(words[-1]) for words in led if words}

    def has_short_form(self, tokens: Sequence[str]) -> bool:
        """Tell whether a name of the text shortens to `tokens`: "Man Utd" for "Manchester United"."""
        return len(tokens) > 1 and any(
            len(name) == len(tokens) and all(map(shortens, tokens, name)) for name in self._runs
        )

    def is_mixed(self, tokens: Sequence[str]) -> bool:
        """Tell whether `tokens` are parts of different names, the first of one and the last of another.

        "John Jones" from "John Smith" and "Mary Jones": a word that only ever begins a longer name stands
        before one that is no part of that name.
        """
        for left, right in pairwise(tokens):
            whole = self._with(left)
            if not whole or any(right in name for name in whole):
                continue
            longer = [name for name in self._with(right) if len(name) > 1]
            leads = all(len(name) > 1 and name[-1] != left for name in whole)
            if leads and longer and all(right in name[1:] for name in longer):
                return True
        return False

    def find(self, tokens: Sequence[str]) -> tuple[Span, ...]:
        """Return where the text first has the name of these words, or each part of it."""
        for i, name in self._places.get(tokens[0], {}).items() if tokens else ():
            if set(tokens) <= set(name):
                return (self._spans[i],)
        firsts = (next(iter(self._places[token])) for token in tokens if token in self._places)
        return tuple(self._spans[i] for i in dict.fromkeys(firsts))

    def has_token(self, token: str) -> bool:
        """Tell whether the text has this word, an acronym for it, an alias, or another spelling of it."""
        if token in self.words or token in self._acronyms or token in self._initials:
            return True
        if len(token) >= _SHORTEST_VARIANT and skeleton(token) in self._skeletons:
            return True
        if len(token) == _CLIPPED and any(
            len(name) >= _SHORTEST_CLIPPED and name.startswith(token) for name in self._places
        ):
            return True
        is_party = token in PARTIES and f"({PARTIES[token]}-" in self._text
        is_known = is_party or self.has_alias(token) or self._has_derived(token)
        return is_known or is_nickname(token, self._places)

    def has_alias(self, phrase: str) -> bool:
        """Tell whether the text has another form of `phrase`, or its seat, by the tables of aliases."""
        for form in (*ALIASES.get(phrase, ()), *SEATS.get(phrase, ())):
            words = form.replace(".", "").replace("-", " ").replace("'", "").split()
            if len(words) == 1 and words[0] in CAPITALS_ONLY:
                if words[0] in self._acronyms:
                    return True
            elif all(word in self.words or word in SMALL for word in words):
                return True
        return False

    def has_initials_of(self, name: str) -> bool:
        """Tell whether the text has the acronym of `name`, in full or of some words in a row."""
        return any(initials in self._acronyms for initials in initials_of(name))

    def _has_derived(self, token: str) -> bool:
        bases = {token[: -len(end)] for end in ENDINGS if token.endswith(end)} | {token}
        for base in bases:
            if len(base) < _SHORTEST_DERIVED:
                continue
            if base in self.words or any(base + end in self.words for end in ENDINGS):
                return True
        return False


def is_nickname(token: str, tokens: Iterable[str]) -> bool:
    """Tell whether one of `tokens` ends in a plural that stands for a side: "Spurs" of Hotspur."""
    ending = token.removesuffix("s")
    is_plural = ending != token and len(ending) >= _SHORTEST_DERIVED
    return is_plural and any(name.endswith(ending) and len(name) > len(token) for name in tokens)


def shortens(short: str, word: str) -> bool:
    """Tell whether `short` is a beginning of `word`, or letters of it in order with the first and last."""
    if word.startswith(short):
        return True
    letters = iter(word)
    return (
        len(short) > 1 and short[0] == word[0] and short[-1] == word[-1] and all(c in letters for c in short)
    )


# A letter of UTF-8 that was read as two or three of Latin-1 or Windows-1252.
_MISREAD = re.compile(r"[ÂÃÄÅâ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,2}")


def _reread(match: re.Match[str]) -> str:
    """Return the letter that was meant, the characters as they are where none was."""
    for end, table in product((3, 2), ("cp1252", "latin-1")):
        try:
            return match[0][:end].encode(table).decode("utf-8") + match[0][end:]
        except UnicodeError:
            continue
    return match[0]


def _hidden_names(text: str) -> list[str]:
    """Return the names of `text` as they were before it was damaged, none where it is whole.

    That is with its character references read ("Zo&euml;"), and its letters that were read by the wrong table
    ("PeÃ±a").
    """
    plain = html.unescape(text) if "&" in text else text
    if not plain.isascii():
        plain = _MISREAD.sub(_reread, unicodedata.normalize("NFC", plain))
    return [name.span.of(plain) for name in read_names(plain)] if plain != text else []
