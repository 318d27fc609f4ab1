#include "report/reportsource.h"

#include "exchange/siteword.h"
#include "pages/pageimage.h"
#include "records/shown.h"
#include "storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const Kind &referenced(const FieldInfo &field)
{
    return *findKind(QString::fromUtf8(field.references));
}

} // namespace

ReportSource::ReportSource(const Store &store, const ReportOrder &order, Stops stops)
    : m_store(store)
    , m_order(order)
    , m_stops(std::move(stops))
    , m_words(u":/report/words"_s, order.language == u"en" ? u"en"_s : u"sv"_s)
{
}

Result<ReportSource> ReportSource::load(const Store &store, const ReportOrder &order, Stops stops)
{
    ReportSource source(store, order, std::move(stops));
    if (const Result<> read = source.refresh(); !read)
        return read.error();
    return source;
}

Result<> ReportSource::refresh()
{
    const Result<Row> settings = reader().row(kindOf<Settings>(), 1);
    if (settings)
        m_settings = fromRow<Settings>(*settings);
    else if (settings.error().code != Error::Code::NotFound) // a new register has none yet
        return settings.error();
    m_logo = picture(m_settings.logo);
    m_programmes.clear();
    // A programme is asked for with each project, and there are few.
    return reader().each(kindOf<Programme>(), {}, [this](const Row &row) {
        m_programmes.insert(row.id, fromRow<Programme>(row));
        return true;
    });
}

Error ReportSource::stopped()
{
    return Error{Error::Code::Stopped, ReportText::tr("Stopped."), {}};
}

const Reader &ReportSource::reader() const
{
    return m_store.reader();
}

QString ReportSource::briefProgramme(qint64 id) const
{
    const Programme *found = programme(id);
    if (!found)
        return {};
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

QString ReportSource::inLanguage(QString number) const
{
    return shown::inLanguage(std::move(number), language());
}

QString ReportSource::amount(qint64 minor) const
{
    return inLanguage(shown::amount(minor));
}

QString ReportSource::wholeAmount(qint64 minor) const
{
    return shown::wholeAmount(minor);
}

QString ReportSource::money(const Amount &amount, const QString &currency) const
{
    if (!amount.minor)
        return {};
    const QString number = this->amount(*amount.minor);
    return currency.isEmpty() ? number : number + QChar(0x00A0) + currency;
}

QString ReportSource::decimal(qint64 micro) const
{
    return inLanguage(shown::decimal(micro));
}

QString ReportSource::rate(qint64 micro) const
{
    QString number = shown::decimal(micro);
    if (!number.contains(u','))
        number += u',';
    while (number.size() - number.indexOf(u',') < 3)
        number += u'0';
    return inLanguage(number);
}

QString ReportSource::percent(int permille) const
{
    const QString number =
        QString::number(permille / 10) + u',' + QString::number(std::abs(permille % 10));
    return inLanguage(number) + (isEnglish() ? u"%"_s : QChar(0x00A0) + u"%"_s);
}

QString ReportSource::label(const Kind &kind, const char *key) const
{
    return siteLabel(kind, kind.field(kind.indexOf(QString::fromUtf8(key))), language());
}

QString ReportSource::value(const Kind &kind, const Row &row, const char *key) const
{
    return valueOf(kind, row, kind.indexOf(QString::fromUtf8(key)));
}

QString ReportSource::valueOf(const Kind &kind, const Row &row, int field) const
{
    const FieldInfo &info = kind.field(field);
    const QVariant &value = row.values[size_t(field)];
    if (info.type != FieldType::Money || value.isNull() || kind.currencyIndex() < 0)
        return valueOf(info, value);
    return money({value.toLongLong()}, row.values[size_t(kind.currencyIndex())].toString());
}

QString ReportSource::valueOf(const FieldInfo &field, const QVariant &value) const
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Reference:
        return nameOf(referenced(field), value.toLongLong());
    case FieldType::Link: {
        const Result<std::optional<RecordName>> found = reader().find(value.toString());
        return found && *found ? (*found)->title : QString();
    }
    case FieldType::Bool:
        return word(value.toBool() ? "yes" : "no");
    case FieldType::Money:
        return amount(value.toLongLong());
    case FieldType::Decimal:
        return decimal(value.toLongLong());
    default:
        return siteValue(field, value, language());
    }
}

QString ReportSource::nameOf(const Kind &kind, qint64 id) const
{
    if (id == 0)
        return {};
    const Result<RecordName> name = reader().name(kind, id);
    return name ? name->title : QString();
}

const Programme *ReportSource::programme(qint64 id) const
{
    const auto found = m_programmes.constFind(id);
    return found == m_programmes.cend() ? nullptr : &*found;
}

std::optional<Picture> ReportSource::picture(const QString &hash) const
{
    if (hash.isEmpty())
        return std::nullopt;
    const Result<QByteArray> content = m_store.file(hash);
    const QString suffix = content ? imageSuffix(*content) : QString();
    const QSize size = content ? imageSize(*content) : QSize();
    if (suffix.isEmpty() || !size.isValid())
        return std::nullopt;
    return Picture{u"data:image/%1;base64,%2"_s.arg(suffix == u"jpg" ? u"jpeg"_s : suffix,
                                                    QString::fromLatin1(content->toBase64())),
                   size.width(), size.height()};
}
