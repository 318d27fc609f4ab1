#include "site/sitechanges.h"

#include "site/siteplan.h"

#include "exchange/livequery.h"
#include "exchange/publicrecord.h"
#include "records/labels.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/partnership.h"
#include "records/shown.h"
#include "records/town.h"
#include "storage/history.h"
#include "storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNamed = 5; ///< fields of one record
constexpr qsizetype longestValue = 60; ///< characters that are told

/// What the site does not show, whatever is shown of other fields.
bool isInside(const FieldInfo &field)
{
    static const QStringList inside{
        u"poster_date"_s, u"plaque_date"_s, u"event_date"_s,          u"review_date"_s,
        u"basis"_s,       u"own_words"_s,   u"strategy_priorities"_s, u"plaque_threshold"_s,
        u"rate"_s,        u"rate_date"_s,   u"event_threshold"_s,     u"source"_s,
        u"active"_s,      u"source_date"_s, u"inhabitants"_s};
    return inside.contains(QLatin1StringView(field.key));
}

class ChangeTeller
{
public:
    explicit ChangeTeller(const Reader &reader)
        : m_reader(reader)
    {
    }

    /// "EU support: 200 000 → 210 000 · Summary"; empty when nothing shown changed.
    QString told(const Kind &kind, const Row &then, const Row &now) const
    {
        QStringList parts;
        const std::vector<int> shown = live::showable(kind);
        for (int i = 0; i < kind.fieldCount(); ++i) {
            const FieldInfo &field = kind.field(i);
            const bool isText = field.type == FieldType::Blocks || field.type == FieldType::File;
            const bool isShown = isText || std::ranges::find(shown, i) != shown.end();
            if (then.values[size_t(i)] == now.values[size_t(i)] || !isShown || isInside(field))
                continue;
            parts.append(part(kind, field, then.values[size_t(i)], now.values[size_t(i)]));
        }
        const int more = int(parts.size()) - int(mostNamed);
        if (more > 0) {
            parts = parts.first(mostNamed);
            parts.append(Rules::tr("and %n more", nullptr, more));
        }
        return parts.join(u" · "_s);
    }

private:
    QString part(const Kind &kind, const FieldInfo &field, const QVariant &then,
                 const QVariant &now) const
    {
        const QString label = labels::field(kind, field);
        const QString before = words(field, then);
        const QString after = words(field, now);
        const bool isShort = field.type != FieldType::Prose && field.type != FieldType::Blocks
            && field.type != FieldType::File && before.size() <= longestValue
            && after.size() <= longestValue;
        if (!isShort || before == after)
            return label;
        return Rules::tr("%1: %2 → %3")
            .arg(label, before.isEmpty() ? Rules::tr("empty") : before,
                 after.isEmpty() ? Rules::tr("empty") : after);
    }

    QString words(const FieldInfo &field, const QVariant &value) const
    {
        if (field.type != FieldType::Reference)
            return shown::text(field, value);
        const Kind *const kind = findKind(QString::fromLatin1(field.references));
        const Result<RecordName> name = kind && !value.isNull()
            ? m_reader.name(*kind, value.toLongLong())
            : Result<RecordName>(RecordName());
        return name ? name->title : QString();
    }

    const Reader &m_reader;
};

/// Kinds whose records the site tells of.
std::vector<const Kind *> toldKinds()
{
    return {&kindOf<Settings>(),     &kindOf<Page>(),        &kindOf<Project>(),
            &kindOf<Network>(),      &kindOf<Town>(),        &kindOf<Programme>(),
            &kindOf<Organisation>(), &kindOf<Partnership>(), &kindOf<Membership>(),
            &kindOf<Event>(),        &kindOf<Contact>()};
}

} // namespace

Result<std::vector<SiteFinding>> siteChanges(const Store &store, const SitePlan &plan,
                                             const QString &uuid)
{
    const Reader &reader = store.reader();
    const ChangeTeller teller(reader);
    std::vector<SiteFinding> found;
    const auto take = [&](const Kind &kind, const Row &then, const Row &now) {
        const bool hasPage = live::hasPages(kind);
        const bool isTold = mayBeShown(kind, then, reader, plan.today())
            && mayBeShown(kind, now, reader, plan.today())
            && (!hasPage || plan.indexOf(now.uuid) >= 0);
        const QString told = isTold ? teller.told(kind, then, now) : QString();
        if (!told.isEmpty())
            found.push_back({{Finding::Severity::Advice,
                              "changed",
                              Rules::tr("Changed since the last export: %1.").arg(told),
                              {},
                              Rules::tr("Look")},
                             &kind,
                             now.id,
                             reader.title(kind, now)});
    };
    const std::vector<const Kind *> kinds = toldKinds();
    const Result<> read = history::eachChangedSince(store.database(), uuid, kinds, take);
    if (!read && read.error().code != Error::Code::NotFound)
        return read.error();
    return found;
}
