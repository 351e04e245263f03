"""Signatures under the seal of a brief (Ed25519), through cryptography, which is installed on wish."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarizer.model.errors import MissingExtraError, SettingsError
from summarizer.model.release import tell_install
from summarizer.model.seal import digest_of, seal_brief

if TYPE_CHECKING:
    from summarizer.model.brief import Brief
    from summarizer.model.finding import SignatureState

__all__ = ["Signer", "find_signer", "read_public_key", "signature_state"]

# What is signed begins with this, so that no other use of the same key can be taken for a brief's signature.
_PURPOSE = b"summarizer brief seal 1\n"


@dataclass(frozen=True, slots=True)
class Signer:
    """Puts a signature under briefs; its key is never shown.

    Attributes:
        public: The public key, its 32 bytes as base64.
        key: The private key, its 32 bytes.
    """

    public: str
    key: bytes = field(repr=False)

    def sign(self, brief: Brief) -> Brief:
        """Return `brief` sealed as it is now and signed: the same brief and key, the same bytes."""
        sealed = seal_brief(brief)
        assert sealed.seal is not None  # noqa: S101 - it was just sealed
        key = _import_keys().Ed25519PrivateKey.from_private_bytes(self.key)
        signature = base64.b64encode(key.sign(_signed_bytes(sealed.seal.sha256))).decode()
        seal = sealed.seal.model_copy(update={"signature": signature, "signed_by": self.public})
        return sealed.model_copy(update={"seal": seal})


def find_signer(key: bytes, name: str = "the signing key") -> Signer:
    """Return the signer of a private key's file, in PEM or OpenSSH form; `name` is what errors call it.

    Raises:
        SettingsError: It is no private Ed25519 key, or a password protects it.
        MissingExtraError: cryptography is not installed.
    """
    kind = _import_keys().Ed25519PrivateKey
    formats = import_module("cryptography.hazmat.primitives.serialization")
    load = formats.load_ssh_private_key if b"OPENSSH PRIVATE" in key else formats.load_pem_private_key
    private = _load(load, key, name, "private", password=None)
    if not isinstance(private, kind):
        raise SettingsError(f"{name} has a key of another kind: give an Ed25519 key")
    public = private.public_key().public_bytes_raw()
    return Signer(base64.b64encode(public).decode(), private.private_bytes_raw())


def read_public_key(key: bytes | str, name: str = "the public key") -> str:
    """Return the 32 bytes of a public key's file, in PEM or OpenSSH form, as base64.

    Raises:
        SettingsError: It is no public Ed25519 key.
        MissingExtraError: cryptography is not installed.
    """
    text = key.encode() if isinstance(key, str) else key
    kind = _import_keys().Ed25519PublicKey
    formats = import_module("cryptography.hazmat.primitives.serialization")
    load = formats.load_ssh_public_key if text.startswith(b"ssh-") else formats.load_pem_public_key
    public = _load(load, text, name, "public")
    if not isinstance(public, kind):
        raise SettingsError(f"{name} has a key of another kind: give an Ed25519 key")
    return base64.b64encode(public.public_bytes_raw()).decode()


def signature_state(brief: Brief, public: str) -> SignatureState:
    """Return whether `brief`, as it is now, is signed with the key whose public half is `public`.

    The digest is reckoned anew: a signature of a brief that was changed since is `bad`.
    """
    if brief.seal is None or not brief.seal.signature:
        return "missing"
    key = _import_keys().Ed25519PublicKey.from_public_bytes(base64.b64decode(public))
    invalid = import_module("cryptography.exceptions").InvalidSignature
    try:
        key.verify(base64.b64decode(brief.seal.signature, validate=True), _signed_bytes(digest_of(brief)))
    except (invalid, binascii.Error, ValueError):
        return "bad"
    return "good"


def _signed_bytes(digest: str) -> bytes:
    return _PURPOSE + digest.encode()


def _load(load: Any, key: bytes, name: str, half: str, **more: object) -> Any:  # noqa: ANN401 - an untyped package
    exceptions = import_module("cryptography.exceptions")
    try:
        return load(key, **more)
    except TypeError:
        raise SettingsError(
            f"{name} is protected by a password: give a key file without a password"
        ) from None
    except (ValueError, exceptions.UnsupportedAlgorithm):
        raise SettingsError(
            f"{name} cannot be read as a {half} key: give an Ed25519 key in PEM or OpenSSH format"
        ) from None


def _import_keys() -> Any:  # noqa: ANN401 - imported on use, and not there for the type checkers
    try:
        return import_module("cryptography.hazmat.primitives.asymmetric.ed25519")
    except ImportError:
        raise MissingExtraError(
            f"signatures need cryptography: {tell_install('sign')}, or leave out the key"
        ) from None
