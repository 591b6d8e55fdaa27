"""Each verdict of a check has an icon of its own, in the colour of what it means."""

from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from contact_editor.services.diagnostics.results import Check, CheckResult, ResultCode, Verdict
from contact_editor.ui.help.check_row import VERDICT_STYLE, CheckRow
from contact_editor.ui.style.colours import colours

LEAST_PIXELS = 12


def test_each_verdict_has_its_icon_in_its_colour(qtbot: QtBot) -> None:
    seen = []
    for verdict in Verdict:
        row = CheckRow(Check.TCP)
        qtbot.addWidget(row)
        row.show_finding(
            CheckResult(check=Check.TCP, verdict=verdict, code=ResultCode.SETTINGS_INVALID), str
        )
        row.resize(400, 60)
        row.show()
        picture = row.sign.grab().toImage()
        ink = VERDICT_STYLE[verdict][1](colours())
        inked = frozenset(
            (x, y) for x in range(picture.width()) for y in range(picture.height())
            if near(picture.pixelColor(x, y), ink)
        )  # fmt: skip
        # A letter has fewer, and none at both sides of its place.
        assert len(inked) >= LEAST_PIXELS, verdict
        assert max(x for x, _ in inked) - min(x for x, _ in inked) >= 10, verdict
        seen.append(inked)
    assert len(set(seen)) == len(Verdict)


def near(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) < 60
