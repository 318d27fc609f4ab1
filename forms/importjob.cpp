#include "importjob.h"

#include "storage/database.h"
#include "storage/reader.h"

#include <QFileInfo>

#include <optional>

ImportJob::ImportJob(QString registerPath, QObject *parent)
    : QObject(parent)
    , m_registerPath(std::move(registerPath))
{
    connect(&m_job, &LatestJob::progressed, this, &ImportJob::progressed);
}

bool ImportJob::isRead(const ImportOptions &options) const
{
    return m_source && m_options.path == options.path && m_options.encoding == options.encoding
        && m_options.delimiter == options.delimiter
        && m_fileTime == QFileInfo(options.path).lastModified();
}

ImportJob::Outcome ImportJob::plan(const QString &registerPath, const ImportOptions &options,
                                   Source source, const Progress &progress)
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
    Result<ImportPlan> made = planImport(Reader(*database), *source, options, progress);
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
    auto outcome = std::make_shared<std::optional<Outcome>>();
    m_job.start([path = m_registerPath, options, source = m_source, outcome](
                    const Progress &progress) { *outcome = plan(path, options, source, progress); },
                [this, outcome] { take(**outcome); });
}

void ImportJob::take(const Outcome &outcome)
{
    m_source = outcome.source;
    if (outcome.plan)
        Q_EMIT planned(outcome.plan, outcome.source);
    else
        Q_EMIT failed(outcome.error);
}
