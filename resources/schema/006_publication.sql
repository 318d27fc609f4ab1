-- How the web site looks, where the municipality lies, what its data may be used for, and what its
-- accessibility statement says.
ALTER TABLE settings ADD COLUMN latitude INTEGER;

ALTER TABLE settings ADD COLUMN longitude INTEGER;

ALTER TABLE settings ADD COLUMN colour_accent TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN colour_band TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN colour_line TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN fonts TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN data_licence TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN statement_status TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN statement_date TEXT;

ALTER TABLE settings ADD COLUMN statement_method TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN statement_faults TEXT NOT NULL DEFAULT '';

-- A page with a date of its own is news.
ALTER TABLE page ADD COLUMN news_date TEXT;
