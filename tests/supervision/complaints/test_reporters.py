"""Who reported shows itself nowhere; and no event tells a part of it."""

import copy
import json
import logging
import pickle
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.convert import event_record, make_converter, plain
from localstd.office import Actor, open_office
from localstd.procedure import Body, Event, FactError
from localstd.supervision.complaints import (
    Claim,
    IdentityError,
    IdentityPart,
    Intake,
    Reporter,
    ReporterBook,
    ReporterError,
    screened,
    screened_intake,
)
from localstd.testing.strategies.submissions import intakes, reporters, spellings

DAY = date(2024, 5, 6)
ZHAO = Reporter.of(
    name="赵小明",
    phone="+86 138-0013-8000",
    address="安徽省合肥市蜀山区长江西路5号",
    email="zhao.xiaoming@example.org",
    id_number="34010419900307451X",
)
SHOWN: tuple[Callable[[object], str], ...] = (
    repr,
    str,
    "{}".format,
    "{:>40}".format,
    lambda one: f"{one!r:.3}",
    lambda one: "%s %r" % (one, one),  # noqa: UP031  as loggers format
    lambda one: repr({"by": [one]}),
    lambda one: json.dumps({"by": one}, default=str),
    lambda one: str(plain({"by": one})),
)


def tells(text: str, reporter: Reporter) -> list[str]:
    """Find parts in a text letter by letter, by no means of the library."""
    return [part for part in reporter.reveal().values() if part in text]


class TestShowingItself:
    @given(reporters(), st.sampled_from(SHOWN))
    def test_no_form_of_it_tells_anything(
        self, reporter: Reporter, shown: Callable[[object], str]
    ) -> None:
        book = ReporterBook().with_("c-1", reporter)
        assert tells(shown(reporter) + repr(book) + str(book), reporter) == []

    def test_neither_a_log_nor_an_error_does(self, caplog: pytest.LogCaptureFixture) -> None:
        logging.getLogger("localstd").warning("by %s, %r, book %s", ZHAO, [ZHAO], ReporterBook())
        error = FactError(fact="by", value=ZHAO, accepts=IdentityPart.NAME.wording)
        assert tells(caplog.text + str(error) + repr(error), ZHAO) == []

    def test_it_has_no_fields_to_be_read(self) -> None:
        with pytest.raises(TypeError):
            vars(ZHAO)
        assert not hasattr(ZHAO, "__attrs_attrs__")  # or attrs would make a mapping of it
        assert tells(repr(make_converter().unstructure(ZHAO)), ZHAO) == []
        listed = [repr(getattr(ZHAO, one)) for one in dir(ZHAO) if one != "__doc__"]
        assert tells("".join(listed), ZHAO) == []

    @pytest.mark.parametrize("kept", [ZHAO, ReporterBook().with_("c-1", ZHAO)], ids=type)
    def test_it_cannot_be_pickled(self, kept: object) -> None:
        with pytest.raises(TypeError, match="not written down"):
            pickle.dumps(kept)

    def test_it_cannot_be_changed_and_a_copy_is_itself(self) -> None:
        with pytest.raises(AttributeError, match="make another one"):
            ZHAO._reveal = dict
        assert copy.copy(ZHAO) is ZHAO
        assert copy.deepcopy([ZHAO])[0] is ZHAO

    def test_it_is_equal_by_what_it_tells(self) -> None:
        assert Reporter.of(name="赵小明") == Reporter.of(name="赵小明")
        assert Reporter.of(name="赵小明") != Reporter.of(name="钱小明")
        assert len({Reporter.of(name="赵小明"), Reporter.of(name="赵小明")}) == 1
        assert Reporter.of(name="赵小明") != "赵小明"

    @pytest.mark.parametrize("name", ["赵", " 赵 ", "-", "L."])
    def test_what_would_stand_in_any_text_is_refused_and_not_repeated(self, name: str) -> None:
        with pytest.raises(ReporterError) as refused:
            Reporter.of(name=name)
        assert name.strip() not in str(refused.value.wording.zh)


class TestBook:
    def test_it_knows_who_is_to_be_told(self) -> None:
        book = ReporterBook().with_("c-1", ZHAO)
        assert (book.told("c-1"), book.told("c-2")) == (ZHAO, None)
        assert (book.is_named("c-1"), book.is_named("c-2"), len(book)) == (True, False, 1)

    def test_a_further_book_leaves_the_one_before_as_it_was(self) -> None:
        book = ReporterBook()
        more = book.with_("c-1", ZHAO)
        assert (len(book), len(more), len(more.without("c-1")), len(more.without("c-2"))) == (
            0, 1, 0, 1,
        )  # fmt: skip


class TestFacts:
    """A reporter is no fact: the screening refuses it, and a record holds stars."""

    EVENT = Event.of("reported", DAY, is_named=True, organisation="茶业协会", standard=ZHAO)

    def test_an_office_that_is_given_one_all_the_same_keeps_nothing_of_it(self) -> None:
        by = Actor.of("孙工", ("city", "3702"))
        with open_office("memory:", place="3702", create=True) as office:
            done = office.submit("s-1", self.EVENT, by=by, procedure="group-supervision")
            assert done.record is not None
            assert '"standard":"Reporter(***)"' in (done.record.body or "")
            assert tells(repr(done) + repr(office.matter("s-1")), ZHAO) == []

    def test_a_record_of_it_holds_nothing(self) -> None:
        assert tells(json.dumps(event_record(self.EVENT), ensure_ascii=False), ZHAO) == []

    def test_it_is_found_before_it_is_submitted(self) -> None:
        with pytest.raises(IdentityError, match="the identity"):
            screened(self.EVENT, None)


class TestScreening:
    @given(st.data(), reporters())
    def test_a_part_is_found_however_it_is_spelled(
        self, data: st.DataObject, reporter: Reporter
    ) -> None:
        text = data.draw(spellings(reporter))
        where = data.draw(st.sampled_from(("fact", "list", "mapping", "key", "body")))
        by = Body(role="city", place="3702", name=text if where == "body" else "")
        told: dict[str, dict[str, object]] = {
            "fact": {"reason": text},
            "list": {"papers": ("a", text)},
            "mapping": {"more": {"of": [{"it": text}]}},
            "key": {text: True},
            "body": {},
        }
        with pytest.raises(IdentityError) as refused:
            screened(Event.of("investigated", DAY, by, **told[where]), reporter)
        error = refused.value
        said = f"{error} {error.wording} {error!r} {error.args}"
        assert tells(said, reporter) == []
        assert text not in said

    @given(reporters(), intakes())
    def test_what_tells_nothing_passes_as_it_is(self, reporter: Reporter, came: Intake) -> None:
        event = Event.of(
            "investigated", DAY, Body(role="city", place="3702"), means="expert-review"
        )
        assert screened(event, reporter) is event
        assert screened_intake(came, reporter) is came
        assert screened_intake(came, None) is came

    @pytest.mark.parametrize(
        ("text", "part"),
        [
            ("13800138000", "phone"),
            ("８６１３８００１３８０００", "phone"),
            ("住长江西路5号", "address"),
            ("ZHAO.XIAOMING at example", "email"),
            ("证件34010419900307451x", "id-number"),
            ("赵·小·明", "name"),
            (13800138000, "phone"),
        ],
    )
    def test_pieces_and_other_spellings(self, text: object, part: str) -> None:
        with pytest.raises(IdentityError) as refused:
            screened(Event.of("closed", DAY, reason=text), ZHAO)
        assert refused.value.part == part

    @pytest.mark.parametrize("text", ["合肥市蜀山区", "赵小", "8000", "example.org", "明天"])
    def test_what_is_no_piece_of_its_own_passes(self, text: str) -> None:
        event = Event.of("closed", DAY, reason=text)
        assert screened(event, ZHAO) is event

    def test_what_nests_is_looked_through_to_its_end(self) -> None:
        nested: dict[str, object] = {"more": {"of": [{"it": ("x", {})}], "and": []}}
        event = Event.of("closed", DAY, **nested)
        assert screened(event, ZHAO) is event

    def test_of_a_short_address_and_mailbox_the_whole_alone_is_a_piece(self) -> None:
        known = Reporter.of(name="赵小明", address="合肥市", email="zm@example.org")
        assert [text for _, text in known.pieces()] == ["赵小明", "合肥市", "zmexampleorg"]

    def test_a_short_name_is_found_as_a_word_only(self) -> None:
        ng = Reporter.of(name="Ng")
        passes = Event.of("closed", DAY, reason="nothing wrong")
        assert screened(passes, ng) is passes
        with pytest.raises(IdentityError):
            screened(Event.of("closed", DAY, reason="Mr. NG called"), ng)

    def test_of_an_intake_every_text_is_looked_at(self) -> None:
        for claim in (
            Claim(label="赵小明"),
            Claim(label="1", operator="赵小明"),
            Claim(label="1", goods="赵小明的水壶"),
        ):
            with pytest.raises(IdentityError) as refused:
                screened_intake(Intake(id="7", received=DAY, claims=(claim,)), ZHAO)
            assert refused.value.fact == "claims[0]"
        with pytest.raises(IdentityError, match="'id'"):
            screened_intake(Intake(id="赵小明-7", received=DAY, claims=()), ZHAO)
