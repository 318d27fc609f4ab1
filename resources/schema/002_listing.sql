-- A covering index over the listed columns, so that lists and sorting never read the prose.
CREATE INDEX project_listing ON project(title, acronym, programme, status, role, case_number, start_date, end_date, currency, total_budget, eu_contribution, department, publish, uuid);
