"""Make tests/corpora/numbers.tsv: real numbers from the reference folder, and how they are read.

Run: python update/numbers_corpus.py ../shared

All awkward numbers are taken, and every ninth of the typical ones; the expected readings are those
of the library when the file was made. Look at the difference before committing a new one.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from localstd.numbers import NumberError, StandardNumber, parse_cell

HEADER = """\
# Real numbers as found in registers, bulletins and public text, and how they are read.
# Columns: text as found (\\n spelt out), canonical forms, kinds, repairs; several numbers of one
# cell are set apart by a bar. Made by update/numbers_corpus.py; retrieved 2026-11-22. Facts.
"""
ROOT = Path(__file__).parents[1]
TYPICAL = re.compile(r"(?:[A-Z]{2}|DB\d{2,4}|T/[A-Z]+)(?:/T)? \d+(?:\.\d+)?[-—](?:19|20)\d\d")
NINTH = 9


def main(shared: Path) -> None:
    """Write the corpus in the order of the sources."""
    texts = list(dict.fromkeys(_texts(shared)))
    awkward = [text for text in texts if not TYPICAL.fullmatch(text)]
    typical = [text for text in texts if TYPICAL.fullmatch(text)]
    rows = list(map(_row, filter(_is_read, awkward + typical[::NINTH])))
    target = ROOT / "tests" / "corpora" / "numbers.tsv"
    target.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} numbers")


def _texts(shared: Path) -> Iterator[str]:
    for table in sorted((shared / "data").glob("numbers_*.tsv")):
        for line in table.read_text(encoding="utf-8").splitlines()[1:]:
            yield line.split("\t")[0]


def _is_read(text: str) -> bool:
    try:
        return bool(parse_cell(text))
    except NumberError:
        return False


def _row(text: str) -> str:
    numbers = parse_cell(text)
    columns = (map(str, numbers), (number.kind for number in numbers), map(_repairs, numbers))
    return "\t".join((text, *("|".join(column) for column in columns)))


def _repairs(number: StandardNumber) -> str:
    return " ".join(repair.code for repair in number.repairs)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
