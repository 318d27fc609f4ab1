#pragma once

#include "records/field.h"
#include "tables/foldedtexts.h"
#include "tables/ranking.h"

#include <QHash>
#include <QSharedData>

/// One field of every record, each different value once: what filter, sort and sums need of it.
/// Records are known by their slot, values by a code; code 0 is the empty value. Shared between
/// threads by QSharedDataPointer.
class Column : public QSharedData
{
public:
    explicit Column(const FieldInfo &field);

    const FieldInfo &field() const { return *m_field; }
    /// Gives the record in \a slot its value.
    void set(int slot, const QVariant &value);
    /// Makes room for slots up to \a count, empty ones.
    void grow(int count);

    int code(int slot) const { return m_codes[size_t(slot)]; }
    bool isText() const; ///< values are texts rather than numbers
    /// Nothing to read: also a reference or link to a record that is gone, once that is known.
    bool isEmpty(int code) const;
    QString shownText(int code) const; ///< as people read it; of references their name
    QString cellText(int code) const; ///< as a cell shows it, with the spaces of numbers
    int codeCount() const;
    int codeOf(const QVariant &value) const; ///< -1 when no record has had it
    /// \a value is the empty value of \a field, however it is written.
    static bool isAbsent(const FieldInfo &field, const QVariant &value);
    QVariant value(int code) const; ///< as a Row holds it
    /// A value of this column as the number it is known by: of dates the Julian day.
    static qint64 numberOf(const FieldInfo &field, const QVariant &value);
    qint64 number(int code) const { return m_numbers[size_t(code)]; }
    const QString &text(int code) const { return m_texts[size_t(code)]; }

    /// References and links are sorted and searched by the name of what they lead to.
    bool isNamed() const;
    std::vector<int> unnamed() const; ///< codes whose name is not known
    void setName(int code, const QString &name);
    void forgetName(const QVariant &value); ///< the record it leads to changed its name

    bool isRanked() const { return m_ranking.count() == codeCount(); }
    /// Few new values since the last rank(): the next one costs next to nothing.
    bool isNearlyRanked() const;
    void rank();
    const Ranking &ranking() const { return m_ranking; }

    bool isFolded() const { return m_folded.count() == codeCount(); }
    void fold();
    const FoldedTexts &foldedTexts() const { return m_folded; }

private:
    int intern(const QVariant &value);
    bool isSortedByText() const;
    const QString &sortText(int code) const;
    qint64 sortNumber(int code) const;
    Ranking::Order orderedByText(const std::vector<int> &codes) const;
    Ranking::Order orderedByNumber(const std::vector<int> &codes) const;

    const FieldInfo *m_field;
    std::vector<int> m_codes; ///< by slot
    std::vector<QString> m_texts; ///< by code, when the field holds text
    std::vector<qint64> m_numbers; ///< by code, when it does not
    QHash<QString, int> m_textCodes;
    QHash<qint64, int> m_numberCodes;
    std::vector<QString> m_names; ///< by code; null while not known
    Ranking m_ranking;
    FoldedTexts m_folded;
};
