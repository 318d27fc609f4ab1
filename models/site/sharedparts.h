#pragma once

#include "site/sitecontext.h"

#include <QHash>

#include <functional>
#include <string>

/// Pieces of HTML that stand alike on many pages: a project's row in every list that it is in, the
/// links between lists, header and footer. Each is made once for the pages of a language that are
/// equally deep, and kept: some hundred bytes for each project. Not for two threads at once: each
/// has its own.
class SharedParts
{
public:
    /// The template \a name filled with \a data, for a page in \a language.
    using Fill = std::function<std::string(const char *name, const TemplateData &data,
                                           const QString &language)>;

    explicit SharedParts(Fill fill)
        : m_fill(std::move(fill))
    {
    }
    /// The template \a name filled with the root and what \a data gives, or what that was when a
    /// page like the one of \a context first asked for it with this \a key. Valid until the next
    /// call.
    const std::string &part(const SiteContext &context, const char *name, const QString &key,
                            const std::function<TemplateData()> &data);

private:
    Fill m_fill;
    QHash<QString, std::string> m_made;
};

/// Puts the rows of \a pages: link, teaser, date of news, status, programme.
void putRows(TemplateData &data, const SiteContext &context, SharedParts &parts,
             const std::vector<int> &pages);
/// Puts the list that stands on the page, with its filters and further pages.
void fillList(TemplateData &data, const SiteContext &context, SharedParts &parts);
/// Puts what a page of the tree shows.
void fillContent(TemplateData &data, const SiteContext &context, SharedParts &parts,
                 const Page &page);
