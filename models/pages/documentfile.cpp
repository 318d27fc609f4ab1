#include "pages/documentfile.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

QString documentSuffix(const QString &fileName)
{
    static const QStringList kinds{u"pdf"_s, u"doc"_s,  u"docx"_s, u"odt"_s, u"rtf"_s, u"txt"_s,
                                   u"xls"_s, u"xlsx"_s, u"ods"_s,  u"csv"_s, u"ppt"_s, u"pptx"_s,
                                   u"odp"_s, u"zip"_s,  u"epub"_s, u"ics"_s};
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return kinds.contains(suffix) ? suffix : QString();
}

QString documentDetail(const QString &fileName, qint64 bytes, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const QString kind = documentSuffix(fileName).toUpper();
    if (bytes <= 0)
        return kind;
    const int decimals = bytes < 1'000'000 ? 0 : 1;
    return kind + u", "_s + locale.formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

QString documentTitle(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    title.replace(u'_', u' ');
    return title.simplified().left(200);
}
