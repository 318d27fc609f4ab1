-- Words that are right in the register's texts although no dictionary has them, one a line.
ALTER TABLE settings ADD COLUMN own_words TEXT NOT NULL DEFAULT '';
