"""Make the example register from the filing bulletin of July 2026 (地方标准备案月报).

    python update/example_register.py PATH_TO_SHARED

writes ``examples/bulletin-2026-07.csv`` and ``examples/bulletin-2026-07-counts.tsv``.
Numbers and titles stay exactly as the bulletin has them; ``examples/README.md`` says what
the bulletin does not say.
"""

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
REGISTER = "bulletin-2026-07.csv"
COUNTS = "bulletin-2026-07-counts.tsv"

COLUMNS = {  # our column: the column of the reference table
    "标准编号": "std_no_raw",
    "标准名称": "title_raw",
    "代替标准": "replaces_raw",
    "批准日期": "approval_date",
    "实施日期": "implementation_date",
    "废止日期": "abolition_date",
    "备案号": "record_no",
    "备案月份": "filing_month",
    "发布部门": "department",
    "状态": "status",
}
FILED = {"filing_month": "2026-07"}
ABOLISHED = {"status": "废止"}


def read(table: Path, said: Mapping[str, str]) -> Iterator[list[str]]:
    """Give a table's rows in our columns, with what the bulletin says of all of them."""
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            cells = {**row, **said}
            yield [cells.get(column, "").replace("\\n", "\n") for column in COLUMNS.values()]


def counted(summary: Path) -> Iterator[tuple[str, str, int]]:
    """Give the bulletin's own counts: which table, which department, how many."""
    official = json.loads(summary.read_text(encoding="utf-8"))
    for department, count in official["filed_by_department"].items():
        yield "备案", department, count
    for entry in official["abolished_by_department"]:
        yield "废止", entry["department"], entry["count"]


def write(path: Path, rows: Iterable[Sequence[object]], delimiter: str) -> None:
    """Write a table of ours."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, delimiter=delimiter, lineterminator="\n").writerows(rows)


def main(shared: Path, examples: Path = EXAMPLES) -> None:
    """Write both files."""
    bulletin = str(shared / "data" / "local_filing_bulletin_2026_07_")
    filed = read(Path(f"{bulletin}filed.tsv"), FILED)
    abolished = read(Path(f"{bulletin}abolished.tsv"), ABOLISHED)
    write(examples / REGISTER, [[*COLUMNS], *filed, *abolished], ",")
    counts = counted(Path(f"{bulletin}summary.json"))
    write(examples / COUNTS, [("附表", "发布部门", "数量"), *counts], "\t")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
