"""The side panel: requests and JSON."""
