-- What is asked of the log after every edit: the changes of one answer, and when each assessment was changed last.
CREATE INDEX log_by_subject ON log (assessment, subject, sequence);
CREATE INDEX log_by_time ON log (assessment, at);
