#include "exchange/summaryhtml.h"

#include "exchange/facts.h"
#include "exchange/siteword.h"
#include "pages/pagehtml.h"
#include "records/page.h"
#include "records/project.h"
#include "storage/reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView language = u"sv";

QString paragraphs(const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    QString html = u"<h2>%1</h2>"_s.arg(escape(heading));
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p>%1</p>"_s.arg(escape(part));
    return html;
}

QString factTable(const std::vector<Fact> &facts)
{
    QString rows;
    for (const Fact &fact : facts) {
        rows += u"<tr><td class=\"label\" width=\"32%\">%1</td><td>%2</td></tr>"_s.arg(
            escape(fact.label), escape(fact.text));
    }
    return rows.isEmpty()
        ? QString()
        : u"<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\">%1</table>"_s.arg(rows);
}

QString partnerTable(const Reader &reader, qint64 project)
{
    const Result<std::vector<facts::Partner>> partners = facts::partners(project, reader, language);
    if (!partners || partners->empty())
        return {};
    QString rows;
    for (const facts::Partner &partner : *partners) {
        rows += u"<tr><td>%1</td><td>%2</td><td>%3</td><td align=\"right\">%4</td></tr>"_s.arg(
            escape(partner.name), escape(partner.country), escape(partner.role),
            escape(partner.budget));
    }
    return u"<h2>%1</h2><table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\">%2</table>"_s.arg(
        escape(siteWord(QT_TRANSLATE_NOOP("Site", "Partners and their budgets"), language)), rows);
}

QString projectHtml(const Reader &reader, const Project &project)
{
    return paragraphs(siteWord(QT_TRANSLATE_NOOP("Site", "Summary"), language), project.summary)
        + u"<h2>%1</h2>"_s.arg(escape(siteWord(QT_TRANSLATE_NOOP("Site", "Facts"), language)))
        + factTable(facts::ofProject(project, reader, language))
        + paragraphs(siteWord(QT_TRANSLATE_NOOP("Site", "Aims"), language), project.aims)
        + paragraphs(siteWord(QT_TRANSLATE_NOOP("Site", "Results"), language), project.results)
        + partnerTable(reader, project.id);
}

QString nameOf(const Reader &reader, const FieldInfo &field, const QVariant &value)
{
    const Result<RecordName> name =
        reader.name(*findKind(QString::fromUtf8(field.references)), value.toLongLong());
    return name ? name->title : QString();
}

/// What stands in any record: its fields with something in them, long texts below the others.
QString anyHtml(const Reader &reader, const Kind &kind, const Row &row)
{
    std::vector<Fact> list;
    QString prose;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &field = kind.field(i);
        const QVariant &value = row.values[size_t(i)];
        if (i == kind.titleIndex() || value.isNull() || field.type == FieldType::Bool)
            continue;
        const QString label = siteLabel(kind, field, language);
        const QString text = field.type == FieldType::Reference ? nameOf(reader, field, value)
                                                                : siteValue(field, value, language);
        if (field.type == FieldType::Prose)
            prose += paragraphs(label, text);
        else if (!text.isEmpty())
            list.push_back({label, text});
    }
    return factTable(list) + prose;
}

/// A page as it reads: its ingress and its text; links are words on paper.
QString pageText(const Page &page)
{
    QString html;
    if (!page.ingress.isEmpty())
        html = u"<p><b>%1</b></p>"_s.arg(escape(page.ingress.simplified()));
    const Result<BlockList> blocks = blocksFromJson(page.content);
    return blocks ? html + pageHtml(*blocks, {.language = page.language}) : html;
}

} // namespace

QString summaryHtml(const Reader &reader, const Kind &kind, const Row &row)
{
    if (&kind == &kindOf<Project>())
        return projectHtml(reader, fromRow<Project>(row));
    if (&kind == &kindOf<Page>())
        return pageText(fromRow<Page>(row));
    return anyHtml(reader, kind, row);
}
