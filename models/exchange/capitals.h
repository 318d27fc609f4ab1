#pragma once

#include <QPointF>
#include <QStringView>

#include <optional>

/// Where the capital of \a country (code of countries()) lies: x degrees east, y degrees north,
/// to a tenth of a degree. Nothing for countries that are not told. Of an organisation the register
/// knows its country and not its town, so a map marks the country once, there.
std::optional<QPointF> capitalOf(QStringView country);
