#pragma once

#include "forms/latestjob.h"
#include "storage/reader.h"

#include <QObject>

#include <functional>

class Workspace;

/// Finds out, beside the window, which pages link to what was removed last.
class RemovalLinks : public QObject
{
    Q_OBJECT

public:
    explicit RemovalLinks(QObject *parent = nullptr);

    /// The batch that undo would take back now; 0 for none.
    static qint64 lastAction(const Workspace &workspace);
    /// Calls \a found with the pages, unless there are none, the removal was undone meanwhile, or
    /// something else was asked.
    void look(Workspace &workspace,
              const std::function<void(const std::vector<RecordName> &)> &found);
    /// The register is about to go.
    void stop() { m_job.stop(); }

private:
    LatestJob m_job;
};
