"""Redacting (隐去): the words of records are taken away, and what happened stays."""

from collections.abc import Mapping, Sequence
from typing import Final

from localstd.calendar import instant_text
from localstd.notices.fitting import UnfitTextError, require_texts
from localstd.office.actor import Actor, in_order
from localstd.office.deciding import salt
from localstd.office.errors import NotAppointedError, NotRedactableError, UnknownMatterError
from localstd.office.file import MatterFile, file_of
from localstd.office.record_bodies import REDACTED, opening_record, redaction_body, skeleton
from localstd.office.setup import Setup, mark_for
from localstd.office.standing import standing_of
from localstd.places import lies_in
from localstd.procedure import Event, History, fold
from localstd.roles import CITY, ENVIRONMENT, GOVERNMENT, HEALTH, HOUSING, PROVINCE
from localstd.storage import Append, Draft, Record, RecordKind

__all__ = ["redact"]

_AUTHORITIES: Final = frozenset(
    role.name for role in (PROVINCE, CITY, HEALTH, GOVERNMENT, ENVIRONMENT, HOUSING)
)


def redact(setup: Setup, matter: str, versions: Sequence[int], *, by: Actor, reason: str) -> Record:
    """Take away the words of some records of a matter, and record that and why.

    Raises:
        NotAppointedError: if the actor is of no authority of the matter's place, or above it.
        NotRedactableError: if a version is none of an event or a refusal, or none is given.
        UnfitTextError: if no reason is given, or none that can be kept.
        UnknownMatterError: if there is no such matter.
    """
    require_texts(reason=reason)
    if not reason.strip():
        raise UnfitTextError(field="reason", value=reason)
    if not versions:
        raise NotRedactableError(matter=matter, version=0)
    file = file_of(matter, setup.storage.read(matter), setup.rules, as_of=setup.today())
    if file is None:
        raise UnknownMatterError(matter=matter, office=setup.place)
    _require_authority(file, by)
    events = _left(file, versions)
    draft = _draft(setup, file, versions, by=by, reason=reason, left=events)
    (record,) = setup.storage.append([_append(setup, file, versions, draft, events)])
    return record


def _require_authority(file: MatterFile, by: Actor) -> None:
    place = file.matter.place or ""
    for one in by.appointments:
        if one.role in _AUTHORITIES and one.place and lies_in(place, one.place):
            return
    held = tuple(map(str, in_order(by.appointments)))
    raise NotAppointedError(
        actor=by.name, role="|".join(sorted(_AUTHORITIES)), place=place, held=held
    )


def _left(file: MatterFile, versions: Sequence[int]) -> Mapping[int, Event]:
    """Give what is left of each event; a redaction itself stays, for it holds what is left."""
    kept = {one.version: one for one in file.records if one.kind is not RecordKind.REDACTION}
    for version in versions:
        if version not in kept:
            raise NotRedactableError(matter=file.matter.id, version=version)
    found = {version: kept[version] for version in versions}
    return {
        version: skeleton(one.event)
        for version, one in found.items()
        if one.kind is RecordKind.EVENT and one.event is not None
    }


def _draft(  # noqa: PLR0913  all that a redaction says
    setup: Setup,
    file: MatterFile,
    versions: Sequence[int],
    *,
    by: Actor,
    reason: str,
    left: Mapping[int, Event],
) -> Draft:
    opening = opening_record(file.matter, file.procedure.name, is_whole=file.history.is_whole)
    return Draft(
        type=REDACTED,
        recorded=max(setup.now(), file.records[-1].recorded, key=instant_text),
        body=redaction_body(versions, actor=by.name, reason=reason, left=left, opening=opening),
        kind=RecordKind.REDACTION,
        salt=salt(),
    )


def _append(
    setup: Setup, file: MatterFile, versions: Sequence[int], draft: Draft, left: Mapping[int, Event]
) -> Append:
    """Give what is to be kept: the redaction, and a standing that has forgotten the words, too."""
    events = (left.get(one.version, event) for one, event in file.events)
    history = History(matter=file.matter, is_whole=file.history.is_whole).with_(*events)
    state = fold(file.procedure, history.as_of(file.as_of))
    standing = standing_of(
        file.matter,
        file.version + 1,
        procedure=file.procedure,
        state=state,
        duties=setup.rules.on(file.as_of).owed(state, file.matter),
        law=mark_for(setup, file.matter, file.as_of),
    )
    return Append(
        matter=file.matter.id,
        expected=file.version,
        drafts=(draft,),
        standing=standing if history.events else None,
        redacts=tuple(versions),
    )
