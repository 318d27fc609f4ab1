#pragma once

#include "support/register.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

/// A register in a workspace, and a window that shows a form of it.
class FormFixture
{
public:
    TestRegister &seed() { return m_register; }

    Workspace &workspace()
    {
        if (!m_workspace)
            use(std::move(m_register.store()));
        return *m_workspace;
    }

    /// The same register, opened for reading only.
    Workspace &readOnlyWorkspace()
    {
        m_register.close();
        Result<Store> store = Store::open(m_register.path(), Database::Access::Read);
        if (!store)
            qFatal("%s", qPrintable(store.error().line()));
        use(*std::move(store));
        return *m_workspace;
    }

    /// Shows \a form in an active window of the width of the side panel.
    void show(QWidget *form, int width = 436)
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(form);
        m_window->resize(width, 840);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("The window does not become active");
    }
    QWidget &window() { return *m_window; }

    template <typename R> R read(qint64 id)
    {
        const Result<Row> row = workspace().reader().row(kindOf<R>(), id);
        return row ? fromRow<R>(*row) : R();
    }

    /// Another connection changes the record: the workspace does not hear of it.
    template <typename R> void changeBeside(const R &record)
    {
        const Result<Row> before = workspace().reader().row(kindOf<R>(), record.id);
        Batch batch{
            QStringLiteral("Edit"), {Change::update(kindOf<R>(), *before, toRow(record))}, {}};
        Result<Store> beside = Store::openBeside(m_register.path());
        if (!beside || !beside->apply(batch))
            qFatal("the record cannot be changed");
    }

    /// Batches written through the workspace so far: each is one undo step.
    int undoSteps() const { return m_steps; }

    /// Writes \a text into the field over what it holds, without leaving it.
    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

private:
    void use(Store store)
    {
        m_workspace = std::make_unique<Workspace>(std::move(store));
        QObject::connect(m_workspace.get(), &Workspace::changed, m_workspace.get(),
                         [this] { ++m_steps; });
    }

    TestRegister m_register;
    int m_steps = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
};
