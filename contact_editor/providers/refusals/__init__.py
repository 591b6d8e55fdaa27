"""The content of the body with which a provider rejects a request."""
