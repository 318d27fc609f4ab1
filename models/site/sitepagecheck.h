#pragma once

#include "site/sitelive.h"

#include "exchange/knownrecords.h"
#include "pages/spelling.h"
#include "rules/pagefinding.h"
#include "rules/pageregister.h"
#include "storage/reader.h"

#include <QHash>
#include <QSet>

#include <map>

class SitePlan;
class Store;
struct Page;

/// How far a site is looked through.
enum class CheckDepth {
    Errors, ///< what stops an export, as fast as can be
    All, ///< everything there is to say, dictionaries and names included
};

/// What the rules say about the pages of a site, one at a time. For one thread.
class SitePageCheck
{
public:
    /// \a address is that of the published site; empty: the one in the settings.
    SitePageCheck(const Store &store, const SitePlan &plan, const QString &address,
                  CheckDepth depth);

    /// Reads what all pages are held against.
    Result<> prepare();
    /// About a page of the plan, in its order; Finding::block counts in its content.
    Findings of(const Page &page);

private:
    std::optional<RecordName> record(const QString &uuid);
    bool isShown(const QString &uuid);
    bool leadsSomewhere(const QString &href, const QString &path) const;
    void ask(const Page &page, const BlockList &blocks, PageFacts &facts);
    PageFindings missingImages(const BlockList &blocks) const;
    PageFindings inOtherLanguages(const Page &page, const BlockList &blocks);
    PageFindings placeFindings(const Page &page, const BlockList &blocks) const;

    const Store &m_store;
    const SitePlan &m_plan;
    QString m_address; ///< without a slash at its end
    CheckDepth m_depth;
    SiteLive m_live;
    std::shared_ptr<PageRegister> m_register;
    QSet<QString> m_files; ///< kept in the register, by hash
    QSet<QString> m_paths; ///< of the site's pages
    QSet<QString> m_ownWords;
    std::unique_ptr<Spelling> m_spelling; ///< null when nothing is spelt
    std::map<QString, facts::KnownNames> m_names; ///< by language
    QHash<QString, std::optional<RecordName>> m_records; ///< that were asked for, by uuid
};
