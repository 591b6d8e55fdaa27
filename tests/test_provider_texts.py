"""Labels and hints of the descriptions are shown in the user's language, others as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.language import ENGLISH, WindowLanguage
from contact_editor.model.fields import Field, FieldKind
from contact_editor.translation import provider_text
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.viewmodels.messages.value_text import field_label
from tests.pseudo_language import CLOSE, OPEN, pseudo_language


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    language = WindowLanguage(qapp)
    with pseudo_language() as name:
        language.use(name)
        yield
        language.use(ENGLISH)


@pytest.mark.usefixtures("pseudo")
def test_a_label_is_translated_in_the_form_and_in_messages() -> None:
    field = Field(key="first_name", label="First name", kind=FieldKind.LINE)
    row = FieldRow(field)
    assert row.label.text().startswith(OPEN)
    assert field_label(field).startswith(OPEN)
    assert field_label(field).endswith(CLOSE)
    row.deleteLater()


@pytest.mark.usefixtures("pseudo")
def test_a_text_that_no_description_has_is_shown_as_it_is() -> None:
    assert provider_text("Favourite colour of 2031") == "Favourite colour of 2031"
    assert provider_text("") == ""
