"""The whole job by keyboard alone, on a real window with a window manager, as desks are set up."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest

from tests.end_to_end.desktop import HEIGHT, WIDTH, run_on_desktop
from tests.end_to_end.words_of_window import words_in
from tests.fuzz.cases import some_of

SCRIPT = f"""
setxkbmap "$KEYBOARD"
if [ "$QT_IM_MODULE" = ibus ]; then
    start_quietly ibus-daemon --xim --panel disable --config /usr/libexec/ibus-memconf
    until_it_works ibus engine hangul
fi
mkdir "$HOME/data"
printf '[General]\nlanguage=%s\n' "$SPOKEN" >"$HOME/data/window.ini"
# Without quotes: no option, or several.
start "$PYTHON" -m contact_editor --practice --data-dir "$HOME/data" $OPTIONS
"$SYSTEM_PYTHON" tests/end_to_end/keyboard_steps.py "$WRITER" {WIDTH} {HEIGHT}
"""


class Desk(NamedTuple):
    """How a desk is set up."""

    name: str
    writer: str = "latin"
    keyboard: str = "us"
    environment: tuple[tuple[str, str], ...] = ()
    options: str = ""
    language: str = "en"
    undoes: bool = False


PLAIN = Desk("plain", undoes=True)
OTHERS = (
    # With the keys that are typed: xdotool changes the layout for others, and may be too quick.
    Desk(
        "right to left, ibus, Korean", "korean", keyboard="kr", options="-reverse",
        environment=(("QT_IM_MODULE", "ibus"),),
    ),
    Desk(
        "scaled to 150 %, Polish keyboard, AltGr", "polish", keyboard="pl",
        environment=(("QT_SCALE_FACTOR", "1.5"),),
    ),
    Desk(
        "font of 18 pt, German", keyboard="de", language="de", undoes=True,
        environment=(("QT_FONT_DPI", "180"),),
    ),
    Desk("Arabic", keyboard="us,ara", language="ar", undoes=True),
)  # fmt: skip
DESKS = [PLAIN, *some_of(OTHERS, 1, "desks")]
"""An ordinary run works at two of them, at another one each time; `scripts/fuzz` at all."""


@pytest.mark.slow
@pytest.mark.fuzz
@pytest.mark.parametrize("desk", DESKS, ids=[desk.name for desk in DESKS])
def test_the_job_is_done_without_a_mouse(desk: Desk) -> None:
    environment = {"QT_IM_MODULE": "compose"} | dict(desk.environment)
    environment |= {"UNDOES": "1"} if desk.undoes else {}
    words = words_in(desk.language)
    printed = run_on_desktop(
        SCRIPT, programs=("ibus-daemon",), KEYBOARD=desk.keyboard, WRITER=desk.writer,
        OPTIONS=desk.options, SPOKEN=desk.language, WORDS=json.dumps(words), **environment,
    )  # fmt: skip
    saved, stored = words["Saved and verified"], words["Stored: Name, Tags."]
    assert saved in printed
    assert stored in printed
    assert (words["1 of 2 changes are undone."] in printed) is desk.undoes
    assert printed.endswith("closed\n")
