"""How many cases are tried: some thousands in every run, all of them with `scripts/fuzz`."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, settings

ALL = 100_000
ORDINARY = 2_000
"""What a run of all tests tries; `scripts/fuzz` tries more."""
EVERYTHING = "FUZZ_CASES" in os.environ
"""Whether this is `scripts/fuzz`."""
_WANTED = int(os.environ.get("FUZZ_CASES", ORDINARY))


def cases(share: float) -> Callable[[Any], Any]:
    """Lets a test try this share of all cases."""
    return settings(
        max_examples=max(1, round(_WANTED * share)),
        # A case may take long to make up; how many were tried is what counts.
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
