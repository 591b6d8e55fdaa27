"""Messages about edits that were put aside because another contact has their contact's id."""

from __future__ import annotations

from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.translation import listed, provider_text, tr
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, translatable


@translatable
def aside_message(provider: Provider, aside: Draft, name: str, *, doubtful: bool) -> Message:
    """Return why a draft of the contact called `name` was not applied to the open one."""
    fields = [provider_text(field.label) for field in provider.fields if field.key in aside.edits]
    named = {"name": name, "fields": listed(fields)}
    if doubtful:
        text = tr(
            "This may be a different contact from {name}: its email was replaced, and no name "
            "confirms that it is the same. The changes of {name} that are not saved, or not known "
            "to be ({fields}), were kept aside."
        )
        return Message(text.format(**named), Tone.CAUTION, (MessageAction.APPLY_ASIDE,))
    text = tr(
        "This is a different contact from {name}, under the same id: it was created at another "
        "time. The changes of {name} that are not saved, or not known to be ({fields}), were kept "
        "aside and are not applied here."
    )
    return Message(text.format(**named), Tone.CAUTION)
