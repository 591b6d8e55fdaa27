"""The whole job by keyboard alone, on a real window with a window manager, as desks are set up."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.end_to_end.desktop import HEIGHT, WIDTH, run_on_desktop

SCRIPT = f"""
setxkbmap "$KEYBOARD"
if [ "$QT_IM_MODULE" = ibus ]; then
    start quietly ibus-daemon --xim --panel disable --config /usr/libexec/ibus-memconf
    until_it_works ibus engine hangul
fi
# Without quotes: no option, or several.
start "$PYTHON" -m contact_editor --practice $OPTIONS
"$SYSTEM_PYTHON" tests/end_to_end/keyboard_steps.py "$WRITER" {WIDTH} {HEIGHT}
"""


class Desk(NamedTuple):
    """How a desk is set up."""

    name: str
    writer: str = "latin"
    keyboard: str = "us"
    environment: tuple[tuple[str, str], ...] = ()
    options: str = ""


DESKS = (
    Desk("plain"),
    Desk("scaled to 150 %", environment=(("QT_SCALE_FACTOR", "1.5"),)),
    Desk("font of 18 pt", environment=(("QT_FONT_DPI", "180"),)),
    Desk("right to left", options="-reverse"),
    Desk("ibus, Korean", "korean", environment=(("QT_IM_MODULE", "ibus"),)),
    Desk("Polish keyboard, AltGr", "polish", keyboard="pl"),
)


@pytest.mark.slow
@pytest.mark.parametrize("desk", DESKS, ids=[desk.name for desk in DESKS])
def test_the_job_is_done_without_a_mouse(desk: Desk) -> None:
    environment = {"QT_IM_MODULE": "compose"} | dict(desk.environment)
    printed = run_on_desktop(
        SCRIPT, programs=("ibus-daemon",), KEYBOARD=desk.keyboard, WRITER=desk.writer,
        OPTIONS=desk.options, **environment,
    )  # fmt: skip
    assert printed.startswith("Saved and verified")
    assert "2 of 2 changes stored" in printed
    assert printed.endswith("closed\n")
