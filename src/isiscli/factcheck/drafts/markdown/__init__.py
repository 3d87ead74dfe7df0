"""Read Markdown as its reader sees it, with the place of each word."""
