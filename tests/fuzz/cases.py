"""How many cases are tried: some hundreds in every run, all of them with `scripts/fuzz`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations, product
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
_TRIES = 40
"""Random combinations of which the one with the most missing pairs is taken."""


def some_of(all_cases: Iterable[_Case], count: int, *purpose: object) -> list[_Case]:
    """Return so many cases of a sweep, others in each run; all of them in `scripts/fuzz`."""
    listed = list(all_cases)
    few = min(count, len(listed))
    return listed if EVERYTHING else chance(*purpose).sample(listed, few)


def covering(values: Mapping[str, Sequence[Any]], *purpose: object) -> list[dict[str, Any]]:
    """Return so many combinations that any two values of different names are in one of them.

    Others in each run. They stand for the whole product, which is for `scripts/fuzz`.
    """
    random = chance(*purpose)
    missing = {
        ((one, first), (other, second))
        for one, other in combinations(values, 2)
        for first, second in product(values[one], values[other])
    }
    found: list[dict[str, Any]] = []
    while missing:
        # In the order of the values, as that of a set differs between two processes.
        wanted = min(missing, key=repr)
        tried = [
            {name: random.choice(values[name]) for name in values} | dict(wanted)
            for _ in range(_TRIES)
        ]
        best = max(tried, key=lambda one: len(missing.intersection(_pairs(one))))
        missing.difference_update(_pairs(best))
        found.append(best)
    random.shuffle(found)
    return found


def _pairs(combination: Mapping[str, Any]) -> Iterable[tuple[Any, Any]]:
    return combinations(combination.items(), 2)


def cases(share: float) -> Callable[[Any], Any]:
    """Lets a test try this share of all cases."""
    return settings(
        max_examples=max(1, round(_WANTED * share)),
        # A case may take long to make up; how many were tried is what counts.
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
