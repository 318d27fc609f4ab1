#pragma once

#include "report/reportsource.h"

#include "tables/computed.h"
#include "tables/names.h"
#include "tables/rowgroups.h"

#include <QStringList>

class Listing;

/// The cells of tables of records, in words of a report's language. A report stays inside, so it
/// names people and records whether they may be published or not. For one thread.
class ReportCells
{
public:
    /// \a kind is that of the records; computed columns are told for the day of the report.
    static Result<ReportCells> make(const ReportSource &source, const Kind &kind);

    const Listing &listing() const { return *m_listing; }
    /// What people call \a row.
    QString title(const Row &row) const { return m_source->reader().title(*m_kind, row); }
    /// The value in \a column of Listing, as a table shows it: days as 2027-01-31, amounts without
    /// their currency, long texts by their beginning. Empty for none; an amount without a known
    /// rate says so.
    QString text(const Row &row, int column);
    QString label(int column) const;
    /// What the records that share \a row's value in \a column are called as a group; words for an
    /// empty value. Of days it is the year.
    QString group(const Row &row, int column);
    /// What groups of \a column go by, for a sentence: "program", "år (startar)".
    QString groupedBy(int column) const;
    /// The amount in \a column with its currency; as text() without an amount.
    QString money(const Row &row, int column);
    /// Name of the record that the field \a key refers to or belongs to; empty for none.
    QString name(const Row &row, const char *key);
    /// Name of the record of \a kind with \a id, kept once it was read; empty for none.
    QString name(const Kind &kind, qint64 id) { return m_names.name(kind, id); }
    /// True for a column of amounts in SEK that are worked out from another column.
    bool isInSek(int column) const;

    /// A sum, a line for each currency with its code, the largest first. Empty when there is none.
    QStringList sum(const Sum &sum) const;
    /// A sum in SEK, and how many amounts are not in it because their rate is not known.
    QStringList sumInSek(const Sum &sum) const;

private:
    ReportCells(const ReportSource &source, const Kind &kind);
    QVariant value(const Row &row, int column) const;
    QString named(const FieldInfo &field, const QVariant &value);
    QString amount(const Row &row, int column, const QVariant &value) const;

    const ReportSource *m_source;
    const Kind *m_kind;
    const Listing *m_listing;
    Surroundings m_around;
    Names m_names;
};
