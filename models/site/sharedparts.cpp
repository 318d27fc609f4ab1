#include "site/sharedparts.h"

using namespace Qt::StringLiterals;

const std::string &SharedParts::part(const SiteContext &context, const char *name,
                                     const QString &key, const std::function<TemplateData()> &data)
{
    const QString whole =
        QLatin1StringView(name) + u'|' + context.root() + u'|' + context.language() + u'|' + key;
    const auto found = m_made.find(whole);
    if (found != m_made.end())
        return *found;
    TemplateData filling = data();
    put(filling, "root", context.root());
    return *m_made.insert(whole, m_fill(name, filling, context.language()));
}
