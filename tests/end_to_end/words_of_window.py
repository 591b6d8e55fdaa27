"""What the window says in the main job, in any of its languages, by the English."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QTranslator

from contact_editor.app.settings.language import own_texts


def words_in(language: str) -> dict[str, str]:
    """Return what the window says in a language, by the English."""
    translator = QTranslator()
    assert translator.load(str(own_texts(language)))

    def said(context: str, text: str, count: int = -1, **values: object) -> str:
        found = translator.translate(context, text, "", count) or text
        return found.format(**values) if values else found

    def stored(*fields: str) -> str:
        names = said("", ", ").join(said("provider", field) for field in fields)
        return said("", "Stored: {names}.", names=names)

    saved = re.split(r"\{at\}", said("", "Saved and verified at {at}"))
    return {
        "Connection": said("ConnectionPicker", "Connection"),
        "Find": said("FindBar", "Find"),
        "Search": said("", "Search"),
        "Name": said("provider", "Name"),
        "Tags": said("provider", "Tags"),
        "1 change": said("ChangesBar", "{n} changes", 1, n=1),
        "2 changes": said("ChangesBar", "{n} changes", 2, n=2),
        "Review and save": said("ChangesBar", "Review and save"),
        "Save to Practice Simvoly (sandbox)": said(
            "", "Save to {name} (sandbox)", name="Practice Simvoly"
        ),
        "Saved and verified": max(saved, key=len).strip(),
        "Stored: Name, Tags.": stored("Name", "Tags"),
        "1 of 2 changes are undone.": said("", "{n} of {all} changes are undone.", n=1, all=2),
        # Before the time of the save.
        "Undo the save": said("", "Undo the save of {when}").split("{when}")[0].strip(),
        **_words_of_whole_job(said),
    }


def _words_of_whole_job(said: Callable[..., str]) -> dict[str, str]:
    """Return more of them, from the first start to the closed program."""
    undone = said("", "Save of {when} undone, verified at {at}")
    return {
        "Add a connection": said("", "Add a connection"),
        "Search providers": said("ProviderList", "Search providers"),
        "API key": said("SecretField", "API key"),
        "Network": said("NetworkForm", "Network"),
        "API base URL": said("NetworkForm", "API base URL"),
        "Save and open": said("AddConnectionDialog", "Save and open"),
        "Keep for this session": said("ConnectionSaver", "Keep for this session"),
        "16 changes": said("ChangesBar", "{n} changes", 16, n=16),
        "Save to Every kind (PRODUCTION)": said(
            "", "Save to {name} (PRODUCTION)", name="Every kind"
        ),
        "undone, verified": max(re.split(r"\{when\}|\{at\}", undone), key=len).strip(),
        "Remove": said("", "Remove {name}"),
        "Menu": said("MainWindow", "Menu"),
        "Quit": said("", "&Quit").replace("&", ""),
    }
