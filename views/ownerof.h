#pragma once

#include "storage/reader.h"

/// Where a record is shown: itself when its kind stands in the sidebar, else the record it belongs
/// to (a partnership's project, a document's network). One that belongs to none is shown itself.
RecordName ownerOf(const Reader &reader, const Kind &kind, qint64 id);
