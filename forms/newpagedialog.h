#pragma once

#include "tables/pagetemplates.h"

#include <QDialog>

class ChoiceCombo;
class QLabel;
class QListWidget;
class QPushButton;
class ReferenceCombo;
class Workspace;

/// What a new page shall begin as: blank or one of the templates, in a language, about a record of
/// the register if it is about one.
class NewPageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewPageDialog(Workspace &workspace, const QString &language,
                           QWidget *parent = nullptr);

    /// What the user has chosen.
    pagetemplates::Wanted wanted() const;
    void setTemplate(const QString &key);
    void setRecord(qint64 id);

private:
    void build(const QString &language);
    void follow();
    const pagetemplates::Template &current() const;

    Workspace &m_workspace;
    std::vector<pagetemplates::Template> m_templates;
    QListWidget *m_list;
    ChoiceCombo *m_language;
    QLabel *m_recordLabel;
    ReferenceCombo *m_record;
    QLabel *m_hint;
    QPushButton *m_make;
};
