#include "exchange/sitehtml.h"

#include "exchange/siteword.h"
#include "pages/address.h"
#include "pages/prompts.h"
#include "records/network.h"
#include "records/project.h"
#include "records/town.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

SiteHtml::SiteHtml(const SiteModel &model, int index)
    : m_model(model)
    , m_index(index)
    , m_page(model.pages()[size_t(index)])
{
}

QString SiteHtml::word(const char *source) const
{
    return escape(siteWord(source, m_page.language));
}

QString SiteHtml::linkTo(int index) const
{
    const SitePage &other = m_model.pages()[size_t(index)];
    const QString current = index == m_index ? u" aria-current=\"page\""_s : QString();
    return u"<a href=\"%1\"%2>%3</a>"_s.arg(escape(m_model.relative(m_page.path, index)), current,
                                            escape(other.title));
}

QString SiteHtml::webLink(const QString &address, const QString &text) const
{
    const std::optional<QString> safe = safeAddress(address);
    return safe ? u"<a href=\"%1\">%2</a>"_s.arg(escape(*safe), escape(text)) : escape(text);
}

QString SiteHtml::paragraphs(const QString &text, const char *className)
{
    QString html;
    const QString mark =
        className ? u" class=\"%1\""_s.arg(QString::fromUtf8(className)) : QString();
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            html += u"<p%1>%2</p>\n"_s.arg(mark, escape(part.trimmed()));
    }
    return html;
}

QString SiteHtml::head() const
{
    const Settings &settings = m_model.settings();
    QStringList title{m_page.title};
    if (m_model.isTitleShared(m_index) && m_page.parent >= 0)
        title.append(m_model.pages()[size_t(m_page.parent)].title);
    title.append(settings.name);
    title.removeAll(QString());
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>%2</title>\n"_s.arg(escape(m_page.language), escape(title.join(u" – "_s)));
    if (m_page.kind == &kindOf<Page>() && !m_page.isList()) {
        const Page page = fromRow<Page>(m_page.row);
        if (!page.description.isEmpty())
            html += u"<meta name=\"description\" content=\"%1\">\n"_s.arg(
                escape(page.description.simplified()));
    }
    return html
        + u"<link rel=\"stylesheet\" href=\"%1\">\n</head>\n"_s.arg(
            SiteModel::relative(m_page.path, u"site.css"_s));
}

QString SiteHtml::navigation() const
{
    QString items = u"<li>%1</li>\n"_s.arg(linkTo(0));
    for (const int index : m_model.below(0))
        items += u"<li>%1</li>\n"_s.arg(linkTo(index));
    return u"<a class=\"skip\" href=\"#content\">%1</a>\n<header class=\"top\">\n"
           "<div class=\"wrap\">\n<p class=\"name\">%2</p>\n<nav "
           "aria-label=\"%3\">\n<ul>\n%4</ul>\n"
           "</nav>\n</div>\n</header>\n"_s.arg(
               word(QT_TRANSLATE_NOOP("Site", "Skip to the content")),
               escape(m_model.settings().name), word(QT_TRANSLATE_NOOP("Site", "Main menu")),
               items);
}

QString SiteHtml::breadcrumbs() const
{
    if (m_page.parent < 0)
        return {};
    QString items;
    for (const int index : m_model.above(m_index))
        items += u"<li>%1</li>\n"_s.arg(linkTo(index));
    items += u"<li aria-current=\"page\">%1</li>\n"_s.arg(escape(m_page.title));
    return u"<nav class=\"crumbs wrap\" aria-label=\"%1\">\n<ol>\n%2</ol>\n</nav>\n"_s.arg(
        word(QT_TRANSLATE_NOOP("Site", "Breadcrumbs")), items);
}

QString SiteHtml::question() const
{
    const Settings &settings = m_model.settings();
    const QString address =
        settings.feedbackAddress.isEmpty() ? settings.email : settings.feedbackAddress;
    QString html = u"<section class=\"question\" aria-labelledby=\"question\">\n"
                   "<h2 id=\"question\">%1</h2>\n"_s.arg(word(
                       QT_TRANSLATE_NOOP("Site", "Did the information on the page help you?")));
    if (address.isEmpty()) {
        html += u"<p>%1</p>\n"_s.arg(
            word(QT_TRANSLATE_NOOP("Site", "There is no address for answers yet.")));
    } else {
        const QString target = address.contains(u'@') ? u"mailto:"_s + address : address;
        html += u"<p>%1</p>\n"_s.arg(
            webLink(target,
                    siteWord(QT_TRANSLATE_NOOP("Site", "Tell us what was good, or what is missing"),
                             m_page.language)));
    }
    return html + u"</section>\n"_s;
}

/// A line for each weekday with hours, after the note and before the exceptions.
QString SiteHtml::openingHours() const
{
    const Settings &settings = m_model.settings();
    const QString *days[] = {&settings.hoursMonday,    &settings.hoursTuesday,
                             &settings.hoursWednesday, &settings.hoursThursday,
                             &settings.hoursFriday,    &settings.hoursSaturday,
                             &settings.hoursSunday};
    QStringList lines{settings.hoursNote};
    int day = 1;
    for (const QString *hours : days) {
        const QString name = QLocale(m_page.language).dayName(day++);
        if (!hours->isEmpty())
            lines.append(name + u' ' + *hours);
    }
    lines.append(settings.hoursExceptions.split(u'\n'));
    lines.removeAll(QString());
    return escape(lines.join(u'\n')).replace(u'\n', u"<br>"_s);
}

QString SiteHtml::contactCentre() const
{
    const Settings &settings = m_model.settings();
    FactList facts;
    if (!settings.phone.isEmpty())
        facts.add(
            word(QT_TRANSLATE_NOOP("Site", "Call")),
            webLink(u"tel:"_s + QString(settings.phone).remove(u' ').remove(u'-'), settings.phone));
    if (!settings.email.isEmpty())
        facts.add(word(QT_TRANSLATE_NOOP("Site", "Write")),
                  webLink(u"mailto:"_s + settings.email, settings.email));
    facts.add(word(QT_TRANSLATE_NOOP("Site", "Visit")),
              escape(settings.address).replace(u'\n', u"<br>"_s));
    facts.add(word(QT_TRANSLATE_NOOP("Site", "Opening hours")), openingHours());
    const QString name = settings.contactName.isEmpty() ? word(QT_TRANSLATE_NOOP("Site", "Contact"))
                                                        : escape(settings.contactName);
    return u"<footer class=\"bottom\">\n<section class=\"wrap\" aria-labelledby=\"contact\">\n"
           "<h2 id=\"contact\">%1</h2>\n%2%3</section>\n</footer>\n"_s.arg(
               name, paragraphs(settings.contactText), facts.html());
}

/// Links to all published records of the kind; the filters of live lists come with the page editor.
BlockList SiteHtml::liveList(const content::LiveList &live) const
{
    const Kind *kind = findKind(live.kind);
    const int index = kind ? m_model.listOf(*kind) : -1;
    if (index < 0)
        return {};
    content::List list;
    for (const int entry : m_model.below(index)) {
        const SitePage &page = m_model.pages()[size_t(entry)];
        list.items.push_back({{{.text = page.title, .record = page.uuid}}, {}});
    }
    BlockList blocks;
    if (!live.title.empty())
        blocks.push_back({content::Heading{2, live.title}});
    blocks.push_back({list});
    return blocks;
}

QString SiteHtml::pageBody() const
{
    const Page page = fromRow<Page>(m_page.row);
    QString html = prompts::isPrompt(page.ingress) ? QString() : paragraphs(page.ingress, "lead");
    PageHtmlOptions options;
    options.language = m_page.language;
    options.link = [this](const QString &uuid) -> std::optional<LinkTarget> {
        const int index = m_model.indexOf(uuid);
        if (index < 0)
            return std::nullopt;
        const SitePage &target = m_model.pages()[size_t(index)];
        return LinkTarget{m_model.relative(m_page.path, index), target.title,
                          target.language == m_page.language ? QString() : target.language};
    };
    options.live = [this](const content::LiveList &list) { return liveList(list); };
    if (const Result<BlockList> blocks = blocksFromJson(page.content))
        html += pageHtml(prompts::answered(*blocks), options);
    const std::vector<int> below = m_model.below(m_index);
    if (below.empty())
        return html;
    html += u"<ul class=\"entries\">\n"_s;
    for (const int index : below)
        html += u"<li>%1</li>\n"_s.arg(linkTo(index));
    return html + u"</ul>\n"_s;
}

QByteArray SiteHtml::page() const
{
    QString body;
    if (m_page.isList() && m_page.kind)
        body = listBody(*this);
    else if (m_page.kind == &kindOf<Project>())
        body = projectBody(*this);
    else if (m_page.kind == &kindOf<Network>())
        body = networkBody(*this);
    else if (m_page.kind == &kindOf<Town>())
        body = townBody(*this);
    else if (!m_page.isList())
        body = pageBody();
    const QString main = u"<main id=\"content\" class=\"wrap\" tabindex=\"-1\">\n<h1>%1</h1>\n%2%3"
                         "</main>\n"_s.arg(escape(m_page.title), body, question());
    return (head() + u"<body>\n"_s + navigation() + breadcrumbs() + main + contactCentre()
            + u"</body>\n</html>\n"_s)
        .toUtf8();
}

void FactList::add(const QString &label, const QString &html)
{
    if (!html.isEmpty())
        m_rows += u"<div><dt>%1</dt><dd>%2</dd></div>\n"_s.arg(label, html);
}

QString FactList::html() const
{
    return m_rows.isEmpty() ? QString() : u"<dl class=\"facts\">\n%1</dl>\n"_s.arg(m_rows);
}
