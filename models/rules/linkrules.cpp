#include "rules/linkrules.h"

#include "pages/address.h"
#include "pages/blocks.h"
#include "pages/textrange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

struct TextLink
{
    QString text;
    QString href;
    QString record;
    qsizetype start = 0; ///< character of the text it stands in
    qsizetype end = 0;
    bool leadsAs(const TextLink &other) const
    {
        return href == other.href && record == other.record;
    }
};

/// Neighbouring runs with one target are one link, whatever else marks them.
std::vector<TextLink> linksOf(const content::Text &text)
{
    std::vector<TextLink> links;
    qsizetype at = 0;
    for (const content::Run &run : text) {
        const qsizetype end = at + run.text.size();
        TextLink link{run.text, run.href, run.record, at, end};
        const bool goesOn = !links.empty() && links.back().end == at && links.back().leadsAs(link);
        if (goesOn) {
            links.back().text += run.text;
            links.back().end = end;
        } else if (!run.href.isEmpty() || !run.record.isEmpty()) {
            links.push_back(std::move(link));
        }
        at = end;
    }
    return links;
}

/// Calls \a visit with the links of each text; a document link is one whole, named after its
/// document.
void eachLinkedText(const BlockList &blocks,
                    const std::function<void(const content::Text &, const std::vector<TextLink> &,
                                             BlockPlace)> &visit)
{
    eachText(blocks, [&](const content::Text &text, const BlockPlace &place) {
        if (!blockAt(blocks, place.path)->as<content::DocumentLink>())
            visit(text, linksOf(text), place);
    });
}

void eachLink(const BlockList &blocks,
              const std::function<void(const TextLink &, const BlockPlace &)> &visit)
{
    eachLinkedText(
        blocks, [&](const content::Text &, const std::vector<TextLink> &links, BlockPlace place) {
            for (const TextLink &link : links) {
                place.start = link.start;
                place.length = link.end - link.start;
                visit(link, place);
            }
        });
}

Finding about(Severity severity, const char *rule, const QString &message,
              const QString &action = {})
{
    return {severity, rule, message, u"content"_s, action};
}

std::optional<QString> titleOf(const QString &record, const PageFacts &facts)
{
    return facts.title && !record.isEmpty() ? facts.title(record) : std::nullopt;
}

mend::Mend unlink(const BlockPlace &place)
{
    return mend::text(place, [place](content::Text &text) {
        changeRuns(text, place.start, place.length, [](content::Run &run) {
            run.href.clear();
            run.record.clear();
        });
    });
}

/// The words of a document link as a paragraph; without words nothing.
BlockList withoutDocument(BlockList blocks, const BlockPlace &place)
{
    content::Text *const words = textAt(blocks, place);
    if (!words || plainText(*words).trimmed().isEmpty())
        return mend::remove(place)(std::move(blocks));
    content::Paragraph paragraph{*words};
    (*listAt(blocks, place.path))[size_t(place.path.back())] = {std::move(paragraph)};
    return blocks;
}

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

void addDouble(const TextLink &first, const TextLink &second, BlockPlace place, PageFindings &found)
{
    place.start = first.start;
    place.length = second.end - first.start;
    found.push_back({about(Severity::Advice, "link-double",
                           Rules::tr("“%1” and “%2” lead to the same place. Make one link of them.")
                               .arg(first.text.simplified(), second.text.simplified())),
                     place, Rules::tr("Make one link"),
                     mend::text(place, [place, first](content::Text &text) {
                         changeRuns(text, place.start, place.length, [&](content::Run &run) {
                             run.href = first.href;
                             run.record = first.record;
                         });
                     })});
}

} // namespace

PageFindings unclearLinks(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    eachLink(blocks, [&](const TextLink &link, const BlockPlace &place) {
        const QString text = link.text.simplified();
        if (!text.isEmpty() && !isUnclearLinkText(text))
            return;
        const QString title = titleOf(link.record, facts).value_or(QString());
        PageFinding finding{
            about(Severity::Warning, "link-text",
                  text.isEmpty()
                      ? Rules::tr("A link has no text. Write where it leads.")
                      : Rules::tr("The link “%1” does not say where it leads. Write what "
                                  "the reader finds there.")
                            .arg(text),
                  Rules::tr("Change link text")),
            place,
            {}};
        if (!title.trimmed().isEmpty()) {
            finding.mendLabel = Rules::tr("Write “%1”").arg(title);
            finding.mend = mend::text(place, [place, title](content::Text &words) {
                replaceWords(words, place.start, place.length, title);
            });
        }
        found.push_back(std::move(finding));
    });
    return found;
}

PageFindings brokenAddresses(const BlockList &blocks)
{
    PageFindings found;
    eachLink(blocks, [&](const TextLink &link, const BlockPlace &place) {
        if (!link.record.isEmpty() || safeAddress(link.href))
            return;
        found.push_back({about(Severity::Error, "link-address",
                               Rules::tr("The link “%1” leads to “%2”, which cannot be followed. "
                                         "Write an address that begins with https://.")
                                   .arg(link.text.simplified(), link.href),
                               Rules::tr("Change address")),
                         place, Rules::tr("Take the link away"), unlink(place)});
    });
    return found;
}

PageFindings goneRecords(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    if (!facts.title)
        return found;
    eachLink(blocks, [&](const TextLink &link, const BlockPlace &place) {
        if (link.record.isEmpty() || titleOf(link.record, facts))
            return;
        found.push_back({about(Severity::Error, "link-record",
                               Rules::tr("The link “%1” leads to a record that is no longer in the "
                                         "register. Link to another, or take the link away.")
                                   .arg(link.text.simplified()),
                               Rules::tr("Change link")),
                         place, Rules::tr("Take the link away"), unlink(place)});
    });
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const document = block.as<content::DocumentLink>();
        if (!document || titleOf(document->document, facts))
            return;
        found.push_back(
            {about(Severity::Error, "link-record",
                   Rules::tr("A document that is linked to is no longer in the register. Choose "
                             "another, or take the link away.")),
             place, Rules::tr("Take the link away"),
             [place](BlockList all) { return withoutDocument(std::move(all), place); }});
    });
    return found;
}

PageFindings unpublishedRecords(const BlockList &blocks,
                                const std::function<bool(const QString &uuid)> &isShown)
{
    PageFindings found;
    eachLink(blocks, [&](const TextLink &link, const BlockPlace &place) {
        if (link.record.isEmpty() || isShown(link.record))
            return;
        found.push_back({about(Severity::Warning, "link-unpublished",
                               Rules::tr("The link “%1” leads to a record that is not on the web "
                                         "site. The words stand there without a link.")
                                   .arg(link.text.simplified()),
                               Rules::tr("Change link")),
                         place, Rules::tr("Take the link away"), unlink(place)});
    });
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const document = block.as<content::DocumentLink>();
        const auto *const contact = block.as<content::ContactBlock>();
        if (document && !isShown(document->document))
            found.push_back(
                {about(Severity::Warning, "link-unpublished",
                       Rules::tr("A document that is linked to is not on the web site. Show the "
                                 "document, or take the link away.")),
                 place, Rules::tr("Take the link away"),
                 [place](BlockList all) { return withoutDocument(std::move(all), place); }});
        if (contact && !contact->contact.isEmpty() && !isShown(contact->contact))
            found.push_back({about(Severity::Warning, "contact-unpublished",
                                   Rules::tr("A contact of the page is not shown on the web site. "
                                             "Show the contact, or take the block away.")),
                             place, Rules::tr("Remove the block"), mend::remove(place)});
    });
    return found;
}

PageFindings deadLinks(const BlockList &blocks,
                       const std::function<bool(const QString &href)> &leads)
{
    PageFindings found;
    eachLink(blocks, [&](const TextLink &link, const BlockPlace &place) {
        if (!link.record.isEmpty() || !safeAddress(link.href) || leads(link.href))
            return;
        found.push_back({about(Severity::Error, "link-dead",
                               Rules::tr("The link “%1” leads to “%2”, and the site has no such "
                                         "page. Link to the page by its name instead.")
                                   .arg(link.text.simplified(), link.href),
                               Rules::tr("Change address")),
                         place, Rules::tr("Take the link away"), unlink(place)});
    });
    return found;
}

PageFindings doubleLinks(const BlockList &blocks)
{
    PageFindings found;
    eachLinkedText(blocks,
                   [&](const content::Text &text, const std::vector<TextLink> &links,
                       const BlockPlace &place) {
                       const QString words = plainText(text);
                       for (size_t i = 1; i < links.size(); ++i) {
                           const TextLink &first = links[i - 1];
                           const TextLink &second = links[i];
                           const QStringView between =
                               QStringView(words).mid(first.end, second.start - first.end);
                           if (first.leadsAs(second) && !hasWords(between))
                               addDouble(first, second, place, found);
                       }
                   });
    return found;
}

QSet<QString> linkedRecords(const BlockList &blocks)
{
    QSet<QString> records;
    eachLink(blocks, [&](const TextLink &link, const BlockPlace &) { records += link.record; });
    eachBlock(blocks, [&](const Block &block, const BlockPlace &) {
        if (const auto *const document = block.as<content::DocumentLink>())
            records += document->document;
    });
    records.remove(QString());
    return records;
}

PageFindings linkFindings(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings all = unclearLinks(blocks, facts);
    for (PageFindings found :
         {brokenAddresses(blocks), goneRecords(blocks, facts), doubleLinks(blocks)})
        std::move(found.begin(), found.end(), std::back_inserter(all));
    return all;
}
