"""Every kind of text can be read by `pyside6-lupdate`, so that the program can be translated."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    target = tmp_path_factory.mktemp("lupdate") / "texts.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    files = sorted((ROOT / "contact_editor").rglob("*.py"))
    subprocess.run([lupdate, *files, "-ts", target], check=True, capture_output=True)
    return {source.text or "" for source in ElementTree.parse(target).iter("source")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("&Refresh", id="menu"),
        pytest.param("Follow &system", id="appearance"),
        pytest.param("Undo this save", id="button of a message"),
        pytest.param("Enter a number, e.g. 12.5", id="problem of a value"),
        pytest.param("Changes marketing consent", id="effect of a save"),
        pytest.param("Checking whether the save was stored …", id="step of a save"),
        pytest.param("{field}: NOT stored, still “{found}”.", id="receipt"),
        pytest.param("No changes to save.", id="method of a view-model"),
        pytest.param("Contact Editor {yours} is up to date.", id="function of a module"),
    ],
)
def test_a_text_of_each_table_is_found(texts: set[str], text: str) -> None:
    assert text in texts
