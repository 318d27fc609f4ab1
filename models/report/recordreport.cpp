#include "report/recordreport.h"

#include "report/recordfields.h"
#include "report/relatedrecords.h"

#include "storage/recordentries.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 300; ///< characters of a text before or after a change

/// A computer that does not tell who uses it leaves a question mark.
bool isUnknown(const QString &user)
{
    return user.isEmpty() || user == u"?";
}

/// Tells the history of a record from its latest change backwards: the journal keeps what each
/// change replaced, so that what it wrote is what stood there later.
class HistoryTeller
{
public:
    HistoryTeller(const ReportSource &source, const Kind &kind, const Row &row)
        : m_source(source)
        , m_kind(kind)
        , m_then(row)
    {
    }

    /// True to go on: what is no longer told is counted.
    bool take(const HistoryEntry &entry)
    {
        if (m_entries.size() < mostChanges)
            tell(entry);
        else
            ++m_left;
        if (entry.change.op == Change::Op::Remove)
            m_then = entry.change.row();
        return true;
    }

    void putInto(TemplateData &data) const
    {
        m_entries.putInto(data, "history");
        put(data, "moreHistory", m_left > 0 ? m_source.word("moreChanges").arg(m_left) : QString());
    }

private:
    void tell(const HistoryEntry &entry)
    {
        TemplateData &told = m_entries.add();
        const QDateTime time = entry.batch.time.toLocalTime();
        put(told, "when", m_source.date(time.date()) + u' ' + time.toString(u"HH:mm"_s));
        put(told, "who",
            isUnknown(entry.batch.user) ? m_source.word("unknownUser") : entry.batch.user);
        put(told, "what", whatOf(entry));
        TemplateList fields;
        if (entry.change.op == Change::Op::Update)
            addFields(fields, entry.change);
        fields.putInto(told, "fields");
    }

    QString whatOf(const HistoryEntry &entry) const
    {
        QStringList words;
        if (entry.change.op == Change::Op::Insert)
            words.append(m_source.word("wasAdded"));
        if (entry.change.op == Change::Op::Remove)
            words.append(m_source.word("wasRemoved"));
        if (entry.batch.mark.op == JournalMark::Op::Undo)
            words.append(m_source.word("wasUndone"));
        if (entry.batch.mark.op == JournalMark::Op::Redo)
            words.append(m_source.word("wasRedone"));
        return words.join(u", "_s);
    }

    void addFields(TemplateList &fields, const Change &change)
    {
        for (const FieldChange &one : change.fields) {
            QVariant &later = m_then.values[size_t(one.field)];
            TemplateData &entry = fields.add();
            put(entry, "label", m_source.label(m_kind, m_kind.field(one.field).key));
            put(entry, "before", shown(one.field, one.before));
            put(entry, "after", shown(one.field, later));
            later = one.before;
        }
    }

    QString shown(int field, const QVariant &value) const
    {
        const FieldInfo &info = m_kind.field(field);
        if (value.isNull() || value.toString().isEmpty())
            return m_source.word("empty");
        if (info.type == FieldType::Blocks)
            return m_source.word("pageContent");
        if (info.type == FieldType::File)
            return m_source.word("aFile");
        const QString text = m_source.valueOf(info, value).simplified();
        if (text.isEmpty()) // a record that is gone
            return m_source.word("removedRecord");
        return text.size() > longestValue ? text.first(longestValue).trimmed() + QChar(0x2026)
                                          : text;
    }

    const ReportSource &m_source;
    const Kind &m_kind;
    Row m_then;
    TemplateList m_entries;
    int m_left = 0;
};

} // namespace

Result<ReportContent> recordReport(const ReportSource &source, const Kind &kind, const Row &row)
{
    ReportContent content{.body = u"record"_s};
    putHead(content, source, kind, row);
    putFields(content.data, source, kind, row, true);
    if (const Result<> related = putRelated(content.data, source, kind, row); !related)
        return related.error();
    HistoryTeller teller(source, kind, row);
    const Result<> read =
        history::eachEntry(source.store().database(), {&kind, row.id},
                           [&teller](const HistoryEntry &entry) { return teller.take(entry); });
    if (!read)
        return read.error();
    teller.putInto(content.data);
    return content;
}
