#include "site/searchindex.h"

#include "site/sitewords.h"

#include "pages/blocks.h"
#include "pages/prompts.h"
#include "records/page.h"
#include "records/town.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const char *wordOf(const SitePage &page)
{
    if (page.type != SitePage::Type::Record)
        return "page";
    if (page.kind == &kindOf<Project>())
        return "project";
    return page.kind == &kindOf<Town>() ? "town" : "network";
}

} // namespace

SearchIndex::SearchIndex(const SitePlan &plan)
    : m_plan(plan)
    , m_share(wholeSize / std::max<qsizetype>(1, qsizetype(plan.pages().size())))
{
}

void SearchIndex::add(int index, const QString &text)
{
    const SitePage &page = m_plan.page(index);
    m_entries.append(QJsonArray{page.path, page.title, SiteWords::of(page.language)(wordOf(page)),
                                page.teaser, text.simplified().left(m_share), page.language});
}

QByteArray SearchIndex::script() const
{
    return "utblickSearch(" + QJsonDocument(m_entries).toJson(QJsonDocument::Compact) + ");\n";
}

QString searchText(const SitePage &page, const Row &row)
{
    if (row.values.empty())
        return {};
    if (page.type == SitePage::Type::Content) {
        const Page shown = fromRow<Page>(row);
        const Result<BlockList> blocks = blocksFromJson(shown.content);
        const QString ingress = prompts::isPrompt(shown.ingress) ? QString() : shown.ingress;
        return ingress + u' ' + (blocks ? plainText(prompts::answered(*blocks)) : QString());
    }
    QStringList parts;
    for (const char *key : {"acronym", "summary", "aims", "results", "areas", "governing_body"}) {
        const int field = page.kind->indexOf(QString::fromUtf8(key));
        if (field >= 0)
            parts.append(row.values[size_t(field)].toString());
    }
    return parts.join(u' ');
}
