"""Serials of regional cooperation (区域协同标准): one draft, several provinces, one serial.

The blocks are those by which numbers are given (:mod:`localstd.steps.blocks`); those that a
number alone does not show are not reported.
"""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.law import Check, Finding, Weight
from localstd.steps.blocks import block_of
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


def check_region(entry: Entry, context: Context) -> Iterator[Finding]:
    """Note a serial of a regional block; the blocks are not checked, so it is possible only."""
    for number in entry.numbers[Field.NUMBER]:
        block = block_of(number)
        if block is not None:
            yield context.found(
                REGIONAL_SERIAL,
                entry,
                Field.NUMBER,
                facts={"number": number, "region": block.region},
                certainty=Certainty.POSSIBLE,
                citations=tuple(map(context.law.provisions.cite, block.bases)),
            )
