#pragma once

#include "site/sharedparts.h"
#include "site/sitetheme.h"

/// Makes the HTML of the site's pages from their data and the theme's templates. Everything from
/// the register is escaped by the templates or by pageHtml(). Not for two threads at once.
class SiteRenderer
{
public:
    SiteRenderer(const SitePlan &plan, const SiteTheme &theme, SiteOptions options);
    Q_DISABLE_COPY_MOVE(SiteRenderer) // its parts come back to it

    /// The whole page with \a index, UTF-8. \a row is the record it shows, empty for other pages.
    QByteArray page(int index, const Row &row);
    /// The page at an old address, which leads on at once.
    QByteArray moved(const SiteMove &move);
    /// What stands between the breadcrumbs and the question; fragment() makes it fit elsewhere.
    QByteArray body(int index, const Row &row);

private:
    /// What pages in a language have in common.
    struct Voice
    {
        TemplateSet templates; ///< with the words of the language in them
        TemplateData base; ///< what every template may ask for
    };

    std::string bodyOf(const SiteContext &context, const Row &row);
    std::string around(const char *name, const SiteContext &context, const QString &key,
                       const std::function<void(TemplateData &)> &add);
    std::string headerOf(const SiteContext &context);
    std::string footerOf(const SiteContext &context);
    std::string questionOf(const SiteContext &context);
    Voice &voice(const QString &language);
    std::string fill(const char *name, const TemplateData &data, const QString &language);
    void putHead(TemplateData &data, const SiteContext &context, const Row &row);

    const SitePlan &m_plan;
    const SiteTheme &m_theme;
    SiteOptions m_options;
    std::map<QString, Voice> m_voices; ///< by language
    SharedParts m_parts;
};
