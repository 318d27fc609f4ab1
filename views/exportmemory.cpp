#include "exportmemory.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

/// A path holds signs that mean something in the name of a setting.
QString group(const QString &path)
{
    const QByteArray whole = QFileInfo(path).canonicalFilePath().toUtf8();
    return u"export/"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

ExportChoices exportmemory::load(const QString &path)
{
    QSettings settings;
    settings.beginGroup(group(path));
    return {.folder = settings.value(u"folder"_s).toString(),
            .theme = settings.value(u"theme"_s).toString(),
            .address = settings.value(u"address"_s).toString(),
            .classPrefix = settings.value(u"classPrefix"_s).toString()};
}

void exportmemory::save(const QString &path, const ExportChoices &choices)
{
    QSettings settings;
    settings.beginGroup(group(path));
    settings.setValue(u"folder"_s, choices.folder);
    settings.setValue(u"theme"_s, choices.theme);
    settings.setValue(u"address"_s, choices.address);
    settings.setValue(u"classPrefix"_s, choices.classPrefix);
}
