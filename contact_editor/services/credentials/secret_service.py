"""Unlocking and naming of the Secret Service on the session bus.

The keyring package unlocks as well. But it cannot distinguish a user who refused from a missing
display, and it waits forever if the service ends while its prompt is open.
"""

from __future__ import annotations

from collections import deque
from contextlib import ExitStack, closing, suppress
from typing import Any

from contact_editor.services import errors

SERVICE_NAME = "Secret Service"
_BUS = "org.freedesktop.DBus"
_NAME = "org.freedesktop.secrets"
_ROOT = "/org/freedesktop/secrets"
_SERVICE = "org.freedesktop.Secret.Service"
_COLLECTION = "org.freedesktop.Secret.Collection"
_PROMPT = "org.freedesktop.Secret.Prompt"
_NOTHING = "/"
_GNOME = "org.gnome.keyring"
_GNOME_PROMPTER = "org.gnome.keyring.SystemPrompter"
# The bus name that a program owns besides that of the service, and the program's name.
_PROGRAMS = (
    (_GNOME, "gnome-keyring"),
    ("org.keepassxc.KeePassXC.MainWindow", "KeePassXC"),
    ("org.kde.kwalletd6", "KWallet"),
    ("org.kde.kwalletd5", "KWallet"),
)


def unlock() -> None:
    """Unlock or create the default collection; wait until the user has answered the prompt.

    Raises `KeyringCancelled`, `KeyringLocked` if the user could not be prompted,
    `KeyringUnavailable` if the service ended meanwhile, and the errors of the bus.
    """
    with closing(_bus()) as bus:
        (collection,) = _call(bus, _ROOT, _SERVICE, "ReadAlias", "s", "default")
        if collection == _NOTHING:
            # The same label as the keyring package uses.
            wanted = {f"{_COLLECTION}.Label": ("s", "Default")}
            made = _call(bus, _ROOT, _SERVICE, "CreateCollection", "a{sv}s", wanted, "default")
            if _is_dismissed(bus, made[1]):
                raise _dismissal(bus)
        elif _is_locked(bus, collection):
            asked = _call(bus, _ROOT, _SERVICE, "Unlock", "ao", [collection])
            is_dismissed = _is_dismissed(bus, asked[1])
            # Whatever the result of the prompt: another program may have unlocked it.
            if _is_locked(bus, collection):
                raise _dismissal(bus) if is_dismissed else errors.KeyringLocked("it stayed locked")


def is_locked() -> bool:
    """Return whether `unlock` would ask the user; shows no prompt."""
    with closing(_bus()) as bus:
        (collection,) = _call(bus, _ROOT, _SERVICE, "ReadAlias", "s", "default")
        return collection == _NOTHING or _is_locked(bus, collection)


def is_open_gnome_keyring() -> bool:
    """Return whether gnome-keyring runs and is unlocked.

    For a moment after a write it sometimes reports that an item is locked, or its collection.
    """
    with closing(_bus()) as bus:
        (collection,) = _call(bus, _ROOT, _SERVICE, "ReadAlias", "s", "default")
        return _is_gnome(bus) and collection != _NOTHING and not _is_locked(bus, collection)


def default_collection() -> Any:
    """Return the default collection, whose connection the caller closes.

    In place of the keyring package's own method, which leaves the connection open if it fails.
    """
    import secretstorage
    from keyring.errors import InitError, KeyringLocked

    with ExitStack() as on_failure:
        bus = on_failure.enter_context(closing(_bus()))
        try:
            collection = secretstorage.get_default_collection(bus)
        except secretstorage.SecretStorageException as error:
            raise InitError(f"failed to create the collection: {error}") from error
        if collection.is_locked():
            collection.unlock()
            if collection.is_locked():
                raise KeyringLocked("the collection stayed locked")
        on_failure.pop_all()
        return collection


def name() -> str:
    """Return the name of the Secret Service, with its program if known."""
    with suppress(Exception), closing(_bus()) as bus:
        owner = _owner(bus, _NAME)
        for each, program in _PROGRAMS:
            if owner and _owner(bus, each) == owner:
                return f"{SERVICE_NAME} ({program})"
    return SERVICE_NAME


def _is_dismissed(bus: Any, prompt: str) -> bool:
    """Show a prompt, if there is one, and wait until it is answered or the service ends."""
    if prompt == _NOTHING:
        return False
    from jeepney import MatchRule

    answered = MatchRule(type="signal", path=prompt, interface=_PROMPT, member="Completed")
    ended = MatchRule(type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged")
    ended.add_arg_condition(0, _NAME)
    bus.bus_proxy.AddMatch(ended)
    seen: deque[Any] = deque()
    with bus.filter(answered, queue=seen), bus.filter(ended, queue=seen):
        _call(bus, prompt, _PROMPT, "Prompt", "s", "")
        first = bus.recv_until_filtered(seen)
    if ended.matches(first):
        raise errors.KeyringUnavailable("it ended while its prompt was open")
    return bool(first.body[0])


def _dismissal(bus: Any) -> errors.CredentialError:
    if _is_without_screen(bus):
        return errors.KeyringLocked("the keyring could not show its prompt")
    return errors.KeyringCancelled("the keyring's prompt was dismissed")


def _is_without_screen(bus: Any) -> bool:
    """Return whether a prompt reported as dismissed was never shown.

    gnome-keyring reports both alike; but its prompter stays on the bus for a while if it ran.
    """
    return _is_gnome(bus) and not _owner(bus, _GNOME_PROMPTER)


def _is_gnome(bus: Any) -> bool:
    return _owner(bus, _NAME) == _owner(bus, _GNOME) != ""


def _is_locked(bus: Any, collection: str) -> bool:
    properties = f"{_BUS}.Properties"
    ((_, is_locked),) = _call(bus, collection, properties, "Get", "ss", _COLLECTION, "Locked")
    return bool(is_locked)


def _owner(bus: Any, name: str) -> str:
    """Return the owner of a bus name; empty if it has none."""
    if not bus.bus_proxy.NameHasOwner(name)[0]:
        return ""
    return str(bus.bus_proxy.GetNameOwner(name)[0])


def _bus() -> Any:
    import secretstorage

    # This connection also receives the signals of prompts.
    return secretstorage.dbus_init()


def _call(bus: Any, path: str, interface: str, method: str, signature: str, *body: Any) -> Any:
    from jeepney import DBusAddress, new_method_call
    from jeepney.wrappers import unwrap_msg

    message = new_method_call(DBusAddress(path, _NAME, interface), method, signature, body)
    return unwrap_msg(bus.send_and_get_reply(message))
