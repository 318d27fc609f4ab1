#include "mailing.h"

#include "exchange/maildraft.h"
#include "forms/message.h"
#include "storage/safefile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

Mailing::Mailing(QObject *parent)
    : QObject(parent)
    , m_folder(QDir::tempPath() + u"/utblick-print-XXXXXX"_s) // made for this user alone
    , m_desktop{
          [] { return QStandardPaths::findExecutable(u"xdg-email"_s); },
          [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}
{
}

Result<QString> Mailing::write(const QString &name, const QByteArray &content)
{
    const QString folder = m_folder.filePath(QString::number(++m_count));
    if (!m_folder.isValid() || !QDir().mkpath(folder))
        return Error{Error::Code::Access,
                     tr("No file can be written to “%1”. Make room there, and try again.")
                         .arg(QDir::tempPath()),
                     m_folder.errorString()};
    const QString path = folder + u'/' + name;
    if (const Result<> written = safefile::write(path, content); !written)
        return written.error();
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
