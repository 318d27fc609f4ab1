#pragma once

#include "exchange/liverows.h"

/// The values of records in words of a page's language, as live blocks and inline fields tell them.
/// Names of people are told only when they may be published.
class LiveCells
{
public:
    /// \a kind is that of the records.
    LiveCells(const Kind &kind, const LiveSource &source);

    /// What people call \a row; a project by its title in English on an English page.
    QString title(const Row &row) const;
    /// The value in \a column of Listing; empty for none. An amount without a known rate says so.
    QString text(const Row &row, int column) const;
    /// The heading of \a column.
    QString label(int column) const;
    /// A sum of \a column; amounts without a known rate are told beside it, never counted as 0.
    QString sum(int column, const Sum &sum) const;
    /// The name of a group for people; words for records without a value.
    QString group(const RowGroup &group) const;

private:
    QString withCurrency(qint64 minor, const QString &currency) const;
    QVariant value(const Row &row, int column) const;
    QString referenced(const FieldInfo &field, const QVariant &value) const;
    QString money(const Row &row, int column, const QVariant &value) const;

    const Kind &m_kind;
    const Listing &m_listing;
    const LiveSource &m_source;
    Surroundings m_around; ///< for computed columns
};
