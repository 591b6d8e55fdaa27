"""Further reads after a save: until a late write is visible, and once more after that."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from contact_editor.model.receipt import FieldResult
from contact_editor.model.values import equal_values
from contact_editor.services import errors
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.services.contacts.verification import verify

LAG_DELAYS_S = (1.0, 2.0, 4.0, 8.0, 13.0)
"""Seconds before each further read while a write is not visible yet."""
MAX_LAG_S = 30.0
"""Seconds after a write until one read that does not show it is enough."""
RECHECK_DELAYS_S = (2.0,)
"""Seconds before the one further read after the provider rejected the save."""
SECOND_LOOK_DELAY_S = 3.0
"""Seconds until a verified save is checked again."""
MAX_READ_S = 2.0
"""Longest duration of a read, in seconds, for which a second check is made."""


def is_late(saved: SaveResult) -> bool:
    """Return whether further reads may show more than the first one."""
    merged = isinstance(saved.read_error, errors.ContactMerged)
    readable = saved.written is not None and not (saved.key_refused or merged)
    return readable and saved.invisible and not saved.refused


def is_worth_reading_on(saved: SaveResult) -> bool:
    """Return whether so little time has passed since the write that it may only be late."""
    if saved.written is None or saved.receipt is None or not is_late(saved):
        return False
    passed = saved.receipt.at - saved.written.at
    return bool(LAG_DELAYS_S) and passed.total_seconds() < MAX_LAG_S


async def watch(
    gateway: Gateway, saved: SaveResult, on_saved: Callable[[SaveResult], None]
) -> None:
    """Keep reading for a while, and report each different result."""
    import asyncio

    assert saved.written is not None
    delays = RECHECK_DELAYS_S if saved.refused else LAG_DELAYS_S if is_late(saved) else ()
    for number, delay in enumerate(delays, 1):
        await asyncio.sleep(delay)
        found = await verify(gateway, saved.written)
        if found.key_refused:
            on_saved(found)
            return
        if found.receipt is None:
            found = saved
        pending = is_late(found) and number < len(delays)
        found = msgspec.structs.replace(found, pending=pending)
        if found.pending != saved.pending or not _same_findings(found, saved):
            on_saved(found)
        saved = found
        if not saved.invisible:
            break
    await _look_again(gateway, saved, on_saved)


async def _look_again(
    gateway: Gateway, saved: SaveResult, on_saved: Callable[[SaveResult], None]
) -> None:
    import asyncio

    written = saved.written
    if written is None or saved.receipt is None or saved.invisible or written.read_s > MAX_READ_S:
        return
    await asyncio.sleep(SECOND_LOOK_DELAY_S)
    found = await verify(gateway, written)
    if found.receipt is not None and not _same_findings(found, saved):
        on_saved(msgspec.structs.replace(found, later=True))


def _same_findings(one: SaveResult, other: SaveResult) -> bool:
    mine, theirs = _findings(one), _findings(other)
    return (
        _lost(one) == _lost(other)
        and mine.keys() == theirs.keys()
        and all(
            mine[place].outcome is theirs[place].outcome
            and equal_values(mine[place].found, theirs[place].found)
            for place in mine
        )
    )


def _lost(saved: SaveResult) -> set[str]:
    return {lost.name for lost in saved.receipt.lost} if saved.receipt else set()


def _findings(saved: SaveResult) -> dict[tuple[str, object], FieldResult]:
    findings = saved.receipt.findings if saved.receipt else ()
    return {(finding.change.field.key, finding.change.part): finding for finding in findings}
