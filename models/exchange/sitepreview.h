#pragma once

#include "records/progress.h"
#include "records/result.h"

#include <QString>

class Store;
struct Page;

/// Writes the web site into \a folder as exportSite() does, with \a page as it is given: published
/// or not, saved or not, its links and looks as they will be. A line above it says that it is a
/// preview. Returns the path of the page's file.
Result<QString> previewSite(const Store &store, const Page &page, const QString &folder,
                            const Progress &progress = {});
