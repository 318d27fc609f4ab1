#include "exchange/charts.h"

#include "pages/pagehtml.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double letter = 11.5; ///< height of the text, units
constexpr double letterWidth = 6.3; ///< of a figure, and of a letter on average
constexpr double enlarged = 1.8; ///< the text on a small screen, where the drawing is scaled down
constexpr double gap = 2.5; ///< between two parts of a bar

/// A coordinate with as few decimals as the eye can tell apart.
QString at(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

struct Area
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

QString rect(const Area &area, QStringView look)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>"_s.arg(
        at(area.x), at(area.y), at(std::max(0.0, area.width)), at(area.height), look.toString());
}

/// Slanted lines over \a area, each cut where it leaves it: SVG Tiny, which paper is drawn with,
/// knows neither patterns nor clips.
QString hatching(const Area &area, double step)
{
    QString lines;
    for (double t = step / 2; t < area.width + area.height; t += step) {
        const double left = std::max(0.0, t - area.height);
        const double right = std::min(area.width, t);
        if (right > left) {
            lines += u"M%1 %2L%3 %4"_s.arg(at(area.x + left), at(area.y + (t - left)),
                                           at(area.x + right), at(area.y + (t - right)));
        }
    }
    return u"<path class=\"f-line\" fill=\"none\" stroke=\"#b06c00\" stroke-width=\"2.5\" "
           "d=\"%1\"/>"_s.arg(lines);
}

QString filled(const Area &area, Fill fill)
{
    switch (fill) {
    case Fill::Eu:
        return rect(area, u"class=\"f-eu\" fill=\"#0b5563\"");
    case Fill::Own:
        return rect(area, u"class=\"f-own\" fill=\"#b06c00\"");
    case Fill::Time:
        return rect(area, u"class=\"f-time\" fill=\"#f3d9a6\"")
            + hatching(area, std::min(7.0, area.height / 2));
    case Fill::Other:
        return rect({area.x + 0.5, area.y + 0.5, area.width - 1, area.height - 1},
                    u"class=\"f-other\" fill=\"#dbe3e3\" stroke=\"#6a7b83\" stroke-width=\"1\"");
    }
    return {};
}

enum class Anchor { Start, Middle, End };

struct Words
{
    Anchor anchor = Anchor::Start;
    bool isBold = false;
    bool isMuted = false;
};

QString text(double x, double y, const QString &words, Words look = {})
{
    static constexpr const char *anchors[] = {"", " text-anchor=\"middle\"",
                                              " text-anchor=\"end\""};
    return u"<text x=\"%1\" y=\"%2\"%3%4 %5>%6</text>"_s.arg(
        at(x), at(y), QLatin1StringView(anchors[size_t(look.anchor)]),
        look.isBold ? u" font-weight=\"bold\""_s : QString(),
        look.isMuted ? u"class=\"f-muted\" fill=\"#46565e\""_s
                     : u"class=\"f-ink\" fill=\"#14252c\""_s,
        escape(words));
}

QString drawing(const char *name, int width, double height, const QString &content)
{
    return u"<svg class=\"chart %1\" width=\"%2\" height=\"%3\" viewBox=\"0 0 %2 %3\" "
           "font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"%4\" "
           "aria-hidden=\"true\" focusable=\"false\">%5</svg>"_s.arg(
               QLatin1StringView(name), QString::number(width), at(height), at(letter), content);
}

double textWidth(const QString &words)
{
    return double(words.size()) * letterWidth;
}

/// \a label in at most \a room units.
QString cut(const QString &label, double room)
{
    const auto letters = qsizetype(room / letterWidth);
    return label.size() <= letters
        ? label
        : label.first(std::max<qsizetype>(1, letters - 1)).trimmed() + QChar(0x2026);
}

qint64 highest(const std::vector<Bar> &bars)
{
    qint64 most = 0;
    for (const Bar &bar : bars)
        most = std::max(most, bar.value);
    return most;
}

} // namespace

QString shareBar(const std::vector<Share> &shares, int width)
{
    constexpr double top = 18;
    constexpr double height = 24;
    std::vector<Share> parts;
    std::ranges::copy_if(shares, std::back_inserter(parts),
                         [](const Share &share) { return share.value > 0; });
    double whole = 0;
    for (const Share &part : parts)
        whole += double(part.value);
    if (parts.empty())
        return {};
    QString content;
    double x = 0;
    for (const Share &part : parts) {
        const double full = width * double(part.value) / whole;
        const bool isLast = &part == &parts.back();
        const double shown = isLast ? width - x : std::max(1.0, full - gap);
        content += filled({x, top, shown, height}, part.fill);
        if (textWidth(part.text) * enlarged + gap <= full) {
            const bool atEnd = isLast && parts.size() > 1;
            content += text(atEnd ? width : x, 12, part.text,
                            {.anchor = atEnd ? Anchor::End : Anchor::Start, .isBold = true});
        }
        x += full;
    }
    return drawing("wide", width, top + height, content);
}

QString key(Fill fill)
{
    return u"<svg class=\"key\" width=\"12\" height=\"12\" viewBox=\"0 0 16 16\" "
           "aria-hidden=\"true\" focusable=\"false\">%1</svg>"_s.arg(filled({0, 0, 16, 16}, fill));
}

QString timeline(const Timeline &time, int width)
{
    if (!time.start.isValid() || !time.end.isValid() || time.end <= time.start)
        return {};
    constexpr double top = 22;
    constexpr double height = 8;
    const double whole = double(time.start.daysTo(time.end));
    const double share = std::clamp(double(time.start.daysTo(time.today)) / whole, 0.0, 1.0);
    const double x = share * width;
    const QString ink = u"class=\"f-ink\" fill=\"#14252c\""_s;
    QString content = rect({0, top, double(width), height}, u"class=\"f-soft\" fill=\"#b9c6c7\"")
        + rect({0, top, x, height}, u"class=\"f-eu\" fill=\"#0b5563\"")
        + rect({0, top - 4, 2, height + 8}, ink) + rect({width - 2.0, top - 4, 2, height + 8}, ink)
        + text(0, 50, time.startText, {.isBold = true})
        + text(width, 50, time.endText, {.anchor = Anchor::End, .isBold = true});
    if (time.today >= time.start && time.today <= time.end) {
        const double half = textWidth(time.todayText) / 2;
        const Anchor anchor = x < half ? Anchor::Start
            : x > width - half         ? Anchor::End
                                       : Anchor::Middle;
        content += rect({std::min(std::max(0.0, x - 1), width - 2.0), top - 8, 2, height + 8}, ink)
            + text(x, 11, time.todayText, {.anchor = anchor, .isMuted = true});
    }
    return drawing("wide", width, 54, content);
}

QString bars(const std::vector<Bar> &bars, int width)
{
    constexpr double step = 27;
    constexpr double height = 18;
    const qint64 most = highest(bars);
    if (most == 0)
        return {};
    const double labels = width * 0.4;
    double values = 0;
    for (const Bar &bar : bars)
        values = std::max(values, textWidth(bar.text) + 6);
    const double room = std::max(10.0, width - labels - values);
    QString content;
    double y = 2;
    for (const Bar &bar : bars) {
        const double length = room * double(std::max<qint64>(0, bar.value)) / double(most);
        content += text(0, y + 14, cut(bar.label, labels - 6))
            + filled({labels, y, std::max(1.5, length), height},
                     bar.isPale ? Fill::Other : Fill::Eu)
            + text(labels + std::max(1.5, length) + 5, y + 14, bar.text);
        y += step;
    }
    return drawing("bars", width, y - step + height + 2, content);
}

QString columns(const std::vector<Bar> &columns, int width)
{
    constexpr double tallest = 118;
    constexpr double base = 142;
    const qint64 most = highest(columns);
    if (most == 0)
        return {};
    const double step = double(width) / double(columns.size());
    const double broad = std::min(60.0, step * 0.82);
    // Many columns share the room for labels: every second, third … is told.
    double widest = 0;
    for (const Bar &column : columns)
        widest = std::max({widest, textWidth(column.label), textWidth(column.text)});
    const auto each = size_t(std::max(1.0, std::ceil((widest + 2) / step)));
    QString content;
    for (size_t i = 0; i < columns.size(); ++i) {
        const Bar &column = columns[i];
        const double height = tallest * double(std::max<qint64>(0, column.value)) / double(most);
        const double middle = step * (double(i) + 0.5);
        if (column.value > 0) {
            content += filled({middle - broad / 2, base - height, broad, std::max(1.0, height)},
                              column.isPale ? Fill::Other : Fill::Eu);
        }
        if (i % each == 0) {
            content += text(middle, base - height - 5, column.text, {.anchor = Anchor::Middle})
                + text(middle, base + 16, column.label, {.anchor = Anchor::Middle});
        }
    }
    content += rect({0, base, double(width), 1.5}, u"class=\"f-ink\" fill=\"#14252c\"");
    return drawing("columns", width, base + 22, content);
}

} // namespace charts
