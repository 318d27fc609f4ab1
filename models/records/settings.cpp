#include "records/settings.h"

#include "records/check.h"
#include "records/choices.h"

std::vector<Field<Settings>> Settings::ownFields()
{
    return {
        {&Settings::name,
         {.key = "name",
          .label = QT_TR_NOOP("Municipality's name"),
          .required = true,
          .listed = true}},
        {&Settings::logo, {.key = "logo", .label = QT_TR_NOOP("Logo"), .file = true}},
        {&Settings::logoAlt, {.key = "logo_alt", .label = QT_TR_NOOP("Alt text of the logo")}},
        {&Settings::inhabitants, {.key = "inhabitants", .label = QT_TR_NOOP("Inhabitants")}},
        {&Settings::siteAddress, {.key = "site_address", .label = QT_TR_NOOP("Site address")}},
        {&Settings::languages,
         {.key = "languages",
          .label = QT_TR_NOOP("Languages of the site"),
          .choices = contentLanguages()}},
        {&Settings::currency,
         {.key = "currency", .label = QT_TR_NOOP("Currency"), .choices = currencies()}},
    };
}

std::vector<Field<Settings>> Settings::contactFields()
{
    return {
        {&Settings::contactName,
         {.key = "contact_name", .label = QT_TR_NOOP("Contact centre"), .listed = true}},
        {&Settings::contactText,
         {.key = "contact_text",
          .label = QT_TR_NOOP("What the contact centre does"),
          .prose = true}},
        {&Settings::phone, {.key = "phone", .label = QT_TR_NOOP("Phone"), .listed = true}},
        {&Settings::email, {.key = "email", .label = QT_TR_NOOP("E-mail"), .listed = true}},
        {&Settings::address,
         {.key = "address", .label = QT_TR_NOOP("Visiting address"), .prose = true}},
        {&Settings::hoursNote,
         {.key = "hours_note", .label = QT_TR_NOOP("Opening hours in words")}},
        {&Settings::hoursMonday, {.key = "hours_monday", .label = QT_TR_NOOP("Monday")}},
        {&Settings::hoursTuesday, {.key = "hours_tuesday", .label = QT_TR_NOOP("Tuesday")}},
        {&Settings::hoursWednesday, {.key = "hours_wednesday", .label = QT_TR_NOOP("Wednesday")}},
        {&Settings::hoursThursday, {.key = "hours_thursday", .label = QT_TR_NOOP("Thursday")}},
        {&Settings::hoursFriday, {.key = "hours_friday", .label = QT_TR_NOOP("Friday")}},
        {&Settings::hoursSaturday, {.key = "hours_saturday", .label = QT_TR_NOOP("Saturday")}},
        {&Settings::hoursSunday, {.key = "hours_sunday", .label = QT_TR_NOOP("Sunday")}},
        {&Settings::hoursExceptions,
         {.key = "hours_exceptions", .label = QT_TR_NOOP("Exceptions"), .prose = true}},
        {&Settings::feedbackAddress,
         {.key = "feedback_address", .label = QT_TR_NOOP("Address for feedback")}},
        {&Settings::strategyPriorities,
         {.key = "strategy_priorities", .label = QT_TR_NOOP("Strategy priorities"), .prose = true}},
    };
}

std::vector<Field<Settings>> Settings::publicationFields()
{
    return {
        {&Settings::latitude, {.key = "latitude", .label = QT_TR_NOOP("Latitude")}},
        {&Settings::longitude, {.key = "longitude", .label = QT_TR_NOOP("Longitude")}},
        {&Settings::colourAccent,
         {.key = "colour_accent", .label = QT_TR_NOOP("Colour of links and rules")}},
        {&Settings::colourBand, {.key = "colour_band", .label = QT_TR_NOOP("Colour of the bands")}},
        {&Settings::colourLine, {.key = "colour_line", .label = QT_TR_NOOP("Colour of the line")}},
        {&Settings::fonts, {.key = "fonts", .label = QT_TR_NOOP("Fonts")}},
        {&Settings::dataLicence,
         {.key = "data_licence",
          .label = QT_TR_NOOP("Licence of open data"),
          .choices = dataLicences()}},
        {&Settings::statementStatus,
         {.key = "statement_status",
          .label = QT_TR_NOOP("Meets the requirements"),
          .choices = conformities()}},
        {&Settings::statementDate, {.key = "statement_date", .label = QT_TR_NOOP("Last tested")}},
        {&Settings::statementMethod,
         {.key = "statement_method", .label = QT_TR_NOOP("How it was tested"), .prose = true}},
        {&Settings::statementFaults,
         {.key = "statement_faults", .label = QT_TR_NOOP("Known faults"), .prose = true}},
        {&Settings::ownWords,
         {.key = "own_words", .label = QT_TR_NOOP("Words of our own"), .prose = true}},
    };
}

std::span<const Field<Settings>> Settings::fields()
{
    static const std::vector<Field<Settings>> list = [] {
        std::vector<Field<Settings>> all;
        for (const auto &part : {ownFields(), contactFields(), publicationFields()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return list;
}

ChosenColours Settings::colours() const
{
    return {Colour::read(colourAccent), Colour::read(colourBand), Colour::read(colourLine)};
}

bool Settings::isLook(QStringView key)
{
    return key == u"colour_accent" || key == u"colour_band" || key == u"colour_line"
        || key == u"fonts";
}

std::vector<Problem> Settings::problems() const
{
    std::vector<Problem> found;
    check::required(found, "name", name);
    check::webAddress(found, "site_address", siteAddress);
    check::mailAddress(found, "email", email);
    // A form, or somebody who reads the answers.
    const bool isMail = feedbackAddress.contains(u'@') && !feedbackAddress.contains(u"://");
    const auto checked = isMail ? check::mailAddress : check::webAddress;
    checked(found, "feedback_address", feedbackAddress.trimmed());
    check::place(found, latitude, longitude);
    check::colour(found, "colour_accent", colourAccent);
    check::colour(found, "colour_band", colourBand);
    check::colour(found, "colour_line", colourLine);
    check::siteColours(found, colours());
    check::fonts(found, "fonts", fonts);
    if (statementStatus == u"full" && !statementFaults.trimmed().isEmpty())
        found.push_back({"statement_status",
                         tr("Known faults are listed below, so the site does not fully meet the "
                            "requirements. Choose “Partly”, or empty the list.")});
    return found;
}
