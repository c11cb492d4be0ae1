"""How a site is found, followed and passed on: feed, link previews, and data for machines."""
