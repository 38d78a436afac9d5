"""Words of what rules ask for and no event tells."""

from localstd.procedures import PROCEDURES, procedure_named
from localstd.reports.life.rule_facts import RULE_FACTS


def test_words_stand_for_nothing_that_every_procedure_tells_itself() -> None:
    told = [
        {fact.name for event in procedure_named(name).events for fact in event.facts}
        for name in PROCEDURES
    ]
    assert not [name for name in RULE_FACTS if all(name in names for names in told)]


def test_no_two_of_them_say_the_same() -> None:
    said = [words.zh for words in RULE_FACTS.values()]
    assert len(said) == len(set(said))
