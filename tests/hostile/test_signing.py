"""A brief is signed on wish: by its key alone, as it was written, and no error shows the key."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer.batching.options import Options
from summarizer.batching.run import batch
from summarizer.cli import main
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.errors import BriefError, MissingExtraError, SettingsError
from summarizer.model.seal import seal_brief, seal_state
from summarizer.model.signing import find_signer, read_public_key, signature_state
from summarizer.pipeline import summarize, verify

pytest.importorskip("cryptography", reason="sourced-brief[sign] is not installed")

from cryptography.hazmat.primitives import serialization as forms
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

ARTICLE = (
    "The bridge over the river Leda opened on Monday.\n\n"
    "“We waited eleven years for this day,” said Ana Ruiz, the mayor of Portvale.\n\n"
    "It cost 40 million euros and is 212 metres long. Some 3,000 people came to the opening.\n"
)
# Keys of the tests: their 32 bytes are theirs alone.
KEY = ed25519.Ed25519PrivateKey.from_private_bytes(b"summarizer test key, of no use..")
OTHER = ed25519.Ed25519PrivateKey.from_private_bytes(b"another test key, of no use.....")


def private(key: Any, form: Any = forms.PrivateFormat.PKCS8, password: bytes = b"") -> bytes:
    locked = forms.BestAvailableEncryption(password) if password else forms.NoEncryption()
    text: bytes = key.private_bytes(forms.Encoding.PEM, form, locked)
    return text


def public(key: Any, *, ssh: bool = False) -> bytes:
    form = (
        (forms.Encoding.OpenSSH, forms.PublicFormat.OpenSSH)
        if ssh
        else (forms.Encoding.PEM, forms.PublicFormat.SubjectPublicKeyInfo)
    )
    text: bytes = key.public_key().public_bytes(*form)
    return text


@pytest.fixture(scope="module")
def brief() -> Brief:
    return summarize(ARTICLE)


@pytest.mark.parametrize("form", [forms.PrivateFormat.PKCS8, forms.PrivateFormat.OpenSSH])
@pytest.mark.parametrize("ssh", [False, True])
def test_a_signed_brief_is_known_by_the_public_key(brief: Brief, form: Any, ssh: bool) -> None:  # noqa: FBT001 - a case's column
    signed = find_signer(private(KEY, form)).sign(brief)
    again = Brief.model_validate_json(signed.to_json())
    report = verify(again, ARTICLE, signed_by=public(KEY, ssh=ssh))
    assert (report.seal, report.signature, report.holds, report.ok) == ("unchanged", "good", True, True)
    assert verify(again, ARTICLE, signed_by=public(KEY, ssh=ssh).decode()).signature == "good"
    assert find_signer(private(KEY)).sign(brief).to_json() == signed.to_json()


def resealed(brief: Brief) -> Brief:
    """Return `brief` with its policy changed and a seal made anew over it, the old signature put under it."""
    provenance = brief.provenance.model_copy(update={"policy": "strict"})
    forged = seal_brief(brief.model_copy(update={"provenance": provenance}))
    assert forged.seal is not None
    assert brief.seal is not None
    kept = {"signature": brief.seal.signature, "signed_by": brief.seal.signed_by}
    return forged.model_copy(update={"seal": forged.seal.model_copy(update=kept)})


def with_seal(brief: Brief, **changes: str) -> Brief:
    assert brief.seal is not None
    return brief.model_copy(update={"seal": brief.seal.model_copy(update=changes)})


FORGERIES: dict[str, tuple[Callable[[Brief], Brief], str]] = {
    "nothing is signed": (seal_brief, "missing"),
    "the seal is taken out": (lambda b: b.model_copy(update={"seal": None}), "missing"),
    "changed and sealed anew": (resealed, "bad"),
    "signed with another key": (lambda b: find_signer(private(OTHER)).sign(b), "bad"),
    "signed with another key, this one named": (
        lambda b: with_seal(find_signer(private(OTHER)).sign(b), signed_by=read_public_key(public(KEY))),
        "bad",
    ),
    "the digest is another": (
        lambda b: b.model_copy(update={"headline": "Bridge shut"}),
        "bad",
    ),
    "the signature is no base64": (lambda b: with_seal(b, signature="é"), "bad"),
    "the signature is too short": (lambda b: with_seal(b, signature="AAAA"), "bad"),
    "the signature is empty": (lambda b: with_seal(b, signature=""), "missing"),
    "the digest alone is signed": (
        lambda b: with_seal(
            b, signature=base64.b64encode(KEY.sign(b.seal.sha256.encode() if b.seal else b"")).decode()
        ),
        "bad",
    ),
}


@pytest.mark.parametrize("how", FORGERIES)
def test_a_forgery_is_an_error(brief: Brief, how: str) -> None:
    forge, state = FORGERIES[how]
    report = verify(forge(find_signer(private(KEY)).sign(brief)), ARTICLE, signed_by=public(KEY))
    assert report.signature == state
    assert not report.ok
    assert "shape.signature" in {finding.code for finding in report.findings}


WRONG_KEYS: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "cannot be read as a private key"),
    "no key": (b"\x00\xffnot a key", "cannot be read as a private key"),
    "a public key": (public(KEY), "cannot be read as a private key"),
    "a locked key": (private(KEY, password=b"x"), "protected by a password"),
    "a key of another kind": (private(ec.generate_private_key(ec.SECP256R1())), "a key of another kind"),
    "a broken OpenSSH key": (
        b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n",
        "cannot be read as a private key",
    ),
}


@pytest.mark.parametrize("which", WRONG_KEYS)
def test_a_wrong_private_key_is_named(which: str) -> None:
    key, message = WRONG_KEYS[which]
    with pytest.raises(SettingsError, match=f"--sign desk.pem .*{message}"):
        find_signer(key, "--sign desk.pem")


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (b"", "cannot be read as a public key"),
        (private(KEY), "cannot be read as a public key"),
        (b"ssh-ed25519 AAAA", "cannot be read as a public key"),
        (b"ssh-rsa !!", "cannot be read as a public key"),
        (public(ec.generate_private_key(ec.SECP256R1())), "a key of another kind"),
    ],
)
def test_a_wrong_public_key_is_named(brief: Brief, key: bytes, message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        verify(brief, ARTICLE, signed_by=key)


def test_a_key_is_never_shown() -> None:
    signer = find_signer(private(KEY))
    shown = repr(signer) + repr(Options(sign=private(KEY)))
    assert "no use" not in shown
    assert "PRIVATE" not in shown


def test_a_text_cannot_be_signed(brief: Brief) -> None:
    for subject in ("The bridge opened.", brief.draft):
        with pytest.raises(BriefError, match="only a whole brief as JSON can be signed"):
            verify(subject, ARTICLE, signed_by=public(KEY))


def test_what_to_install_is_said(brief: Brief, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    for call in (lambda: find_signer(b""), lambda: verify(brief, ARTICLE, signed_by=b"")):
        with pytest.raises(MissingExtraError, match=r"pip install 'sourced-brief\[sign\]'"):
            call()
    assert verify(brief, ARTICLE).seal == "unchanged"


def test_a_batch_signs_and_makes_anew_what_another_key_signed(tmp_path: Path) -> None:
    articles = [Article(text=ARTICLE, id="leda")]
    for key in (None, KEY, OTHER, KEY):
        batch(articles, tmp_path / "briefs.jsonl", options=Options(sign=private(key) if key else None))
        record = json.loads((tmp_path / "briefs.jsonl").read_text(encoding="utf-8"))
        written = Brief.model_validate_json(json.dumps(record["brief"]))
        assert seal_state(written) == "unchanged"
        good = "missing" if key is None else ("good" if key is KEY else "bad")
        assert signature_state(written, read_public_key(public(KEY))) == good


def test_workers_sign(tmp_path: Path) -> None:
    articles = [Article(text=ARTICLE, id="leda"), Article(text=ARTICLE + "It rained.\n", id="rain")]
    batch(articles, tmp_path / "briefs.jsonl", options=Options(sign=private(KEY), workers=2))
    for line in (tmp_path / "briefs.jsonl").read_text(encoding="utf-8").splitlines():
        written = Brief.model_validate_json(json.dumps(json.loads(line)["brief"]))
        assert signature_state(written, read_public_key(public(KEY))) == "good"


@pytest.fixture
def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str]]:
    """Run a command beside an article and two keys; return the exit code and all that is printed."""
    monkeypatch.chdir(tmp_path)
    Path("article.txt").write_text(ARTICLE, encoding="utf-8")
    Path("desk.pem").write_bytes(private(KEY))
    Path("desk.pub").write_bytes(public(KEY))
    Path("other.pub").write_bytes(public(OTHER, ssh=True))

    def command(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        printed = capsys.readouterr()
        return int(ended.value.code or 0), " ".join((printed.out + printed.err).split())

    return command


def test_the_command_line_signs_and_asks_who_signed(run: Callable[..., tuple[int, str]]) -> None:
    assert run("summarize", "article.txt", "--sign", "desk.pem", "-o", "brief.json")[0] == 0
    code, told = run("verify", "brief.json", "article.txt", "--signed-by", "desk.pub")
    assert (code, "Signed with the key that was given." in told) == (0, True)
    code, told = run("verify", "brief.json", "article.txt")
    assert (code, "It has a signature that was not checked" in told) == (0, True)
    code, told = run("verify", "brief.json", "article.txt", "--signed-by", "other.pub")
    assert code == 1
    assert "error shape.signature" in told
    assert "Not signed with the key that was given" in told
    assert run("batch", "article.txt", "--sign", "desk.pem", "-o", "briefs.jsonl")[0] == 0
    Path("one.json").write_text(json.dumps(json.loads(Path("briefs.jsonl").read_bytes())["brief"]))
    assert run("verify", "one.json", "article.txt", "--signed-by", "desk.pub")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("summarize", "article.txt", "--sign", "desk.pem", "-o", "brief.md"), "--sign signs briefs as JSON"),
        (
            ("summarize", "article.txt", "--sign", "nothing.pem", "--json"),
            "--sign nothing.pem cannot be read",
        ),
        (("summarize", "article.txt", "--sign", ".", "--json"), "--sign . cannot be read"),
        (("summarize", "article.txt", "--sign", "/dev/zero", "--json"), "is too long for a key"),
        (
            ("summarize", "article.txt", "--sign", "desk.pub", "--json"),
            "--sign desk.pub cannot be read as a private key",
        ),
        (("batch", "article.txt", "--sign", "desk.pub", "-o", "b.jsonl"), "cannot be read as a private key"),
        (
            ("verify", "article.txt", "article.txt", "--signed-by", "desk.pem"),
            "--signed-by desk.pem cannot be read as a pub",
        ),
        (("verify", "article.txt", "article.txt", "--signed-by", "desk.pub"), "only a whole brief as JSON"),
    ],
)
def test_a_wrong_use_is_named(
    run: Callable[..., tuple[int, str]], arguments: tuple[str, ...], message: str
) -> None:
    code, told = run(*arguments)
    assert code == 2
    assert message in told
    assert not Path("b.jsonl").exists()
