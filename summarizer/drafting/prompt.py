"""The requests a live model gets: messages filled from `prompts/`, and the schema it is held to."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from summarizer.analysis.source import read
from summarizer.drafting.asks import ask_in_repair, ask_of_brief, asks_version, cut_example, leave_out
from summarizer.drafting.reference import refer_quotes, referable
from summarizer.drafting.slots import fill, fill_some, make_marker
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.draft import Draft
from summarizer.model.schema import bind_items, bind_sections, load_wire_schema, shape_of, version_of
from summarizer.model.spec import HOUSE, BriefSpec

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pydantic import BaseModel

    from summarizer.analysis.source import Source
    from summarizer.model.schema import Dialect
    from summarizer.text.spans import Sentence

__all__ = [
    "FailingItem",
    "QuoteStyle",
    "Request",
    "build_repair",
    "build_request",
    "describe_article",
    "number_sentence",
    "number_sentences",
    "prompt_version",
]

QuoteStyle = Literal["typed", "by_reference"]
"""Whether a drafter types the words of an official statement or names the article's quotation by number."""

# What is not the article's own telling, and may be reported for what it is.
_MARKS = {"caption": "(caption) ", "tweet": "(post) "}
_FILES = ("system.md", "user.md", "typed.md", "by_reference.md", "example/article.txt", "example/draft.json")
_REPAIR_FILES = ("system.md", "user.md")
# The worked example has a fixed date, so that its request never changes with the calendar.
_EXAMPLE_PUBLISHED = date(2024, 5, 14)


@dataclass(frozen=True, slots=True)
class Request:
    """One request to a model.

    Attributes:
        messages: Chat messages, each with `role` and `content`.
        prompt_version: Content hash of the prompt's files.
        schema: The JSON Schema of the answer, to be sent as it stands: the committed one, its names of items
            bound where the request is about some, and without the fields that the brief is not to have.
            Empty where none is sent and the answer is plain text.
        schema_name: Name under which it is sent.
        schema_version: Content hash of the schema's file.
        shape: What the answer is read as.
    """

    messages: tuple[dict[str, str], ...]
    prompt_version: str
    schema: dict[str, Any]
    schema_name: str
    schema_version: str
    shape: type[BaseModel] = Draft


@dataclass(frozen=True, slots=True)
class FailingItem:
    """An item of a draft that failed, as a model gets to see it.

    Attributes:
        name: Section and index, `key_takeaways/1`; `lead`.
        content: The item's JSON.
        reasons: What is wrong with it, a sentence each.
        doubts: What a check only suspects of it, a sentence each.
        numbers: The numbers of the article's sentences that matter for it.
    """

    name: str
    content: Mapping[str, Any]
    reasons: tuple[str, ...]
    numbers: tuple[int, ...]
    doubts: tuple[str, ...] = ()


def build_request(
    source: Source,
    *,
    dialect: Dialect = "strict",
    quotes: QuoteStyle = "typed",
    spec: BriefSpec = HOUSE,
) -> Request:
    """Return the request for a draft of `source`: instructions, worked example, fenced article.

    `spec` says what the brief is asked to be; what it leaves out is in neither prompt nor schema.
    """
    name = "draft" if quotes == "typed" else "draft_by_reference"
    standing = _standing_messages(quotes, spec.model_dump_json())
    return Request(
        messages=(*standing, {"role": "user", "content": _user_message(source, quotes, spec)}),
        prompt_version=prompt_version(spec),
        schema=_schema(dialect, name, spec),
        schema_name="Draft",
        schema_version=version_of(dialect, name, spec),
        shape=shape_of(name, spec),
    )


def _schema(dialect: Dialect, name: str, spec: BriefSpec) -> dict[str, Any]:
    schema = load_wire_schema(dialect, name)
    return schema if spec.is_house else bind_sections(schema, spec, dialect)


def build_repair(
    source: Source,
    items: Sequence[FailingItem],
    *,
    dialect: Dialect = "strict",
    spec: BriefSpec = HOUSE,
) -> Request:
    """Return the request to mend `items`: they, their faults, and the sentences around their evidence."""
    numbers = sorted({number for item in items for number in item.numbers})
    sentences = "\n".join(number_sentence(sentence, source) for sentence in source.cited(numbers))
    listed = "\n".join(map(_list_item, items))
    slots = {
        "marker": make_marker(sentences + listed + spec.notes),
        "sentences": sentences,
        "items": listed,
    }
    system = fill(read_asset("prompts/repair/system.md"), {"asks": ask_in_repair(spec)})
    return Request(
        messages=(
            {"role": "system", "content": system.strip()},
            {"role": "user", "content": fill(read_asset("prompts/repair/user.md"), slots).strip()},
        ),
        prompt_version=prompt_version(spec),
        schema=bind_items(_schema(dialect, "repair", spec), [item.name for item in items]),
        schema_name="Repair",
        schema_version=version_of(dialect, "repair", spec),
        shape=shape_of("repair", spec),
    )


def _list_item(item: FailingItem) -> str:
    lines = [f"- {item.name}: {json.dumps(item.content, ensure_ascii=False)}"]
    lines += [f"  wrong: {reason}" for reason in item.reasons]
    lines += [f"  in doubt: {doubt} Does the article bear this out?" for doubt in item.doubts]
    return "\n".join(lines)


def prompt_version(spec: BriefSpec = HOUSE) -> str:
    """Return the first 12 hexadecimal digits of the SHA-256 over all prompts' files in their order.

    What a specification decides counts as it stands for the house's own brief; another one counts, too.
    """
    names = [f"brief/{name}" for name in _FILES] + [f"repair/{name}" for name in _REPAIR_FILES]
    house = {name: value for name, value in ask_of_brief(HOUSE).items() if name != "takeaways"}
    whole = "\0".join(fill_some(read_asset(f"prompts/{name}"), house) for name in names)
    return hashlib.sha256((whole + asks_version(spec)).encode()).hexdigest()[:12]


def _read(name: str) -> str:
    return read_asset(f"prompts/brief/{name}")


@lru_cache(maxsize=16)
def _standing_messages(quotes: QuoteStyle, asked: str) -> tuple[dict[str, str], ...]:
    """Return the instructions and the worked example for a brief as `asked`, a specification in JSON."""
    spec = BriefSpec.model_validate_json(asked)
    source = read(Article(text=_read("example/article.txt"), id="example", published=_EXAMPLE_PUBLISHED))
    draft = Draft.model_validate_json(_read("example/draft.json"))
    answer = draft if quotes == "typed" else refer_quotes(draft, source)
    statements = {"official_statements": _read(f"{quotes}.md").strip()}
    # Lines are left out of the template, where no note of a specification can be taken for one.
    template = leave_out(fill_some(_read("system.md"), statements), spec)
    system = fill_some(template, ask_of_brief(spec))
    shown = cut_example(answer.model_dump(mode="json"), spec)
    return (
        {"role": "system", "content": system.strip()},
        {"role": "user", "content": _user_message(source, quotes, spec)},
        {"role": "assistant", "content": json.dumps(shown, ensure_ascii=False)},
    )


def _user_message(source: Source, quotes: QuoteStyle, spec: BriefSpec) -> str:
    article = number_sentences(source)
    listed = "" if quotes == "typed" else _quotations(source)
    slots = {
        "marker": make_marker(article + listed + spec.notes),
        "count": str(len(source.sentences) - len(source.lines_of_the_page)),
        "article": article,
        "quotations": listed,
    }
    return fill(_read("user.md"), slots).strip()


def describe_article(source: Source) -> list[str]:
    """Return what is known about the article beside its text, a line each."""
    known = {"Title": source.title, "Publisher": source.publisher}
    if source.article.published:
        known["Published"] = source.article.published.isoformat()
    return [f"{name}: {' '.join(value.split())}" for name, value in known.items() if value]


def number_sentence(sentence: Sentence, source: Source) -> str:
    r"""Return a sentence with its number, and with what it is where it is not the article's own telling.

    >>> from summarizer.analysis.source import read
    >>> from summarizer.drafting.prompt import number_sentence
    >>> from summarizer.model.article import Article
    >>> text = "The dam broke.\n\nThe dam in May. Photo: Gull News.\n\nNobody was hurt."
    >>> source = read(Article(text=text))
    >>> number_sentence(source.sentences[1], source)
    '[2] (caption) The dam in May. Photo: Gull News.'
    """
    mark = _MARKS.get(source.furniture_kinds.get(sentence.number, "label"), "")
    return f"[{sentence.number}] {mark}{sentence.text}"


def number_sentences(source: Source, part: tuple[int, int] | None = None) -> str:
    """Return what is known about the article and its sentences, numbered, paragraphs set apart.

    Lines of the page, such as bylines and links, are left out. With `part`, first and last number, only these
    sentences.
    """
    first, last = part or (1, len(source.sentences))
    shown = [s for s in source.sentences[first - 1 : last] if s.number not in source.lines_of_the_page]
    lines = [*describe_article(source), *_tell_marks(shown, source)]
    paragraph = -1
    for sentence in shown:
        if sentence.paragraph != paragraph:
            lines.append("")
            paragraph = sentence.paragraph
        lines.append(number_sentence(sentence, source))
    return "\n".join(lines).strip("\n")


def _tell_marks(shown: Sequence[Sentence], source: Source) -> Iterator[str]:
    """Yield a line for each mark that stands before one of the sentences, and for numbers left out."""
    kinds = {source.furniture_kinds.get(sentence.number) for sentence in shown}
    if "caption" in kinds:
        yield "(caption): what is written under a picture, not a part of the story"
    if "tweet" in kinds:
        yield "(post): somebody's post on a social network, shown whole: what its signer says"
    if source.lines_of_the_page:
        yield "Numbers left out: lines of the page, not of the article"


def _quotations(source: Source) -> str:
    """Return the article's quotations, numbered, each with its speaker where the article gives one."""
    lines = ["", "", "Quotations:"]
    for quotation in referable(source).values():
        speaker = quotation.attribution.name or "speaker not named"
        lines.append(f"({quotation.number}) {quotation.span.of(source.text)} – {speaker}")
    return "\n".join(lines) if len(lines) > len(("", "", "Quotations:")) else "\n\nQuotations: none"
