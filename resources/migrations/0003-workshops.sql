-- Workshops: rooms that agree on the stages of an assessment. A workshop's parts are read whole, each as the canonical
-- JSON that the log records, as an answer is. In the log a workshop stands for itself: its id is where an assessment's
-- id stands for the others.
CREATE TABLE workshop (
    id TEXT NOT NULL PRIMARY KEY,
    assessment TEXT NOT NULL REFERENCES assessment (id),
    content TEXT NOT NULL
);

CREATE INDEX workshop_by_assessment ON workshop (assessment);

-- Clusters, seats, agenda, results, parked points, course.
CREATE TABLE workshop_part (
    workshop TEXT NOT NULL REFERENCES workshop (id),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (workshop, kind, subject)
);

-- Rounds with their turnout. The state stands in the content too; here it is what a ballot is held to.
CREATE TABLE workshop_round (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'revealed', 'closed')),
    content TEXT NOT NULL
);

CREATE INDEX workshop_round_by_workshop ON workshop_round (workshop);
CREATE UNIQUE INDEX workshop_round_open ON workshop_round (workshop) WHERE state = 'open';

-- The facilitator's own notes. The log knows of them by a hash over salt and text only, so that a note that was removed
-- is gone, and nobody can guess a short one from the log.
CREATE TABLE workshop_note (
    workshop TEXT NOT NULL REFERENCES workshop (id),
    subject TEXT NOT NULL,
    salt TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (workshop, subject)
);

-- Which phone votes from which seat, so that it is known again after a restart. Of its token only the SHA-256 is here.
-- Nothing of it is in the log, and it goes when the workshop ends.
CREATE TABLE workshop_device (
    workshop TEXT NOT NULL REFERENCES workshop (id),
    seat TEXT NOT NULL,
    token TEXT NOT NULL,
    joined TEXT NOT NULL,
    PRIMARY KEY (workshop, seat),
    UNIQUE (workshop, token)
);

-- One row a vote, whichever way it came in; a card of a paper tally has no seat. A vote that was replaced stays, so that
-- a late copy of it does not count again. Kept out of the log until the round is over, which then has their number and
-- one hash over all of them. Each row's own hash is over its content and the hash of the row before it in its round.
CREATE TABLE ballot (
    id TEXT NOT NULL PRIMARY KEY,
    round TEXT NOT NULL REFERENCES workshop_round (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    seat TEXT,
    cluster TEXT NOT NULL,
    stage INTEGER NOT NULL CHECK (stage >= 1),
    confidence TEXT NOT NULL,
    way TEXT NOT NULL,
    received TEXT NOT NULL,
    hash TEXT NOT NULL,
    replaced INTEGER NOT NULL DEFAULT 0 CHECK (replaced IN (0, 1)),
    UNIQUE (round, sequence)
);

CREATE UNIQUE INDEX ballot_by_seat ON ballot (round, seat) WHERE replaced = 0;
