"""The pseudo-language: each text accented, longer and in brackets, so that one without is seen."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from contact_editor.app.settings import language

ROOT = Path(__file__).parents[1]
PSEUDO = "qps"
OPEN, CLOSE = "[!", "!]"


@cache
def _folder() -> Path:
    folder = Path(mkdtemp(prefix="contact-editor-pseudo-"))
    subprocess.run([ROOT / "scripts" / "translations", "pseudo", folder], check=True)
    return folder


@contextmanager
def pseudo_language() -> Iterator[str]:
    """Let the program have the pseudo-language; yield the name by which it is chosen."""
    own = language.own_texts

    def own_texts(name: str) -> Path:
        return _folder() / f"contact_editor_{PSEUDO}.qm" if name == PSEUDO else own(name)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "own_texts", own_texts)
        patch.setattr(language, "LANGUAGES", (*language.LANGUAGES, PSEUDO))
        yield PSEUDO
