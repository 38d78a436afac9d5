"""The part of counties (县级职责): they hand proposals up and supervise, and make no standard.

:data:`COUNTY_PART` is the file of one proposal or of one supervision (sl2017 arts 5, 13 and 32;
measures 3 and 7 of the opinion of 2015). :func:`county_may` says of an act whether a county may do
it, must not, or is not named for it, with the article.

>>> from datetime import date
>>> from localstd.law import china_law
>>> county_may(CountyAct.ABOLISH, date(2024, 5, 6), law=china_law()).wording.en
'abolish group and enterprise standards: a county must not (sl2017 art. 39 para. 2)'
"""

from localstd.cooperation.county_part.acts import (
    CountyAct,
    CountyAnswer,
    CountyStanding,
    county_may,
)
from localstd.cooperation.county_part.events import ProposalAnswer
from localstd.cooperation.county_part.links import case_from_supervision, proposal_handed_up
from localstd.cooperation.county_part.table import COUNTY_PART

__all__ = [
    "COUNTY_PART",
    "CountyAct",
    "CountyAnswer",
    "CountyStanding",
    "ProposalAnswer",
    "case_from_supervision",
    "county_may",
    "proposal_handed_up",
]
