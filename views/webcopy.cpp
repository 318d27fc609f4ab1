#include "webcopy.h"

#include "exportmemory.h"

#include "exchange/publicrecord.h"
#include "forms/message.h"
#include "forms/progress.h"
#include "records/page.h"
#include "site/site.h"
#include "storage/store.h"
#include "tables/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

struct WebCopy
{
    Q_DECLARE_TR_FUNCTIONS(WebCopy)
};

/// Why \a title has no page on the site, and what to do about it.
QString notShown(const Kind &kind, const QString &title)
{
    if (&kind == &kindOf<Page>())
        return WebCopy::tr("“%1” is not published, so nothing was copied. Publish the page first.")
            .arg(title);
    return WebCopy::tr("“%1” is not shown on the web site, so nothing was copied. Tick “Show on "
                       "the web site” in it first.")
        .arg(title);
}

Result<QByteArray> fragmentOf(QWidget *window, const QString &path, const ExportChoices &choices,
                              const QString &uuid)
{
    return ProgressRunner::run<QByteArray>(
        window, WebCopy::tr("Copying for the web"), [&](const Progress &) -> Result<QByteArray> {
            Result<Database> database = Database::openReader(path);
            if (!database)
                return database.error();
            const SiteExport options{.folder = {},
                                     .theme = choices.theme,
                                     .address = choices.address,
                                     .language = {},
                                     .page = uuid};
            return siteFragment(Store(*std::move(database)), options, choices.classPrefix);
        });
}

void put(const QByteArray &fragment)
{
    const QString html = QString::fromUtf8(fragment);
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

void webcopy::copy(QWidget *window, const Workspace &workspace, const Kind &kind, qint64 id)
{
    const Result<Row> row = workspace.reader().row(kind, id);
    if (!row)
        return Message::show(window, row.error());
    const QString title = row->values[size_t(kind.titleIndex())].toString();
    if (!mayBeShown(kind, *row, workspace.reader(), QDate::currentDate()))
        return Message::tell(window, notShown(kind, title), Tone::Warn);
    const ExportChoices choices = exportmemory::load(workspace.path());
    const Result<QByteArray> fragment = fragmentOf(window, workspace.path(), choices, row->uuid);
    if (!fragment && fragment.error().code == Error::Code::NotFound)
        return Message::tell(window, notShown(kind, title), Tone::Warn);
    if (!fragment)
        return Message::show(window, fragment.error());
    put(*fragment);
    const QString words = choices.classPrefix.isEmpty()
        ? WebCopy::tr("“%1” was copied as plain HTML without classes. Paste it where your "
                      "publishing tool takes HTML.")
              .arg(title)
        : WebCopy::tr("“%1” was copied as HTML with classes that begin with “%2”. Paste it where "
                      "your publishing tool takes HTML.")
              .arg(title, choices.classPrefix);
    Message::tell(window, words, Tone::Ok);
}
