#pragma once

#include "rules/finding.h"

#include "pages/blockplace.h"
#include "rules/knownrecord.h"

#include <QDate>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

/// Something a rule says about a page, with its place and, where no thought is needed, its mend.
struct PageFinding
{
    Finding finding;
    BlockPlace place;
    QString mendLabel; ///< what mend does, for a button; empty without a mend
    /// The blocks that the finding is about, mended; blocks it does not fit come back unchanged.
    std::function<BlockList(BlockList)> mend = {};
    QString record = {}; ///< uuid of the record where it is mended; empty: in the page
};
using PageFindings = std::vector<PageFinding>;

struct PageRegister;

/// What the rules are told about a page beside its blocks.
struct PageFacts
{
    QString ingress;
    QString description; ///< for search engines
    /// What the record with a uuid is called; nothing when there is no such record. Without this
    /// function no link to a record is judged.
    std::function<std::optional<QString>(const QString &uuid)> title;
    /// Why the web site cannot tell an inline field, for people; empty when it can.
    std::function<QString(const QString &fact)> factProblem = {};
    /// Why a live block shows nothing, for people; empty when it shows what it shall.
    std::function<QString(const content::LiveList &block)> liveProblem = {};
    std::vector<KnownRecord> known = {}; ///< whose names stand on the page, or that it links to
    QSet<QString> kept = {}; ///< what stays although the register says otherwise, see keptKey()
    QString name = {}; ///< the page's title
    QString language = {}; ///< of the page, BCP 47
    QString status = {}; ///< code of pageStatuses()
    QDate reviewDate = {};
    bool hasResponsible = false;
    QDate today = {}; ///< without it nothing is called late
    /// What the register knows; without it no fact of it is compared.
    std::shared_ptr<const PageRegister> registered = {};
    /// Uuids of the records that a live list shows. Without this function none is judged.
    std::function<QStringList(const content::LiveList &)> listed = {};
};

/// All that the rules say about a page, in reading order: what keeps people from reading it, and
/// what makes it heavy to read. What concerns the page as a whole stands last.
PageFindings pageFindings(const BlockList &blocks, const PageFacts &facts);

/// Without an ingress readers cannot tell what a page is about; without a description search
/// engines cannot either. Source: DIGG, Vägledning för webbutveckling (the most important first).
PageFindings missingWords(const PageFacts &facts);

/// Calls \a visit with each block in reading order, also those in fact boxes.
void eachBlock(const BlockList &blocks,
               const std::function<void(const Block &, const BlockPlace &)> &visit);
/// Calls \a visit with each text of each block.
void eachText(const BlockList &blocks,
              const std::function<void(const content::Text &, const BlockPlace &)> &visit);

namespace mend {

using Mend = std::function<BlockList(BlockList)>;
/// Takes the block at \a place away.
Mend remove(const BlockPlace &place);
/// Changes the block at \a place.
Mend block(const BlockPlace &place, std::function<void(Block &)> change);
/// Changes the text at \a place.
Mend text(const BlockPlace &place, std::function<void(content::Text &)> change);

} // namespace mend
