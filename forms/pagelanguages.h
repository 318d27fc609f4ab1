#pragma once

#include <QString>
#include <QStringList>

namespace pagelanguages {

/// Languages that passages of a municipality's international pages are likely to be in, the
/// \a ofRegister first.
QStringList offered(const QStringList &ofRegister);

/// The name of the language \a tag (BCP 47) in the user's language: "German", "German (de-AT)".
QString name(const QString &tag);

} // namespace pagelanguages
