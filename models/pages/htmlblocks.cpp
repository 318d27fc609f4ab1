#include "pages/htmlblocks.h"

#include "pages/headinglevels.h"
#include "pages/htmlbytes.h"
#include "pages/htmlreader.h"
#include "pages/htmltaming.h"
#include "pages/visit.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Calls \a change for each text in \a list and the lists inside it.
template <typename Change> void eachText(content::List &list, const Change &change)
{
    for (content::ListItem &item : list.items) {
        change(item.text);
        for (content::List &inner : item.lists)
            eachText(inner, change);
    }
}

template <typename Change> void eachText(content::Table &table, const Change &change)
{
    change(table.caption);
    for (std::vector<content::Cell> &row : table.rows) {
        for (content::Cell &cell : row)
            change(cell.text);
    }
}

template <typename Change> void eachText(BlockList &blocks, const Change &change)
{
    for (Block &block : blocks) {
        std::visit(Visitor{
                       [&](content::Paragraph &p) { change(p.text); },
                       [&](content::Heading &h) { change(h.text); },
                       [&](content::List &l) { eachText(l, change); },
                       [&](content::Table &t) { eachText(t, change); },
                       [&](content::Quote &q) { change(q.text), change(q.source); },
                       [&](content::Figure &f) { change(f.caption); },
                       [](auto &) {},
                   },
                   block.value);
    }
}

/// "en" of "en-GB".
QString mainPart(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

/// The language of most letters in \a blocks; empty when most have none.
QString mainLanguage(BlockList &blocks)
{
    QHash<QString, qsizetype> letters;
    eachText(blocks, [&](content::Text &text) {
        for (const content::Run &run : text)
            letters[mainPart(run.language)] += run.text.size();
    });
    QString most;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        const qsizetype best = letters.value(most);
        if (it.value() > best || (it.value() == best && it.key() < most))
            most = it.key();
    }
    return most;
}

void dropLanguages(BlockList &blocks, const QStringList &dropped)
{
    eachText(blocks, [&](content::Text &text) {
        for (content::Run &run : text) {
            if (dropped.contains(mainPart(run.language)))
                run.language.clear();
        }
    });
}

/// The page's title is level 1, so other headings begin at level 2.
void lowerHeadings(BlockList &blocks)
{
    const bool hasTop = std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        const auto *heading = block.as<content::Heading>();
        return heading && heading->level <= 1;
    });
    for (Block &block : blocks) {
        if (auto *heading = std::get_if<content::Heading>(&block.value); heading && hasTop)
            heading->level = std::min(heading->level + 1, 6);
    }
}

} // namespace

HtmlBlocks blocksFromHtml(const QString &html, const HtmlPasteOptions &options)
{
    const QByteArray text = tamedHtml(html.toUtf8());
    GumboOptions settings = kGumboDefaultOptions;
    settings.max_errors = 0;
    const auto destroy = [](GumboOutput *output) {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&settings, text.constData(), size_t(text.size())), destroy);
    HtmlReader reader(options);
    reader.read(*output->document);
    HtmlBlocks result{assembled(reader.takePieces()), reader.lostImages()};
    lowerHeadings(result.blocks);
    if (options.above > 0)
        closeLevels(result.blocks, options.above);
    QStringList dropped{mainPart(options.language)};
    if (reader.hasMainLanguage())
        dropped.append(mainLanguage(result.blocks));
    dropLanguages(result.blocks, dropped);
    result.blocks = normalised(std::move(result.blocks));
    return result;
}

HtmlBlocks blocksFromHtml(const QByteArray &html, const HtmlPasteOptions &options)
{
    const HtmlInput input = readHtmlBytes(html);
    HtmlPasteOptions own = options;
    if (!input.address.isEmpty())
        own.address = input.address;
    return blocksFromHtml(input.html, own);
}
