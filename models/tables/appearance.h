#pragma once

#include "records/kind.h"
#include "tables/roles.h"

#include <QDate>

/// How a cell looks beside its text.
struct Appearance
{
    QString icon; ///< name of the icon before the text; empty for none
    enum Roles::Tone tone = Roles::Tone::Plain;
    bool missing = false; ///< a value is expected and there is none
    QString note; ///< what the icon says, in words, when the text does not say it; may be empty
};

/// How the cell of \a field in \a row looks on the day \a today. Late and soon (within 90 days) are
/// the ends of contracted and running projects and the days of deadlines that are not done.
Appearance appearance(const Kind &kind, int field, const Row &row, QDate today);

/// How a computed cell looks: days that have run out are late, few are soon; a duty that is not
/// done asks for something.
Appearance computedAppearance(const Kind &kind, const FieldInfo &field, const QVariant &value);

/// The kind can be shown on the web site, and \a row is not.
bool isUnpublished(const Kind &kind, const Row &row);
