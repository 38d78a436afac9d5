"""Promised: the national stock, 78,000 rows, is read and audited within 8 s and 250 MB.

Ten times as many rows take at most 10.5 times as long, and at most 300 bytes more a row.

The peer is the reading alone, in the same run. Each audit is a process of its own, which
tells its own peak of memory.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

NATIONAL = 78_000  # the national stock in March 2025 (lsr2025-stock)

pytestmark = pytest.mark.benchmark(group="audit", min_rounds=1, warmup=False)

MEASURED = """
import json, sys, time
from collections import deque
from datetime import date
from localstd.audit import Audit, Context
from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.places import china_places
from localstd.registers import open_register
started = time.perf_counter()
register = open_register(sys.argv[1])
if sys.argv[2] == "audit":
    context = Context(as_of=date(2026, 8, 1), law=china_law(), calendar=china_calendar(),
                      places=china_places(), headings=register.headings)
    findings = sum(1 for _ in Audit(context).findings(register))
else:
    findings = 0
    deque(register, maxlen=0)
seconds = time.perf_counter() - started
with open("/proc/self/status") as status:  # ru_maxrss would be that of whoever started it, too
    peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
print(json.dumps({"seconds": seconds, "peak": peak, "findings": findings}))
"""


def run(register: Path, what: str) -> dict[str, Any]:
    command = [sys.executable, "-c", MEASURED, str(register), what]
    started = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return {**told, "process": time.perf_counter() - started}


def test_the_national_stock_is_read(
    median_of: Callable[..., float], registers: dict[int, Path]
) -> None:
    assert median_of(run, registers[NATIONAL], "read") > 0


def test_the_national_stock_is_audited_in_time(
    median_of: Callable[..., float], registers: dict[int, Path]
) -> None:
    assert run(registers[NATIONAL], "audit")["peak"] <= 250e6
    assert median_of(run, registers[NATIONAL], "audit") <= 8


def test_ten_times_as_much_takes_ten_times_as_long(
    median_of: Callable[..., float], registers: dict[int, Path]
) -> None:
    one = run(registers[NATIONAL], "audit")
    ten = run(registers[10 * NATIONAL], "audit")

    assert median_of(run, registers[10 * NATIONAL], "audit") <= 10.5 * one["process"]
    assert (ten["peak"] - one["peak"]) / (9 * NATIONAL) <= 300
