"""One save as the window sees it: prepare, resolve conflicts, review, send, follow up."""
