#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using enum ColorRole;

// In the order of ColorRole, so that a role is its own index.
constexpr std::array<Theme::Token, 25> table = {{
    {Window, "window", 0xfff1f4f4, 0xff22282a},
    {Panel, "panel", 0xffe6ebeb, 0xff1c2123},
    {Base, "base", 0xffffffff, 0xff171b1d},
    {Alt, "alt", 0xfff7f9f9, 0xff1b2022},
    {Group, "group", 0xffeef2f2, 0xff23292b},
    {Line, "line", 0xffd3dada, 0xff3a4346},
    {Control, "control", 0xff7a8789, 0xff788689},
    {Text, "text", 0xff182224, 0xffe3e9e9},
    {Text2, "text2", 0xff526063, 0xffa5b1b3},
    {Accent, "accent", 0xff0e6672, 0xff5bc0cc},
    {AccentHover, "accenthover", 0xff0a525c, 0xff7bd0da},
    {OnAccent, "onaccent", 0xffffffff, 0xff06262b},
    {Sel, "sel", 0xffcfe5e8, 0xff1e474e},
    {SelIdle, "selidle", 0xffe0e6e6, 0xff2e3638},
    {Hover, "hover", 0xffedf3f3, 0xff252c2e},
    {Edited, "edited", 0xfffff8e1, 0xff332c16},
    {Ok, "ok", 0xff1b6b3a, 0xff7ccb96},
    {OkBg, "okbg", 0xffe6f3ea, 0xff1b3325},
    {Warn, "warn", 0xff875000, 0xffebb85f},
    {WarnBg, "warnbg", 0xfffff1d6, 0xff3a2d12},
    {Bad, "bad", 0xffb0241c, 0xfff4938a},
    {BadBg, "badbg", 0xfffceae8, 0xff43201d},
    {Info, "info", 0xff2b599b, 0xff94b9f0},
    {InfoBg, "infobg", 0xffe8eff8, 0xff1e2c42},
    {Bar, "bar", 0xff649ea6, 0xff3f848e},
}};

// What the desktop showed before we put our own palette and font on top, kept on the application.
constexpr const char *desktopDark = "utblick.desktopDark";
constexpr const char *desktopFont = "utblick.desktopFont";

void rememberDesktop(QApplication &app)
{
    if (app.property(desktopDark).isValid())
        return;
    app.setProperty(desktopDark, app.palette().color(QPalette::Window).lightness() < 128);
    app.setProperty(desktopFont, app.font());
}

QPalette palette(bool dark)
{
    const auto of = [dark](ColorRole role) { return Theme::color(role, dark); };
    const std::pair<QPalette::ColorRole, ColorRole> all[] = {
        {QPalette::Window, Window},
        {QPalette::WindowText, Text},
        {QPalette::Base, Base},
        {QPalette::AlternateBase, Alt},
        {QPalette::ToolTipBase, Base},
        {QPalette::ToolTipText, Text},
        {QPalette::PlaceholderText, Text2},
        {QPalette::Text, Text},
        {QPalette::Button, Window},
        {QPalette::ButtonText, Text},
        {QPalette::BrightText, Bad},
        {QPalette::Light, Base},
        {QPalette::Midlight, Line},
        {QPalette::Mid, Line},
        {QPalette::Dark, Control},
        {QPalette::Shadow, Control},
        {QPalette::Highlight, Accent},
        {QPalette::HighlightedText, OnAccent},
        {QPalette::Link, Accent},
        {QPalette::LinkVisited, AccentHover},
    };
    QPalette result;
    for (const auto &[target, role] : all)
        result.setColor(QPalette::All, target, of(role));
    for (const auto target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, target, of(Control));
    result.setColor(QPalette::Disabled, QPalette::Base, of(Window));
    result.setColor(QPalette::Disabled, QPalette::Highlight, of(SelIdle));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Text));
    return result;
}

/// The desktop's font, or Noto Sans where the desktop has said nothing or its figures dance.
QFont chosenFont(QFont desktop)
{
    // Qt's own answer where no desktop settings exist: a generic name at 9 pt.
    const bool nobodyChose = desktop.family() == u"Sans Serif" || desktop.family().isEmpty();
    const bool onlyDejaVu = QFontInfo(desktop).family() == u"DejaVu Sans";
    const QString noto = u"Noto Sans"_s;
    if ((nobodyChose || onlyDejaVu || !Theme::hasTabularFigures(desktop))
        && QFontDatabase::hasFamily(noto))
        desktop.setFamilies({noto});
    if (nobodyChose && desktop.pointSizeF() < 10)
        desktop.setPointSizeF(10);
    return desktop;
}

void setFonts(QApplication &app)
{
    const QFont base = chosenFont(app.property(desktopFont).value<QFont>());
    const QFont small = Theme::font(base, Theme::Size::Small);
    app.setFont(base);
    for (const char *name : {"QHeaderView", "QStatusBar", "QTipLabel"})
        app.setFont(small, name);
    QToolTip::setFont(small);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double factor(Theme::Size size)
{
    switch (size) {
    case Theme::Size::Small:
        return 0.92;
    case Theme::Size::Normal:
        return 1.0;
    case Theme::Size::RecordTitle:
        return 1.15;
    case Theme::Size::ViewTitle:
        return 1.4;
    case Theme::Size::Figure:
        return 1.55;
    }
    return 1.0;
}

QString sizeName(Theme::Size size)
{
    switch (size) {
    case Theme::Size::Small:
        return u"small"_s;
    case Theme::Size::Normal:
        break;
    case Theme::Size::RecordTitle:
        return u"recordtitle"_s;
    case Theme::Size::ViewTitle:
        return u"viewtitle"_s;
    case Theme::Size::Figure:
        return u"figure"_s;
    }
    return {};
}

/// The size of \a font as the style sheet writes it.
QString length(const QFont &font)
{
    return font.pointSizeF() > 0 ? u"%1pt"_s.arg(font.pointSizeF())
                                 : u"%1px"_s.arg(font.pixelSize());
}

} // namespace

std::span<const Theme::Token> Theme::tokens()
{
    return table;
}

void Theme::apply(QApplication &app, Mode mode)
{
    rememberDesktop(app);
    const bool dark =
        mode == Mode::Dark || (mode == Mode::System && app.property(desktopDark).toBool());
    // The style object goes first: setting it resets the palette.
    if (app.style()->name() != u"fusion" && app.styleSheet().isEmpty())
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    app.setPalette(palette(dark));
    QToolTip::setPalette(palette(dark));
    setFonts(app);
    QFile file(u":/look.qss"_s);
    if (file.open(QIODevice::ReadOnly))
        app.setStyleSheet(sheet(QString::fromUtf8(file.readAll()), dark, app.font()));
}

bool Theme::isDark()
{
    // Asked for every cell that is painted: no conversion to another colour model.
    return qGray(QGuiApplication::palette().color(QPalette::Window).rgb()) < 128;
}

QColor Theme::color(ColorRole role)
{
    return color(role, isDark());
}

QColor Theme::color(ColorRole role, bool dark)
{
    const Token &token = table[size_t(role)];
    return QColor::fromRgb(dark ? token.dark : token.light);
}

QString Theme::sheet(const QString &source, bool dark, const QFont &base)
{
    std::vector<std::pair<QString, QString>> names = {{u"@theme"_s, dark ? u"dark"_s : u"light"_s}};
    for (const Token &token : table)
        names.emplace_back(u'@' + QLatin1StringView(token.name), color(token.role, dark).name());
    for (const Size size : {Size::Small, Size::RecordTitle, Size::ViewTitle, Size::Figure})
        names.emplace_back(u'@' + sizeName(size), length(font(base, size)));
    // The longest name first, or @text would eat the beginning of @text2.
    std::ranges::stable_sort(names, std::greater(), [](const auto &n) { return n.first.size(); });
    QString result = source;
    for (const auto &[name, value] : names)
        result.replace(name, value);
    return result;
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QFont Theme::font(const QFont &font, Size size)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor(size));
    else
        result.setPixelSize(int(std::lround(font.pixelSize() * factor(size))));
    if (size != Size::Small && size != Size::Normal)
        result.setBold(true);
    return result;
}

bool Theme::hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    return std::ranges::all_of(u"123456789"_s, [&](QChar figure) {
        return std::abs(metrics.horizontalAdvance(figure) - zero) < 0.01;
    });
}

// Sizes and weights of these come from the sheet: a font set by hand on a widget that has been
// polished is lost when it is polished again.
void Theme::setTextRole(QLabel &label, Size size, ColorRole role)
{
    setStyleProperty(label, "textsize", sizeName(size));
    setStyleProperty(label, "role", QString::fromLatin1(table[size_t(role)].name));
}

void Theme::makeSectionHeading(QLabel &label)
{
    label.setIndent(0); // a frame would push the words in
    setStyleProperty(label, "role", u"section"_s);
}

void Theme::makeAct(QPushButton &button)
{
    button.setDefault(true);
    setStyleProperty(button, "act", u"true"_s);
}

void Theme::setStyleProperty(QWidget &widget, const char *name, const QString &value)
{
    if (widget.property(name).toString() == value)
        return;
    widget.setProperty(name, value);
    const QFont font = widget.font();
    const bool ownFont = widget.testAttribute(Qt::WA_SetFont);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    if (ownFont && widget.font() != font)
        widget.setFont(font);
    widget.update();
}

int Theme::rowHeight(const QFontMetrics &metrics)
{
    return std::max(28, metrics.height() + 10);
}

int Theme::scaled(int size, const QFontMetrics &metrics)
{
    constexpr int usual = 18; // height of the font the measures are made for
    return std::max(size, size * metrics.height() / usual);
}

int Theme::filterRowHeight(const QFontMetrics &metrics)
{
    return std::max(30, metrics.height() + 12);
}

int Theme::fieldHeight(const QFontMetrics &metrics)
{
    return std::max(28, metrics.height() + 8);
}

int Theme::sidebarHeight(const QFontMetrics &metrics, bool sub)
{
    return sub ? std::max(26, metrics.height() + 8) : std::max(28, metrics.height() + 10);
}
