"""The options of a command's help, in groups with a title: the usual ones first."""

from __future__ import annotations

from typing import Any, Final

from typer.core import TyperCommand

__all__ = ["ACCESS", "ARTICLES", "BRIEFS", "LIMITS", "MODELS", "RECORDS", "GroupedCommand"]

ARTICLES: Final = "Articles"
BRIEFS: Final = "Briefs"
MODELS: Final = "Models"
LIMITS: Final = "Speed and limits"
RECORDS: Final = "Records"
ACCESS: Final = "Access"

_USUAL = "Options"


class GroupedCommand(TyperCommand):
    """A command that lists its options by their `rich_help_panel`, first those without one."""

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - typer hides their types
        """Write the arguments and each group of options."""
        sections: dict[str, list[tuple[str, str]]] = {"Arguments": [], _USUAL: []}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            is_argument = parameter.param_type_name == "argument"
            title = "Arguments" if is_argument else getattr(parameter, "rich_help_panel", None) or _USUAL
            if record is not None:
                sections.setdefault(title, []).append(record)
        for title, records in sections.items():
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)
