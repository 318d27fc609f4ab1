#include "exchange/importtargets.h"

#include "records/shown.h"
#include "storage/reader.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

} // namespace

Result<> ImportTargets::load(const Kind &kind, const QString &key)
{
    m_kind = &kind;
    m_key = key;
    const int field = kind.indexOf(key);
    const int read = field >= 0 ? field : kind.titleIndex();
    return m_reader.each(kind, std::span(&read, 1), [&](const Row &row) {
        m_uuids.insert(row.uuid, row.id);
        if (m_key == u"id")
            m_ids.insert(QString::number(row.id), row.id);
        else if (m_key == u"uuid")
            m_ids.insert(row.uuid, row.id);
        else if (field >= 0)
            m_ids.insert(shown::plain(kind.field(field), row.values[size_t(field)]).trimmed(),
                         row.id);
        return true;
    });
}

Result<std::optional<Row>> ImportTargets::take(const QString &value, qint64 line)
{
    if (const auto earlier = m_lines.constFind(value); earlier != m_lines.cend()) {
        return invalid(tr("Line %1 has the same key, “%2”. Keep one of them.")
                           .arg(QString::number(*earlier), value));
    }
    m_lines.insert(value, line);
    const QList<qint64> found = m_ids.values(value);
    if (found.size() > 1) {
        return invalid(tr("%2 record(s) in the register have the key “%1”. Choose another key.",
                          nullptr, int(found.size()))
                           .arg(value, shown::number(found.size())));
    }
    if (found.isEmpty() && m_key == u"id") {
        return invalid(tr("The register has no record with the id %1. Leave the cell empty to add "
                          "one.")
                           .arg(value));
    }
    if (found.isEmpty())
        return std::optional<Row>();
    Result<Row> row = m_reader.row(*m_kind, found.front());
    if (!row)
        return row.error();
    return std::optional(*std::move(row));
}

Result<> ImportTargets::takeUuid(const QString &uuid, qint64 line)
{
    if (QUuid::fromString(uuid).isNull())
        return invalid(tr("“%1” is not a uuid. Leave the cell empty to get a new one.").arg(uuid));
    const auto known = m_uuids.constFind(uuid);
    if (known == m_uuids.cend()) {
        m_uuids.insert(uuid, -line);
        return {};
    }
    if (*known < 0) {
        return invalid(tr("Line %1 has the same uuid. Keep one of them.").arg(-*known));
    }
    return invalid(tr("The register has this record already. Choose uuid as key to update it."));
}
