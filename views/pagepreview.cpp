#include "pagepreview.h"

#include "forms/message.h"
#include "forms/progress.h"
#include "records/page.h"
#include "site/site.h"
#include "storage/store.h"
#include "tables/workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

PagePreview::PagePreview(QObject *parent)
    : QObject(parent)
    , m_folder(QDir::tempPath() + u"/utblick-preview-XXXXXX"_s) // made for this user alone
{
}

Result<QString> PagePreview::write(QWidget &window, const QString &path, const Page &page)
{
    if (!m_folder.isValid())
        return Error{Error::Code::Access,
                     tr("No preview can be written to “%1”. Make room there, and try again.")
                         .arg(QDir::tempPath()),
                     m_folder.errorString()};
    // A folder for each page: one that is still open in the browser keeps its looks.
    const QString folder = m_folder.filePath(page.uuid.isEmpty() ? u"page"_s : page.uuid);
    return ProgressRunner::run<QString>(
        &window, tr("Making the preview"), [&](const Progress &progress) -> Result<QString> {
            Result<Database> database = Database::openReader(path);
            if (!database)
                return database.error();
            return previewSite(Store(*std::move(database)), page, folder, progress);
        });
}

void PagePreview::show(QWidget &window, const Workspace &workspace, const Page &page)
{
    const Result<QString> file = write(window, workspace.path(), page);
    if (!file) {
        Message::show(&window, file.error());
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*file)))
        Message::tell(&window,
                      tr("The browser could not be started. Open %1 in it yourself.").arg(*file),
                      Tone::Warn);
}
