-- Ways of looking at the tables, with a name, for everybody who has the register. kind: key of the kind the view is for.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT ''
) STRICT;
