"""What the audit's options take: a field with its text, a list of checks."""

import click

from localstd.audit import Field

__all__ = ["Codes", "Pair"]


class Pair(click.ParamType):
    """``FIELD=TEXT``: something said of one field of the register."""

    name = "field=text"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Field, str]:
        """Split at the first equals sign."""
        name, equals, text = str(value).partition("=")
        if not equals or name not in set(Field):
            known = ", ".join(Field)
            self.fail(f"“{value}”: 应为 / expected FIELD=TEXT; FIELD: {known}", param, ctx)
        return Field(name), text


class Codes(click.ParamType):
    """Codes or names of checks, separated by commas."""

    name = "codes"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Split at the commas."""
        del param, ctx
        if isinstance(value, tuple):
            return value
        return tuple(part.strip() for part in str(value).split(",") if part.strip())
