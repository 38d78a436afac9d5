"""Promised: logs of complaints and of inspections are audited at 5,000 rows a second or more.

Each row tells days of its own within three years, as logs do that are written day by day; of
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

ROWS, ROUNDS = 20_000, 3
BATCH = 20  # targets of one draw
A_SECOND = 5_000
AS_OF = date(2026, 11, 26)
FIRST, SPAN = date(2023, 11, 1), 1_090
#: How many days each act comes after the one before it, at most; and the share that has it.
ACTS: dict[LogKind, dict[str, tuple[int, float]]] = {
    LogKind.COMPLAINTS: {
        "收到日期": (0, 1.0), "受理日期": (12, 0.9), "告知受理决定日期": (3, 0.9),
        "组织调解日期": (20, 0.6), "终止调解日期": (60, 0.5), "告知终止调解日期": (12, 0.5),
        "核查日期": (20, 0.4), "是否立案决定日期": (10, 0.4), "告知立案决定日期": (8, 0.3),
    },
    LogKind.INSPECTIONS: {
        "名单公开日期": (0, 1.0), "随机数值公布日期": (2, 1.0), "抽取日期": (3, 1.0),
        "检查日期": (40, 0.9), "结果公示日期": (35, 0.8),
    },
}  # fmt: skip


def rows(kind: LogKind) -> Iterator[dict[str, str]]:
    """Make the rows of a log, each with days of its own."""
    chance = random.Random(133)  # noqa: S311  a repeatable draw is what is wanted
    for number in range(ROWS):
        if kind is LogKind.INSPECTIONS:
            of_batch = random.Random(number // BATCH)  # noqa: S311  as above
            told = {"批次": f"B{number // BATCH}", "检查对象": f"企业{number}"}
        else:
            of_batch = chance
            told = {
                "编号": f"34-{number}",
                "类型": chance.choice(("投诉", "举报")),
                "是否实名": chance.choice("是否"),
            }
        day = FIRST + timedelta(days=of_batch.randrange(SPAN))
        for act, (most, share) in ACTS[kind].items():
            drawn = of_batch if share == 1 else chance
            day += timedelta(days=drawn.randint(0, most))
            told[act] = str(day) if drawn.random() < share and day < AS_OF else ""
        yield told


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
