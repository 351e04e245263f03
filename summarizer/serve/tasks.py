"""What the processes of a server do: read, check, edit and render; each task is one article's.

A task knows no key, no store and no network. It may be killed at any moment: nothing is lost by that.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from summarizer.analysis.source import read
from summarizer.batching.board import Board
from summarizer.batching.item import Item
from summarizer.batching.mailbag import DeferredError
from summarizer.batching.maker import Maker
from summarizer.batching.records import split_record
from summarizer.batching.replies import StopError
from summarizer.editing.policy import find_policy
from summarizer.editing.story import explain, tell, text_of
from summarizer.editing.subject import is_json, read_subject
from summarizer.export.compact import Compact
from summarizer.export.formats import render
from summarizer.intake import load_fetched
from summarizer.model.brief import Brief
from summarizer.model.errors import BriefError
from summarizer.pipeline import check_subject, verify
from summarizer.review.page import find_faults, is_article_of, render_page
from summarizer.serve.letters import Letters
from summarizer.serve.problems import Problem, status_of

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.batching.assignment import Job
    from summarizer.fetching.fetch import Fetched
    from summarizer.model.article import Article
    from summarizer.model.choices import FormatName, PolicyName
    from summarizer.model.draft import Draft
    from summarizer.model.report import Report
    from summarizer.serve.letters import Replied, Wanted

__all__ = [
    "Check",
    "Export",
    "LoadPage",
    "MakePage",
    "Needs",
    "StepOfBrief",
    "Task",
    "TellStory",
]


class Task(Protocol):
    """What a process is handed."""

    async def run(self) -> Any:  # noqa: ANN401 - each has its own
        """Return what comes of it."""
        ...


@dataclass(frozen=True, slots=True)
class Check:
    """Check a brief or text against an article: gives a `Verified` as JSON."""

    article: Article
    subject: Brief | Draft | str
    verdicts: bool = False

    async def run(self) -> bytes:
        """Return what the checks say."""
        report = self._report()
        head = {"ok": report.ok, "counts": report.counts._asdict()}
        told = {"findings", "seal", "holds"} | ({"verdicts"} if self.verdicts else set())
        rest = report.model_dump_json(include=told)
        return (json.dumps(head, separators=(",", ":"))[:-1] + "," + rest[1:]).encode()

    def _report(self) -> Report:
        given = self.subject
        subject = read_subject(given) if isinstance(given, str) else given
        if isinstance(subject, Brief | Compact):
            return verify(subject, self.article)
        layout = given if isinstance(given, str) and not is_json(given) else None
        # Frozen models of Pydantic have a hash, which pyright does not see.
        source = _read(self.article)  # pyright: ignore[reportArgumentType]
        return check_subject(subject, source, layout=layout)


# What is checked against an article is often checked against it again, once it was changed: reading the
# article takes most of the time.
@lru_cache(maxsize=4)
def _read(article: Article) -> Source:
    return read(article)


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to be asked of models before a brief can go on.

    Attributes:
        wanted: The calls.
        pause: Seconds to wait before them.
    """

    wanted: tuple[Wanted, ...]
    pause: float


@dataclass(frozen=True, slots=True)
class StepOfBrief:
    """Make the brief of an article as far as the known replies go: gives its JSON, or what it `Needs`."""

    article: Article
    job: Job
    policy: PolicyName
    replied: tuple[Replied, ...] = ()
    force: bool = False

    async def run(self) -> bytes | Needs:
        """Return the members of a `Summarized` but its id as JSON, or the calls that are to be made.

        Raises:
            Problem: There will be no brief.
        """
        job = replace(self.job, policy=find_policy(self.policy), force=self.force)
        letters = Letters(job, self.replied)
        digest = hashlib.blake2b(self.article.text.encode(), digest_size=16).digest()
        item = Item(0, self.article.key, digest, self.article)
        try:
            async with Maker(job, Board(), mailbag=letters) as maker:
                outcome = await maker.make(item)
        except DeferredError:
            return Needs(tuple(letters.wanted), letters.pause)
        except StopError as error:
            raise Problem(503, "server.stopped", str(error), retry_after=60) from None
        if outcome.code in {"ok", "edited"}:
            fields = split_record(outcome.record)
            rest = {name: fields[name] for name in ("prompt_tokens", "completion_tokens", "cost")}
            spent = json.dumps(rest, separators=(",", ":"))
            return f'"state":"done","brief":{fields["brief"]},{spent[1:]}'.encode()
        failure = json.loads(outcome.record)
        more = {name: failure[name] for name in ("findings", "attempts", "usage", "cost") if name in failure}
        status = status_of(outcome.code)
        wait = 30 if status in {503, 504} else None
        raise Problem(status, outcome.code, failure["reason"], retry_after=wait, more=more)


@dataclass(frozen=True, slots=True)
class MakePage:
    """Render the page for review of a brief beside its article."""

    brief: str
    article: Article

    async def run(self) -> bytes:
        """Return the page as HTML."""
        brief = Brief.model_validate_json(self.brief)
        proof = find_faults(brief, self.article) if is_article_of(brief, self.article) else None
        return render_page(brief, self.article, proof=proof).encode()


@dataclass(frozen=True, slots=True)
class Export:
    """Render a brief in another format."""

    brief: str
    format: FormatName

    async def run(self) -> bytes:
        """Return the brief in that format."""
        rendered = render(Brief.model_validate_json(self.brief), self.format)
        return rendered.encode() if isinstance(rendered, str) else rendered


@dataclass(frozen=True, slots=True)
class TellStory:
    """Tell the history of each item of a brief: gives JSON and text."""

    brief: str

    async def run(self) -> dict[str, Any]:
        """Return `items`, each with what was proposed, found, done and stands, and `text`, the same told.

        Raises:
            BriefError: It is no brief as JSON, or its edits do not lead from its draft to it.
        """
        subject = read_subject(self.brief)
        if not isinstance(subject, Brief):
            raise BriefError("this is not a brief as JSON: give one that `summarize` made")
        items = [
            {
                "proposed": story.proposed,
                "words": text_of(story.content),
                "done": [f"{edit.action}: {edit.finding.message}" for edit in story.edits],
                "stands": story.stands,
            }
            for story in explain(subject)
        ]
        return {"items": items, "text": tell(subject)}


@dataclass(frozen=True, slots=True)
class LoadPage:
    """Read the article in what an address gave."""

    url: str
    fetched: Fetched

    async def run(self) -> Article:
        """Return the article."""
        return load_fetched(self.url, self.fetched)
