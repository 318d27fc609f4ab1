#pragma once

#include "models/paper/paperfixture.h"

#include "paper/pdfjoin.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

// PDFs made for tests, and what other programs read in them.

/// When they were made.
inline const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::OffsetFromUTC, 3600);

/// \a htmls one after the other, drawn in this thread; the error when there is no such PDF.
inline QByteArray pdfOf(const std::vector<QByteArray> &htmls, const QString &title = {})
{
    PdfPart part;
    PdfContents contents{{}, title, noon};
    for (const QByteArray &html : htmls)
        contents.documents.push_back(*part.add(PaperDocument::layOut(html, {}, noFiles)));
    const Result<QByteArray> pdf = joinedPdf({part.close()}, contents);
    return pdf ? *pdf : pdf.error().line().toUtf8();
}

/// What the program \a name of poppler says of \a pdf.
inline QString told(const QString &name, const QByteArray &pdf, const QStringList &first = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QStringList arguments = first + QStringList{file.fileName()};
    if (name == QLatin1String("pdftotext"))
        arguments.append(QStringLiteral("-")); // to its output
    QProcess process;
    process.start(name, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Its words; UTF-8 is what pdftotext writes where no locale says otherwise.
inline QString textOf(const QByteArray &pdf)
{
    return told(QStringLiteral("pdftotext"), pdf,
                {QStringLiteral("-enc"), QStringLiteral("UTF-8")});
}
