#pragma once

#include "welcome.h"

#include <QFrame>

class QVBoxLayout;

/// The card "Opened last": one row a file, with its folder, when it was opened, and whether it can
/// still be.
class RecentList : public QFrame
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);
    void setFiles(const QList<RecentFile> &files, const QDateTime &now);

Q_SIGNALS:
    void chosen(const QString &path);
    void forgetRequested(const QString &path);

private:
    QWidget *row(const RecentFile &file, const QDateTime &now);
    QWidget *m_rows = nullptr;
};
