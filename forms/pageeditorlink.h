#pragma once

#include <QDialog>

class FieldMessage;
class QLineEdit;
class RecordPicker;
class Workspace;

/// Asks where a link shall lead: to a web address or to a record of the register.
class PageEditorLink : public QDialog
{
    Q_OBJECT

public:
    /// \a href: where it leads now; empty for nowhere.
    PageEditorLink(Workspace &workspace, const QString &href, QWidget *parent);

    /// A web address, "utblick:UUID" for a record, or empty for no link.
    QString href() const { return m_href; }

    void accept() override;

private:
    void build(bool linked);

    QLineEdit *m_address;
    RecordPicker *m_record;
    FieldMessage *m_message;
    QString m_href;
};
