"""Read command lines: without typer where they are plain, with it where not."""
