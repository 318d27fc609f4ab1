#pragma once

#include <QWidget>

class PageEditor;
class QLabel;
class QPushButton;
class QScrollArea;
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
    std::vector<int> ownHeadings() const;
    std::vector<int> theirHeadings() const;
    void follow();

    Workspace &m_workspace;
    PageEditor &m_editor;
    QScrollArea *m_scroll; ///< of the editor
    QLabel *m_title;
    QPushButton *m_open;
    QTextEdit *m_text;
    qint64 m_id = 0;
};
