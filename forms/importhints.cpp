#include "importhints.h"

#include "records/labels.h"
#include "records/shown.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const FieldInfo *fieldOf(const ImportPlan &plan, const ImportColumn &column)
{
    return column.field < 0 ? nullptr : &plan.kind->field(column.field);
}

bool hasColumns(const ImportPlan &plan, FieldType type)
{
    return std::any_of(plan.columns.begin(), plan.columns.end(), [&](const ImportColumn &column) {
        const FieldInfo *field = fieldOf(plan, column);
        return field && field->type == type;
    });
}

int unreadable(const ImportPlan &plan, FieldType type)
{
    return int(std::count_if(
        plan.problems.begin(), plan.problems.end(), [&](const ImportProblem &problem) {
            if (problem.severity != ImportProblem::Severity::Error || problem.column < 0)
                return false;
            const FieldInfo *field = fieldOf(plan, plan.columns[size_t(problem.column)]);
            return field && field->type == type;
        }));
}

} // namespace

QString ImportHints::encoding() const
{
    return options.encoding ? tr("as you chose") : tr("guessed from the whole file");
}

QString ImportHints::delimiter() const
{
    if (options.delimiter)
        return tr("as you chose");
    if (source.dialect.delimiterAsked)
        return tr("as the file says");
    return tr("guessed from %1 row(s)", nullptr, int(source.dialect.rows))
        .arg(shown::number(source.dialect.rows));
}

QString ImportHints::decimal() const
{
    for (const ImportColumn &column : plan.columns) {
        const FieldInfo *field = fieldOf(plan, column);
        if (field && field->type == FieldType::Money && !column.firstValue.isEmpty())
            return tr("for example %1").arg(column.firstValue.left(16));
    }
    return tr("no amounts are taken in");
}

QString ImportHints::dates() const
{
    if (!hasColumns(plan, FieldType::Date))
        return tr("no dates are taken in");
    const QString how = options.dateOrder ? tr("as you chose") : tr("guessed");
    const int bad = unreadable(plan, FieldType::Date);
    return bad == 0 ? how : tr("%1, %2 cannot be read", nullptr, bad).arg(how, shown::number(bad));
}

QString ImportHints::currency() const
{
    QStringList names;
    for (const ImportColumn &column : plan.columns) {
        const FieldInfo *field = fieldOf(plan, column);
        if (field && field->type == FieldType::Money)
            names.append(labels::field(*plan.kind, *field));
    }
    if (names.isEmpty())
        return tr("no amounts are taken in");
    return names.size() == 1 ? tr("for %1").arg(names.front())
                             : tr("for %1 columns", nullptr, int(names.size())).arg(names.size());
}

QString ImportHints::create(const ImportPlan &plan)
{
    QSet<QString> kinds;
    for (const ImportColumn &column : plan.columns) {
        const FieldInfo *field = fieldOf(plan, column);
        if (field && field->type == FieldType::Reference)
            kinds.insert(QString::fromUtf8(field->references));
        else if (field && field->type == FieldType::Link)
            kinds.unite({QString(), u"any"_s});
    }
    if (kinds.isEmpty())
        return {};
    if (kinds.size() > 1)
        return tr("&Create records that are missing");
    return tr("&Create %1 that are missing").arg(findKind(*kinds.begin())->plural().toLower());
}

QString ImportHints::problems(const ImportPlan &plan)
{
    const int errors = plan.count(ImportProblem::Severity::Error);
    const int warnings = plan.count(ImportProblem::Severity::Warning);
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%1 error(s)", nullptr, errors).arg(shown::number(errors)));
    if (warnings > 0)
        parts.append(tr("%1 warning(s)", nullptr, warnings).arg(shown::number(warnings)));
    return parts.isEmpty() ? tr("none") : parts.join(u", ");
}

QString ImportHints::preview(const ImportPlan &plan)
{
    const int shownRows = int(plan.preview.size());
    if (shownRows >= plan.rows)
        return tr("%1 row(s)", nullptr, plan.rows).arg(shown::number(plan.rows));
    return plan.skipped == 0
        ? tr("the first of %1 rows").arg(shown::number(plan.rows))
        : tr("the first of %1 rows, and those with errors").arg(shown::number(plan.rows));
}

QString ImportHints::summary(const ImportPlan &plan)
{
    const QString rows = tr("%1 of %2 row(s)", nullptr, plan.rows)
                             .arg(shown::number(plan.imported()), shown::number(plan.rows));
    QStringList parts;
    if (plan.inserted > 0)
        parts.append(tr("%1 new").arg(shown::number(plan.inserted)));
    if (plan.updated > 0)
        parts.append(tr("%1 updated").arg(shown::number(plan.updated)));
    if (plan.unchanged > 0)
        parts.append(tr("%1 unchanged").arg(shown::number(plan.unchanged)));
    return tr("<b>%1</b> will be imported: %2. One step in Undo.").arg(rows, parts.join(u", "));
}

QString kindIcon(const Kind &kind)
{
    static const std::pair<QLatin1StringView, QString> icons[] = {
        {"project"_L1, u"utblick-project"_s},
        {"partnership"_L1, u"utblick-organisation"_s},
        {"programme"_L1, u"utblick-programme"_s},
        {"organisation"_L1, u"utblick-organisation"_s},
        {"contact"_L1, u"x-office-address-book"_s},
        {"network"_L1, u"utblick-network"_s},
        {"membership"_L1, u"utblick-network"_s},
        {"network_year"_L1, u"utblick-network"_s},
        {"town"_L1, u"utblick-town"_s},
        {"event"_L1, u"x-office-calendar"_s},
        {"deadline"_L1, u"appointment-soon"_s},
    };
    for (const auto &[key, icon] : icons) {
        if (key == QLatin1StringView(kind.key()))
            return icon;
    }
    return u"text-x-generic"_s;
}
