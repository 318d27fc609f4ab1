#pragma once

#include <QByteArray>
#include <QString>

/// A letter that is not sent yet.
struct MailDraft
{
    QString subject;
    QString fileName; ///< of the attachment
    QByteArray mimeType; ///< "application/pdf"
    QByteArray content; ///< of the attachment
};

/// \a draft as a file that mail programs open for writing on: RFC 5322 with MIME, and the field
/// X-Unsent that Outlook and others ask for. It has no receiver. Line breaks in names are taken as
/// spaces, so that no field can be slipped in.
QByteArray asMailFile(const MailDraft &draft);
