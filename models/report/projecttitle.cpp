#include "report/projecttitle.h"

#include "report/reportsource.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

void putProjectTitle(ReportContent &content, const ReportSource &source, const Project &project)
{
    content.title = source.told(project.title, project.titleEn);
    if (source.isEnglish() && project.titleEn.trimmed().isEmpty())
        content.titleLanguage = u"sv"_s;
    if (!source.isEnglish() && project.title == project.titleEn)
        content.titleLanguage = u"en"_s;
    content.caseNumber = project.caseNumber;
    const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(project.acronym)),
                                  QRegularExpression::UseUnicodePropertiesOption);
    const bool isTold = project.acronym.isEmpty() || content.title.contains(word);
    put(content.data, "title", content.title);
    put(content.data, "titleLang", content.titleLanguage);
    put(content.data, "acronym", isTold ? QString() : project.acronym);
}
