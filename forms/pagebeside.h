#pragma once

#include <QSizeF>
#include <QWidget>

class PageEditor;
class QLabel;
class QPushButton;
class QScrollArea;
class QTextDocument;
class QTextEdit;
class Workspace;

/// A counterpart of the page that is written, beside it and read only. Both scroll together, from
/// heading to heading.
class PageBeside : public QWidget
{
    Q_OBJECT

public:
    PageBeside(Workspace &workspace, PageEditor &editor, QWidget *parent = nullptr);

    /// 0 for none.
    void showPage(qint64 id);
    qint64 currentId() const { return m_id; }
    QTextEdit &text() const { return *m_text; }

Q_SIGNALS:
    /// The user wants to write in the counterpart.
    void pageRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    /// Where the headings of a text stand, from its top.
    struct Places
    {
        int revision = -1; ///< of the text when they were looked up
        QSizeF size; ///< of its layout then
        std::vector<int> tops;
    };
    static const std::vector<int> &headingsIn(const QTextDocument &document, Places &known);
    std::vector<int> ownHeadings();
    std::vector<int> theirHeadings();
    void follow();

    Workspace &m_workspace;
    PageEditor &m_editor;
    QScrollArea *m_scroll; ///< of the editor
    QLabel *m_title;
    QPushButton *m_open;
    QTextEdit *m_text;
    Places m_own; ///< of the editor's text
    Places m_theirs;
    qint64 m_id = 0;
};
