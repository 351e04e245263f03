"""What a notebook asks of an object to show it."""

from __future__ import annotations

__all__ = ["Shown"]


class Shown:
    """Is shown by a notebook as HTML or Markdown instead of Python's `repr`.

    What writes formats knows what it writes, and so it is imported when something is shown.
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        from summarizer.export.notebook import show_as_html

        return show_as_html(self)

    def _repr_markdown_(self) -> str:
        from summarizer.export.notebook import show_as_markdown

        return show_as_markdown(self)
