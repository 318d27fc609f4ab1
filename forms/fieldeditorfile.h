#pragma once

#include "fieldeditor.h"

class FileEdit;

/// A file kept in the register.
class FileFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    FileFieldEditor(Workspace &workspace, const Kind &kind, int index, FileEdit &edit,
                    QObject *parent);
    Result<QVariant> read() const override;
    void setReadOnly(bool readOnly) override;
    std::optional<QByteArray> content() const override;
    QString contentName() const override;

protected:
    void display(const QVariant &value) override;

private:
    FileEdit &m_edit;
};
