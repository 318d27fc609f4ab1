#pragma once

#include "records/result.h"

#include <QObject>

#include <functional>

class QWidget;

/// Hands files to the mail program and the browser of the desktop. Each file stands in a folder of
/// its own that only this user can read, in the cache of the user. A letter may be sent, and a page
/// read, long after the program has ended: so files go when they are a week old and new ones come.
class Mailing : public QObject
{
    Q_OBJECT

public:
    explicit Mailing(QObject *parent = nullptr);

    /// Opens a new letter with \a pdf attached as \a name, which ends in .pdf. Where the desktop
    /// cannot do that, the letter is made as a file and opened. Says so in the window of \a window
    /// when that fails, too.
    void send(QWidget &window, const QString &subject, const QString &name, const QByteArray &pdf);
    /// Shows a web page in the browser.
    void browse(QWidget &window, const QString &name, const QByteArray &html);
    /// Where the folders of the files stand.
    static QString folder();

    /// The desktop, which tests stand in for.
    struct Desktop
    {
        /// The program that makes a letter with an attachment; empty when there is none.
        std::function<QString()> mailProgram;
        /// Opens a file with the program for its kind.
        std::function<bool(const QString &path)> open;
    };
    void setDesktop(const Desktop &desktop) { m_desktop = desktop; }

private:
    Result<QString> write(const QString &name, const QByteArray &content);
    void openDraft(QWidget &window, const QString &subject, const QString &pdf);
    void open(QWidget &window, const Result<QString> &file, const QString &otherwise);

    Desktop m_desktop;
};
