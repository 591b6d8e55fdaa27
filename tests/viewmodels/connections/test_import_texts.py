"""Every question about an OpenAPI file, and every answer, can be translated."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from contact_editor.providers.openapi import questions
from contact_editor.providers.openapi.derivation import derive
from contact_editor.providers.openapi.document import Document
from contact_editor.viewmodels.connections.import_texts import IMPORT_TEXTS
from tests.providers.openapi.compared import ANSWERS, EXTRACTS

OPENAPI = Path(str(questions.__file__)).parent


@pytest.mark.parametrize("name", [*ANSWERS, "gohighlevel"])
def test_what_is_asked_is_in_the_table(name: str) -> None:
    content = json.loads((EXTRACTS / f"{name}.json").read_text("utf-8"))
    asked = derive(Document(content)).asked
    texts = {question.text for question in asked}
    texts |= {said for q in asked if q.key != "operation" for said in q.options.values() if said}
    assert texts - set(IMPORT_TEXTS) == set()


def test_every_text_of_the_table_is_still_asked() -> None:
    source = "".join(file.read_text("utf-8") for file in OPENAPI.glob("*.py"))
    # Texts are split over lines there.
    joined = re.sub(r'"\s*\n\s*"', "", source)
    assert [text for text in IMPORT_TEXTS if text not in joined] == []
