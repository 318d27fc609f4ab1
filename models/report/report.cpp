#include "report/report.h"

#include "report/reportpage.h"
#include "report/reportsource.h"

#include "records/project.h"
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

Error stopped()
{
    return Error{Error::Code::Stopped, Report::tr("Stopped. Nothing was printed."), {}};
}

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

Result<> eachRecord(const ReportSource &source, ReportPage &page, const ReportMaker &maker,
                    const Kind &kind, const ReportSink &sink, const Progress &progress)
{
    const std::vector<qint64> &chosen = source.order().ids;
    const Result<std::vector<qint64>> ids =
        chosen.empty() ? source.reader().ids(kind) : Result<std::vector<qint64>>(chosen);
    if (!ids)
        return ids.error();
    if (ids->empty())
        return nothing();
    int done = 0;
    for (const qint64 id : *ids) {
        if (progress && !progress(done++, int(ids->size())))
            return stopped();
        const Result<Row> row = source.reader().row(kind, id);
        if (!row)
            return row.error();
        const Result<ReportContent> content = maker.record(source, kind, *row);
        if (!content)
            return content.error();
        if (const Result<> taken = sink(page.document(*content)); !taken)
            return taken;
    }
    return {};
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
    const ReportSource source(store, order);
    Result<ReportPage> page = ReportPage::load(source);
    if (!page)
        return page.error();
    if (maker->record)
        return eachRecord(source, *page, *maker, **kind, sink, progress);
    if (progress && !progress(0, 1))
        return stopped();
    const Result<ReportContent> content = maker->whole(source);
    if (!content)
        return content.error();
    return sink(page->document(*content));
}

PaperDocument::Files reportFiles(const Store &store)
{
    return [&store](const QString &name) {
        // Documents stand on their own: what they show is inside them, see RFC 2397.
        const qsizetype comma = name.indexOf(u',');
        if (name.startsWith(u"data:") && comma > 0) {
            const QByteArray content = QStringView(name).mid(comma + 1).toLatin1();
            return QStringView(name).first(comma).endsWith(u";base64")
                ? QByteArray::fromBase64(content)
                : QByteArray::fromPercentEncoding(content);
        }
        const Result<QByteArray> kept = store.file(name);
        return kept ? *kept : QByteArray();
    };
}
