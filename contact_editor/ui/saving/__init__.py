"""The review and conflict sheets."""
