"""No rule exists twice: what a procedure asks, the audit asks of it."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterable
from types import ModuleType

import pytest

import localstd
import localstd.audit
from localstd.audit import ALL_CHECKS
from localstd.cleanup import MANDATORY_CLEANUP
from localstd.enterprises import ENTERPRISE_STANDARD
from localstd.groups import GROUP_STANDARD
from localstd.law import Check
from localstd.making.table import MAKING
from localstd.procedure import Procedure

LIMITS_JUDGED = ("judge_timeliness", ".get_limit(", ".limit(")


def modules_below(package: ModuleType) -> list[ModuleType]:
    named = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    return [importlib.import_module(one.name) for one in named if not one.name.endswith("__main__")]


def checks_in(modules: Iterable[ModuleType]) -> dict[str, set[str]]:
    """Give the checks by their codes, each as it prints: two that differ would print apart."""
    found: dict[str, set[str]] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Check):
                found.setdefault(value.code, set()).add(repr(value))
    return found


def reported_by(procedure: Procedure) -> dict[str, Check]:
    """Give what a table may report by its conditions and its duties, by codes."""
    conditions = (one for row in procedure.rows for one in row.conditions)
    checks = [one.check for one in conditions]
    duties = (duty for row in procedure.rows for duty in row.starts)
    checks += [one for duty in duties for one in (duty.late, duty.lacking) if one is not None]
    return {check.code: check for check in checks}


def test_a_code_means_one_thing_in_the_whole_library() -> None:
    by_code = checks_in(modules_below(localstd))

    assert {code for code, printed in by_code.items() if len(printed) > 1} == set()
    assert {check.code for check in ALL_CHECKS} <= by_code.keys()


@pytest.mark.parametrize(
    ("procedure", "codes"),
    [
        (MAKING, {"LS301", "LS302", "LS303", "LS304", "LS305"}),
        (MANDATORY_CLEANUP, {"LS311", "LS312"}),
        (GROUP_STANDARD, {"LS738"}),
        (ENTERPRISE_STANDARD, {"LS763", "LS764", "LS766", "LS767", "LS775"}),
    ],
    ids=["making", "clean-up", "groups", "enterprises"],
)
def test_what_the_audit_shares_with_a_procedure_is_the_same_check(
    procedure: Procedure, codes: set[str]
) -> None:
    asked = reported_by(procedure)
    own = {check.code: check for check in ALL_CHECKS}

    assert own.keys() & asked.keys() == codes
    assert all(own[code] is asked[code] for code in codes)


def test_the_audit_judges_no_limit_by_itself() -> None:
    judging = [
        module.__name__
        for module in modules_below(localstd.audit)
        if any(call in inspect.getsource(module) for call in LIMITS_JUDGED)
    ]

    assert judging == []
