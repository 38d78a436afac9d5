-- One file is one office (主管部门).
CREATE TABLE office (
    place TEXT NOT NULL,
    algorithm TEXT NOT NULL
);

-- Records (档案记录), in the order of the office. What is redacted is a blob of zeros as long as
-- the words were: they are overwritten in their place, and nothing else moves.
CREATE TABLE records (
    position INTEGER PRIMARY KEY,
    matter TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL,
    recorded TEXT NOT NULL,
    key TEXT,
    body TEXT,
    salt TEXT NOT NULL,
    digest TEXT NOT NULL,
    before TEXT NOT NULL,
    link TEXT NOT NULL,
    seal TEXT NOT NULL
);
CREATE UNIQUE INDEX records_of_matter ON records (matter, version);
CREATE UNIQUE INDEX records_by_key ON records (key) WHERE key IS NOT NULL;

-- Standings (事项现状), in the order of their matters, as pages of them are read.
CREATE TABLE standings (
    matter TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    procedure TEXT NOT NULL,
    track TEXT NOT NULL,
    stage TEXT NOT NULL,
    is_final INTEGER NOT NULL,
    since TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    body TEXT NOT NULL,
    sector TEXT NOT NULL,
    title TEXT NOT NULL,
    law TEXT NOT NULL,
    searched TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX standings_by_number ON standings (number) WHERE number <> '';

-- Open duties (未了义务) of the standings, in their order.
CREATE TABLE duties (
    matter TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    owed_by TEXT,
    due TEXT,
    is_provisional INTEGER NOT NULL,
    PRIMARY KEY (matter, ordinal)
) WITHOUT ROWID;
-- By months, and within one by matters: what is added lands on few pages, however many there are.
CREATE INDEX duties_by_month ON duties (substr(due, 1, 7), matter, due) WHERE due IS NOT NULL;

-- The outbox (发件箱): what changes about a message, and apart from it the words, which do not,
-- so that redacting overwrites them in their place.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recipient TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    address TEXT NOT NULL,
    matter TEXT,
    version INTEGER,
    not_before TEXT,
    digest TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    ready TEXT,
    claimed_by TEXT NOT NULL,
    claimed_until TEXT,
    reason TEXT NOT NULL,
    settled TEXT
);
CREATE INDEX outbox_waiting ON outbox (number, recipient, ready, claimed_until)
WHERE state = 'waiting';
CREATE TABLE words (
    number INTEGER PRIMARY KEY,
    subject_zh TEXT NOT NULL,
    subject_en TEXT NOT NULL,
    body_zh TEXT NOT NULL,
    body_en TEXT NOT NULL
);
