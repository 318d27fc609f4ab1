#include "report/projectmoney.h"

#include <QtNumeric>

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> sumOf(const std::vector<MoneyPart> &parts)
{
    qint64 sum = 0;
    for (const MoneyPart &part : parts) {
        if (qAddOverflow(sum, part.minor, &sum))
            return std::nullopt;
    }
    return sum;
}

/// In SEK, where the project's currency is another one and its rate is known.
std::optional<qint64> sekOf(const Project &project, qint64 minor)
{
    return project.currency == u"SEK" ? std::nullopt : converted({minor}, project.rate);
}

void addRest(ProjectMoney &money, qint64 rest)
{
    if (!money.parts.empty() && money.parts.back().fill == charts::Fill::Other)
        money.parts.back().minor += rest;
    else
        money.parts.push_back({"other", charts::Fill::Other, rest, {}});
    money.withRest = true;
}

void addSek(ProjectMoney &money, const Project &project)
{
    qint64 sum = 0;
    bool isWhole = !money.parts.empty();
    for (MoneyPart &part : money.parts) {
        part.sek = sekOf(project, part.minor);
        isWhole = isWhole && part.sek && !qAddOverflow(sum, *part.sek, &sum);
    }
    if (money.sum)
        money.sumSek = sekOf(project, *money.sum);
    money.isRounded = isWhole && money.sumSek && sum != *money.sumSek;
}

} // namespace

ProjectMoney moneyOf(const Project &project)
{
    ProjectMoney money;
    const std::tuple<const char *, charts::Fill, Amount> amounts[] = {
        {"euSupport", charts::Fill::Eu, project.euContribution},
        {"ownCash", charts::Fill::Own, project.ownCash},
        {"ownTime", charts::Fill::Time, project.ownTime},
        {"other", charts::Fill::Other, project.otherFinancing}};
    for (const auto &[word, fill, amount] : amounts) {
        if (amount.minor.value_or(0) != 0)
            money.parts.push_back({word, fill, *amount.minor, {}});
    }
    const std::optional<qint64> total = project.totalBudget.minor;
    money.sum = money.parts.empty() ? total : sumOf(money.parts);
    qint64 rest = 0;
    if (!money.parts.empty() && money.sum && total && !qSubOverflow(*total, *money.sum, &rest)) {
        money.isOverTotal = rest < 0;
        if (rest > 0) {
            addRest(money, rest);
            money.sum = total;
        }
    }
    addSek(money, project);
    return money;
}
