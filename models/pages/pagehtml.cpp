#include "pages/pagehtml.h"

#include "pages/address.h"
#include "pages/visit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString element(const QString &name, const QString &inner, const QString &attributes = {})
{
    return u'<' + name + attributes + u'>' + inner + u"</"_s + name + u'>';
}

QString attribute(QLatin1StringView name, const QString &value)
{
    return u' ' + name + u"=\""_s + escape(value) + u'"';
}

class BlockWriter
{
public:
    explicit BlockWriter(const PageHtmlOptions &options)
        : m_options(options)
    {
    }
    QString write(const BlockList &blocks) const;

private:
    QString text(const content::Text &text) const { return textHtml(text, m_options); }
    QString html(const content::Heading &heading) const;
    QString html(const content::List &list) const;
    QString html(const content::Table &table) const;
    QString rowHtml(const std::vector<content::Cell> &row, bool header, bool headerColumn) const;
    QString html(const content::Figure &figure) const;
    QString html(const content::Quote &quote) const;
    QString html(const content::FactBox &box) const;
    QString html(const content::DocumentLink &link) const;
    QString html(const content::LiveList &list) const;
    QString html(const content::ContactBlock &contact) const;
    QString html(const Block &block) const;

    const PageHtmlOptions &m_options;
};

QString BlockWriter::html(const content::Heading &heading) const
{
    const int level = std::clamp(heading.level + m_options.headingOffset, 1, 6);
    // An empty heading is nothing but a trap for those who move by headings.
    return heading.text.empty() ? QString()
                                : element(u'h' + QString::number(level), text(heading.text));
}

QString BlockWriter::html(const content::List &list) const
{
    QString items;
    for (const content::ListItem &item : list.items) {
        QString inner = text(item.text);
        for (const content::List &nested : item.lists)
            inner += html(nested);
        items += element(u"li"_s, inner);
    }
    if (!list.numbered)
        return element(u"ul"_s, items);
    const QString start =
        list.start == 1 ? QString() : attribute("start"_L1, QString::number(list.start));
    return element(u"ol"_s, items, start);
}

QString BlockWriter::rowHtml(const std::vector<content::Cell> &row, bool header,
                             bool headerColumn) const
{
    QString cells;
    for (size_t i = 0; i < row.size(); ++i) {
        const bool isHeader = header || (headerColumn && i == 0);
        QString attributes = header ? u" scope=\"col\""_s
            : isHeader              ? u" scope=\"row\""_s
                                    : QString();
        if (row[i].columns > 1)
            attributes += attribute("colspan"_L1, QString::number(row[i].columns));
        if (row[i].rows > 1)
            attributes += attribute("rowspan"_L1, QString::number(row[i].rows));
        cells += element(isHeader ? u"th"_s : u"td"_s, text(row[i].text), attributes);
    }
    return element(u"tr"_s, cells);
}

QString BlockWriter::html(const content::Table &table) const
{
    QString inner = table.caption.empty() ? QString() : element(u"caption"_s, text(table.caption));
    QString body;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool header = table.headerRow && i == 0;
        const QString row = rowHtml(table.rows[i], header, table.headerColumn);
        (header ? inner : body) += header ? element(u"thead"_s, row) : row;
    }
    if (!body.isEmpty())
        inner += element(u"tbody"_s, body);
    return table.rows.empty() ? QString() : element(u"table"_s, inner);
}

QString BlockWriter::html(const content::Figure &figure) const
{
    const auto picture = m_options.picture ? m_options.picture(figure.file) : std::nullopt;
    const auto source = picture ? safeAddress(picture->source) : std::nullopt;
    const QString caption = text(figure.caption);
    if (!source)
        return caption.isEmpty() ? QString() : element(u"p"_s, caption);
    QString image = u"<img"_s + attribute("src"_L1, *source)
        + attribute("alt"_L1, figure.decorative ? QString() : figure.alt);
    if (picture->width > 0 && picture->height > 0) {
        image += attribute("width"_L1, QString::number(picture->width))
            + attribute("height"_L1, QString::number(picture->height));
    }
    image += u'>';
    return element(u"figure"_s,
                   caption.isEmpty() ? image : image + element(u"figcaption"_s, caption));
}

QString BlockWriter::html(const content::Quote &quote) const
{
    const QString words = element(u"blockquote"_s, element(u"p"_s, text(quote.text)));
    if (quote.source.empty())
        return words;
    return element(u"figure"_s, words + element(u"figcaption"_s, text(quote.source)));
}

QString BlockWriter::html(const content::FactBox &box) const
{
    const QString title = box.title.empty()
        ? QString()
        : element(u"p"_s, element(u"strong"_s, text(box.title)), u" class=\"fact-box-title\""_s);
    return element(u"div"_s, title + write(box.blocks), u" class=\"fact-box\""_s);
}

QString BlockWriter::html(const content::DocumentLink &link) const
{
    const auto target = m_options.link ? m_options.link(link.document) : std::nullopt;
    const content::Text title = plain(target ? target->title : QString());
    content::Text words = link.text.empty() ? title : link.text;
    for (content::Run &run : words) {
        run.href.clear();
        run.record = link.document;
    }
    if (words.empty())
        return {};
    const QString detail =
        target && !target->detail.isEmpty() ? u" ("_s + escape(target->detail) + u')' : QString();
    return element(u"p"_s, text(words) + detail, u" class=\"document-link\""_s);
}

QString BlockWriter::html(const content::ContactBlock &contact) const
{
    const QString inner = m_options.contact ? write(m_options.contact(contact)) : QString();
    return inner.isEmpty() ? inner : element(u"div"_s, inner, u" class=\"contact\""_s);
}

QString BlockWriter::html(const content::LiveList &list) const
{
    if (!m_options.live)
        return {};
    PageHtmlOptions still = m_options; // what a live list gives holds no further live lists
    still.live = nullptr;
    const QString drawing = m_options.drawing ? m_options.drawing(list) : QString();
    const QString figure = drawing.isEmpty() ? QString() : element(u"figure"_s, drawing) + u'\n';
    return figure + BlockWriter(still).write(m_options.live(list));
}

QString BlockWriter::html(const Block &block) const
{
    return std::visit(
        Visitor{
            [this](const content::Paragraph &p) { return element(u"p"_s, text(p.text)); },
            [](const content::Separator &) { return u"<hr>"_s; },
            [](const content::Unknown &) { return QString(); },
            [this](const auto &known) { return html(known); },
        },
        block.value);
}

QString BlockWriter::write(const BlockList &blocks) const
{
    QString result;
    for (const Block &block : blocks) {
        const QString one = html(block);
        if (!one.isEmpty())
            result += one.endsWith(u'\n') ? one : one + u'\n';
    }
    return result;
}

} // namespace

QString pageHtml(const BlockList &blocks, const PageHtmlOptions &options)
{
    return BlockWriter(options).write(blocks);
}
