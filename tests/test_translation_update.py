"""`scripts/translations update` changes a file only where the texts of the program changed."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]


def script() -> ModuleType:
    loader = importlib.machinery.SourceFileLoader(
        "translations", str(ROOT / "scripts/translations")
    )
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_an_update_without_a_new_text_changes_no_translation(tmp_path: Path) -> None:
    files = sorted((ROOT / "translations").glob("*.ts"))
    copies = [Path(shutil.copy(file, tmp_path)) for file in files]
    script().update(copies)
    changed = [
        a.name for a, b in zip(files, copies, strict=True) if a.read_bytes() != b.read_bytes()
    ]
    assert not changed, "run scripts/translations update, then status"
