#include "exchange/factvalue.h"

#include "exchange/publicrecord.h"

#include "exchange/livecell.h"
#include "records/contact.h"
#include "records/page.h"
#include "records/project.h"
#include "records/shown.h"
#include "rules/privacy.h"
#include "rules/publicstatus.h"
#include "storage/reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

/// In running text a day has its month in words.
QString inRunningText(const FieldInfo &field, const QVariant &value, const QString &cell,
                      const QString &language)
{
    const bool isDay = field.type == FieldType::Date && !value.isNull();
    return isDay ? shown::longDate(value.toDate(), language) : inOneLine(cell);
}

std::optional<FactValue> ofRecord(const FactRef &fact, const LiveSource &source)
{
    const Result<std::optional<RecordName>> found = source.reader->find(fact.record);
    if (!found || !*found)
        return std::nullopt;
    const Kind &kind = *(*found)->kind;
    const int column = Listing::of(kind).indexOf(fact.field);
    const std::vector<int> tellable = facts::tellable(kind);
    if (std::ranges::find(tellable, column) == tellable.end())
        return std::nullopt;
    const Result<Row> row = source.reader->row(kind, (*found)->id);
    if (!row)
        return std::nullopt;
    const LiveCells cells(kind, source);
    FactValue value;
    const bool isField = !Listing::of(kind).isComputed(column);
    value.text = inRunningText(Listing::of(kind).field(column),
                               isField ? row->values[size_t(column)] : QVariant(),
                               cells.text(*row, column), source.language);
    value.label = (*found)->title + u", "_s + Listing::of(kind).label(column);
    value.isPublic = mayBeShown(kind, *row, *source.reader, source.today);
    return value;
}

std::optional<FactValue> ofQuery(const FactRef &fact, const LiveSource &source)
{
    content::LiveList block = fact.query;
    block.view = u"sum"_s;
    const LiveQuery query = live::read(block, *source.reader);
    const Result<LiveRows> rows = live::ask(query, source);
    if (!query.isWhole() || !rows)
        return std::nullopt;
    FactValue value;
    value.text = query.sum < 0 || rows->found.totals.empty()
        ? shown::number(rows->published())
        : LiveCells(*query.kind, source).sum(query.sum, rows->found.totals.front());
    value.label = query.sum < 0 ? query.kind->plural() : Listing::of(*query.kind).label(query.sum);
    return value;
}

} // namespace

namespace facts {

std::vector<int> tellable(const Kind &kind)
{
    static const QStringList inside{u"partnership"_s, u"deadline"_s}; // not for the web site
    if (kind.isTool() || inside.contains(QLatin1StringView(kind.key())))
        return {};
    std::vector<int> columns = live::showable(kind);
    std::erase_if(columns, [&](int column) {
        return Listing::of(kind).field(column).type == FieldType::Prose;
    });
    return columns;
}

std::optional<FactValue> value(const QString &fact, const LiveSource &source)
{
    const std::optional<FactRef> told = factRefOf(fact);
    if (!told)
        return std::nullopt;
    return told->record.isEmpty() ? ofQuery(*told, source) : ofRecord(*told, source);
}

std::optional<QString> publicText(const QString &fact, const LiveSource &source)
{
    const std::optional<FactValue> told = value(fact, source);
    if (!problemOf(told).isEmpty())
        return std::nullopt;
    return told->text;
}

QString problemOf(const std::optional<FactValue> &told)
{
    if (!told)
        return FactText::tr("The register no longer has this.");
    if (told->text.isEmpty())
        return FactText::tr("%1: nothing is written there.").arg(told->label);
    return told->isPublic ? QString()
                          : FactText::tr("%1: not shown on the web site.").arg(told->label);
}

} // namespace facts
