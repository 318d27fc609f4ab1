#pragma once

#include "theme.h"

#include <QComboBox>
#include <QList>

/// One code of a list and how it is shown.
struct ChoiceEntry
{
    QString code;
    QString label;
    QString icon = {}; ///< name in Icons, or empty
    ColorRole tone = ColorRole::Text; ///< colour of the icon
};

/// A combo box of coded values. A code that is not in the list is shown as itself and kept.
class ChoiceCombo : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode USER true)

public:
    explicit ChoiceCombo(QWidget *parent = nullptr);

    /// Fills the list. With \a emptyLabel the first entry means "no value" and has an empty code.
    void setChoices(const QList<ChoiceEntry> &choices, const QString &emptyLabel = {});

    QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    /// The user has chosen another entry.
    void edited(const QString &code);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_committed;
};
