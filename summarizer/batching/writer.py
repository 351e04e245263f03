"""Who writes an output: a lock while a run writes it, and a mark that names its ledger and its inputs."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Mark", "lock_file", "mark_path", "name_inputs"]

_MOST = 1_000_000


def mark_path(output: Path) -> Path:
    """Return where it stands who writes `output`."""
    real = output.resolve()
    return real.with_name(f"{real.name}.writer")


def name_inputs(inputs: object) -> str:
    """Return what stands for the names of `inputs`, in their order; "" when they have none.

    A stream has no name, and neither have articles: two of them cannot be told apart.
    """
    if not isinstance(inputs, list | tuple):
        return ""
    given: Iterable[object] = inputs
    names: list[bytes] = []
    for one in given:
        if not isinstance(one, str | os.PathLike) or one == "-":
            return ""
        names.append(os.path.abspath(os.fsencode(one)))  # noqa: PTH100 - a name may be a pattern
    return hashlib.blake2b(b"\0".join(names), digest_size=16).hexdigest() if names else ""


def lock_file(file: int, output: Path) -> None:
    """Lock the open `file` for as long as it is open: two runs must not write the same output.

    Raises:
        SettingsError: Another run has it.
    """
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise SettingsError(
            f"another run is writing the output {output} or its file of failures: wait until it ends, "
            "or choose another output"
        ) from None


class Mark:
    """The file that says who writes an output; locked as long as it is open."""

    def __init__(self, output: Path) -> None:
        """Open and lock the mark of `output`.

        Raises:
            SettingsError: Another run has it.
            OSError: It cannot be written.
        """
        self.output = output
        self._file = os.open(mark_path(output), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            lock_file(self._file, output)
            self._facts = _read(self._file)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file, and with it the lock."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    @property
    def ledger(self) -> str:
        """The ledger of the last run, "" when it is not known."""
        return str(self._facts.get("ledger", ""))

    @property
    def begun(self) -> str:
        """What stands for the inputs that were added last, as `name_inputs` gives it."""
        return str(self._facts.get("begun", ""))

    @property
    def inputs(self) -> str:
        """The same, of the inputs that the whole output was made of; "" when it was appended to."""
        return str(self._facts.get("inputs", ""))

    def begin(self, ledger: Path, begun: str) -> None:
        """Write down that a run with this ledger begins.

        Raises:
            SettingsError: It cannot be written.
        """
        try:
            self._write({**self._facts, "ledger": str(ledger.resolve()), "begun": begun})
        except OSError as error:
            raise SettingsError(
                f"{mark_path(self.output)} cannot be written ({error.strerror}): free some space, or "
                "choose another output"
            ) from None

    def finish(self, inputs: str) -> None:
        """Write down, when a run came to its end, what the whole output was made of."""
        # Where it cannot be written, the next run takes more care than it must.
        with suppress(OSError):
            self._write({**self._facts, "inputs": inputs})

    def _write(self, facts: dict[str, Any]) -> None:
        if facts == self._facts:
            return
        text = json.dumps(facts, ensure_ascii=True).encode() + b"\n"
        os.pwrite(self._file, text, 0)
        os.ftruncate(self._file, len(text))
        os.fsync(self._file)
        self._facts = facts


def _read(file: int) -> dict[str, Any]:
    """Return the facts; a mark that is new, or torn by a power cut, has none."""
    try:
        facts = json.loads(os.pread(file, _MOST, 0))
    except (ValueError, RecursionError):
        return {}
    return facts if isinstance(facts, dict) else {}
