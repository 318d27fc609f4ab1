#include "pages/blocks.h"

#include "pages/visit.h"

#include <QStringList>

namespace {

void collect(const BlockList &blocks, QStringList &lines);

void collect(const content::List &list, QStringList &lines)
{
    for (const content::ListItem &item : list.items) {
        lines += plainText(item.text);
        for (const content::List &inner : item.lists)
            collect(inner, lines);
    }
}

void collect(const content::Table &table, QStringList &lines)
{
    lines += plainText(table.caption);
    for (const std::vector<content::Cell> &row : table.rows) {
        QStringList cells;
        for (const content::Cell &cell : row)
            cells += plainText(cell.text);
        lines += cells.join(u'\t');
    }
}

void collect(const Block &block, QStringList &lines)
{
    std::visit(
        Visitor{
            [&](const content::Paragraph &p) { lines += plainText(p.text); },
            [&](const content::Heading &h) { lines += plainText(h.text); },
            [&](const content::List &l) { collect(l, lines); },
            [&](const content::Table &t) { collect(t, lines); },
            [&](const content::Figure &f) { lines << f.alt << plainText(f.caption); },
            [&](const content::Quote &q) { lines << plainText(q.text) << plainText(q.source); },
            [&](const content::FactBox &f) {
                lines += plainText(f.title);
                collect(f.blocks, lines);
            },
            [&](const content::DocumentLink &d) { lines += plainText(d.text); },
            [&](const content::LiveList &l) { lines += plainText(l.title); },
            [](const content::ContactBlock &) {},
            [](const content::Separator &) {},
            [](const content::Unknown &) {},
        },
        block.value);
}

void collect(const BlockList &blocks, QStringList &lines)
{
    for (const Block &block : blocks)
        collect(block, lines);
}

} // namespace

QString plainText(const BlockList &blocks)
{
    QStringList lines;
    collect(blocks, lines);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString plainText(const content::Text &text)
{
    QString words;
    for (const content::Run &run : text)
        words += run.text;
    return words;
}

content::Text plain(const QString &text)
{
    content::Run run;
    run.text = text;
    return normalised(content::Text{run});
}
