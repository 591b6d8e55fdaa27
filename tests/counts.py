"""How often the tests that try many cases did so; said at the end of the run."""

from __future__ import annotations

from collections import Counter

counted: Counter[str] = Counter()
