#pragma once

#include "views/printsource.h"

#include <QSemaphore>

#include <atomic>
#include <memory>

/// Documents of our own making in the place of reports: one for each id of an order, or as many as
/// wished where it names none. Each has its number for a title and one page of words.
class FakeReports
{
public:
    std::atomic<int> documents = 3; ///< of an order without ids
    std::atomic<int> lines = 3; ///< paragraphs of each document
    std::atomic<int> failAt = -1; ///< the document that cannot be made
    std::atomic<int> opened = 0; ///< times a source was opened
    std::atomic<int> made = 0; ///< documents made
    std::atomic<bool> waits = false; ///< for go() before each document after the first
    std::atomic<bool> sameNames = false; ///< every document has the name of the first

    void go(int steps = 1) { m_steps.release(steps); }

    static Error fault()
    {
        return {Error::Code::Format, QStringLiteral("The template is broken. Mend it."), {}};
    }

    PrintOpener opener()
    {
        return [this]() -> Result<PrintSource> {
            ++opened;
            PrintSource source;
            source.each = [this](const ReportOrder &order, const ReportSink &sink,
                                 const Progress &progress) { return each(order, sink, progress); };
            source.pdf = [this](const ReportOrder &order, const PaperFormat &,
                                const Progress &progress) -> Result<QByteArray> {
                const auto pass = [](const ReportDocument &) { return Result<>(); };
                const Result<> done = each(order, pass, progress);
                return done ? Result<QByteArray>(QByteArray("%PDF-1.4 all")) : done.error();
            };
            source.files = [](const QString &) { return QByteArray(); };
            return source;
        };
    }

    static QByteArray html(qint64 number, int lines)
    {
        QByteArray words;
        for (int line = 0; line < lines; ++line)
            words += "<p>Some words of a report.</p>";
        const QByteArray title = "Report " + QByteArray::number(number);
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title
            + "</title></head><body><main><h1 style=\"color:#00f\">" + title + "</h1>" + words
            + "</main></body></html>";
    }

private:
    Result<> each(const ReportOrder &order, const ReportSink &sink, const Progress &progress)
    {
        std::vector<qint64> ids = order.ids;
        for (int number = 1; order.ids.empty() && number <= documents; ++number)
            ids.push_back(number);
        if (ids.empty())
            return Error{Error::Code::NotFound, QStringLiteral("There is nothing to print."), {}};
        int done = 0;
        for (const qint64 id : ids) {
            while (waits && done > 0 && !m_steps.tryAcquire(1, 10)) {
                if (progress && !progress(done, int(ids.size())))
                    return stopped();
            }
            if (progress && !progress(done, int(ids.size())))
                return stopped();
            if (done++ == failAt)
                return fault();
            ++made;
            const QString name = QStringLiteral("KS %1 Report").arg(sameNames ? ids.front() : id);
            const Result<> taken =
                sink({html(id, lines), QStringLiteral("Report %1").arg(id), name});
            if (!taken)
                return taken;
        }
        return {};
    }
    static Error stopped() { return {Error::Code::Stopped, QStringLiteral("Stopped."), {}}; }

    QSemaphore m_steps;
};

/// An order for as many documents, one a record.
inline ReportOrder orderOf(int documents)
{
    ReportOrder order;
    for (int id = 1; id <= documents; ++id)
        order.ids.push_back(id);
    return order;
}
