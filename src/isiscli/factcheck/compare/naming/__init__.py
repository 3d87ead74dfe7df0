"""Know which names can stand for which, and what the name of a record says that it is about."""
