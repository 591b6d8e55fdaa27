"""Values where a place needs an object or a list: to write the place would overwrite them."""

from __future__ import annotations

from contact_editor.model.values import ABSENT, Json
from contact_editor.providers.places import (
    Entry,
    Step,
    Steps,
    escaped_key,
    is_nothing,
    steps_of,
    value_within,
)


def obstacle(body: Json, place: str) -> str | None:
    """Return the place of what a value at `place` would overwrite; None if there is nothing.

    What is missing, null or empty on the way is no obstacle.
    """
    steps = steps_of(place)
    for count, step in enumerate(steps):
        needed: Json = {} if isinstance(step, str) else []
        if body is ABSENT or is_nothing(body, needed):
            return None
        if type(body) is not type(needed):
            return place_of(steps[:count])
        body = value_within(body, step)
    return None


def place_of(steps: Steps) -> str:
    """Return the place that these steps lead to."""
    return "".join(map(_written, steps)).removeprefix(".")


def _written(step: Step) -> str:
    if isinstance(step, Entry):
        return f"[{escaped_key(step.key)}={escaped_key(step.value)}]"
    return f"[{step}]" if isinstance(step, int) else f".{escaped_key(step)}"
