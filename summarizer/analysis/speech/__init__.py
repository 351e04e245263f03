"""Speech in a text: its quotations, whom it attributes them to, and the people it names."""

from summarizer.analysis.speech.quotation import Attribution, Quotation
from summarizer.analysis.speech.reading import read_speech

__all__ = ["Attribution", "Quotation", "read_speech"]
