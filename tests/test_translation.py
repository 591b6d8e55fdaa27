"""`pyside6-lupdate` finds every text of the program, so that all of it can be translated."""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from contact_editor.translation import time_text
from contact_editor.ui.main_window.menu_bar.menu_table import APPEARANCES, MENUS, Submenu
from contact_editor.ui.main_window.message_buttons import ACTION_LABELS
from contact_editor.ui.pasting.proposal_rows import EFFECT_LABELS, SKIP_REASONS
from contact_editor.viewmodels.connections.import_texts import IMPORT_TEXTS
from contact_editor.viewmodels.diagnostics.advice_texts import ADVICE
from contact_editor.viewmodels.diagnostics.check_names import CHECKS, VERDICTS
from contact_editor.viewmodels.diagnostics.result_texts import RESULTS
from contact_editor.viewmodels.history.journal_messages import LOSSES
from contact_editor.viewmodels.messages.distinct_texts import TYPES
from contact_editor.viewmodels.messages.error_texts import DOUBTS, ERROR_MESSAGES
from contact_editor.viewmodels.messages.progress_messages import STEPS
from contact_editor.viewmodels.messages.receipt_rows import SENTENCES
from contact_editor.viewmodels.messages.receipts.undo_texts import LEFTOVER_TEXTS
from contact_editor.viewmodels.messages.record_text import FIELD_OUTCOMES, OUTCOMES, moment_text
from contact_editor.viewmodels.messages.resending_texts import QUESTIONS
from contact_editor.viewmodels.messages.save_messages import REASONS
from contact_editor.viewmodels.messages.value_text import EFFECTS, PROBLEMS
from contact_editor.viewmodels.settings import LANGUAGE_NAMES, SETTINGS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "contact_editor"

FROM_TABLES: dict[str, set[str]] = {
    "app/window/contact_actions.py": {"UNDO_SAVE"},  # the text in MENUS
    "ui/main_window/menu_bar/menu_filling.py": {
        "title",
        "text",
        "entry.text",
    },  # MENUS, APPEARANCES
    "ui/main_window/message_buttons.py": {"ACTION_LABELS[action]"},
    "ui/connections/parts/faulty_field.py": {"entry.value"},
    "ui/settings/setting_row.py": {"setting.label", "setting.sentence", "text"},
    "ui/settings/settings_page.py": {"section"},
    "app/window/palette_controller.py": {
        "BY_KEY['appearance'].label",
        "setting.label",
        "setting.section",
        "text",
    },  # SETTINGS, APPEARANCES
    "ui/pasting/proposal_rows.py": {
        "SKIP_REASONS[row.skipped]",
        "words",
    },  # EFFECT_LABELS, SKIP_REASONS
    "viewmodels/settings.py": {"part"},  # SETTINGS
    "viewmodels/diagnostics/check_messages.py": {
        "CHECKS[check][0]",
        "CHECKS[check][1]",
        "VERDICTS[verdict]",
        "RESULTS[finding.code][0]",
        "RESULTS[finding.code][1]",
        "next(advice, '')",  # ADVICE
    },
    "viewmodels/history/journal_messages.py": {"LOSSES[status.loss]"},
    "viewmodels/messages/distinct_texts.py": {"name"},  # TYPES
    "viewmodels/messages/error_messages.py": {"words", "in_doubt"},  # ERROR_MESSAGES, DOUBTS
    "viewmodels/messages/progress_messages.py": {"STEPS[step]"},
    "viewmodels/messages/receipt_rows.py": {"sentence"},  # SENTENCES
    "viewmodels/messages/receipts/undo_texts.py": {"LEFTOVER_TEXTS[stay.reason]"},
    "viewmodels/messages/record_text.py": {"OUTCOMES[known]", "sentence"},  # FIELD_OUTCOMES
    "viewmodels/messages/resending_texts.py": {"QUESTIONS[question.doubt]"},
    "viewmodels/messages/save_messages.py": {"REASONS[again.reason]"},
    "viewmodels/messages/value_text.py": {
        "PROBLEMS[problem]",
        "EFFECTS[effect]",
        "_UNREAD[value.reason]",
    },
    "viewmodels/connections/provider_import.py": {"q.text", "said"},
}
"""Module to the variables that it translates; each holds a text of one of `TABLES`."""
TABLES = {
    "types": [name for _, name in TYPES],
    "menus": [
        [entry.text, [each[1] for each in entry.entries]]
        if isinstance(entry, Submenu)
        else entry[1]
        for _, entries in MENUS
        for entry in entries
        if entry is not None
    ],
    "menu titles": [title for title, _ in MENUS],
    "appearances": APPEARANCES,
    "losses": list(LOSSES.values()),
    "actions": ACTION_LABELS,
    "settings": [
        (
            setting.section,
            setting.label,
            setting.sentence,
            [
                text
                for choice in setting.choices
                if choice not in LANGUAGE_NAMES
                for text in choice[1:]
            ],
        )
        for setting in SETTINGS
    ],
    "checks": CHECKS,
    "verdicts": VERDICTS,
    "results": RESULTS,
    "advice": ADVICE,
    "errors": [text for _, text, _ in ERROR_MESSAGES],
    "doubts": DOUBTS,
    "steps": STEPS,
    "receipts": SENTENCES,
    "questions": QUESTIONS,
    "reasons": REASONS,
    "outcomes": OUTCOMES,
    "field outcomes": FIELD_OUTCOMES,
    "problems": PROBLEMS,
    "effects": EFFECTS,
    "import": IMPORT_TEXTS,
    "stays": LEFTOVER_TEXTS,
    "proposed effects": [words for words, _ in EFFECT_LABELS.values()],
    "reasons to skip": SKIP_REASONS,
}


def texts_in(table: Any) -> Iterator[str]:
    if isinstance(table, str):
        if any(letter.isalpha() for letter in table):
            yield table
    elif isinstance(table, dict):
        yield from texts_in(list(table.values()))
    elif isinstance(table, list | tuple):
        for item in table:
            yield from texts_in(item)


def translated_arguments(source: str) -> Iterator[ast.expr]:
    """Yield what each call of `tr` or `QCoreApplication.translate` translates."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called == "tr" or called.endswith(".tr"):
                yield node.args[0]
            elif called.endswith("Application.translate"):
                yield node.args[1]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    target = tmp_path_factory.mktemp("lupdate") / "texts.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    files = sorted(PACKAGE.rglob("*.py"))
    subprocess.run([lupdate, *files, "-ts", target], check=True, capture_output=True)
    return {source.text or "" for source in ElementTree.parse(target).iter("source")}


def test_a_variable_is_translated_only_if_a_table_holds_its_texts() -> None:
    variables: dict[str, set[str]] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        path = file.relative_to(PACKAGE).as_posix()
        for argument in translated_arguments(file.read_text("utf-8")):
            if not isinstance(argument, ast.Constant) and path != "translation.py":
                variables.setdefault(path, set()).add(ast.unparse(argument))
    assert variables == FROM_TABLES


@pytest.mark.parametrize("table", TABLES)
def test_lupdate_finds_every_text_of_a_table(found: set[str], table: str) -> None:
    texts = set(texts_in(TABLES[table]))
    assert texts
    assert texts <= found


def test_lupdate_finds_every_text_that_is_translated_where_it_is_written(found: set[str]) -> None:
    literals = {
        argument.value
        for file in PACKAGE.rglob("*.py")
        for argument in translated_arguments(file.read_text("utf-8"))
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    of_qt = {"Cancel"}  # the self-test asks for one of Qt's own texts
    assert literals - of_qt <= found


@pytest.mark.parametrize(
    ("language", "wanted"), [("en_US", "12:56 AM"), ("de", "00:56"), ("C", "00:56")]
)
def test_a_time_has_the_format_of_the_user_everywhere(language: str, wanted: str) -> None:
    before, at = QLocale(), datetime(2026, 11, 27, 0, 56, 40).astimezone()
    QLocale.setDefault(QLocale(language))
    try:
        assert time_text(at).replace("\u202f", " ") == wanted
        assert moment_text(at.timestamp()).replace("\u202f", " ").endswith(wanted)
    finally:
        QLocale.setDefault(before)
