"""The procedures that ship are found by name."""

import pytest

from localstd.procedures import PROCEDURES, UnknownProcedureError, procedure_named


@pytest.mark.parametrize("name", PROCEDURES)
def test_every_procedure_is_found_by_its_own_name(name: str) -> None:
    assert procedure_named(name).name == name


def test_an_unknown_name_is_refused_with_the_nearest_names_first() -> None:
    with pytest.raises(UnknownProcedureError) as refused:
        procedure_named("makin")
    assert refused.value.procedure == "makin"
    assert refused.value.known[0] == "making"
    assert set(refused.value.known) == set(PROCEDURES)
    assert str(refused.value).startswith("没有程序“makin”；最接近的：making")
