"""The whole job through the accessibility bus, on a real window of the real program."""

from __future__ import annotations

import json

import pytest

from tests.end_to_end.desktop import run_on_desktop
from tests.end_to_end.words_of_window import words_in
from tests.fuzz.cases import some_of

LANGUAGES = some_of(("en", "de", "ar"), 1, "languages over the bus")
"""One in an ordinary run, another one each time; all in `scripts/fuzz`."""
SCRIPT = """
for language in $LANGUAGES_SPOKEN; do
    mkdir "$HOME/$language"
    printf '[General]\nlanguage=%s\n' "$language" >"$HOME/$language/window.ini"
    start "$PYTHON" -m contact_editor --practice --data-dir "$HOME/$language"
    "$SYSTEM_PYTHON" tests/end_to_end/accessibility_steps.py "$language" || exit 1
    kill "${started[-1]}"
    wait "${started[-1]}"
done
exit 0
"""


@pytest.mark.slow
@pytest.mark.fuzz
def test_the_main_job_is_done_and_undone_over_the_bus_in_each_language() -> None:
    words = {language: words_in(language) for language in LANGUAGES}
    printed = run_on_desktop(SCRIPT, WORDS=json.dumps(words), LANGUAGES_SPOKEN=" ".join(LANGUAGES))
    for said in words.values():
        assert said["Saved and verified"] in printed
        assert said["Stored: Name, Tags."] in printed
        assert said["1 of 2 changes are undone."] in printed
