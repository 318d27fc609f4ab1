#include "paper/paperdocument.h"

#include "paper/paperfacts.h"
#include "paper/paperlayout.h"
#include "paper/papersheet.h"
#include "paper/paperstop.h"

#include <QPainter>

#include <algorithm>
#include <span>

namespace {

/// How much smaller a document of class "one-page" may become to stand on one page: 10 points are
/// then at least 8.5.
constexpr double onePageScales[] = {1, 0.97, 0.94, 0.91, 0.88, 0.85};
/// A poster is read from afar; but rather small letters than a second sheet.
constexpr double posterScales[] = {1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5};
constexpr double wholeScale[] = {1};
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
    const std::span<const double> scales = !layout->hasFoot ? std::span<const double>(posterScales)
        : isOnePage(tree)                                   ? std::span<const double>(onePageScales)
                                                            : std::span<const double>(wholeScale);
    const auto layOutAt = [&](double scale) {
        const PaperStyle style(scale, !layout->hasFoot);
        PaperSheet sheet(tree, style, files, areaOf(layout->format, layout->hasFoot), &stop);
        layout->pages = sheet.takePages();
        layout->headings = sheet.headings();
        return layout->pages.size() == 1 || stop.isStopped();
    };
    if (std::none_of(scales.begin(), scales.end(), layOutAt) && scales.size() > 1)
        layOutAt(1); // two pages it is: then with letters of the usual size
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
