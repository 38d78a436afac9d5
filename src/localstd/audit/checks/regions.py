"""Serials of regional cooperation (区域协同标准): one draft, several provinces, one serial.

Only blocks whose numbers are longer than the provinces' ordinary ones can be told from the
number alone. The Jing-Jin-Ji block (3001 and up) cannot: Hebei's ordinary serials pass
through it, so it is not reported.

Sources: ``gr-csj`` and ``gr-cy`` (both unchecked); the bulletin of July 2026.
"""

from collections.abc import Iterator

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.law import Check, Finding, Weight
from localstd.numbers import StandardNumber
from localstd.wording import Wording

__all__ = ["CHECKS", "check_region"]

REGIONAL_SERIAL = Check(
    code="LS113",
    name="regional-serial",
    weight=Weight.NOTE,
    title=Wording("区域协同标准的顺序号", "serial of a regional standard"),
    message=Wording(
        "{number}的顺序号属{region}协同号段", "the serial of {number} is of the block of {region}"
    ),
    remedy=Wording(
        "无须处理；应与其他省的同号标准一并核对",
        "nothing to mend; check it together with the other provinces' standards of that serial",
    ),
)
CHECKS = (REGIONAL_SERIAL,)


@frozen
class Block:
    """The serials that some provinces keep for standards they make together.

    ``first`` is the first of them; the others have as many digits and are not smaller.
    """

    region: Wording
    provinces: frozenset[str]
    first: int
    bases: tuple[str, ...]

    def holds(self, number: StandardNumber) -> bool:
        """Say whether a number's serial lies in the block."""
        return (
            number.place_code in self.provinces
            and len(number.serial) == len(str(self.first))
            and number.serial.isdecimal()
            and int(number.serial) >= self.first
        )


BLOCKS = (
    Block(
        region=Wording("长三角（沪苏浙皖）", "the Yangtze Delta"),
        provinces=frozenset({"31", "32", "33", "34"}),
        first=310001,
        bases=("gr-csj",),
    ),
    Block(
        region=Wording("鄂湘赣", "Hubei, Hunan and Jiangxi"),
        provinces=frozenset({"42", "43", "36"}),
        first=300001,
        bases=(),  # seen in the bulletin of July 2026, in no text that was read
    ),
    Block(
        region=Wording("川渝", "Sichuan and Chongqing"),
        provinces=frozenset({"50", "51"}),
        first=10001,
        bases=("gr-cy",),
    ),
)


def check_region(entry: Entry, context: Context) -> Iterator[Finding]:
    """Note a serial of a regional block; the blocks are not checked, so it is possible only."""
    for number in entry.numbers[Field.NUMBER]:
        block = next((block for block in BLOCKS if block.holds(number)), None)
        if block is not None:
            yield context.found(
                REGIONAL_SERIAL,
                entry,
                Field.NUMBER,
                facts={"number": number, "region": block.region},
                certainty=Certainty.POSSIBLE,
                citations=tuple(map(context.law.provisions.cite, block.bases)),
            )
