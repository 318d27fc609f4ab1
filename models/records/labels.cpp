#include "records/labels.h"

#include "records/choices.h"

#include <QCoreApplication>
#include <QTranslator>

namespace labels {

using namespace Qt::StringLiterals;

QString field(const Kind &kind, const FieldInfo &field)
{
    return QCoreApplication::translate(kind.context(), field.label);
}

QString choice(const FieldInfo &field, QStringView code)
{
    return choiceLabel(field.choices, code);
}

QString swedish(const char *context, const char *source)
{
    static const std::unique_ptr<QTranslator> translator = [] {
        auto made = std::make_unique<QTranslator>();
        return made->load(u":/i18n/utblick_sv.qm"_s) ? std::move(made) : nullptr;
    }();
    const QString text = translator ? translator->translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QStringList fieldNames(const Kind &kind, const FieldInfo &field)
{
    return {QString::fromUtf8(field.key), QString::fromUtf8(field.label),
            swedish(kind.context(), field.label)};
}

QStringList choiceNames(const Choice &choice)
{
    return {QString::fromUtf8(choice.code), QString::fromUtf8(choice.label),
            swedish("Choices", choice.label)};
}

} // namespace labels
