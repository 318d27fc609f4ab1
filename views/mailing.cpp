#include "mailing.h"

#include "exchange/maildraft.h"
#include "forms/message.h"
#include "storage/safefile.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysKept = 7;

/// Nobody sends a letter or reads a page any more that was made a week ago.
void removeOld(const QString &folder)
{
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-daysKept);
    for (const QFileInfo &one : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!one.isSymLink() && one.lastModified() < oldest)
            QDir(one.filePath()).removeRecursively();
    }
}

} // namespace

Mailing::Mailing(QObject *parent)
    : QObject(parent)
    , m_desktop{
          [] { return QStandardPaths::findExecutable(u"xdg-email"_s); },
          [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}
{
}

QString Mailing::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/letters"_s;
}

Result<QString> Mailing::write(const QString &name, const QByteArray &content)
{
    removeOld(folder());
    QDir().mkpath(folder());
    QTemporaryDir place(folder() + u"/XXXXXX"_s); // made for this user alone
    if (!place.isValid())
        return Error{
            Error::Code::Access,
            tr("No file can be written to “%1”. Make room there, and try again.").arg(folder()),
            place.errorString()};
    const QString path = place.filePath(name);
    if (const Result<> written = safefile::write(path, content); !written)
        return written.error();
    place.setAutoRemove(false);
    return path;
}

void Mailing::open(QWidget &window, const Result<QString> &file, const QString &otherwise)
{
    if (!file)
        Message::show(&window, file.error());
    else if (!m_desktop.open(*file))
        Message::tell(&window, otherwise.arg(*file), Tone::Warn);
}

void Mailing::browse(QWidget &window, const QString &name, const QByteArray &html)
{
    open(window, write(name, html),
         tr("The browser could not be started. Open %1 in it yourself."));
}

void Mailing::send(QWidget &window, const QString &subject, const QString &name,
                   const QByteArray &pdf)
{
    const Result<QString> file = write(name, pdf);
    const QString program = m_desktop.mailProgram();
    if (!file)
        return Message::show(&window, file.error());
    if (program.isEmpty())
        return openDraft(window, subject, *file);
    // Started with a list of words, never through a shell. The program itself quotes with '.
    auto *process = new QProcess(this);
    const QPointer<QWidget> place = &window;
    const auto otherwise = [this, process, place, subject, file = *file] {
        process->deleteLater();
        if (place)
            openDraft(*place, subject, file);
    };
    connect(process, &QProcess::errorOccurred, this, [otherwise](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // otherwise finished() comes, too
            otherwise();
    });
    connect(process, &QProcess::finished, this, [process, otherwise](int code) {
        if (code == 0)
            process->deleteLater();
        else
            otherwise();
    });
    process->start(
        program,
        {u"--utf8"_s, u"--subject"_s, QString(subject).replace(u'\'', u'’'), u"--attach"_s, *file});
}

void Mailing::openDraft(QWidget &window, const QString &subject, const QString &pdf)
{
    const QFileInfo info(pdf);
    QFile file(pdf);
    if (!file.open(QIODevice::ReadOnly))
        return Message::show(&window,
                             Error{Error::Code::Access,
                                   tr("The PDF cannot be read. Save it, and attach it yourself."),
                                   pdf});
    const MailDraft draft{subject, info.fileName(), "application/pdf", file.readAll()};
    open(window, write(info.completeBaseName() + u".eml"_s, asMailFile(draft)),
         tr("No mail program could be started. The letter stands in %1."));
}
