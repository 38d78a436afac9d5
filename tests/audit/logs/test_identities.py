"""Who complained or reported: known by the heading, found, and never told."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from localstd.audit import LogField, LogKind, LogRow, UnknownFieldError, identity_headings
from localstd.audit.logs.identities import tells_who
from localstd.cli.app import app
from localstd.law import Finding, Weight
from localstd.registers import LOG_HEADINGS, RegisterError, open_log

OF_WHO_CAME = (
    *(
        "投诉人",
        "投诉人姓名",
        "举报人",
        "举报人姓名",
        "投诉人（举报人）",
        "投诉举报人",
        "投诉人电话",
        "投诉方",
        "举报方姓名",
    ),
    *(
        "来电人",
        "来访人姓名",
        "申诉人",
        "消费者姓名",
        "委托代理人",
        "举报人身份证号",
        "投诉人  姓名",
    ),
    *("Complainant", "complainant_name", "Reporter Name", "whistle-blower", "Consumer"),
)
PERSONAL = (
    *(
        "姓名",
        "联系电话",
        "联系方式",
        "手机号",
        "手机号码",
        "身份证号",
        "通讯地址",
        "联系人",
        "性别",
    ),
    *("电子邮箱", "微信号", "来电号码", "联系电话（必填）", "phone", "E-mail", "ID card", "Name"),
)
OF_OTHERS = (
    *("被投诉人", "被举报人名称", "被投诉举报人", "告知举报人日期", "告知投诉人时间", "是否实名"),
    *("被投诉方", "告知投诉方日期"),
    *(
        "投诉人数",
        "消费者协会",
        "收到日期",
        "备注",
        "经营者",
        "地址",
        "operator",
        "received",
        "",
        "类型",
    ),
)


@pytest.mark.parametrize("heading", OF_WHO_CAME)
def test_a_heading_of_who_came_is_known_in_every_log(heading: str) -> None:
    assert all(tells_who(heading, kind) for kind in LogKind)


@pytest.mark.parametrize("heading", PERSONAL)
def test_what_tells_a_person_apart_counts_in_a_log_of_complaints(heading: str) -> None:
    assert tells_who(heading, LogKind.COMPLAINTS)
    assert not tells_who(heading, LogKind.INSPECTIONS)


@pytest.mark.parametrize("heading", OF_OTHERS)
def test_other_headings_are_none(heading: str) -> None:
    assert not any(tells_who(heading, kind) for kind in LogKind)


@pytest.mark.parametrize("kind", LogKind)
def test_no_heading_that_is_read_is_one_of_identities(kind: LogKind) -> None:
    read = [heading for told in LOG_HEADINGS[kind].values() for heading in told.split()]
    assert identity_headings(read, kind) == ()


def test_no_field_of_a_log_is_for_who_came() -> None:
    words = [word for field in LogField for word in (field.value, field.wording.zh)]
    assert identity_headings(words, LogKind.COMPLAINTS) == ()


def test_a_mapping_cannot_tell_it_either() -> None:
    with pytest.raises(UnknownFieldError, match="没有字段“举报人”"):
        LogRow.of(2, {"举报人": "某人"})


def test_a_column_of_identities_is_a_fault_of_its_heading(
    auditing: Callable[..., list[Finding]],
) -> None:
    (found,) = auditing([], LogKind.COMPLAINTS, identities=("举报人姓名",), header=3)
    assert (found.name, found.weight, found.row) == ("identity-column", Weight.FAULT, 3)
    assert (found.column, found.value) == ("举报人姓名", "")
    assert [one.provision for one in found.citations] == ["sl2017-complaint-reply"]


@pytest.mark.parametrize("day", ["2020-01-01", "2026-04-14"])
def test_while_order_20_held_it_is_cited(auditing: Callable[..., list[Finding]], day: str) -> None:
    as_of = date.fromisoformat(day)
    (found,) = auditing([], LogKind.COMPLAINTS, identities=("举报人",), as_of=as_of)
    assert [one.instrument for one in found.citations] == ["cr2019", "sl2017"]


def test_such_a_column_cannot_be_read_as_another_field() -> None:
    text = "编号,收到日期,举报人\n1,2026-02-13,某人\n".encode()
    with pytest.raises(RegisterError) as caught:
        open_log(io.BytesIO(text), LogKind.COMPLAINTS, mapping={LogField.OPERATOR: "举报人"})
    assert caught.value.fault.name == "identity-mapped"


# Signs that no heading, message, code or number of the report has, so that what is found there
# can only have come out of the column.
SECRETS = st.text(st.sampled_from("赵钱孙李周吴郑王龘龖齉爨"), min_size=3, max_size=8)
COLUMNS = st.lists(st.sampled_from((*OF_WHO_CAME, *PERSONAL)), min_size=1, max_size=4, unique=True)
CELL = st.sampled_from(
    ("2026-02-13", "2026-02-31", "", "投诉", "举报", "实名", "匿名", "很久以前", "7", "2027-01-01")
)
FIELDS = (LogField.KIND, LogField.ACCEPTED, LogField.REFUSED, LogField.GROUND, LogField.NAMED)


@given(st.data(), COLUMNS, st.sampled_from(("text", "json", "html", "csv")))
@settings(max_examples=30)
def test_no_report_tells_who_came(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, columns: list[str], form: str
) -> None:
    """Whatever stands in such columns is in no form of the report, nor in an error."""
    fields = ("编号", "收到日期", *(field.wording.zh for field in FIELDS))
    secrets = []
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow((*columns, *fields))
    for at in range(data.draw(st.integers(1, 4))):
        hidden = [data.draw(SECRETS) for _ in columns]
        secrets += hidden
        lines.writerow((*hidden, at % 2, *(data.draw(CELL) for _ in fields[1:])))
    folder = tmp_path_factory.mktemp("log")
    (folder / "log.csv").write_text(text.getvalue(), encoding="utf-8")
    told = audited(folder, form)

    assert not [one for one in secrets if one in told]
    assert "identity-column" in told


def audited(folder: Path, form: str) -> str:
    out = folder / f"report.{form}"
    done = CliRunner().invoke(
        app,
        ["audit", str(folder / "log.csv"), "--kind", "complaints", "--as-of", "2026-11-26",
         "--all", "--format", form, "-o", str(out)],
        catch_exceptions=False,
    )  # fmt: skip
    return done.output + out.read_text(encoding="utf-8")


@given(st.lists(SECRETS, min_size=2, max_size=5), st.sampled_from(("header", "rows")))
@settings(max_examples=20)
def test_no_error_tells_who_came(secrets: list[str], where: str) -> None:
    """A file whose header is not found may be all persons; none of its cells is shown."""
    assume(len(set(secrets)) > 1)
    lines = [",".join(secrets), *([",".join(secrets)] if where == "rows" else [])]
    with pytest.raises(RegisterError) as caught:
        open_log(io.BytesIO("\n".join(lines).encode()), LogKind.COMPLAINTS)
    told = f"{caught.value} {json.dumps(dict(caught.value.facts), default=str)}"
    assert not [one for one in secrets if one in told]
