"""Custom fields that an account defines, in addition to those of the description."""
