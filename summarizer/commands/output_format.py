"""The output formats as the command line takes them: by `--format`, or by an option of their own."""

from __future__ import annotations

from typing import get_args

from summarizer.model.choices import FormatName
from summarizer.model.errors import SettingsError

__all__ = ["OUTPUT_FORMATS", "choose_format"]

OUTPUT_FORMATS: tuple[str, ...] = get_args(FormatName)


def choose_format(named: str | None, *, as_json: bool, as_compact: bool) -> str | None:
    """Return the one output format that the options ask for, `None` where they ask for none.

    Raises:
        SettingsError: They ask for several.
    """
    asked = (named, "json" if as_json else None, "compact" if as_compact else None)
    names = list(dict.fromkeys(name for name in asked if name))
    if len(names) > 1:
        raise SettingsError(f"the options ask for {' and '.join(names)}: give only one of them")
    return names[0] if names else None
