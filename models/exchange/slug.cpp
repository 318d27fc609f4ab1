#include "exchange/slug.h"

#include "records/fold.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int longestSlug = 80; ///< characters
} // namespace

QString slugOf(const QString &title)
{
    QString slug;
    const QString plainTitle = folded(title);
    for (const QChar c : plainTitle) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() >= longestSlug)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"sida"_s : slug;
}
