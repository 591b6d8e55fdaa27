"""API calls of a connection: requests built, paced, sent, retried, checked and logged."""
