#include "site/sitefiles.h"

#include "site/sitefolder.h"
#include "site/siteplan.h"

#include "pages/documentfile.h"
#include "pages/pageimage.h"
#include "records/document.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int nameLength = 16; ///< characters of the hash: enough that no two files share a name

} // namespace

std::optional<Picture> SiteFiles::picture(const QString &hash)
{
    if (const auto known = m_pictures.constFind(hash); known != m_pictures.cend())
        return *known;
    std::optional<Picture> made;
    const Result<QByteArray> data = m_store.file(hash);
    const QString suffix = data ? imageSuffix(*data) : QString();
    const QSize size = data ? imageSize(*data) : QSize();
    if (!suffix.isEmpty() && size.isValid()) {
        made = Picture{u"bilder/%1.%2"_s.arg(hash.left(nameLength), suffix), size.width(),
                       size.height()};
        m_used.insert_or_assign(made->source, hash);
    }
    m_pictures.insert(hash, made);
    return made;
}

std::optional<LinkTarget> SiteFiles::document(const QString &uuid, const QString &language)
{
    const Result<std::optional<RecordName>> found = m_store.reader().find(uuid);
    if (!found || !*found || (*found)->kind != &kindOf<Document>())
        return std::nullopt;
    const Result<Row> row = m_store.reader().row(kindOf<Document>(), (*found)->id);
    if (!row)
        return std::nullopt;
    const auto document = fromRow<Document>(*row);
    if (!document.publish)
        return std::nullopt;
    const QString suffix = documentSuffix(document.fileName);
    const Result<QByteArray> data = m_store.file(document.file);
    if (document.file.isEmpty() || suffix.isEmpty() || !data) {
        if (document.address.isEmpty())
            return std::nullopt;
        return LinkTarget{document.address, document.title, {}};
    }
    const QString path = u"dokument/%1-%2.%3"_s.arg(slugOf(document.title),
                                                    document.file.left(nameLength / 2), suffix);
    m_used.insert_or_assign(path, document.file);
    return LinkTarget{
        path, document.title, {}, documentDetail(document.fileName, data->size(), language)};
}

QByteArray SiteFiles::content(const QString &path) const
{
    const auto used = m_used.find(path);
    const Result<QByteArray> data =
        used == m_used.end() ? Result<QByteArray>(QByteArray()) : m_store.file(used->second);
    return data ? *data : QByteArray();
}

Result<> SiteFiles::put(SiteFolder &folder) const
{
    for (const auto &[path, hash] : m_used) {
        const Result<QByteArray> data = m_store.file(hash);
        if (!data)
            return data.error();
        if (Result<> put = folder.put(path, *data); !put)
            return put;
    }
    return {};
}
