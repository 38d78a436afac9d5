from localstd.audit.regimes import (
    ENTERPRISE_STANDARDS,
    FOOD_OF_ENTERPRISES,
    GROUP_STANDARDS,
    LOCAL_STANDARDS,
)
from localstd.audit.regimes.limits import limit_wording

REGIMES = (LOCAL_STANDARDS, GROUP_STANDARDS, ENTERPRISE_STANDARDS, FOOD_OF_ENTERPRISES)


def test_every_limit_that_a_register_is_held_to_has_words_for_readers() -> None:
    judged = {
        name for one in REGIMES for name in (one.review_limit, *(told.limit for told in one.once))
    }
    assert {name for name in judged if limit_wording(name).zh == name} == set()
