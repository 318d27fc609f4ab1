#include "tables/collation.h"

QCollator swedishCollator()
{
    return QCollator(QLocale(QLocale::Swedish, QLocale::Sweden));
}
