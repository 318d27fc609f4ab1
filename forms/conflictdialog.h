#pragma once

#include "records/kind.h"

#include <QDateTime>
#include <QDialog>

#include <functional>
#include <optional>

class QButtonGroup;
class QGridLayout;

/// A record that two people have changed from the same state.
struct Conflict
{
    const Kind *kind = nullptr;
    QString title; ///< of the record
    Row before; ///< as both found it
    Row mine; ///< as it stands in the form
    Row theirs; ///< as it stands in the register
    QString who; ///< who saved it; empty when unknown
    QDateTime when; ///< local time; invalid when unknown
    std::function<QString(const FieldInfo &, const QVariant &)> words; ///< a value for people

    /// Indexes of the fields that both have changed, to different values.
    std::vector<int> clashes() const;
    /// What is in the register with my other changes: what is saved when theirs holds everywhere.
    Row merged() const;
    /// How many fields I changed that clash with nothing.
    int peaceful() const;
};

/// Asks, field by field, whether mine or theirs shall hold.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(const Conflict &conflict, QWidget *parent);

    /// The record as chosen, to be saved over Conflict::theirs.
    Row chosen() const;
    void takeAll(bool mine);

    /// Shows the dialog; nothing when the user goes on editing.
    static std::optional<Row> ask(QWidget *parent, const Conflict &conflict);
    /// Answers every conflict instead of a dialog, for tests. Empty brings dialogs back.
    static void setAnswer(std::function<std::optional<Row>(const Conflict &)> answer);

private:
    QWidget *heading();
    QWidget *table();
    QWidget *buttons();
    void addField(QGridLayout &grid, int row, int field);
    QWidget *cell(const QString &words, bool isFirst);

    Conflict m_conflict;
    std::vector<int> m_fields;
    std::vector<QButtonGroup *> m_choices; ///< one a field: 0 mine, 1 theirs
};
