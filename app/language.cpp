#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace language {

using namespace Qt::StringLiterals;

QString ofSystem()
{
    return QLocale::system().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

void install(const QString &code)
{
    const QLocale locale(code == u"sv" ? QLocale::Swedish : QLocale::English);
    auto *ours = new QTranslator(qApp);
    if (ours->load(u":/i18n/utblick_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(qApp);
    // Qt itself brings no Swedish.
    if (qts->load(u":/i18n/qtbase_%1.qm"_s.arg(code))
        || qts->load(locale, u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace language
