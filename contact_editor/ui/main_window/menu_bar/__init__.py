"""The menu bar: the table of its menus, how they are made, and how they are shown."""
