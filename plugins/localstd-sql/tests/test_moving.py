"""An office moves to a server and back, and nothing of it changes on the way."""

from contextlib import closing
from pathlib import Path

from localstd.storage import (
    Depth,
    MemoryStorage,
    copy_office,
    export_lines,
    import_lines,
    verify,
)
from localstd_sql import SQLStorage

GOLDEN = Path(__file__).parents[3] / "tests" / "storage" / "golden" / "1" / "office.jsonl"
LINES = GOLDEN.read_text(encoding="utf-8").splitlines()


def test_an_office_that_is_copied_to_a_server_and_back_is_the_same(url: str) -> None:
    source, back = MemoryStorage(), MemoryStorage()
    import_lines(LINES, source)
    with closing(SQLStorage(url)) as server:
        assert copy_office(source, server, page=2).head == source.head()
        assert copy_office(source, server).records == 0
        found = verify(server, against=source.head(), depth=Depth.MATTERS, page=2)
        assert (found.is_sound, found.matters) == (True, 2)
        copy_office(server, back)
    assert list(export_lines(back)) == LINES


def test_an_export_that_a_server_takes_over_leaves_it_as_it_came(url: str) -> None:
    with closing(SQLStorage(url)) as server:
        import_lines(LINES, server, page=4)
        assert list(export_lines(server, page=3)) == LINES
        assert import_lines(LINES, server).messages == 0
