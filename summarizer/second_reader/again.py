"""What exists already is read again: a brief, a draft or a text, by the second reader that settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.passage import free_text
from summarizer.checks.run import check_draft, check_passages
from summarizer.drafting.complete import complete_settings
from summarizer.drafting.providers import split_model
from summarizer.drafting.settings import EXTRACTIVE, Settings
from summarizer.event_loop import run_to_end
from summarizer.model.draft import Draft
from summarizer.model.spec import HOUSE
from summarizer.second_reader.items import items_of, items_of_text, with_doubts
from summarizer.second_reader.reader import open_reader, read_items

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.model.reading import Reading
    from summarizer.model.spec import BriefSpec

__all__ = ["read_again"]


def read_again(
    subject: Draft | str, source: Source, settings: Settings | None, spec: BriefSpec = HOUSE
) -> Reading | None:
    """Return what the second reader of `settings` says of each item of `subject`; `None` without one.

    Raises:
        SettingsError: It is no model, or its key is missing.
    """
    if settings is None or not settings.second_reader:
        return None
    if isinstance(subject, Draft):
        items = with_doubts(items_of(subject), check_draft(subject, source, spec=spec))
    else:
        report = check_passages(free_text(subject), source)
        items = with_doubts(items_of_text(subject, source.language.code), report)
    found = complete_settings(EXTRACTIVE, _without_drafter(settings))

    async def ask() -> Reading | None:
        async with open_reader(found) as reader:
            return await read_items(items, source, reader) if reader else None

    return run_to_end(ask)


def _without_drafter(settings: Settings) -> Settings:
    """Return `settings` for asking the second reader alone: nothing that is only the drafter's goes to it."""
    if not settings.is_live:
        return settings
    is_shared = split_model(settings.model)[0] is split_model(settings.second_reader)[0]
    of_drafter = {"model"} if is_shared else {"model", "base_url", "key", "extra"}
    return Settings(**{name: getattr(settings, name) for name in settings.model_fields_set - of_drafter})
