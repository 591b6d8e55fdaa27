"""Parts of the forms and lists that edit connections."""
