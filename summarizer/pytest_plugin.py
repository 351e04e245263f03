"""The pytest plugin: a fixture that holds texts against their source, and a marker for cassettes.

pytest loads it in every project that has the package, so nothing heavy is imported until it is used.
"""

from __future__ import annotations

import hashlib
import os
import re
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from summarizer.analysis.source import Source
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.draft import Draft
    from summarizer.model.report import Report

__all__ = ["Grounded", "cassette_of"]

MARKER = "summarizer_cassette"
_MARKERS = pytest.StashKey[tuple[str, ...]]()
_MODES = ("none", "once", "new_episodes", "all")
_NOT_IN_NAMES = re.compile(r"[^\w.,=()+\[\] -]")
_LONGEST_NAME = 120


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add `--record-mode`, unless pytest-recording has it, and the setting for doubts."""
    _leave_as_written(pluginmanager)
    parser.addini(
        "grounded_doubts", "what the fixture `grounded` does about doubts: allow or fail", default="allow"
    )
    if not _has(pluginmanager, "recording", "pytest_recording"):
        parser.getgroup("cassettes").addoption(
            "--record-mode",
            choices=_MODES,
            default="none",
            help="cassettes: replay only (none), record what is missing (once, new_episodes), or all (all)",
        )


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers."""
    about = "(name): answer the test's HTTP requests from a cassette, or record it (--record-mode)"
    names: tuple[str, ...] = (MARKER, "vcr") if _is_vcr_ours(config.pluginmanager) else (MARKER,)
    config.stash[_MARKERS] = names
    for name in names:
        config.addinivalue_line("markers", f"{name}{about}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Run a test that is marked with its cassette."""
    names = item.config.stash[_MARKERS]
    marker = next(filter(None, map(item.get_closest_marker, names)), None)
    if marker is None:
        return (yield)
    from summarizer.cassettes.recording import CassetteError

    path = cassette_of(item.path, item.name, _qualifier(item), marker)
    try:
        with _open(path, _mode(item.config)):
            return (yield)
    except CassetteError as error:
        said = str(error)
    # Where a client of a model gave up is of no use; what differs is.
    pytest.fail(said, pytrace=False)


@pytest.hookimpl(optionalhook=True)
def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:  # noqa: ANN401, ARG001 - its signature
    """Make our form of cassettes known to pytest-recording, for those who use its marker."""
    from summarizer.cassettes.machine import register

    register(vcr)


class Grounded(Protocol):
    """What the fixture `grounded` is: `assert_grounded`, with `doubts` from the setting `grounded_doubts`."""

    def __call__(
        self,
        text: str | Brief | Draft,
        source: Article | Source | str,
        *,
        doubts: Literal["allow", "fail"] | None = None,
    ) -> Report:
        """Return the report on `text`; raise `AssertionError` where it is not grounded."""
        ...


@pytest.fixture
def grounded(request: pytest.FixtureRequest) -> Grounded:
    """Return `assert_grounded`; the doubts that it lets pass are shown in the test's report."""
    from summarizer.grounding.assertion import assert_grounded, show_findings
    from summarizer.grounding.context import as_source

    setting = request.config.getini("grounded_doubts")
    if setting not in {"allow", "fail"}:
        raise pytest.UsageError(f"grounded_doubts is {setting!r}: write allow or fail")

    def check(
        text: str | Brief | Draft,
        source: Article | Source | str,
        *,
        doubts: Literal["allow", "fail"] | None = None,
    ) -> Report:
        __tracebackhide__ = True
        report = assert_grounded(text, source, doubts=doubts or setting)
        suspected = [finding for finding in report.findings if finding.is_doubt]
        if suspected:
            shown = show_findings(suspected, text if isinstance(text, str) else "", as_source(source))
            request.node.add_report_section("call", "doubts", shown)
        return report

    return check


def cassette_of(test_file: Path, test: str, qualifier: str = "", marker: pytest.Mark | None = None) -> Path:
    """Return where the cassette of a test is: `cassettes/MODULE/TEST.yaml` beside its file.

    `qualifier` is the test's class, if it has one. A marker's own name takes the place of the test's. What no
    file can be called becomes a hyphen, and the name ends with a digest, so that no two tests share a file.

    Raises:
        pytest.UsageError: The marker was given something else than one name.
    """
    name = f"{qualifier}.{test}" if qualifier else test
    if marker is not None and (marker.args or marker.kwargs):
        if len(marker.args) != 1 or marker.kwargs or not isinstance(marker.args[0], str):
            raise pytest.UsageError(f"the marker {marker.name} takes one argument, the name of the cassette")
        name = marker.args[0].removesuffix(".yaml")
    safe = _NOT_IN_NAMES.sub("-", name)[:_LONGEST_NAME]
    if safe != name:
        safe = f"{safe}-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
    return test_file.parent / "cassettes" / test_file.stem / f"{safe}.yaml"


def _leave_as_written(pluginmanager: pytest.PytestPluginManager) -> None:
    """Keep pytest from rewriting the assertions of this whole package, as it does for a plugin's.

    There are none for it, and looking takes two seconds in every run that checks a text. Where pytest has
    renamed the attribute, it takes them.
    """
    marked: set[str] = getattr(pluginmanager.rewrite_hook, "_must_rewrite", set())
    marked.discard("summarizer")


def _qualifier(item: pytest.Item) -> str:
    owner = item.getparent(pytest.Class)
    return owner.name if owner is not None else ""


def _mode(config: pytest.Config) -> str:
    """Return the record mode, whichever plugin has the option; pytest-recording calls our `all` `rewrite`."""
    mode = config.getoption("--record-mode", default=None) or "none"
    return "all" if mode == "rewrite" else str(mode)


def _open(path: Path, mode: str) -> AbstractContextManager[None]:
    from summarizer.cassettes.faults import find_secrets
    from summarizer.cassettes.recording import play, record

    if mode == "none" or (mode == "once" and path.is_file()):
        command = "pytest --record-mode=all" if path.is_file() else "pytest --record-mode=once"
        return play(path, command=command)
    return record(path, {}, keep=mode == "new_episodes", look_for=find_secrets)


def _is_vcr_ours(pluginmanager: pytest.PytestPluginManager) -> bool:
    """Tell whether no other plugin answers to the marker `vcr`."""
    return not (
        _has(pluginmanager, "recording", "pytest_recording") or _has(pluginmanager, "vcr", "pytest_vcr")
    )


def _has(pluginmanager: pytest.PytestPluginManager, name: str, module: str) -> bool:
    """Tell whether pytest has loaded a plugin or will; they are loaded in no certain order."""
    if pluginmanager.is_blocked(name) or pluginmanager.is_blocked(module):
        return False
    if pluginmanager.hasplugin(name) or pluginmanager.hasplugin(module):
        return True
    return not os.environ.get("PYTEST_DISABLE_PLUGIN_AUTOLOAD") and find_spec(module) is not None
