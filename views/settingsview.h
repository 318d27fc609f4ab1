#pragma once

#include "sectionview.h"

class RecordForm;
class Workspace;

/// The municipality itself, its contact centre and the register's habits: one record, in a form of
/// readable width.
class SettingsView : public SectionView
{
    Q_OBJECT

public:
    SettingsView(Workspace &workspace, QWidget *parent);

    const Kind *kind() const override { return &m_kind; }
    bool commitPending() override;
    void focusFirst() override;
    void showPlace(qint64 id, const QString &field, int block) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool ensureRecord();

    Workspace &m_workspace;
    const Kind &m_kind;
    RecordForm *m_form;
};
