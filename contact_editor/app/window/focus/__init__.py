"""Where the focus goes in the window: from pane to pane."""
