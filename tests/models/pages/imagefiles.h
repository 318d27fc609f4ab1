#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>

#include <array>

/// Image files for tests, good and bad.
namespace imagefiles {

/// A picture that is no single colour: its left half is \a left.
inline QImage picture(int width, int height, QColor left = Qt::darkRed)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, width / 2, height, left);
    return image;
}

inline QByteArray file(const QImage &image, const char *format)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return data;
}

/// A JPEG whose EXIF data say that it must be turned by 90°, and where it was taken.
inline QByteArray turnedPhoto(int width, int height)
{
    QByteArray exif =
        QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0"
                   "\0\0",
                   32);
    exif += "GPS 56.03N 14.15E";
    QByteArray segment("\xff\xe1");
    const qsizetype length = exif.size() + 2;
    segment += char(length >> 8);
    segment += char(length & 0xff);
    return file(picture(width, height), "jpg").insert(2, segment + exif);
}

/// Two images in one file, one after the other.
inline QByteArray movingGif()
{
    const QByteArray frame("\x21\xf9\x04\x00\x0a\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00"
                           "\x00\x02\x02\x44\x01\x00",
                           23);
    return QByteArray("GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00", 19) + frame
        + frame + ';';
}

inline quint32 crc(const QByteArray &data)
{
    quint32 sum = 0xffffffff;
    for (const char byte : data) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    return ~sum;
}

inline QByteArray number(quint32 value)
{
    return {std::array<char, 4>{char(value >> 24), char(value >> 16), char(value >> 8), char(value)}
                .data(),
            4};
}

/// A PNG of some bytes that promises 60,000 × 60,000 pixels.
inline QByteArray bomb()
{
    QByteArray data = file(picture(4, 4), "png");
    const QByteArray header = QByteArray("IHDR") + number(60000) + number(60000) + data.mid(24, 5);
    return data.replace(12, 21, header + number(crc(header)));
}

} // namespace imagefiles
