#pragma once

#include "records/sitecolours.h"

#include <QCoreApplication>
#include <QDate>

/// The municipality itself and how the public reaches it. One record, id 1.
struct Settings
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
public:
    static constexpr const char *table = "settings";
    static constexpr const char *context = "Settings";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Settings", "Settings");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Settings", "Settings");
    static std::span<const Field<Settings>> fields();

    qint64 id = 0;
    QString uuid;
    QString name;
    QString logo;
    QString logoAlt;
    std::optional<qint64> inhabitants; ///< used for fees per inhabitant
    QString siteAddress; ///< https://…, for canonical addresses
    QStringList languages; ///< codes of contentLanguages()
    QString currency = QStringLiteral("EUR"); ///< code of currencies(); of new records
    QString contactName;
    QString contactText;
    QString phone;
    QString email;
    QString address;
    QString hoursNote;
    QString hoursMonday; ///< 8.00–16.30, or empty while nobody has told us
    QString hoursTuesday;
    QString hoursWednesday;
    QString hoursThursday;
    QString hoursFriday;
    QString hoursSaturday;
    QString hoursSunday;
    QString hoursExceptions; ///< one a line: 2026-12-24 closed
    QString feedbackAddress;
    QString strategyPriorities; ///< one a line
    Decimal latitude; ///< of the municipality, degrees north
    Decimal longitude; ///< degrees east
    QString colourAccent; ///< #rrggbb, of links and headings' rules; empty: the theme's own
    QString colourBand; ///< #rrggbb, of the dark bands behind menu and contact
    QString colourLine; ///< #rrggbb, of the line under the header
    QString fonts; ///< names, the first that a reader has is used: "Open Sans, Arial"
    QString dataLicence; ///< code of dataLicences(); empty while nobody has decided
    QString statementStatus; ///< code of conformities(): what the accessibility statement says
    QDate statementDate; ///< when the site was last tested
    QString statementMethod; ///< how and by whom it was tested
    QString statementFaults; ///< known to be inaccessible, and when that is mended; one a line
    QString ownWords; ///< that are right although no dictionary has them; one a line

    /// The colours chosen for the site; what cannot be read counts as none.
    ChosenColours colours() const;

    /// The field \a key is of the site's look: with one that is wrong no site can be made.
    static bool isLook(QStringView key);
    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;

private:
    // fields() in order, by what they are about.
    static std::vector<Field<Settings>> ownFields();
    static std::vector<Field<Settings>> contactFields();
    static std::vector<Field<Settings>> publicationFields();
};
