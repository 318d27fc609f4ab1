#pragma once

#include "referencelist.h"

#include <QComboBox>

class QCompleter;
class QStandardItemModel;

/// A combo box that refers to another record by its name. Typing finds names that contain the
/// words; a text that matches nothing offers to create a record of that name.
class ReferenceCombo : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(qlonglong reference READ reference WRITE setReference USER true)

public:
    explicit ReferenceCombo(QWidget *parent = nullptr);

    /// Fills the list, at no cost for \a entries. With \a noneLabel the field may be empty; its
    /// first entry says so.
    void setEntries(const QList<ReferenceEntry> &entries, const QString &noneLabel = {});

    /// The id of the record referred to; 0 for none.
    qint64 reference() const;
    void setReference(qint64 id);

    /// What is wrong and what to do: a name that is not in the register; empty when nothing is.
    QString problem() const;

    void showPopup() override;

Q_SIGNALS:
    /// The user has chosen another record, or none (0).
    void edited(qint64 id);
    /// The user asks for a new record with the name \a text.
    void createRequested(const QString &text);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void suggest(const QString &words);
    void take(const QVariant &id);
    void finish();
    void showName();

    ReferenceList *m_list;
    qint64 m_id = 0;
    QStandardItemModel *m_matches;
    QCompleter *m_completer;
};
