#pragma once

#include "site/site.h"
#include "support/register.h"

#include <QFile>

// A register exported to the folder "site" beside it. These registers lack much that a site should
// have: what stops an export is looked at in tst_sitecheck.

inline QString pageOf(const TestRegister &reg, const QString &path)
{
    QFile file(reg.file(QStringLiteral("site/") + path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline Result<SiteSummary> exportTo(TestRegister &reg)
{
    return exportSite(reg.store(),
                      {.folder = reg.file(QStringLiteral("site")), .allowFindings = true});
}

inline Project published(const QString &title)
{
    Project project = TestRegister::project(title);
    project.publish = true;
    project.status = QStringLiteral("running");
    return project;
}
