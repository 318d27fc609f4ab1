#include "storage/filestate.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

Result<qint64> fileState(const Database &database)
{
    const Result<QVariant> state = database.value(u"PRAGMA data_version"_s);
    return state ? Result<qint64>(state->toLongLong()) : state.error();
}
