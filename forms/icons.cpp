#include "icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap drawn(const QString &name, const QSize &size, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QtSvg does not know currentColor, so the file is coloured before it is read.
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const QSize fitted = renderer.defaultSize().scaled(size, Qt::KeepAspectRatio);
    const QPoint corner((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2);
    renderer.render(&painter, QRectF(corner, fitted));
    return result;
}

/// \a size in device pixels. The colour is part of the key, so a switch of the look needs no reset.
QPixmap cached(const QString &name, const QSize &size, const QColor &color)
{
    const QString key = u"utblick/%1/%2x%3/%4"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        result = drawn(name, size, color);
        QPixmapCache::insert(key, result);
    }
    return result;
}

class Engine : public QIconEngine
{
public:
    Engine(QString name, std::optional<ColorRole> role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal dpr = painter->device()->devicePixelRatioF();
        QPixmap picture = cached(m_name, rect.size() * dpr, colorFor(mode, state));
        picture.setDevicePixelRatio(dpr);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return cached(m_name, size, colorFor(mode, state));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // size is already in device pixels
    }

    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"utblick"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(pathOf(m_name)); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Theme::color(ColorRole::Control);
        if (m_role)
            return Theme::color(*m_role);
        return Theme::color(state == QIcon::On ? ColorRole::Accent : ColorRole::Text);
    }

    QString m_name;
    std::optional<ColorRole> m_role;
};

QIcon made(const QString &name, std::optional<ColorRole> role)
{
    return QFile::exists(pathOf(name)) ? QIcon(new Engine(name, role)) : QIcon();
}

} // namespace

QIcon Icons::named(const QString &name)
{
    return made(name, std::nullopt);
}

QIcon Icons::named(const QString &name, ColorRole role)
{
    return made(name, role);
}

QIcon Icons::application()
{
    // Real pictures, because window managers ask an icon for the sizes it has.
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(cached(u"utblick"_s, QSize(side, side), Qt::black));
    return result;
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal dpr)
{
    QPixmap result = cached(name, QSize(size, size) * dpr, color);
    result.setDevicePixelRatio(dpr);
    return result;
}
