#include "exchange/site.h"

#include "exchange/sitefiles.h"
#include "exchange/sitefolder.h"
#include "exchange/sitehtml.h"
#include "exchange/sitemodel.h"
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

} // namespace

Result<SiteSummary> exportSite(const Store &store, const QString &path, const Progress &progress)
{
    const Result<SiteModel> model = SiteModel::read(store);
    if (!model)
        return model.error();
    Result<SiteFolder> folder = SiteFolder::open(path);
    if (!folder)
        return folder.error();
    SiteFiles files(store);
    const int total = int(model->pages().size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % progressStep == 0 && !progress(i, total))
            return Error{Error::Code::Stopped,
                         QCoreApplication::translate("SiteFolder", "Stopped. No page was written."),
                         {}};
        const QByteArray html = SiteHtml(*model, i, &files).page();
        if (Result<> put = folder->put(model->pages()[size_t(i)].path, html); !put)
            return put.error();
    }
    for (const QString &name : {u"site.css"_s, u"eu.svg"_s}) {
        if (Result<> put = putResource(*folder, name); !put)
            return put.error();
    }
    if (Result<> put = files.put(*folder); !put)
        return put.error();
    if (Result<> finished = folder->finish(); !finished)
        return finished.error();
    return folder->summary();
}
