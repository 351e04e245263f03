"""In which language a text is, told from the text: py3langid's model of 97 languages (2023, BSD)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, Protocol

from summarizer.lang.codes import primary

__all__ = [
    "Told",
    "can_tell",
    "chance_of",
    "given_language",
    "other_language",
    "reads_as_english",
    "tell_article",
    "tell_language",
]

# A beginning this long tells as much as the whole: 400 articles of five sentences are all told rightly.
_MOST_READ = 4000
# Below this the model itself is in doubt; of 2,000 single sentences of news 12 were told wrongly, all below.
_SURE = 0.9
_FEWEST_LETTERS = 12
# Small words that English has and the languages beside it have not, and those of these.
_ENGLISH = frozenset(
    """the of and to is for that with by at from it be are were has had he she his her their said they will
    would its this not as but who which been have you we against after into about when than because monday
    tuesday wednesday thursday friday saturday sunday""".split()
)
# English has these, and languages beside it have them too.
_SHARED = frozenset("a in on an was or be".split())
_OTHERS = frozenset(
    """
    der die das und ist nicht ein eine den dem des zu mit von auf sich im für le la les et est un
    une du dans pour que qui au el los las y es por con una il di che è per non della het een van en
    op dat niet o os da do em para och att som det och är på og til av
    sind wurde wurden wird werden nach bei einer einem einen über aus diesem dieser durch seiner sein
    dans avec sont été ses cette aux ces sur leur fue han sus entre
    gegen vom zum zur zu noch aber oder haben laut unter ihre seine par contre ont mais selon leurs après
    depuis deux cet
    """.split()
)
# The commonest small words of Chinese, a character each.
_CHINESE = "的是在了和不一有"
_FEWEST_SMALL = 2
_ONE_IN = 8
# Plain words are tried first, as most are.
_WORD = re.compile(r"(?! )(?:[a-z]++(?=[ ,.\n])|[^\W\d_]+)")
_UNSPACED = "\u3040".__lt__
# Written alike: spoken forms of Chinese, and an English of West Africa.
_SAME = {"yue": "zh", "wuu": "zh", "pcm": "en"}
_NO_LANGUAGE = "zxx"  # the code for a text that is in none


class Told(NamedTuple):
    """In which language a text is.

    Attributes:
        code: BCP 47 primary subtag.
        risk: The chance, from 0 to 1, that it is another language; 0 where the language was given.
        is_given: Whether it was given with the article, and not told from its text.
    """

    code: str
    risk: float
    is_given: bool

    @property
    def is_sure(self) -> bool:
        """Whether no other language is likely."""
        return self.risk <= 1 - _SURE


def given_language(tag: str) -> Told:
    """Return the language that was given with an article.

    >>> from summarizer.lang.telling import given_language
    >>> given_language("pt-BR").code
    'pt'
    """
    return Told(primary(tag), 0.0, is_given=True)


def tell_language(text: str) -> Told:
    """Return the language of `text`; English where it has too few letters to tell.

    >>> tell_language("Die Regierung hat am Montag ein neues Gesetz beschlossen.").code
    'de'
    """
    return _tell(text[:_MOST_READ])


@lru_cache(maxsize=64)
def _tell(sample: str) -> Told:
    # One character of Chinese tells as much as a few letters.
    if sum(map(str.isalpha, sample)) + 3 * sum(map(_UNSPACED, sample)) < _FEWEST_LETTERS:
        return Told("en", 0.5, is_given=False)
    code, chance = _model().classify(sample)
    code = _SAME.get(code, code)
    # The last digits of the chance differ between machines.
    return Told(code, round(1 - float(chance), 3), is_given=False)


def reads_as_english(text: str) -> bool | None:
    """Tell whether the small words at the beginning of `text` are English; `None` where they do not tell.

    Where most letters are not Latin the answer is no.

    >>> from summarizer.lang.telling import reads_as_english
    >>> reads_as_english("The vote was on Monday."), reads_as_english("Das ist nicht wahr.")
    (True, False)
    """
    words = _words(text)
    return _reads_as_english(words, *_count_small(words))


def _reads_as_english(words: list[str], own: int, foreign: int) -> bool | None:
    if 2 * sum(map("\u0250".__gt__, words)) < len(words):
        return False
    return own > foreign if own != foreign else None


def tell_article(text: str) -> Told:
    """Return the language of an article: English where its small words are, else as it is told.

    Where small words decide, the risk is the share of them that another language has: to load the model of
    all languages takes half a second.
    """
    words = _words(text)
    own, foreign = _count_small(words)
    reads = _reads_as_english(words, own, foreign)
    if reads:
        return Told("en", round(foreign / (own + foreign), 3), is_given=False)
    told = tell_language(text)
    # Names and figures alone tell little.
    if told.code == "en" or told.is_sure or reads is False:
        return told
    return Told("en", round(1 - told.risk, 3), is_given=False)


def other_language(text: str, own: str) -> str:
    """Return the language of `text` where that is surely not `own`, "" where it may be.

    Only small words make it another: letters without sense may look like any language, and what is taken
    for another language escapes the checks.

    >>> from summarizer.lang.telling import other_language
    >>> other_language("Das ist nicht wahr.", "en"), other_language("xqz brr Das", "en")
    ('de', '')
    >>> other_language("A driver hit a cyclist in Graz on Monday.", "de")
    'en'
    """
    is_english = reads_as_english(text) is True
    if is_english and own == "en":
        return ""
    has_english, has_foreign = own != "en" and _has_english(text), _has_foreign(text)
    # The model is slow to load: it is not asked where no answer would matter.
    if not (is_english or has_english or has_foreign):
        return ""
    told = tell_language(text)
    if told.code == "en":
        is_other = is_english or (told.is_sure and has_english)
    else:
        is_other = told.code != _NO_LANGUAGE and has_foreign
    return told.code if is_other and told.code != own else ""


def _has_english(text: str) -> bool:
    """Tell whether `text` has small words of English, those that other languages have too among them."""
    words = _words(text)
    return sum(word in _ENGLISH or word in _SHARED for word in words) >= _FEWEST_SMALL


def _has_foreign(text: str) -> bool:
    """Tell whether small words show that `text` is in another language than English, and in some language."""
    # A single letter is in many a text without sense.
    words = [word for word in _words(text) if len(word) > 1]
    own, foreign = _count_small(words)
    common = sum(map(text[:_MOST_READ].count, _CHINESE))
    return (foreign >= max(_FEWEST_SMALL, len(words) // _ONE_IN) and foreign > own) or common >= _FEWEST_SMALL


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_MOST_READ].lower())


def _count_small(words: list[str]) -> tuple[int, int]:
    """Return how many of `words` are small words of English, and of the languages beside it."""
    return sum(map(_ENGLISH.__contains__, words)), sum(map(_OTHERS.__contains__, words))


def chance_of(text: str, code: str, other: str) -> float:
    """Return the chance that `text` is in the language `code`, where it is either in that or in `other`.

    It is one half where the text tells nothing. Between two languages a few words tell: of 97 they do not.

    >>> from summarizer.lang.telling import chance_of
    >>> chance_of("Wir werden das prüfen", "de", "en") > 0.9
    True
    """
    ranked = dict(_model().rank(text[:_MOST_READ]))
    own, others = ranked.get(code, 0.0), ranked.get(other, 0.0)
    return round(own / (own + others), 3) if own + others else 0.5


def can_tell(code: str) -> bool:
    """Return whether a text in the language `code` is told as such.

    >>> from summarizer.lang.telling import can_tell
    >>> can_tell("de"), can_tell("gsw")
    (True, False)
    """
    return any(code == known for known, _ in _model().rank(""))


class _Model(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...
    def rank(self, text: str) -> list[tuple[str, float]]: ...


@lru_cache(maxsize=1)
def _model() -> _Model:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model: _Model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return model
