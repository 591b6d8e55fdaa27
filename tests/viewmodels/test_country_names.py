"""Countries have names in the language of the window, in its order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.language import ENGLISH, LANGUAGES, WindowLanguage
from contact_editor.viewmodels.country_names import country_choices, country_name


@pytest.fixture
def language(qapp: QApplication) -> Iterator[WindowLanguage]:
    language = WindowLanguage(qapp)
    yield language
    language.use(ENGLISH)


def test_a_code_has_a_name_in_each_language(language: WindowLanguage) -> None:
    names = {}
    for name in LANGUAGES:
        language.use(name)
        names[name] = country_name("de")
    assert names == {
        "en": "Germany", "de": "Deutschland", "es": "Alemania", "fr": "Allemagne", "ar": "ألمانيا",
    }  # fmt: skip
    assert country_name("Germany") == country_name("") == country_name("XX") == ""


def test_the_order_is_that_of_the_language(language: WindowLanguage) -> None:
    language.use("de")
    names = list(country_choices().values())
    # By code point, Ägypten and Österreich would come last.
    assert names.index("Ägypten (EG)") < names.index("Albanien (AL)") < 10
    assert names.index("Oman (OM)") < names.index("Österreich (AT)") < names.index("Pakistan (PK)")
    assert len(names) == len(set(names)) > 240
