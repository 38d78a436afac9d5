"""What waits in the outbox goes out: at least once, under one id, in order, or with a reason."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME, china_calendar
from localstd.notices import (
    Addressing,
    Carries,
    DeliveryError,
    Directory,
    Message,
    MessageState,
    Posted,
    Recipient,
)
from localstd.office import Delivery, Patience, PatienceError
from localstd.office.delivering import deliver
from localstd.storage import Append, Draft, MemoryStorage, Origin, Standing
from localstd.wording import Wording

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
MINUTE = timedelta(minutes=1)
LI = Recipient(id="li", name="李工", role="sector", place="34", channel="mail", address="li@a.cn")


class Killed(BaseException):
    """The process ends here."""


class Carrier:
    """A notifier that does with each delivery what its plan says, and then simply delivers."""

    capabilities = frozenset({Carries.ADDRESSES})

    def __init__(self, *plan: Callable[[Message], None]) -> None:
        self.plan = list(plan)
        self.delivered: list[Message] = []

    @property
    def ids(self) -> list[str]:
        return [one.id for one in self.delivered]

    def deliver(self, message: Message) -> None:
        step = self.plan.pop(0) if self.plan else done
        step(message)
        self.delivered.append(message)
        if step is killed_afterwards:
            raise Killed

    def close(self) -> None: ...


def done(_: Message) -> None: ...


def killed_afterwards(_: Message) -> None: ...


def busy(message: Message) -> None:
    raise DeliveryError(message=message.id, reason="451 busy")


def refused(message: Message) -> None:
    raise DeliveryError(message=message.id, reason="550 no such user", is_final=True)


def broken(_: Message) -> None:
    raise ZeroDivisionError("in the plug-in\x00")


class Post:
    """An office's outbox, its clock, and a worker."""

    def __init__(self, *recipients: Recipient) -> None:
        self.storage = MemoryStorage()
        self.storage.create(Origin(place="34"))
        self.now = NOON
        self.directory = Directory.of(*recipients)
        self.carrier = Carrier()

    def put(self, *messages: Message) -> None:
        self.storage.post([Posted.new(one) for one in messages])

    def deliver(
        self, *, worker: str = "w-1", patience: Patience | None = None, limit: int = 100
    ) -> Delivery:
        return deliver(
            self.storage,
            {"mail": self.carrier},
            Addressing(directory=self.directory, calendar=china_calendar()),
            clock=lambda: self.now,
            worker=worker,
            patience=patience,
            limit=limit,
        )

    def states(self) -> list[tuple[str, str]]:
        return [(one.message.id, one.state.value) for one in self.storage.outbox(limit=100)]

    def posted(self, id_: str) -> Posted:
        return next(one for one in self.storage.outbox(limit=100) if one.message.id == id_)


@pytest.fixture
def post() -> Post:
    return Post()


def message(id_: str, recipient: str = "li", **more: object) -> Message:
    known: dict[str, object] = {
        "id": id_,
        "recipient": recipient,
        "channel": "mail",
        "name": "filing",
        "subject": Wording("备案", "filed"),
        "body": Wording(f"{id_}已备案", f"{id_} is filed"),
        "created": NOON,
    }
    return Message(**{**known, **more})  # type: ignore[arg-type]  # fields by name


def test_what_waits_is_sent_and_settled_in_order(post: Post) -> None:
    post.put(message("1"), message("2", "wang"), message("3"))
    assert post.deliver() == Delivery(sent=3)
    assert post.carrier.ids == ["1", "2", "3"]
    assert {state for _, state in post.states()} == {"settled"}
    assert post.deliver() == Delivery()


def test_everything_goes_out_in_one_run_however_few_are_claimed_at_once(post: Post) -> None:
    post.put(*(message(str(number)) for number in range(7)))
    assert post.deliver(limit=2) == Delivery(sent=7)


def test_what_may_not_go_out_yet_waits(post: Post) -> None:
    post.put(message("1", not_before=NOON + MINUTE))
    assert post.deliver() == Delivery()
    post.now += MINUTE
    assert post.deliver() == Delivery(sent=1)


def test_after_a_failure_what_the_same_recipient_gets_waits_with_it(post: Post) -> None:
    post.carrier.plan = [busy]
    post.put(message("1"), message("2", "wang"), message("3"))
    first = post.deliver()
    assert (first.sent, first.failed, first.is_clean) == (1, 1, False)
    assert post.carrier.ids == ["2"]
    assert (post.posted("1").reason, post.posted("3").attempts) == ("451 busy", 0)
    assert post.deliver() == Delivery()
    post.now += MINUTE
    assert post.deliver() == Delivery(sent=2)
    assert post.carrier.ids == ["2", "1", "3"]


def test_one_that_is_refused_is_a_dead_letter_and_what_follows_goes_on(post: Post) -> None:
    post.carrier.plan = [refused]
    post.put(message("1"), message("2"))
    delivery = post.deliver()
    assert (delivery.dead, delivery.sent) == (1, 1)
    assert [problem.reason for problem in delivery.problems] == ["550 no such user"]
    (dead,) = post.storage.outbox(MessageState.DEAD, limit=9)
    assert (dead.message.id, dead.reason) == ("1", "550 no such user")


def test_a_dead_letter_that_is_revived_goes_to_the_corrected_address(post: Post) -> None:
    post.carrier.plan = [refused]
    post.put(message("1", address="old@a.cn"))
    post.deliver()
    post.directory = Directory.of(LI)
    assert post.storage.revive(["1"], at=post.now) == 1
    assert post.deliver() == Delivery(sent=1)
    assert [(one.id, one.address) for one in post.carrier.delivered] == [("1", "li@a.cn")]


def test_waits_grow_and_then_it_is_given_up_with_the_last_reason(post: Post) -> None:
    post.carrier.plan = [busy] * 9
    post.put(message("1"))
    patience = Patience(first=MINUTE, longest=3 * MINUTE, attempts=4)
    waits = []
    while post.posted("1").state is MessageState.WAITING:
        post.deliver(patience=patience)
        ready = post.posted("1").ready
        assert ready is not None
        waits.append((ready - post.now) // MINUTE)
        post.now = max(post.now, ready)
    assert waits == [1, 2, 3, 0]
    assert post.posted("1").reason == "451 busy"
    assert post.deliver() == Delivery()


def test_what_a_plug_in_raises_is_wrapped_once_and_tried_again(post: Post) -> None:
    post.carrier.plan = [broken]
    post.put(message("1"))
    (problem,) = post.deliver().problems
    assert (problem.message, problem.is_final) == ("1", False)
    assert isinstance(problem.__cause__, ZeroDivisionError)
    assert post.posted("1").reason == "ZeroDivisionError: in the plug-in\\x00"


def test_a_plug_in_that_names_another_message_is_not_believed(post: Post) -> None:
    def confused(_: Message) -> None:
        raise DeliveryError(message="2", reason="451 busy")

    post.carrier.plan = [confused]
    post.put(message("1"), message("2", "wang"))
    delivery = post.deliver()
    assert (delivery.failed, delivery.sent) == (1, 1)
    assert [post.posted(one).state.value for one in "12"] == ["waiting", "settled"]


def test_a_channel_that_nobody_opened_is_waited_for(post: Post) -> None:
    post.put(message("1", channel="ding"))
    assert post.deliver().failed == 1
    assert "there is no notifier 'ding'" in post.posted("1").reason


def test_after_a_crash_nothing_is_lost_ids_stay_and_the_order_is_kept(post: Post) -> None:
    post.put(message("1"), message("2"), message("3"))
    post.carrier.plan = [done, killed_afterwards]
    with pytest.raises(Killed):
        post.deliver()
    assert post.states() == [("1", "settled"), ("2", "waiting"), ("3", "waiting")]
    assert post.deliver(worker="w-2") == Delivery()
    post.now += timedelta(minutes=10)
    assert post.deliver(worker="w-2") == Delivery(sent=2)
    assert post.carrier.ids == ["1", "2", "2", "3"]


def test_a_claim_that_was_lost_is_counted_and_stops_nobody(post: Post) -> None:
    def overtaken(_: Message) -> None:
        later = post.now + timedelta(hours=1)
        post.storage.claim("w-2", now=later, until=later + MINUTE, limit=1)

    post.carrier.plan = [overtaken]
    post.put(message("1"), message("2", "wang"))
    assert post.deliver() == Delivery(sent=1, lost=1)
    assert post.states() == [("1", "waiting"), ("2", "settled")]


def test_a_failure_whose_claim_was_lost_is_left_to_the_other_worker(post: Post) -> None:
    def overtaken(one: Message) -> None:
        later = post.now + timedelta(hours=1)
        post.storage.claim("w-2", now=later, until=later + MINUTE, limit=9)
        busy(one)

    post.carrier.plan = [overtaken]
    post.put(message("1"), message("2"))
    assert post.deliver() == Delivery(lost=2)
    assert post.carrier.ids == []
    assert [post.posted(one).claimed_by for one in "12"] == ["w-2", "w-2"]


def test_a_worker_whose_lease_runs_out_gives_back_what_it_has_not_begun(post: Post) -> None:
    def slow(_: Message) -> None:
        post.now += timedelta(minutes=6)

    post.carrier.plan = [slow, slow]
    post.put(message("1"), message("2"), message("3", "wang"))
    assert post.deliver() == Delivery(sent=3)
    assert post.carrier.ids == ["1", "2", "3"]
    assert [post.posted(one).attempts for one in "123"] == [1, 1, 1]


def test_a_clock_that_leaps_before_anything_is_begun_ends_the_run(post: Post) -> None:
    times = iter(NOON + timedelta(hours=hours) for hours in range(99))
    post.put(message("1"))
    run = deliver(
        post.storage,
        {"mail": post.carrier},
        Addressing(directory=Directory(), calendar=china_calendar()),
        clock=lambda: next(times),
        worker="w-1",
    )
    assert run == Delivery()
    assert post.posted("1").attempts == 0


def test_a_digest_holds_what_came_for_its_day_and_is_one_message(post: Post) -> None:
    slot = {"digest": "2026-07-24"}
    post.directory = Directory.of(LI)
    post.put(message("1", **slot), message("2", "wang"), message("3", **slot))
    assert post.deliver() == Delivery(sent=2, digested=2)
    other, digest = post.carrier.delivered
    assert other.id == "2"
    assert (digest.name, digest.recipient, digest.address) == ("digest", "li", "li@a.cn")
    assert "1已备案" in digest.body.zh
    assert "3 is filed" in digest.body.en
    assert digest.body.zh.startswith("李工：")


def test_a_digest_that_could_not_be_sent_is_tried_again_under_its_id(post: Post) -> None:
    post.put(message("1", digest="2026-07-24"))
    post.carrier.plan = [killed_afterwards]
    with pytest.raises(Killed):
        post.deliver()
    post.now += timedelta(minutes=10)
    assert post.deliver() == Delivery(sent=1)
    first, second = post.carrier.delivered
    assert first == second


@pytest.mark.parametrize("limit", [1, 3, 100])
def test_a_day_makes_one_digest_however_few_are_claimed_at_once(post: Post, limit: int) -> None:
    for number in range(25):
        post.put(
            message(f"a-{number}", digest="2026-07-24"),
            message(f"b-{number}", "wang", digest="2026-07-24"),
        )
    assert post.deliver(limit=limit) == Delivery(sent=2, digested=50)
    assert [one.recipient for one in post.carrier.delivered] == ["li", "wang"]


def test_two_days_make_two_digests(post: Post) -> None:
    post.put(message("1", digest="2026-07-24"), message("2", digest="2026-07-25"))
    assert post.deliver() == Delivery(sent=2, digested=2)


def test_what_is_for_a_role_goes_to_those_who_fill_it_by_now(post: Post) -> None:
    post.directory = Directory.of(LI)
    post.put(message("9f.0", "role:sector@3401", channel=""))
    assert post.deliver() == Delivery(sent=1, readdressed=1)
    assert [one.recipient for one in post.carrier.delivered] == ["li"]


def test_a_recipient_whose_id_looks_like_a_role_is_no_role(post: Post) -> None:
    post.put(message("m-1", "role:province@34"))
    assert (post.deliver(), post.carrier.ids) == (Delivery(sent=1), ["m-1"])


def test_it_goes_to_the_sector_department_of_the_matter(post: Post) -> None:
    tea = evolve(LI, id="tea", sector="省农业农村厅")
    post.directory = Directory.of(LI, tea)
    standing = Standing(
        matter="34-1",
        version=1,
        procedure="making",
        track="ordinary",
        stage="60",
        sector="省农业农村厅",
    )
    draft = Draft(type="filed", recorded=NOON, body="{}")
    waiting = message("9f.0", "role:sector@34", channel="", matter="34-1", version=1)
    post.storage.append(
        [
            Append(
                matter="34-1",
                expected=0,
                drafts=[draft],
                standing=standing,
                messages=[waiting],
            )
        ]
    )
    post.deliver()
    assert [one.recipient for one in post.carrier.delivered] == ["tea"]


def test_a_role_that_nobody_fills_is_a_dead_letter_until_somebody_does(post: Post) -> None:
    post.put(message("9f.0", "role:sector@3401", channel=""))
    assert post.deliver().dead == 1
    (dead,) = post.storage.outbox(MessageState.DEAD, limit=9)
    assert "nobody in the directory fills sector@3401" in dead.reason
    assert "无人担任sector@3401" in dead.reason
    post.directory = Directory.of(LI)
    post.storage.revive([dead.message.id], at=post.now)
    assert post.deliver() == Delivery(sent=1, readdressed=1)


def test_whoever_left_the_directory_still_gets_what_was_decided_for_them(post: Post) -> None:
    post.put(message("1", address="li@old.cn"))
    post.deliver()
    assert post.carrier.delivered[0].address == "li@old.cn"


def test_what_came_of_it_is_said_in_both_languages() -> None:
    said = Delivery(sent=1, failed=2, dead=3, digested=4, readdressed=5, lost=6).wording
    assert said.zh == "已发送1，待重试2，未能送达3，已汇总4，已改投5，认领失效6"


@pytest.mark.parametrize(
    "wrong",
    [{"first": timedelta()}, {"longest": timedelta(seconds=-1)}, {"attempts": 0}],
)
def test_patience_that_never_ends_or_never_waits_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(PatienceError, match="give a value greater than zero"):
        Patience(**wrong)  # type: ignore[arg-type]  # almost valid


@given(attempts=st.integers(1, 10**6))
def test_no_wait_is_longer_than_the_longest(attempts: int) -> None:
    patience = Patience(attempts=10**6 + 1)
    wait = patience.after(attempts)
    assert wait is not None
    assert patience.first <= wait <= patience.longest


STEPS = (done, busy, refused, broken, killed_afterwards)


@given(
    plan=st.lists(st.sampled_from(STEPS), max_size=25),
    to=st.lists(st.sampled_from(["li", "wang", "zhao"]), min_size=1, max_size=8),
    limit=st.integers(1, 4),
)
def test_whatever_happens_each_message_arrives_in_order_or_is_dead(
    plan: Sequence[Callable[[Message], None]], to: Sequence[str], limit: int
) -> None:
    post = Post()
    post.carrier.plan = list(plan)
    sent = [message(str(number), recipient) for number, recipient in enumerate(to)]
    post.put(*sent)
    for _ in range(len(plan) + 2):
        with suppress(Killed):
            post.deliver(limit=limit, patience=Patience(attempts=99))
        post.now += timedelta(hours=7)
    arrived: dict[str, list[str]] = {one.recipient: [] for one in sent}
    for one in post.carrier.delivered:
        if one.id not in arrived[one.recipient]:
            arrived[one.recipient].append(one.id)
    dead = {one.message.id for one in post.storage.outbox(MessageState.DEAD, limit=99)}
    for recipient, ids in arrived.items():
        wanted = [one.id for one in sent if one.recipient == recipient and one.id not in dead]
        assert [one for one in ids if one not in dead] == wanted
    assert {state for _, state in post.states()} <= {"settled", "dead"}
