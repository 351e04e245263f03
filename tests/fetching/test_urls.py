"""What an address may look like, and how it is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.fetching.fetch import fetch
from summarizer.fetching.rules import FaultError, FetchRules
from summarizer.fetching.urls import read_target, show_url
from summarizer.model.errors import ArticleError, SettingsError

SECRET = "hunter2secret"  # noqa: S105 - nobody's


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("http://news.example", "http://news.example/"),
        ("HTTP://NEWS.Example:80/A?b#c", "http://news.example/A?b"),
        ("https://news.example:443/", "https://news.example/"),
        ("https://news.example.:8443/", "https://news.example:8443/"),
        ("http://news.example:443/", "http://news.example:443/"),
        ("http://news.example/ü b?q=ä|<>", "http://news.example/%C3%BC%20b?q=%C3%A4%7C%3C%3E"),
        ("http://news.example/%zz%20?a=%C3", "http://news.example/%zz%20?a=%C3"),
        ("http://straße.example/", "http://xn--strae-oqa.example/"),
        ("http://ｎｅｗｓ。example/", "http://news.example/"),
        ("http://a_b.news.example/", "http://a_b.news.example/"),
        ("http://[2606:2800:220:1::0:1]/", "http://[2606:2800:220:1::1]/"),
        ("http://news.example/@me/", "http://news.example/@me/"),
        ("http://1.1.1.1./", "http://1.1.1.1/"),
    ],
)
def test_an_address_is_read_in_one_way(url: str, read: str) -> None:
    assert read_target(url).url == read


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("file:///etc/passwd", "does not begin with http"),
        ("ftp://news.example/a", "does not begin with http"),
        ("gopher://news.example/a", "does not begin with http"),
        ("data:text/html,x", "does not begin with http"),
        ("javascript:alert(1)", "does not begin with http"),
        ("news.example/a", "does not begin with http"),
        ("//news.example/a", "does not begin with http"),
        ("", "does not begin with http"),
        ("http:news.example", "names no host"),
        ("http:///a", "names no host"),
        ("http://me:hunter2secret@news.example/", "contains a user name or a password"),
        ("http://hunter2secret@news.example/", "contains a user name or a password"),
        ("http://@news.example/", "contains a user name or a password"),
        ("http://me:hunter2secret@[news.example/", "cannot be read"),
        ("http://me:hunter2secret/w@news.example/", "cannot be read"),
        ("http://me:hunter2secret#w@news.example/", "cannot be read"),
        ("http://me:hunter2secret?w@news.example/", "cannot be read"),
        ("http://hunter2secret:80/x@news.example/", "without a domain"),
        ("http://hunter2secret" + "a" * 40_000 + "@news.example/", "more than 8192"),
        ("hunter2secret:x@news.example", "does not begin with http"),
        ("hunter2secret@news.example", "does not begin with http"),
        ("me:hunter2secret@news.example", "does not begin with http"),
        ("http://news.example\\hunter2secret@evil.example/", "backslash"),
        ("http://news.example/\thunter2secret@x", "control character"),
        ("http://news.example/a\r\nHost: evil.example", "control character"),
        ("http://news.example/\x00", "control character"),
        ("http://news.example/\x9b31m", "control character"),
        ("http://news.example/\ud800", "cannot be read"),
        ("http://[2606:2800:220:1::1]evil.example/", "no address between its brackets|cannot be read"),
        ("http://news.example:22/", "port 22"),
        ("http://news.example:25/", "port 25"),
        ("http://news.example:6379/", "port 6379"),
        ("http://news.example/" + "a" * 9000, "more than 8192"),
        ("http://" + "a." * 200 + "example/", "not a valid name"),
        ("http://" + "a" * 64 + ".example/", "not a valid name"),
        ("http://" + "ä" * 60 + ".example/", "not a valid name"),
        ("http://a\u200b\u2060.example:22/", "port 22"),
        ("http://news.example@evil.example:443/", "contains a user name or a password"),
        ("http://news℀.example/", "cannot be read"),
    ],
)
def test_an_address_that_is_none_is_refused_in_a_sentence_without_its_secrets(url: str, fault: str) -> None:
    with pytest.raises(ArticleError, match=fault) as caught:
        fetch(url)
    text = str(caught.value)
    assert SECRET not in text
    assert text.isprintable()
    assert ": " in text
    assert caught.value.__suppress_context__


def test_white_space_around_an_address_is_none_of_it() -> None:
    with pytest.raises(ArticleError, match="port 22"):
        fetch(" http://news.example:22/\n")


@given(st.text(max_size=60))
def test_whatever_is_shown_is_one_line(text: str) -> None:
    for is_sound in (True, False):
        assert show_url(f"http://news.example/{text}", is_sound=is_sound).isprintable()
        assert "\n" not in show_url(text, is_sound=is_sound)


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_what_stands_before_an_at_sign_is_never_shown(rest: str) -> None:
    url = f"http://me:{SECRET}{rest}@news.example/"
    try:
        read_target(url)
    except FaultError:
        assert SECRET not in show_url(url, is_sound=False)
    else:
        raise AssertionError(url)


@pytest.mark.parametrize(
    "name",
    "token access_token X-Amz-Signature sig password pwd api_key key auth sessionid session_id".split(),
)
def test_a_secret_parameter_is_not_shown(name: str) -> None:
    shown = show_url(f"https://news.example/a?id=7&{name}={SECRET}&page=2")
    assert shown == f"https://news.example/a?id=7&{name}=[key]&page=2"


@pytest.mark.parametrize("query", ["id=7", "keyword=tax", "design=a", "q=token"])
def test_an_ordinary_parameter_is_shown(query: str) -> None:
    assert show_url(f"https://news.example/a?{query}") == f"https://news.example/a?{query}"


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_bytes": 0},
        {"seconds": 0},
        {"seconds": float("nan")},
        {"seconds": float("inf")},
        {"max_redirects": -1},
        {"user_agent": ""},
        {"user_agent": "a\r\nCookie: b"},
        {"user_agent": "ä"},
        {"user_agent": "a" * 300},
    ],
)
def test_wrong_rules_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingsError):
        FetchRules(**wrong)  # type: ignore[arg-type]


def test_our_name_says_what_we_are() -> None:
    assert FetchRules().user_agent.startswith("Summarizer/")
    assert "http" not in FetchRules().user_agent
