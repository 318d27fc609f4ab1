#pragma once

#include "exchange/importreferences.h"

#include "records/kind.h"

#include <QHash>

#include <functional>
#include <vector>

class Reader;

/// A column to copy: a field, or something computed whose words the caller knows.
struct ClipColumn
{
    int field = -1; ///< index in Kind::fields(); -1 when computed
    QString name; ///< its heading
    FieldType type = FieldType::Text; ///< of a computed one
    std::function<QString(const Row &)> words; ///< of a computed one, see clipWords()
};

/// A value that leads to no other record, as people read it and a spreadsheet reads it right:
/// dates 2027-01-31, amounts 250302,59, choices by label.
QString clipWords(const FieldInfo &field, const QVariant &value);

/// A table of cells for the clipboard. What text() says is what people read, written so that a
/// spreadsheet reads it right and planPaste() reads back the same: see clipWords(); records by
/// name.
///
/// A text that begins with =, +, - or @ stands in the text as it is: what is copied is never
/// altered. A spreadsheet that pastes the text alone would take it for a formula; Excel and
/// LibreOffice prefer the HTML, where every text cell is marked as text, so that it stays one.
struct ClipText
{
    QByteArray text; ///< UTF-8; cells separated by tabs, rows ended by LF
    QByteArray exact; ///< the same with codes and numbers where names are not clear; empty when
                      ///< they all are
    std::vector<FieldType> types; ///< of the columns
    bool hasHeader = false; ///< the first row names the columns

    int rows = 0; ///< with the header

    /// False for more cells than a paste takes: then there is only the text.
    bool hasHtml() const;
    /// The table as an HTML document.
    QByteArray html() const;
};

/// Writes records as a ClipText, row by row.
class ClipWriter
{
public:
    /// \a reader and \a kind outlive the writer; \a reader knows the names of records.
    ClipWriter(const Reader &reader, const Kind &kind, std::vector<ClipColumn> columns);

    /// The names of the columns, before any row.
    void header();
    Result<> row(const Row &row);
    ClipText take();

private:
    /// A value for people, and as it is found again when the words alone are not clear.
    struct Words
    {
        QString text;
        QString exact;
    };
    Result<Words> cell(size_t column, const Row &row);
    Result<Words> name(size_t column, const QVariant &value);
    Result<Words> reference(const Kind &kind, qint64 id);
    Result<Words> link(const QString &uuid);
    void write(const QString &text, const QString &exact, bool isLast);

    const Reader &m_reader;
    const Kind &m_kind;
    std::vector<ClipColumn> m_columns;
    ImportReferences m_references;
    std::vector<QHash<QString, Words>> m_names; ///< by column, of values that are looked up
    ClipText m_clip;
    bool m_isExact = false; ///< text and exact differ
};
