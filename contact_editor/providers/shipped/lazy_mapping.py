"""A mapping whose values are made when they are first asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Container, Iterator, Mapping
from functools import partial
from typing import TypeVar

V = TypeVar("V")


class LazyMapping(Mapping[str, V]):
    """Each value is made once, on whichever thread asks for it; the keys are known before.

    Iterating over the values makes all of them.
    """

    def __init__(self, makers: Mapping[str, Callable[[], V]]) -> None:
        self._makers = dict(makers)
        self._made: dict[str, V] = {}
        self._lock = threading.Lock()

    def __getitem__(self, key: str) -> V:
        make = self._makers[key]
        with self._lock:
            if key not in self._made:
                self._made[key] = make()
            return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._makers

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def makers_of(values: Mapping[str, V], without: Container[str] = ()) -> dict[str, Callable[[], V]]:
    """Return functions that look the values up, so that none is made before it is needed."""
    return {key: partial(values.__getitem__, key) for key in values if key not in without}
