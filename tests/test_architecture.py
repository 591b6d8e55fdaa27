"""Checks of the source tree that import-linter cannot make: sizes, names, tests, late imports.

The layers themselves are contracts in pyproject.toml; `scripts/check` runs them.
"""

import ast
import re
import tomllib
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from tests.tested_through import TESTED_THROUGH

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "contact_editor"
MAX_LINES = 250
MAX_MODULES = 15
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base"}

LATE_IMPORTS = {
    "__main__": "each mode imports only what it runs",
    "app.application": "what the first paint does not need",
    "app.part_loader": "what the first paint does not need",
    "app.settings.first_settings": "the zoom is seldom another one",
    "app.settings.language": "English does without the folder of Qt's texts",
    "app.crash_reporting.crash_reporter": "needed after a crash only",
    "app.crash_reporting.uncaught_exceptions": "needed after a crash only",
    "app.window.connection_controller": "a dialog built on first use",
    "app.window.lazy_pages": "pages built on first use",
    "app.window.exchange.paste_actions": "what recognises texts, with the first paste",
    "app.window.message_actions": "sheets built on first use",
    "app.self_test.checks": "QApplication first",
    "app.settings.settings_controller": "a page built on first use",
    "app.qt_options": "Qt: --help and --version need none",
    "app.startup": "what the first paint does not need",
    "app.startup_files": "what the first paint does not need",
    "app.settings.window_settings": "what the first paint does not need",
    "app.window.window_controller": "pages built on first use",
    "background": "asyncio, after the first paint",
    "providers.validation_messages": "difflib, for a faulty description only",
    "services.connections.config_folders": "platformdirs, for the default folder only",
    "services.connections.connections_writer": "tomlkit, when something is written",
    "services.contacts.api.rate_limiter": "asyncio, with the first request",
    "services.contacts.api.retry": "asyncio, with the first request",
    "services.contacts.refused_write": "asyncio, with the first request",
    "services.contacts.watch": "asyncio, with the first request",
    "services.daemon_threads": "asyncio, with the first request",
    "services.credentials.credentials": "asyncio, with the first request",
    "services.credentials.keyring_errors": "keyring, with the first key",
    "services.credentials.secret_service": "secretstorage, with the first key",
    "services.journal.intents": "asyncio, with the first save",
    "services.http.client_factory": "httpx, with the first request",
    "services.http.destinations": "ssl, with the first request over certificates of the connection",
    "services.http.error_mapping": "httpx, with the first error",
    "services.http.proxies": "urllib, with the first request",
    "services.http.response_body": "email.utils, for a date only",
    "services.http.trailing_data": "ssl, with the first request",
    "services.http.tls": "truststore, with the first request",
    "services.http.transport": "httpx, with the first request",
    "ui.contact.contact_page": "the side panel, built on first use",
    "ui.contact.save_sheets": "sheets built on first use",
    "ui.main_window.connection_picker": "icons, after the first paint",
    "ui.main_window.find_bar": "not for the first paint",
    "ui.main_window.main_window": "not for the first paint",
    "ui.text.visible_text": "unicodedata, when a character is invisible",
    "viewmodels.connections.connection_manager": "httpx and keyring, with the first request",
    "viewmodels.connections.provider_import": "yaml and referencing, for an OpenAPI file only",
    "viewmodels.messages.advice": "phonenumbers, when a number is judged",
    "viewmodels.messages.value_text": "decimal, when a number is shown",
    "viewmodels.pasting.phone_numbers": "phonenumbers, with the first number",
    "viewmodels.update_check": "httpx, when an update is looked for",
}
"""Modules that may import inside functions, each with what it keeps out of the start."""

WITHOUT_WIDGETS = {
    "ui.main_window.menu_bar.menu_table": "the table of menus",
    "ui.main_window.menu_bar.menu_icons": "the icons of the actions",
    "ui.contact.cards.other_fields": "the undescribed rows, over SectionCard",
    "ui.contact.cards.phone_rows": "tells the rows of telephone numbers the country",
    "ui.contact.cards.missing_rows": "creates the rows that are missing, over FieldRow",
    "ui.contact.cards.section_cards": "the table of cards and places",
    "ui.contact.field_label": "bold while its field is changed, over PlainLabel",
    "ui.contact.field_rows": "the rows of a form, over CardColumns",
    "ui.contact.label_width": "measures texts in a font",
    "ui.controls.time_slicer": "work in short turns, of no widget in particular",
    "ui.editors.dates.date_editors": "lines with a calendar, over SingleLineEdit",
    "ui.editors.editor_registry": "the table from kind to editor",
    "ui.editors.value_editors": "puts editors of other modules together",
    "ui.history.column_shares": "shares a width between columns",
    "ui.history.save_cells": "the texts and the sign of a row of SavesTable",
    "ui.saving.review_parts": "puts the parts of a review together, over Expander",
    "ui.style.match_painting": "paints marks over a line of any widget",
    "ui.style.colours": "the palettes",
    "ui.style.metrics": "sizes by the font",
    "ui.style.tab_background": "paints the background of a tab",
    "ui.style.tones": "the table of tones",
}

MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
SOURCES = {name: path.read_text("utf-8") for name, path in MODULES.items()}


@cache
def trees() -> dict[str, ast.Module]:
    """Parse each module once, and not while tests are collected."""
    return {name: ast.parse(source) for name, source in SOURCES.items()}


def own_test_file(name: str) -> Path:
    path = MODULES[name].relative_to(PACKAGE)
    return ROOT / "tests" / path.parent / f"test_{path.name}"


def late_imports(tree: ast.AST) -> list[int]:
    """Return the lines of imports inside functions."""
    functions = (
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return [
        node.lineno
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]


def provider_names(descriptions: list[str]) -> set[str]:
    """Return the id and name of each description, in lower case."""
    tables = [tomllib.loads(each) for each in descriptions]
    return {str(table[key]).lower() for table in tables for key in ("id", "name") if key in table}


def lines_naming(names: set[str], source: str) -> list[str]:
    """Return the lines that contain a provider's name, alone or as part of an identifier."""
    choices = "|".join(map(re.escape, sorted(names)))
    pattern = re.compile(rf"(?<![a-z0-9])(?:{choices})(?![a-z0-9])")
    lines = enumerate(source.lower().splitlines(), start=1)
    return [f"{number}: {line.strip()}" for number, line in lines if pattern.search(line)]


def test_no_module_is_longer_than_250_lines() -> None:
    lengths = {name: len(source.splitlines()) for name, source in SOURCES.items()}
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_no_module_has_a_vague_name() -> None:
    assert [name for name in MODULES if VAGUE_NAMES.intersection(name.split("."))] == []


def test_no_package_has_more_than_15_modules() -> None:
    packages = defaultdict(list)
    for name, path in MODULES.items():
        if path.name != "__init__.py":
            packages[path.parent].append(name)
    assert {each.name: len(of) for each, of in packages.items() if len(of) > MAX_MODULES} == {}


def test_each_package_says_in_a_line_what_it_holds() -> None:
    packages = [name for name in MODULES if name.endswith("__init__")]
    docstrings = {name: ast.get_docstring(trees()[name]) or "" for name in packages}
    assert [name for name, text in docstrings.items() if len(text.splitlines()) != 1] == []


def test_each_module_has_a_test_file_or_says_where_it_is_tested() -> None:
    listed = {module for modules in TESTED_THROUGH.values() for module in modules.split()}
    untested = {
        name: own_test_file(name).relative_to(ROOT)
        for name in MODULES
        if not name.endswith("__init__")
        if not own_test_file(name).exists() and name not in listed
    }
    assert untested == {}, "write these files, or add the modules to tests/tested_through.py"


def test_the_list_of_modules_tested_elsewhere_is_up_to_date() -> None:
    assert [file for file in TESTED_THROUGH if not (ROOT / "tests" / file).exists()] == []
    listed = [name for names in TESTED_THROUGH.values() for name in names.split()]
    assert [name for name in listed if name not in MODULES] == [], "gone: take them off the list"
    own = [name for name in listed if own_test_file(name).exists()]
    assert own == [], "they have their own test files: take them off the list"


def test_no_two_public_classes_share_a_name() -> None:
    places = defaultdict(list)
    for name, tree in trees().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(name)
    assert {each: where for each, where in places.items() if len(where) > 1} == {}


def test_imports_inside_functions_are_on_the_list() -> None:
    late = {name: lines for name, tree in trees().items() if (lines := late_imports(tree))}
    assert {name: lines for name, lines in late.items() if name not in LATE_IMPORTS} == {}
    assert set(LATE_IMPORTS) - set(late) == set(), "take these off the list"


def test_what_needs_no_widgets_is_not_in_ui() -> None:
    ours = [name for name in MODULES if name.startswith("ui.") and "__init__" not in name]
    without = [name for name in ours if "QtWidgets" not in SOURCES[name]]
    assert [
        name for name in without if not name.startswith("ui.text.") and name not in WITHOUT_WIDGETS
    ] == []


def test_widgets_are_used_in_ui_and_app_only() -> None:
    users = {name for name, source in SOURCES.items() if "QtWidgets" in source}
    assert {name for name in users if not name.startswith(("ui.", "app."))} == set()


def test_the_database_is_asked_in_services_only() -> None:
    users = {name for name, source in SOURCES.items() if ".execute(" in source}
    # The self-test asks one of its own.
    assert {name for name in users if not name.startswith(("services.", "app.self_test."))} == set()


def test_no_provider_is_named_in_python() -> None:
    descriptions = [each.read_text("utf-8") for each in ROOT.glob("resources/providers/*.toml")]
    names = provider_names(descriptions)
    ours = {name: text for name, text in SOURCES.items() if not name.startswith("practice.")}
    found = {name: lines for name, text in ours.items() if (lines := lines_naming(names, text))}
    assert found == {}


@pytest.mark.parametrize("source", ['x = "ACME Mail"', "def acme_codec(): ...", "# as acme does"])
def test_a_provider_is_found_in_any_spelling(source: str) -> None:
    names = provider_names(['id = "acme"\nname = "Acme Mail"\n[[fields]]\nname = "Email"'])
    assert len(lines_naming(names, source)) == 1


@pytest.mark.parametrize("source", ["macme = 1", 'label = "Email"'])
def test_part_of_another_word_is_no_provider(source: str) -> None:
    names = provider_names(['id = "acme"\nname = "Acme Mail"\n[[fields]]\nname = "Email"'])
    assert lines_naming(names, source) == []


def test_each_file_that_the_architecture_names_exists() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    named = set(re.findall(r"`([\w/]+\.py)`", text))
    assert named
    assert {
        path for path in named if not any((at / path).exists() for at in (PACKAGE, ROOT))
    } == set()


@pytest.mark.parametrize(
    "source", ["def f():\n    import ssl", "async def f():\n    from a import b"]
)
def test_a_late_import_is_found(source: str) -> None:
    assert late_imports(ast.parse(source)) == [2]
