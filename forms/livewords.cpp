#include "livewords.h"

#include "conditiontext.h"

#include "exchange/livequery.h"
#include "tables/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct LiveWords
{
    Q_DECLARE_TR_FUNCTIONS(LiveWords)
};

} // namespace

QString livewords::asked(Workspace &workspace, const LiveQuery &query)
{
    if (!query.kind)
        return LiveWords::tr("Live block");
    QStringList words{query.kind->plural()};
    const Listing &listing = Listing::of(*query.kind);
    for (const Condition &condition : query.view.conditions)
        words.append(conditiontext::brief(workspace, listing.field(condition.column), condition));
    if (!query.words.isEmpty())
        words.append(u"“%1”"_s.arg(query.words));
    return words.join(u" · "_s);
}

QString livewords::shape(LiveShape shape)
{
    switch (shape) {
    case LiveShape::List:
        return LiveWords::tr("List");
    case LiveShape::Table:
        return LiveWords::tr("Table");
    case LiveShape::Cards:
        return LiveWords::tr("Cards");
    case LiveShape::Sum:
        return LiveWords::tr("Sum or number");
    case LiveShape::Map:
        return LiveWords::tr("Map");
    }
    return {};
}
