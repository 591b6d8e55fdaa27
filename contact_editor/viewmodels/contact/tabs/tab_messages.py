"""Messages about contacts that are not shown, or not loaded."""

from __future__ import annotations

from contact_editor.translation import tr
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, translatable


@translatable
def named_message(name: str, message: Message) -> Message:
    """Return a message with the name of its contact.

    It has no actions: their buttons would act on the contact that is shown now.
    """
    return Message(f"{name}: {message.translated().whole}", message.tone)


@translatable
def joined_message(first: Message, then: Message) -> Message:
    """Return two messages as one, with the actions of the second."""
    said = then.translated()
    tone = max(first.tone, said.tone, key=lambda tone: tone.value)
    text = f"{first.translated().whole}\n{said.whole}"
    return Message(text, tone, said.actions, said.contact_id)


@translatable
def not_loaded_message(name: str, *, is_gone: bool, problem: str = "") -> Message:
    """Return why a contact is not loaded: its account has no connection any more.

    `problem`: why the connection cannot be used.
    """
    if problem:
        text = tr(
            "“{name}” can't be used, so this contact is not loaded. {problem} Unsaved changes to "
            "it are kept."
        )
    elif is_gone:
        text = tr(
            "There is no connection named “{name}” any more, so this contact can't be loaded. "
            "Unsaved changes to it are kept."
        )
    else:
        text = tr(
            "“{name}” leads to another account now than when this tab was opened. Its contact "
            "with this id may be another one, so it is not loaded. Unsaved changes to it are kept."
        )
    actions = (MessageAction.CHANGE_CONNECTION,)
    sentence = problem if problem.endswith((".", "!", "?")) else f"{problem}."
    return Message(text.format(name=name, problem=sentence), Tone.CAUTION, actions)
