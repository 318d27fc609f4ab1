#pragma once

#include "formfixture.h"

#include "forms/cellmessage.h"
#include "forms/recordview.h"
#include "records/event.h"
#include "records/network.h"
#include "records/networkyear.h"
#include "records/page.h"
#include "tables/roles.h"

#include <QApplication>
#include <QHeaderView>

/// A register in a workspace and the table of one kind in an active window. Keys go where the
/// system would send them: to an open list, or to what has the focus.
class RecordViewFixture : public FormFixture
{
public:
    RecordView &open(const Kind &kind, Workspace &workspace)
    {
        RecordTable &table = workspace.table(kind);
        settle(table);
        m_view = new RecordView(table);
        show(m_view, 1200);
        m_view->setFocus();
        return *m_view;
    }
    template <typename R> RecordView &open() { return open(kindOf<R>(), workspace()); }

    /// “Project 000000”, “Project 000001” …
    void addProjects(int count)
    {
        Batch batch{QStringLiteral("Add"), {}, {}};
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(i).rightJustified(6, u'0');
            batch.changes.push_back(
                Change::insert(kindOf<Project>(),
                               toRow(TestRegister::project(QStringLiteral("Project ") + number))));
        }
        if (!seed().store().apply(batch))
            qFatal("The projects cannot be added");
    }

    RecordView &view() { return *m_view; }

    static void settle(const RecordTable &table)
    {
        if (!QTest::qWaitFor([&] { return table.isSettled(); }, 20'000))
            qFatal("The table does not settle");
    }

    QModelIndex cell(qint64 id, const QString &field) const
    {
        const RecordTable &table = m_view->table();
        return table.index(table.rowOf(id), table.kind().indexOf(field));
    }
    /// Puts the cursor on a cell, in sight.
    QModelIndex at(qint64 id, const QString &field)
    {
        const QModelIndex index = cell(id, field);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        return index;
    }
    /// Only these columns are seen, in this order.
    void showOnly(const QStringList &fields)
    {
        QHeaderView &header = *m_view->horizontalHeader();
        for (int column = 0; column < header.count(); ++column)
            header.setSectionHidden(column, true);
        for (int at = 0; at < int(fields.size()); ++at) {
            const int column = m_view->table().kind().indexOf(fields[at]);
            header.setSectionHidden(column, false);
            header.moveSection(header.visualIndex(column), at);
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(target(), key, modifiers);
    }
    void write(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers,
                          m_view->visualRect(index).center());
    }

    /// The open editor; nullptr when no cell is written in.
    template <typename Widget = QWidget> Widget *editor() const
    {
        const QList<Widget *> found =
            m_view->viewport()->findChildren<Widget *>(QStringLiteral("cellEditor"));
        const auto open =
            std::ranges::find_if(found, [](QWidget *one) { return one->isVisible(); });
        return open == found.end() ? nullptr : *open;
    }
    /// What is said at a cell.
    QString said() const
    {
        for (const CellMessage *message : m_view->viewport()->findChildren<CellMessage *>()) {
            if (message->isVisible())
                return message->text();
        }
        return {};
    }

private:
    /// Where the system sends a key. The window is not asked: an offscreen popup takes its place as
    /// the active one and does not give it back.
    QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *top = popup ? popup : &window();
        return top->focusWidget() ? top->focusWidget() : top;
    }

    RecordView *m_view = nullptr;
};
