-- The strategy thing by thing: who edits one action writes one row. Each is kept as the canonical JSON that the log
-- records, as an answer is. What the strategy says of itself (currency, vision, principles) is a part, kind "strategy".
--
-- A strategy of an older file stays in its one part, kind "plan", until it is edited for the first time: it is then
-- taken apart in the same transaction, and the log says so. A migration cannot write the log, whose entries are hashed
-- one over the other.
CREATE TABLE plan_objective (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, id)
);

CREATE TABLE plan_action (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, id)
);

CREATE TABLE plan_measure (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, id)
);

CREATE TABLE plan_step (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, id)
);

CREATE TABLE plan_scenario (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, id)
);
