"""What ships is what the script makes of the reference data."""

import importlib.util
from pathlib import Path

from localstd.places import china_places

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "src" / "localstd" / "places" / "data" / "divisions.tsv"


def test_the_script_makes_the_table_that_ships(shared: Path, tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("update_places", ROOT / "update/places.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.main(shared, tmp_path)
    assert (tmp_path / "divisions.tsv").read_text("utf-8") == SHIPPED.read_text("utf-8")


def test_every_row_of_the_table_is_a_place() -> None:
    rows = [row for row in SHIPPED.read_text("utf-8").splitlines() if not row.startswith("#")]
    codes = [row.split("\t")[0] for row in rows]
    assert [place.code for place in china_places().places][: len(codes)] == codes
    assert len(codes) == 6823
