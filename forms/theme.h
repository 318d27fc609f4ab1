#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QString>

#include <span>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

/// What a colour means. The names in the style sheet are these in lower case, after an @.
enum class ColorRole {
    Window,
    Panel,
    Base,
    Alt,
    Group,
    Line,
    Control,
    Text,
    Text2,
    Accent,
    AccentHover,
    OnAccent,
    Sel,
    SelIdle,
    Hover,
    Edited,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
    Info,
    InfoBg,
    Bar,
};

/// The look of the whole program: colours, fonts, measures. Holds no state of its own: what is on
/// show now is read from the application's palette.
namespace Theme {

/// Which of the two looks. System follows the desktop as it was when the program started.
enum class Mode { System, Light, Dark };

/// Sizes relative to the desktop's own font.
enum class Size { Small, Normal, RecordTitle, ViewTitle, Figure };

/// One colour role with its name in the style sheet and its value in both looks.
struct Token
{
    ColorRole role;
    const char *name;
    QRgb light;
    QRgb dark;
};
std::span<const Token> tokens();

/// Gives \a app Fusion, palette, font and style sheet; may be called again to switch at run time.
/// Every widget then gets QEvent::PaletteChange and QEvent::StyleChange.
void apply(QApplication &app, Mode mode);

/// True while the dark look is on show.
bool isDark();

/// The colour of \a role in the look that is on show, or in the light or dark one.
QColor color(ColorRole role);
QColor color(ColorRole role, bool dark);

/// The style sheet \a source with every @role, @theme and size (@small, @recordtitle, @viewtitle,
/// @figure) replaced; sizes are relative to \a base.
QString sheet(const QString &source, bool dark, const QFont &base);

/// Contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, relative luminance.
double contrast(const QColor &one, const QColor &other);

/// \a font at a relative size, in bold where titles are bold.
QFont font(const QFont &font, Size size);

/// Whether all ten figures of \a font are equally wide, so that columns of numbers stand straight.
bool hasTabularFigures(const QFont &font);

/// Gives \a label a relative size and a colour; titles and headings are bold.
void setTextRole(QLabel &label, Size size, ColorRole role = ColorRole::Text);

/// A label "Time and money" over a part of a form: bold with a hairline under it.
void makeSectionHeading(QLabel &label);

/// The one button of a dialog that does the act: default, accent and bold.
void makeAct(QPushButton &button);

/// Sets a style property such as state="invalid" and has the widget drawn anew.
void setStyleProperty(QWidget &widget, const char *name, const QString &value);

// Heights in device independent pixels. They grow with the font.
int rowHeight(const QFontMetrics &metrics); ///< table row, header and group row: 28
int filterRowHeight(const QFontMetrics &metrics); ///< 30
int fieldHeight(const QFontMetrics &metrics); ///< field, combo box, button: 28
int sidebarHeight(const QFontMetrics &metrics, bool sub); ///< entry 28, sub-entry 26
/// The side of an icon of \a size beside words: it grows with them, and never shrinks.
int scaled(int size, const QFontMetrics &metrics);
inline constexpr int cellIcon = 16; ///< icons in cells and fields
inline constexpr int sidebarIcon = 18;
inline constexpr int toolbarIcon = 20;
inline constexpr int dialogIcon = 28;
inline constexpr int lineWidth = 3; ///< the line: at the left of what is current
inline constexpr int focusWidth = 2; ///< round what has focus
inline constexpr int cellPadding = 8; ///< left and right in a cell
inline constexpr int iconGap = 6; ///< between an icon and its words

} // namespace Theme
