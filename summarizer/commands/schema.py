"""Print a committed JSON Schema."""

from __future__ import annotations

from summarizer.commands.output import write_stdout
from summarizer.model.assets import asset_path
from summarizer.model.errors import SettingsError

__all__ = ["print_schema"]


def print_schema(name: str) -> int:
    """Print the schema called `name`, byte for byte, and return the exit code.

    Raises:
        SettingsError: There is no such schema. The message lists the existing ones.
    """
    files = {path.stem: path for path in sorted(asset_path("schemas").glob("*.json"))}
    if name not in files:
        raise SettingsError(f"there is no schema {name!r}: choose one of {', '.join(files)}")
    write_stdout(files[name].read_bytes().decode())
    return 0
