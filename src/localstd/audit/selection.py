"""Choosing checks (选择检查项) by code, by the beginning of a code, or by name."""

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError, nearest
from localstd.law import Check, Finding
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["Selection", "UnknownCheckError"]


@error
class UnknownCheckError(LocalstdError):
    """A check was named that does not exist; ``known`` are codes and names of those that do.

    >>> print(UnknownCheckError(chosen="LS9", known=("LS301 filed-late",)).wording.en)
    there is no check 'LS9'; known: LS301, filed-late
    """

    chosen: str
    known: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name what was asked for, and what there is."""
        names = (name for check in self.known for name in check.split())
        chosen, known = shown(self.chosen), nearest(self.chosen, names)
        return Wording(
            f"没有检查项“{chosen}”；{known.zh}", f"there is no check '{chosen}'; {known.en}"
        )


@frozen
class Selection:
    """Which checks count: all if ``select`` is empty, without those in ``ignore``.

    A choice is a whole code (``LS301``), the beginning of one (``LS3``), or a name
    (``filed-late``); ``ignore`` wins over ``select``.

    >>> from datetime import date
    >>> from localstd.audit import audit
    >>> row = {"number": "DB34/T 5429—2026", "published": "2026-04-30", "filed": "2026-07"}
    >>> duties = Selection(select=("LS3",))
    >>> [one.name for one in audit([row], as_of=date(2026, 8, 1)) if duties.admits(one)]
    ['filed-late']
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def admits(self, finding: Finding) -> bool:
        """Say whether a finding is to be reported."""
        if any(_names(choice, finding.check) for choice in self.ignore):
            return False
        return not self.select or any(_names(choice, finding.check) for choice in self.select)

    def require_known(self, checks: tuple[Check, ...]) -> None:
        """Refuse a choice that names none of the checks.

        Raises:
            UnknownCheckError: if a choice names nothing.
        """
        for choice in (*self.select, *self.ignore):
            if not any(_names(choice, check) for check in checks):
                known = tuple(f"{check.code} {check.name}" for check in checks)
                raise UnknownCheckError(chosen=choice, known=known)


def _names(choice: str, check: Check) -> bool:
    return choice == check.name or (bool(choice) and check.code.startswith(choice.upper()))
