#include "pageeditortable.h"

#include "pageeditorstyle.h"
#include "pageeditortext.h"
#include "tablesizepopup.h"

#include "pages/pagetable.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    TableCommand command;
    const char *words;
    const char16_t *name; ///< of the action
    bool startsGroup = false;
};

constexpr Entry entries[] = {
    {TableCommand::InsertRowAbove, QT_TRANSLATE_NOOP("PageEditorTable", "Insert row &above"),
     u"row-above"},
    {TableCommand::InsertRowBelow, QT_TRANSLATE_NOOP("PageEditorTable", "Insert row &below"),
     u"row-below"},
    {TableCommand::InsertColumnLeft,
     QT_TRANSLATE_NOOP("PageEditorTable", "Insert column to the &left"), u"column-left"},
    {TableCommand::InsertColumnRight,
     QT_TRANSLATE_NOOP("PageEditorTable", "Insert column to the &right"), u"column-right"},
    {TableCommand::MergeCells, QT_TRANSLATE_NOOP("PageEditorTable", "&Merge cells"), u"merge",
     true},
    {TableCommand::SplitCell, QT_TRANSLATE_NOOP("PageEditorTable", "&Split cell"), u"split"},
    {TableCommand::ToggleHeaderRow, QT_TRANSLATE_NOOP("PageEditorTable", "First row is &headers"),
     u"header-row", true},
    {TableCommand::ToggleHeaderColumn,
     QT_TRANSLATE_NOOP("PageEditorTable", "&First column is headers"), u"header-column"},
    {TableCommand::EditCaption, QT_TRANSLATE_NOOP("PageEditorTable", "Write &caption"), u"caption"},
    {TableCommand::RemoveRows, QT_TRANSLATE_NOOP("PageEditorTable", "Remove ro&w"), u"remove-rows",
     true},
    {TableCommand::RemoveColumns, QT_TRANSLATE_NOOP("PageEditorTable", "Remove col&umn"),
     u"remove-columns"},
    {TableCommand::RemoveTable, QT_TRANSLATE_NOOP("PageEditorTable", "Remove &table"),
     u"remove-table"},
};

} // namespace

PageEditorTable::PageEditorTable(PageEditorText &text, QObject *parent)
    : QObject(parent)
    , m_text(text)
{
    connect(&text, &PageEditorText::contextMenuOpened, this, [this](QMenu &menu) {
        if (!m_text.isReadOnly() && isInTable(m_text.textCursor())) {
            menu.addSeparator();
            fill(menu);
        }
    });
}

void PageEditorTable::open(QWidget &anchor)
{
    if (isInTable(m_text.textCursor())) {
        auto *menu = new QMenu(&anchor);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Table"));
        fill(*menu);
        menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
        return;
    }
    auto *popup = new TableSizePopup(&anchor);
    connect(popup, &TableSizePopup::chosen, this, &PageEditorTable::insert);
    popup->openBelow(anchor);
}

void PageEditorTable::fill(QMenu &menu)
{
    const QTextCursor cursor = m_text.textCursor();
    for (const Entry &entry : entries) {
        if (entry.startsGroup)
            menu.addSeparator();
        QAction *const action = menu.addAction(tr(entry.words));
        action->setObjectName(QString::fromUtf16(entry.name));
        action->setEnabled(isPossible(cursor, entry.command));
        const bool row = entry.command == TableCommand::ToggleHeaderRow;
        action->setCheckable(row || entry.command == TableCommand::ToggleHeaderColumn);
        action->setChecked(row ? hasHeaderRow(cursor) : hasHeaderColumn(cursor));
        connect(action, &QAction::triggered, this,
                [this, command = entry.command] { run(command); });
    }
}

void PageEditorTable::insert(int rows, int columns)
{
    m_text.goOnAt(insertTable(m_text.textCursor(), rows, columns, pageeditor::documentStyle()));
}

void PageEditorTable::run(TableCommand command)
{
    m_text.goOnAt(runTableCommand(m_text.textCursor(), command, pageeditor::documentStyle()));
}
