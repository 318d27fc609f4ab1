#include "report/recordfields.h"

#include "report/fieldtexts.h"

using namespace Qt::StringLiterals;

namespace {

bool isShown(const Kind &kind, int index, const Row &row, bool isWhole)
{
    const FieldInfo &field = kind.field(index);
    if (kind.hasTitle() && index == kind.titleIndex())
        return false;
    if (field.type == FieldType::Bool)
        return isWhole;
    // The currency stands beside each amount.
    return !row.values[size_t(index)].isNull() && (isWhole || index != kind.currencyIndex());
}

} // namespace

void putFields(TemplateData &data, const ReportSource &source, const Kind &kind, const Row &row,
               bool isWhole)
{
    ReportFacts facts;
    TemplateList texts;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (!isShown(kind, i, row, isWhole))
            continue;
        const FieldInfo &field = kind.field(i);
        const QString label = source.label(kind, field.key);
        const QString text = source.valueOf(kind, row, i);
        if (field.type != FieldType::Prose) {
            facts.add(label, text);
        } else if (!text.trimmed().isEmpty()) {
            TemplateData &entry = texts.add();
            put(entry, "id", QString::fromUtf8(field.key));
            put(entry, "label", label);
            putProse(entry, "prose", text);
        }
    }
    facts.putInto(data, "facts");
    texts.putInto(data, "texts");
}

void putHead(ReportContent &content, const ReportSource &source, const Kind &kind, const Row &row)
{
    content.title = source.reader().title(kind, row);
    content.about = source.one(kind);
    const int number = kind.indexOf(u"case_number");
    if (number >= 0)
        content.caseNumber = row.values[size_t(number)].toString();
    put(content.data, "title", content.title);
}
