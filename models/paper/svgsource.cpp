#include "paper/svgsource.h"

#include "paper/hatch.h"
#include "paper/paperformat.h"
#include "paper/paperstyle.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerPixel = 0.75;
/// Points a unit of a drawing may have: a small chart alone on a line would shout else.
constexpr double mostEnlarged = 0.9;

QByteArray nameOfSvg(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    GumboStringPiece name = node.v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QByteArray(name.data, qsizetype(name.length)).toLower();
}

bool isShape(const QByteArray &name)
{
    static constexpr std::array shapes = {"rect", "circle",  "ellipse", "line", "polyline",
                                          "path", "polygon", "g",       "text"};
    return std::find(shapes.begin(), shapes.end(), name) != shapes.end();
}

bool isAllowed(const QByteArray &attribute)
{
    static constexpr std::array allowed = {"x",
                                           "y",
                                           "width",
                                           "height",
                                           "rx",
                                           "ry",
                                           "cx",
                                           "cy",
                                           "r",
                                           "x1",
                                           "x2",
                                           "y1",
                                           "y2",
                                           "points",
                                           "d",
                                           "transform",
                                           "fill",
                                           "stroke",
                                           "stroke-width",
                                           "stroke-linecap",
                                           "fill-rule",
                                           "stroke-linejoin",
                                           "stroke-dasharray",
                                           "text-anchor",
                                           "font-size",
                                           "font-weight",
                                           "font-style",
                                           "dx",
                                           "dy"};
    return std::find(allowed.begin(), allowed.end(), attribute) != allowed.end();
}

bool isVertical(const QByteArray &attribute)
{
    static constexpr std::array vertical = {"y", "height", "ry", "cy", "y1", "y2"};
    return std::find(vertical.begin(), vertical.end(), attribute) != vertical.end();
}

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

/// What the report's style says of a class, see report.css.
struct ClassLook
{
    const char *name;
    std::vector<std::pair<const char *, const char *>> look;
};

const std::vector<ClassLook> &classLooks()
{
    static const std::vector<ClassLook> looks{
        {"f-eu", {{"fill", "#0b5563"}}},
        {"f-own", {{"fill", "#b06c00"}}},
        {"f-time", {{"fill", "#f3d9a6"}}},
        {"f-line", {{"stroke", "#b06c00"}, {"stroke-width", "3"}}},
        {"f-other", {{"fill", "#b9c6c7"}, {"stroke", "#6a7b83"}, {"stroke-width", "1"}}},
        {"f-soft", {{"fill", "#b9c6c7"}}},
        {"f-ink", {{"fill", "#14252c"}}},
        {"f-muted", {{"fill", "#46565e"}}},
        {"b", {{"fill", "#14252c"}, {"font-weight", "bold"}}},
    };
    return looks;
}

/// Drawings without a viewBox: their height on paper, points, and how texts in them look.
struct PlainLook
{
    const char *name;
    double height;
    const char *weight;
    const char *fill;
};
constexpr PlainLook plainLooks[] = {
    {"line", 34, "normal", "#46565e"},
    {"bar", 20, "normal", "#14252c"},
    {"bar-t", 12, "bold", "#14252c"},
};
constexpr double plainHeight = 100;
constexpr char plainTextSize[] = "10.8"; ///< pixels
constexpr char chartTextSize[] = "11.5";

std::array<double, 4> viewBox(const QByteArray &value)
{
    std::array<double, 4> box{};
    const QList<QByteArray> parts = QByteArray(value).replace(',', ' ').simplified().split(' ');
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 4); ++i)
        box[size_t(i)] = parts[i].toDouble();
    return box;
}

/// How words are written where nothing else is said: as \a plain has it, or as in charts.
QMap<QByteArray, QByteArray> looksOf(const QMap<QByteArray, QByteArray> &own,
                                     const PlainLook *plain)
{
    QMap<QByteArray, QByteArray> looks{{"font-size", plain ? plainTextSize : chartTextSize},
                                       {"font-weight", plain ? plain->weight : "normal"},
                                       {"fill", plain ? plain->fill : "#14252c"}};
    for (const char *name : {"font-size", "font-weight", "fill"}) {
        if (own.contains(name))
            looks[name] = own[name];
    }
    return looks;
}

} // namespace

SvgSource::SvgSource(const GumboNode &svg, double width, const QColor &colour,
                     const QString &family)
    : m_svg(svg)
    , m_colour(colour)
{
    const auto *plain =
        std::find_if(std::begin(plainLooks), std::end(plainLooks),
                     [&svg](const PlainLook &look) { return hasClass(svg, look.name); });
    const bool isPlain = plain != std::end(plainLooks);
    std::array<double, 4> box = viewBox(attributeOf(svg, "viewBox").toUtf8());
    if (box[2] > 0 && box[3] > 0) {
        m_units = {box[2], box[3]};
        const double fitting = std::min(width, box[2] * mostEnlarged);
        m_size = QSizeF(fitting, fitting * box[3] / box[2]);
    } else {
        const double height = attributeOf(svg, "height").toDouble() * pointsPerPixel;
        m_size = {width, height > 0 ? height : isPlain ? plain->height : plainHeight};
        m_units = m_size / pointsPerPixel;
        box = {0, 0, m_units.width(), m_units.height()};
    }
    m_origin = {box[0], box[1]};
    m_bytes = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"";
    for (const double number : box)
        m_bytes += QByteArray::number(number) + ' ';
    m_bytes += "\" font-family=\"" + escaped(family.toUtf8()) + "\">";
    const Attributes around = looksOf(attributesOf(svg), isPlain ? plain : nullptr);
    for (const GumboNode *child : childrenOf(svg))
        write(*child, around, 0);
    m_bytes += "</svg>";
}

void SvgSource::write(const GumboNode &node, Attributes around, int depth)
{
    const QByteArray name = nameOfSvg(node);
    if (!isShape(name) || depth > mostHtmlDepth)
        return;
    if (const GumboNode *pattern = patternOf(node)) {
        writeHatched(node, *pattern);
        return;
    }
    const Attributes own = attributesOf(node);
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        around[it.key()] = it.value();
    if (name == "text" && !around.contains("transform"))
        addText(node, around);
    else
        writeShape(node, name, around, depth);
}

void SvgSource::writeShape(const GumboNode &node, const QByteArray &name, const Attributes &around,
                           int depth)
{
    m_bytes += '<' + name;
    const Attributes attributes = attributesOf(node);
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        m_bytes += ' ' + it.key() + "=\"" + escaped(it.value()) + '"';
    m_bytes += '>';
    if (name == "text")
        m_bytes += escaped(plainTextOf(node).toUtf8());
    else
        for (const GumboNode *child : childrenOf(node))
            write(*child, around, depth + 1);
    m_bytes += "</" + name + '>';
}

void SvgSource::addText(const GumboNode &node, const Attributes &look)
{
    SvgText text;
    text.text = plainTextOf(node);
    if (text.text.isEmpty())
        return;
    const double scale = m_size.width() / m_units.width();
    text.at =
        (QPointF(number(look, "x") + number(look, "dx"), number(look, "y") + number(look, "dy"))
         - m_origin)
        * scale;
    text.look.size = std::clamp(number(look, "font-size"), 1.0, 200.0) * scale;
    text.look.isBold = look.value("font-weight") == "bold" || number(look, "font-weight") >= 600;
    const QColor fill(QString::fromUtf8(look.value("fill")));
    text.look.colour = fill.isValid() ? fill : papercolour::ink;
    const QByteArray anchor = look.value("text-anchor");
    text.alignment = anchor == "end" ? Qt::AlignRight
        : anchor == "middle"         ? Qt::AlignHCenter
                                     : Qt::AlignLeft;
    m_texts.push_back(text);
}

SvgSource::Attributes SvgSource::attributesOf(const GumboNode &node) const
{
    Attributes attributes;
    const GumboVector &all = node.v.element.attributes;
    for (unsigned int i = 0; i < all.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(all.data[i]);
        if (isAllowed(attribute->name))
            attributes[attribute->name] = resolved(attribute->name, attribute->value);
    }
    for (const ClassLook &known : classLooks()) {
        if (!hasClass(node, known.name))
            continue;
        for (const auto &[name, value] : known.look)
            attributes[name] = value;
    }
    return attributes;
}

QByteArray SvgSource::resolved(const QByteArray &attribute, const QByteArray &value) const
{
    if (value == "currentColor")
        return m_colour.name().toUtf8();
    if (!value.endsWith('%'))
        return value;
    const double all = isVertical(attribute) ? m_units.height() : m_units.width();
    return QByteArray::number(value.chopped(1).toDouble() / 100 * all, 'g', 8);
}

double SvgSource::number(const Attributes &attributes, const char *name) const
{
    return attributes.value(name).toDouble();
}

const GumboNode *SvgSource::patternOf(const GumboNode &node) const
{
    const QByteArray fill = attributeOf(node, "fill").toUtf8();
    if (!fill.startsWith("url(#") || !fill.endsWith(')'))
        return nullptr;
    const QString id = QString::fromUtf8(fill.mid(5).chopped(1));
    return firstNode(m_svg, [&id](const GumboNode &inner) {
        return attributeOf(inner, "id") == id && nameOfSvg(inner) == "pattern";
    });
}

void SvgSource::writeHatched(const GumboNode &node, const GumboNode &pattern)
{
    const Attributes own = attributesOf(node);
    const QRectF area(number(own, "x"), number(own, "y"), number(own, "width"),
                      number(own, "height"));
    const auto part = [&pattern, this](const char *name) {
        const GumboNode *found =
            firstNode(pattern, [name](const GumboNode &inner) { return nameOfSvg(inner) == name; });
        return found ? attributesOf(*found) : Attributes();
    };
    const Attributes ground = part("rect");
    const Attributes line = part("path");
    const double distance = number(attributesOf(pattern), "width");
    const QRectF box = area.normalized();
    m_bytes += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"")
                   .arg(box.x())
                   .arg(box.y())
                   .arg(box.width())
                   .arg(box.height())
                   .toUtf8();
    m_bytes += escaped(ground.value("fill", "none")) + "\"/>";
    for (const QPolygonF &stripe : hatch(box, distance, number(line, "stroke-width"))) {
        m_bytes += "<polygon fill=\"" + escaped(line.value("stroke", "#000")) + "\" points=\"";
        for (const QPointF &corner : stripe)
            m_bytes += QByteArray::number(corner.x()) + ',' + QByteArray::number(corner.y()) + ' ';
        m_bytes += "\"/>";
    }
}
