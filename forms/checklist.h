#pragma once

#include "choicecombo.h"

#include <QPointer>
#include <QStringList>

class QListWidget;

/// A field for several coded values: shows "3 chosen", opens a list of check boxes.
class CheckList : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes USER true)

public:
    explicit CheckList(QWidget *parent = nullptr);
    ~CheckList() override;

    void setChoices(const QList<ChoiceEntry> &choices);

    /// The chosen codes in the order of the list; codes that are not in it stand last.
    QStringList codes() const { return m_codes; }
    void setCodes(const QStringList &codes);

    void showPopup() override;

Q_SIGNALS:
    /// The user has changed the choice; sent once, when the list closes.
    void edited(const QStringList &codes);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void collect(const QListWidget &list);
    void summarise();

    QList<ChoiceEntry> m_choices;
    QStringList m_codes;
    QPointer<QWidget> m_popup; ///< while the list is open, and until it is deleted
};
