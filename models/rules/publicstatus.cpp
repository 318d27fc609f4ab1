#include "rules/publicstatus.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

std::optional<PublicStatus> publicStatus(const Project &project, QDate today)
{
    return publicStatus(project.status, project.startDate, project.endDate, today);
}

std::optional<PublicStatus> publicStatus(const QString &status, QDate start, QDate end, QDate today)
{
    static const QStringList never{u"rejected"_s, u"withdrawn"_s};
    static const QStringList over{u"completed"_s, u"accounted"_s, u"archived"_s};
    static const QStringList before{u"idea"_s, u"preparing"_s, u"submitted"_s};
    if (never.contains(status))
        return std::nullopt;
    if (over.contains(status))
        return PublicStatus::Completed;
    if (before.contains(status))
        return PublicStatus::Planned;
    if (end.isValid() && end < today)
        return PublicStatus::Completed;
    if (start.isValid() && start > today)
        return PublicStatus::Planned;
    return PublicStatus::Running;
}

const char *publicStatusLabel(PublicStatus status)
{
    switch (status) {
    case PublicStatus::Planned:
        return QT_TRANSLATE_NOOP("Site", "Planned");
    case PublicStatus::Running:
        return QT_TRANSLATE_NOOP("Site", "Running");
    case PublicStatus::Completed:
        return QT_TRANSLATE_NOOP("Site", "Completed");
    }
    return "";
}
