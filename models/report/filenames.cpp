#include "report/filenames.h"

using namespace Qt::StringLiterals;

QString FileNames::take(const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    m_taken.insert(name.toCaseFolded());
    return name;
}
