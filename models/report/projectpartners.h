#pragma once

#include "records/project.h"
#include "report/reportsource.h"

#include <vector>

/// An organisation's part in a project.
struct ReportPartner
{
    QString country; ///< code of countries(); empty when unknown
    QString name;
    QString role; ///< code of programmeRoles()
    bool isLead() const { return role == u"lead"; }
};

/// The partners of \a project, the lead partner first, then by name.
Result<std::vector<ReportPartner>> partnersOf(const ReportSource &source, qint64 project);

/// Partners from one country.
struct PartnerCountry
{
    QString name;
    std::vector<ReportPartner> partners;
};
/// \a partners by country: Sweden first, then the countries by name, those of unknown country last.
std::vector<PartnerCountry> byCountry(const ReportSource &source,
                                      const std::vector<ReportPartner> &partners);
