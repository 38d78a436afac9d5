"""The plan of a joint publication (同时发布方案): whose number, which text, from which day."""

from datetime import date

from localstd._attrs import error, frozen
from localstd.calendar import PartialDate
from localstd.errors import LocalstdError
from localstd.numbers import StandardNumber
from localstd.procedure import Event, State
from localstd.wording import Wording

__all__ = ["JointPlan", "JointPlanError", "plan_in"]

_PROPOSED = "publication-proposed"
_NEEDED = ("numbers", "text", "publication")


@error
class JointPlanError(LocalstdError):
    """The numbers of a plan are not those of one standard: one serial, one year, each place once.

    >>> numbers = tuple(map(StandardNumber.parse, ("DB31/T 310001-2026", "DB33/T 310002-2026")))
    >>> print(JointPlanError(numbers=numbers).wording.en)
    not of one joint standard: DB31/T 310001-2026, DB33/T 310002-2026; give each province the \
same serial and year, once
    """

    numbers: tuple[StandardNumber, ...]

    @property
    def wording(self) -> Wording:
        """Name the numbers, and say what joins those of one standard."""
        listed = Wording.joined(Wording(str(one), str(one)) for one in self.numbers)
        return Wording(
            f"不是同一区域协同标准的编号：{listed.zh}；各省顺序号、年代号应当相同，每省一个",
            f"not of one joint standard: {listed.en}; "
            "give each province the same serial and year, once",
        )


@frozen
class JointPlan:
    """What all publish together (同时发布方案): each its own number, and all one text.

    ``text`` is its digest, as :func:`digest_of` gives it. ``publication`` is the first day on which
    it may be published; the day itself is that of the lead's decision, for all of them.

    Raises:
        JointPlanError: if the numbers have not one serial and one year, or two are of one place.

    >>> from localstd.steps.blocks import BLOCKS, next_numbers
    >>> plan = JointPlan(
    ...     numbers=next_numbers([], block=BLOCKS[0], places=["31", "33"], year=2026),
    ...     text="sha256:ab",
    ...     publication=PartialDate(2026, 7, 1),
    ... )
    >>> str(plan.number("33")), str(plan.publication)
    ('DB33/T 310001-2026', '2026-07-01')
    """

    numbers: tuple[StandardNumber, ...]
    text: str
    publication: PartialDate
    implementation: PartialDate | None = None

    def __attrs_post_init__(self) -> None:
        joined = {(one.serial, one.year) for one in self.numbers}
        places = {one.place_code for one in self.numbers}
        if len(joined) != 1 or None in places or len(places) != len(self.numbers):
            raise JointPlanError(numbers=self.numbers)

    def number(self, place: str) -> StandardNumber | None:
        """Give the number of a province; ``None`` if the plan has none for it."""
        return next((one for one in self.numbers if one.place_code == place), None)

    def proposed(self, lead: str, on: date) -> Event:
        """Make the event by which the lead proposes it."""
        return Event.of(
            _PROPOSED, on, number=self.number(lead), numbers=self.numbers, **self._told()
        )

    def _told(self) -> dict[str, object]:
        told: dict[str, object] = {"text": self.text, "publication": self.publication}
        if self.implementation is not None:
            told["implementation"] = self.implementation
        return told

    def ready(self, place: str, on: date) -> Event:
        """Make the event by which a member says that it is ready."""
        told = {"text": self.text, "publication": self.publication}
        return Event.of("ready", on, number=self.number(place), **told)

    def published(self, place: str, on: PartialDate, **more: object) -> Event:
        """Make the event by which a province publishes its own number, in its making or jointly."""
        return Event.of("published", on, number=self.number(place), **more)


def plan_in(lead: State) -> JointPlan | None:
    """Read the plan that the lead's file tells; ``None`` if none was proposed, or none is whole.

    >>> from localstd.cooperation.regional.table import JOINT_STANDARD
    >>> plan_in(JOINT_STANDARD.opening) is None
    True
    """
    proposed = lead.latest.get(_PROPOSED)
    if proposed is None:
        return None
    facts = proposed.facts
    if not facts.keys() >= set(_NEEDED):
        return None
    told = {name: facts[name] for name in (*_NEEDED, "implementation") if name in facts}
    try:
        return JointPlan(**told)  # type: ignore[arg-type]  # as the event types read them
    except JointPlanError:
        return None
