#include "documentdialog.h"

#include "fieldmessage.h"
#include "keptdocument.h"
#include "progress.h"
#include "recordpicker.h"
#include "theme.h"

#include "pages/blocks.h"
#include "records/document.h"
#include "tables/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

DocumentDialog::DocumentDialog(Workspace &workspace, const content::DocumentLink &link,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_link(link)
    , m_document(new RecordPicker(this))
    , m_message(new FieldMessage(m_document, this))
    , m_words(new QLineEdit(this))
{
    setWindowTitle(tr("Link to a document"));
    m_document->setObjectName(u"document"_s);
    m_document->setRegister(&workspace);
    m_document->setKind(&kindOf<Document>());
    m_document->setUuid(link.document);
    m_words->setObjectName(u"words"_s);
    m_words->setText(plainText(link.text));
    connect(m_document, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
    build();
    resize(480, sizeHint().height());
}

void DocumentDialog::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("&Document"), m_document);
    form->addRow(nullptr, m_message);
    const auto add = [&](QHBoxLayout *line, const QString &words, const QString &name, auto act) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    auto *file = new QHBoxLayout;
    add(file, tr("Choose a &file…"), u"file"_s, [this] { choose(); });
    file->addStretch(1);
    form->addRow(tr("Or a new one"), file);
    form->addRow(tr("&Words of the link"), m_words);
    auto *hint = new QLabel(tr("Empty: the document's title"));
    Theme::setTextRole(*hint, Theme::Size::Small, ColorRole::Text2);
    form->addRow(nullptr, hint);
    auto *buttons = new QHBoxLayout;
    if (!m_link.document.isEmpty()) {
        add(buttons, tr("&Remove the link"), u"remove"_s, [this] {
            m_isRemoved = true;
            QDialog::accept();
        });
    }
    buttons->addStretch(1);
    add(buttons, tr("Cancel"), u"cancel"_s, [this] { reject(); });
    Theme::makeAct(*add(buttons, tr("Link"), u"link"_s, [this] { accept(); }));
    form->addRow(buttons);
}

void DocumentDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a document"));
    if (!path.isEmpty())
        take(path);
}

void DocumentDialog::take(const QString &path)
{
    const Result<QByteArray> content = ProgressRunner::run<QByteArray>(
        this, tr("Reading the file"), [&](const Progress &) { return keptdocument::read(path); });
    const Result<QString> uuid = content
        ? keptdocument::keep(m_workspace, QFileInfo(path).fileName(), *content)
        : content.error();
    if (!uuid) {
        m_message->say(FieldMessage::Kind::Error, uuid.error().message);
        return;
    }
    m_message->clear();
    m_document->setUuid(*uuid);
}

void DocumentDialog::accept()
{
    if (const QString wrong = m_document->problem(); !wrong.isEmpty()) {
        m_message->say(FieldMessage::Kind::Error, wrong);
        return;
    }
    if (m_document->uuid().isEmpty()) {
        m_message->say(
            FieldMessage::Kind::Error,
            tr("No document is chosen. Write some words of its name, or choose a file."));
        return;
    }
    m_link.document = m_document->uuid();
    if (m_words->text() != plainText(m_link.text)) // what is not touched keeps its marks
        m_link.text = plain(m_words->text().simplified());
    QDialog::accept();
}
