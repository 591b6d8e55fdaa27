"""Small widgets that know nothing of contacts."""
