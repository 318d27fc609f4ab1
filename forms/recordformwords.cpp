#include "recordformwords.h"

#include "records/contact.h"
#include "records/project.h"
#include "records/shown.h"
#include "tables/appearance.h"
#include "tables/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace recordform {

namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

/// How a project stands to its end.
QString endWords(const Project &project, QDate today)
{
    const bool underWay = project.status == u"running" || project.status == u"contracted";
    if (!underWay || !project.endDate.isValid())
        return {};
    const int days = int(today.daysTo(project.endDate));
    if (days == 0)
        return FormWords::tr("ends today");
    return days > 0 ? FormWords::tr("ends in %n day(s)", nullptr, days)
                    : FormWords::tr("should have ended %n day(s) ago", nullptr, -days);
}

QString valueOf(const Kind &kind, const Row &row, QStringView key)
{
    const int index = kind.indexOf(key);
    return index < 0 ? QString() : shown::text(kind.field(index), row.values[size_t(index)]);
}

/// The fields that say most of a record in one line, besides its name.
QStringList facts(Workspace &workspace, const Kind &kind, const Row &row, QDate today)
{
    if (&kind == &kindOf<Project>())
        return {valueOf(kind, row, u"status"), endWords(fromRow<Project>(row), today)};
    if (&kind == &kindOf<Contact>()) {
        const int organisation = kind.indexOf(u"organisation");
        return {valueOf(kind, row, u"title"),
                words(workspace, kind.field(organisation), row.values[size_t(organisation)])};
    }
    QStringList list;
    for (const QString &key : {u"kind"_s, u"type"_s, u"status"_s, u"formality"_s, u"fund"_s,
                               u"period"_s, u"country"_s, u"date"_s, u"start_date"_s})
        list.append(valueOf(kind, row, key));
    return list;
}

} // namespace

QString words(Workspace &workspace, const FieldInfo &field, const QVariant &value)
{
    if (value.isNull() || value.toString().isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Reference: {
        const Kind *kind = findKind(QString::fromUtf8(field.references));
        const QString name = kind ? workspace.nameOf(*kind, value.toLongLong()) : QString();
        return name.isEmpty() ? FormWords::tr("a record since removed") : name;
    }
    case FieldType::Link: {
        const QString name = workspace.nameOf(value.toString());
        return name.isEmpty() ? FormWords::tr("a record since removed") : name;
    }
    case FieldType::Blocks:
        return FormWords::tr("page content");
    case FieldType::File:
        return FormWords::tr("a file");
    default:
        return shown::text(field, value);
    }
}

StatusLine statusLine(Workspace &workspace, const Kind &kind, const Row &row, QDate today)
{
    StatusLine line;
    QStringList parts = facts(workspace, kind, row, today);
    parts.removeAll(QString());
    if (isUnpublished(kind, row))
        parts.append(FormWords::tr("not on the web site"));
    line.text = parts.join(u" · "_s);
    const int status = kind.indexOf(u"status");
    if (status >= 0) {
        const Appearance look = appearance(kind, status, row, today);
        line.icon = look.icon;
        line.tone = int(look.tone);
    }
    return line;
}

QString share(const Kind &kind, const Row &row)
{
    if (&kind != &kindOf<Project>())
        return {};
    const auto project = fromRow<Project>(row);
    if (!project.totalBudget.minor || *project.totalBudget.minor <= 0)
        return FormWords::tr("computed when the total cost is known");
    const std::optional<int> rate = permille(project.euContribution, project.totalBudget);
    if (!rate)
        return FormWords::tr("computed when the EU contribution is known");
    const QString percent = *rate % 10 == 0
        ? QString::number(*rate / 10)
        : u"%1,%2"_s.arg(QString::number(*rate / 10), QString::number(*rate % 10));
    return percent + u"\u00A0%"_s;
}

QString timeWords(const QDateTime &time, QDate today)
{
    const QString clock = time.toString(u"H.mm"_s);
    if (time.date() == today)
        return FormWords::tr("today at %1").arg(clock);
    if (time.date().daysTo(today) == 1)
        return FormWords::tr("yesterday at %1").arg(clock);
    return FormWords::tr("%1 at %2").arg(time.date().toString(Qt::ISODate), clock);
}

} // namespace recordform
