"""The procedures that ship (自带程序), by name: each is imported only when it is asked for.

>>> procedure_named("making").wording.zh
'地方标准制修订'
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final

from localstd._attrs import error
from localstd.errors import LocalstdError, by_likeness, nearest
from localstd.legible import shown
from localstd.procedure import Procedure
from localstd.wording import Wording

__all__ = ["PROCEDURES", "UnknownProcedureError", "procedure_named"]

_HOME: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "making": ("localstd.making", "MAKING"),
        "review": ("localstd.review", "REVIEW"),
        "guidance-document": ("localstd.guidance", "GUIDANCE_DOCUMENT"),
        "mandatory-cleanup": ("localstd.cleanup", "MANDATORY_CLEANUP"),
        "market-cleanup": ("localstd.cleanup", "MARKET_CLEANUP"),
        "transition": ("localstd.transition", "TRANSITION"),
        "group-standard": ("localstd.groups", "GROUP_STANDARD"),
        "enterprise-standard": ("localstd.enterprises", "ENTERPRISE_STANDARD"),
        "good-behaviour": ("localstd.enterprises", "GOOD_BEHAVIOUR"),
        "group-supervision": ("localstd.groups", "GROUP_SUPERVISION"),
        "group-organisation": ("localstd.groups", "GROUP_ORGANISATION"),
        "spot-check": ("localstd.enterprises", "SPOT_CHECK"),
        "inspection-plan": ("localstd.supervision.draw", "INSPECTION_PLAN"),
        "inspection": ("localstd.supervision.draw", "INSPECTION"),
        "complaint": ("localstd.supervision.complaints", "COMPLAINT"),
        "violation-report": ("localstd.supervision.complaints", "VIOLATION_REPORT"),
        "standards-complaint": ("localstd.supervision.complaints", "STANDARDS_COMPLAINT"),
        "government-correction": ("localstd.supervision.corrections", "GOVERNMENT_CORRECTION"),
        "nonconformity": ("localstd.supervision.corrections", "NONCONFORMITY"),
        "promotion": ("localstd.supervision.implementation", "PROMOTION"),
        "feedback": ("localstd.supervision.implementation", "FEEDBACK"),
        "evaluation": ("localstd.supervision.implementation", "EVALUATION"),
        "annual-plan": ("localstd.cooperation.annual_plan", "ANNUAL_PLAN"),
        "coordination": ("localstd.cooperation.coordination", "COORDINATION"),
        "city-power": ("localstd.cooperation.city_power", "CITY_POWER"),
        "county-part": ("localstd.cooperation.county_part", "COUNTY_PART"),
        "joint-standard": ("localstd.cooperation.regional", "JOINT_STANDARD"),
    }
)

#: The name of every procedure that ships.
PROCEDURES: Final = tuple(_HOME)


@error
class UnknownProcedureError(LocalstdError):
    """No procedure has this name; ``known`` has the nearest names first.

    >>> print(UnknownProcedureError(procedure="makin", known=("making", "review")).wording.en)
    there is no procedure 'makin'; known: making, review
    """

    procedure: str
    known: tuple[str, ...]

    @property
    def problem(self) -> Wording:
        """Name the procedure."""
        name = shown(self.procedure)
        return Wording(f"没有程序“{name}”", f"there is no procedure '{name}'")

    @property
    def advice(self) -> Wording:
        """Name those that there are, the nearest first."""
        return nearest(self.procedure, self.known)

    @property
    def wording(self) -> Wording:
        """Name the procedure, and those that there are."""
        return Wording.joined((self.problem, self.advice), by="semicolon")


def procedure_named(name: str) -> Procedure:
    """Give the procedure of a name.

    Raises:
        UnknownProcedureError: if none has it.

    >>> procedure_named("making").name
    'making'
    """
    if name not in _HOME:
        raise UnknownProcedureError(procedure=name, known=by_likeness(name, PROCEDURES))
    module, constant = _HOME[name]
    found = getattr(import_module(module), constant)
    assert isinstance(found, Procedure)  # noqa: S101  for the type checker
    return found
