#include "models/pages/imagefiles.h"
#include "pages/pageimage.h"

#include <QColorSpace>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace imagefiles;

namespace {

QString refusal(const QByteArray &data)
{
    const Result<PageImage> image = pageImage(data, u"sea.png"_s);
    return image ? QString() : image.error().message;
}

QImage read(const PageImage &image)
{
    return QImage::fromData(image.data);
}

} // namespace

class TestPageImage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImageIsKeptAsItIsWhenItIsSmallEnough()
    {
        const Result<PageImage> image = pageImage(file(picture(300, 200), "png"));
        QVERIFY(image);
        QCOMPARE(image->size, QSize(300, 200));
        QCOMPARE(imageSuffix(image->data), u"png"_s);
        QCOMPARE(read(*image).pixelColor(10, 10), QColor(Qt::darkRed));
        QCOMPARE(image->hash().size(), 64);
        QCOMPARE(imageSize(image->data), image->size);
    }

    void aLargeImageIsMadeSmallerAndKeepsItsShape()
    {
        for (const char *format : {"png", "jpg"}) {
            const Result<PageImage> image = pageImage(file(picture(4000, 1000), format));
            QVERIFY(image);
            QCOMPARE(image->size, QSize(1600, 400));
            QCOMPARE(read(*image).size(), QSize(1600, 400));
        }
        QCOMPARE(pageImage(file(picture(1, 4000), "png"))->size, QSize(1, 1600));
    }

    void aPhotoBecomesJpegAndADrawingStaysPng()
    {
        std::mt19937 random(7);
        QImage noise(400, 400, QImage::Format_RGB32); // a sky, as a camera sees it
        for (int y = 0; y < 400; ++y) {
            for (int x = 0; x < 400; ++x) {
                const int grain = int(random() % 12);
                noise.setPixel(x, y, qRgb(x / 4 + grain, y / 4 + grain, 200 + grain));
            }
        }
        QCOMPARE(imageSuffix(pageImage(file(noise, "png"))->data), u"jpg"_s);
        QCOMPARE(imageSuffix(pageImage(file(picture(400, 400), "png"))->data), u"png"_s);
        QCOMPARE(imageSuffix(pageImage(file(picture(400, 400), "jpg"))->data), u"jpg"_s);
        noise = noise.convertToFormat(QImage::Format_ARGB32);
        noise.setPixel(5, 5, qRgba(0, 0, 0, 0));
        const Result<PageImage> transparent = pageImage(file(noise, "png"));
        QCOMPARE(imageSuffix(transparent->data), u"png"_s);
        QCOMPARE(read(*transparent).pixelColor(5, 5).alpha(), 0);
    }

    void aPhotoIsTurnedUprightAndForgetsWhereItWasTaken()
    {
        const QByteArray photo = turnedPhoto(300, 200);
        QVERIFY(photo.contains("GPS 56"));
        const Result<PageImage> image = pageImage(photo);
        QVERIFY(image);
        QCOMPARE(image->size, QSize(200, 300));
        QCOMPARE(read(*image).size(), QSize(200, 300));
        const QColor top = read(*image).pixelColor(100, 20); // what was at the left
        QVERIFY(top.red() < 180 && top.green() < 60);
        QVERIFY(!image->data.contains("GPS"));
        QVERIFY(!image->data.contains("Exif"));
        QCOMPARE(pageImage(turnedPhoto(4000, 1000))->size, QSize(400, 1600));
        QCOMPARE(imageSize(photo), QSize(200, 300));
        QCOMPARE(decodedImage(photo, {20, 30}).size(), QSize(20, 30));
    }

    void wordsInAnImageFileAreNotKept()
    {
        QImage image = picture(30, 20);
        image.setText(u"Author"_s, u"Somebody"_s);
        const QByteArray data = file(image, "png");
        QVERIFY(data.contains("Somebody"));
        QVERIFY(!pageImage(data)->data.contains("Somebody"));
        QVERIFY(!pageImage(image)->data.contains("Somebody"));
    }

    void anotherColourSpaceIsMadeTheOneOfTheWeb()
    {
        QImage image = picture(30, 20, QColor(200, 30, 30));
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const Result<PageImage> kept = pageImage(image);
        QVERIFY(kept);
        QVERIFY(read(*kept).pixelColor(3, 3).red() > 215); // the same colour, told otherwise
    }

    void theSameImageGivesTheSameFile()
    {
        QCOMPARE(pageImage(file(picture(300, 200), "png"))->hash(),
                 pageImage(file(picture(300, 200), "bmp"))->hash());
    }

    void whatIsNoImageIsRefusedWithWhatToDo()
    {
        QVERIFY(refusal("Not an image").contains(u"sea.png is not an image"_s));
        QVERIFY(refusal("").contains(u"is empty"_s));
        QVERIFY(refusal("<svg xmlns=\"http://www.w3.org/2000/svg\"/>").contains(u"SVG"_s));
        QVERIFY(refusal("<?xml version=\"1.0\"?>\n<svg/>").contains(u"SVG"_s));
        QVERIFY(refusal(QByteArray("\0\0\0\x18"
                                   "ftypheic",
                                   12))
                    .contains(u"JPEG"_s));
        QVERIFY(!pageImage(QImage()));
    }

    void aDamagedImageIsRefused()
    {
        const QByteArray whole = file(picture(300, 200), "png");
        QVERIFY(refusal(whole.left(20)).contains(u"is damaged"_s));
        QVERIFY(refusal(whole.left(60)).contains(u"is damaged"_s));
        QVERIFY(refusal("\xff\xd8\xff\xe0 nothing").contains(u"is damaged"_s));
        QVERIFY(!imageSize("\x89PNG\r\n\x1a\n").isValid());
        QVERIFY(decodedImage("nothing", {5, 5}).isNull());
    }

    void anImageThatMovesIsRefused() { QVERIFY(refusal(movingGif()).contains(u"moves"_s)); }

    void anEnormousImageIsRefusedBeforeItIsDecoded()
    {
        QVERIFY(bomb().size() < 1000);
        QVERIFY(refusal(bomb()).contains(u"60000 × 60000"_s));
        QVERIFY(decodedImage(bomb(), {5, 5}).isNull());
        QVERIFY(refusal(QByteArray(mostImageBytes + 1, 'a')).contains(u"larger than"_s));
    }

    void aFileThatCannotBeReadIsTold()
    {
        QTemporaryDir folder;
        QCOMPARE(pageImageFile(folder.filePath(u"none.png"_s)).error().code, Error::Code::Access);
        QCOMPARE(pageImageFile(folder.path()).error().code, Error::Code::Access);
        const QString path = folder.filePath(u"a <b>.png"_s);
        QVERIFY(picture(30, 20).save(path));
        QVERIFY(pageImageFile(path));
    }
};

QTEST_GUILESS_MAIN(TestPageImage)
#include "tst_pageimage.moc"
