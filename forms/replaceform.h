#pragma once

#include "exchange/replace.h"

#include <QWidget>

class ChoiceCombo;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;
class ReplaceFields;

/// What to look for, what to put in its place, and where.
class ReplaceForm : public QWidget
{
    Q_OBJECT

public:
    /// \a current is the kind of the table on show, or null; \a shown its rows.
    ReplaceForm(const Kind *current, std::vector<qint64> shown, QWidget *parent = nullptr);

    ReplaceQuery query() const;
    /// Where is looked: "shown" (the table's rows), "kind" (all records of the kind), "all".
    QString scope() const;
    void setScope(const QString &code);
    ReplaceFields &fields() const { return *m_fields; }

Q_SIGNALS:
    void changed();

private:
    void addWords(QVBoxLayout &layout);
    void addPlaces(QVBoxLayout &layout);
    void fillScopes();
    QLineEdit *addLine(QVBoxLayout &layout, const QString &label, const QString &name);
    QCheckBox *addBox(QVBoxLayout &layout, const QString &label, const QString &name);
    void followScope();

    const Kind *m_current;
    std::vector<qint64> m_shown;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QCheckBox *m_wholeWords = nullptr;
    ChoiceCombo *m_scope = nullptr;
    ReplaceFields *m_fields = nullptr;
};
