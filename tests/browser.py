"""A real browser for the tests of pages, and what it said while a page was open."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def open_browser() -> Iterator[Any]:
    """Yield a headless Chromium; the test is skipped where there is none, or no Playwright to drive it."""
    api = pytest.importorskip("playwright.sync_api", reason="the page's flows need Playwright for Python")
    if not CHROMIUM.exists():
        pytest.skip(f"the page's flows need Chromium at {CHROMIUM}")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Seen:
    """What a browser reported of a page.

    Attributes:
        page: The page, as Playwright gives it.
        told: Messages of the console, violations of the policy among them, and errors.
        asked: The addresses that were asked for.
    """

    page: Any
    told: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("console", lambda message: self.told.append(message.text))
        self.page.on("pageerror", lambda error: self.told.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.add_init_script(
            "addEventListener('securitypolicyviolation', e => console.error('csp ' + e.violatedDirective));"
            "window.tasks = [];"
            "new PerformanceObserver(l => window.tasks.push(...l.getEntries().map(e => e.duration)))"
            ".observe({type: 'longtask', buffered: true});"
        )

    def run(self, script: str) -> Any:
        return self.page.evaluate(script)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
        self.run("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    @property
    def current(self) -> str:
        """The id of the claim that is current, "" for none."""
        return str(self.run("document.querySelector('[aria-current=true]')?.id ?? ''"))

    @property
    def lit(self) -> list[str]:
        """The ids of the sentences that are highlighted and in view."""
        found: list[str] = self.run(
            """() => {
              const pane = document.getElementById('source').getBoundingClientRect();
              return [...document.querySelectorAll('.s.on')].filter(s => {
                const box = s.getBoundingClientRect();
                const bottom = Math.min(pane.bottom, innerHeight);
                return box.height > 0 && box.top >= Math.max(pane.top, 0) - 1 && box.bottom <= bottom + 1;
              }).map(s => s.id);
            }"""
        )
        return found

    @property
    def focused(self) -> str:
        return str(self.run("document.activeElement.id"))


@contextmanager
def opened(chromium: Any, folder: Path, html: str, name: str = "page.html", **context: Any) -> Iterator[Seen]:
    """Open a page from a file, and look at the end at what the browser said of it."""
    path = folder / name
    path.write_text(html, encoding="utf-8")
    within = chromium.new_context(**({"viewport": {"width": 1300, "height": 800}} | context))
    try:
        seen = Seen(within.new_page())
        seen.watch()
        seen.page.goto(path.as_uri())
        yield seen
        assert seen.told == []
        assert seen.asked == [path.as_uri()]
    finally:
        within.close()
