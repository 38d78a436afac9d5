"""The kit's checks as tests of pytest (检查即测试), for ``pytest --localstd``."""

from collections.abc import Iterator
from typing import Any

import pytest

from localstd.testing.run import Run, runs

__all__ = ["CheckItem", "items"]


class CheckItem(pytest.Item):
    """One check of the kit as a test; it fails with every promise that is not kept."""

    def __init__(self, *, run: Run, **given: Any) -> None:  # noqa: ANN401  what pytest passes on
        super().__init__(**given)
        self.run = run

    def runtest(self) -> None:
        """Run the check."""
        found = self.run()
        if found:
            pytest.fail("\n".join(map(str, found)), pytrace=False)

    def reportinfo(self) -> tuple[str, None, str]:
        """Name the check in reports."""
        return "localstd.testing", None, self.name


def items(session: pytest.Session) -> Iterator[pytest.Item]:
    """Make a test of each check."""
    for name, run in runs().items():
        yield CheckItem.from_parent(session, name=name, nodeid=f"localstd.testing::{name}", run=run)
