"""The whole job, from the first start to the closed program, in each of three languages.

The first start, a connection with its key, finding, a change of a field of every kind, the review,
the save, the undo of that save, and closing: over the accessibility bus alone.

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
SCRIPT = """
mkdir "$HOME/data"
printf '[General]\nlanguage=%s\n' "$SPOKEN" >"$HOME/data/window.ini"
start "$PYTHON" -m tests.end_to_end.every_kind "$HOME/data"
until_it_works test -s "$HOME/data/address"
start "$PYTHON" -m contact_editor --data-dir "$HOME/data"
"$SYSTEM_PYTHON" "tests/end_to_end/$STEPS" "$(cat "$HOME/data/address")"
"""


@pytest.mark.slow
@pytest.mark.fuzz
@pytest.mark.parametrize("language", some_of(LANGUAGES, 1, "languages of the whole job"))
def test_the_whole_job_is_done_over_the_bus_alone(language: str) -> None:
    words = words_in(language)
    printed = run_on_desktop(
        SCRIPT, SPOKEN=language, STEPS="whole_job_steps.py", WORDS=json.dumps(words)
    )
    assert words["Saved and verified"] in printed
    assert words["undone, verified"] in printed
    assert printed.endswith("closed\n")
