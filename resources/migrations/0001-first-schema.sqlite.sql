-- The log only grows.
CREATE TRIGGER log_refuses_update BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;

CREATE TRIGGER log_refuses_delete BEFORE DELETE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;
