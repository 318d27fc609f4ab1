#include "forms/icons.h"
#include "forms/theme.h"

#include <QApplication>
#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconOfTheSetCanBeDrawn();
    void anUnknownNameIsANullIcon();
    void anIconTakesTheTextColour();
    void anIconFollowsASwitchOfTheLook();
    void aDisabledIconIsControlColoured();
    void aCheckedIconIsAccentColoured();
    void aFixedRoleStaysWhenChecked();
    void theApplicationIconKeepsItsColours();
    void aDenseScreenGetsADensePicture();
};

namespace {

/// The colour of the most opaque pixel: the middle of a line, untouched by smoothing.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor found(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
    return found;
}

} // namespace

void TestIcons::everyIconOfTheSetCanBeDrawn()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 60);
    for (const QString &file : files) {
        const QPixmap drawn = Icons::named(file.chopped(4)).pixmap(20, 20);
        QVERIFY2(ink(drawn).alpha() > 150, qPrintable(file));
    }
}

void TestIcons::anUnknownNameIsANullIcon()
{
    QVERIFY(Icons::named(u"no-such-icon"_s).isNull());
}

void TestIcons::anIconTakesTheTextColour()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    const QIcon icon = Icons::named(u"media-playback-stop"_s);
    QCOMPARE(icon.name(), u"media-playback-stop"_s);
    QCOMPARE(ink(icon.pixmap(40, 40)), Theme::color(ColorRole::Text, false));
}

void TestIcons::anIconFollowsASwitchOfTheLook()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    const QIcon icon = Icons::named(u"media-playback-stop"_s);
    QCOMPARE(ink(icon.pixmap(40, 40)), Theme::color(ColorRole::Text, false));
    Theme::apply(*qApp, Theme::Mode::Dark);
    QCOMPARE(ink(icon.pixmap(40, 40)), Theme::color(ColorRole::Text, true));
}

void TestIcons::aDisabledIconIsControlColoured()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    const QPixmap drawn = Icons::named(u"media-playback-stop"_s).pixmap(40, 40, QIcon::Disabled);
    QCOMPARE(ink(drawn), Theme::color(ColorRole::Control));
}

void TestIcons::aCheckedIconIsAccentColoured()
{
    const QPixmap drawn =
        Icons::named(u"media-playback-stop"_s).pixmap(40, 40, QIcon::Normal, QIcon::On);
    QCOMPARE(ink(drawn), Theme::color(ColorRole::Accent));
}

void TestIcons::aFixedRoleStaysWhenChecked()
{
    const QIcon icon = Icons::named(u"media-playback-stop"_s, ColorRole::OnAccent);
    QCOMPARE(ink(icon.pixmap(40, 40, QIcon::Normal, QIcon::On)), Theme::color(ColorRole::OnAccent));
}

void TestIcons::theApplicationIconKeepsItsColours()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    const QPixmap drawn = Icons::application().pixmap(256, 256);
    QCOMPARE(drawn.size(), QSize(256, 256));
    QCOMPARE(drawn.toImage().pixelColor(40, 100), QColor(0x0e, 0x66, 0x72));
}

void TestIcons::aDenseScreenGetsADensePicture()
{
    const QPixmap drawn = Icons::pixmap(u"list-add"_s, 16, Qt::red, 2);
    QCOMPARE(drawn.size(), QSize(32, 32));
    QCOMPARE(drawn.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(ink(drawn), QColor(Qt::red));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
