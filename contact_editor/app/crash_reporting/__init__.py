"""Unexpected exceptions and Qt's messages: logged and shown."""
