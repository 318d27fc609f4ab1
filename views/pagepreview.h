#pragma once

#include "records/result.h"

#include <QObject>
#include <QTemporaryDir>

class QWidget;
class Workspace;
struct Page;

/// Shows pages in the browser as the web site would show them now. What it writes for that only
/// this user can read, and it goes with the program.
class PagePreview : public QObject
{
    Q_OBJECT

public:
    explicit PagePreview(QObject *parent = nullptr);

    /// Writes the site with \a page as it is, published or not, and opens the page. Says so when
    /// that cannot be done.
    void show(QWidget &window, const Workspace &workspace, const Page &page);
    /// Where the previews stand.
    QString folder() const { return m_folder.path(); }

private:
    Result<QString> write(QWidget &window, const QString &path, const Page &page);

    QTemporaryDir m_folder;
};
