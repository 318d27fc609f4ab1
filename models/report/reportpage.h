#pragma once

#include "report/report.h"
#include "report/reportcontent.h"

#include "templates/templateset.h"

/// Writes contents out as whole HTML documents: the templates, the style sheet, and what stands
/// around every document.
class ReportPage
{
public:
    /// The templates and style sheet that ship, with single files of the order's own folder in
    /// their place: NAME.mustache and report.css. NotFound when there is no such folder, Format for
    /// a broken template. \a source must outlive what is made.
    static Result<ReportPage> load(const ReportSource &source);

    ReportDocument document(const ReportContent &content);

private:
    explicit ReportPage(const ReportSource &source);

    const ReportSource *m_source;
    TemplateSet m_templates;
    TemplateData m_base; ///< what every template may ask for
    QString m_style;
};

/// Case number and title as a file's name without its end, fit for every file system.
QString reportFileName(const QString &caseNumber, const QString &title);
