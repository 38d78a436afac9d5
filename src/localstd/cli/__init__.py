"""The command line (命令行): the shell around the library; it alone reads the clock."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run ``localstd``; without the extra ``cli`` say how to install it."""
    try:
        from localstd.cli.app import app  # noqa: PLC0415  click is an extra
        from localstd.cli.console import spell_unprintable  # noqa: PLC0415  needs click
    except ModuleNotFoundError as missing:
        if missing.name != "click":
            raise
        from localstd.errors import ExtraMissingError  # noqa: PLC0415  seldom needed
        from localstd.wording import Wording  # noqa: PLC0415  seldom needed

        told = ExtraMissingError(what=Wording("命令行", "the command line"), extra="cli").wording
        sys.stderr.write(f"{told.zh}\n{told.en}\n")
        sys.exit(2)
    spell_unprintable()
    app()
