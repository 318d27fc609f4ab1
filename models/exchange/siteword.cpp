#include "exchange/siteword.h"

#include "records/labels.h"
#include "records/shown.h"

using namespace Qt::StringLiterals;

QString siteWord(const char *source, QStringView language)
{
    return language == u"en" ? QString::fromUtf8(source) : labels::swedish("Site", source);
}

QString siteLabel(const Kind &kind, const FieldInfo &field, QStringView language)
{
    return language == u"en" ? QString::fromUtf8(field.label)
                             : labels::swedish(kind.context(), field.label);
}

QString siteValue(const FieldInfo &field, const QVariant &value, QStringView language)
{
    if (field.type == FieldType::Date)
        return value.isNull() ? QString() : shown::longDate(value.toDate(), language);
    if (field.type != FieldType::Choice && field.type != FieldType::Choices)
        return shown::text(field, value);
    const QStringList codes = value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList texts;
    for (const Choice &choice : codes.isEmpty() ? std::span<const Choice>() : field.choices) {
        if (!codes.contains(QLatin1StringView(choice.code)))
            continue;
        texts.append(language == u"en" ? QString::fromUtf8(choice.label)
                                       : labels::swedish("Choices", choice.label));
    }
    return texts.join(u", "_s);
}
