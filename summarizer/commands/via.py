"""`--via batch-file FOLDER`: an option that takes a second value after one of its values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from summarizer.commands.groups import GroupedCommand

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FOLDER_OPTION", "BatchCommand", "name_folder"]

FOLDER_OPTION = "--batch-folder"
"""The option, not shown in the help, under which the folder after `--via batch-file` is read."""


class BatchCommand(GroupedCommand):
    """The batch command; reads `--via batch-file FOLDER`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - typer hides its type
        """Read `args` as every command does, the folder named before."""
        return super().parse_args(ctx, name_folder(args))


def name_folder(args: Sequence[str]) -> list[str]:
    """Return `args` with the folder's own option before the folder after `--via batch-file`.

    >>> from summarizer.commands.via import name_folder
    >>> name_folder(["in.jsonl", "--via", "batch-file", "requests", "-o", "out.jsonl"])
    ['in.jsonl', '--via', 'batch-file', '--batch-folder', 'requests', '-o', 'out.jsonl']

    Raises:
        typer.BadParameter: There is no folder after it.
    """
    named: list[str] = []
    for at, arg in enumerate(args):
        named.append(arg)
        if arg == "--via=batch-file" or (arg == "batch-file" and at and args[at - 1] == "--via"):
            folder = args[at + 1] if at + 1 < len(args) else "-"
            if folder.startswith("-") and folder != FOLDER_OPTION:
                raise typer.BadParameter(
                    "batch-file needs the folder for the files of requests: give --via batch-file FOLDER",
                    param_hint="--via",
                )
            if folder != FOLDER_OPTION:
                named.append(FOLDER_OPTION)
    return named
