#include "site/opentable.h"

#include "exchange/csvwriter.h"
#include "exchange/jsontext.h"
#include "records/network.h"
#include "records/shown.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// Fields that are open data: what the pages show anyway. No field that names a person.
std::vector<const char *> openFields(const Kind &kind)
{
    if (&kind == &kindOf<Project>()) {
        return {"title",
                "acronym",
                "title_en",
                "kind",
                "programme",
                "role",
                "programme_role",
                "case_number",
                "external_number",
                "start_date",
                "end_date",
                "currency",
                "total_budget",
                "eu_contribution",
                "own_cash",
                "own_time",
                "other_financing",
                "policy_objective",
                "specific_objective",
                "goals",
                "target_group",
                "summary",
                "aims",
                "results",
                "summary_en",
                "aims_en",
                "results_en",
                "website",
                "kohesio",
                "keep_eu",
                "cordis"};
    }
    if (&kind == &kindOf<Network>())
        return {"name",           "short_name", "formality", "kind",   "aims",
                "governing_body", "joined",     "website",   "summary"};
    return {"name",     "swedish_name", "own_name",       "country", "region",
            "kind",     "status",       "agreement_date", "areas",   "partner_body",
            "latitude", "longitude",    "website",        "summary"};
}

QString cell(const SitePlan &plan, const FieldInfo &field, const QVariant &value)
{
    if (field.type == FieldType::Reference)
        return plan.programmeName(value.toLongLong());
    return shown::plain(field, value);
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it: whoever opens
/// the file must not run what somebody once typed. Numbers stay numbers, and the JSON has every
/// text as it is. Source: OWASP, CSV injection.
bool isFormula(const QString &cell)
{
    static constexpr QStringView signs = u"=+@-\uff1d\uff0b\uff0d\uff20";
    const auto first = std::ranges::find_if_not(cell, [](QChar c) { return c.isSpace(); });
    if (first == cell.cend() || !signs.contains(*first))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

QByteArray jsonOf(const std::vector<const char *> &keys, const QStringList &cells)
{
    JsonText object;
    object.beginObject();
    for (qsizetype i = 0; i < cells.size(); ++i)
        object.pair(keys[size_t(i)], cells[i]);
    return object.endObject().json();
}

} // namespace

OpenTable::OpenTable(const SitePlan &plan, const Kind &kind)
    : m_plan(plan)
    , m_kind(kind)
    , m_lines(plan.pages().size())
{
    for (const char *key : openFields(kind)) {
        m_keys.push_back(key);
        m_fields.push_back(kind.indexOf(QString::fromLatin1(key)));
    }
    if (&kind == &kindOf<Project>())
        m_keys.push_back("public_status");
}

QStringList OpenTable::cells(int index, const Row &row) const
{
    QStringList cells{row.uuid, m_plan.page(index).path};
    for (const int field : m_fields)
        cells.append(cell(m_plan, m_kind.field(field), row.values[size_t(field)]));
    if (&m_kind == &kindOf<Project>()) {
        const SiteProject *const project = m_plan.project(index);
        cells.append(project ? statusKey(project->status) : QString());
    }
    return cells;
}

void OpenTable::add(int index, const Row &row)
{
    const SitePage &page = m_plan.page(index);
    if (page.type != SitePage::Type::Record || page.kind != &m_kind
        || m_plan.indexOf(row.uuid) != index)
        return;
    QStringList told = cells(index, row);
    Line &line = m_lines[size_t(index)];
    line.json = jsonOf(m_keys, told);
    for (QString &cell : told)
        cell = isFormula(cell) ? u'\'' + cell : cell;
    line.csv = csvLine(told);
}

/// Bytes of the \a part of all lines together.
qsizetype OpenTable::sizeOf(QByteArray Line::*part) const
{
    return std::accumulate(
        m_lines.begin(), m_lines.end(), qsizetype(0),
        [part](qsizetype sum, const Line &line) { return sum + (line.*part).size(); });
}

QByteArray OpenTable::csv() const
{
    QStringList head;
    for (const char *key : m_keys)
        head.append(QString::fromLatin1(key));
    QByteArray csv = csvLine(head);
    csv.reserve(csv.size() + sizeOf(&Line::csv));
    for (const Line &line : m_lines)
        csv += line.csv;
    return csv;
}

QByteArray OpenTable::json() const
{
    QByteArray json = "[";
    json.reserve(sizeOf(&Line::json) + 2 * qsizetype(m_lines.size()) + 8);
    for (const Line &line : m_lines) {
        if (!line.json.isEmpty())
            json.append(json.size() > 1 ? ",\n" : "\n").append(line.json);
    }
    return json.append("\n]\n");
}
