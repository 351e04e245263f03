"""`make stand-in`: the server of docs/batch.md's walk through a batch, until it is interrupted."""

from __future__ import annotations

import contextlib
import sys
import threading

from standin.server import StandIn
from standin.walk import Walk

PORT = 8123
TOLD = """The stand-in answers at {url}. In another terminal:
    export OPENAI_API_KEY=none SUMMARIZER_BASE_URL={url}
Ctrl-C ends it. Start it anew to begin the walk again."""


def main(port: str = str(PORT)) -> None:
    """Answer until interrupted."""
    try:
        with StandIn(Walk(), port=int(port)) as server, contextlib.suppress(KeyboardInterrupt):
            print(TOLD.format(url=server.url), flush=True)  # noqa: T201 - a command
            threading.Event().wait()
    except OSError as error:
        fault = f"The stand-in cannot answer at port {port} ({error.strerror})"
        sys.exit(f"{fault}: end what uses it, then start it anew.")


if __name__ == "__main__":
    main(*sys.argv[1:])
