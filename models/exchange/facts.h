#pragma once

#include "records/project.h"

#include <QStringList>

struct Programme;

/// Facts of projects in the words of \a language; the same go to the web and to paper.
namespace facts {

/// "250 302,59 EUR", in English with a point; empty without an amount.
QString money(const Amount &amount, const QString &currency, QStringView language);
/// The fund or EU programme that a municipality calls \a name, by the name that the EU uses in
/// English: "ERDF" for "ERUF". As it is in other languages, and when it is not known.
QString fund(const QString &name, QStringView language);
/// The funding statement that \a programme asks of its \a project; empty when none is due, or when
/// the project has no programme (nullptr). Source: Regulation (EU) 2021/1060, Annex IX.
QString fundingStatement(const Project &project, const Programme *programme, QStringView language);

/// \a statement in the lines it is drawn in beside the emblem: "Medfinansieras av", "Europeiska
/// unionen". None for an empty one.
QStringList statementLines(const QString &statement);

} // namespace facts
