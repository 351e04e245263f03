"""Cassettes: HTTP exchanges with a model as readable YAML.

By the `same_body` it answers only exactly the request that was recorded. By the `same_kind` it answers a
request for the same kind of reply: what a real model once wrote is a reply still after a prompt or a check
has changed.
"""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from summarizer.cassettes.exchange_yaml import CassetteYaml
from summarizer.cassettes.faults import find_faults
from summarizer.cassettes.machine import body_of, build_machine, describe_requests, kind_of
from summarizer.intake.extras import import_extra

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from summarizer.cassettes.machine import Machine, Request

__all__ = ["CassetteError", "Recorded", "play", "read_recorded", "record"]


class CassetteError(AssertionError):
    """A request was made that was not recorded, or a recorded one was not made."""


@dataclass(frozen=True)
class Recorded:
    """What a cassette says about itself.

    Attributes:
        model: `provider/model`.
        base_url: Of the requests; it names no machine.
        bodies: What was asked, in order.
        answers: The text of each answer.
        settings: By which a live model was asked; empty where the replies are authored.
    """

    model: str
    base_url: str
    bodies: tuple[dict[str, Any], ...]
    answers: tuple[str, ...]
    settings: dict[str, Any]


@contextmanager
def play(
    path: Path,
    match: Literal["same_body", "same_kind"] = "same_body",
    *,
    command: str = "make record",
) -> Generator[None]:
    """Answer every request from the cassette at `path`, and no other way.

    With `same_kind` the replies of each kind are given in order, whatever else the requests hold; not all of
    them need be asked for. `command` is what records it, for the errors.

    Raises:
        CassetteError: A request is not the one recorded (the text names the part and the first line that
            differ), or not all that was recorded was asked for.
    """
    if not path.is_file():
        raise CassetteError(f"{path.name}: there is no such cassette; record it with `{command}`")
    again = f"record it again with `{command}`"
    with build_machine("none", match).use_cassette(str(path)) as cassette:
        try:
            yield
        except Exception as error:
            missed = _find_missed(error)
            if missed is None:
                raise
            if match == "same_kind":
                kind = kind_of(body_of(missed))
                raise CassetteError(
                    f"{path.name}: more requests for {kind} were made than recorded; {again}"
                ) from None
            raise CassetteError(_describe_miss(path, cassette, missed, again)) from None
        if match == "same_body" and not cassette.all_played:
            raise CassetteError(
                f"{path.name}: {cassette.play_count} of {len(cassette)} recorded exchanges were asked for; "
                f"{again}"
            )


def _find_missed(error: BaseException | None) -> Request | None:
    """Return the request that was not recorded, where an error came of one; a client may have wrapped it."""
    errors = import_extra("vcr.errors", needs="A cassette needs vcrpy", extra="pytest")
    missing: type[BaseException] = errors.CannotOverwriteExistingCassetteException
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, missing):
            return getattr(error, "failed_request", None)
        seen.add(id(error))
        if isinstance(error, BaseExceptionGroup):
            return next(filter(None, map(_find_missed, error.exceptions)), None)
        error = error.__cause__ or error.__context__
    return None


def _describe_miss(path: Path, cassette: Machine, asked: Request, again: str) -> str:
    """Return how the request that was made differs from the next one that was recorded."""
    left = [i for i in range(len(cassette)) if not cassette.play_counts[i]]
    if not left:
        return f"{path.name}: a request was made after all {len(cassette)} recorded ones; {again}"
    difference = describe_requests(cassette.requests[left[0]], asked)
    return f"{path.name}: request {left[0] + 1} is not the one recorded: {difference}; {again}"


@contextmanager
def record(
    path: Path,
    about: dict[str, Any],
    *,
    keep: bool = False,
    look_for: Callable[[Path], list[str]] = find_faults,
) -> Generator[None]:
    """Record every exchange into a cassette that takes the place of the one at `path` when all went well.

    `about` is what it says of itself: `model`; of a live one also `recorded` (the date), `settings`, `note`.
    With `keep` what is recorded there answers first, and only the rest is asked and added. `look_for` finds
    what must not be in it.

    Raises:
        CassetteError: Nothing came, or what came must not be kept; the text says why.
    """
    # A file of its own: over an existing one, what that said of itself would be kept.
    new = path.with_name(f"{path.name}.new")
    try:
        if keep and path.is_file():
            shutil.copyfile(path, new)
        machine = build_machine("new_episodes" if keep else "all")
        with machine.use_cassette(str(new), record_on_exception=False) as cassette:
            for name, value in about.items():
                cassette.get_metadata(name, value)
            yield
        if not new.is_file():
            raise CassetteError(f"{path.name} is not recorded, because no request was made")
        faults = look_for(new)
        if faults:
            raise CassetteError(f"{path.name} is not recorded, because it {'; '.join(faults)}")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def read_recorded(path: Path) -> Recorded:
    """Return what the cassette at `path` was recorded from and with."""
    cassette = CassetteYaml.deserialize(path.read_bytes().decode())
    exchanges = cassette["interactions"]
    about = cassette["metadata"]
    return Recorded(
        about["model"],
        exchanges[0]["request"]["uri"].removesuffix("/chat/completions"),
        tuple(json.loads(exchange["request"]["body"]) for exchange in exchanges),
        tuple(exchange["response"]["body"]["string"] for exchange in exchanges),
        about.get("settings", {}),
    )
