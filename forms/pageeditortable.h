#pragma once

#include <QObject>

class PageEditorText;
class QMenu;
class QWidget;
enum class TableCommand;

/// Tables in the text of a page: the choice of a size for a new one, and the menu of commands for
/// the one where the cursor stands.
class PageEditorTable : public QObject
{
    Q_OBJECT

public:
    explicit PageEditorTable(PageEditorText &text, QObject *parent = nullptr);

    /// Asks for the size of a new table below \a anchor; inside a table, shows its commands there.
    void open(QWidget &anchor);
    /// Adds the commands for the table where the cursor stands; what is not possible is disabled.
    void fill(QMenu &menu);
    void insert(int rows, int columns);
    void run(TableCommand command);

private:
    PageEditorText &m_text;
};
