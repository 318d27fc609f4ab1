#pragma once

#include "records/field.h"
#include "records/project.h"
#include "records/result.h"

#include <QString>

#include <vector>

class Reader;

/// A label and what stands beside it, in words; the same facts go to the web and to paper.
struct Fact
{
    QString label;
    QString text;
};

/// Facts of records in \a language, missing ones left out.
namespace facts {

/// What the public is told of its state; empty when it has none, see publicStatus().
QString statusOf(const Project &project, QStringView language);
std::vector<Fact> ofProject(const Project &project, const Reader &reader, QStringView language);
/// "1 augusti 2024 till 31 juli 2027"; "från …", "till …" or empty when a date is missing.
QString period(QDate start, QDate end, QStringView language);
/// "250 302,59 EUR"; empty without an amount.
QString money(const Amount &amount, const QString &currency);
/// The funding statement that the project's programme asks for; empty when none is due.
/// Source: Regulation (EU) 2021/1060, Annex IX.
QString fundingStatement(const Project &project, const Reader &reader, QStringView language);

/// \a statement in the lines it is drawn in beside the emblem: "Medfinansieras av", "Europeiska
/// unionen". None for an empty one.
QStringList statementLines(const QString &statement);

/// An organisation's part in a project.
struct Partner
{
    QString name;
    QString country;
    QString role;
    QString budget;
};
/// The partners, lead partner first, then by name.
Result<std::vector<Partner>> partners(qint64 project, const Reader &reader, QStringView language);

} // namespace facts
