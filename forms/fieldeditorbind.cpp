#include "amountedit.h"
#include "checklist.h"
#include "choicecombo.h"
#include "dateedit.h"
#include "fieldeditorfile.h"
#include "fieldeditors.h"
#include "fileedit.h"
#include "numberedits.h"
#include "proseedit.h"
#include "recordpicker.h"
#include "referencecombo.h"

#include <QCheckBox>

// Which widget goes with which field, and which editor with which widget.

FieldEditor *FieldEditor::bind(Workspace &workspace, const Kind &kind, int index, QWidget &widget,
                               QObject *parent)
{
    const auto as = [&]<typename Editor, typename Widget>() -> FieldEditor * {
        auto *cast = qobject_cast<Widget *>(&widget);
        return cast ? new Editor(workspace, kind, index, *cast, parent) : nullptr;
    };
    if (FieldEditor *made = as.operator()<LinkFieldEditor, RecordPicker>())
        return made;
    if (FieldEditor *made = as.operator()<LineFieldEditor, QLineEdit>())
        return made;
    if (FieldEditor *made = as.operator()<ProseFieldEditor, ProseEdit>())
        return made;
    if (FieldEditor *made = as.operator()<ChoiceFieldEditor, ChoiceCombo>())
        return made;
    if (FieldEditor *made = as.operator()<ChoicesFieldEditor, CheckList>())
        return made;
    if (FieldEditor *made = as.operator()<BoolFieldEditor, QCheckBox>())
        return made;
    if (FieldEditor *made = as.operator()<ReferenceFieldEditor, ReferenceCombo>())
        return made;
    return as.operator()<FileFieldEditor, FileEdit>();
}

QWidget *FieldEditor::makeWidget(const FieldInfo &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Prose:
        return new ProseEdit(parent);
    case FieldType::Choice:
        return new ChoiceCombo(parent);
    case FieldType::Choices:
        return new CheckList(parent);
    case FieldType::Date:
        return new DateEdit(parent);
    case FieldType::Whole:
        return new WholeEdit(parent);
    case FieldType::Decimal:
        return new DecimalEdit(parent);
    case FieldType::Money:
        return new AmountEdit(parent);
    case FieldType::Bool:
        return new QCheckBox(parent);
    case FieldType::Reference:
        return new ReferenceCombo(parent);
    case FieldType::Link:
        return new RecordPicker(parent);
    case FieldType::File:
        return new FileEdit(parent);
    case FieldType::Text:
    case FieldType::Blocks:
        break;
    }
    return new QLineEdit(parent);
}
