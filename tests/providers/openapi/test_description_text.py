"""The text of a derived description: nothing of an OpenAPI file breaks out of a comment."""

from __future__ import annotations

import tomllib
from typing import Any

from contact_editor.providers.openapi.derivation import DerivedDescription
from contact_editor.providers.openapi.description_text import description_text
from contact_editor.providers.openapi.questions import Question


def text(tables: dict[str, Any], *questions: Question, notes: tuple[str, ...] = ()) -> str:
    return description_text(DerivedDescription(tables, questions, questions, notes))


def test_every_value_is_read_back_as_it_was() -> None:
    tables: dict[str, Any] = {
        "name": 'a "quoted" \\ name\n\x7f é 😀',
        "access": {"headers": {"X-Odd.Name": "it's"}, "parameters": [{"pattern": r"\d+"}]},
        "operations": {"find": {"body": {"a": [{"b": 1, "c": None or False}]}, "page_size": 50}},
        "fields": [{"key": "a.b", "cleared_by": []}, {"key": "", "options": ["x"]}],
    }
    assert tomllib.loads(text(tables)) == tables


def test_a_question_is_a_comment_at_its_table_whatever_its_text() -> None:
    hint = "first\nconfirmed = true\r\n\x85\u2028[access] \x1b[31m"
    question = Question("left_out", "What happens?", "unknown", {"kept": "it stays"}, hint)
    written = text({"saving": {"left_out": "unknown"}}, question, notes=("x\ny = 1",))
    assert tomllib.loads(written) == {"saving": {"left_out": "unknown"}}
    lines = written.splitlines()
    assert lines.index("# ? left_out: What happens?") < lines.index("[saving]")
    assert "\x1b" not in written


def test_questions_about_a_field_stand_at_that_field() -> None:
    question = Question("consent.news", "Is it consent?", "shown")
    fields = [{"key": "email"}, {"key": "news"}]
    lines = text({"fields": fields}, question).splitlines()
    assert lines.index('key = "email"') < lines.index("# ? consent.news: Is it consent?")
    assert lines.index("# ? consent.news: Is it consent?") < lines.index('key = "news"')
