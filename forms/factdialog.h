#pragma once

#include "liveasker.h"

#include "storage/reader.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;
class RecordPicker;

/// A fact of the register as the user chose it.
struct ChosenFact
{
    QString fact; ///< see content::Run::fact
    QString words; ///< what it says now
};

/// Asks which fact of the register shall stand in a text: a field of a record found by its name,
/// how many belong to it, or how many there are in all.
class FactDialog : public QDialog
{
    Q_OBJECT

public:
    FactDialog(Workspace &workspace, const QString &language, QWidget *parent);

    /// Shows the dialog and waits; nothing when it was closed.
    static std::optional<ChosenFact> ask(Workspace &workspace, const QString &language,
                                         QWidget *parent);
    std::optional<ChosenFact> chosen() const;

private:
    void build();
    void offer();
    QStringList offered() const;
    QStringList ofRecord(const RecordName &record) const;
    QStringList belongingTo(const RecordName &record) const;
    QStringList ofAll() const;
    void take(const LiveQuestion &question, const LiveAnswers &answers);
    void showState();

    Workspace &m_workspace;
    QString m_language;
    LiveAsker m_asker;
    RecordPicker *m_record;
    QListWidget *m_facts;
    QPushButton *m_insert = nullptr;
};
