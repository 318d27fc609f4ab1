#include "importdialog.h"

#include "ui_importdialog.h"

#include "importhints.h"

#include "records/choices.h"
#include "records/labels.h"
#include "tables/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the file is read and what is done with it: the dialog's combo and check boxes.

namespace {

QString code(Encoding encoding)
{
    return QString::number(int(encoding));
}

QString code(DateOrder order)
{
    return QString::number(int(order));
}

/// The fields that may tell which record a row updates: those of the file whose text is exact.
QList<ChoiceEntry> keyChoices(const ImportPlan &plan)
{
    QList<ChoiceEntry> choices;
    for (const ImportColumn &column : plan.columns) {
        if (column.use == ImportColumn::Use::Uuid)
            choices.append({u"uuid"_s, u"uuid"_s});
        else if (column.use == ImportColumn::Use::Id)
            choices.append({u"id"_s, u"id"_s});
        if (column.field < 0)
            continue;
        const FieldInfo &field = plan.kind->field(column.field);
        if (field.type == FieldType::Text || field.type == FieldType::Whole)
            choices.append({QString::fromUtf8(field.key), labels::field(*plan.kind, field)});
    }
    return choices;
}

/// The key that serves best: a record's uuid, or a field made for it; the name is none.
QString bestKey(const ImportPlan &plan)
{
    QString best;
    for (const ImportColumn &column : plan.columns) {
        if (column.use == ImportColumn::Use::Uuid)
            return u"uuid"_s;
        if (best.isEmpty() && column.field >= 0 && plan.kind->field(column.field).unique)
            best = QString::fromUtf8(plan.kind->field(column.field).key);
    }
    return best;
}

} // namespace

void ImportDialog::fillChoices()
{
    QList<ChoiceEntry> kindChoices;
    for (const Kind *kind : kinds()) {
        if (!kind->isTool()
            && QLatin1StringView(kind->key())
                != "settings"_L1) // a register has but one record of its settings
            kindChoices.append({QString::fromUtf8(kind->key()), kind->plural(), kindIcon(*kind),
                                ColorRole::Text2});
    }
    m_ui->kind->setChoices(kindChoices);
    m_ui->encoding->setChoices({{code(Encoding::Utf8), encodingName(Encoding::Utf8)},
                                {code(Encoding::Windows1252), encodingName(Encoding::Windows1252)},
                                {code(Encoding::Utf16LittleEndian), tr("UTF-16")},
                                {code(Encoding::Utf16BigEndian), tr("UTF-16, big-endian")}});
    m_ui->delimiter->setChoices({{u";"_s, tr("Semicolon ;")},
                                 {u","_s, tr("Comma ,")},
                                 {u"\t"_s, tr("Tab")},
                                 {u"|"_s, tr("Vertical bar |")}});
    m_ui->decimal->setChoices({{u","_s, tr("Comma")}, {u"."_s, tr("Point")}});
    m_ui->dates->setChoices({{code(DateOrder::YearMonthDay), tr("YYYY-MM-DD")},
                             {code(DateOrder::DayMonthYear), tr("DD.MM.YYYY")},
                             {code(DateOrder::MonthDayYear), tr("MM/DD/YYYY")}});
    QList<ChoiceEntry> currencyChoices;
    for (const Choice &currency : currencies())
        currencyChoices.append(
            {QString::fromUtf8(currency.code), QString::fromUtf8(currency.code)});
    m_ui->currency->setChoices(currencyChoices);
    m_ui->currency->setCode(m_options.currency);
}

void ImportDialog::connectOptions()
{
    const auto onEdit = [this](ChoiceCombo *combo, auto take) {
        connect(combo, &ChoiceCombo::edited, this, [this, take](const QString &code) {
            take(code);
            replan();
        });
    };
    connect(m_ui->kind, &ChoiceCombo::edited, this, &ImportDialog::setKind);
    connect(m_ui->changeFile, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    onEdit(m_ui->encoding, [this](const QString &c) { m_options.encoding = Encoding(c.toInt()); });
    onEdit(m_ui->delimiter, [this](const QString &c) {
        m_options.delimiter = c.front().toLatin1();
        m_options.columns.clear(); // there are other columns now
    });
    onEdit(m_ui->decimal, [this](const QString &c) { m_options.decimal = c.front().toLatin1(); });
    onEdit(m_ui->dates, [this](const QString &c) { m_options.dateOrder = DateOrder(c.toInt()); });
    onEdit(m_ui->currency, [this](const QString &c) { m_options.currency = c; });
    onEdit(m_ui->key, [this](const QString &c) { m_options.keyField = c; });
    connect(m_ui->mapping, &ImportMapping::edited, this, [this] {
        m_options.columns = m_ui->mapping->columns();
        const auto &fields = m_options.columns;
        if (std::find(fields.cbegin(), fields.cend(), m_options.keyField) == fields.cend())
            m_options.keyField.clear();
        replan();
    });
    connect(m_ui->update, &QCheckBox::clicked, this, [this](bool on) {
        m_options.keyField = on ? m_ui->key->code() : QString();
        replan();
    });
    connect(m_ui->create, &QCheckBox::clicked, this, [this](bool on) {
        m_options.createMissing = on;
        replan();
    });
    connect(m_ui->skip, &QCheckBox::clicked, this, [this](bool on) {
        m_options.skipBad = on;
        replan();
    });
    connect(m_ui->problems, &ImportProblems::rowRequested, this, &ImportDialog::goToRow);
    connect(m_ui->copyProblems, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->problems->asText()); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->act, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::showOptions(const ImportSource &source)
{
    const ImportHints hints{*m_plan, source, m_options};
    const Dialect &dialect = source.dialect;
    m_ui->encoding->setCode(code(source.text.encoding));
    m_ui->delimiter->setCode(QString(QLatin1Char(dialect.delimiter)));
    m_ui->decimal->setCode(QString(QLatin1Char(m_options.decimal.value_or(dialect.decimal))));
    m_ui->dates->setCode(code(m_options.dateOrder.value_or(dialect.order)));
    m_ui->encodingHint->setText(hints.encoding());
    m_ui->delimiterHint->setText(hints.delimiter());
    m_ui->decimalHint->setText(hints.decimal());
    m_ui->datesHint->setText(hints.dates());
    m_ui->currencyHint->setText(hints.currency());
    const QString notes = m_plan->notes.join(u'\n');
    for (QLabel *hint : {m_ui->encodingHint, m_ui->delimiterHint, m_ui->decimalHint,
                         m_ui->datesHint, m_ui->currencyHint})
        hint->setToolTip(notes);
}

void ImportDialog::showChoices()
{
    showKeys();
    const QString create = ImportHints::create(*m_plan);
    m_ui->create->setVisible(!create.isEmpty());
    m_ui->create->setText(create);
    m_ui->create->setChecked(m_options.createMissing);
    m_ui->skip->setChecked(m_options.skipBad);
}

void ImportDialog::showKeys()
{
    const QList<ChoiceEntry> choices = keyChoices(*m_plan);
    m_ui->key->setChoices(choices);
    if (!m_options.keyField.isEmpty())
        m_ui->key->setCode(m_options.keyField);
    else if (m_ui->key->currentIndex() < 0 && !choices.isEmpty())
        m_ui->key->setCode(choices.front().code);
    m_ui->update->setChecked(!m_options.keyField.isEmpty());
    m_ui->update->setEnabled(!choices.isEmpty());
    m_ui->key->setEnabled(m_ui->update->isChecked());
}

/// Chooses the key for a new file; true when that asks for a new plan.
bool ImportDialog::adoptKey()
{
    if (!m_isNew)
        return false;
    m_isNew = false;
    m_options.keyField = bestKey(*m_plan);
    if (m_options.keyField.isEmpty())
        return false;
    replan();
    return true;
}
