#include "report/networkfees.h"

#include "report/reportsource.h"

#include "records/shown.h"
#include "tables/computed.h"

using namespace Qt::StringLiterals;

namespace {

/// "0,25 SEK × 87 000 invånare".
QString perInhabitant(const Network &network, const ReportSource &source)
{
    const QString each =
        source.decimal(*network.feePerInhabitant.micro) + QChar(QChar::Nbsp) + network.currency;
    const std::optional<qint64> inhabitants = source.settings().inhabitants;
    return inhabitants ? source.word("feeTimes").arg(each, shown::number(*inhabitants))
                       : source.word("feeEach").arg(each);
}

} // namespace

NetworkFee feeOf(const Network &network, const ReportSource &source)
{
    const std::optional<qint64> inhabitants = source.settings().inhabitants;
    NetworkFee fee;
    fee.yearly.minor =
        yearlyFee(network.feeFixed, network.feePerInhabitant, network.feeCap, inhabitants);
    QStringList parts;
    if (network.feeFixed.minor)
        parts.append(source.money(network.feeFixed, network.currency));
    if (network.feePerInhabitant.micro)
        parts.append(perInhabitant(network, source));
    if (parts.isEmpty())
        return fee;
    fee.formula = parts.join(u" + "_s);
    const Amount uncapped{yearlyFee(network.feeFixed, network.feePerInhabitant, {}, inhabitants)};
    if (uncapped.minor && (parts.size() > 1 || network.feePerInhabitant.micro))
        fee.formula += u" = "_s + source.money(uncapped, network.currency);
    if (network.feeCap.minor) {
        const bool isCapped = uncapped.minor && *uncapped.minor > *network.feeCap.minor;
        fee.formula = source.word(isCapped ? "feeCapped" : "feeAtMost")
                          .arg(fee.formula, source.money(network.feeCap, network.currency));
    }
    if (network.feePerInhabitant.micro && !inhabitants)
        fee.formula += u". "_s + source.word("feeInhabitants");
    return fee;
}
