#include "pageimages.h"

#include "tables/workspace.h"

PageImages::PageImages(const Workspace &workspace)
    : m_workspace(workspace)
{
}

QString PageImages::hold(const PageImage &image)
{
    const QString hash = image.hash();
    m_waiting.insert(hash, image.data);
    return hash;
}

QByteArray PageImages::data(const QString &hash) const
{
    if (const auto waiting = m_waiting.constFind(hash); waiting != m_waiting.cend())
        return *waiting;
    const Result<QByteArray> kept = m_workspace.store().file(hash);
    return kept ? *kept : QByteArray();
}

std::vector<QByteArray> PageImages::waitingIn(const QString &json) const
{
    std::vector<QByteArray> files;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (json.contains(it.key()))
            files.push_back(it.value());
    }
    return files;
}
