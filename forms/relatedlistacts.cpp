#include "relatedlist.h"

#include "recordformsave.h"
#include "relatedlistdialog.h"
#include "relatedlistmodel.h"

#include "pages/address.h"
#include "storage/safefile.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

// What RelatedList does with its records.

namespace {

/// Larger files belong in the archive, with their address here: the register is copied whole.
constexpr qint64 mostBytes = 50'000'000;

} // namespace

void RelatedList::showForm(const Row &row)
{
    const QString owner = QString::fromUtf8(m_relation.field);
    auto *dialog = new RelatedListDialog(m_workspace, m_relation.childKind(), row, {owner},
                                         m_relation.addText(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &RelatedListDialog::recordActivated, this, &RelatedList::recordActivated);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (const int at = m_model->rowOf(dialog->id()); at >= 0)
            m_view->selectRow(at);
    });
    dialog->open();
}

void RelatedList::add()
{
    if (m_owner.id == 0 || !m_relation.add || !m_workspace.isWritable())
        return;
    const Kind &kind = m_relation.childKind();
    Row row = kind.blank();
    row.values[size_t(m_relation.fieldIndex())] = m_relation.ownerValue(m_owner);
    const int from = findKind(QString::fromUtf8(m_relation.owner))->currencyIndex();
    if (kind.currencyIndex() >= 0 && from >= 0)
        row.values[size_t(kind.currencyIndex())] = m_owner.values[size_t(from)];
    showForm(row);
}

void RelatedList::edit()
{
    if (const Row *row = current())
        showForm(*row);
}

void RelatedList::remove()
{
    if (!m_relation.add || !m_workspace.isWritable())
        return;
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.push_back(m_model->rowAt(index.row()).id);
    const Result<int> removed = m_workspace.table(m_relation.childKind()).remove(ids);
    if (!removed)
        Q_EMIT failed(removed.error());
}

void RelatedList::open()
{
    const Row *row = current();
    if (!row)
        return;
    switch (m_relation.opens) {
    case Relation::Opens::Form:
        showForm(*row);
        break;
    case Relation::Opens::Record:
        Q_EMIT recordActivated(&m_relation.childKind(), row->id);
        break;
    case Relation::Opens::Other: {
        const int field = m_relation.childKind().indexOf(QString::fromUtf8(m_relation.other));
        const FieldInfo &info = m_relation.childKind().field(field);
        Q_EMIT recordActivated(findKind(QString::fromUtf8(info.references)),
                               row->values[size_t(field)].toLongLong());
        break;
    }
    case Relation::Opens::File:
        openFile(*row);
        break;
    }
}

void RelatedList::openFile(const Row &row)
{
    if (valueOf(row, u"file").isEmpty()) {
        const QString address = valueOf(row, u"address");
        if (isExternal(address)) // anything else could start a program
            QDesktopServices::openUrl(QUrl(address));
        return;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    QString name = QFileInfo(valueOf(row, u"file_name")).fileName();
    if (name.isEmpty())
        name = valueOf(row, u"file").left(12);
    const QString path = m_copies->filePath(name);
    if (const Result<> written = saveCopy(path); !written)
        Q_EMIT failed(written.error());
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

Result<> RelatedList::saveCopy(const QString &path)
{
    const Row *row = current();
    if (!row)
        return Error{Error::Code::NotFound, tr("No document is chosen. Choose one first."), {}};
    const Result<QByteArray> content = m_workspace.store().file(valueOf(*row, u"file"));
    if (!content)
        return content.error();
    return safefile::write(path, *content);
}

void RelatedList::chooseCopy()
{
    const Row *row = current();
    if (!row)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save a copy"), valueOf(*row, u"file_name"));
    if (path.isEmpty())
        return;
    if (const Result<> written = saveCopy(path); !written)
        Q_EMIT failed(written.error());
}

Result<qint64> RelatedList::addFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Access,
                     tr("%1 cannot be read. Choose another file.").arg(info.fileName()), path};
    }
    if (file.size() > mostBytes) {
        return Error{Error::Code::Invalid,
                     tr("%1 is too large to keep here. Keep it elsewhere and write its address.")
                         .arg(info.fileName()),
                     path};
    }
    const QByteArray content = file.readAll();
    const Kind &kind = m_relation.childKind();
    Row row = kind.blank();
    const auto set = [&](QStringView key, const QVariant &value) {
        row.values[size_t(kind.indexOf(key))] = value;
    };
    set(u"title", info.completeBaseName());
    set(u"record", m_owner.uuid);
    set(u"file_name", info.fileName());
    set(u"file",
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    return recordform::add(m_workspace, kind, row, {content});
}

void RelatedList::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool files = std::ranges::all_of(urls, [](const QUrl &url) { return url.isLocalFile(); });
    if (keepsFiles() && m_owner.id != 0 && !urls.isEmpty() && files)
        event->acceptProposedAction();
}

void RelatedList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (const Result<qint64> added = addFile(url.toLocalFile()); !added)
            Q_EMIT failed(added.error());
    }
}
