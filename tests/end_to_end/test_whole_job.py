"""The whole job, from the first start to the closed program, in each of three languages.

The first start, a connection with its key, finding, a change of a field of every kind, the review,
the save, the undo of that save, and closing: over the accessibility bus alone, and by key presses
alone.

FUZZ_CASES=1 tries all the languages; an ordinary run tries one, another one each time:

    FUZZ_CASES=1 python -m pytest tests/end_to_end/test_whole_job.py
"""

from __future__ import annotations

import json

import pytest

from tests.end_to_end.desktop import run_on_desktop
from tests.end_to_end.words_of_window import words_in
from tests.fuzz.cases import some_of

LANGUAGES = ("en", "de", "ar")
KEYBOARDS = {"ar": "us,ara"}
"""With the letters of a language; elsewhere those of the US are enough."""
SCRIPT = """
setxkbmap "$KEYBOARD"
mkdir "$HOME/data"
printf '[General]\nlanguage=%s\n' "$SPOKEN" >"$HOME/data/window.ini"
start "$PYTHON" -m tests.end_to_end.every_kind "$HOME/data"
until_it_works test -s "$HOME/data/address"
start "$PYTHON" -m contact_editor --data-dir "$HOME/data"
"$SYSTEM_PYTHON" "tests/end_to_end/$STEPS" "$(cat "$HOME/data/address")"
"""


WAYS = {"bus": "whole_job_steps.py", "keys": "whole_job_keys.py"}


@pytest.mark.slow
@pytest.mark.fuzz
@pytest.mark.parametrize(
    ("way", "language"),
    [
        *(("bus", language) for language in some_of(LANGUAGES, 1, "whole job over the bus")),
        *(("keys", language) for language in some_of(LANGUAGES, 1, "whole job by keys")),
    ],
)
def test_the_whole_job_is_done_over_the_bus_alone_and_by_keys_alone(
    way: str, language: str
) -> None:
    words = words_in(language)
    printed = run_on_desktop(
        SCRIPT, SPOKEN=language, STEPS=WAYS[way], WORDS=json.dumps(words),
        KEYBOARD=KEYBOARDS.get(language, "us"),
    )  # fmt: skip
    assert words["Saved and verified"] in printed
    assert words["undone, verified"] in printed
    assert printed.endswith("closed\n")
