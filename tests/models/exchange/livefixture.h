#pragma once

#include "exchange/liverows.h"
#include "records/contact.h"
#include "records/network.h"
#include "records/page.h"
#include "records/town.h"
#include "support/register.h"
#include "tables/rowindex.h"

#include <map>

/// A register with published and unpublished records, and a source that asks it in English.
class LiveFixture
{
public:
    TestRegister &seed() { return m_register; }

    Project project(const QString &title, bool publish = true)
    {
        Project project = TestRegister::project(title);
        project.status = QStringLiteral("running");
        project.publish = publish;
        project.currency = QStringLiteral("EUR");
        return project;
    }

    Town town(const QString &name, const QString &country, bool publish = true)
    {
        Town town;
        town.name = name;
        town.country = country;
        town.publish = publish;
        return town;
    }

    LiveSource source(const QString &language = QStringLiteral("en"))
    {
        // Indexes of their own each time: nobody tells these of what a test changes.
        const auto made = std::make_shared<std::map<int, std::shared_ptr<RowIndex>>>();
        const QString path = m_register.path();
        return {&m_register.store().reader(),
                [made, path](const Kind &kind) {
                    std::shared_ptr<RowIndex> &index = (*made)[kind.number()];
                    if (!index)
                        index = std::make_shared<RowIndex>(kind, path);
                    return index;
                },
                QDate(2026, 11, 26), language};
    }

    static int column(const Kind &kind, const char *key)
    {
        return Listing::of(kind).indexOf(QString::fromLatin1(key));
    }

private:
    TestRegister m_register;
};
