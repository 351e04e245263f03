"""What a call takes of the processor: on a machine that others use too, the clock on the wall tells more."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ParamSpec

__all__ = ["seconds_of"]

Given = ParamSpec("Given")


def seconds_of(call: Callable[Given, object], *args: Given.args, **kwargs: Given.kwargs) -> float:
    """Return the seconds that the processor works on one call, in this process alone."""
    began = time.process_time()
    call(*args, **kwargs)
    return time.process_time() - began
