#include "colouredit.h"

#include "fieldkeys.h"
#include "theme.h"

#include <QAction>
#include <QColorDialog>
#include <QPainter>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 16;
constexpr int ratioGap = 8;

QColor shown(const Colour &colour)
{
    return {colour.red, colour.green, colour.blue};
}

/// A square of \a colour with an edge that is seen on any ground; crossed out without one.
QIcon swatch(const std::optional<Colour> &colour, const QColor &edge, qreal dpr)
{
    QPixmap picture(QSize(swatchSize, swatchSize) * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    if (colour)
        painter.setBrush(shown(*colour));
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchSize - 1, swatchSize - 1), 3, 3);
    if (!colour)
        painter.drawLine(QPointF(3, swatchSize - 3), QPointF(swatchSize - 3, 3));
    return picture;
}

} // namespace

ColourEdit::ColourEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_swatch(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    m_swatch->setText(tr("Choose a colour"));
    m_swatch->setToolTip(tr("Choose a colour (Alt+Down)"));
    connect(m_swatch, &QAction::triggered, this, &ColourEdit::openDialog);
    connect(this, &QLineEdit::textChanged, this, &ColourEdit::update);
    update();
}

std::optional<Colour> ColourEdit::colour() const
{
    return Colour::read(text().isEmpty() ? placeholderText() : text().trimmed());
}

void ColourEdit::update()
{
    const std::optional<Colour> now = colour();
    m_swatch->setIcon(swatch(now, Theme::color(ColorRole::Control), devicePixelRatioF()));
    m_ratio =
        now ? tr("%1 on white").arg(contrastWords(contrast(*now, {0xff, 0xff, 0xff}))) : QString();
    // Read out too: without a description of its own a widget is described by its tool tip.
    setToolTip(m_ratio);
    const int room = m_ratio.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_ratio) + ratioGap;
    setTextMargins(0, 0, room, 0);
    QLineEdit::update();
}

void ColourEdit::choose(const QColor &chosen)
{
    setText(chosen.name());
    setFocus();
    Q_EMIT edited();
}

void ColourEdit::openDialog()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *dialog = new QColorDialog(shown(colour().value_or(Colour())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose a colour"));
    connect(dialog, &QColorDialog::colorSelected, this, &ColourEdit::choose);
    dialog->open();
}

bool ColourEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && fieldkeys::opensList(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the dialog, not a shortcut of the window
        return true;
    }
    const bool changesLook = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::Polish;
    const bool done = QLineEdit::event(event);
    if (changesLook) // a placeholder given later is known by then, too
        update();
    return done;
}

void ColourEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 || fieldkeys::opensList(*event))
        openDialog();
    else
        QLineEdit::keyPressEvent(event);
}

void ColourEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    QPainter painter(this);
    painter.setPen(Theme::color(ColorRole::Text2));
    painter.drawText(inside.adjusted(0, 0, -ratioGap, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_ratio);
}
