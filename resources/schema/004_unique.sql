-- What identifies a record is looked up among all others when something is taken back or restored.
CREATE INDEX programme_name ON programme(name);

CREATE INDEX programme_short_name ON programme(short_name);

CREATE INDEX organisation_name ON organisation(name);

CREATE INDEX organisation_number ON organisation(number);

CREATE INDEX contact_email ON contact(email);

CREATE INDEX project_external_number ON project(external_number);

CREATE INDEX project_case_number ON project(case_number);

CREATE INDEX network_name ON network(name);

CREATE INDEX network_short_name ON network(short_name);

CREATE INDEX page_slug ON page(slug);
