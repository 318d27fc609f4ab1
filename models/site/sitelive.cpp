#include "site/sitelive.h"

#include "storage/store.h"
#include "tables/rowindex.h"

LiveSource SiteLive::source(const QString &language)
{
    const auto index = [this](const Kind &kind) {
        std::shared_ptr<RowIndex> &made = m_rows[kind.number()];
        if (!made)
            made = std::make_shared<RowIndex>(kind, m_store.path());
        return made;
    };
    return {&m_store.reader(), index, m_today, language};
}
