#include "rules/publicstatus.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

std::optional<PublicStatus> publicStatus(const Project &project, QDate today)
{
    const QStringList never{u"rejected"_s, u"withdrawn"_s};
    const QStringList over{u"completed"_s, u"accounted"_s, u"archived"_s};
    const QStringList before{u"idea"_s, u"preparing"_s, u"submitted"_s};
    if (never.contains(project.status))
        return std::nullopt;
    if (over.contains(project.status))
        return PublicStatus::Completed;
    if (before.contains(project.status))
        return PublicStatus::Planned;
    if (project.endDate.isValid() && project.endDate < today)
        return PublicStatus::Completed;
    if (project.startDate.isValid() && project.startDate > today)
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
