"""Deciding in a real browser: by keyboard, in two tabs, on a full disk, with hostile text everywhere."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from browser import Seen, open_browser
from deciding import site_in
from pages import BRIDGE, draft_content, faulty_brief, publish_as

from summarizer.analysis.source import read
from summarizer.editing.publish import prove
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.review.desk import Desk

RIGHT = str(draft_content()["verified_facts"][0]["text"])
SAVED = re.compile("Saved")
NASTY = (
    "<script>alert(1)</script><style>*{color:red}</style><img src=x onerror=alert(1)>\"'&amp;"
    "\u202egnp.exe\u202c \u2067x\u2069 \x1b[31mred {{x}} </textarea><!--"
)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with open_browser() as browser:
        yield browser


@contextmanager
def tab(chromium: Any, url: str, **context: Any) -> Iterator[Seen]:
    within = chromium.new_context(**({"viewport": {"width": 1300, "height": 800}} | context))
    try:
        seen = Seen(within.new_page())
        seen.watch()
        seen.page.goto(url)
        yield seen
        origin = url.partition("/?")[0]
        assert [address for address in seen.asked if not address.startswith(origin)] == []
        assert [line for line in seen.told if "Failed to load resource" not in line] == []
    finally:
        within.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    with site_in(tmp_path) as made:
        yield made


def wait(seen: Seen, text: str | re.Pattern[str]) -> str:
    seen.page.locator("#told", has_text=text).wait_for(timeout=5000)
    return str(seen.page.locator("#told").inner_text())


def item_in_focus(seen: Seen) -> str:
    return str(seen.run("document.activeElement.closest('.claim')?.dataset.item ?? ''"))


def test_the_token_leaves_the_address_and_the_keys_decide_everything(
    chromium: Any, site: tuple[Desk, str]
) -> None:
    desk, url = site
    case = desk.cases[0]
    with tab(chromium, url) as seen:
        assert seen.page.url.endswith("/briefs/1")
        assert seen.run("document.cookie") == ""
        assert seen.page.locator("#left").inner_text() == "2 to decide."
        seen.press("a")
        assert "Choose a claim first" in wait(seen, "Choose")
        seen.press("n")
        first = item_in_focus(seen)
        seen.press("a")
        assert "accepted by Ana Ruiz, 2026-03-05. 1 to decide." in wait(seen, SAVED)
        # On the disk before it was shown, and the focus has stayed.
        assert len(desk.journal.path.read_bytes().splitlines()) == 1
        assert item_in_focus(seen) == first
        assert seen.page.locator(f"[data-item='{first}'] .is-decided").count() >= 1
        seen.press("u")
        assert "Undone" in wait(seen, "Undone")
        assert item_in_focus(seen) == first
        seen.press("n")
        second = item_in_focus(seen)
        assert second != first
        seen.press("x")
        wait(seen, SAVED)
        assert seen.page.locator(f".struck[data-item='{second}']").count() == 1
        # What took its place has the focus; n goes round to what is left.
        assert item_in_focus(seen) not in {second, ""}
        seen.press("n")
        assert item_in_focus(seen) == first
        seen.press("c")
        seen.page.keyboard.type("as told by the mayor")
        seen.press("Control+Enter")
        assert "All is decided." in wait(seen, "All is decided")
        assert "“as told by the mayor”" in seen.page.locator(f"[data-item='{first}'] .state").inner_text()
        assert "Nothing more: all is decided." in seen.page.locator("#brief").inner_text()
        seen.run(f"document.querySelector(\"[data-item='{second}']\").focus()")
        seen.press("r")
        wait(seen, re.compile("restored"))
        assert item_in_focus(seen) == second
        shown = seen.page.locator("#brief .state").all_inner_texts()
        seen.page.reload()
        assert seen.page.locator("#brief .state").all_inner_texts() == shown
    brief = desk.open(case).brief
    assert list(prove(brief, read(BRIDGE))) == []
    assert [edit.action for edit in brief.edits if edit.by] == ["reject", "accept", "restore"]


def test_a_text_is_checked_while_it_is_typed_and_saved_by_a_key(
    chromium: Any, site: tuple[Desk, str]
) -> None:
    desk, url = site
    with tab(chromium, url) as seen:
        seen.run("document.querySelector(\"[data-item='/verified_facts/0']\").focus()")
        seen.press("e")
        box = seen.page.locator("form.write textarea[name='text']")
        box.wait_for()
        assert box.input_value() == "The bridge carries about 13,000 vehicles a day."
        assert "Error" in seen.page.locator(".judged").inner_text()
        assert seen.run("document.activeElement.name") == "text"
        box.fill(RIGHT)
        seen.page.locator(".judged", has_text="no error and no doubt").wait_for()
        box.fill("The bridge carries about 99,000 vehicles a day, jxu.")
        seen.page.locator(".judged", has_text="Error").wait_for()
        # Keys are letters here, and Escape leaves without saving.
        seen.press("Escape")
        assert seen.page.locator("form.write").count() == 0
        assert item_in_focus(seen) == "/verified_facts/0"
        assert desk.cases[0].version == 0
        seen.press("e")
        box.wait_for()
        box.fill(RIGHT)
        seen.press("Control+Enter")
        wait(seen, SAVED)
        assert item_in_focus(seen) == "/verified_facts/0"
        assert RIGHT in seen.page.locator("[data-item='/verified_facts/0'] .words").inner_text()
        seen.press("r")
        wait(seen, re.compile("restored"))
        assert "13,000" in seen.page.locator("[data-item='/verified_facts/0'] .words").inner_text()
        seen.press("x", "u")
        wait(seen, "Undone")
        assert item_in_focus(seen) == "/verified_facts/0"


def test_the_second_of_two_tabs_is_told_and_keeps_its_text(chromium: Any, site: tuple[Desk, str]) -> None:
    desk, url = site
    with tab(chromium, url) as one, tab(chromium, url) as other:
        other.run("document.querySelector(\"[data-item='/lead']\").focus()")
        other.press("e")
        box = other.page.locator("form.write textarea[name='text']")
        box.wait_for()
        box.fill("A text that took me long.")
        one.run("document.querySelector(\"[data-item='/lead']\").focus()")
        one.press("a")
        wait(one, SAVED)
        other.press("Control+Enter")
        told = wait(other, "Not saved")
        assert "Lead accepted by Ana Ruiz" in told
        assert desk.cases[0].version == 1
        assert box.input_value() == "A text that took me long."
        assert other.run("document.activeElement.name") == "text"
        other.press("Control+Enter")
        wait(other, SAVED)
        assert desk.open(desk.cases[0]).brief.lead.text == "A text that took me long."


def test_a_full_disk_is_told_and_nothing_is_shown_as_decided(
    chromium: Any, site: tuple[Desk, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, url = site
    with tab(chromium, url) as seen:
        seen.press("n")
        item = item_in_focus(seen)

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr("summarizer.review.journal._write_whole", full)
            seen.press("a")
            assert "not recorded" in wait(seen, "No space left")
        assert seen.page.locator(f"[data-item='{item}'] .is-decided").count() == 0
        assert desk.journal.path.read_bytes() == b""
        seen.press("a")
        wait(seen, SAVED)
        assert seen.page.locator(f"[data-item='{item}'] .is-decided").count() >= 1


def test_buttons_do_the_same_and_have_names(chromium: Any, site: tuple[Desk, str]) -> None:
    _, url = site
    with tab(chromium, url) as seen:
        seen.press("n")
        tree = seen.page.locator(".claim[aria-current=true]").aria_snapshot()
        for name in ("Accept (a)", "Edit (e)", "Reject (x)", "Restore (r)", "Comment (c)", "Undo (u)"):
            assert f'button "{name}"' in tree
        seen.press("Tab")
        seen.page.get_by_role("button", name="Edit (e)").press("Enter")
        form = seen.page.get_by_role("form", name="New text")
        form.wait_for()
        assert 'textbox "text"' in form.aria_snapshot() or 'textbox "quote"' in form.aria_snapshot()
        seen.page.get_by_role("button", name="Leave (Escape)").click()
        seen.page.get_by_role("button", name="Accept (a)").click()
        wait(seen, SAVED)


def test_hostile_text_is_text_everywhere(chromium: Any, tmp_path: Path) -> None:
    article = Article(
        text=f"{BRIDGE.text}\n\n{NASTY}", id=NASTY[:40], title=NASTY, url='https://a.example/"><script>'
    )
    content = draft_content()
    content["headline"] = NASTY
    content["official_statements"][0]["speaker"] = NASTY
    content["verified_facts"][0]["text"] = f"{NASTY} 13,000"
    brief = publish_as(content, article, "report")
    with site_in(tmp_path, [(brief, article)], by=NASTY[:90]) as (_, url), tab(chromium, url) as seen:
        seen.run("document.querySelector(\"[data-item='/official_statements/0']\").focus()")
        seen.press("c")
        seen.page.locator("form.write textarea").fill(NASTY)
        seen.press("Control+Enter")
        wait(seen, SAVED)
        seen.press("e")
        seen.page.locator("form.write textarea[name='quote']").fill(NASTY + " again")
        seen.page.locator(".judged", has_text="Error").wait_for()
        seen.press("Control+Enter")
        seen.page.locator("form.write").wait_for(state="detached")
        wait(seen, SAVED)
        for within in ("#brief", "#desk"):
            assert seen.page.locator(f"{within} script, {within} style, {within} img").count() == 0
        # What turns text around is shown as a sign.
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x1b]", seen.page.locator("#brief").inner_text())
        assert "<script>alert(1)</script>" in seen.page.locator("#brief").inner_text()


def test_many_briefs_have_an_index_and_a_key_to_the_next(chromium: Any, tmp_path: Path) -> None:
    plain = publish_as(draft_content(), BRIDGE, "report")
    briefs = [(faulty_brief(), BRIDGE), (plain, BRIDGE), (plain.model_copy(update={"headline": "x"}), None)]
    with site_in(tmp_path, briefs) as (desk, url), tab(chromium, url) as seen:
        assert "2 to decide" in seen.page.locator(".rows li").first.inner_text()
        seen.page.keyboard.press("Shift+N")
        seen.page.wait_for_url("**/briefs/1")
        for _ in range(2):
            seen.press("n", "a")
            wait(seen, SAVED)
            seen.run("document.getElementById('told').textContent = ''")
        assert desk.cases[0].open == 0
        seen.page.goto(seen.page.url.replace("briefs/1", "briefs/3"))
        assert "nothing can be decided" in seen.page.locator("#told").inner_text()
        seen.page.get_by_role("link", name="All briefs").click()
        assert "All decided" in seen.page.locator(".rows li").first.inner_text()
