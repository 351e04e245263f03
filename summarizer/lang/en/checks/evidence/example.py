"""The English words of `summarizer/checks/evidence/example.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["PLAIN"]
# Words of the example with which a report may tell anything: they give nothing away.
PLAIN: Final = frozenset(
    """
    afternoon aside cause caused chairman cost day days denied established found learned money nine
    received report reported reporters sent set site statement tuesday
    """.split()
)
