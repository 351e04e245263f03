"""Record the cassettes of all scenarios anew: from the stand-in server, or from a live model.

python tests/record.py [--model provider/model] [NAME ...]
"""

from __future__ import annotations

import argparse
import os
import sys

from scenario import read_scenarios

from summarizer.drafting.settings import load_settings
from summarizer.model.brief import Brief
from summarizer.model.errors import SummarizerError


def main() -> int:
    parser = argparse.ArgumentParser(description="Record the cassettes of all scenarios anew.")
    parser.add_argument("--model", help="provider/model of a live model; the stand-in server without it")
    parser.add_argument("names", nargs="*", help="scenarios to record; all without any")
    arguments = parser.parse_args()
    try:
        live = load_settings({"model": arguments.model}, os.environ) if arguments.model else None
    except SummarizerError as error:
        print(error, file=sys.stderr)  # noqa: T201 - a command
        return error.exit_code
    for scenario in read_scenarios():
        if arguments.names and scenario.name not in arguments.names:
            continue
        result = scenario.record_live(live) if live else scenario.record(scenario.cassette)
        what = "a brief" if isinstance(result, Brief) else f"{type(result).__name__}: {result}"
        print(f"{scenario.cassette.name}: {what}")  # noqa: T201 - a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
