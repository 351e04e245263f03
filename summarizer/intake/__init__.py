"""Articles from files, addresses and standard input, in every format that is read.

`formats` is the one table of them: ending, declared type, what the content must show, and what reads it.
Bytes are decoded strictly and no character of a text is changed; what a reader should know of the way is a
note in the article's origin.
"""

from __future__ import annotations

from summarizer.intake.dates import read_date
from summarizer.intake.formats import FORMATS
from summarizer.intake.given import MAX_BYTES, Format, Given, is_url
from summarizer.intake.reading import (
    each_article,
    load_fetched,
    load_html_text,
    load_url,
    name_given,
    read_article,
    read_articles,
    read_file,
    read_text,
    rules_of,
)

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "Format",
    "Given",
    "each_article",
    "is_url",
    "load_fetched",
    "load_html_text",
    "load_url",
    "name_given",
    "read_article",
    "read_articles",
    "read_date",
    "read_file",
    "read_text",
    "rules_of",
]
