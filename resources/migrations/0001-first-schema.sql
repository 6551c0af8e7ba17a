-- The first schema. SQL that SQLite and PostgreSQL both take; what only one of them says stands in the file beside this
-- one that bears its name.
--
-- Ids are UUIDs as text in lower case, times UTC in ISO 8601, dates yyyy-MM-dd, truth 0 or 1. Choices are written with
-- the words of the exchange format. A column that is NULL stands for the default, as a member left out does there.

CREATE TABLE workspace (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    made_by TEXT NOT NULL
);

CREATE TABLE framework (
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    structure_name TEXT NOT NULL,
    words_name TEXT NOT NULL,
    document_name TEXT NOT NULL,
    structure TEXT NOT NULL,
    words TEXT NOT NULL,
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (id, version)
);

CREATE TABLE assessment (
    id TEXT NOT NULL PRIMARY KEY,
    framework_id TEXT NOT NULL,
    framework_version TEXT NOT NULL,
    state TEXT NOT NULL,
    country_code TEXT,
    entity TEXT,
    lead_institution TEXT,
    round TEXT NOT NULL,
    reference_date TEXT NOT NULL,
    language TEXT,
    status TEXT NOT NULL,
    handling TEXT,
    practice INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1)),
    scope TEXT,
    mean TEXT,
    headline_basis TEXT,
    previous TEXT,
    FOREIGN KEY (framework_id, framework_version) REFERENCES framework (id, version)
);

-- An answer is read and written whole, so it is kept as the canonical JSON that the log records and the exchange format
-- shows: one row for one answer, and nothing to translate between the three. What other rows depend on, which evidence
-- it uses, stands in a table of its own.
CREATE TABLE answer (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    indicator TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, indicator)
);

CREATE TABLE evidence (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, id)
);

-- Keeps evidence from being removed while an answer stands on it. Stage 0 is the whole answer.
CREATE TABLE evidence_use (
    assessment TEXT NOT NULL,
    indicator TEXT NOT NULL,
    evidence TEXT NOT NULL,
    stage INTEGER NOT NULL CHECK (stage >= 0),
    PRIMARY KEY (assessment, indicator, evidence, stage),
    FOREIGN KEY (assessment, indicator) REFERENCES answer (assessment, indicator),
    FOREIGN KEY (assessment, evidence) REFERENCES evidence (assessment, id)
);

CREATE INDEX evidence_use_by_evidence ON evidence_use (assessment, evidence);

CREATE TABLE target (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    indicator TEXT NOT NULL,
    stage INTEGER NOT NULL CHECK (stage >= 1),
    due TEXT,
    PRIMARY KEY (assessment, indicator)
);

CREATE TABLE weight (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    code TEXT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    reason TEXT,
    PRIMARY KEY (assessment, code)
);

CREATE TABLE commitment_note (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    commitment TEXT NOT NULL,
    stands TEXT,
    missing TEXT,
    PRIMARY KEY (assessment, commitment)
);

-- The parts that are only ever read whole: method, brief, plan, open points.
CREATE TABLE part (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, kind)
);

-- The wide columns come last, so that a walk along the log for its times or subjects does not read them.
CREATE TABLE log (
    sequence INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    assessment TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    hash TEXT NOT NULL,
    note TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL
);

CREATE TABLE evidence_file (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL CHECK (size >= 0),
    chunks INTEGER NOT NULL CHECK (chunks >= 0)
);

-- The bytes of files, in evidence_chunk: the type of bytes has another name in each backend, so that table stands in
-- their own files.
