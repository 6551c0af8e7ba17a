-- A vote comes in while its round is open, is replaced once, and stays as long as its round.
CREATE TRIGGER ballot_refuses_late BEFORE INSERT ON ballot
WHEN NOT EXISTS (SELECT 1 FROM workshop_round WHERE id = NEW.round AND state = 'open')
BEGIN
    SELECT RAISE(ABORT, 'the round is not open');
END;

CREATE TRIGGER ballot_refuses_update BEFORE UPDATE ON ballot
WHEN NOT (OLD.replaced = 0 AND NEW.replaced = 1 AND NEW.id = OLD.id AND NEW.hash = OLD.hash
    AND EXISTS (SELECT 1 FROM workshop_round WHERE id = OLD.round AND state = 'open'))
BEGIN
    SELECT RAISE(ABORT, 'a vote is only replaced');
END;

CREATE TRIGGER ballot_refuses_delete BEFORE DELETE ON ballot
WHEN EXISTS (SELECT 1 FROM workshop_round WHERE id = OLD.round)
BEGIN
    SELECT RAISE(ABORT, 'a vote stays as long as its round');
END;
