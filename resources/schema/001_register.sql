-- The register's records, kept files and journal.
-- Text is never null; dates are ISO text or null; amounts are hundredths, decimals are millionths.

CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    logo TEXT NOT NULL DEFAULT '',
    logo_alt TEXT NOT NULL DEFAULT '',
    inhabitants INTEGER,
    site_address TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_text TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    hours_note TEXT NOT NULL DEFAULT '',
    hours_monday TEXT NOT NULL DEFAULT '',
    hours_tuesday TEXT NOT NULL DEFAULT '',
    hours_wednesday TEXT NOT NULL DEFAULT '',
    hours_thursday TEXT NOT NULL DEFAULT '',
    hours_friday TEXT NOT NULL DEFAULT '',
    hours_saturday TEXT NOT NULL DEFAULT '',
    hours_sunday TEXT NOT NULL DEFAULT '',
    hours_exceptions TEXT NOT NULL DEFAULT '',
    feedback_address TEXT NOT NULL DEFAULT '',
    strategy_priorities TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    fund TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    statement TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    plaque_threshold INTEGER,
    event_threshold INTEGER,
    active INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    source_date TEXT
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    own_name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    organisation INTEGER REFERENCES organisation(id),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    publish INTEGER NOT NULL DEFAULT 0,
    basis TEXT NOT NULL DEFAULT '',
    review_date TEXT
) STRICT;

CREATE INDEX contact_organisation ON contact(organisation);

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    acronym TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    programme INTEGER REFERENCES programme(id),
    status TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    programme_role TEXT NOT NULL DEFAULT '',
    "call" TEXT NOT NULL DEFAULT '',
    external_number TEXT NOT NULL DEFAULT '',
    case_number TEXT NOT NULL DEFAULT '',
    start_date TEXT,
    end_date TEXT,
    currency TEXT NOT NULL DEFAULT '',
    total_budget INTEGER,
    eu_contribution INTEGER,
    own_cash INTEGER,
    own_time INTEGER,
    other_financing INTEGER,
    rate INTEGER,
    rate_date TEXT,
    department TEXT NOT NULL DEFAULT '',
    manager INTEGER REFERENCES contact(id),
    decision_body TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    decision_paragraph TEXT NOT NULL DEFAULT '',
    policy_objective TEXT NOT NULL DEFAULT '',
    specific_objective TEXT NOT NULL DEFAULT '',
    goals TEXT NOT NULL DEFAULT '',
    strategy_priority TEXT NOT NULL DEFAULT '',
    target_group TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    aims TEXT NOT NULL DEFAULT '',
    results TEXT NOT NULL DEFAULT '',
    summary_en TEXT NOT NULL DEFAULT '',
    aims_en TEXT NOT NULL DEFAULT '',
    results_en TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    kohesio TEXT NOT NULL DEFAULT '',
    keep_eu TEXT NOT NULL DEFAULT '',
    cordis TEXT NOT NULL DEFAULT '',
    image TEXT NOT NULL DEFAULT '',
    image_alt TEXT NOT NULL DEFAULT '',
    publish INTEGER NOT NULL DEFAULT 0,
    poster_date TEXT,
    plaque_date TEXT,
    event_date TEXT
) STRICT;

CREATE INDEX project_programme ON project(programme);

CREATE INDEX project_manager ON project(manager);

CREATE TABLE partnership (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    project INTEGER NOT NULL REFERENCES project(id),
    organisation INTEGER NOT NULL REFERENCES organisation(id),
    role TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    budget INTEGER,
    eu_part INTEGER
) STRICT;

CREATE INDEX partnership_project ON partnership(project);

CREATE INDEX partnership_organisation ON partnership(organisation);

CREATE TABLE network (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    formality TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    aims TEXT NOT NULL DEFAULT '',
    governing_body TEXT NOT NULL DEFAULT '',
    secretariat TEXT NOT NULL DEFAULT '',
    joined TEXT,
    "left" TEXT,
    decision TEXT NOT NULL DEFAULT '',
    notice_period TEXT NOT NULL DEFAULT '',
    representative INTEGER REFERENCES contact(id),
    deputy INTEGER REFERENCES contact(id),
    represented_by INTEGER REFERENCES organisation(id),
    currency TEXT NOT NULL DEFAULT '',
    fee_fixed INTEGER,
    fee_per_inhabitant INTEGER,
    fee_cap INTEGER,
    review_date TEXT,
    website TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    publish INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX network_representative ON network(representative);

CREATE INDEX network_deputy ON network(deputy);

CREATE INDEX network_represented_by ON network(represented_by);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    network INTEGER NOT NULL REFERENCES network(id),
    organisation INTEGER NOT NULL REFERENCES organisation(id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX membership_network ON membership(network);

CREATE INDEX membership_organisation ON membership(organisation);

CREATE TABLE network_year (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    network INTEGER NOT NULL REFERENCES network(id),
    year INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    fee_paid INTEGER,
    meetings INTEGER,
    benefit TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX network_year_network ON network_year(network);

CREATE TABLE town (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    swedish_name TEXT NOT NULL DEFAULT '',
    own_name TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    agreement_date TEXT,
    decision_date TEXT,
    decision_paragraph TEXT NOT NULL DEFAULT '',
    areas TEXT NOT NULL DEFAULT '',
    partner_body TEXT NOT NULL DEFAULT '',
    our_contact INTEGER REFERENCES contact(id),
    their_contact INTEGER REFERENCES contact(id),
    review_date TEXT,
    latitude INTEGER,
    longitude INTEGER,
    website TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    publish INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX town_our_contact ON town(our_contact);

CREATE INDEX town_their_contact ON town(their_contact);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    start_date TEXT,
    end_date TEXT,
    place TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    record TEXT NOT NULL DEFAULT '',
    publish INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX event_record ON event(record);

CREATE TABLE deadline (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    date TEXT,
    record TEXT NOT NULL DEFAULT '',
    done INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX deadline_record ON deadline(record);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    record TEXT NOT NULL DEFAULT '',
    date TEXT,
    case_number TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    publish INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX document_record ON document(record);

CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    slug TEXT NOT NULL DEFAULT '',
    parent INTEGER REFERENCES page(id),
    position INTEGER,
    language TEXT NOT NULL DEFAULT '',
    counterpart INTEGER REFERENCES page(id),
    ingress TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    responsible INTEGER REFERENCES contact(id),
    review_date TEXT
) STRICT;

CREATE INDEX page_parent ON page(parent);

CREATE INDEX page_counterpart ON page(counterpart);

CREATE INDEX page_responsible ON page(responsible);

-- Contents of files that records refer to by SHA-256; written once, never changed.
CREATE TABLE file (
    hash TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

-- One row a committed batch. op: do, undo, redo; target: the batch an undo or redo is about;
-- state (of op do): done, undone, dropped (undone, and something else done since), settled (beyond undo).
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    time TEXT NOT NULL,
    user TEXT NOT NULL,
    label TEXT NOT NULL,
    op TEXT NOT NULL,
    target INTEGER REFERENCES batch(id),
    state TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;

CREATE INDEX batch_state ON batch(state, id);

CREATE INDEX batch_target ON batch(target);

-- One row a changed record. op: 0 insert, 1 update, 2 remove; fields: JSON, see journal.cpp.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    op INTEGER NOT NULL,
    fields TEXT NOT NULL
) STRICT;

CREATE INDEX entry_batch ON entry(batch);

CREATE INDEX entry_record ON entry(record, kind);

-- For each record: folded text of its listed fields, and the digest of its content, so that altered
-- bytes are noticed.
CREATE TABLE line (
    key INTEGER PRIMARY KEY, -- number of the record's kind * 2^48 + its id
    text TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;

-- Every word of every record, folded; rowid is the key of line.
CREATE VIRTUAL TABLE search USING fts5(text, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0');

-- Words are gathered in up to 32 MiB of memory before they are written: an import is one long write.
INSERT INTO search (search, rank) VALUES ('hashsize', 33554432);
