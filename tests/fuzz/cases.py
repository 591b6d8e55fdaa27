"""How many cases are tried: some hundreds in every run, all of them with `scripts/fuzz`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings

from tests.seed import chance

_Case = TypeVar("_Case")

ALL = 100_000
ORDINARY = 800
"""What a run of all tests tries; `scripts/fuzz` tries more."""
EVERYTHING = "FUZZ_CASES" in os.environ
"""Whether this is `scripts/fuzz`."""
_WANTED = int(os.environ.get("FUZZ_CASES", ORDINARY))


def some_of(all_cases: Iterable[_Case], count: int, *purpose: object) -> list[_Case]:
    """Return so many cases of a sweep, others in each run; all of them in `scripts/fuzz`."""
    listed = list(all_cases)
    few = min(count, len(listed))
    return listed if EVERYTHING else chance(*purpose).sample(listed, few)


def cases(share: float) -> Callable[[Any], Any]:
    """Lets a test try this share of all cases."""
    return settings(
        max_examples=max(1, round(_WANTED * share)),
        # A case may take long to make up; how many were tried is what counts.
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
