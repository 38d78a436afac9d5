"""Make the table of administrative divisions that ships in ``localstd.places``.

    python update/places.py ../shared

reads ``data/gb2260_history_yescallop.csv``: one row for each time that a code had one name.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

TABLES = Path(__file__).parents[1] / "src" / "localstd" / "places" / "data"
FIRST_LIST = "1981"
RENAMED = "变更"
HEADER = """\
# Administrative divisions of China and their codes of GB/T 2260, 1981 to 2025.
# Columns: code in short form, name, first year, year of change or dissolution, successors.
# An empty first year means that the place stands in the first list, of 1981; an empty last year
# that it is in force. Successors took the area over when the place ended; parts that it gave
# away before are left out. Where the source names none: a renamed place has its own code, a
# dissolved prefecture has those to which its last counties went (derived).
# Source: yescallop/areacodes result.csv, commit eed219a0678d36bacaa717f62443b10e869f0291
# (CC0), after the lists of the Ministry of Civil Affairs; retrieved 2026-11-22.
# Made by update/places.py.
"""

Row = dict[str, str]


def main(shared: Path, tables: Path) -> None:
    """Write the table, by code and year, into a folder."""
    with (shared / "data" / "gb2260_history_yescallop.csv").open(encoding="utf-8-sig") as lines:
        rows = list(csv.DictReader(lines))
    codes = {_short(row["代码"]) for row in rows}
    heirs = _heirs_of_prefectures(rows, codes)
    table = sorted((_line(row, heirs) for row in rows), key=lambda cells: (cells[0], cells[2]))
    text = HEADER + "".join("\t".join(cells) + "\n" for cells in table)
    (tables / "divisions.tsv").write_text(text, encoding="utf-8")


def _line(row: Row, heirs: dict[tuple[str, str], list[str]]) -> tuple[str, ...]:
    """Give one row of the table."""
    code, last = _short(row["代码"]), row["变更/弃用时间"]
    own = [code] if row["状态"] == RENAMED else []
    successors = _final_successors(row) or own or (heirs[code, last] if last else [])
    first = "" if row["启用时间"] == FIRST_LIST else row["启用时间"]
    return code, row["名称"], first, last, " ".join(dict.fromkeys(successors))


def _final_successors(row: Row) -> list[str]:
    """Give the codes that followed at the end: those without a year in brackets."""
    return [_short(code) for code in row["新代码"].split(";") if code and "[" not in code]


def _heirs_of_prefectures(rows: Iterable[Row], codes: set[str]) -> dict[tuple[str, str], list[str]]:
    """Find where the counties of a prefecture went, by prefecture and year."""
    heirs: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        prefecture = row["代码"][:4]
        above = {code[:4] if code[:4] in codes else code[:2] for code in _final_successors(row)}
        heirs[prefecture, row["变更/弃用时间"]] |= above - {prefecture}
    return defaultdict(list, {key: sorted(found) for key, found in heirs.items()})


def _short(code: str) -> str:
    """Take the zeros off that fill a code up to six digits."""
    return code.removesuffix("00").removesuffix("00")


if __name__ == "__main__":
    main(Path(sys.argv[1]), TABLES)
