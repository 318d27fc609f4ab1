#pragma once

#include "forms/bulkeditdialog.h"
#include "forms/bulkfield.h"
#include "forms/bulkfields.h"
#include "forms/changepreview.h"
#include "forms/choicecombo.h"
#include "forms/formfixture.h"
#include "forms/theme.h"

#include <QPushButton>
#include <QSettings>
#include <QtTest>

/// The five projects of the picture, and what drives a bulk edit of them.
class BulkFixture
{
protected:
    using Work = std::function<void(BulkEditDialog &)>;

    void reset()
    {
        QSettings().clear();
        m_fixture = std::make_unique<FormFixture>();
        m_ids.clear();
        const std::tuple<QString, QString, QString, bool> rows[] = {
            {QStringLiteral("Exempelprojekt 02"), QStringLiteral("accounted"), QStringLiteral(""),
             true},
            {QStringLiteral("Exempelprojekt 05"), QStringLiteral("completed"),
             QStringLiteral("Avdelning B"), true},
            {QStringLiteral("Exempelprojekt 12"), QStringLiteral("accounted"), QStringLiteral(""),
             true},
            {QStringLiteral("Exempelprojekt 15"), QStringLiteral("accounted"),
             QStringLiteral("Avdelning B"), true},
            {QStringLiteral("Exempelprojekt 08"), QStringLiteral("rejected"),
             QStringLiteral("Avdelning A"), false},
        };
        for (const auto &[title, status, department, publish] : rows) {
            Project project = TestRegister::project(title);
            project.status = status;
            project.department = department;
            project.publish = publish;
            m_ids.push_back(m_fixture->seed().add(project));
        }
    }

    Workspace &workspace() { return m_fixture->workspace(); }
    Project read(int at) { return m_fixture->read<Project>(m_ids[size_t(at)]); }

    /// What the dialog gives when \a work has driven it.
    Result<int> ask(const Work &work)
    {
        BulkEditDialog::setAnswer(work);
        return BulkEditDialog::ask(nullptr, workspace(), kindOf<Project>(), m_ids);
    }

    static void settle(BulkEditDialog &dialog)
    {
        QVERIFY(QTest::qWaitFor([&] { return dialog.isSettled(); }, 60'000));
    }

    static BulkField &tick(BulkEditDialog &dialog, const QString &key)
    {
        BulkField &field = *dialog.fields().field(key);
        field.setTicked(true);
        return field;
    }

    static void write(BulkEditDialog &dialog, const QString &key, const QString &text)
    {
        FormFixture::type(tick(dialog, key).findChild<QWidget *>(key), text);
        settle(dialog);
    }

    static void choose(BulkEditDialog &dialog, const QString &key, const QString &code)
    {
        auto *combo = tick(dialog, key).findChild<ChoiceCombo *>(key);
        combo->setCurrentIndex(combo->findData(code));
        Q_EMIT combo->activated(combo->currentIndex());
        settle(dialog);
    }

    static QPushButton &act(BulkEditDialog &dialog)
    {
        return *dialog.findChild<QPushButton *>(QStringLiteral("act"));
    }

    std::unique_ptr<FormFixture> m_fixture;
    std::vector<qint64> m_ids;
};
