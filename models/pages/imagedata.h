#pragma once

#include <QByteArray>
#include <QString>

/// The file that a "data:" address holds when it is a PNG, JPEG, GIF or WebP image by its first
/// bytes, whatever the address says; else nothing. Source: RFC 2397.
QByteArray imageData(const QString &address);
