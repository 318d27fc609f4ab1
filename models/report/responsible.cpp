#include "report/responsible.h"

#include "storage/reader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 3; ///< an event belongs to a project: more steps lead in a circle

/// The field that says who answers for a record of \a kind; -1 when none does.
int responsibleField(const Kind &kind)
{
    static const QStringList keys{u"manager"_s, u"representative"_s, u"our_contact"_s,
                                  u"responsible"_s};
    for (const QString &key : keys) {
        if (const int field = kind.indexOf(key); field >= 0)
            return field;
    }
    return -1;
}

} // namespace

Result<QString> Responsible::forRecord(const QString &uuid)
{
    if (uuid.isEmpty())
        return QString();
    if (const auto known = m_known.constFind(uuid); known != m_known.cend())
        return *known;
    const Result<QString> name = read(uuid, deepest);
    if (name)
        m_known.insert(uuid, *name);
    return name;
}

Result<QString> Responsible::read(const QString &uuid, int depth)
{
    const Result<std::optional<RecordName>> found = m_reader.find(uuid);
    if (!found)
        return found.error();
    if (!*found || depth == 0)
        return QString();
    const Kind &kind = *(*found)->kind;
    const Result<Row> row = m_reader.row(kind, (*found)->id);
    if (!row)
        return row.error();
    if (const int field = responsibleField(kind); field >= 0) {
        const Kind *people = findKind(QString::fromLatin1(kind.field(field).references));
        const qint64 id = row->values[size_t(field)].toLongLong();
        return people && id ? m_names.name(*people, id) : QString();
    }
    const int above = kind.indexOf(u"record");
    return above < 0 ? Result<QString>(QString())
                     : read(row->values[size_t(above)].toString(), depth - 1);
}

Result<std::optional<Contact>> fitContact(const Reader &reader, qint64 id,
                                          bool (*isFit)(const Contact &contact))
{
    if (id == 0)
        return std::optional<Contact>();
    const Result<Row> row = reader.row(kindOf<Contact>(), id);
    if (!row && row.error().code != Error::Code::NotFound)
        return row.error();
    const auto contact = row ? std::optional(fromRow<Contact>(*row)) : std::nullopt;
    return contact && isFit(*contact) ? contact : std::nullopt;
}
