#pragma once

#include "exchange/liverows.h"
#include "pages/pagefact.h"

/// What an inline field says now.
struct FactValue
{
    QString text; ///< empty when the record has no value there
    QString label; ///< what it is, for people: "Greater Copenhagen, Memberships"
    bool isPublic = true; ///< it may stand on the web site
};

namespace facts {

/// Asks the register for \a fact, in the language of \a source. Nothing when the record, field or
/// kind is gone: then a page must not tell it. Sums and counts take in published records only, as
/// live blocks do.
std::optional<FactValue> value(const QString &fact, const LiveSource &source);
/// What the web site says for \a fact; nothing when it cannot say anything that is true and public.
std::optional<QString> publicText(const QString &fact, const LiveSource &source);
/// Why the web site cannot tell what value() found, for people; empty when it can.
QString problemOf(const std::optional<FactValue> &told);
/// The fields of \a kind that an inline field can tell, as indexes in Listing.
std::vector<int> tellable(const Kind &kind);

} // namespace facts
