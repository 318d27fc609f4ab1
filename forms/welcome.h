#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QBoxLayout;
class DropTarget;
class RecentList;

/// A register opened before.
struct RecentFile
{
    QString path;
    QDateTime opened; ///< local time of the last opening
    bool exists = true;
    bool writable = true;
};

/// What stands in the window while no register is open: how to begin, and the registers opened
/// last.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    void setRecent(const QList<RecentFile> &files);

    /// "today at 10.42", "yesterday" or the date, seen from \a now.
    static QString timeWords(const QDateTime &opened, const QDateTime &now);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void fileChosen(const QString &path);
    /// A .utblick, CSV or TSV file was dropped.
    void fileDropped(const QString &path);
    /// A file is to be taken off the list.
    void forgetRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *heading();
    QWidget *cards();

    QBoxLayout *m_columns = nullptr;
    DropTarget *m_drop = nullptr;
    RecentList *m_recent = nullptr;
};
