#pragma once

#include "report/reportcontent.h"

#include "records/project.h"

/// Puts the title of \a project, in English where the report is, with its acronym unless that
/// stands in it, and its case number: into the content, and for the template "title".
void putProjectTitle(ReportContent &content, const ReportSource &source, const Project &project);
