"""Storage (档案存储): records that last, sealed one after the other, and what is found by them.

A :class:`Record` is an event as kept. :class:`Storage` is what keeps the records of one office,
with the :class:`Standing` of each matter and the outbox of its messages; each backend is a plug-in.
:class:`MemoryStorage` is the reference. A hash chain runs through each matter and through the
office, so that whatever is changed, lost or moved shows itself.

>>> from datetime import UTC, datetime
>>> storage = MemoryStorage()
>>> storage.create(Origin(place="34"))
>>> filed = Draft(type="filed", recorded=datetime(2026, 7, 24, tzinfo=UTC), body='{"on":"2026-07"}')
>>> storage.append([Append(matter="34-1", expected=0, drafts=(filed,))])[0].position
1
>>> storage.append([Append(matter="34-1", expected=0, drafts=(filed,))])
Traceback (most recent call last):
localstd.storage.errors.ConflictError: 34-1已有1条记录，而非0条：其间有新的记录；...
"""

from localstd.storage.chain import (
    ALGORITHMS,
    AlgorithmError,
    Head,
    Origin,
    digest_of,
    link_of,
    seal_of,
    sealed,
)
from localstd.storage.copying import Copied, OfficeMovedError, OutboxDivergedError, copy_office
from localstd.storage.errors import (
    AlreadyCreatedError,
    ClaimLostError,
    ConflictError,
    KeyTakenError,
    NotCreatedError,
    RedactionError,
    StorageUnavailableError,
    UnsupportedError,
)
from localstd.storage.exporting import export_lines
from localstd.storage.fault import (
    Fault,
    Flaw,
    Verification,
    verification_record,
    verification_schema,
)
from localstd.storage.importing import ImportRefusedError, export_schema, import_lines
from localstd.storage.intake import DivergedError, UntrueHeadError, UntrueRecordError
from localstd.storage.memory import MemoryStorage
from localstd.storage.protocol import Keeps, Storage
from localstd.storage.record import Append, Draft, Record, RecordKind
from localstd.storage.redaction import redacted_versions
from localstd.storage.signing import (
    KeyRefusedError,
    SignatureError,
    SignedHead,
    check_signed_head,
    head_of,
    head_record,
    head_schema,
    head_text,
    sign_head,
)
from localstd.storage.standing import OpenDuty, Page, Standing, StandingQuery, searchable
from localstd.storage.verification import Depth, verify
from localstd.storage.walking import Progress

__all__ = [
    "ALGORITHMS",
    "AlgorithmError",
    "AlreadyCreatedError",
    "Append",
    "ClaimLostError",
    "ConflictError",
    "Copied",
    "Depth",
    "DivergedError",
    "Draft",
    "Fault",
    "Flaw",
    "Head",
    "ImportRefusedError",
    "Keeps",
    "KeyRefusedError",
    "KeyTakenError",
    "MemoryStorage",
    "NotCreatedError",
    "OfficeMovedError",
    "OpenDuty",
    "Origin",
    "OutboxDivergedError",
    "Page",
    "Progress",
    "Record",
    "RecordKind",
    "RedactionError",
    "SignatureError",
    "SignedHead",
    "Standing",
    "StandingQuery",
    "Storage",
    "StorageUnavailableError",
    "UnsupportedError",
    "UntrueHeadError",
    "UntrueRecordError",
    "Verification",
    "check_signed_head",
    "copy_office",
    "digest_of",
    "export_lines",
    "export_schema",
    "head_of",
    "head_record",
    "head_schema",
    "head_text",
    "import_lines",
    "link_of",
    "redacted_versions",
    "seal_of",
    "sealed",
    "searchable",
    "sign_head",
    "verification_record",
    "verification_schema",
    "verify",
]
