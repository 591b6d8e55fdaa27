"""How the columns of a table share its width by what is in them."""

from __future__ import annotations

from collections.abc import Sequence

_MOST = 0.3
"""The share of the width that the column of the changes may claim."""


def column_widths(
    natural: Sequence[int], least: Sequence[int], room: int, changes: int
) -> list[int]:
    """Return the width of each column; that of the changes gets what the others leave.

    `natural`: what the contents need; `least`: what the headings need; `changes`: the number of
    the column of the changes. For it the others give way, none below its heading.
    """
    widths = [max(one, other) for one, other in zip(natural, least, strict=True)]
    others = [column for column in range(len(widths)) if column != changes]
    wanted = max(least[changes], min(widths[changes], round(_MOST * room)))
    lacking = wanted - (room - sum(widths[column] for column in others))
    spare = sum(widths[column] - least[column] for column in others)
    if lacking > 0 and spare > 0:
        share = min(1.0, lacking / spare)
        for column in others:
            widths[column] -= round((widths[column] - least[column]) * share)
    left = room - sum(widths[column] for column in others)
    if left < least[changes]:
        # Not even the headings have room: all of them are cut alike.
        total = max(1, sum(least))
        return [round(room * each / total) for each in least]
    widths[changes] = left
    return widths
