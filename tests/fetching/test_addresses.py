"""No spelling of a private address, and no name that leads to one, is ever connected to."""

from __future__ import annotations

import socket
import threading
import time
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rogue import PUBLIC, Rogue, Wire, page

from summarizer.fetching.addresses import judge_address
from summarizer.fetching.connection import Network
from summarizer.fetching.fetch import Fetcher, FetchRules
from summarizer.fetching.rules import FaultError
from summarizer.fetching.urls import read_target
from summarizer.model.errors import ArticleError

# First and last of every block that is closed, and their neighbours that are not.
CLOSED = """
    0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 100.100.100.200
    127.0.0.0 127.255.255.255 168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.0 172.31.255.255
    192.0.0.8 192.0.0.192 192.0.2.1 192.88.99.1 192.168.0.0 192.168.255.255 198.18.0.0 198.19.255.255
    198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 ::7f00:1 ::10.0.0.1 ::ffff:127.0.0.1 ::ffff:93.184.216.34 ::ffff:0:10.0.0.1
    64:ff9b::10.0.0.1 64:ff9b::169.254.169.254 64:ff9b::7f00:1 64:ff9b:1::10.0.0.1
    100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:20::1 2001:db8::1
    2002:7f00:1:: 2002:a00:1:: 2002:5db8:d822:: 3fff::1 4000::1 5f00::1 fc00::1 fd00::1
    fd00:ec2::254 fd20:ce::254 fe80::1 fe80::1%eth0 2606:2800:220:1::1%eth0 fec0::1 ff02::1 ffff::1
""".split()
OPEN = """
    1.1.1.1 9.255.255.255 11.0.0.0 93.184.216.34 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0
    172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 223.255.255.255
    2606:2800:220:1:248:1893:25c8:1946 2a00:1450:4001::68 2001:4860:4860::8888 3ffe::1
    64:ff9b::93.184.216.34
""".split()
OPENED_BY_THE_SWITCH = """
    10.1.1.1 127.0.0.1 192.168.1.1 172.20.0.1 100.64.1.1 ::1 fc00::1 fd12::1 64:ff9b::10.0.0.1
""".split()
NEVER = {"169.254.169.254", "fd00:ec2::254", "0.0.0.0", "224.0.0.1", "fe80::1"}  # noqa: S104 - nothing is bound


@pytest.mark.parametrize("address", CLOSED)
def test_what_is_not_public_is_told_as_such(address: str) -> None:
    assert judge_address(address)


@pytest.mark.parametrize("address", OPEN)
def test_what_is_public_is_let_through(address: str) -> None:
    assert judge_address(address) == ""


def test_the_switch_opens_private_networks_and_nothing_else() -> None:
    opened = {address for address in CLOSED if not judge_address(address, private_hosts=True)}
    assert opened.isdisjoint(NEVER)
    assert all(judge_address(address, private_hosts=True) == "" for address in OPENED_BY_THE_SWITCH)
    assert all(ip_address(address).is_private or address.startswith(("100.", "64:")) for address in opened)


FOUR = "10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 0.0.0.0/8".split()
SIX = "fc00::/7 fe80::/10 ff00::/8 ::/96".split()
PRIVATE_FOUR = st.one_of(*(st.ip_addresses(network=network) for network in FOUR))
PRIVATE_SIX = st.one_of(*(st.ip_addresses(network=network) for network in SIX))


def spell_four(address: IPv4Address) -> list[str]:
    """Return the ways in which one program or another reads `address`."""
    number = int(address)
    parts = list(address.packed)
    tail = number & 0xFFFF
    fullwidth = str(address).translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"})
    return [
        str(address),
        f"{address}.",
        str(number),
        hex(number),
        f"0{number:o}",
        ".".join(hex(part) for part in parts),
        ".".join(f"0{part:o}" for part in parts),
        ".".join(f"{part:03d}" for part in parts),
        f"{parts[0]}.{parts[1]}.{tail}",
        f"{parts[0]}.{number & 0xFFFFFF}",
        f"0X{number:X}",
        fullwidth,
        str(address).replace(".", "。"),
        str(address).replace(".", "%2e"),
        "".join(f"%{ord(character):02x}" for character in str(address)),
        f"[::ffff:{address}]",
        f"[::{address}]",
        f"[64:ff9b::{address}]",
        f"[2002:{number >> 16:x}:{tail:x}::]",
        f"[::ffff:0:{address}]",
        f"[64:ff9b:1::{address}]",
    ]


def is_refused(host: str) -> bool:
    """Return whether `host` is refused before anything is looked up or connected to."""
    try:
        found = read_target(f"http://{host}/")
    except FaultError:
        return True
    return bool(judge_address(found.host))


@given(PRIVATE_FOUR)
def test_no_spelling_of_a_private_address_passes(address: IPv4Address) -> None:
    assert [host for host in spell_four(address) if not is_refused(host)] == []


@given(PRIVATE_SIX)
def test_no_spelling_of_a_private_address_of_six_passes(address: IPv6Address) -> None:
    spellings = [f"[{text}]" for text in (address.compressed, address.exploded, str(address).upper())]
    spellings += [f"[{address}%eth0]", f"[{address}%25eth0]", f"[{address}]x", f"x[{address}]"]
    assert [host for host in spellings if not is_refused(host)] == []


@given(st.ip_addresses(v=4) | st.ip_addresses(v=6))
def test_python_calls_nothing_private_that_passes(address: IPv4Address | IPv6Address) -> None:
    if judge_address(str(address)) == "" and not str(address).startswith("64:ff9b::"):
        assert address.is_global
        assert not address.is_multicast


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_host_is_a_target_or_a_fault(host: str) -> None:
    try:
        target = read_target(f"http://{host}/")
    except FaultError:
        return
    assert target.url.isascii()
    assert read_target(target.url) == target


LOCAL_NAMES = """
    localhost LOCALHOST localhost. a.localhost localhost.localdomain ⓛocalhost ｌｏｃａｌｈｏｓｔ
    intranet metadata router. .. . a..b -x.example a_.%65xample
    x.example:22 x.example:0 x.example:99999 x.example:-1 x.example:８０
    1.2.3 1.2.3.4.5 256.1.1.1 [1.2.3.4] [v1.x] [] [::1 ::1] x[.example 0x 1e3.0x7f
""".split()


@pytest.mark.parametrize("host", LOCAL_NAMES)
def test_hosts_that_are_never_looked_up(host: str) -> None:
    with pytest.raises(FaultError):
        read_target(f"http://{host}/")


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        (["10.0.0.1"], "a private network"),
        (["127.0.0.1"], "this machine"),
        ([PUBLIC, "10.0.0.1"], "a private network"),
        (["::1", PUBLIC], "this machine"),
        (["169.254.169.254"], "a link-local address"),
        (["fd00:ec2::254"], "a cloud's own service"),
        (["fe80::1%eth0"], "an address of one network card"),
        (["::ffff:10.0.0.1"], "an address within another"),
        (["64:ff9b::a9fe:a9fe"], "a link-local address"),
        (["nonsense"], "no address"),
    ],
)
def test_a_name_that_leads_inside_is_not_connected_to(answers: list[str], kind: str) -> None:
    with Rogue({"/a": page()}) as server:
        wire = Wire(server, {"news.example": [answers]})
        with pytest.raises(ArticleError, match=f"leads to {kind}") as caught:
            Fetcher(wire.network()).fetch("http://news.example/a")
    assert wire.reached == []
    assert not any(answer in str(caught.value) for answer in answers)


def test_a_name_that_leads_inside_at_the_second_look_is_looked_up_once() -> None:
    with Rogue({"/a": page()}) as server:
        wire = Wire(server, {"news.example": [[PUBLIC], ["127.0.0.1"]]})
        found = Fetcher(wire.network()).fetch("http://news.example/a")
    assert found.data == b"<p>News"
    assert wire.asked == ["news.example"]
    assert wire.reached == [(PUBLIC, 80)] * 2


def test_the_second_fetch_of_a_name_checks_it_again() -> None:
    with Rogue({"/a": page()}) as server:
        wire = Wire(server, {"news.example": [[PUBLIC], ["127.0.0.1"]]})
        fetcher = Fetcher(wire.network())
        fetcher.fetch("http://news.example/a")
        with pytest.raises(ArticleError, match="leads to this machine"):
            fetcher.fetch("http://news.example/a")


def test_an_address_that_does_not_answer_leaves_the_next_its_turn() -> None:
    with Rogue({"/a": page()}) as server:
        wire = Wire(server, {"news.example": [["2606:2800:220:1::1", PUBLIC]]})

        def connect(address: str, port: int, seconds: float) -> socket.socket:
            if ":" in address:
                raise OSError(101, "Network is unreachable")
            return wire.connect(address, port, seconds)

        found = Fetcher(wire.network(connect=connect)).fetch("http://news.example/a")
    assert found.data == b"<p>News"


def test_no_address_that_answers_is_a_fault() -> None:
    def refuse(*_: object) -> socket.socket:
        raise ConnectionRefusedError(111, "Connection refused")

    fetcher = Fetcher(Network(lambda *_: [PUBLIC], refuse))
    with pytest.raises(ArticleError, match=r"cannot be reached \(connection refused\)"):
        fetcher.fetch("http://news.example/a", rules=FetchRules(robots=False))


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), "an unknown host"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "cannot be looked up now"),
        (UnicodeError("label too long"), "an unknown host"),
    ],
)
def test_a_host_that_is_not_found_is_a_fault(error: Exception, text: str) -> None:
    def resolve(*_: object) -> list[str]:
        raise error

    with Rogue({}) as server, pytest.raises(ArticleError, match=text):
        Fetcher(Wire(server).network(resolve=resolve)).fetch("http://news.example/a")


def test_a_host_without_an_address_is_a_fault() -> None:
    with Rogue({}) as server, pytest.raises(ArticleError, match="without an address"):
        Fetcher(Wire(server, {"news.example": [[]]}).network()).fetch("http://news.example/a")


def test_a_look_up_that_lasts_is_not_waited_for() -> None:
    over = threading.Event()

    def resolve(*_: object) -> list[str]:
        over.wait(5)
        return [PUBLIC]

    began = time.monotonic()
    try:
        with Rogue({}) as server, pytest.raises(ArticleError, match=r"took longer than 0\.1 seconds"):
            Fetcher(Wire(server).network(resolve=resolve)).fetch(
                "http://news.example/a", rules=FetchRules(seconds=0.1)
            )
    finally:
        over.set()
    assert time.monotonic() - began < 2
    for thread in threading.enumerate():
        if thread.name == "look-up":
            thread.join(5)


def test_the_switch_reaches_this_machine_over_the_real_network() -> None:
    with Rogue({"/a": page(b"here")}) as server:
        url = f"http://127.0.0.1:{server.port}/a"
        found = Fetcher().fetch(url, rules=FetchRules(private_hosts=True))
        by_name = Fetcher().fetch(f"http://localhost:{server.port}/a", rules=FetchRules(private_hosts=True))
    assert (found.url, found.data, by_name.data) == (url, b"here", b"here")


def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with Rogue({"/a": page(b"here")}) as server, Rogue({}) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        found = Fetcher().fetch(f"http://127.0.0.1:{server.port}/a", rules=FetchRules(private_hosts=True))
    assert found.data == b"here"
    assert proxy.log == []
