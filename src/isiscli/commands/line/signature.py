"""Let a command take options in groups, and show typer each option of each group."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any, get_type_hints

import typer

from isiscli.commands.line.completion import complete_value
from isiscli.commands.line.declared import Argument, Declared, OptionGroup


def _is_group(hint: object) -> bool:
    return isinstance(hint, type) and issubclass(hint, OptionGroup)


def _complete(what: str) -> Callable[[typer.Context, str], list[str]]:
    """Return the function that typer completes a parameter with."""

    def complete(ctx: typer.Context, incomplete: str) -> list[str]:
        return complete_value(what, ctx.info_name or "", incomplete, ctx.params.get("pack"))

    return complete


def _show_typer(hint: Any) -> Any:
    """Return the hint of a parameter as typer reads it."""
    declared = next(iter(getattr(hint, "__metadata__", ())), None)
    if not isinstance(declared, Declared):
        return hint
    settings = dict(declared.settings)
    if declared.completes:
        settings["autocompletion"] = _complete(declared.completes)
    show = typer.Argument if isinstance(declared, Argument) else typer.Option
    return Annotated[hint.__origin__, show(*declared.flags, **settings)]


def _list_parameters(name: str, hint: Any, default: object) -> list[inspect.Parameter]:
    """Return one parameter for an option, or one for each option of a group, its own first."""
    if not _is_group(hint):
        return [
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=_show_typer(hint)
            )
        ]
    hints = get_type_hints(hint, include_extras=True)
    own = inspect.get_annotations(hint)
    return [
        inspect.Parameter(
            field,
            inspect.Parameter.KEYWORD_ONLY,
            default=getattr(hint, field),
            annotation=_show_typer(hints[field]),
        )
        for field in [*own, *(inherited for inherited in hints if inherited not in own)]
    ]


def spread_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return `function` with each option of each group among its parameters as its own."""
    hints = get_type_hints(function, include_extras=True)
    declared = inspect.signature(function).parameters
    groups = {name: hints[name] for name in declared if _is_group(hints[name])}
    parameters = [
        parameter
        for name, given in declared.items()
        for parameter in _list_parameters(name, hints[name], given.default)
    ]

    def command(**given: Any) -> Any:
        built = {
            name: group(
                **{field: given.pop(field) for field in list(given) if hasattr(group, field)}
            )
            for name, group in groups.items()
        }
        return function(**given, **built)

    command.__name__ = function.__name__
    command.__doc__ = function.__doc__
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return command
