#pragma once

#include "records/kind.h"

#include <QDate>

class Workspace;

namespace recordform {

/// Any field's value for people; references and links by the name of what they lead to.
QString words(Workspace &workspace, const FieldInfo &field, const QVariant &value);

/// The line under a record's title: its state and what is near, such as "Running · ends in 69
/// days". \a icon and tone say the state's looks.
struct StatusLine
{
    QString text;
    QString icon;
    int tone = 0; ///< one of Roles::Tone
};
StatusLine statusLine(Workspace &workspace, const Kind &kind, const Row &row, QDate today);

/// What \a part is of \a whole, such as "80 %" or "62,5 %"; or that it is not known yet.
QString share(const Kind &kind, const Row &row);

/// "today at 10.42", "yesterday at 9.05", "2026-11-02 at 13.30".
QString timeWords(const QDateTime &time, QDate today);

} // namespace recordform
