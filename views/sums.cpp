#include "sums.h"

#include "records/shown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    Q_DECLARE_TR_FUNCTIONS(Sums)
};

} // namespace

int sums::fieldOf(const Kind &kind)
{
    if (const int eu = kind.indexOf(u"eu_contribution"); eu >= 0)
        return eu;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).type == FieldType::Money && kind.field(field).listed)
            return field;
    }
    return -1;
}

QString sums::text(const QMap<QString, qint64> &minorByCurrency)
{
    std::vector<std::pair<qint64, QString>> parts;
    for (auto sum = minorByCurrency.begin(); sum != minorByCurrency.end(); ++sum)
        parts.emplace_back(sum.value(), sum.key());
    std::ranges::stable_sort(parts, std::greater());
    QStringList words;
    for (const auto &[minor, currency] : parts)
        words.append(shown::amount(minor) + QChar(QChar::Nbsp)
                     + (currency.isEmpty() ? Sums::tr("without currency") : currency));
    return words.join(u" · "_s);
}
