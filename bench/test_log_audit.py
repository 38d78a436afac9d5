"""Promised: logs of complaints and of inspections are audited at 5,000 rows a second or more.

Each row tells days of its own within one year, as logs do that are written day by day; of
inspections, ``BATCH`` rows are those of one draw. The peer is ``csv.DictReader`` alone over the
same file, in the same run.
"""

import csv
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from localstd.audit import LogAudit, LogContext, LogKind
from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.registers import open_log

pytestmark = pytest.mark.benchmark(group="log audit")

ROWS, ROUNDS = 50_000, 3
BATCH = 20  # targets of one draw
A_SECOND = 5_000
AS_OF = date(2026, 11, 26)
FIRST, SPAN = date(2025, 11, 20), 365
LATE = 0.1  # of the rows took three times as long
#: The acts of each kind of row: the least and the most days after the one before.
ACTS: dict[str, dict[str, tuple[int, int]]] = {
    "投诉": {
        "收到日期": (0, 0), "受理日期": (1, 8), "告知受理决定日期": (0, 2),
        "组织调解日期": (1, 10), "终止调解日期": (3, 40), "告知终止调解日期": (0, 8),
    },
    "举报": {
        "收到日期": (0, 0), "核查日期": (2, 18), "是否立案决定日期": (0, 5),
        "告知立案决定日期": (0, 6),
    },
    "检查": {
        "名单公开日期": (0, 0), "随机数值公布日期": (1, 3), "抽取日期": (0, 2),
        "检查日期": (1, 30), "结果公示日期": (1, 26),
    },
}  # fmt: skip
OF_A_BATCH = 3  # the acts of an inspection that are those of its batch


def rows(kind: LogKind) -> Iterator[dict[str, str]]:
    """Make the rows of a log, each with days of its own."""
    chance = random.Random(133)  # noqa: S311  a repeatable draw is what is wanted
    begun: dict[str, str] = {}
    for number in range(ROWS):
        if kind is LogKind.COMPLAINTS:
            what = chance.choice(("投诉", "举报"))
            told = {"编号": f"34-{number}", "类型": what, "是否实名": chance.choice("是否")}
            every = dict.fromkeys(act for one in ("投诉", "举报") for act in ACTS[one])
            acted = dict(acts(chance, what))
            yield told | {act: acted.get(act, "") for act in every}
            continue
        acted = dict(acts(chance, "检查"))
        if number % BATCH == 0:
            begun = dict(list(acted.items())[:OF_A_BATCH])
        yield {"批次": f"B{number // BATCH}", "检查对象": f"企业{number}"} | acted | begun


def acts(chance: random.Random, what: str) -> Iterator[tuple[str, str]]:
    """Give the days of one row; what would lie ahead of the audit is not done yet."""
    day = FIRST + timedelta(days=chance.randrange(SPAN))
    times = 3 if chance.random() < LATE else 1
    for act, (least, most) in ACTS[what].items():
        day += timedelta(days=times * chance.randint(least, most))
        yield act, str(day) if day <= AS_OF else ""


def write(path: Path, kind: LogKind) -> Path:
    made = list(rows(kind))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, made[0])
        writer.writeheader()
        writer.writerows(made)
    return path


def read(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def audited(path: Path, kind: LogKind) -> LogAudit:
    log = open_log(path, kind)
    audit = LogAudit(
        LogContext(
            kind=kind,
            as_of=AS_OF,
            law=china_law(),
            calendar=china_calendar(),
            headings=log.headings,
        )
    )
    for _ in audit.findings(log):
        pass
    return audit


@pytest.mark.parametrize("kind", LogKind)
def test_a_log_is_audited_in_time(
    tmp_path: Path, in_turns: Callable[..., tuple[float, float]], kind: LogKind
) -> None:
    log = write(tmp_path / "log.csv", kind)
    assert read(log) == audited(log, kind).rows == ROWS
    _, ours = in_turns(lambda _: read(log), lambda _: audited(log, kind), ROUNDS)
    assert ROWS / ours >= A_SECOND
