"""The encrypted journal: drafts, intents of writes, recent contacts and saves."""
