"""What an OpenAPI file does not say, as questions with a safe answer each."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec


class Question(msgspec.Struct, frozen=True):
    """Something only the user can answer."""

    key: str
    """Its name in `--answer KEY=ANSWER`."""
    text: str
    answer: str
    """The answer that does no harm, used until another is given."""
    options: dict[str, str] = {}
    """Answers and what each means; empty if any text is an answer."""
    hint: str = ""
    """What the file says about it."""
    cited: str = ""
    """The answer that is followed by the address of the page that says so."""
    values: dict[str, str] = {}
    """What the text has in braces; other braces in it are meant as they are."""

    def filled(self, text: str) -> str:
        """Return the text, or a translation of it, with the values."""
        for name, value in self.values.items():
            text = text.replace(f"{{{name}}}", value)
        return text


class Questions:
    """Collects questions while a description is derived, and holds the user's answers."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        self._answers = dict(answers)
        self.asked: dict[str, Question] = {}

    def ask(self, question: Question) -> str:
        """Return the user's answer, or the safe one; raises `ValueError` for an unknown answer."""
        self.asked[question.key] = question
        answer = self._answers.get(question.key, question.answer).strip()
        if question.options and answer.split(" ")[0] not in question.options:
            known = ", ".join(question.options)
            raise ValueError(f"{question.key}: “{answer}” is not an answer; one of: {known}")
        return answer

    def is_open(self, key: str) -> bool:
        """Return whether a question was asked and the user has not answered it."""
        return key in self.asked and key not in self._answers

    @property
    def open(self) -> list[Question]:
        return [question for key, question in self.asked.items() if self.is_open(key)]

    def check_used(self) -> None:
        """Raise `ValueError` for an answer to something that was not asked."""
        unused = [key for key in self._answers if key not in self.asked]
        if unused:
            known = ", ".join(self.asked) or "none"
            raise ValueError(f"“{unused[0]}” is no question of this file; questions: {known}")


def sentence_about(prose: str, pattern: str) -> str:
    """Return the first sentence that matches; empty if none does."""
    sentences = re.split(r"(?<=[.!?])\s+", prose)
    return next((each for each in sentences if re.search(pattern, each, re.IGNORECASE)), "")
