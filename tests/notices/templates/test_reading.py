"""Templates are read from what JSON and TOML say, and what is wrong is named by its key."""

import pytest

from localstd.convert import RecordError
from localstd.notices import (
    TemplateError,
    TemplateNameError,
    Templates,
    read_templates,
)
from localstd.wording import Wording


def test_templates_are_read_by_their_names() -> None:
    told = {
        "digest": {"subject": {"zh": "汇总{count}", "en": "{count} in one"}},
        "reminder:on": {"body": {"zh": "{duty}"}},
    }
    read = read_templates(told)
    assert read.digest().subject == Wording("汇总{count}", "{count} in one")
    assert read.reminder("on", "filing").body == Wording("{duty}", "")
    assert read.notice("filing") == Templates().notice("filing")
    assert read_templates({}) == Templates()


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ({"notice": "备案"}, "notice"),
        ({"notice": {"title": {}}}, "notice"),
        ({"notice": {"subject": "备案"}}, "notice.subject"),
        ({"notice": {"body": {"de": "Anmeldung"}}}, "notice.body"),
        ({"notice": {"body": {"en": 1}}}, "notice.body.en"),
    ],
)
def test_what_is_not_of_the_form_is_named_by_its_key(told: dict[str, object], key: str) -> None:
    with pytest.raises(RecordError) as refused:
        read_templates(told)
    assert refused.value.key == key


def test_a_name_that_no_message_asks_for_is_refused() -> None:
    with pytest.raises(TemplateNameError):
        read_templates({"note": {}})
    with pytest.raises(TemplateNameError):
        read_templates({"reminder": {}})


def test_a_place_that_is_not_known_is_refused() -> None:
    with pytest.raises(TemplateError):
        read_templates({"notice": {"subject": {"zh": "{count}"}}})
