#include "keptdocument.h"

#include "recordformsave.h"

#include "pages/documentfile.h"
#include "records/document.h"
#include "tables/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace {

struct DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};

} // namespace

Result<QByteArray> keptdocument::read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Access,
                     DocumentWords::tr("%1 cannot be read. Choose another file.").arg(name), path};
    if (documentSuffix(name).isEmpty())
        return Error{
            Error::Code::Invalid,
            DocumentWords::tr("%1 is a kind of file that pages do not link to. Choose a PDF or an "
                              "office document.")
                .arg(name),
            {}};
    if (file.size() > mostDocumentBytes)
        return Error{
            Error::Code::Invalid,
            DocumentWords::tr("%1 is larger than %2. Keep it elsewhere and write its address.")
                .arg(name, QLocale().formattedDataSize(mostDocumentBytes)),
            {}};
    QByteArray content = file.read(mostDocumentBytes);
    if (content.isEmpty())
        return Error{Error::Code::Invalid,
                     DocumentWords::tr("%1 is empty. Choose another file.").arg(name),
                     {}};
    return content;
}

Result<QString> keptdocument::keep(Workspace &workspace, const QString &fileName,
                                   const QByteArray &content)
{
    const Kind &kind = kindOf<Document>();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const auto same = workspace.reader().where(kind, kind.indexOf(u"file"), hash);
    if (same && !same->empty())
        return same->front().uuid;
    Document document;
    document.title = documentTitle(fileName);
    document.file = hash;
    document.fileName = fileName;
    document.publish = true;
    const Result<qint64> id = recordform::add(workspace, kind, toRow(document), {content});
    if (!id)
        return id.error();
    const Result<Row> row = workspace.reader().row(kind, *id);
    return row ? Result<QString>(row->uuid) : row.error();
}
