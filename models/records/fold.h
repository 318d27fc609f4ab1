#pragma once

#include <QString>

/// \a text without case and diacritics, so that "koge" and "köge" both find Køge: NFKD without
/// marks, ø and ö as o, æ and ä as a, ß as ss, ł as l, đ and ð as d, þ as th; white space as single
/// spaces.
QString folded(QStringView text);
