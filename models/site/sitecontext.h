#pragma once

#include "site/siteplan.h"
#include "site/sitewords.h"
#include "templates/templatedata.h"

#include "exchange/liverows.h"
#include "pages/pagehtml.h"
#include "records/page.h"
#include "records/town.h"

#include <QCollator>

/// What an export is told beside the register.
struct SiteOptions
{
    QString address; ///< https://… of the published site, without / at the end; may be empty
    /// Where live blocks and inline fields of pages in a language get their records.
    std::function<LiveSource(const QString &language)> live;
    /// A kept image as a file of the site: its path in the site and its size.
    std::function<std::optional<Picture>(const QString &file)> picture;
    /// A document with \a uuid for a page in \a language: a path in the site, or a web address.
    std::function<std::optional<LinkTarget>(const QString &uuid, const QString &language)> document;
    QString preview = {}; ///< uuid of the page that is only looked at before it is published
};

/// One page of the site while it is made: where it stands, and the words of its language.
class SiteContext
{
public:
    SiteContext(const SitePlan &plan, const SiteOptions &options, int index);

    const SitePlan &plan() const { return m_plan; }
    const SiteOptions &options() const { return m_options; }
    const SitePage &page() const { return m_plan.page(m_index); }
    int index() const { return m_index; }
    const QString &language() const { return page().language; }
    QString word(const char *key) const { return m_words(key); }
    const SiteWords &words() const { return m_words; }
    /// "../" as often as the page stands deep; "/" or the site's address for a page shown anywhere.
    QString root() const;
    /// The page with \a index as seen from this one.
    QString href(int index) const;
    /// The page with \a index for the whole world; empty without an address of the site.
    QString fullAddress(int index) const;
    /// Puts href, text and lang of a link to the page with \a index.
    void putLink(TemplateData &entry, int index) const;

    /// A date as a time element: HTML.
    QString time(QDate date) const;
    QString period(QDate start, QDate end) const; ///< HTML with time elements
    /// Paragraphs of plain text, one a line, as entries with "text".
    static TemplateList paragraphs(const QString &text);
    /// The value of the field \a key of a record in words of the page's language.
    QString value(const Kind &kind, const Row &row, const char *key) const;
    QString label(const Kind &kind, const char *key) const;
    /// Names in the order of the page's language, whoever exports.
    QCollator collator() const { return QCollator(QLocale(language())); }

private:
    /// The page is shown at other addresses than its own: its links must hold anywhere.
    bool isAnywhere() const
    {
        return page().type == SitePage::Type::NotFound && !m_options.address.isEmpty();
    }

    const SitePlan &m_plan;
    const SiteOptions &m_options;
    int m_index;
    const SiteWords &m_words;
};

/// Label and value pairs of the facts panel; empty values leave no trace.
class SiteFacts
{
public:
    void add(const QString &label, const QString &text); ///< text is escaped
    void addHtml(const QString &label, const QString &html);
    void putInto(TemplateData &data) && { std::move(m_list).putInto(data, "facts"); }

private:
    TemplateList m_list;
};

/// Puts name, title, e-mail and telephone of \a contact; nothing without one.
void putPerson(TemplateData &data, const std::optional<Contact> &contact);
/// Puts the published events of the record with \a uuid.
void putEvents(TemplateData &data, const SiteContext &context, const QString &uuid);
/// Puts the events of \a list, those to come apart from those past.
void putEventList(TemplateData &data, const SiteContext &context, const SiteList &list);
/// Puts the next events, and where all of them are, on the first page.
void putComing(TemplateData &data, const SiteContext &context);

/// A link of a record: an address as people typed it, and what it leads to.
struct SiteLink
{
    QString address;
    const char *word; ///< key
};
/// Puts those that are web addresses.
void putLinks(TemplateData &data, const SiteContext &context,
              std::initializer_list<SiteLink> links);
/// "+46406280400" of "040-628 04 00": digits for a tel: address, with Sweden's code.
QString phoneNumber(const QString &written);

// What each kind of page shows, for its template.
void fillProject(TemplateData &data, const SiteContext &context, const Row &row);
void fillNetwork(TemplateData &data, const SiteContext &context, const Row &row);
void fillTown(TemplateData &data, const SiteContext &context, const Row &row);
/// What the settings say of the site's accessibility, and nothing that they do not say.
void fillStatement(TemplateData &data, const SiteContext &context);
/// "Pågår".
QString statusWords(const SiteContext &context, PublicStatus status);
/// What the page with \a index is, in few words: "2023–2027 · Samverkanspartner".
QString aboutOf(const SiteContext &context, int index);
