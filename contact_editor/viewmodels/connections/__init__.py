"""The list of connections and the workflows that add, change and remove them."""
