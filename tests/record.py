"""Record cassettes anew: the authored ones from the stand-in server, or those of a live model.

python tests/record.py [--model provider/model [--note TEXT] | --small] [NAME ...]
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from live_recording import CASES, describe_result, record_case
from scenario import read_scenarios

from summarizer.drafting.settings import Settings, load_settings
from summarizer.model.brief import Brief
from summarizer.model.errors import SummarizerError


def main() -> int:
    parser = argparse.ArgumentParser(description="Record cassettes anew.")
    model = parser.add_mutually_exclusive_group()
    model.add_argument("--model", help="provider/model of a live model; the stand-in server without it")
    model.add_argument("--small", action="store_true", help="the small model of `make real`, served here")
    parser.add_argument("--note", default="", help="what a live recording says besides model and settings")
    parser.add_argument("names", nargs="*", help="scenarios, or cases of a live model; all without any")
    arguments = parser.parse_args()
    try:
        for name, result in _record(arguments):
            print(f"{name}: {describe_result(result)}", flush=True)  # noqa: T201 - a command
    except SummarizerError as error:
        print(error, file=sys.stderr)  # noqa: T201 - a command
        return error.exit_code
    return 0


def _record(arguments: argparse.Namespace) -> Iterator[tuple[str, Brief | SummarizerError]]:
    """Record what was asked for, and yield each name with what it came to."""
    if arguments.small:
        # Its packages are installed by `make real` alone.
        from real.small_model import SETTINGS, describe, serve

        with serve() as url:
            live = load_settings({**SETTINGS, "base_url": url}, {})
            yield from _record_live(live, describe(), arguments.names)
    elif arguments.model:
        live = load_settings({"model": arguments.model}, os.environ)
        yield from _record_live(live, arguments.note, arguments.names)
    else:
        for scenario in read_scenarios():
            if not arguments.names or scenario.name in arguments.names:
                yield scenario.cassette.name, scenario.record(scenario.cassette)


def _record_live(
    live: Settings, note: str, names: list[str]
) -> Iterator[tuple[str, Brief | SummarizerError]]:
    for case in CASES.values():
        if not names or case.name in names:
            yield case.name, record_case(case, live, note)


if __name__ == "__main__":
    sys.exit(main())
