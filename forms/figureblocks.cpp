#include "figureblocks.h"

#include "figuredialog.h"
#include "pageimages.h"

#include "pages/blocks.h"
#include "pages/pagedocument.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QPainter>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal captionGap = 8; ///< round the caption
constexpr int widestShown = 1000; ///< device independent pixels: no column is wider

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

/// An image decoded beside the window when it is first painted; until then its place is empty.
class FigureDrawing : public BlockDrawing
{
public:
    FigureDrawing(const Block &block, QByteArray data, std::function<void()> redraw,
                  const QFont &font)
        : m_figure(*block.as<content::Figure>())
        , m_name(protectedCaption(block))
        , m_caption(plainText(m_figure.caption).trimmed())
        , m_data(std::move(data))
        , m_size(imageSize(m_data))
        , m_font(Theme::font(font, Theme::Size::Small))
    {
        QObject::connect(&m_decoding, &QFutureWatcherBase::finished, &m_decoding,
                         [this, redraw = std::move(redraw)] {
                             m_image = m_decoding.result();
                             redraw();
                         });
    }

    BlockStrip strip() const override;
    QString caption() const override;
    qreal bodyHeight(qreal width) const override
    {
        return pictureSize(width).height() + captionHeight(width);
    }
    void paintBody(QPainter &painter, const QRectF &room) const override;

private:
    bool lacksAlt() const { return m_figure.alt.trimmed().isEmpty() && !m_figure.decorative; }
    QSizeF pictureSize(qreal width) const;
    qreal captionHeight(qreal width) const;
    void decode() const;

    content::Figure m_figure;
    QString m_name;
    QString m_caption;
    QByteArray m_data;
    QSize m_size; ///< invalid when the image is missing or damaged
    QFont m_font; ///< of the caption
    QImage m_image;
    mutable bool m_isAsked = false; ///< the image is being decoded, or has been
    mutable QFutureWatcher<QImage> m_decoding;
};

BlockStrip FigureDrawing::strip() const
{
    if (!m_size.isValid())
        return {.icon = u"dialog-error"_s,
                .words = FigureWords::tr("The image is not in the register"),
                .act = FigureWords::tr("Replace…"),
                .ground = ColorRole::BadBg,
                .color = ColorRole::Text,
                .edge = ColorRole::Bad,
                .iconColor = ColorRole::Bad};
    if (lacksAlt())
        return {.icon = u"dialog-error"_s,
                .words = FigureWords::tr("Image lacks alt text"),
                .act = FigureWords::tr("Write alt text"),
                .ground = ColorRole::BadBg,
                .color = ColorRole::Text,
                .edge = ColorRole::Bad,
                .iconColor = ColorRole::Bad};
    return {.icon = u"insert-image"_s,
            .words = m_figure.decorative
                ? FigureWords::tr("Decorative image")
                : FigureWords::tr("Alt text: %1").arg(m_figure.alt.simplified()),
            .act = FigureWords::tr("Change…")};
}

QString FigureDrawing::caption() const
{
    if (!m_size.isValid() || lacksAlt())
        return m_name + u". "_s + strip().words;
    return m_name;
}

QSizeF FigureDrawing::pictureSize(qreal width) const
{
    if (!m_size.isValid())
        return {width, 0};
    const QSizeF size(m_size);
    return size.width() <= width ? size : size * (width / size.width());
}

qreal FigureDrawing::captionHeight(qreal width) const
{
    if (m_caption.isEmpty())
        return 0;
    const QRectF room(0, 0, width - 2 * captionGap, 1e6);
    return QFontMetricsF(m_font).boundingRect(room, Qt::TextWordWrap, m_caption).height()
        + 2 * captionGap;
}

void FigureDrawing::decode() const
{
    if (std::exchange(m_isAsked, true) || !m_size.isValid())
        return;
    const int widest = int(widestShown * qGuiApp->devicePixelRatio());
    QSize size = m_size;
    if (size.width() > widest)
        size = size.scaled(widest, size.height(), Qt::KeepAspectRatio);
    m_decoding.setFuture(
        QtConcurrent::run([data = m_data, size] { return decodedImage(data, size); }));
}

void FigureDrawing::paintBody(QPainter &painter, const QRectF &room) const
{
    decode();
    const QSizeF size = pictureSize(room.width());
    const QRectF ground(room.left(), room.top(), room.width(), size.height());
    painter.fillRect(ground, Theme::color(ColorRole::Group));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPointF corner(std::floor(room.left() + (room.width() - size.width()) / 2), room.top());
    if (!m_image.isNull())
        painter.drawImage(QRectF(corner, size), m_image);
    painter.setFont(m_font);
    painter.setPen(Theme::color(ColorRole::Text2));
    painter.drawText(room.adjusted(captionGap, size.height() + captionGap, -captionGap, 0),
                     Qt::TextWordWrap, m_caption);
}

} // namespace

FigureBlocks::FigureBlocks(PageImages &images, std::function<void()> redraw,
                           std::function<QFont()> font, std::function<void()> replaced)
    : m_images(images)
    , m_redraw(std::move(redraw))
    , m_font(std::move(font))
    , m_replaced(std::move(replaced))
{
}

std::unique_ptr<BlockDrawing> FigureBlocks::drawing(const Block &block)
{
    const auto *figure = block.as<content::Figure>();
    return std::make_unique<FigureDrawing>(block, m_images.data(figure->file), m_redraw, m_font());
}

void FigureBlocks::act(const Block &block, const BlockEdit &edit)
{
    const content::Figure before = *block.as<content::Figure>();
    FigureDialog dialog(m_images, before, edit.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isRemoved())
        edit.remove();
    else if (dialog.figure() != before)
        edit.replace({dialog.figure()});
    if (!dialog.isRemoved() && dialog.figure().file != before.file)
        m_replaced();
}
