"""What is owed in a transition (义务): what becomes of the standard, and what cites it.

No text sets a day for either. That the alliance settles what becomes of its standard is read from
the sentence that guides alliance standards towards group standards (seed2015, 十七); that labels
and what an enterprise publishes of itself name the standard that it executes stands in ir1990
art 24 and sl2017 art 27. Of contracts no text speaks: that they are looked through with the labels
is a reading.
"""

from localstd.procedure import DutyType, Mandate
from localstd.roles import ALLIANCE, ENTERPRISE
from localstd.wording import Wording

__all__ = ["REPLACEMENT", "SETTLEMENT"]

SETTLEMENT = DutyType(
    name="settlement",
    wording=Wording("落实去向：接续标准或者废止", "settle it: a successor, or a recorded end"),
    owed_by=(Mandate(role=ALLIANCE, basis=("seed-alliance",)),),
)
REPLACEMENT = DutyType(
    name="replacement",
    wording=Wording("改正引用旧编号的标签和合同", "replace the old number on labels, in contracts"),
    owed_by=(Mandate(role=ENTERPRISE, basis=("sl2017-selfdecl", "ir1990-label")),),
)
