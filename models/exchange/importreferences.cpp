#include "exchange/importreferences.h"

#include "exchange/importcolumns.h"

#include "storage/blankrecord.h"
#include "storage/reader.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The number in "#12", or 0.
qint64 numberIn(const QString &name)
{
    return name.startsWith(u'#') ? QStringView(name).sliced(1).toLongLong() : 0;
}

/// A name is all that a record of \a kind needs.
bool needsOnlyName(const Kind &kind)
{
    const Row blank = kind.blank();
    for (int field = 0; field < kind.fieldCount(); ++field) {
        const bool isGiven = !blank.values[size_t(field)].toString().isEmpty();
        if (kind.field(field).required && field != kind.titleIndex() && !isGiven)
            return false;
    }
    return kind.hasTitle();
}

} // namespace

ImportReferences::ImportReferences(const Reader &reader)
    : m_reader(reader)
{
}

Result<ImportReferences::Index> ImportReferences::load(const Kind &kind) const
{
    std::vector<int> fields{kind.titleIndex()};
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).unique && field != kind.titleIndex())
            fields.push_back(field);
    }
    const bool isNamed = kind.hasTitle();
    Index index;
    const Result<> read = m_reader.each(kind, fields, [&](const Row &row) {
        const Record record{row.id, row.uuid, row.values[size_t(kind.titleIndex())].toString()};
        if (isNamed)
            index.titles.insert(nameKey(record.title), record);
        index.byId.insert(row.id, record);
        for (size_t i = 1; i < fields.size(); ++i) {
            const QString other = nameKey(row.values[size_t(fields[i])].toString());
            if (!other.isEmpty())
                index.others.insert(other, record);
        }
        return true;
    });
    if (!read)
        return read.error();
    const Result<qint64> lastId = m_reader.highestId(kind);
    if (!lastId)
        return lastId.error();
    index.lastId = *lastId;
    index.registerId = *lastId;
    return index;
}

Result<ImportReferences::Index *> ImportReferences::index(const Kind &kind)
{
    auto found = m_indexes.find(kind.number());
    if (found == m_indexes.end()) {
        Result<Index> loaded = load(kind);
        if (!loaded)
            return loaded.error();
        found = m_indexes.emplace(kind.number(), *std::move(loaded)).first;
    }
    return &found->second;
}

Result<ImportReferences::Target> ImportReferences::single(const Kind &kind, const QString &name,
                                                          const QList<Record> &found) const
{
    if (found.size() == 1)
        return Target{&kind, found.front().id, found.front().uuid};
    const auto [first, last] = std::minmax_element(
        found.begin(), found.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    return Error{Error::Code::Invalid,
                 tr("“%1” may be “%2” (#%3) or “%4” (#%5). Write the number, such as #%3.")
                     .arg(name, first->title, QString::number(first->id), last->title,
                          QString::number(last->id)),
                 {}};
}

Result<ImportReferences::Target> ImportReferences::find(const Kind &kind, const QString &name)
{
    const Result<Index *> index = this->index(kind);
    if (!index)
        return index.error();
    const QString key = nameKey(name);
    for (const Names *names : {&(*index)->titles, &(*index)->others}) {
        if (const QList<Record> found = names->values(key); !found.isEmpty())
            return single(kind, name, found);
    }
    if (const auto found = (*index)->byId.constFind(numberIn(name)); found != (*index)->byId.cend())
        return Target{&kind, found->id, found->uuid};
    return Error{Error::Code::NotFound,
                 tr("“%1” is not in the register (%2).").arg(name, kind.plural()),
                 {}};
}

const Kind *ImportReferences::linkKind(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString word = bareName(text.left(colon));
    for (const Kind *kind : kinds()) {
        if (colon > 0 && !kind->isTool()
            && (word == bareName(QString::fromUtf8(kind->key()))
                || word == bareName(kind->englishLabel()) || word == bareName(kind->label())))
            return kind;
    }
    return nullptr;
}

QString ImportReferences::linkName(const QString &text)
{
    return text.mid(text.indexOf(u':') + 1).trimmed();
}

Result<ImportReferences::Target> ImportReferences::findLink(const QString &text)
{
    const Kind *kind = linkKind(text);
    if (!kind) {
        const Result<std::optional<RecordName>> record = m_reader.find(text);
        if (!record)
            return record.error();
        if (*record)
            return Target{(*record)->kind, (*record)->id, (*record)->uuid};
        return Error{
            Error::Code::Invalid,
            tr("“%1” does not say what it leads to. Write it like project:Name.").arg(text),
            {}};
    }
    const QString name = linkName(text);
    Result<Target> found = find(*kind, name);
    if (found || found.error().code != Error::Code::NotFound || name.toLongLong() <= 0)
        return found;
    return find(*kind, u'#' + name);
}

Result<ImportReferences::Target> ImportReferences::create(const Kind &kind, const QString &name)
{
    if (Result<Target> made = find(kind, name); made || made.error().code != Error::Code::NotFound)
        return made;
    if (!needsOnlyName(kind)) {
        return Error{
            Error::Code::Invalid,
            tr("“%1” is not in the register (%2). It needs more than a name: add it first.")
                .arg(name, kind.plural()),
            {}};
    }
    const Result<Index *> index = this->index(kind);
    if (!index)
        return index.error();
    const QString title = name.trimmed();
    const Record record{++(*index)->lastId, QUuid::createUuid().toString(QUuid::WithoutBraces),
                        title};
    (*index)->titles.insert(nameKey(title), record);
    (*index)->byId.insert(record.id, record);
    Row row = blankRecord(m_reader, kind);
    row.id = record.id;
    row.uuid = record.uuid;
    row.values[size_t(kind.titleIndex())] = title;
    m_created.push_back(Change::insert(kind, row));
    m_createdRows.insert(record.uuid, 0);
    return Target{&kind, record.id, record.uuid};
}

Result<> ImportReferences::announce(const Kind &kind, qint64 line, const QString &title,
                                    const QStringList &others)
{
    const Result<Index *> index = this->index(kind);
    if (!index)
        return index.error();
    const Names &titles = (*index)->titles;
    const auto known = titles.constFind(nameKey(title));
    if (known != titles.cend() && known->id <= (*index)->registerId)
        return {};
    const Record record{++(*index)->lastId, {}, title};
    (*index)->titles.insert(nameKey(title), record);
    for (const QString &other : others)
        (*index)->others.insert(nameKey(other), record);
    m_announced.insert(line, record.id);
    return {};
}

qint64 ImportReferences::idFor(const Kind &kind, qint64 line)
{
    if (m_announced.isEmpty())
        return 0;
    const auto announced = m_announced.constFind(line);
    return announced != m_announced.cend() ? *announced : ++m_indexes[kind.number()].lastId;
}

void ImportReferences::countRow(const Kind &kind, const QVariant &id)
{
    const auto index = m_indexes.find(kind.number());
    if (index != m_indexes.end() && !id.isNull())
        countRow(index->second.byId.value(id.toLongLong()).uuid);
}

void ImportReferences::countRow(const QString &uuid)
{
    if (const auto rows = m_createdRows.find(uuid); rows != m_createdRows.end())
        ++*rows;
}

std::vector<UnknownReference> ImportReferences::created() const
{
    std::vector<UnknownReference> list;
    for (const Change &change : m_created) {
        const Row row = change.row();
        list.push_back({change.kind, row.values[size_t(change.kind->titleIndex())].toString(),
                        m_createdRows.value(change.uuid)});
    }
    return list;
}
