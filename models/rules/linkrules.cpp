#include "rules/linkrules.h"

#include "pages/address.h"
#include "pages/blocks.h"
#include "pages/visit.h"
#include "rules/accessibility.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Texts = std::vector<const content::Text *>;

void collect(const content::List &list, Texts &texts)
{
    for (const content::ListItem &item : list.items) {
        texts.push_back(&item.text);
        for (const content::List &inner : item.lists)
            collect(inner, texts);
    }
}

void collect(const content::Table &table, Texts &texts)
{
    texts.push_back(&table.caption);
    for (const std::vector<content::Cell> &row : table.rows) {
        for (const content::Cell &cell : row)
            texts.push_back(&cell.text);
    }
}

Texts textsOf(const Block &block)
{
    Texts texts;
    std::visit(Visitor{
                   [&](const content::Paragraph &p) { texts = {&p.text}; },
                   [&](const content::Heading &h) { texts = {&h.text}; },
                   [&](const content::List &l) { collect(l, texts); },
                   [&](const content::Table &t) { collect(t, texts); },
                   [&](const content::Figure &f) { texts = {&f.caption}; },
                   [&](const content::Quote &q) {
                       texts = {&q.text, &q.source};
                   },
                   [&](const content::FactBox &f) { texts = {&f.title}; },
                   [&](const content::DocumentLink &) {}, // one link, named after its document
                   [&](const content::LiveList &l) { texts = {&l.title}; },
                   [](const content::Separator &) {},
                   [](const content::Unknown &) {},
               },
               block.value);
    return texts;
}

struct TextLink
{
    QString text;
    QString href;
    QString record;
};

/// Neighbouring runs with one target are one link, whatever else marks them.
std::vector<TextLink> linksOf(const content::Text &text)
{
    std::vector<TextLink> links;
    bool goesOn = false;
    for (const content::Run &run : text) {
        const bool isLink = !run.href.isEmpty() || !run.record.isEmpty();
        if (isLink && goesOn && links.back().href == run.href && links.back().record == run.record)
            links.back().text += run.text;
        else if (isLink)
            links.push_back({run.text, run.href, run.record});
        goesOn = isLink;
    }
    return links;
}

void check(const TextLink &link, Findings &found)
{
    const QString text = link.text.simplified();
    if (text.isEmpty() || isUnclearLinkText(text)) {
        found.push_back({Finding::Severity::Warning, "link-text",
                         text.isEmpty()
                             ? Rules::tr("A link has no text.")
                             : Rules::tr("The link “%1” does not say where it leads.").arg(text),
                         u"content"_s, Rules::tr("Change link text")});
    }
    if (link.record.isEmpty() && !safeAddress(link.href)) {
        found.push_back(
            {Finding::Severity::Error, "link-address",
             Rules::tr("The link “%1” leads to “%2”, which cannot be followed. Write an "
                       "address that begins with https://.")
                 .arg(text, link.href),
             u"content"_s, Rules::tr("Change address")});
    }
}

} // namespace

bool isUnclearLinkText(const QString &text)
{
    // In the four languages that pages are written in.
    static const QSet<QString> unclear{u"läs mer"_s,
                                       u"läs mer här"_s,
                                       u"läs vidare"_s,
                                       u"klicka här"_s,
                                       u"klicka"_s,
                                       u"här"_s,
                                       u"mer"_s,
                                       u"mer info"_s,
                                       u"mer information"_s,
                                       u"länk"_s,
                                       u"länken"_s,
                                       u"till sidan"_s,
                                       u"denna länk"_s,
                                       u"se här"_s,
                                       u"read more"_s,
                                       u"click here"_s,
                                       u"here"_s,
                                       u"more"_s,
                                       u"more info"_s,
                                       u"more information"_s,
                                       u"link"_s,
                                       u"this link"_s,
                                       u"this page"_s,
                                       u"learn more"_s,
                                       u"læs mere"_s,
                                       u"klik her"_s,
                                       u"her"_s,
                                       u"mere"_s,
                                       u"læs mere her"_s,
                                       u"mehr"_s,
                                       u"mehr lesen"_s,
                                       u"weiterlesen"_s,
                                       u"hier"_s,
                                       u"hier klicken"_s,

                                       u"mehr erfahren"_s};
    QString words = text.toLower();
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    const QString bare = text.trimmed().toLower();
    const bool isAddress = !bare.contains(u' ')
        && (bare.startsWith("http://"_L1) || bare.startsWith("https://"_L1)
            || bare.startsWith("www."_L1));
    return isAddress || unclear.contains(words.simplified());
}

Findings linkFindings(const Block &block)
{
    Findings found;
    for (const content::Text *text : textsOf(block)) {
        for (const TextLink &link : linksOf(*text))
            check(link, found);
    }
    return found;
}
