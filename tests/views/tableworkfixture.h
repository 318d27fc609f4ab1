#pragma once

#include "windowtest.h"

#include "forms/recordview.h"
#include "records/programme.h"

#include <QHeaderView>
#include <QLineEdit>

/// Three projects in the table of the real window, with six columns in sight, and keys for it.
namespace tablework {

inline int column(const char *key)
{
    return kindOf<Project>().indexOf(QString::fromLatin1(key));
}

inline QModelIndex cell(const RecordView &view, int row, const char *key)
{
    return view.table().index(row, column(key));
}

/// The raw value of a cell as text.
inline QString raw(const RecordView &view, int row, const char *key)
{
    return cell(view, row, key).data(Qt::EditRole).toString();
}

/// Letter by letter, because the first one opens the editor that the others go to.
inline void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClicks(QApplication::focusWidget(), letter);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    if (modifiers && QApplication::focusWidget()) // or Qt goes on believing that they are held
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Control, Qt::NoModifier);
}

class TableWork : public WindowTest
{
public:
    /// The table with the keyboard; nullptr when the window cannot be had.
    RecordView *prepare()
    {
        using namespace Qt::StringLiterals;
        if (!openEmpty())
            return nullptr;
        Programme programme;
        programme.name = u"Interreg South Baltic"_s;
        programme.id = 900;
        Batch batch{u"Make"_s, {Change::insert(kindOf<Programme>(), toRow(programme))}, {}};
        for (const QString &title : {u"Alfa"_s, u"Bäck"_s, u"Ö-natur"_s}) {
            Project project;
            project.title = title;
            project.programme = {title == u"Alfa" ? 0 : programme.id};
            project.euContribution.minor = 100'000;
            batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
        }
        if (!workspace()->commit(batch))
            return nullptr;
        auto *table = qobject_cast<RecordView *>(projects()->table());
        show(*table, {"title", "programme", "status", "end_date", "eu_contribution", "department"});
        table->setFocus();
        return QTest::qWaitForWindowActive(&window()) ? table : nullptr;
    }

private:
    static void show(RecordView &view, std::initializer_list<const char *> keys)
    {
        QHeaderView &header = *view.horizontalHeader();
        int visual = 0;
        for (const char *key : keys) {
            header.setSectionHidden(column(key), false);
            header.moveSection(header.visualIndex(column(key)), visual++);
            header.resizeSection(column(key), 110);
        }
        for (; visual < header.count(); ++visual)
            header.setSectionHidden(header.logicalIndex(visual), true);
    }
};

} // namespace tablework
