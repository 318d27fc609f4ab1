#include "preferences.h"

#include "forms/icons.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, Theme::Mode> modes[] = {
    {"system", Theme::Mode::System},
    {"light", Theme::Mode::Light},
    {"dark", Theme::Mode::Dark},
};

} // namespace

Theme::Mode preferences::theme()
{
    const QString chosen = QSettings().value(u"theme"_s).toString();
    for (const auto &[name, mode] : modes) {
        if (chosen == QLatin1StringView(name))
            return mode;
    }
    return Theme::Mode::System;
}

void preferences::setTheme(Theme::Mode mode)
{
    for (const auto &[name, candidate] : modes) {
        if (candidate == mode)
            QSettings().setValue(u"theme"_s, QString::fromLatin1(name));
    }
}

QString preferences::language()
{
    const QString chosen = QSettings().value(u"language"_s).toString();
    return chosen == u"sv" || chosen == u"en" ? chosen : QString();
}

void preferences::setLanguage(const QString &language)
{
    QSettings().setValue(u"language"_s, language);
}

void preferences::apply(QApplication &app, const QString &language)
{
    QLocale::setDefault(language == u"sv" ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QGuiApplication::setDesktopFileName(u"utblick"_s);
    Theme::apply(app, theme());
    QApplication::setWindowIcon(Icons::application());
}
