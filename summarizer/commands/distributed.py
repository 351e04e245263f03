"""The batch command with Daft: runs the job and prints what became of the articles."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.commands.batch import exit_code_of
from summarizer.commands.output import say, write_json, write_lines
from summarizer.drafting.settings import load_settings
from summarizer.editing.policy import find_policy
from summarizer.intake import rules_of
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.commands.batch import Request
    from summarizer.distributed.files import Runner

__all__ = ["run_distributed"]


def run_distributed(request: Request, runner: Runner) -> int:
    """Run the job and return the exit code: that of the worst failure.

    Raises:
        SummarizerError: The request itself is wrong. Nothing was paid.
    """
    given = {
        "--dry-run": request.is_dry_run,
        "--metrics-file": request.metrics is not None,
        "--events": request.events is not None,
        "-o -": request.output == "-",
    }
    for name, is_given in given.items():
        if is_given:
            raise SettingsError(f"{name} is for the plain runner and has no effect with Daft: leave it out")
    # Before Daft is imported, which would report its use to its makers.
    os.environ.setdefault("DO_NOT_TRACK", "true")
    from summarizer.distributed.files import summarize_files

    settings = load_settings(request.settings, os.environ, request.config, tell=say)
    options = replace(request.options, settings=settings)
    if options.rules == rules_of():
        # Nothing was said of addresses, of which there are none.
        options = replace(options, rules=None)
    summary = summarize_files(
        request.inputs, request.output, policy=find_policy(settings.policy), options=options, runner=runner
    )
    if request.as_json:
        write_json(json.dumps({"event": "summary", **summary.as_dict()}) + "\n")
    else:
        write_lines(f"{summary}\n")
    if summary.written != summary.given:
        say(f"not proved: {summary.given} articles were given, and {summary.written} are in the output")
        return 3
    return exit_code_of(summary.failed)
