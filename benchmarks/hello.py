"""H: a typer program of two commands that prints a string."""

import typer

app = typer.Typer()


@app.command()
def hello(name: str = "world") -> None:
    """Greet."""
    print(f"hello {name}")


@app.command()
def bye(name: str = "world") -> None:
    """Take leave."""
    print(f"bye {name}")


if __name__ == "__main__":
    app()
