"""Step-by-step checks of a connection that write nothing to the provider."""
