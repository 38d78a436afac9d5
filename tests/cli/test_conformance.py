"""``localstd conformance``: what a backend keeps, by capability, and when nothing is tried."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from localstd.storage import MemoryStorage
from localstd.testing import NOTIFIER_CHECKS, STORAGE_CHECKS

Running = Callable[..., Result]

PLUGIN = '''
"""Storages of a test: one that keeps its words, one of another office, one of the kit's."""
from localstd.hooks import hookimpl
from localstd.notices import DeliveryError
from localstd.storage import MemoryStorage, Origin
from localstd.testing.storage.ground import KIT_PLACE

OFFICES = {"ours": MemoryStorage(), "kit": MemoryStorage()}
OFFICES["ours"].create(Origin(place="34"))
OFFICES["kit"].create(Origin(place=KIT_PLACE))

class Talkative(MemoryStorage):
    def _redact(self, matter, version):
        pass

class Deaf:
    capabilities = frozenset({"telepathy"})
    def deliver(self, message):
        raise OSError("no such device")
    def close(self):
        pass

@hookimpl
def localstd_storage(url):
    scheme, _, name = url.partition(":")
    if scheme == "talkative":
        return Talkative()
    return OFFICES[name.rpartition("@")[2]] if scheme == "office" else None

@hookimpl
def localstd_notifier(url):
    return Deaf() if url.startswith("deaf:") else None
'''


@pytest.fixture(autouse=True)
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Install the plug-in of this test."""
    (tmp_path / "localstd_trying.py").write_text(PLUGIN, "utf-8")
    about = tmp_path / "localstd_trying-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: localstd-trying\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[localstd]\ntrying = localstd_trying\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield
    sys.modules.pop("localstd_trying", None)


def test_what_keeps_everything_ends_with_zero(run: Running) -> None:
    done = run("conformance", "memory:", "--lang", "en")
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "storage memory:  [redaction]"
    assert "redaction: kept 3" in lines
    assert "durability: not declared, and shown to be absent 3" in lines
    assert "notifier memory:  [addresses]" in lines


def test_a_notifier_delivers_trials_where_it_is_told(run: Running) -> None:
    done = run("conformance", "memory:", "--address", "li", "--lang", "en")
    assert "addresses: kept 1, not tried 1" in done.stdout.splitlines()


def test_what_needs_a_look_at_the_other_side_is_named(run: Running) -> None:
    done = run("conformance", "memory:", "--format", "json")
    _, notifier = json.loads(done.stdout)["reports"]
    named = {one["promise"]["en"]: one["conformity"] for one in notifier["checks"]}
    assert {one.promise for one in NOTIFIER_CHECKS} <= named.keys()
    assert named["what is delivered arrives under its id"] == "untried"


def test_what_is_broken_is_told_with_its_case_and_ends_with_one(run: Running) -> None:
    done = run("conformance", "talkative:", "--lang", "zh")
    assert done.exit_code == 1
    lines = done.stdout.splitlines()
    at = lines.index("  违反: 隐去后内容消失而印记不变")
    assert lines[at + 1].startswith("    body, salt: ")


def test_machines_get_every_check(run: Running) -> None:
    done = run("conformance", "talkative:", "--format", "json")
    told = json.loads(done.stdout)
    assert told["schema"] == "localstd-conformance/1"
    (storage,) = told["reports"]
    assert storage["declared"] == ["redaction"]
    promises = {one["promise"]["en"] for one in storage["checks"]}
    assert {one.promise for one in STORAGE_CHECKS} < promises
    assert sum(storage["counted"].values()) == len(storage["checks"])
    broken = [one for one in storage["checks"] if one["cases"]]
    assert {one["conformity"] for one in broken} == {"broken"}


def test_a_notifier_that_is_wrong_is_found_out(run: Running) -> None:
    done = run("conformance", "deaf:", "--lang", "en")
    assert done.exit_code == 1
    assert "    it raised OSError: no such device" in done.stdout.splitlines()
    assert "    'telepathy' is no capability" in done.stdout.splitlines()


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    "url", ["deaf://geheim", "office://li:geheim@kit", "office://li:geheim@ours"]
)
def test_no_secret_of_a_url_is_shown(run: Running, url: str, form: str) -> None:
    done = run("conformance", url, "--again", "--format", form)
    assert done.exit_code in (1, 2)
    assert "geheim" not in done.output


@pytest.mark.parametrize("told", [(), ("--again",)])
def test_nothing_is_tried_in_the_office_of_somebody(run: Running, told: tuple[str, ...]) -> None:
    done = run("conformance", "office:ours", *told)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "office:ours: there is an office of 34" in done.stderr
    office = sys.modules["localstd_trying"].OFFICES["ours"]
    assert isinstance(office, MemoryStorage)
    assert office.head().position == 0


def test_an_office_of_the_kit_is_used_again_where_one_says_so(run: Running) -> None:
    refused = run("conformance", "office:kit")
    assert (refused.exit_code, "or go on in it with --again" in refused.stderr) == (2, True)
    done = run("conformance", "office:kit", "--again", "--lang", "en")
    lines = done.stdout.splitlines()
    assert "  not tried: the first record follows the origin" in lines
    assert "  broken: closed and opened again, everything is there" in lines
    assert done.exit_code == 1, "what is there again when it is opened should be declared"


def test_each_check_gets_a_place_of_its_own_where_the_url_has_a_number(run: Running) -> None:
    done = run("conformance", "memory:kit-{n}", "--format", "json")
    storage, _ = json.loads(done.stdout)["reports"]
    assert storage["counted"]["untried"] == 0


def test_a_url_that_nobody_opens_ends_with_two(run: Running) -> None:
    assert run("conformance", "nothing://at-all").exit_code == 2


WITHOUT = """
import sys
sys.modules["hypothesis"] = sys.modules["pytest"] = None
from localstd.cli.app import app
app(["conformance", "memory:kit-{n}", "--lang", "en"])
"""


def test_without_hypothesis_it_says_what_was_not_tried() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT], capture_output=True, check=False, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "  not tried: whatever is called, it does what the model does" in done.stdout
