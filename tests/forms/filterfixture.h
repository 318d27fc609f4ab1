#pragma once

#include "forms/formfixture.h"
#include "forms/theme.h"
#include "records/programme.h"

#include <QApplication>

/// Projects to be filtered: twelve statuses and ends that differ, two programmes.
class FilterFixture : public FormFixture
{
public:
    FilterFixture()
    {
        Programme programme;
        programme.name = QStringLiteral("Interreg Östersjön");
        m_programme = seed().add(programme);
        const char *statuses[] = {"running", "running", "running", "archived", "idea", ""};
        for (int at = 0; at < 6; ++at) {
            Project project = TestRegister::project(QStringLiteral("Projekt %1").arg(at));
            project.status = QString::fromUtf8(statuses[at]);
            project.endDate = at == 5 ? QDate() : QDate(2025 + at, 1, 31);
            project.programme.id = at < 2 ? m_programme : 0;
            project.euContribution.minor = at * 100'000;
            seed().add(project);
        }
    }

    RecordTable &table() { return workspace().table(kindOf<Project>()); }
    static int column(const char *key)
    {
        return Listing::of(kindOf<Project>()).indexOf(QString::fromUtf8(key));
    }
    qint64 programme() const { return m_programme; }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return table().isSettled(); }, 20'000))
            qFatal("The table does not settle");
    }
    /// Gives the table \a query, as the window does.
    void ask(const RowQuery &query)
    {
        table().setQuery(query);
        settle();
    }
    int found()
    {
        settle();
        return int(table().foundIds().size());
    }
    const std::vector<Condition> &conditions() { return table().query().conditions; }

    /// The popup of the class that is open, when it is ready.
    template <typename Popup> static Popup *open()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *popup = qobject_cast<Popup *>(widget);
            if (popup && popup->isVisible())
                return popup;
        }
        return nullptr;
    }

private:
    qint64 m_programme = 0;
};
