"""Pasted text as proposed changes of fields: recognised here, on this computer alone."""
