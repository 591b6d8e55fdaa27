"""What is said of edits that were put aside holds for a contact with a name and for one without."""

from __future__ import annotations

from contact_editor.model.draft import Draft
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.viewmodels.messages.aside_messages import aside_message
from tests.catalogue import field, provider


def test_a_doubt_is_explained_without_a_name_that_was_never_there() -> None:
    described = provider("simvoly")
    read = decode_contact(described, {"id": 7, "email": "ann@made-up.example", "city": "Cluj"})
    aside = Draft(read).edited(field("simvoly", "city"), "Turda")
    text = aside_message(described, aside, "ann@made-up.example", doubtful=True).text
    assert "its email was replaced, and no name confirms that it is the same" in text
    assert "(City)" in text
