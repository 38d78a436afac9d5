"""What ships is what the script makes of the reference data."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from localstd.places import china_places

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "src" / "localstd" / "places" / "data" / "divisions.tsv"


def test_the_script_makes_the_table_that_ships(
    shared: Path, tmp_path: Path, program: Callable[[str], ModuleType]
) -> None:
    program("update/places.py").main(shared, tmp_path)
    assert (tmp_path / "divisions.tsv").read_text("utf-8") == SHIPPED.read_text("utf-8")


def test_every_row_of_the_table_is_a_place() -> None:
    rows = [row for row in SHIPPED.read_text("utf-8").splitlines() if not row.startswith("#")]
    codes = [row.split("\t")[0] for row in rows]
    assert [place.code for place in china_places().places][: len(codes)] == codes
    assert len(codes) == 6823
