#pragma once

#include "records/kind.h"
#include "records/project.h"
#include "report/reportsource.h"
#include "rules/finding.h"
#include "templates/templatedata.h"

#include <optional>

/// Label and value pairs for the template "facts"; empty values leave no trace.
class ReportFacts
{
public:
    void add(const QString &label, const QString &text);
    void putInto(TemplateData &data, const char *name) const { m_list.putInto(data, name); }

private:
    TemplateList m_list;
};

/// Puts plain text for the template "prose": paragraphs, and lists where lines begin with a dash, a
/// star or a bullet. \a language where it is another than the document's. Absent for a blank text.
void putProse(TemplateData &data, const char *name, const QString &text,
              const QString &language = {});
/// The same for a text with an English version; a Swedish one in an English report says so.
void putTold(TemplateData &data, const char *name, const ReportSource &source, const QString &own,
             const QString &english);
/// Puts the statement of \a project's EU support for the template "emblem", broken as it is drawn;
/// absent when none is due. Source: Regulation (EU) 2021/1060, Annex IX.
void putFunding(TemplateData &data, const ReportSource &source, const Project &project);
/// What hinders the statement that \a project owes for its EU support: the finding "programme" or
/// "statement" of visibility(); nothing when it can be shown, or none is due.
std::optional<Finding> missingStatement(const ReportSource &source, const Project &project);
/// Puts an address for a link and how it is read on paper; absent when it is none of the web.
void putAddress(TemplateData &data, const char *name, const QString &address);
/// Puts a kept image for an img element; absent when the register does not have it.
void putPicture(TemplateData &data, const char *name, const ReportSource &source,
                const QString &hash, const QString &alternative);
