"""What a message says is checked when its template is made; facts never become templates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.notices import (
    DEFAULTS,
    Template,
    TemplateError,
    TemplateKind,
    TemplateNameError,
    Templates,
)
from localstd.procedures import PROCEDURES, procedure_named
from localstd.wording import Wording

NAMES = {
    notice.name
    for name in PROCEDURES
    for row in procedure_named(name).rows
    for notice in row.notices
}


def template(text: str, kind: TemplateKind = TemplateKind.NOTICE) -> Template:
    return Template(kind=kind, subject=Wording(text, text), body=Wording("", ""))


def test_every_notice_of_every_procedure_has_a_template_of_its_own() -> None:
    assert {f"notice:{name}" for name in NAMES} - set(DEFAULTS) == set()
    assert {name.partition(":")[2] for name in DEFAULTS if name.startswith("notice:")} == NAMES


@pytest.mark.parametrize("text", ["{matter.id}", "{matter[0]}", "{matter!r}", "{matter:>9}", "{}"])
def test_a_place_is_a_name_and_nothing_else(text: str) -> None:
    with pytest.raises(TemplateError, match="keeps a place"):
        template(text)


@pytest.mark.parametrize("text", ["{", "}", "{matter", "matter}", "{{{"])
def test_a_brace_that_stands_alone_is_refused(text: str) -> None:
    with pytest.raises(TemplateError, match=r"write \{\{ and \}\} for the signs themselves"):
        template(text)


@pytest.mark.parametrize("kind", TemplateKind)
def test_a_template_keeps_only_places_that_its_kind_of_message_fills(kind: TemplateKind) -> None:
    assert template("".join(f"{{{name}}}" for name in kind.places), kind).kind is kind
    foreign = {name for one in TemplateKind for name in one.places} - set(kind.places)
    for name in foreign:
        with pytest.raises(TemplateError) as refused:
            template(f"{{{name}}}", kind)
        assert refused.value.place == name


@pytest.mark.parametrize("place", ["zh", "en"])
@pytest.mark.parametrize("part", ["subject", "body"])
def test_both_languages_of_subject_and_body_are_checked(part: str, place: str) -> None:
    words = {"zh": "", "en": "", place: "{unknown}"}
    parts = {"subject": Wording("", ""), "body": Wording("", ""), part: Wording(**words)}
    with pytest.raises(TemplateError):
        Template(kind=TemplateKind.NOTICE, **parts)


@given(fact=st.text())
def test_a_fact_is_put_in_as_it_is(fact: str) -> None:
    subject, _ = template("«{title}»").filled({"title": fact})
    assert subject.zh == f"«{fact or '—'}»"


@given(text=st.text(alphabet="{}!:.[]matter ", max_size=12))
def test_a_template_that_is_made_can_always_be_filled(text: str) -> None:
    try:
        made = template(text)
    except TemplateError:
        return
    assert made.filled({})[0] == Wording(made.subject.zh, made.subject.zh).filled(
        dict.fromkeys(made.kind.places, "—")
    )


def test_what_is_not_known_is_shown_as_a_dash() -> None:
    subject, _ = template("{number}|{title}|{on}").filled({"number": None, "title": ""})
    assert subject == Wording("—|—|—", "—|—|—")


def test_a_fact_in_both_languages_speaks_that_of_the_template() -> None:
    subject, _ = template("{role}").filled({"role": Wording("公众", "the public")})
    assert subject == Wording("公众", "the public")


def test_the_more_exact_template_goes_first() -> None:
    made = Templates(
        {
            "reminder:on": template("1", TemplateKind.REMINDER),
            "reminder:on:filing": template("2", TemplateKind.REMINDER),
            "notice": template("3"),
        }
    )
    assert made.reminder("on", "filing").subject.zh == "2"
    assert made.reminder("on", "review").subject.zh == "1"
    assert made.reminder("after", "filing") == DEFAULTS["reminder:after"]
    assert made.notice("a province's own").subject.zh == "3"
    assert made.notice("filing") == DEFAULTS["notice:filing"]
    assert made.digest() == DEFAULTS["digest"]


def test_a_province_replaces_a_template_and_leaves_the_others() -> None:
    mine = template("{number}")
    made = Templates().with_({"notice:filing": mine})
    assert made.notice("filing") == mine
    assert Templates().notice("filing") != mine
    assert {**made.given, "notice:filing": DEFAULTS["notice:filing"]} == DEFAULTS


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("filing", TemplateKind.NOTICE),
        ("notice:", TemplateKind.NOTICE),
        ("notice:a:b", TemplateKind.NOTICE),
        ("notice:filing", TemplateKind.DIGEST),
        ("reminder", TemplateKind.REMINDER),
        ("reminder:soon", TemplateKind.REMINDER),
        ("reminder:on:filing:now", TemplateKind.REMINDER),
        ("digest:filing", TemplateKind.DIGEST),
    ],
)
def test_a_name_that_no_message_asks_for_is_refused(name: str, kind: TemplateKind) -> None:
    with pytest.raises(TemplateNameError, match="not a name for a template of kind"):
        Templates({name: template("", kind)})
