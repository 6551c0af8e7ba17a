-- The strategy thing by thing, objectives, actions, measures, steps of the lifecycle and scenarios: who edits one action
-- writes one row. Each is kept as the canonical JSON that the log records, as an answer is. What the strategy says of
-- itself (currency, vision, principles) stands in "part", kind "strategy".
--
-- A strategy of an older file stays in its one part, kind "plan", until it is edited for the first time: it is then
-- taken apart in the same transaction, and the log says so. A migration cannot write the log, whose entries are hashed
-- one over the other.
CREATE TABLE plan_part (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (assessment, kind, id)
);
