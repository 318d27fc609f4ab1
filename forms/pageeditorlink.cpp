#include "pageeditorlink.h"

#include "fieldmessage.h"
#include "recordpicker.h"
#include "theme.h"

#include "pages/address.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recordScheme("utblick:");

} // namespace

PageEditorLink::PageEditorLink(Workspace &workspace, const QString &href, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_record(new RecordPicker(this))
    , m_message(new FieldMessage(m_address, this))
    , m_href(href)
{
    setWindowTitle(tr("Link"));
    m_record->setRegister(&workspace);
    m_address->setObjectName(u"address"_s);
    m_record->setObjectName(u"record"_s);
    m_address->setPlaceholderText(u"https://"_s);
    if (href.startsWith(recordScheme))
        m_record->setUuid(href.mid(recordScheme.size()));
    else
        m_address->setText(href);
    build(!href.isEmpty());
    // One of the two: what is written last counts.
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_record->setUuid({});
        m_message->clear();
    });
    connect(m_record, &RecordPicker::edited, this, [this] { m_address->clear(); });
    resize(480, sizeHint().height());
}

void PageEditorLink::build(bool linked)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("Web address"), m_address);
    form->addRow(nullptr, m_message);
    form->addRow(tr("Or a record"), m_record);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto add = [&](const QString &words, const QString &name, auto act) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Cancel"), u"cancel"_s, [this] { reject(); });
    if (linked) {
        add(tr("Remove the link"), u"remove"_s, [this] {
            m_href.clear();
            QDialog::accept();
        });
    }
    Theme::makeAct(*add(tr("Link"), u"link"_s, [this] { accept(); }));
    form->addRow(buttons);
}

void PageEditorLink::accept()
{
    if (const QString wrong = m_record->problem(); !wrong.isEmpty()) {
        m_message->say(FieldMessage::Kind::Error, wrong);
        return;
    }
    if (!m_record->uuid().isEmpty()) {
        m_href = recordScheme + m_record->uuid();
        QDialog::accept();
        return;
    }
    QString written = m_address->text().trimmed();
    if (written.startsWith(u"www."_s, Qt::CaseInsensitive))
        written.prepend(u"https://"_s);
    const std::optional<QString> safe = safeAddress(written);
    if (!safe || safe->isEmpty()) {
        m_message->say(FieldMessage::Kind::Error,
                       tr("“%1” is not an address. Write it like https://www.example.org.")
                           .arg(m_address->text().trimmed()));
        return;
    }
    m_href = *safe;
    QDialog::accept();
}
