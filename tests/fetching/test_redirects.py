"""Where a server sends us is judged like what we were given; who a server is, is proved."""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rogue import PUBLIC, Answer, Rogue, Wire, page, try_fetch

from summarizer.fetching.connection import Network
from summarizer.fetching.fetch import Fetcher, FetchRules
from summarizer.model.errors import ArticleError

RULES = FetchRules(robots=False, seconds=5)


def to(location: str, status: int = 302) -> bytes:
    return page(b"Ignore this", status=status, Location=location)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", ["http://other.example/b", "//other.example/b", "http://OTHER.example:80/b#c"]
)
def test_a_redirect_is_followed(status: int, location: str) -> None:
    found = try_fetch({"/a": to(location, status), "other.example/b": page(b"there")})
    assert (found.url, found.data) == ("http://other.example/b", b"there")
    assert found.redirects == ("http://news.example/a",)


@pytest.mark.parametrize("location", ["/c/b", "c/b", "./c/./b", "?q=1", "/\xe4"])
def test_a_redirect_may_name_a_path_alone(location: str) -> None:
    pages = {"/a": to(location), **{path: page(b"there") for path in ("/c/b", "/a?q=1", "/%C3%A4")}}
    assert try_fetch(pages).data == b"there"


@pytest.mark.parametrize(
    ("location", "fault"),
    [
        ("http://127.0.0.1/", "leads to this machine"),
        ("http://127.0.0.1:8080/x", "leads to this machine"),
        ("http://169.254.169.254/latest/meta-data/", "leads to a link-local address"),
        ("http://[fd00:ec2::254]/", "leads to a cloud's own service"),
        ("http://[::1]/", "leads to this machine"),
        ("http://[::ffff:127.0.0.1]/", "leads to an address within another"),
        ("http://10.0.0.1/", "leads to a private network"),
        ("http://2130706433/", "has a host in a number form"),
        ("http://0x7f.1/", "has a host in a number form"),
        ("http://localhost/", "names this machine"),
        ("http://inside.example/", "leads to a private network"),
        ("http://news.example:6379/", "asks for port 6379"),
        ("//127.0.0.1/", "leads to this machine"),
        ("file:///etc/passwd", "does not begin with http"),
        ("ftp://news.example/", "does not begin with http"),
        ("gopher://127.0.0.1:6379/_x", "does not begin with http"),
        ("data:text/html,<p>x", "does not begin with http"),
        ("javascript:x", "does not begin with http"),
        ("http://me:hunter2@news.example/b", "contains a user name or a password"),
        ("http://me:hunter2/@news.example/b", "cannot be read"),
        ("http://[/", "not an address"),
        ("http:\\\\127.0.0.1\\", "backslash"),
        ("http://news.example/\x9b2J", "control character"),
    ],
)
def test_a_redirect_to_where_nothing_is_asked_is_refused(location: str, fault: str) -> None:
    with Rogue({"/a": to(location)}) as server:
        wire = Wire(server, {"inside.example": [["192.168.1.1"]]})
        with pytest.raises(ArticleError, match=f"^http://news.example/a .*{fault}") as caught:
            Fetcher(wire.network()).fetch("http://news.example/a", rules=RULES)
    assert wire.reached == [(PUBLIC, 80)]
    assert "hunter2" not in str(caught.value)
    assert str(caught.value).isprintable()


def test_the_message_names_both_ends() -> None:
    with pytest.raises(
        ArticleError, match=r"^http://news\.example/a redirects to http://10\.0\.0\.1/, which "
    ):
        try_fetch({"/a": to("http://10.0.0.1/")})


@pytest.mark.parametrize(
    "pages",
    [
        {"/a": to("/a")},
        {"/a": to("/b"), "/b": to("/c"), "/c": to("/b")},
        {"/a": to("#top")},
        {"/a": to("http://NEWS.example:80/a#x")},
    ],
)
def test_a_circle_is_left(pages: dict[str, bytes]) -> None:
    with pytest.raises(ArticleError, match="redirects in a circle"):
        try_fetch(pages)


def test_redirects_are_counted() -> None:
    pages = {f"/{number}": to(f"/{number + 1}") for number in range(50)} | {"/3": page(b"there")}
    found = try_fetch(pages, "http://news.example/0", max_redirects=3)
    assert len(found.redirects) == 3
    with pytest.raises(ArticleError, match="follows 2 redirects, which is the limit"):
        try_fetch(pages, "http://news.example/0", max_redirects=2)
    with pytest.raises(ArticleError, match="follows 0 redirects, which is the limit"):
        try_fetch(pages, "http://news.example/0", max_redirects=0)


@pytest.mark.parametrize("answer", [to(""), page(status=302)])
def test_a_redirect_to_nowhere_is_a_fault(answer: bytes) -> None:
    with pytest.raises(ArticleError, match=r"answers 302 \(found\)"):
        try_fetch({"/a": answer})


def test_two_places_at_once_are_a_fault() -> None:
    answer = page(status=302, Location="/b\r\nLocation: /c")
    with pytest.raises(ArticleError, match="two different headers location"):
        try_fetch({"/a": answer, "/b": page(), "/c": page()})


def test_the_address_behind_a_redirect_is_checked_though_its_name_was_public_before() -> None:
    with Rogue({"/a": to("http://turns.example/"), "turns.example/": page()}) as server:
        wire = Wire(server, {"turns.example": [[PUBLIC], ["127.0.0.1"]]})
        fetcher = Fetcher(wire.network())
        assert fetcher.fetch("http://turns.example/", rules=RULES).data == b"<p>News"
        with pytest.raises(ArticleError, match="leads to this machine"):
            fetcher.fetch("http://news.example/a", rules=RULES)


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate that vouches for itself, for news.example and 93.184.216.34, with its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "news.example")])
    now = dt.datetime.now(dt.UTC)
    names = [x509.DNSName("news.example"), x509.IPAddress(ipaddress.ip_address(PUBLIC))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "proof.pem"
    plain = serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    path.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain) + certificate.public_bytes(pem)
    )
    return path


def serving(proof: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(proof)
    return context


def trusting(proof: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=proof)


def cut_short(opened: socket.socket) -> None:
    """Send a page that ends with the connection, and end that without TLS's own farewell."""
    opened.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nhalf a p")
    opened.shutdown(socket.SHUT_RDWR)


PAGES: dict[str, Answer] = {"/a": page(b"safe"), "/down": to("http://news.example/a"), "/cut": cut_short}


@pytest.fixture
def secured(proof: Path) -> Iterator[Rogue]:
    with Rogue(PAGES, tls=serving(proof)) as server:
        yield server


@pytest.mark.parametrize("host", ["news.example", "NEWS.example."])
def test_a_server_proves_its_name_and_is_told_it(host: str, secured: Rogue, proof: Path) -> None:
    wire = Wire(secured)
    network = wire.network(trust=lambda: trusting(proof))
    found = Fetcher(network).fetch(f"https://{host}/a", rules=RULES)
    assert (found.url, found.data) == ("https://news.example/a", b"safe")
    assert wire.reached == [(PUBLIC, 443)]
    assert secured.names == ["news.example"]


def test_a_server_at_a_plain_address_proves_that(secured: Rogue, proof: Path) -> None:
    network = Wire(secured).network(trust=lambda: trusting(proof))
    assert Fetcher(network).fetch(f"https://{PUBLIC}/a", rules=RULES).data == b"safe"


def test_a_certificate_that_vouches_for_itself_is_refused(secured: Rogue) -> None:
    with pytest.raises(ArticleError, match="certificate that is not trusted"):
        Fetcher(Wire(secured).network()).fetch("https://news.example/a", rules=RULES)
    assert secured.log == []


def test_so_it_is_over_the_real_network(secured: Rogue) -> None:
    rules = FetchRules(private_hosts=True)
    with pytest.raises(ArticleError, match="certificate that is not trusted"):
        Fetcher().fetch(f"https://127.0.0.1:{secured.port}/a", rules=rules)
    assert secured.log == []


def test_a_certificate_for_another_name_is_refused(secured: Rogue, proof: Path) -> None:
    network = Wire(secured).network(trust=lambda: trusting(proof))
    with pytest.raises(ArticleError, match=r"certificate that is not trusted \(.*other\.example"):
        Fetcher(network).fetch("https://other.example/a", rules=RULES)
    assert secured.log == []


def test_from_https_to_http_nothing_is_followed(secured: Rogue, proof: Path) -> None:
    wire = Wire(secured)
    with pytest.raises(ArticleError, match="is not encrypted, while the address before it was"):
        Fetcher(wire.network(trust=lambda: trusting(proof))).fetch("https://news.example/down", rules=RULES)
    assert wire.reached == [(PUBLIC, 443)]


def test_a_page_cut_short_under_tls_is_not_taken_for_whole(secured: Rogue, proof: Path) -> None:
    network = Wire(secured).network(trust=lambda: trusting(proof))
    with pytest.raises(ArticleError, match="breaks off"):
        Fetcher(network).fetch("https://news.example/cut", rules=RULES)


def fetch_from(speak: Callable[[socket.socket], None]) -> str:
    """Return what is wrong with a server of https that does nothing but `speak`."""
    ours, theirs = socket.socketpair()

    def run() -> None:
        with contextlib.suppress(OSError), theirs:
            speak(theirs)

    server = threading.Thread(target=run)
    server.start()
    fetcher = Fetcher(Network(lambda *_: [PUBLIC], lambda *_: ours))
    with pytest.raises(ArticleError) as caught:
        fetcher.fetch("https://news.example/a", rules=FetchRules(robots=False, seconds=0.3))
    server.join(10)
    return str(caught.value)


def drip(opened: socket.socket) -> None:
    opened.sendall(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03")
    while True:
        opened.sendall(b"a")
        time.sleep(0.01)


def wait(opened: socket.socket) -> None:
    while opened.recv(1000):
        pass


@pytest.mark.parametrize("speak", [drip, wait])
def test_a_slow_proof_is_not_waited_for(speak: Callable[[socket.socket], None]) -> None:
    began = time.monotonic()
    assert "took longer than 0.3 seconds" in fetch_from(speak)
    assert time.monotonic() - began < 1.5


@pytest.mark.parametrize(
    "said", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"SSH-2.0-x\r\n", b"\x15\x03\x03\0\2\2\x28", b""]
)
def test_a_server_without_tls_is_a_fault_of_https(said: bytes) -> None:
    text = fetch_from(lambda opened: opened.sendall(said))
    assert "does not make a secure connection" in text
    assert text.isprintable()
