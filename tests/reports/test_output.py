"""A report is whole under its name, or not there."""

import io
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from localstd.law.finding import Finding
from localstd.reports import Form, OutputError, Summary, Tally, Together, report_for

EVERY_FORM = list(Form)


def breaks_off(
    where: Path | io.StringIO, form: Form, found: list[Finding], summary: Summary
) -> None:
    with report_for(where, form) as report:
        report.begin(summary.about)
        for finding in found:
            report.add(finding)
        raise LookupError("the register ends here")


@pytest.mark.parametrize("form", EVERY_FORM)
def test_a_whole_report_stands_under_its_name_alone(
    form: Form, found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    path = tmp_path / "报告"
    with report_for(path, form) as report:
        report.begin(summary.about)
        for finding in found:
            report.add(finding)
        assert not path.exists()
        report.end(summary)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("form", EVERY_FORM)
def test_an_audit_that_breaks_off_leaves_what_was_there(
    form: Form, found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    path = tmp_path / "report"
    path.write_text("before")
    with pytest.raises(LookupError):
        breaks_off(path, form, found, summary)
    assert [(one, one.read_text()) for one in tmp_path.iterdir()] == [(path, "before")]


@pytest.mark.parametrize("form", EVERY_FORM)
def test_a_report_that_was_never_ended_is_not_left(
    form: Form, summary: Summary, tmp_path: Path
) -> None:
    with report_for(tmp_path / "report", form) as report:
        report.begin(summary.about)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", [Form.CSV, Form.JSON])
def test_a_stream_on_which_a_report_broke_off_says_so(
    form: Form, found: list[Finding], summary: Summary
) -> None:
    page = io.StringIO()
    with pytest.raises(LookupError):
        breaks_off(page, form, found, summary)
    assert page.getvalue().splitlines()[-1] == (
        "!! 报告未完成：审查中断 / This report is not whole: the audit broke off"
    )


@pytest.mark.parametrize("form", [Form.TEXT, Form.HTML])
def test_a_report_that_waits_for_the_end_leaves_a_stream_empty(
    form: Form, found: list[Finding], summary: Summary
) -> None:
    page = io.StringIO()
    with pytest.raises(LookupError):
        breaks_off(page, form, found, summary)
    assert page.getvalue() == ""


def test_a_file_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    path = tmp_path / "no such folder" / "report.json"
    with pytest.raises(OutputError) as refused, report_for(path, Form.JSON):
        pass
    assert refused.value.path == path
    assert str(path) in refused.value.wording.zh


def fill(where: Path, found: list[Finding], summary: Summary) -> None:
    with report_for(where, Form.JSON) as report:
        report.begin(summary.about)
        for finding in found * 100:
            report.add(finding)
        report.end(summary)


def test_a_full_device_is_an_error_of_the_system(found: list[Finding], summary: Summary) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this system")
    with pytest.raises(OSError, match="No space"):
        fill(Path("/dev/full"), found, summary)


def test_a_full_disk_is_told_of_and_leaves_no_part(
    found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    path = tmp_path / "report.json"
    with _small_files(), pytest.raises(OutputError, match=r"report\.json"):
        fill(path, found, summary)
    assert list(tmp_path.iterdir()) == []


@contextmanager
def _small_files() -> Iterator[None]:
    """Let the system refuse files beyond 4 kB, as a full disk would."""
    resource = pytest.importorskip("resource", reason="limits of files are known to Unix only")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_folder_is_no_place_for_a_report(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="directory"), report_for(tmp_path, Form.JSON):
        pass


def test_a_pipe_is_written_to_by_its_path(found: list[Finding], summary: Summary) -> None:
    if not Path("/dev/fd").exists():
        pytest.skip("no /dev/fd on this system")
    source, sink = os.pipe()
    with os.fdopen(source, encoding="utf-8") as reader:
        with report_for(f"/dev/fd/{sink}", Form.JSON) as report:
            report.begin(summary.about)
            report.add(found[0])
            report.end(summary)
        os.close(sink)
        assert json.load(reader)["findings"][0]["code"] == "LS102"


def test_a_device_is_written_to_and_not_replaced(summary: Summary) -> None:
    null = Path("/dev/null")
    if not null.exists():
        pytest.skip("no /dev/null on this system")
    with report_for(null, Form.JSON) as report:
        report.begin(summary.about)
        report.end(summary)
    assert null.is_char_device()


def test_a_link_keeps_pointing_at_the_file_that_is_renewed(
    summary: Summary, tmp_path: Path
) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_text("before")
    link.symlink_to(target)
    with report_for(link, Form.JSON) as report:
        report.begin(summary.about)
        report.end(summary)
    assert (link.is_symlink(), target.read_text()[:9]) == (True, '{"schema"')


def test_several_reports_are_fed_as_one(
    found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    with report_for(one, Form.JSON) as first, report_for(other, Form.JSON) as second:
        both = Together(first, second)
        both.begin(summary.about)
        for finding in found:
            both.add(finding)
        both.end(summary)
    assert one.read_text(encoding="utf-8") == other.read_text(encoding="utf-8") != ""


def test_a_tally_counts_every_finding_once(found: list[Finding], summary: Summary) -> None:
    tally = Tally(summary.about)
    for finding in found:
        tally.add(finding)
    assert tally.summary(rows=8).findings == len(found)
    assert sum(summary.by_weight.values()) == len(found)
    assert sum(summary.by_certainty.values()) == len(found)
