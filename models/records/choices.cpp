#include "records/choices.h"

#include <QCoreApplication>

namespace {

constexpr Choice projectKindsList[] = {
    {"eu", QT_TRANSLATE_NOOP("Choices", "EU project")},
    {"other", QT_TRANSLATE_NOOP("Choices", "Other international project")},
    {"feasibility", QT_TRANSLATE_NOOP("Choices", "Feasibility study")},
};

constexpr Choice municipalityRolesList[] = {
    {"owner", QT_TRANSLATE_NOOP("Choices", "Owner")},
    {"cofinancier", QT_TRANSLATE_NOOP("Choices", "Co-financier")},
    {"partner", QT_TRANSLATE_NOOP("Choices", "Collaboration partner")},
};

constexpr Choice programmeRolesList[] = {
    {"lead", QT_TRANSLATE_NOOP("Choices", "Lead partner")},
    {"partner", QT_TRANSLATE_NOOP("Choices", "Project partner")},
    {"associated", QT_TRANSLATE_NOOP("Choices", "Associated partner")},
    {"coordinator", QT_TRANSLATE_NOOP("Choices", "Coordinator")},
    {"beneficiary", QT_TRANSLATE_NOOP("Choices", "Beneficiary")},
};

constexpr Choice projectStatusesList[] = {
    {"idea", QT_TRANSLATE_NOOP("Choices", "Idea")},
    {"preparing", QT_TRANSLATE_NOOP("Choices", "Preparing application")},
    {"submitted", QT_TRANSLATE_NOOP("Choices", "Submitted")},
    {"approved", QT_TRANSLATE_NOOP("Choices", "Approved")},
    {"conditional", QT_TRANSLATE_NOOP("Choices", "Approved with conditions")},
    {"rejected", QT_TRANSLATE_NOOP("Choices", "Rejected")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choices", "Withdrawn")},
    {"contracted", QT_TRANSLATE_NOOP("Choices", "Contracted")},
    {"running", QT_TRANSLATE_NOOP("Choices", "Running")},
    {"completed", QT_TRANSLATE_NOOP("Choices", "Completed")},
    {"accounted", QT_TRANSLATE_NOOP("Choices", "Final report accepted")},
    {"archived", QT_TRANSLATE_NOOP("Choices", "Archived")},
};

constexpr Choice currenciesList[] = {
    {"EUR", "EUR"},
    {"SEK", "SEK"},
    {"DKK", "DKK"},
    {"NOK", "NOK"},
};

constexpr Choice policyObjectivesList[] = {
    {"PO1", QT_TRANSLATE_NOOP("Choices", "PO1 A smarter Europe")},
    {"PO2", QT_TRANSLATE_NOOP("Choices", "PO2 A greener Europe")},
    {"PO3", QT_TRANSLATE_NOOP("Choices", "PO3 A more connected Europe")},
    {"PO4", QT_TRANSLATE_NOOP("Choices", "PO4 A more social Europe")},
    {"PO5", QT_TRANSLATE_NOOP("Choices", "PO5 A Europe closer to citizens")},
    {"ISO1", QT_TRANSLATE_NOOP("Choices", "ISO1 Better cooperation governance")},
    {"ISO2", QT_TRANSLATE_NOOP("Choices", "ISO2 A safer and more secure Europe")},
};

constexpr Choice goalsList[] = {
    {"1", QT_TRANSLATE_NOOP("Choices", "1 No poverty")},
    {"2", QT_TRANSLATE_NOOP("Choices", "2 Zero hunger")},
    {"3", QT_TRANSLATE_NOOP("Choices", "3 Good health and well-being")},
    {"4", QT_TRANSLATE_NOOP("Choices", "4 Quality education")},
    {"5", QT_TRANSLATE_NOOP("Choices", "5 Gender equality")},
    {"6", QT_TRANSLATE_NOOP("Choices", "6 Clean water and sanitation")},
    {"7", QT_TRANSLATE_NOOP("Choices", "7 Affordable and clean energy")},
    {"8", QT_TRANSLATE_NOOP("Choices", "8 Decent work and economic growth")},
    {"9", QT_TRANSLATE_NOOP("Choices", "9 Industry, innovation and infrastructure")},
    {"10", QT_TRANSLATE_NOOP("Choices", "10 Reduced inequalities")},
    {"11", QT_TRANSLATE_NOOP("Choices", "11 Sustainable cities and communities")},
    {"12", QT_TRANSLATE_NOOP("Choices", "12 Responsible consumption and production")},
    {"13", QT_TRANSLATE_NOOP("Choices", "13 Climate action")},
    {"14", QT_TRANSLATE_NOOP("Choices", "14 Life below water")},
    {"15", QT_TRANSLATE_NOOP("Choices", "15 Life on land")},
    {"16", QT_TRANSLATE_NOOP("Choices", "16 Peace, justice and strong institutions")},
    {"17", QT_TRANSLATE_NOOP("Choices", "17 Partnerships for the goals")},
};

constexpr Choice statementsList[] = {
    {"funded", QT_TRANSLATE_NOOP("Choices", "Funded by the European Union")},
    {"cofunded", QT_TRANSLATE_NOOP("Choices", "Co-funded by the European Union")},
    {"none", QT_TRANSLATE_NOOP("Choices", "No EU statement")},
};

constexpr Choice organisationTypesList[] = {
    {"municipality", QT_TRANSLATE_NOOP("Choices", "Municipality")},
    {"region", QT_TRANSLATE_NOOP("Choices", "Region")},
    {"authority", QT_TRANSLATE_NOOP("Choices", "Government authority")},
    {"university", QT_TRANSLATE_NOOP("Choices", "University or research")},
    {"company", QT_TRANSLATE_NOOP("Choices", "Company")},
    {"association", QT_TRANSLATE_NOOP("Choices", "Association")},
    {"other", QT_TRANSLATE_NOOP("Choices", "Other organisation")},
};

constexpr Choice contactKindsList[] = {
    {"official", QT_TRANSLATE_NOOP("Choices", "Own official")},
    {"elected", QT_TRANSLATE_NOOP("Choices", "Elected member")},
    {"external", QT_TRANSLATE_NOOP("Choices", "External")},
};

constexpr Choice formalitiesList[] = {
    {"formal", QT_TRANSLATE_NOOP("Choices", "Formal")},
    {"informal", QT_TRANSLATE_NOOP("Choices", "Informal")},
};

constexpr Choice networkKindsList[] = {
    {"political", QT_TRANSLATE_NOOP("Choices", "Political")},
    {"official", QT_TRANSLATE_NOOP("Choices", "Official")},
    {"business", QT_TRANSLATE_NOOP("Choices", "Business or brand")},
    {"thematic", QT_TRANSLATE_NOOP("Choices", "Thematic")},
};

constexpr Choice townKindsList[] = {
    {"twin", QT_TRANSLATE_NOOP("Choices", "Twin town")},
    {"friendship", QT_TRANSLATE_NOOP("Choices", "Friendship agreement")},
    {"cooperation", QT_TRANSLATE_NOOP("Choices", "Cooperation agreement")},
    {"partnership", QT_TRANSLATE_NOOP("Choices", "Municipal partnership")},
    {"informal", QT_TRANSLATE_NOOP("Choices", "Informal contact")},
};

constexpr Choice townStatusesList[] = {
    {"active", QT_TRANSLATE_NOOP("Choices", "Active")},
    {"dormant", QT_TRANSLATE_NOOP("Choices", "Dormant")},
    {"ended", QT_TRANSLATE_NOOP("Choices", "Ended")},
};

constexpr Choice eventKindsList[] = {
    {"visit", QT_TRANSLATE_NOOP("Choices", "Visit")},
    {"meeting", QT_TRANSLATE_NOOP("Choices", "Meeting")},
    {"milestone", QT_TRANSLATE_NOOP("Choices", "Milestone")},
};

constexpr Choice deadlineKindsList[] = {
    {"report", QT_TRANSLATE_NOOP("Choices", "Report")},
    {"claim", QT_TRANSLATE_NOOP("Choices", "Payment claim")},
    {"application", QT_TRANSLATE_NOOP("Choices", "Application")},
    {"fee", QT_TRANSLATE_NOOP("Choices", "Fee")},
    {"review", QT_TRANSLATE_NOOP("Choices", "Agreement review")},
    {"retention", QT_TRANSLATE_NOOP("Choices", "Retention")},
    {"other", QT_TRANSLATE_NOOP("Choices", "Other deadline")},
};

constexpr Choice documentKindsList[] = {
    {"strategy", QT_TRANSLATE_NOOP("Choices", "Strategy")},
    {"guideline", QT_TRANSLATE_NOOP("Choices", "Guideline")},
    {"agreement", QT_TRANSLATE_NOOP("Choices", "Agreement")},
    {"decision", QT_TRANSLATE_NOOP("Choices", "Decision")},
    {"report", QT_TRANSLATE_NOOP("Choices", "Report")},
    {"link", QT_TRANSLATE_NOOP("Choices", "Link")},
};

constexpr Choice pageStatusesList[] = {
    {"draft", QT_TRANSLATE_NOOP("Choices", "Draft")},
    {"ready", QT_TRANSLATE_NOOP("Choices", "Ready")},
    {"published", QT_TRANSLATE_NOOP("Choices", "Published")},
};

constexpr Choice dataLicencesList[] = {
    {"cc0", QT_TRANSLATE_NOOP("Choices", "CC0 1.0, free to use")},
    {"ccby", QT_TRANSLATE_NOOP("Choices", "CC BY 4.0, name the source")},
};

constexpr Choice conformitiesList[] = {
    {"full", QT_TRANSLATE_NOOP("Choices", "Fully")},
    {"partial", QT_TRANSLATE_NOOP("Choices", "Partly")},
    {"none", QT_TRANSLATE_NOOP("Choices", "Not")},
};

constexpr Choice languagesList[] = {
    {"sv", QT_TRANSLATE_NOOP("Choices", "Swedish")},
    {"en", QT_TRANSLATE_NOOP("Choices", "English")},
    {"da", QT_TRANSLATE_NOOP("Choices", "Danish")},
    {"de", QT_TRANSLATE_NOOP("Choices", "German")},
};

} // namespace

std::span<const Choice> projectKinds()
{
    return projectKindsList;
}
std::span<const Choice> municipalityRoles()
{
    return municipalityRolesList;
}
std::span<const Choice> programmeRoles()
{
    return programmeRolesList;
}
std::span<const Choice> projectStatuses()
{
    return projectStatusesList;
}
std::span<const Choice> currencies()
{
    return currenciesList;
}
std::span<const Choice> policyObjectives()
{
    return policyObjectivesList;
}
std::span<const Choice> agendaGoals()
{
    return goalsList;
}
std::span<const Choice> statements()
{
    return statementsList;
}
std::span<const Choice> organisationTypes()
{
    return organisationTypesList;
}
std::span<const Choice> contactKinds()
{
    return contactKindsList;
}
std::span<const Choice> formalities()
{
    return formalitiesList;
}
std::span<const Choice> networkKinds()
{
    return networkKindsList;
}
std::span<const Choice> townKinds()
{
    return townKindsList;
}
std::span<const Choice> townStatuses()
{
    return townStatusesList;
}
std::span<const Choice> eventKinds()
{
    return eventKindsList;
}
std::span<const Choice> deadlineKinds()
{
    return deadlineKindsList;
}
std::span<const Choice> documentKinds()
{
    return documentKindsList;
}
std::span<const Choice> pageStatuses()
{
    return pageStatusesList;
}
std::span<const Choice> dataLicences()
{
    return dataLicencesList;
}
std::span<const Choice> conformities()
{
    return conformitiesList;
}
std::span<const Choice> contentLanguages()
{
    return languagesList;
}

QString choiceLabel(std::span<const Choice> choices, QStringView code)
{
    for (const Choice &choice : choices) {
        if (code == QLatin1StringView(choice.code))
            return QCoreApplication::translate("Choices", choice.label);
    }
    return code.toString();
}
