#include "removallinks.h"

#include "storage/database.h"
#include "storage/journal.h"
#include "storage/mentions.h"
#include "tables/workspace.h"

#include <memory>

RemovalLinks::RemovalLinks(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
}

qint64 RemovalLinks::lastAction(const Workspace &workspace)
{
    const auto last = journal::undoable(workspace.store().database());
    return last && *last ? (*last)->batch : 0;
}

void RemovalLinks::look(Workspace &workspace,
                        const std::function<void(const std::vector<RecordName> &)> &found)
{
    const qint64 action = lastAction(workspace);
    if (action == 0)
        return;
    const auto pages = std::make_shared<std::vector<RecordName>>();
    m_job.start(
        [pages, path = workspace.path(), action](const Progress &) {
            const Result<Database> database = Database::openReader(path);
            if (!database)
                return;
            if (auto read = mentions::ofRemoved(*database, action))
                *pages = *std::move(read);
        },
        [pages, action, &workspace, found] {
            if (!pages->empty() && lastAction(workspace) == action)
                found(*pages);
        });
}
