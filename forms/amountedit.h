#pragma once

#include <QLineEdit>

#include <optional>

/// A field for a number that may be empty: an amount in hundredths, a rate in millionths or a whole
/// number. Reads "250 302,59", "250302.59" and "1.234,50", and shows 250 302,59 with no-break
/// spaces.
class AmountEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue USER true)

public:
    /// What one unit of amount() is worth.
    enum class Unit { Hundredth, Millionth, Whole };

    explicit AmountEdit(QWidget *parent = nullptr, Unit unit = Unit::Hundredth);

    /// In units, or nothing when the field is empty or cannot be read.
    std::optional<qint64> amount() const;
    void setAmount(std::optional<qint64> amount);

    bool isValid() const { return problem().isEmpty(); }
    /// What is wrong and what to do; empty when nothing is.
    QString problem() const;

    /// For item delegates: a qlonglong, an empty QVariant, or the written text when unreadable.
    QVariant value() const;
    void setValue(const QVariant &value);

Q_SIGNALS:
    /// The user has left the field with something new in it.
    void edited();

private:
    void finish();

    Unit m_unit;
    QString m_committed; ///< the text last set or announced
};
