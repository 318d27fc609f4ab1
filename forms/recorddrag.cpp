#include "recorddrag.h"

#include "longedit.h"

#include "records/membership.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/partnership.h"
#include "records/project.h"
#include "records/shown.h"
#include "tables/workspace.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace recorddrag {

namespace {

struct Dragging
{
    Q_DECLARE_TR_FUNCTIONS(Dragging)
};

/// Names that another program gets; every name of a large register would have to be read.
constexpr size_t mostNames = 20;

QString format()
{
    return u"application/x-utblick-records"_s;
}

/// The kind that joins an organisation to a record of \a target; nullptr for none.
const Kind *joiningKind(const Kind &target)
{
    if (&target == &kindOf<Project>())
        return &kindOf<Partnership>();
    if (&target == &kindOf<Network>())
        return &kindOf<Membership>();
    return nullptr;
}

Result<QSet<qint64>> joined(const Reader &reader, const Kind &joining, const Kind &target,
                            qint64 id)
{
    const int owner = joining.indexOf(QString::fromLatin1(target.key()));
    const int organisation = joining.indexOf(u"organisation");
    const Result<std::vector<Row>> rows = reader.where(joining, owner, id);
    if (!rows)
        return rows.error();
    QSet<qint64> ids;
    for (const Row &row : *rows)
        ids.insert(row.values[size_t(organisation)].toLongLong());
    return ids;
}

QVariant currencyOf(const Reader &reader, const Kind &target, qint64 id)
{
    const Result<Row> row = reader.row(target, id);
    const int currency = target.currencyIndex();
    return row && currency >= 0 ? row->values[size_t(currency)] : QVariant(u""_s);
}

} // namespace

QMimeData *data(Workspace &workspace, const Dragged &records)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << workspace.path() << records.kind->number()
           << QList<qint64>(records.ids.begin(), records.ids.end());
    QStringList names;
    for (const qint64 id : std::span(records.ids).first(std::min(mostNames, records.ids.size())))
        names.append(workspace.nameOf(*records.kind, id));
    if (records.ids.size() > mostNames)
        names.append(u"…"_s);
    auto *made = new QMimeData;
    made->setData(format(), bytes);
    made->setText(names.join(u'\n'));
    return made;
}

bool holdsRecords(const QMimeData *data)
{
    return data && data->hasFormat(format());
}

std::optional<Dragged> read(const Workspace &workspace, const QMimeData *data)
{
    if (!holdsRecords(data))
        return std::nullopt;
    QDataStream stream(data->data(format()));
    QString path;
    int number = 0;
    QList<qint64> ids;
    stream >> path >> number >> ids;
    const Kind *kind = findKind(number);
    if (stream.status() != QDataStream::Ok || path != workspace.path() || !kind || ids.isEmpty())
        return std::nullopt;
    return Dragged{kind, {ids.begin(), ids.end()}};
}

bool fits(const Kind &dragged, const Kind &target)
{
    return &dragged == &kindOf<Organisation>() && joiningKind(target);
}

Result<int> join(Workspace &workspace, const Dragged &records, const Kind &target, qint64 id,
                 QWidget *parent)
{
    const Kind *joining = joiningKind(target);
    if (!joining || !fits(*records.kind, target))
        return 0;
    const Result<QSet<qint64>> known = joined(workspace.reader(), *joining, target, id);
    if (!known)
        return known.error();
    const int currency = joining->currencyIndex();
    const QVariant money = currency < 0 ? QVariant() : currencyOf(workspace.reader(), target, id);
    Batch batch;
    for (const qint64 organisation : records.ids) {
        if (known->contains(organisation))
            continue;
        Row row = joining->blank();
        row.values[size_t(joining->indexOf(QString::fromLatin1(target.key())))] = id;
        row.values[size_t(joining->indexOf(u"organisation"))] = organisation;
        if (currency >= 0)
            row.values[size_t(currency)] = money;
        batch.changes.push_back(Change::insert(*joining, row));
    }
    const int count = int(batch.changes.size());
    batch.label = Dragging::tr("Add %n organisation(s)", nullptr, count);
    const QString working =
        Dragging::tr("Adding %1 organisation(s)", nullptr, count).arg(shown::number(count));
    const Result<> written = longedit::commit(parent, workspace, batch, working);
    if (!written)
        return written.error();
    return count;
}

} // namespace recorddrag
