"""The whole job by keyboard alone, on a real window with a window manager, as desks are set up."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

from contact_editor.app.settings.language import own_texts
from tests.end_to_end.desktop import HEIGHT, WIDTH, run_on_desktop

SCRIPT = f"""
setxkbmap "$KEYBOARD"
if [ "$QT_IM_MODULE" = ibus ]; then
    start quietly ibus-daemon --xim --panel disable --config /usr/libexec/ibus-memconf
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


DESKS = (
    Desk("plain"),
    Desk("scaled to 150 %", environment=(("QT_SCALE_FACTOR", "1.5"),)),
    Desk("font of 18 pt", environment=(("QT_FONT_DPI", "180"),)),
    Desk("right to left", options="-reverse"),
    # With the keys that are typed: xdotool changes the layout for others, and may be too quick.
    Desk("ibus, Korean", "korean", keyboard="kr", environment=(("QT_IM_MODULE", "ibus"),)),
    Desk("Polish keyboard, AltGr", "polish", keyboard="pl"),
    Desk("German", keyboard="de", language="de"),
    Desk("Arabic", keyboard="us,ara", language="ar"),
)


def words_in(language: str) -> dict[str, str]:
    """Return what the window says in a language, by the English."""
    translator = QTranslator()
    assert translator.load(str(own_texts(language)))

    def said(context: str, text: str, count: int = -1, **values: object) -> str:
        found = translator.translate(context, text, "", count) or text
        return found.format(**values) if values else found

    saved = re.split(r"\{at\}", said("", "Saved and verified at {at}"))
    stored = said("", "{n} of {all} changes stored.", 2, n=2, all=2)
    return {
        "Find": said("FindBar", "Find"),
        "Name": said("provider", "Name"),
        "Tags": said("provider", "Tags"),
        "2 changes": said("ChangesBar", "{n} changes", 2, n=2),
        "Save to Practice Simvoly (sandbox)": said(
            "", "Save to {name} (sandbox)", name="Practice Simvoly"
        ),
        "Saved and verified": max(saved, key=len).strip(),
        "2 of 2 changes stored": stored.removesuffix("."),
    }


@pytest.mark.slow
@pytest.mark.parametrize("desk", DESKS, ids=[desk.name for desk in DESKS])
def test_the_job_is_done_without_a_mouse(desk: Desk) -> None:
    environment = {"QT_IM_MODULE": "compose"} | dict(desk.environment)
    words = words_in(desk.language)
    printed = run_on_desktop(
        SCRIPT, programs=("ibus-daemon",), KEYBOARD=desk.keyboard, WRITER=desk.writer,
        OPTIONS=desk.options, SPOKEN=desk.language, WORDS=json.dumps(words), **environment,
    )  # fmt: skip
    saved, stored = words["Saved and verified"], words["2 of 2 changes stored"]
    assert saved in printed
    assert stored in printed
    assert printed.endswith("closed\n")
