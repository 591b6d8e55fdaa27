"""A long form at a glance: the fields that a filter leaves, and the counts of its sections."""
