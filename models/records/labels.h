#pragma once

#include "records/kind.h"

/// Names of fields and choices in the language of the interface, and in every language.
namespace labels {

/// The field's label in the language of the interface.
QString field(const Kind &kind, const FieldInfo &field);
/// The label of the choice \a code in the language of the interface; the code when unknown.
QString choice(const FieldInfo &field, QStringView code);
/// The field's key and its label in English and Swedish: what a column of a file may be called.
QStringList fieldNames(const Kind &kind, const FieldInfo &field);
/// A choice's code and its label in English and Swedish: what a cell of a file may say.
QStringList choiceNames(const Choice &choice);
/// The Swedish text of \a source in \a context, or \a source where there is none.
QString swedish(const char *context, const char *source);

} // namespace labels
