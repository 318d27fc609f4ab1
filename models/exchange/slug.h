#pragma once

#include <QString>

/// \a title as the last part of an address: "Köge & co" gives "koge-co". Only a–z, 0–9 and -, at
/// most 80 characters, never empty.
QString slugOf(const QString &title);
