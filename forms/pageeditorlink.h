#pragma once

#include "latestjob.h"

#include "storage/search.h"

#include <QFrame>

class FieldMessage;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;
class Workspace;

/// Asks where a link shall lead: one field that takes a web address, or words of a page, record or
/// document, which are searched for beside the window. Destroys itself when it closes.
class PageEditorLink : public QFrame
{
    Q_OBJECT

public:
    /// The link as it is.
    struct Link
    {
        QString href; ///< a web address, "utblick:UUID" for a record, or empty for no link
        QString words; ///< it stands on
        bool mayChangeWords = true; ///< they are in one paragraph
    };
    PageEditorLink(Workspace &workspace, const Link &link, QWidget *parent);

    /// Opens below \a anchor, in global coordinates.
    void openBelow(const QRect &anchor);
    /// True until the list shows what was found for the words that stand in the field.
    bool isAsking() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// \a words are empty when those that are there stay.
    void chosen(const QString &href, const QString &words);
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *foot(const Link &link);
    QPushButton *button(const QString &name, const QString &words);
    void showTarget(const QString &href);
    void ask();
    void take(const std::vector<Hit> &hits);
    void addRow(const QString &title, const QString &kind, const QString &href);
    void step(int rows);
    void choose();
    void choose(const QString &href, const QString &title);
    void fit();

    Workspace &m_workspace;
    QLineEdit *m_target;
    QStandardItemModel *m_rows;
    QListView *m_list;
    FieldMessage *m_message;
    QLineEdit *m_words;
    QString m_wordsBefore;
    QString m_href; ///< while the target is as it was shown
    LatestJob m_job;
};
