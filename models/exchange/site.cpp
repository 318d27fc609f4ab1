#include "exchange/site.h"

#include "exchange/sitefolder.h"
#include "exchange/sitehtml.h"
#include "exchange/sitemodel.h"
#include "exchange/sitepreview.h"
#include "exchange/siteword.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Result<> putResource(SiteFolder &folder, const QString &name)
{
    QFile file(u":/site/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("SiteFolder",
                                                 "The program is incomplete. Install it again."),
                     file.fileName()};
    return folder.put(name, file.readAll());
}

/// Pages between two looks at the progress.
constexpr int progressStep = 50;

constexpr auto previewNotice = QT_TRANSLATE_NOOP("Site", "Preview – not published");

/// The page with the notice \a words above it.
QByteArray withNotice(QByteArray html, const QString &words)
{
    const QByteArray start = "<body>\n";
    const QString notice =
        u"<div role=\"note\" style=\"margin:0;padding:8px 16px;text-align:center;"
        "background:#fff1d6;color:#182224\">%1</div>\n"_s.arg(escape(words));
    return html.insert(html.indexOf(start) + start.size(), notice.toUtf8());
}

/// Writes all of \a model; the page with the index \a preview has a notice that it is one.
Result<SiteSummary> writeSite(const SiteModel &model, const QString &path, int preview,
                              const Progress &progress)
{
    Result<SiteFolder> folder = SiteFolder::open(path);
    if (!folder)
        return folder.error();
    const int total = int(model.pages().size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % progressStep == 0 && !progress(i, total))
            return Error{Error::Code::Stopped,
                         QCoreApplication::translate("SiteFolder", "Stopped. No page was written."),
                         {}};
        const SitePage &page = model.pages()[size_t(i)];
        QByteArray html = SiteHtml(model, i).page();
        if (i == preview)
            html = withNotice(html, siteWord(previewNotice, page.language));
        if (Result<> put = folder->put(page.path, html); !put)
            return put.error();
    }
    for (const QString &name : {u"site.css"_s, u"eu.svg"_s}) {
        if (Result<> put = putResource(*folder, name); !put)
            return put.error();
    }
    if (Result<> finished = folder->finish(); !finished)
        return finished.error();
    return folder->summary();
}

} // namespace

Result<SiteSummary> exportSite(const Store &store, const QString &path, const Progress &progress)
{
    const Result<SiteModel> model = SiteModel::read(store);
    return model ? writeSite(*model, path, -1, progress) : Result<SiteSummary>(model.error());
}

Result<QString> previewSite(const Store &store, const Page &page, const QString &folder,
                            const Progress &progress)
{
    const Result<SiteModel> model = SiteModel::readWith(store, page);
    if (!model)
        return model.error();
    const int index = model->indexOf(page.uuid);
    if (index < 0)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "SiteFolder", "The page is no longer in the register. Choose another."),
                     {}};
    if (const Result<SiteSummary> written = writeSite(*model, folder, index, progress); !written)
        return written.error();
    return folder + u'/' + model->pages()[size_t(index)].path;
}
