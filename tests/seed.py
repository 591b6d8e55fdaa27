"""The seed of everything random in a run: another one each time, printed at its end.

`TEST_SEED=1234 scripts/test PATH` repeats a run. An example that failed is kept where it failed,
with `@example`.
"""

from __future__ import annotations

import os
import random

# Kept in the environment, so that the workers of a parallel run have the same one.
SEED = int(os.environ.setdefault("TEST_SEED", str(random.SystemRandom().randrange(2**32))))


def chance(*parts: object) -> random.Random:
    """Return a random generator of its own for one purpose; the same one for the same seed."""
    return random.Random(f"{SEED} {parts}")
