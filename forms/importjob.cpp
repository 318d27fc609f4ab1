#include "importjob.h"

#include "storage/database.h"
#include "storage/reader.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace {

constexpr int beat = 100; // ms between looks at how far the job has come

} // namespace

ImportJob::ImportJob(QString registerPath, QObject *parent)
    : QObject(parent)
    , m_registerPath(std::move(registerPath))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportJob::finish);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_shared)
            Q_EMIT progressed(m_shared->done, m_shared->total);
    });
}

ImportJob::~ImportJob()
{
    stop();
}

bool ImportJob::isRead(const ImportOptions &options) const
{
    return m_source && m_options.path == options.path && m_options.encoding == options.encoding
        && m_options.delimiter == options.delimiter
        && m_fileTime == QFileInfo(options.path).lastModified();
}

ImportJob::Outcome ImportJob::plan(const QString &registerPath, const ImportOptions &options,
                                   Source source, const std::shared_ptr<Shared> &shared)
{
    if (!source) {
        Result<ImportSource> read = ImportSource::read(options);
        if (!read)
            return {{}, {}, read.error()};
        source = std::make_shared<const ImportSource>(*std::move(read));
    }
    const Result<Database> database = Database::openReader(registerPath);
    if (!database)
        return {{}, source, database.error()};
    Result<ImportPlan> made =
        planImport(Reader(*database), *source, options, [&](int done, int total) {
            shared->done = done;
            shared->total = total;
            return !shared->stop;
        });
    if (!made)
        return {{}, source, made.error()};
    return {std::make_shared<ImportPlan>(*std::move(made)), source, {}};
}

void ImportJob::start(const ImportOptions &options)
{
    stop();
    if (!isRead(options))
        m_source.reset();
    m_options = options;
    m_fileTime = QFileInfo(options.path).lastModified();
    m_shared = std::make_shared<Shared>();
    m_watcher.setFuture(
        QtConcurrent::run(&ImportJob::plan, m_registerPath, options, m_source, m_shared));
    m_beat.start(beat);
}

void ImportJob::stop()
{
    m_beat.stop();
    if (!m_shared)
        return;
    m_shared->stop = true;
    m_shared.reset();
    m_watcher.setFuture({});
}

void ImportJob::finish()
{
    if (!m_shared || m_watcher.future().resultCount() == 0)
        return;
    const Outcome outcome = m_watcher.result();
    stop(); // the future would keep the plan
    m_source = outcome.source;
    if (outcome.plan)
        Q_EMIT planned(outcome.plan, outcome.source);
    else
        Q_EMIT failed(outcome.error);
}
