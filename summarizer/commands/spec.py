"""`--spec FILE`: what briefs are asked to be, from a TOML or JSON file."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from pydantic import ValidationError

from summarizer.commands.output import say
from summarizer.drafting.config_files import read_small
from summarizer.model.errors import SettingsError
from summarizer.model.faults import tell_fault
from summarizer.model.spec import BriefSpec
from summarizer.model.strict_json import load_json

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.drafting.settings import Settings

__all__ = ["read_spec", "say_unheard"]

_MOST_BYTES = 100_000


def read_spec(path: Path) -> BriefSpec:
    """Return the specification in the file at `path`: JSON where its name ends so, else TOML.

    Raises:
        SettingsError: It cannot be read, or asks for what no brief can be; the text names the file and place.
    """
    parse = load_json if path.suffix.lower() == ".json" else tomllib.loads
    given: object = read_small(path, "specification", parse, most=_MOST_BYTES)
    try:
        return BriefSpec.model_validate(given)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        place = f": {'.'.join(map(str, fault['loc']))}" if fault["loc"] else ""
        raise SettingsError(f"the specification {path}{place} {tell_fault(fault)}") from None


def say_unheard(settings: Settings) -> None:
    """Say that notes on style reach nobody where no model drafts."""
    if settings.spec.notes and not settings.is_live:
        say("the notes of the specification are for a model; the embedded drafter ignores them")
