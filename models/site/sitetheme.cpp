#include "site/sitetheme.h"

#include "site/sitepalette.h"

#include "pages/address.h"
#include "records/labels.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// Kinds of files a theme may bring; anything else in the folder stays where it is.
bool isSiteFile(const QString &name)
{
    static const QStringList kinds{u"css"_s,  u"js"_s,  u"svg"_s,  u"png"_s,   u"jpg"_s, u"jpeg"_s,
                                   u"webp"_s, u"ico"_s, u"woff"_s, u"woff2"_s, u"txt"_s};
    return kinds.contains(QFileInfo(name).suffix().toLower());
}

constexpr auto styleSheet = "site.css"_L1;
constexpr auto serverNote = "server.txt"_L1; ///< what the server should send

/// Where the answers of readers go beside the site itself, as a source of a policy with a space
/// before it: only scheme and host, so that nothing else can be added to the policy.
QString formAction(const Settings &settings)
{
    const std::optional<QString> safe = safeAddress(settings.feedbackAddress.trimmed());
    const QUrl address = safe ? QUrl(*safe) : QUrl();
    if (!safe || !isExternal(*safe))
        return u" mailto:"_s;
    return u' ' + address.scheme() + u"://"_s + address.host(QUrl::FullyEncoded)
        + (address.port() > 0 ? u':' + QString::number(address.port()) : QString());
}

Error cannotBeUsed(const QString &setting, const QString &why)
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("SiteTheme", "The setting “%1” cannot be used. %2")
                .arg(setting, why),
            {}};
}

} // namespace

Result<SiteTheme> SiteTheme::load(const QString &folder)
{
    SiteTheme theme;
    QStringList places{u":/site"_s};
    if (!folder.isEmpty()) {
        if (!QFileInfo(folder).isDir())
            return Error{Error::Code::NotFound,
                         QCoreApplication::translate(
                             "SiteTheme", "There is no folder “%1”. Choose the theme again.")
                             .arg(folder),
                         {}};
        places.append(folder);
    }
    for (const QString &place : places) {
        if (Result<> added = theme.m_templates.add(place + u"/templates"_s); !added)
            return added.error();
        if (Result<> added = theme.addFiles(place); !added)
            return added.error();
    }
    if (Result<> compiled = theme.m_templates.compile(); !compiled)
        return compiled.error();
    if (Result<> seen = theme.checkColours(folder); !seen)
        return seen.error();
    return theme;
}

/// The style sheet of the municipality's own folder; ours is held to the same by a test.
Result<> SiteTheme::checkColours(const QString &folder) const
{
    const SitePalette palette = SitePalette::read(m_files.value(styleSheet));
    if (const std::optional<UnreadColour> &unread = palette.unread())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "SiteTheme",
                         "In %1, line %2, the colour --%3 is “%4”, which cannot be checked. Write "
                         "it as # and six digits, such as #0b5563.")
                         .arg(folder + u'/' + styleSheet)
                         .arg(unread->line)
                         .arg(unread->token, unread->written),
                     {}};
    const std::vector<PaletteFault> faults = palette.faults();
    if (faults.empty())
        return {};
    const PaletteFault &fault = faults.front();
    const QString message = fault.dark
        ? QCoreApplication::translate(
            "SiteTheme",
            "In %1, line %2, the colour --%3 reaches %4 against --%5 in the dark look; it needs "
            "%6. Choose another colour.")
        : QCoreApplication::translate(
            "SiteTheme",
            "In %1, line %2, the colour --%3 reaches %4 against --%5; it needs %6. Choose "
            "another colour.");
    return Error{
        Error::Code::Invalid,
        message.arg(folder + u'/' + styleSheet)
            .arg(fault.line)
            .arg(fault.token, contrastWords(fault.ratio), fault.ground, contrastWords(fault.least)),
        {}};
}

Result<> SiteTheme::dress(const Settings &settings)
{
    const Kind &kind = kindOf<Settings>();
    for (const Problem &problem : settings.problems()) {
        const QString key = QString::fromUtf8(problem.field);
        if (Settings::isLook(key))
            return cannotBeUsed(labels::field(kind, kind.field(kind.indexOf(key))),
                                problem.message);
    }
    SitePalette palette = SitePalette::read(m_files.value(styleSheet));
    for (const SiteToken &token : siteTokens(settings.colours()))
        palette.set(token);
    if (const std::vector<PaletteFault> faults = palette.faults(); !faults.empty())
        return cannotBeUsed(u"--"_s + faults.front().token,
                            QCoreApplication::translate(
                                "SiteTheme",
                                "Against --%1 of the theme it reaches %2; it needs %3. Choose "
                                "another colour, or another theme.")
                                .arg(faults.front().ground, contrastWords(faults.front().ratio),
                                     contrastWords(faults.front().least)));
    m_files[styleSheet] += siteRules(settings);
    m_files[serverNote].replace("{form-action}", formAction(settings).toUtf8());
    return {};
}

Result<> SiteTheme::addFiles(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(folder.size() + 1);
        if (name.startsWith(u"templates/") || name.startsWith(u"words/") || !isSiteFile(name))
            continue;
        Result<QByteArray> content = themeFile(path);
        if (!content)
            return content.error();
        m_files.insert(name, *content);
    }
    return {};
}
