#pragma once

#include "records/settings.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

/// Two colours of a site that its readers meet together and cannot tell apart well enough.
struct PaletteFault
{
    QString token; ///< without the leading "--"
    QString ground; ///< the token it is seen against
    Colour colour;
    double ratio = 1;
    double least = textContrast;
    bool dark = false; ///< in the dark look
    int line = 0; ///< of the style sheet where the token, or else its ground, is set; 0: not there
};

/// A colour of the design whose value cannot be judged.
struct UnreadColour
{
    QString token; ///< without the leading "--"
    QString written; ///< "rgb(0 0 0)", "var(--other)"
    int line = 0; ///< of the style sheet
};

/// The colours of a site in both looks, by the custom properties of its style sheet.
class SitePalette
{
public:
    /// What can be read of \a css: --name: #rrggbb outside rules for print. Those within
    /// prefers-color-scheme: dark make the dark look, where the others hold as well.
    static SitePalette read(const QByteArray &css);

    /// The first token of the design, outside rules for print, that is not written as #rrggbb.
    const std::optional<UnreadColour> &unread() const { return m_unread; }
    void set(const SiteToken &token);
    std::optional<Colour> colour(const QString &token, bool dark = false) const;
    /// All pairs of known colours that fall short of their minimum, in the order of the design.
    std::vector<PaletteFault> faults() const;

private:
    struct Entry
    {
        Colour colour;
        int line = 0;
    };
    using Entries = QMap<QString, Entry>;

    const Entry *find(const QString &token, bool dark) const;
    std::optional<PaletteFault> fault(const struct PalettePair &pair, bool dark) const;

    Entries m_light;
    Entries m_dark; ///< only what differs from the light look
    bool m_hasDark = false;
    std::optional<UnreadColour> m_unread;
};

/// The rules that \a settings add to the style sheet: colours and fonts; empty without any. Each
/// value is one that we wrote, or a name of letters and digits in quotes: no other CSS can come in.
QByteArray siteRules(const Settings &settings);
