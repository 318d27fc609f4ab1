#include "paper/paperdocument.h"

#include "paper/paperfacts.h"
#include "paper/paperlayout.h"
#include "paper/papersheet.h"
#include "paper/paperstop.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>

namespace {

/// How much smaller a document of class "one-page" may become to stand on one page: 10 points are
/// then at least 8.5.
constexpr double onePageScales[] = {0.97, 0.94, 0.91, 0.88, 0.85};
/// A poster is read from afar; but rather small letters than a second sheet.
constexpr double posterScales[] = {0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5};
constexpr QMarginsF posterMargins(20, 14, 20, 14);

bool isPoster(const HtmlTree &tree)
{
    return firstNode(tree.body(), [](const GumboNode &node) {
        return isAnyElement(node, {GUMBO_TAG_BODY, GUMBO_TAG_MAIN}) && hasClass(node, "poster");
    });
}

bool isOnePage(const HtmlTree &tree)
{
    return firstNode(tree.body(), [](const GumboNode &node) {
        return isElement(node, GUMBO_TAG_MAIN) && hasClass(node, "one-page");
    });
}

/// A table with many columns stands across.
bool isWide(const HtmlTree &tree)
{
    return firstNode(tree.body(), [](const GumboNode &node) {
        return isElement(node, GUMBO_TAG_MAIN) && hasClass(node, "wide");
    });
}

constexpr double footRoomMm = 12;

QRectF areaOf(const PaperFormat &format, bool hasFoot)
{
    QMarginsF margins = format.margins;
    if (hasFoot)
        margins.setBottom(std::max(margins.bottom(), footRoomMm));
    // A paper smaller than its margins still takes a line a page.
    const QRectF area = QRectF(QPointF(), format.points()).marginsRemoved(margins * pointsPerMm);
    return {area.topLeft(), area.size().expandedTo(QSizeF(72, 72))};
}

/// The scales to try one after another when a document takes more than a page: largest first.
std::span<const double> smallerScales(const HtmlTree &tree)
{
    if (isPoster(tree))
        return posterScales;
    return isOnePage(tree) ? std::span<const double>(onePageScales) : std::span<const double>();
}

/// Pages at one scale.
struct Sheet
{
    std::vector<PaperPage> pages;
    std::vector<PaperHeading> headings;
};

/// What stands on \a pages, as if below each other.
double heightOf(const std::vector<PaperPage> &pages, double top)
{
    double height = 0;
    for (const PaperPage &page : pages) {
        double bottom = top;
        for (const PaperItem &item : page)
            bottom = std::max(bottom, item.area.bottom());
        height += bottom - top;
    }
    return height;
}

/// Whether it is worth while to lay out at \a scale what is so high at full size. Text takes the
/// square of its scale; the square of that is for lines of a word or two that are saved, and for
/// heads of tables that are not told again on a second page.
bool mayFit(double height, double scale, double room)
{
    return height * std::pow(scale, 4) <= room;
}

} // namespace

PaperDocument::PaperDocument(std::unique_ptr<PaperLayout> layout)
    : m_layout(std::move(layout))
{
}

PaperDocument::PaperDocument(PaperDocument &&) noexcept = default;
PaperDocument &PaperDocument::operator=(PaperDocument &&) noexcept = default;
PaperDocument::~PaperDocument() = default;

PaperDocument PaperDocument::layOut(const QByteArray &html, const PaperFormat &format,
                                    const Files &files, const Stops &stops)
{
    const HtmlTree tree(html);
    auto layout = std::make_unique<PaperLayout>();
    layout->facts = factsOf(tree);
    layout->format = format;
    layout->format.isLandscape = format.isLandscape || (!format.staysUpright && isWide(tree));
    layout->hasFoot = !isPoster(tree);
    if (!layout->hasFoot)
        layout->format = {.size = QPageSize::A3, .margins = posterMargins};
    PaperStop stop(stops);
    const QRectF area = areaOf(layout->format, layout->hasFoot);
    const auto layOutAt = [&](double scale) {
        PaperSheet sheet(tree, PaperStyle(scale, !layout->hasFoot), files, area, &stop);
        return Sheet{sheet.takePages(), sheet.headings()};
    };
    Sheet sheet = layOutAt(1);
    const double height = heightOf(sheet.pages, area.top());
    for (const double scale : smallerScales(tree)) {
        if (sheet.pages.size() == 1 || stop.isStopped())
            break;
        if (layout->hasFoot && !mayFit(height, scale, area.height()))
            continue;
        Sheet smaller = layOutAt(scale);
        if (smaller.pages.size() == 1) // else two pages it is: then with letters of the usual size
            sheet = std::move(smaller);
    }
    layout->pages = std::move(sheet.pages);
    layout->headings = std::move(sheet.headings);
    layout->isStopped = stop.isStopped();
    return PaperDocument(std::move(layout));
}

bool PaperDocument::isStopped() const
{
    return m_layout->isStopped;
}

int PaperDocument::pageCount() const
{
    return int(m_layout->pages.size());
}

const PaperFormat &PaperDocument::format() const
{
    return m_layout->format;
}

const PaperFacts &PaperDocument::facts() const
{
    return m_layout->facts;
}

const std::vector<PaperHeading> &PaperDocument::headings() const
{
    return m_layout->headings;
}

std::vector<PaperLink> PaperDocument::links(int page) const
{
    std::vector<PaperLink> links;
    if (page < 0 || page >= pageCount())
        return links;
    for (const PaperItem &item : m_layout->pages[size_t(page)]) {
        if (const auto *link = std::get_if<PaperItem::Link>(&item.content))
            links.push_back({item.area, link->address});
    }
    return links;
}

void PaperDocument::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintPage(painter, m_layout->pages[size_t(page)]);
    if (m_layout->hasFoot)
        paintFoot(painter, *m_layout, page);
    painter.restore();
}
