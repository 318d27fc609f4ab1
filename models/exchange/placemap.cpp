#include "exchange/placemap.h"

#include "exchange/mapnames.h"
#include "exchange/mapoutlines.h"
#include "pages/pagehtml.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double letters = 17;
constexpr double clearance = 26; ///< from a bow to the middle of a mark that it passes

/// Looks that both schemes share stand in attributes, so that the drawing needs no style sheet;
/// this turns it dark where it is a file of its own.
constexpr auto darkStyle =
    "<style>@media(prefers-color-scheme:dark){.map-sea{fill:#122329}.map-land{fill:#22353c;"
    "stroke:#4a626b}.map-our{fill:#30505a}.map-name{fill:#e9f0f1}.map-halo{stroke:#22353c;"
    "fill:#22353c}.map-mark{fill:%1;stroke:#0f1a1e}.map-ring{fill:#22353c;stroke:%1}"
    ".map-in{fill:%2}.map-out{fill:%1}.map-home{stroke:#fff}.map-line{stroke:%1}}</style>";

QString number(double value)
{
    return mapNumber(value);
}

QString shapeOf(const MapMark &mark, QPointF at)
{
    const double reach = mapReach(mark);
    switch (mark.kind) {
    case MapMark::Kind::Home:
        return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\"/>"_s.arg(
            number(at.x() - reach), number(at.y() - reach), number(reach * 2));
    case MapMark::Kind::Agreement:
        return u"<path d=\"M%1,%2l%3,%3-%3,%3-%3,-%3Z\"/>"_s.arg(
            number(at.x()), number(at.y() - reach), number(reach));
    case MapMark::Kind::Twin:
    case MapMark::Kind::Partner:
    case MapMark::Kind::Other:
        break;
    }
    return u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\"/>"_s.arg(number(at.x()), number(at.y()),
                                                           number(reach));
}

QString text(QPointF at, const QString &words, QStringView anchor)
{
    const QString end = anchor.isEmpty() ? QString() : u" text-anchor=\"%1\""_s.arg(anchor);
    return u"<text x=\"%1\" y=\"%2\"%3>%4</text>"_s.arg(number(at.x()), number(at.y()), end,
                                                        escape(words));
}

QString group(const QString &attributes, const QString &content)
{
    return content.isEmpty() ? QString() : u"<g %1>%2</g>\n"_s.arg(attributes, content);
}

/// The drawing, a layer at a time.
class Drawing
{
public:
    Drawing(const std::vector<MapMark> &marks, const MapLook &look)
        : m_marks(marks)
        , m_look(look)
        , m_on(marks, look.size)
    {
    }
    QString layers() const { return land() + lines() + shapes() + numbers() + names(); }

private:
    using Kind = MapMark::Kind;

    QString land() const
    {
        const MapOutlines outlines = mapOutlines(m_on);
        const QString border = u" stroke=\"#b3c3c6\" stroke-width=\"1\""_s;
        return group(u"class=\"map-land\" fill=\"#f8faf9\""_s + border, outlines.others)
            + group(u"class=\"map-land map-our\" fill=\"#d3e2e0\""_s + border, outlines.home);
    }
    /// A bow from the municipality to each of its towns, dashed where there is only an agreement.
    QString lines() const
    {
        const auto home = std::ranges::find(m_marks, Kind::Home, &MapMark::kind);
        QString drawn;
        for (const MapMark &mark : m_marks) {
            const bool isTown = mark.kind == Kind::Twin || mark.kind == Kind::Agreement;
            if (home == m_marks.end() || !isTown)
                continue;
            const QPointF from = m_on(home->degrees());
            const QPointF to = m_on(mark.degrees());
            const QPointF way = to - from;
            const QPointF bend = (from + to) / 2 + QPointF(-way.y(), way.x()) * bowOf(from, to);
            drawn += u"<path d=\"M%1,%2Q%3,%4 %5,%6\"%7/>"_s.arg(
                number(from.x()), number(from.y()), number(bend.x()), number(bend.y()),
                number(to.x()), number(to.y()),
                mark.kind == Kind::Agreement ? u" stroke-dasharray=\"4 4\""_s : QString());
        }
        return group(
            u"class=\"map-line\" fill=\"none\" stroke=\"%1\" stroke-width=\"2\""_s.arg(m_look.mark),
            drawn);
    }
    /// How far the bow bends to its left, as a part of its length: so that it passes the other
    /// marks, as far as one of these does.
    double bowOf(QPointF from, QPointF to) const
    {
        double best = 0;
        double widest = -1;
        for (const double bow : {0.12, -0.12, 0.24, -0.24, 0.36, -0.36}) {
            const double room = roomBeside(from, to, bow);
            if (room >= clearance)
                return bow;
            if (room > widest) {
                widest = room;
                best = bow;
            }
        }
        return best;
    }
    /// The least distance from the bow to the middle of another mark.
    double roomBeside(QPointF from, QPointF to, double bow) const
    {
        const QPointF way = to - from;
        const QPointF bend = (from + to) / 2 + QPointF(-way.y(), way.x()) * bow;
        double least = clearance;
        for (const MapMark &mark : m_marks) {
            const QPointF other = m_on(mark.degrees());
            if (other == from || other == to)
                continue;
            for (double t = 0.1; t < 0.95; t += 0.1) {
                const QPointF at = from * (1 - t) * (1 - t) + bend * 2 * t * (1 - t) + to * t * t;
                least = std::min(least, std::hypot(at.x() - other.x(), at.y() - other.y()));
            }
        }
        return least;
    }
    template <typename Wanted> QString shapesOf(const Wanted &wanted) const
    {
        QString drawn;
        for (const MapMark &mark : m_marks) {
            if (wanted(mark.kind))
                drawn += shapeOf(mark, m_on(mark.degrees()));
        }
        return drawn;
    }
    QString shapes() const
    {
        const auto isRing = [](Kind kind) { return kind == Kind::Partner; };
        const auto isHome = [](Kind kind) { return kind == Kind::Home; };
        const auto isFilled = [&](Kind kind) { return !isRing(kind) && !isHome(kind); };
        return group(u"class=\"map-mark\" fill=\"%1\" stroke=\"#ffffff\" stroke-width=\"2\""_s.arg(
                         m_look.mark),
                     shapesOf(isFilled))
            + group(u"class=\"map-ring\" fill=\"#ffffff\" stroke=\"%1\" stroke-width=\"2.5\""_s.arg(
                        m_look.mark),
                    shapesOf(isRing))
            + group(u"class=\"map-home\" fill=\"#d9a02b\" stroke=\"#14252c\" "
                    "stroke-width=\"2.5\""_s,
                    shapesOf(isHome));
    }
    QString numbersOf(bool inRings) const
    {
        QString drawn;
        for (const MapMark &mark : m_marks) {
            if (mark.number > 0 && inRings == (mark.kind == Kind::Partner))
                drawn += text(m_on(mark.degrees()) + QPointF(0, 4.6), QString::number(mark.number),
                              u"middle");
        }
        return drawn;
    }
    QString numbers() const
    {
        const QString font = u" font-size=\"13\" font-weight=\"700\""_s;
        return group(u"class=\"map-in\" fill=\"%1\""_s.arg(m_look.markInk) + font, numbersOf(false))
            + group(u"class=\"map-out\" fill=\"%1\""_s.arg(m_look.mark) + font, numbersOf(true));
    }
    /// Each name twice: in the colour of the land as a halo, so that no border runs through it, and
    /// above that in ink.
    QString names() const
    {
        const auto places = mapNames(m_marks, m_on, letters);
        QString drawn;
        for (size_t i = 0; i < m_marks.size(); ++i) {
            if (places[i])
                drawn += text(places[i]->at, m_marks[i].name,
                              places[i]->isLeft ? u"end" : QStringView());
        }
        const QString font = u" font-size=\"%1\" font-weight=\"700\""_s.arg(number(letters));
        return group(u"class=\"map-halo\" fill=\"#f8faf9\" stroke=\"#f8faf9\" stroke-width=\"5\" "
                     "stroke-linejoin=\"round\""_s
                         + font,
                     drawn)
            + group(u"class=\"map-name\" fill=\"#14252c\""_s + font, drawn);
    }

    const std::vector<MapMark> &m_marks;
    const MapLook &m_look;
    MapProjection m_on;
};

} // namespace

bool isOnMap(const MapMark &mark)
{
    return std::abs(mark.latitude) <= 90 && std::abs(mark.longitude) <= 180;
}

QByteArray placeMap(const std::vector<MapMark> &marks, const MapLook &look, const QString &title)
{
    std::vector<MapMark> shown;
    std::ranges::copy_if(marks, std::back_inserter(shown), isOnMap);
    if (shown.empty())
        return {};
    const bool isPicture = look.use == MapLook::Use::Picture;
    const QString size =
        u"width=\"%1\" height=\"%2\""_s.arg(look.size.width()).arg(look.size.height());
    QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\""_s.arg(look.size.width())
            .arg(look.size.height());
    svg += isPicture
        ? u' ' + size + u'>' + u"<title>%1</title>"_s.arg(escape(title))
        : u" class=\"map-drawing\" role=\"img\" aria-label=\"%1\">"_s.arg(escape(title));
    if (isPicture)
        svg += QString::fromUtf8(darkStyle).arg(look.darkMark, look.darkMarkInk);
    svg += u"\n<g font-family=\"Segoe UI, Roboto, Helvetica Neue, Liberation Sans, Arial, "
           "sans-serif\"><rect class=\"map-sea\" fill=\"#e3edef\" %1/>\n"_s.arg(size);
    svg += Drawing(shown, look).layers();
    return (svg + u"</g></svg>\n"_s).toUtf8();
}
