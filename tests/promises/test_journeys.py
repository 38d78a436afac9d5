"""The page of journeys is true: each snippet enters its rooms, in the order that is told."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

PAGE: Final = Path(__file__).parents[2] / "docs" / "explanation" / "journeys.md"
ROOM: Final = re.compile(r"^\S+\.py: \S+", re.MULTILINE)

# Walk a snippet in an interpreter of its own: memos and caches hide rooms in a warm one. What an
# import runs is no room, so nothing is entered while a module of the library is being run.
WALK: Final = """
import doctest, json, sys
import localstd
HOME = localstd.__path__[0] + "/"
files, entered, importing = {}, {}, 0

def enter(frame, happening, _):
    global importing
    if happening not in ("call", "return"):
        return
    code = frame.f_code
    file = files.get(code)
    if file is None:
        path = code.co_filename
        file = files[code] = path.removeprefix(HOME) if path.startswith(HOME) else ""
    if not file:
        return
    if code.co_name == "<module>":
        importing += 1 if happening == "call" else -1
    elif happening == "call" and not importing:
        entered[f"{file}: {code.co_qualname}"] = None

flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
snippet = doctest.DocTestParser().get_doctest(sys.stdin.read(), {}, "journey", None, 0)
walk = doctest.DocTestRunner(optionflags=flags)
sys.setprofile(enter)
done = walk.run(snippet, out=sys.stderr.write)
sys.setprofile(None)
print(json.dumps(list(entered)))
sys.exit(done.failed > 0)
"""


def _journeys(page: str) -> Iterator[tuple[str, tuple[str, tuple[str, ...]]]]:
    """Give the title of each journey, with its snippet and its rooms."""
    for part in page.split("\n## ")[1:]:
        snippet, rooms = re.findall(r"```(?:python|text)\n(.*?)```", part, re.DOTALL)
        yield part.partition("\n")[0], (snippet, tuple(ROOM.findall(rooms)))


def _entered(snippet: str) -> tuple[str, ...]:
    """Walk a snippet, and give the rooms in the order of their first entry."""
    done = subprocess.run(
        [sys.executable, "-c", WALK],
        input=snippet,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=PAGE.parents[2],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return tuple(json.loads(done.stdout))


def _strayed(rooms: Sequence[str], entered: Sequence[str]) -> list[str]:
    """Name the rooms that are not entered, or are before the one that is told before them."""
    place = {room: number for number, room in enumerate(entered)}
    missing = [f"never entered: {room}" for room in rooms if room not in place]
    pairs = pairwise(room for room in rooms if room in place)
    early = [f"before {one}: {room}" for one, room in pairs if place[room] <= place[one]]
    return missing + early


JOURNEYS: Final = dict(_journeys(PAGE.read_text(encoding="utf-8")))
READING: Final = """
>>> from localstd.numbers import StandardNumber
>>> str(StandardNumber.parse("DB34/T3000—2018"))
'DB34/T 3000-2018'
"""
PARSE, READ, MEND = (
    "numbers/standard_number.py: StandardNumber.parse",
    "numbers/reading.py: read",
    "numbers/repairs.py: mend",
)


@pytest.fixture(scope="module")
def walks() -> Iterator[Mapping[str, Future[tuple[str, ...]]]]:
    """Walk all journeys, as many at once as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield {title: pool.submit(_entered, snippet) for title, (snippet, _) in JOURNEYS.items()}


@pytest.mark.parametrize("title", JOURNEYS)
def test_a_journey_enters_its_rooms_in_order(
    title: str, walks: Mapping[str, Future[tuple[str, ...]]]
) -> None:
    _, rooms = JOURNEYS[title]
    strayed = _strayed(rooms, walks[title].result())
    assert not strayed, "\n".join(strayed)


def test_there_are_ten_journeys_of_ten_rooms_or_more() -> None:
    assert [len(rooms) >= 10 for _, rooms in JOURNEYS.values()] == [True] * 10


def test_a_wrong_room_is_named() -> None:
    """A room that is never entered, and one that is entered earlier than is told."""
    entered = _entered(READING)
    assert _strayed([PARSE, READ, MEND], entered) == []
    assert _strayed([PARSE, f"{READ}_twice", MEND], entered) == [f"never entered: {READ}_twice"]
    assert _strayed([READ, PARSE, MEND], entered) == [f"before {READ}: {PARSE}"]


def test_a_snippet_that_gives_another_answer_fails() -> None:
    with pytest.raises(AssertionError, match="Expected:"):
        _entered(READING.replace("'DB34/T 3000-2018'", "'DB34/T 3000-2019'"))
