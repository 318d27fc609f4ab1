#include "contactdialog.h"

#include "fieldmessage.h"
#include "recordpicker.h"
#include "theme.h"

#include "records/contact.h"
#include "rules/privacy.h"
#include "tables/workspace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

ContactDialog::ContactDialog(Workspace &workspace, const content::ContactBlock &contact,
                             bool isThere, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_contact(contact)
    , m_centre(new QRadioButton(tr("The municipality's contact ce&ntre"), this))
    , m_one(new QRadioButton(tr("A &contact of the register"), this))
    , m_person(new RecordPicker(this))
    , m_message(new FieldMessage(m_person, this))
{
    setWindowTitle(tr("Contact in the page"));
    m_centre->setObjectName(u"centre"_s);
    m_one->setObjectName(u"one"_s);
    m_person->setObjectName(u"person"_s);
    m_person->setAccessibleName(tr("Contact"));
    m_person->setRegister(&workspace);
    m_person->setKind(&kindOf<Contact>());
    m_person->setUuid(contact.contact);
    (isThere && contact.contact.isEmpty() ? m_centre : m_one)->setChecked(true);
    build(isThere);
    connect(m_one, &QRadioButton::toggled, this, &ContactDialog::follow);
    connect(m_person, &RecordPicker::edited, this, &ContactDialog::follow);
    connect(m_person, &QLineEdit::textEdited, this, [this] { m_one->setChecked(true); });
    follow();
    resize(480, sizeHint().height());
    (m_one->isChecked() ? static_cast<QWidget *>(m_person) : m_centre)->setFocus();
}

void ContactDialog::build(bool isThere)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_one, m_person, m_message, m_centre})
        layout->addWidget(part);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &words, const QString &name, auto act) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    if (isThere) {
        add(tr("&Remove the contact"), u"remove"_s, [this] {
            m_isRemoved = true;
            QDialog::accept();
        });
    }
    buttons->addStretch(1);
    add(tr("Cancel"), u"cancel"_s, [this] { reject(); });
    Theme::makeAct(*add(tr("Show"), u"show"_s, [this] { accept(); }));
    layout->addLayout(buttons);
}

/// Warns of a contact that stays inside.
void ContactDialog::follow()
{
    m_person->setEnabled(m_one->isChecked());
    m_message->clear();
    if (!m_one->isChecked() || m_person->uuid().isEmpty())
        return;
    const auto found = m_workspace.reader().find(m_person->uuid());
    const Result<Row> row = found && *found
        ? m_workspace.reader().row(kindOf<Contact>(), (*found)->id)
        : Result<Row>(Error());
    if (row && !mayBePublished(fromRow<Contact>(*row)))
        m_message->say(FieldMessage::Kind::Warning,
                       tr("The contact may not be published, so the web site will leave it out."));
}

void ContactDialog::accept()
{
    if (m_centre->isChecked()) {
        m_contact.contact.clear();
        QDialog::accept();
        return;
    }
    QString wrong = m_person->problem();
    if (wrong.isEmpty() && m_person->uuid().isEmpty())
        wrong = tr("No contact is chosen. Write some words of the name.");
    if (!wrong.isEmpty()) {
        m_message->say(FieldMessage::Kind::Error, wrong);
        return;
    }
    m_contact.contact = m_person->uuid();
    QDialog::accept();
}
