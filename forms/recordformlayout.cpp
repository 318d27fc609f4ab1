#include "recordformlayout.h"

#include "fieldeditor.h"
#include "theme.h"

#include "records/labels.h"

#include "ui_contactfacts.h"
#include "ui_deadlinefacts.h"
#include "ui_documentfacts.h"
#include "ui_eventfacts.h"
#include "ui_membershipfacts.h"
#include "ui_networkfacts.h"
#include "ui_networkyearfacts.h"
#include "ui_organisationfacts.h"
#include "ui_pagefacts.h"
#include "ui_partnershipfacts.h"
#include "ui_programmefacts.h"
#include "ui_projectfacts.h"
#include "ui_settingsfacts.h"
#include "ui_townfacts.h"

#include <QCheckBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace recordform {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

template <typename Ui> void lay(QWidget &page)
{
    Ui().setupUi(&page);
}

struct Form
{
    const char *kind;
    void (*lay)(QWidget &page);
};

constexpr Form forms[] = {
    {"contact", lay<Ui::ContactFacts>},
    {"deadline", lay<Ui::DeadlineFacts>},
    {"document", lay<Ui::DocumentFacts>},
    {"event", lay<Ui::EventFacts>},
    {"membership", lay<Ui::MembershipFacts>},
    {"network", lay<Ui::NetworkFacts>},
    {"network_year", lay<Ui::NetworkYearFacts>},
    {"organisation", lay<Ui::OrganisationFacts>},
    {"page", lay<Ui::PageFacts>},
    {"partnership", lay<Ui::PartnershipFacts>},
    {"programme", lay<Ui::ProgrammeFacts>},
    {"project", lay<Ui::ProjectFacts>},
    {"settings", lay<Ui::SettingsFacts>},
    {"town", lay<Ui::TownFacts>},
};

QString key(const FieldInfo &field)
{
    return QString::fromUtf8(field.key);
}

/// Labels no wider than this many average letters; longer ones are wrapped.
constexpr int labelLetters = 14;

/// Fields that the hand-made form does not have, so that a new one needs no work here.
void addOtherFields(const Kind &kind, const QStringList &without, QWidget &page, QFormLayout &form)
{
    bool headed = false;
    for (const FieldInfo &field : kind.fields()) {
        const bool elsewhere = field.type == FieldType::Blocks || without.contains(key(field));
        if (elsewhere || page.findChild<QWidget *>(key(field)))
            continue;
        if (!std::exchange(headed, true)) {
            auto *heading = new QLabel(FormText::tr("Other fields"), &page);
            heading->setObjectName(u"section_other"_s);
            form.addRow(heading);
        }
        QWidget *widget = FieldEditor::makeWidget(field, &page);
        widget->setObjectName(key(field));
        auto *label = new QLabel(&page);
        label->setObjectName(key(field) + u"_label"_s);
        label->setWordWrap(true);
        label->setBuddy(widget);
        form.addRow(field.type == FieldType::Bool ? nullptr : label, widget);
    }
}

void fitLabel(QLabel &label)
{
    label.setFixedWidth(label.fontMetrics().averageCharWidth() * labelLetters);
    label.setTextInteractionFlags(Qt::NoTextInteraction);
}

/// The label before \a widget in the language of the interface, with the mark of a required field.
void writeLabel(QLabel &label, const QString &words, bool required)
{
    Theme::setTextRole(label, Theme::Size::Normal, ColorRole::Text2);
    fitLabel(label);
    if (!required) {
        label.setText(words);
        return;
    }
    label.setTextFormat(Qt::RichText);
    label.setText(u"%1 <span style=\"color:%2\">*</span>"_s.arg(
        words.toHtmlEscaped(), Theme::color(ColorRole::Bad).name()));
}

/// What a label of a Designer file is, by its name: a heading, a unit, or a field's label.
void dressLabel(QLabel &label)
{
    const QString name = label.objectName();
    if (name.startsWith("section_"_L1))
        Theme::makeSectionHeading(label);
    else if (name.endsWith("_unit"_L1))
        Theme::setTextRole(label, Theme::Size::Normal, ColorRole::Text2);
    else if (name.endsWith("_label"_L1))
        writeLabel(label, label.text(), false);
}

} // namespace

QWidget *makePage(const Kind &kind, const QStringList &without, QWidget *parent)
{
    auto *page = new QWidget(parent);
    for (const Form &form : forms) {
        if (qstrcmp(form.kind, kind.key()) == 0)
            form.lay(*page);
    }
    if (!page->layout())
        new QFormLayout(page);
    auto &form = *static_cast<QFormLayout *>(page->layout());
    for (const QString &left : without) {
        if (auto *widget = page->findChild<QWidget *>(left))
            form.removeRow(rowOf(form, *widget));
    }
    addOtherFields(kind, without, *page, form);
    writeLabels(kind, *page);
    return page;
}

void writeLabels(const Kind &kind, QWidget &page)
{
    for (auto *label : page.findChildren<QLabel *>())
        dressLabel(*label);
    for (const FieldInfo &field : kind.fields()) {
        const QString words = labels::field(kind, field);
        if (auto *label = page.findChild<QLabel *>(key(field) + u"_label"_s))
            writeLabel(*label, words, field.required);
        if (auto *widget = page.findChild<QWidget *>(key(field))) {
            widget->setAccessibleName(field.required ? FormText::tr("%1, required").arg(words)
                                                     : words);
            if (auto *box = qobject_cast<QCheckBox *>(widget))
                box->setText(words);
        }
    }
}

int rowOf(const QFormLayout &form, const QWidget &field)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::FieldRole);
        if (!item)
            continue;
        if (item->widget() == &field)
            return row;
        if (const QLayout *shared = const_cast<QLayoutItem *>(item)->layout()) {
            if (shared->indexOf(&field) >= 0)
                return row;
        }
    }
    return -1;
}

} // namespace recordform
