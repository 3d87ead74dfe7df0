"""Write what a check found in drafts, one module a format."""
