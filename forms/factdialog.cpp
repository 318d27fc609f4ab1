#include "factdialog.h"

#include "dialogsize.h"
#include "recordpicker.h"
#include "theme.h"

#include "exchange/knownrecords.h"
#include "pages/pagefact.h"
#include "storage/reader.h"
#include "tables/workspace.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

enum Role { FactRole = Qt::UserRole, WordsRole };

} // namespace

FactDialog::FactDialog(Workspace &workspace, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_asker(workspace)
    , m_record(new RecordPicker(this))
    , m_facts(new QListWidget(this))
{
    setWindowTitle(tr("Fact from the register"));
    m_record->setRegister(&workspace);
    m_record->setObjectName(u"record"_s);
    m_record->setPlaceholderText(tr("Project, network, town …"));
    m_facts->setObjectName(u"facts"_s);
    m_facts->setAccessibleName(tr("Facts"));
    m_facts->setMinimumHeight(Theme::rowHeight(fontMetrics()) * 10);
    build();
    connect(m_record, &RecordPicker::edited, this, &FactDialog::offer);
    connect(m_facts, &QListWidget::currentRowChanged, this, &FactDialog::showState);
    connect(m_facts, &QListWidget::itemActivated, this, [this] {
        if (chosen())
            accept();
    });
    connect(&m_asker, &LiveAsker::answered, this, &FactDialog::take);
    DialogSize::remember(*this, u"factDialog"_s, {520, 440});
    offer();
    m_record->setFocus();
}

std::optional<ChosenFact> FactDialog::ask(Workspace &workspace, const QString &language,
                                          QWidget *parent)
{
    FactDialog dialog(workspace, language, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::nullopt;
}

void FactDialog::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("About"), m_record);
    form->addRow(m_facts);
    auto *hint = new QLabel(tr("The page always shows what the register says."), this);
    Theme::setTextRole(*hint, Theme::Size::Small, ColorRole::Text2);
    form->addRow(hint);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    m_insert = new QPushButton(tr("Insert the fact"), this);
    m_insert->setObjectName(u"insert"_s);
    Theme::makeAct(*m_insert);
    connect(m_insert, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(m_insert);
    form->addRow(buttons);
}

QStringList FactDialog::ofRecord(const RecordName &record) const
{
    QStringList facts;
    const Listing &listing = Listing::of(*record.kind);
    for (const int column : facts::tellable(*record.kind))
        facts.append(factText({record.uuid, QString::fromLatin1(listing.field(column).key), {}}));
    return facts;
}

/// How many records of other kinds refer to the one chosen: the members of a network.
QStringList FactDialog::belongingTo(const RecordName &record) const
{
    QStringList facts;
    for (const Kind *kind : live::kinds()) {
        for (int field = 0; field < kind->fieldCount(); ++field) {
            const char *const to = kind->field(field).references;
            if (to && QLatin1StringView(to) == QLatin1StringView(record.kind->key()))
                facts.append(facts::ofQuery(*kind, {{field, Operator::AnyOf, {record.id}}},
                                            m_workspace.reader()));
        }
    }
    return facts;
}

/// How many there are of each kind, and what their amounts add up to in SEK.
QStringList FactDialog::ofAll() const
{
    QStringList facts;
    for (const Kind *kind : live::kinds()) {
        facts.append(facts::ofQuery(*kind, {}, m_workspace.reader()));
        for (const int sum : live::summable(*kind)) {
            if (Listing::of(*kind).isComputed(sum))
                facts.append(facts::ofQuery(*kind, {}, m_workspace.reader(), sum));
        }
    }
    return facts;
}

QStringList FactDialog::offered() const
{
    const Result<std::optional<RecordName>> record = m_workspace.reader().find(m_record->uuid());
    if (m_record->uuid().isEmpty() || !record || !*record)
        return ofAll();
    return belongingTo(**record) + ofRecord(**record);
}

void FactDialog::offer()
{
    m_facts->clear();
    showState();
    m_asker.ask({{}, offered(), m_language});
}

/// Facts without a value, or not for the web site, cannot stand on a page: they are not offered.
void FactDialog::take(const LiveQuestion &question, const LiveAnswers &answers)
{
    m_facts->clear();
    int hidden = 0;
    for (qsizetype i = 0; i < question.facts.size(); ++i) {
        const std::optional<FactValue> &told = answers.facts[size_t(i)];
        if (!told || told->text.isEmpty())
            continue;
        hidden += !told->isPublic;
        if (!told->isPublic)
            continue;
        auto *item = new QListWidgetItem(tr("%1: %2").arg(told->label, told->text), m_facts);
        item->setData(FactRole, question.facts[i]);
        item->setData(WordsRole, told->text);
    }
    if (m_facts->count() == 0 && hidden > 0) {
        auto *item = new QListWidgetItem(
            tr("The record is not shown on the web site. Show it there first."), m_facts);
        item->setFlags(Qt::ItemIsEnabled);
    }
    m_facts->setCurrentRow(0);
    showState();
}

std::optional<ChosenFact> FactDialog::chosen() const
{
    const QListWidgetItem *const item = m_facts->currentItem();
    if (!item || item->data(FactRole).toString().isEmpty())
        return std::nullopt;
    return ChosenFact{item->data(FactRole).toString(), item->data(WordsRole).toString()};
}

void FactDialog::showState()
{
    m_insert->setEnabled(chosen().has_value());
}
