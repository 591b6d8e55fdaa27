"""Ways to a field of a long form: the filter above it and the list of its sections."""
