#pragma once

#include <QString>

/// A word of the exported site in the page's language: the content's language, not the interface's.
/// \a source is English, marked with QT_TRANSLATE_NOOP("Site", …); Swedish comes from the
/// translations, other languages read as Swedish.
QString siteWord(const char *source, QStringView language);

class Kind;
class QVariant;
struct FieldInfo;

/// A field's label in \a language.
QString siteLabel(const Kind &kind, const FieldInfo &field, QStringView language);
/// A field's value in words of \a language; see shown::text().
QString siteValue(const FieldInfo &field, const QVariant &value, QStringView language);
