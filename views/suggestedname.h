#pragma once

#include <QString>

/// \a name with our ending, and a number when the folder for documents has such a file already.
QString suggestedName(const QString &name);
