"""The English words of `summarizer/checks/certainty/widening.py`."""

from __future__ import annotations

__all__ = ["WHOLES"]

# The words of a whole, each with those by which evidence may speak of one.
WHOLES: tuple[tuple[str, str], ...] = (
    (
        (
            r"every(?! (?:\d|other|two|three|four|five|six|ten|hundred|thousand|million))"
            r"|everyone|everybody|everything|everywhere"
        ),
        r"every\w*|each|all|world|total|any\w*|whole|both|daily|weekly|yearly|no|none|never",
    ),
    (
        r"entire|entirely|wholly|exclusively",
        r"entire\w*|whole|wholly|exclusiv\w*|total\w*|complete\w*|full\w*|all|only|sole\w*",
    ),
    (
        r"always|invariably|without exception",
        r"always|invariabl\w*|exception\w*|never|every\w*|each|all|any|inevitab\w*|certain\w*",
    ),
    (r"ever", r"ever|never|any|history|historic\w*|record\w*|all-time|first|unprecedented|before"),
    (r"unanimous(?:ly)?", r"unanim\w*|all|every\w*|nobody|no one|without"),
)
