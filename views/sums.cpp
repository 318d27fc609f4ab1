#include "sums.h"

int sums::fieldOf(const Kind &kind)
{
    if (const int eu = kind.indexOf(u"eu_contribution"); eu >= 0)
        return eu;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).type == FieldType::Money && kind.field(field).listed)
            return field;
    }
    return -1;
}
