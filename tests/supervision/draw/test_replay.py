"""An outsider replays a published draw from the page alone, in two other languages.

The programs are those of the page, as they stand there. Every machine that runs the tests has a
shell; where ``node`` is not at hand, its runs are reported as not made.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import pytest
from hypothesis import given, settings

from localstd.supervision.draw import Drawn
from localstd.testing.strategies.draws import draws

Replay: TypeAlias = Callable[[Path], list[str]]

FEW = settings(settings.get_profile("few"), max_examples=25)
LANGUAGES = {"bash": "bash", "javascript": "node"}
FILES = ("list.txt", "plan.txt", "values.txt", "out.txt")


def runs(program: str, page: str) -> str:
    (found,) = re.findall(rf"^```{program}\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    return str(found)


@pytest.fixture(scope="session", params=LANGUAGES)
def replay(
    request: pytest.FixtureRequest, page: str, tmp_path_factory: pytest.TempPathFactory
) -> Replay:
    """Give the program of one language: run in a folder of four files, it prints lines."""
    language = str(request.param)
    interpreter = shutil.which(LANGUAGES[language])
    if interpreter is None:
        pytest.skip(f"no {LANGUAGES[language]} at hand: the replay in {language} was not made")
    suffix = {"bash": "sh", "javascript": "mjs"}[language]
    program = tmp_path_factory.mktemp(language) / f"replay.{suffix}"
    program.write_text(runs(language, page), encoding="utf-8")

    def run(folder: Path) -> list[str]:
        done = subprocess.run(
            [interpreter, program, *FILES],
            cwd=folder,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.splitlines()

    return run


def published(drawn: Drawn, folder: Path) -> None:
    """Write down what an outsider has: list, plan, published values, and who fell out."""
    values = "".join(f"{name}\t{value}\n" for name, value in drawn.values.items())
    out = "".join(f"{one.target}\t{one.inspector}\n" for one in drawn.substitutions)
    texts = (drawn.draw_list.list_text, drawn.plan.plan_text, values, out)
    for name, text in zip(FILES, texts, strict=True):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def lines(drawn: Drawn) -> list[str]:
    return ["\t".join((one.target, *one.inspectors)) for one in drawn.targets]


def told(page: str) -> Iterator[list[str]]:
    """Give the two outcomes that the page works out: at first, and after two fell out."""
    for block in re.findall(r"^```text\n(Q-03⇥3401-.*?)^```", page, re.MULTILINE | re.DOTALL):
        yield block.replace("⇥", "\t").splitlines()


def test_the_example_comes_out_as_the_page_works_it_out(
    replay: Replay, page: str, example: Path, tmp_path: Path
) -> None:
    first, later = told(page)
    for name in FILES[:3]:
        shutil.copy(example / name, tmp_path / name)
    (tmp_path / "out.txt").write_text("", encoding="utf-8")
    assert replay(tmp_path) == first
    out = (example / "substitutions.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = ("\t".join(line.split(",")[:2]) for line in out)
    (tmp_path / "out.txt").write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    assert replay(tmp_path) == later


def test_any_draw_comes_out_the_same(replay: Replay) -> None:
    @FEW
    @given(drawn=draws(most=6))
    def same(drawn: Drawn) -> None:
        with TemporaryDirectory() as folder:
            published(drawn, Path(folder))
            assert replay(Path(folder)) == lines(drawn)

    same()
