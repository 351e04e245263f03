"""Read the keys of signatures from their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model.errors import SettingsError
from summarizer.model.signing import find_signer, read_public_key

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.model.signing import Signer

__all__ = ["read_key", "read_signed_by", "read_signer"]

# A key file has a few hundred bytes. A much longer file is something else.
_LONGEST = 64 * 1024


def read_key(path: Path, option: str) -> bytes:
    """Return the bytes of the key file at `path`; `option` is named in an error.

    Raises:
        SettingsError: The file cannot be read, or is too long for a key.
    """
    try:
        with path.open("rb") as stream:
            key = stream.read(_LONGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SettingsError(f"{option} {path} cannot be read: {reason}; give the file of a key") from error
    if len(key) > _LONGEST:
        raise SettingsError(f"{option} {path} is too long for a key: give the file of a key")
    return key


def read_signer(path: Path) -> Signer:
    """Return the signer for the private key in the file at `path`.

    Raises:
        SettingsError: The file contains no such key.
    """
    return find_signer(read_key(path, "--sign"), f"--sign {path}")


def read_signed_by(path: Path) -> bytes:
    """Return the content of the public key file at `path`, for `verify`.

    Raises:
        SettingsError: The file contains no such key.
    """
    key = read_key(path, "--signed-by")
    read_public_key(key, f"--signed-by {path}")
    return key
