#include "report/fieldtexts.h"
#include "report/reportcells.h"
#include "report/reportrows.h"
#include "report/reporttable.h"
#include "report/responsible.h"
#include "report/wholereports.h"

#include "records/deadline.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int month = 30; ///< days

/// Collects what the report says while the deadlines go by, the earliest first.
class Deadlines
{
public:
    Deadlines(const ReportSource &source, ReportCells cells);
    Result<> read();
    bool isEmpty() const { return m_table.isEmpty(); }
    ReportContent content();

private:
    Result<> add(const Row &row);
    QString groupOf(const Deadline &deadline) const;
    QString leftOf(const Deadline &deadline) const;

    const ReportSource &m_source;
    const Kind &m_kind = kindOf<Deadline>();
    ReportCells m_cells;
    Responsible m_responsible;
    ReportTable m_table;
    QString m_group;
    int m_late = 0;
    int m_soon = 0;
};

Deadlines::Deadlines(const ReportSource &source, ReportCells cells)
    : m_source(source)
    , m_cells(std::move(cells))
    , m_responsible(source.reader())
    , m_table(source.word("deadlinesCaption"),
              {{source.label(m_kind, "title")},
               {source.word("day"), false, true},
               {source.label(m_kind, "kind")},
               {source.label(m_kind, "record")},
               {source.word("responsible")},
               {source.word("timeLeft"), false, true}})
{
}

Result<> Deadlines::read()
{
    const std::vector<qint64> &chosen = m_source.order().ids;
    const RowQuery query{
        .sorting = {{m_kind.indexOf(u"done")}, {m_kind.indexOf(u"date")}, {m_kind.titleIndex()}},
        .today = m_source.today()};
    const Result<FoundRows> found = reportrows::find(m_source, m_kind, chosen, query);
    if (!found)
        return found.error();
    Result<> failed;
    const Result<> read = reportrows::each(m_source, m_kind, found->ids, [&](const Row &row) {
        const bool isDone = fromRow<Deadline>(row).done;
        if (!isDone || !chosen.empty())
            failed = add(row);
        return failed.ok();
    });
    return failed ? read : failed;
}

/// Late ones stand together, and so do those that are done; the others by month.
QString Deadlines::groupOf(const Deadline &deadline) const
{
    if (deadline.done)
        return m_source.word("done");
    if (deadline.date < m_source.today())
        return m_source.word("late");
    const QString name = QLocale(m_source.language()).toString(deadline.date, u"MMMM yyyy"_s);
    return name.left(1).toUpper() + name.mid(1);
}

QString Deadlines::leftOf(const Deadline &deadline) const
{
    if (deadline.done)
        return m_source.word("done");
    const qint64 left = m_source.today().daysTo(deadline.date);
    if (left == 0)
        return m_source.word("dueToday");
    if (left == 1 || left == -1)
        return m_source.word(left > 0 ? "dueTomorrow" : "dueYesterday");
    return m_source.word(left > 0 ? "dueIn" : "dueSince").arg(std::abs(left));
}

Result<> Deadlines::add(const Row &row)
{
    const auto deadline = fromRow<Deadline>(row);
    const Result<QString> responsible = m_responsible.forRecord(deadline.record.uuid);
    if (!responsible)
        return responsible.error();
    if (const QString group = groupOf(deadline); group != m_group) {
        m_group = group;
        m_table.addGroup(group);
    }
    m_table.addRow({deadline.title, m_source.date(deadline.date),
                    m_source.value(m_kind, row, "kind"), m_cells.name(row, "record"), *responsible,
                    leftOf(deadline)});
    const qint64 left = m_source.today().daysTo(deadline.date);
    m_late += !deadline.done && left < 0;
    m_soon += !deadline.done && left >= 0 && left <= month;
    return {};
}

ReportContent Deadlines::content()
{
    ReportContent content;
    content.body = u"deadlines"_s;
    content.about = m_source.word("report");
    content.title = m_source.word("deadlinesTitle");
    TemplateData &data = content.data;
    QStringList sentences{m_source.word("deadlinesLead").arg(m_source.date(m_source.today()))};
    sentences += m_source.selection();
    put(data, "title", content.title);
    put(data, "lead", sentences.join(u' '));
    ReportFacts figures;
    const int count = m_table.rowCount();
    figures.add(m_source.word(count == 1 ? "figureDeadline" : "figureDeadlines"),
                QString::number(count));
    figures.add(m_source.word("figureLate"), QString::number(m_late));
    figures.add(m_source.word("figureSoon"), QString::number(m_soon));
    figures.putInto(data, "figures");
    put(data, "table", m_table.html());
    return content;
}

} // namespace

Result<ReportContent> deadlinesReport(const ReportSource &source)
{
    Result<ReportCells> cells = ReportCells::make(source, kindOf<Deadline>());
    if (!cells)
        return cells.error();
    Deadlines deadlines(source, *std::move(cells));
    if (Result<> read = deadlines.read(); !read)
        return read.error();
    if (deadlines.isEmpty())
        return Error{Error::Code::NotFound,
                     Report::tr("There is no deadline ahead. Add a deadline first."),
                     {}};
    return deadlines.content();
}
