#include "site/machinefiles.h"

#include "site/sitefolder.h"

#include "exchange/csvwriter.h"
#include "records/network.h"
#include "records/shown.h"
#include "storage/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

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

QString statusOf(const SitePlan &plan, int page)
{
    const SiteProject *project = plan.project(page);
    return project ? statusKey(project->status) : QString();
}

/// What is told of each record of a kind.
class OpenColumns
{
public:
    explicit OpenColumns(const Kind &kind)
        : m_kind(kind)
    {
        const std::vector<const char *> keys = openFields(kind);
        m_fields.reserve(keys.size());
        for (const char *key : keys) {
            m_head.append(QString::fromUtf8(key));
            m_fields.push_back(kind.indexOf(QString::fromUtf8(key)));
        }
        if (isProject())
            m_head.append(u"public_status"_s);
    }
    const QStringList &head() const { return m_head; }
    const std::vector<int> &fields() const { return m_fields; }
    QStringList cells(const SitePlan &plan, int page, const Row &row) const
    {
        QStringList cells{row.uuid, plan.page(page).path};
        for (const int field : m_fields)
            cells.append(cell(plan, m_kind.field(field), row.values[size_t(field)]));
        if (isProject())
            cells.append(statusOf(plan, page));
        return cells;
    }

private:
    bool isProject() const { return &m_kind == &kindOf<Project>(); }

    const Kind &m_kind;
    QStringList m_head{u"uuid"_s, u"page"_s};
    std::vector<int> m_fields;
};

/// The fields to read: those that are told, and those that say whether the record may be.
std::vector<int> fieldsToRead(const Kind &kind, const OpenColumns &columns)
{
    std::vector<int> fields = columns.fields();
    for (const QStringView key : {u"publish", u"status"}) {
        const int field = kind.indexOf(key);
        if (field >= 0 && std::ranges::find(fields, field) == fields.end())
            fields.push_back(field);
    }
    return fields;
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it: whoever opens
/// the file must not run what somebody once typed. Numbers stay numbers, and the JSON has every
/// text as it is. Source: OWASP, CSV injection.
QString forSpreadsheet(const QString &cell)
{
    static const QRegularExpression formula(u"^\\s*[=+@\\-\uff1d\uff0b\uff0d\uff20]"_s);
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber && formula.match(cell).hasMatch() ? u'\'' + cell : cell;
}

QByteArray jsonOf(const QStringList &keys, const QStringList &cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!cells[i].isEmpty())
            object[keys[i]] = cells[i];
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<machinefiles::Licence> machinefiles::licenceOf(const Settings &settings)
{
    // Source: DCAT-AP-SE 2, dcterms:license.
    const Licence licences[] = {
        {u"cc0"_s, u"http://creativecommons.org/publicdomain/zero/1.0/"_s,
         u"https://creativecommons.org/publicdomain/zero/1.0/"_s, u"CC0 1.0"_s, "licenceCc0"},
        {u"ccby"_s, u"http://creativecommons.org/licenses/by/4.0/"_s,
         u"https://creativecommons.org/licenses/by/4.0/"_s, u"CC BY 4.0"_s, "licenceCcBy"}};
    const auto found = std::ranges::find(licences, settings.dataLicence, &Licence::code);
    return found == std::end(licences) ? std::nullopt : std::optional(*found);
}

std::vector<const Kind *> machinefiles::openKinds(const SitePlan &plan)
{
    std::vector<const Kind *> kinds{&kindOf<Project>(), &kindOf<Network>(), &kindOf<Town>()};
    std::erase_if(kinds, [&plan](const Kind *kind) { return !plan.listOf(*kind); });
    return kinds;
}

QString machinefiles::openName(const Kind &kind)
{
    if (&kind == &kindOf<Project>())
        return u"projekt"_s;
    return &kind == &kindOf<Network>() ? u"natverk"_s : u"vanorter"_s;
}

Result<machinefiles::OpenData> machinefiles::openData(const SitePlan &plan, const Reader &reader,
                                                      const Kind &kind,
                                                      const std::atomic<bool> &isStopped)
{
    OpenData data;
    CsvWriter csv(data.csv);
    const OpenColumns columns(kind);
    csv.row(columns.head());
    data.json = "[";
    Result<> sound;
    const Result<> read = reader.each(kind, fieldsToRead(kind, columns), [&](const Row &row) {
        const int page = plan.indexOf(row.uuid);
        if (page < 0)
            return !isStopped;
        sound = isStopped ? SiteFolder::stopped() : plan.confirm(page, row, reader);
        if (!sound)
            return false;
        const QStringList cells = columns.cells(plan, page, row);
        QStringList inert(cells.size());
        std::ranges::transform(cells, inert.begin(), forSpreadsheet);
        csv.row(inert);
        data.json += (data.json.size() > 1 ? ",\n" : "\n") + jsonOf(columns.head(), cells);
        return true;
    });
    if (!read)
        return read.error();
    if (!sound)
        return sound.error();
    data.json += "\n]\n";
    if (Result<> finished = csv.finish(); !finished)
        return finished.error();
    return data;
}

void machinefiles::putOpenData(TemplateData &data, const SiteContext &context)
{
    TemplateList sets;
    for (const Kind *kind : openKinds(context.plan())) {
        TemplateData &entry = sets.add();
        const SiteList *list = context.plan().listOf(*kind);
        put(entry, "id", openName(*kind));
        put(entry, "text", context.plan().page(list->page).title);
        put(entry, "about",
            list->total == 1 ? context.word("dataOne")
                             : context.word("dataAbout").arg(list->total));
        kainjow::mustache::list files;
        for (const char *type : {"csv", "json"}) {
            TemplateData &file = files.emplace_back(TemplateData::type::object);
            put(file, "href",
                context.root() + u"data/"_s + openName(*kind) + u'.' + QString::fromUtf8(type));
            put(file, "text",
                context.plan().page(list->page).title + u" ("_s + QString::fromUtf8(type).toUpper()
                    + u')');
        }
        put(entry, "files", TemplateData(files));
    }
    sets.putInto(data, "sets");
    const std::optional<Licence> licence = licenceOf(context.plan().settings());
    TemplateData told(TemplateData::type::object);
    if (licence) {
        put(told, "text", context.word(licence->word));
        put(told, "href", licence->address);
        put(told, "name", licence->name);
    }
    put(data, "licence", licence ? std::move(told) : TemplateData(false));
    const std::vector<int> &moved = context.plan().movePages();
    put(data, "moved", moved.empty() ? QString() : context.href(moved.front()));
    const auto isDated = [](const Event &event) { return event.startDate.isValid(); };
    put(data, "calendar", std::ranges::any_of(context.plan().events(), isDated));
}
