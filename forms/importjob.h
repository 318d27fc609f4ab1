#pragma once

#include "latestjob.h"

#include "exchange/importplan.h"

#include <QDateTime>
#include <QObject>

#include <memory>

/// Plans an import beside the window, on a reading connection of its own. The newest request wins;
/// the file is read again when it has changed, or another file, encoding or delimiter is asked for.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(QString registerPath, QObject *parent = nullptr);

    void start(const ImportOptions &options);
    /// Lets go of what runs: it ends by itself soon, and nothing is emitted for it.
    void stop() { m_job.stop(); }
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// Now and then while planning; \a total is 0 while the file is being read.
    void progressed(int done, int total);
    void planned(std::shared_ptr<ImportPlan> plan, std::shared_ptr<const ImportSource> source);
    void failed(const Error &error);

private:
    using Source = std::shared_ptr<const ImportSource>;
    struct Outcome
    {
        std::shared_ptr<ImportPlan> plan;
        Source source;
        Error error;
    };
    static Outcome plan(const QString &registerPath, const ImportOptions &options, Source source,
                        const Progress &progress);
    bool isRead(const ImportOptions &options) const;
    void take(const Outcome &outcome);

    QString m_registerPath;
    ImportOptions m_options; ///< those the source was read with
    QDateTime m_fileTime; ///< when the file was last written, then
    Source m_source;
    LatestJob m_job;
};
