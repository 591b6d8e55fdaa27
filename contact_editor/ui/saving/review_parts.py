"""Parts and texts of a review: what is sent unchanged, the contact, the button."""

from __future__ import annotations

from collections.abc import Sequence

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.fields import Field
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.translation import listed, provider_text, tr
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.surfaces.expander import Expander
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.value_text import truncate

_MAX_NAME_CHARS = 40


def again_expander(again: Sequence[Field], new: Sequence[Field], provider: Provider) -> Expander:
    """Return the expander with the fields that are sent although they are unchanged."""
    words = tr("Sent unchanged: {fields}.")
    if provider.saving.left_out != "kept":
        words = tr("Sent unchanged to prevent data loss: {fields}.")
    expander = Expander(MarkedTextLabel(words.format(fields=_labels(again)), tone=quiet))
    summary = tr("to prevent data loss") if provider.saving.left_out != "kept" else ""
    if new:
        summary = tr("Newer than before: {fields}").format(fields=_labels(new))
    count = len(again)
    expander.show_title(tr("Also sent unchanged: {n} fields", "", count).format(n=count), summary)
    if new:
        expander.mark_new()
    return expander


def _labels(fields: Sequence[Field]) -> str:
    return listed(provider_text(field.label) for field in fields)


def with_id(name: str, contact: ContactSnapshot) -> str:
    """Return the name of a contact with its id, if the name is not the id itself."""
    contact_id = contact.reference.id
    number = f"#{contact_id}"
    return name if contact_id is None or name == number else f"{name}, {number}"


def save_words(connection: Connection) -> str:
    name = truncate(show_invisible(connection.name), _MAX_NAME_CHARS)
    if connection.environment == "production":
        return tr("Save to {name} (PRODUCTION)").format(name=name)
    return tr("Save to {name} (sandbox)").format(name=name)
