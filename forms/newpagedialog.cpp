#include "newpagedialog.h"

#include "choicecombo.h"
#include "dialogsize.h"
#include "listdelegate.h"
#include "referencecombo.h"
#include "referenceentries.h"
#include "theme.h"

#include "records/choices.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

NewPageDialog::NewPageDialog(Workspace &workspace, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_templates(pagetemplates::all())
    , m_list(new QListWidget(this))
    , m_language(new ChoiceCombo(this))
    , m_recordLabel(new QLabel(this))
    , m_record(new ReferenceCombo(this))
    , m_hint(new QLabel(this))
    , m_make(new QPushButton(tr("Make the page"), this))
{
    setWindowTitle(tr("New page"));
    build(language);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewPageDialog::follow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setCurrentRow(0);
    DialogSize::remember(*this, u"newpage"_s, {440, 420});
}

void NewPageDialog::build(const QString &language)
{
    for (const pagetemplates::Template &form : m_templates)
        m_list->addItem(form.name);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setAccessibleName(tr("What the page begins as"));
    QList<ChoiceEntry> languages;
    for (const Choice &choice : contentLanguages()) {
        const QString code = QString::fromUtf8(choice.code);
        languages.append({code, choiceLabel(contentLanguages(), code)});
    }
    m_language->setChoices(languages);
    m_language->setCode(language);
    m_hint->setWordWrap(true);
    Theme::setTextRole(*m_hint, Theme::Size::Small, ColorRole::Text2);
    auto *languageLabel = new QLabel(tr("&Language"), this);
    languageLabel->setBuddy(m_language);
    m_recordLabel->setBuddy(m_record);
    auto *fields = new QFormLayout;
    fields->addRow(languageLabel, m_language);
    fields->addRow(m_recordLabel, m_record);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    Theme::makeAct(*m_make);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_list, 1);
    layout->addLayout(fields);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

const pagetemplates::Template &NewPageDialog::current() const
{
    return m_templates[size_t(std::max(m_list->currentRow(), 0))];
}

void NewPageDialog::follow()
{
    const pagetemplates::Template &form = current();
    m_record->setVisible(form.kind != nullptr);
    m_recordLabel->setVisible(form.kind != nullptr);
    if (form.kind) {
        m_recordLabel->setText(tr("&About"));
        m_record->setAccessibleName(form.kind->label());
        m_record->setEntries(ReferenceEntries::of(m_workspace).all(*form.kind),
                             tr("nothing in the register"));
        m_record->setReference(0);
    }
    m_hint->setText(form.key.isEmpty()
                        ? QString()
                        : tr("The page gets headings, and questions in square brackets where your "
                             "words shall stand. Questions are never published."));
}

pagetemplates::Wanted NewPageDialog::wanted() const
{
    const pagetemplates::Template &form = current();
    return {form.key, m_language->code(), form.kind ? m_record->reference() : 0};
}

void NewPageDialog::setTemplate(const QString &key)
{
    const auto form = std::ranges::find(m_templates, key, &pagetemplates::Template::key);
    if (form != m_templates.end())
        m_list->setCurrentRow(int(form - m_templates.begin()));
}

void NewPageDialog::setRecord(qint64 id)
{
    m_record->setReference(id);
}
