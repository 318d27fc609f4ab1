#pragma once

#include "exchange/replace.h"

#include <QCoreApplication>

/// Translation context of what finding and replacing say.
struct Replacing
{
    Q_DECLARE_TR_FUNCTIONS(Replacing)
};

// What finding and replacing have in common.
namespace replaceparts {

/// Rows read or looked through between two looks at the progress.
inline constexpr size_t step = 500;

Error stopped();
/// To know a value again without keeping it.
size_t fingerprintOf(const QVariant &value);
/// What replacing would do to the \a text in \a field.
Result<ReplaceEdit> edited(const FieldInfo &field, const QString &text, const ReplaceQuery &query,
                           const TextPattern &pattern, ReplaceWhere where);
/// The hits at the front of \a hits that are of one record.
std::span<const ReplaceHit> recordOf(std::span<const ReplaceHit> hits);

} // namespace replaceparts
