#include "exchange/cliptext.h"

#include "exchange/cliptable.h"

#include "pages/pagehtml.h"
#include "records/parse.h"
#include "records/shown.h"
#include "storage/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString quotedWhereNeeded(const QString &text)
{
    const bool needsQuotes = text.startsWith(u'"')
        || std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    return needsQuotes ? u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Whole || type == FieldType::Decimal;
}

/// What tells spreadsheets how to read a cell: the number whatever their decimal mark, or that it
/// is no number, date or formula.
QByteArray attributes(FieldType type, const QString &text)
{
    if (type == FieldType::Date)
        return " style=\"mso-number-format:'yyyy\\-mm\\-dd'\"";
    QByteArray number = text.toLatin1().replace(',', '.');
    bool isWritten = false; // what stands for an unknown number is a text
    if (isNumber(type))
        number.toDouble(&isWritten);
    if (!isNumber(type) || !(isWritten || text.isEmpty()))
        return " style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\"";
    if (text.isEmpty())
        return " align=\"right\"";
    return " align=\"right\" x:num=\"" + number + "\" sdval=\"" + number + "\" sdnum=\"1033;\"";
}

/// The text of a cell; spaces that HTML would swallow are kept.
QByteArray cellHtml(const QString &text)
{
    QString html = escape(text);
    html.replace(u"  "_s, u" &nbsp;"_s);
    if (html.startsWith(u' '))
        html.replace(0, 1, u"&nbsp;"_s);
    if (html.endsWith(u' '))
        html.replace(html.size() - 1, 1, u"&nbsp;"_s);
    if (html.contains(u'\n')) {
        // Without this Excel begins a new row at every break.
        const QString lineBreak = u"<br style=\"mso-data-placement:same-cell\">"_s;
        html.replace(u"\r\n"_s, lineBreak).replace(u'\n', lineBreak);
    }
    return html.toUtf8();
}

} // namespace

QString clipWords(const FieldInfo &field, const QVariant &value)
{
    if (isNumber(field.type))
        return shown::plain(field, value).replace(u'.', u',');
    return shown::text(field, value);
}

bool ClipText::hasHtml() const
{
    return qint64(rows) * qint64(types.size()) <= ClipTable::mostCells;
}

QByteArray ClipText::html() const
{
    const Result<ClipTable> table = ClipTable::fromText(QString::fromUtf8(text));
    QByteArray html = "<!DOCTYPE html>\n"
                      "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n"
                      "<head><meta charset=\"utf-8\"></head>\n<body>\n<table>\n";
    for (int row = 0; table && row < table->rows(); ++row) {
        const bool isHead = hasHeader && row == 0;
        html += "<tr>";
        for (int column = 0; column < int(types.size()); ++column) {
            const QString cell = table->at(row, column);
            if (isHead)
                html += "<th scope=\"col\">" + cellHtml(cell) + "</th>";
            else
                html += "<td" + attributes(types[size_t(column)], cell) + '>' + cellHtml(cell)
                    + "</td>";
        }
        html += "</tr>\n";
    }
    return html + "</table>\n</body>\n</html>\n";
}

ClipWriter::ClipWriter(const Reader &reader, const Kind &kind, std::vector<ClipColumn> columns)
    : m_reader(reader)
    , m_kind(kind)
    , m_columns(std::move(columns))
    , m_references(reader)
    , m_names(m_columns.size())
{
    for (const ClipColumn &column : m_columns)
        m_clip.types.push_back(column.field < 0 ? column.type : kind.field(column.field).type);
}

void ClipWriter::header()
{
    m_clip.hasHeader = true;
    ++m_clip.rows;
    for (size_t i = 0; i < m_columns.size(); ++i)
        write(m_columns[i].name, m_columns[i].name, i + 1 == m_columns.size());
}

Result<> ClipWriter::row(const Row &row)
{
    ++m_clip.rows;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Result<Words> words = cell(i, row);
        if (!words)
            return words.error();
        write(words->text, words->exact, i + 1 == m_columns.size());
    }
    return {};
}

Result<ClipWriter::Words> ClipWriter::cell(size_t column, const Row &row)
{
    const ClipColumn &head = m_columns[column];
    if (head.field < 0) {
        const QString words = head.words(row);
        return Words{words, words};
    }
    const FieldInfo &field = m_kind.field(head.field);
    const QVariant &value = row.values[size_t(head.field)];
    if (value.isNull() || value.toString().isEmpty())
        return Words{};
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Reference:
    case FieldType::Link:
        return name(column, value);
    case FieldType::Blocks:
    case FieldType::File:
        return Words{}; // no cell can hold them
    default:
        const QString words = clipWords(field, value);
        return Words{words, words};
    }
}

/// Looked up once for each value of a column: there are few of them.
Result<ClipWriter::Words> ClipWriter::name(size_t column, const QVariant &value)
{
    const QString key = value.toString();
    const auto known = m_names[column].constFind(key);
    if (known != m_names[column].cend())
        return *known;
    const FieldInfo &field = m_kind.field(m_columns[column].field);
    Result<Words> found = Words{};
    if (field.type == FieldType::Reference) {
        found = reference(*findKind(QString::fromUtf8(field.references)), value.toLongLong());
    } else if (field.type == FieldType::Link) {
        found = link(key);
    } else {
        const QString label = shown::text(field, value);
        const Result<QVariant> back = parse::value(field, label);
        found = Words{label, back && *back == value ? label : key};
    }
    if (found)
        m_names[column].insert(key, *found);
    return found;
}

Result<ClipWriter::Words> ClipWriter::reference(const Kind &kind, qint64 id)
{
    const Result<RecordName> record = m_reader.name(kind, id);
    if (!record)
        return record.error();
    const auto back = m_references.find(kind, record->title);
    const bool isClear = back && back->id == id;
    if (!back && back.error().code != Error::Code::NotFound
        && back.error().code != Error::Code::Invalid)
        return back.error();
    return Words{record->title, isClear ? record->title : u"#%1"_s.arg(id)};
}

/// "Project: Land4Climate"; the uuid when the record is gone or not alone to have that name.
Result<ClipWriter::Words> ClipWriter::link(const QString &uuid)
{
    const Result<std::optional<RecordName>> record = m_reader.find(uuid);
    if (!record)
        return record.error();
    if (!*record)
        return Words{uuid, uuid};
    const QString text = (*record)->kind->label() + u": "_s + (*record)->title;
    const auto back = m_references.findLink(text);
    return Words{text, back && back->uuid == uuid ? text : uuid};
}

void ClipWriter::write(const QString &text, const QString &exact, bool isLast)
{
    const char end = isLast ? '\n' : '\t';
    if (text != exact && !m_isExact) {
        m_isExact = true;
        m_clip.exact = m_clip.text; // they were alike so far
    }
    m_clip.text.append(quotedWhereNeeded(text).toUtf8()).append(end);
    if (m_isExact)
        m_clip.exact.append(quotedWhereNeeded(exact).toUtf8()).append(end);
}

ClipText ClipWriter::take()
{
    // A single row goes into other programs' fields, too, where a line break would be in the way;
    // but an empty cell is a line break and nothing else.
    for (QByteArray *text : {&m_clip.text, &m_clip.exact}) {
        if (m_clip.rows == 1 && text->size() > 1)
            text->chop(1);
    }
    return std::move(m_clip);
}
