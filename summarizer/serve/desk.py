"""What a server does for its clients, whichever way they come: check, make briefs once, keep them."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import secrets
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from summarizer.batching.replies import StopError
from summarizer.intake.asked import as_article, names_file
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError, SettingsError, SummarizerError
from summarizer.serve.problems import Problem, problem_of
from summarizer.serve.shapes import Address, SummarizeRequest
from summarizer.serve.store import Order
from summarizer.serve.tasks import Check, Export, LoadPage, MakePage, Needs, StepOfBrief, TellStory
from summarizer.serve.telemetry import Tracing

if TYPE_CHECKING:
    from summarizer.fetching.rules import FetchRules
    from summarizer.model.choices import FormatName, PolicyName
    from summarizer.serve.calls import Calls, Offer
    from summarizer.serve.letters import Replied
    from summarizer.serve.limits import Limits
    from summarizer.serve.shapes import VerifyRequest
    from summarizer.serve.store import Store
    from summarizer.serve.tasks import Task
    from summarizer.serve.work import Pool

__all__ = ["Desk", "check_text"]

# The same request would be answered the same: it is, from the store.
_FINAL = frozenset(
    {
        "input.unreadable",
        "input.no_article",
        "findings.refused",
        "findings.empty",
        "model.refused",
        "model.truncated",
        "model.invalid",
    }
)
_FETCHES = 8
# An address of any kind, a file's too: read as a text it would give a brief of itself.
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_HOUR = 3_600.0
_DAY = 24 * _HOUR


class Desk:
    """What a server does for its clients."""

    def __init__(  # noqa: PLR0913 - what it works with
        self,
        offer: Offer,
        limits: Limits,
        pool: Pool,
        calls: Calls,
        store: Store,
        *,
        policy: PolicyName = "default",
        fetching: FetchRules | None = None,
        tracing: Tracing | None = None,
    ) -> None:
        """Work with open parts; addresses are fetched by the rules of `fetching`, or not at all."""
        self.offer = offer
        self.limits = limits
        self.pool = pool
        self.calls = calls
        self.tracing = tracing or Tracing()
        self._store = store
        self._policy: PolicyName = policy
        self._fetching = fetching
        self._fetches = asyncio.Semaphore(_FETCHES)
        self._running: dict[str, asyncio.Task[Order]] = {}
        self._taken = 0
        self._forgets_at = 0.0
        self._closing = asyncio.Event()

    @property
    def running(self) -> int:
        """How many briefs are under way."""
        return len(self._running)

    @property
    def is_ready(self) -> bool:
        """Whether requests are taken."""
        return self.pool.is_ready and not self._closing.is_set()

    async def resume(self) -> int:
        """Go on with the briefs that an earlier server did not finish; return how many there are.

        Raises:
            SettingsError: The store is damaged.
        """
        try:
            await self._forget()
            unfinished = await self._store.unfinished()
        except Problem as problem:
            fault = problem.__cause__
            raise SettingsError(
                f"the store cannot be used ({fault}): restore a copy of it, or use another --store"
            ) from None
        for order in unfinished:
            self._begin(order)
        return len(unfinished)

    async def _forget(self) -> None:
        """Delete what was kept long enough; at most once an hour, for it is asked with each order."""
        if self.limits.keep_days and self._forgets_at <= time.monotonic():
            self._forgets_at = time.monotonic() + _HOUR
            await self._store.forget(time.time() - self.limits.keep_days * _DAY)

    def close(self) -> None:
        """Let nobody wait any longer: the server is to stop."""
        self._closing.set()

    async def finish(self) -> None:
        """Wait for the briefs under way as long as the limits say; the next server goes on with the rest."""
        self.close()
        tasks = set(self._running.values())
        if not tasks:
            return
        _, left = await asyncio.wait(tasks, timeout=self.limits.grace)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def verify(self, asked: VerifyRequest) -> bytes:
        """Return what the checks say, a `Verified` as JSON.

        Raises:
            Problem: The article or the brief cannot be read, or takes too much.
        """
        if isinstance(asked.brief, str):
            check_text(asked.brief, "brief")
            self._check_length(asked.brief, "brief")
        article = await self._article(asked.article)
        said: bytes = await self._work(Check(article, asked.brief, asked.verdicts), article)
        return said

    async def explain(self, brief: str) -> dict[str, Any]:
        """Return the history of each item of a brief, which is given as JSON.

        Raises:
            Problem: It is no brief.
        """
        told: dict[str, Any] = await self._work(TellStory(brief))
        return told

    async def summarize(
        self, asked: SummarizeRequest, client: str, key: str | None = None, *, wait: float | None = None
    ) -> tuple[Order, bool]:
        """Return the order of a brief, done or under way after `wait` seconds; and whether it was known.

        With the same `key`, a client gets the same answer: the brief is made once.

        Raises:
            Problem: The request cannot be taken.
        """
        model = asked.model or self.offer.default
        if model not in self.offer.jobs:
            offered = ", ".join(self.offer.jobs)
            raise Problem(
                422,
                "input.model",
                f"{model!r} is not a model that this server offers: choose one of {offered}",
            )
        digest = hashlib.sha256(asked.model_dump_json().encode()).digest()
        known = None if key is None else await self._store.find_key(client, key)
        order = known or await self._take(asked, client, key, digest)
        if order.digest != digest:
            raise Problem(
                422,
                "key.reused",
                "this Idempotency-Key was used for another request: give each request its own",
            )
        if order.status is not None and (order.is_final or order.status == 200):
            return order, known is not None
        task = self._running.get(order.id) or self._begin(order)
        return await self._wait(order, task, self.limits.wait if wait is None else wait), known is not None

    async def find(self, brief: str, client: str) -> Order:
        """Return the order of a brief.

        Raises:
            Problem: There is none with this id, or it is another client's.
        """
        order = await self._store.find(brief, client)
        if order is None:
            raise Problem(
                404, "brief.unknown", "there is no brief with this id: give one that `/v1/summarize` answered"
            )
        return order

    async def export(self, order: Order, name: FormatName) -> bytes:
        """Return the brief of a finished order in the format `name`."""
        rendered: bytes = await self._work(Export(_brief_of(order), name))
        return rendered

    async def page(self, order: Order) -> bytes:
        """Return the page for review of a finished order, as HTML."""
        asked = SummarizeRequest.model_validate_json(order.asked)
        assert isinstance(asked.article, Article)  # noqa: S101 - as `_take` stores it
        page: bytes = await self._work(MakePage(_brief_of(order), asked.article), asked.article)
        return page

    async def _take(self, asked: SummarizeRequest, client: str, key: str | None, digest: bytes) -> Order:
        if len(self._running) + self._taken >= self.limits.briefs:
            raise Problem(
                503, "server.busy", "too many briefs are under way: try again later", retry_after=10
            )
        # Those that are stored right now will be under way, too.
        self._taken += 1
        try:
            return await self._store_order(asked, client, key, digest)
        finally:
            self._taken -= 1

    async def _store_order(
        self, asked: SummarizeRequest, client: str, key: str | None, digest: bytes
    ) -> Order:
        article = await self._article(asked.article)
        complete = asked.model_copy(
            update={
                "article": article,
                "model": asked.model or self.offer.default,
                "policy": asked.policy or self._policy,
            }
        )
        body = complete.model_dump_json().encode()
        await self._forget()
        return await self._store.add(Order(secrets.token_urlsafe(16), client, key, digest, body))

    def _begin(self, order: Order) -> asyncio.Task[Order]:
        task = asyncio.create_task(self._finish(order))
        self._running[order.id] = task

        def forget(done: asyncio.Task[Order]) -> None:
            self._running.pop(order.id, None)
            if not done.cancelled():
                # Whoever waited for it may be gone.
                done.exception()

        task.add_done_callback(forget)
        return task

    async def _wait(self, order: Order, task: asyncio.Task[Order], seconds: float) -> Order:
        closing = asyncio.create_task(self._closing.wait())
        try:
            await asyncio.wait({task, closing}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if not task.done() and self._closing.is_set():
                # The last that the server does: most briefs are done by then.
                await asyncio.wait({task}, timeout=min(seconds, self.limits.grace / 2))
        finally:
            closing.cancel()
        return task.result() if task.done() and not task.cancelled() else replace(order, status=None)

    async def _finish(self, order: Order) -> Order:
        """Return `order` with its answer, which is stored."""
        try:
            asked = SummarizeRequest.model_validate_json(order.asked)
            answer = await self._make(asked)
            done = replace(order, status=200, is_final=True, answer=answer)
        except Exception as error:  # noqa: BLE001 - whoever asks for the brief must hear of it
            problem = problem_of(error)
            told: dict[str, Any] = {"code": problem.code, "detail": problem.detail, "more": problem.more}
            told["retry_after"] = problem.retry_after
            done = replace(
                order,
                status=problem.status,
                is_final=problem.code in _FINAL,
                answer=json.dumps(told).encode(),
            )
        await self._store.end(done)
        return done

    async def _make(self, asked: SummarizeRequest) -> bytes:
        """Return the members of a `Summarized` but its id."""
        article, model = asked.article, asked.model or self.offer.default
        assert isinstance(article, Article)  # noqa: S101 - as `_take` stores it
        job = self.offer.jobs.get(model)
        if job is None:
            raise Problem(422, "input.model", f"the model {model!r} is no longer offered: choose another")
        replied: list[Replied] = []
        while True:
            step = StepOfBrief(article, job, asked.policy or self._policy, tuple(replied), asked.force)
            found = await self._work(step, article)
            if not isinstance(found, Needs):
                brief: bytes = found
                return brief
            await asyncio.sleep(found.pause)
            with self.tracing.span("ask", model=model, calls=len(found.wanted)):
                try:
                    replied += await asyncio.gather(
                        *(self.calls.ask(model, article.key, wanted) for wanted in found.wanted)
                    )
                except StopError as error:
                    raise Problem(503, "model.stopped", str(error), retry_after=60) from None

    async def _work(self, task: Task, article: Article | None = None) -> Any:  # noqa: ANN401 - as the task says
        length = len(article.text) if article is not None else 0
        with self.tracing.span(type(task).__name__, characters=length):
            return await self.pool.run(task)

    async def _article(self, given: str | Article | Address) -> Article:
        """Return the article that was given, or fetched.

        Raises:
            Problem: It cannot be read, is too long, or may not be fetched.
        """
        if isinstance(given, Address):
            given = await self._fetch(given.url)
        elif isinstance(given, str):
            check_text(given, "article")
            try:
                given = as_article(given, "{}")
            except ArticleError as error:
                raise Problem(422, "input.unreadable", str(error)) from None
        self._check_length(given.text, "article")
        return given

    async def _fetch(self, url: str) -> Article:
        if self._fetching is None:
            raise Problem(
                422,
                "input.address",
                "this server fetches no addresses: give the article's text, or start it with --allow-fetch",
            )
        from summarizer.fetching.fetch import fetch

        try:
            async with self._fetches:
                fetched = await asyncio.to_thread(fetch, url, rules=self._fetching)
        except SummarizerError as error:
            raise problem_of(error) from None
        article: Article = await self._work(LoadPage(url, fetched))
        return article

    def _check_length(self, text: str, name: str) -> None:
        if len(text) > self.limits.article_characters:
            raise Problem(
                413,
                "input.too_long",
                f"the {name} has {len(text):,} characters, and the limit is "
                f"{self.limits.article_characters:,}: shorten it",
            )


def check_text(text: str, name: str) -> None:
    """Raise unless `text` may be that of an article or a brief, whichever `name` says.

    Raises:
        Problem: It looks like an address, or like the name of a file.
    """
    code = {"article": "input.unreadable", "brief": "input.brief"}[name]
    if _ADDRESS.fullmatch(text.strip()):
        other = ", or give the address as url" if name == "article" else ""
        raise Problem(422, code, f"the {name} looks like an address: give its text{other}")
    if names_file(text):
        raise Problem(
            422,
            code,
            f"the {name} looks like the name of a file, but this server reads no files: give its text",
        )


def _brief_of(order: Order) -> str:
    """Return the brief of a finished order as JSON."""
    text = "{" + order.answer.decode()
    start = text.index('"brief":') + len('"brief":')
    _, end = json.JSONDecoder().raw_decode(text, start)
    return text[start:end]
