#include "report/report.h"

#include "report/course.h"
#include "report/reportpage.h"
#include "report/reportsource.h"

#include "records/project.h"
#include "storage/filestate.h"
#include "storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Error nothing()
{
    return Error{
        Error::Code::NotFound, Report::tr("There is nothing to print. Add a record first."), {}};
}

/// Makes documents from a file that others may write to meanwhile, each of one moment: sums and the
/// lines above them belong together.
class OneMoment
{
public:
    using Make = std::function<Result<ReportContent>()>;

    /// \a state is the file's, see fileState(), from before \a source was loaded.
    OneMoment(ReportSource &source, qint64 state)
        : m_source(source)
        , m_state(state)
    {
    }

    /// What \a make makes, made again when the file was changed meanwhile. Conflict when others
    /// never stop to write.
    Result<ReportContent> content(const Make &make)
    {
        for (int left = mostTries; left > 0; --left) {
            Result<ReportContent> content = make();
            if (!content && content.error().code == Error::Code::Stopped)
                return content;
            const Result<qint64> state = fileState(m_source.store().database());
            if (!state)
                return state.error();
            if (std::exchange(m_state, *state) == *state)
                return content;
            if (const Result<> read = m_source.refresh(); !read)
                return read.error();
        }
        return Error{Error::Code::Conflict,
                     Report::tr("Others are changing the register right now. Wait a moment, then "
                                "print again."),
                     {}};
    }

private:
    static constexpr int mostTries = 4;

    ReportSource &m_source;
    qint64 m_state;
};

/// The kind of the records that \a order is about; an error when the report is about another one.
Result<const Kind *> kindFor(const ReportKind &report, const ReportOrder &order)
{
    const Kind *own = findKind(QString::fromUtf8(report.kind));
    if (own && order.kind && order.kind != own)
        return Error{Error::Code::Usage,
                     Report::tr("This report is about %1. Choose those.").arg(own->plural()),
                     QString::fromUtf8(report.key)};
    if (own)
        return own;
    return order.kind ? order.kind : &kindOf<Project>();
}

/// What eachDocument() needs while it goes on.
struct Work
{
    ReportSource &source;
    ReportPage &page;
    OneMoment &moment;
    Course &course;
    const ReportSink &sink;
};

Result<> eachRecord(const Work &work, RecordReport make, const Kind &kind)
{
    const ReportSource &source = work.source;
    const std::vector<qint64> &chosen = source.order().ids;
    const Result<std::vector<qint64>> ids =
        chosen.empty() ? source.reader().ids(kind) : Result<std::vector<qint64>>(chosen);
    if (!ids)
        return ids.error();
    if (ids->empty())
        return nothing();
    int done = 0;
    for (const qint64 id : *ids) {
        if (!work.course.goesOn(done++, int(ids->size())))
            return ReportSource::stopped();
        const Result<ReportContent> content = work.moment.content([&]() -> Result<ReportContent> {
            const Result<Row> row = source.reader().row(kind, id);
            return row ? make(source, kind, *row) : row.error();
        });
        if (!content)
            return content.error();
        if (const Result<> taken = work.sink(work.page.document(*content)); !taken)
            return taken;
    }
    return {};
}

Result<> wholeDocument(const Work &work, WholeReport make)
{
    if (!work.course.goesOn(0, 1))
        return ReportSource::stopped();
    const Result<ReportContent> content =
        work.moment.content([&work, make] { return make(work.source); });
    return content ? work.sink(work.page.document(*content)) : content.error();
}

} // namespace

Result<> eachDocument(const Store &store, const ReportOrder &order, const ReportSink &sink,
                      const Progress &progress)
{
    const ReportKind *report = findReport(order.report);
    const ReportMaker *maker = findReportMaker(order.report);
    if (!report || !maker)
        return Error{Error::Code::Usage,
                     Report::tr("There is no report “%1”. Choose another one.").arg(order.report),
                     {}};
    const Result<const Kind *> kind = kindFor(*report, order);
    if (!kind)
        return kind.error();
    const Result<qint64> state = fileState(store.database());
    if (!state)
        return state.error();
    Course course(progress);
    Result<ReportSource> source =
        ReportSource::load(store, order, [&course] { return course.isStopped(); });
    if (!source)
        return source.error();
    Result<ReportPage> page = ReportPage::load(*source);
    if (!page)
        return page.error();
    OneMoment moment(*source, *state);
    const Work work{*source, *page, moment, course, sink};
    return maker->record ? eachRecord(work, maker->record, **kind)
                         : wholeDocument(work, maker->whole);
}

PaperDocument::Files reportFiles(const Store &store)
{
    return [&store](const QString &name) {
        const Result<QByteArray> kept = store.file(name);
        return kept ? *kept : QByteArray();
    };
}
