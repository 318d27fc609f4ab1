#pragma once

#include <QCollator>

/// Swedish alphabetical order whatever the program's locale: å ä ö after z, v and w apart, figures
/// by their digits, capitals beside small letters. One collator serves one thread.
QCollator swedishCollator();
