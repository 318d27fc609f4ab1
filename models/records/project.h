#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// An EU project, or another international project, in which the municipality takes part.
struct Project
{
    Q_DECLARE_TR_FUNCTIONS(Project)
public:
    static constexpr const char *table = "project";
    static constexpr const char *context = "Project";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Project", "Project");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Project", "EU projects");
    static std::span<const Field<Project>> fields();

    qint64 id = 0;
    QString uuid;
    QString title;
    QString acronym;
    QString titleEn;
    QString kind = QStringLiteral("eu"); ///< code of projectKinds()
    Ref programme;
    QString status = QStringLiteral("idea"); ///< code of projectStatuses()
    QString role; ///< code of municipalityRoles()
    QString programmeRole; ///< code of programmeRoles()
    QString call;
    QString externalNumber; ///< the programme's number
    QString caseNumber; ///< diarienummer, like KS 2023/117
    QDate startDate;
    QDate endDate; ///< null while open
    QString currency = QStringLiteral("EUR"); ///< code of currencies(); of all amounts
    Amount totalBudget;
    Amount euContribution;
    Amount ownCash;
    Amount ownTime;
    Amount otherFinancing;
    Decimal rate; ///< SEK for one unit of the currency
    QDate rateDate;
    QString department;
    Ref manager;
    QString decisionBody;
    QDate decisionDate;
    QString decisionParagraph; ///< § of the minutes
    QString policyObjective; ///< code of policyObjectives()
    QString specificObjective; ///< RSO1.1 … ISO6.x
    QStringList goals; ///< codes of agendaGoals()
    QString strategyPriority;
    QString targetGroup;
    QString summary;
    QString aims;
    QString results;
    QString summaryEn;
    QString aimsEn;
    QString resultsEn;
    QString website;
    QString kohesio;
    QString keepEu;
    QString cordis;
    QString image;
    QString imageAlt;
    bool publish = false;
    QDate posterDate;
    QDate plaqueDate;
    QDate eventDate;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;

private:
    // fields() in the order of the list, by what they are about.
    static std::vector<Field<Project>> identityFields();
    static std::vector<Field<Project>> moneyFields();
    static std::vector<Field<Project>> contentFields();
    static std::vector<Field<Project>> publicityFields();
};
