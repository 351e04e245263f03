"""The pytest plugin as a project uses it: its fixture, its markers and its option, beside other plugins."""

from __future__ import annotations

import json
import threading
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from summarizer.pytest_plugin import cassette_of

pytest_plugins = ("pytester",)

PLUGIN = ("-p", "summarizer.pytest_plugin")
KEY = "sk-test-0123456789abcdef"
GROUNDED = """
    ARTICLE = "The bridge opened on Monday. “It is safe,” Ann Lee said. It cost 4 million euros."

    def test_right(grounded):
        assert grounded("It cost 4 million euros.", ARTICLE).ok

    def test_doubtful(grounded):
        grounded("The bridge opened on Monday, reports from Peru said.", ARTICLE)

    def test_wrong(grounded):
        grounded("It cost 9 million euros.", ARTICLE)
"""
ASKS = """
    import json, os, pytest, urllib.request

    def ask(prompt, path="/v1/chat/completions?key=secret&api-version=7"):
        body = json.dumps({"model": "m", "messages": [{"content": prompt}]}).encode()
        request = urllib.request.Request(
            os.environ["URL"] + path, body, {"authorization": "Bearer " + os.environ["MODEL_KEY"]}
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["said"]

    @pytest.mark.summarizer_cassette
    def test_asks():
        assert ask("a {0} b") == "a {0} b"
"""


class Echo(BaseHTTPRequestHandler):
    """Says what it was asked, and remembers it."""

    asked: ClassVar[list[str]] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        said = body["messages"][0]["content"]
        Echo.asked.append(said)
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("set-cookie", "session=1")
        self.end_headers()
        self.wfile.write(json.dumps({"said": said}).encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Echo]]:
    """A server that the tests of a project ask; they find it by `URL` and send it a key."""
    served = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=served.serve_forever)
    thread.start()
    Echo.asked.clear()
    monkeypatch.setenv("URL", f"http://127.0.0.1:{served.server_port}")
    monkeypatch.setenv("MODEL_KEY", KEY)
    yield Echo
    served.shutdown()
    thread.join()
    served.server_close()


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project that loads the plugin and no other."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    return pytester


def test_the_fixture_shows_what_is_wrong_and_what_is_doubtful(project: pytest.Pytester) -> None:
    project.makepyfile(test_it=GROUNDED)
    result = project.runpytest_inprocess(*PLUGIN, "-rP", "-W", "ignore::pytest.PytestAssertRewriteWarning")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(
        [
            '>*grounded("It cost 9 million euros.", ARTICLE)',
            "E*AssertionError: 1 error in the text, compared with the article",
            "E*[[]1[]] error quantity.*",
            "E*text*It cost 9 million euros.",
            "E*article*It cost 4 million euros.",
            "*Captured doubts call*",
            "*doubt name.absent*",
        ]
    )
    assert "summarizer/grounding" not in result.stdout.str()


def test_doubts_fail_where_the_project_says_so(project: pytest.Pytester) -> None:
    project.makepyfile(test_it=GROUNDED)
    project.makeini("[pytest]\ngrounded_doubts = fail")
    project.runpytest_inprocess(*PLUGIN, "-k", "doubtful").assert_outcomes(failed=1)
    project.makeini("[pytest]\ngrounded_doubts = maybe")
    result = project.runpytest_inprocess(*PLUGIN, "-k", "doubtful")
    result.stdout.fnmatch_lines(["*grounded_doubts is 'maybe': write allow or fail*"])


def test_a_cassette_is_recorded_once_cleaned_and_replayed_without_the_server(
    project: pytest.Pytester, server: type[Echo]
) -> None:
    project.makepyfile(test_it=ASKS)
    result = project.runpytest_inprocess(*PLUGIN)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["test_asks.yaml: there is no such cassette; record it with `pytest --record-mode=once`"]
    )
    for _ in range(2):
        project.runpytest_inprocess(*PLUGIN, "--record-mode=once").assert_outcomes(passed=1)
    assert server.asked == ["a {0} b"]
    project.runpytest_inprocess(*PLUGIN).assert_outcomes(passed=1)
    assert len(server.asked) == 1
    text = (project.path / "cassettes/test_it/test_asks.yaml").read_text(encoding="utf-8")
    assert "content: a {0} b" in text
    assert "https://model.example/v1/chat/completions?api-version=7" in text
    assert not any(secret in text for secret in (KEY, "key=secret", "127.0.0.1", "session"))


def test_a_changed_request_fails_with_the_part_that_differs(
    project: pytest.Pytester, server: type[Echo]
) -> None:
    project.makepyfile(test_it=ASKS)
    project.runpytest_inprocess(*PLUGIN, "--record-mode=all").assert_outcomes(passed=1)
    project.makepyfile(test_it=ASKS.replace("a {0} b", "a {0} c"))
    result = project.runpytest_inprocess(*PLUGIN)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "test_asks.yaml: request 1 is not the one recorded: messages[[]0[]].content: line 1: *",
        ]
    )
    shown = result.stdout.str()
    assert "recorded 'a {0} b', now 'a {0} c'; record it again with `pytest" in shown
    assert "another exception" not in shown
    project.makepyfile(test_it=ASKS.replace("api-version=7", "api-version=8"))
    result = project.runpytest_inprocess(*PLUGIN)
    result.stdout.fnmatch_lines(["*: query: recorded api-version=7, now api-version=8; record*"])
    project.makepyfile(test_it=ASKS.replace('assert ask("a {0} b") == "a {0} b"', "pass"))
    result = project.runpytest_inprocess(*PLUGIN)
    result.stdout.fnmatch_lines(["*: 0 of 1 recorded exchanges were asked for*"])
    project.makepyfile(test_it=ASKS + '        assert ask("more") == "more"\n')
    project.runpytest_inprocess(*PLUGIN, "--record-mode=new_episodes").assert_outcomes(passed=1)
    assert server.asked == ["a {0} b", "more"]
    project.runpytest_inprocess(*PLUGIN).assert_outcomes(passed=1)


def test_what_holds_a_key_is_not_recorded(project: pytest.Pytester, server: type[Echo]) -> None:
    project.makepyfile(test_it=ASKS.replace('ask("a {0} b") == "a {0} b"', 'ask(os.environ["MODEL_KEY"])'))
    result = project.runpytest_inprocess(*PLUGIN, "--record-mode=once")
    result.stdout.fnmatch_lines(
        ["test_asks.yaml is not recorded, because it holds what looks like a secret: sk-test-0123…*"]
    )
    assert KEY not in result.stdout.str().split("short test summary")[1]
    assert list((project.path / "cassettes/test_it").iterdir()) == []
    assert server.asked == [KEY]


def test_the_marker_vcr_is_ours_only_where_no_other_plugin_has_it(
    project: pytest.Pytester, server: type[Echo]
) -> None:
    project.makepyfile(test_it=ASKS.replace("summarizer_cassette", "vcr('shared')"))
    project.runpytest_inprocess(*PLUGIN, "--strict-markers", "--record-mode=once").assert_outcomes(passed=1)
    assert (project.path / "cassettes/test_it/shared.yaml").is_file()
    project.makepyfile(
        pytest_recording="""
        def pytest_addoption(parser):
            parser.addoption("--record-mode", default=None)
        def pytest_configure(config):
            config.addinivalue_line("markers", "vcr: theirs")
        """
    )
    project.syspathinsert()
    theirs = ("-p", "pytest_recording")
    # Theirs does nothing here, so the server is asked.
    project.runpytest_inprocess(*theirs, *PLUGIN, "--strict-markers").assert_outcomes(passed=1)
    assert len(server.asked) == 2
    project.makepyfile(test_it=ASKS)
    project.runpytest_inprocess(*theirs, *PLUGIN, "--record-mode=rewrite").assert_outcomes(passed=1)
    project.runpytest_inprocess(*theirs, *PLUGIN).assert_outcomes(passed=1)
    assert len(server.asked) == 3


def test_it_loads_by_its_entry_point_without_a_warning_and_with_nothing_heavy(
    pytester: pytest.Pytester, root: Path
) -> None:
    described = pytester.mkdir("summarizer-99.dist-info")
    points = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]
    lines = [f"{name} = {value}" for name, value in points["pytest11"].items()]
    (described / "entry_points.txt").write_text("\n".join(["[pytest11]", *lines]), encoding="utf-8")
    (described / "METADATA").write_text("Name: summarizer\nVersion: 99\n", encoding="utf-8")
    (described / "RECORD").write_text("summarizer/__init__.py,,\n", encoding="utf-8")
    pytester.syspathinsert()
    pytester.makepyfile(
        test_it="""
        import sys

        def test_nothing_heavy_is_imported(request):
            assert request.config.pluginmanager.hasplugin("summarizer.pytest_plugin")
            assert not {"vcr", "rich", "openai", "summarizer.analysis"} & set(sys.modules)

        def test_the_package_is_imported_as_written():
            import summarizer.model.codes as codes

            assert type(codes.__loader__).__name__ == "SourceFileLoader"
        """
    )
    options = ("-W", "error", "--strict-markers", "--strict-config")
    pytester.runpytest_subprocess(*options, *PLUGIN).assert_outcomes(passed=2)
    pytester.runpytest_subprocess(*options).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("test", "qualifier", "name"),
    [
        ("test_a", "", "test_a.yaml"),
        ("test_a[1-x]", "TestB", "TestB.test_a[1-x].yaml"),
        ("test_a[openai/gpt]", "", "test_a[openai-gpt]-"),
        ("test_a[openai-gpt]", "", "test_a[openai-gpt].yaml"),
        ("test_" + "a" * 300, "", "test_aaa"),
    ],
)
def test_each_test_has_a_cassette_of_its_own(test: str, qualifier: str, name: str) -> None:
    path = cassette_of(Path("tests/test_it.py"), test, qualifier)
    assert path.parent == Path("tests/cassettes/test_it")
    assert path.name.startswith(name)
    assert len(path.name) < 150
