"""R: the same program, printing a rich table of one row."""

import typer

app = typer.Typer()


@app.command()
def hello(name: str = "world") -> None:
    """Greet."""
    from rich.console import Console
    from rich.table import Table

    table = Table("hello")
    table.add_row(name)
    Console().print(table)


@app.command()
def bye(name: str = "world") -> None:
    """Take leave."""
    print(f"bye {name}")


if __name__ == "__main__":
    app()
