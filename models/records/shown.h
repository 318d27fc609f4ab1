#pragma once

#include "records/kind.h"

/// Writing values for people (Swedish habits) and for files.
namespace shown {

/// An amount in hundredths as 250 302,59 with no-break spaces.
QString amount(qint64 minor);
/// An amount rounded to whole units: 250 303.
QString wholeAmount(qint64 minor);
/// Millionths without needless zeros: 11,4563.
QString decimal(qint64 micro);
/// 1 196 with no-break spaces.
QString number(qint64 number);
/// A \a number as these functions write it in the habits of \a language: English has a point where
/// Swedish, Danish and German have a comma.
QString inLanguage(QString number, QStringView language);
/// 31 januari 2027, or 31 January 2027 when \a language is "en"; other languages read as Swedish.
QString longDate(QDate date, QStringView language);

/// A field's value for people: choices by label in the language of the interface, dates ISO, empty
/// text for none. References and links give an empty text: only the store knows their names.
QString text(const FieldInfo &field, const QVariant &value);
/// A field's value for files: codes, ISO dates, 12345.67. What this writes, parse::value() reads.
QString plain(const FieldInfo &field, const QVariant &value);

} // namespace shown
