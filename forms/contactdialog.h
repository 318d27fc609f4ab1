#pragma once

#include "pages/block.h"

#include <QDialog>

class FieldMessage;
class QRadioButton;
class RecordPicker;
class Workspace;

/// Asks which contact a page shall show: the municipality's contact centre, or one of the register.
class ContactDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a isThere: the page shows \a contact already, and it can be removed.
    ContactDialog(Workspace &workspace, const content::ContactBlock &contact, bool isThere,
                  QWidget *parent);

    const content::ContactBlock &contact() const { return m_contact; }
    /// The contact is to be taken out of the page.
    bool isRemoved() const { return m_isRemoved; }

    void accept() override;

private:
    void build(bool isThere);
    void follow();

    Workspace &m_workspace;
    content::ContactBlock m_contact;
    QRadioButton *m_centre;
    QRadioButton *m_one;
    RecordPicker *m_person;
    FieldMessage *m_message;
    bool m_isRemoved = false;
};
