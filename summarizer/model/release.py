"""What this package is called on an index, which release it is, and how its extras are installed."""

from __future__ import annotations

__all__ = ["DISTRIBUTION", "VERSION", "tell_install"]

DISTRIBUTION = "sourced-brief"
"""The name that `pip install` takes; `summarizer`, the name that is imported, is another project's there."""

VERSION = "0.1.0"
"""The release. The build reads it from this line."""


def tell_install(extra: str) -> str:
    """Return the command that installs an extra.

    >>> tell_install("pdf")
    "pip install 'sourced-brief[pdf]'"
    """
    return f"pip install '{DISTRIBUTION}[{extra}]'"
