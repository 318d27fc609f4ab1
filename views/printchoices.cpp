#include "printchoices.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using Scope = PrintChoices::Scope;

namespace {

constexpr QLatin1StringView templatesKey("print/templates"); // a folder is a place on one computer
constexpr double mostMargin = 100; // millimetres

QString group(const QString &report)
{
    return u"print/%1/"_s.arg(report);
}

QString lastKey(const Kind *kind)
{
    return u"print/last/"_s + (kind ? QString::fromLatin1(kind->key()) : u"register"_s);
}

QMarginsF marginsFrom(const QString &text, const QMarginsF &usual)
{
    const QStringList sides = text.split(u' ');
    if (sides.size() != 4)
        return usual;
    QMarginsF margins;
    const auto side = [&](int at) { return std::clamp(sides[at].toDouble(), 0.0, mostMargin); };
    margins.setLeft(side(0));
    margins.setTop(side(1));
    margins.setRight(side(2));
    margins.setBottom(side(3));
    return margins;
}

QString marginsAsText(const QMarginsF &margins)
{
    return u"%1 %2 %3 %4"_s.arg(margins.left())
        .arg(margins.top())
        .arg(margins.right())
        .arg(margins.bottom());
}

bool is(const ReportKind &report, const char *key)
{
    return qstrcmp(report.key, key) == 0;
}

} // namespace

PrintChoices PrintChoices::load(const QString &report)
{
    PrintChoices choices;
    choices.report = report;
    const QSettings settings;
    const QString at = group(report);
    if (settings.value(at + u"language"_s).toString() == u"en")
        choices.language = u"en"_s;
    choices.templates = settings.value(templatesKey).toString();
    choices.groupBy = settings.value(at + u"group"_s).toString();
    const int size = settings.value(at + u"paper"_s, int(choices.format.size)).toInt();
    if (size >= 0 && size <= QPageSize::LastPageSize && size != QPageSize::Custom)
        choices.format.size = QPageSize::PageSizeId(size);
    choices.format.isLandscape = settings.value(at + u"landscape"_s).toBool();
    choices.format.staysUpright = settings.value(at + u"upright"_s).toBool();
    choices.format.margins =
        marginsFrom(settings.value(at + u"margins"_s).toString(), choices.format.margins);
    choices.isGrey = settings.value(at + u"grey"_s).toBool();
    choices.isSplit = settings.value(at + u"split"_s).toBool();
    return choices;
}

void PrintChoices::save() const
{
    QSettings settings;
    const QString at = group(report);
    settings.setValue(at + u"language"_s, language);
    settings.setValue(templatesKey, templates);
    settings.setValue(at + u"group"_s, groupBy);
    settings.setValue(at + u"paper"_s, int(format.size));
    settings.setValue(at + u"landscape"_s, format.isLandscape);
    settings.setValue(at + u"upright"_s, format.staysUpright);
    settings.setValue(at + u"margins"_s, marginsAsText(format.margins));
    settings.setValue(at + u"grey"_s, isGrey);
    settings.setValue(at + u"split"_s, isSplit);
}

bool PrintChoices::hasPagesOf(const PrintChoices &other) const
{
    PrintChoices same = *this;
    same.isGrey = other.isGrey;
    same.isSplit = other.isSplit;
    same.copies = other.copies;
    same.pages = other.pages;
    return same == other;
}

QString PrintChoices::lastReport(const Kind *kind)
{
    const QString last = QSettings().value(lastKey(kind)).toString();
    if (const ReportKind *report = findReport(last); report && printreport::isAbout(*report, kind))
        return last;
    // Of the whole register rather one report of many records than one of each.
    const std::span<const ReportKind> all = reportKinds();
    const auto first = std::ranges::find_if(all, [kind](const ReportKind &report) {
        return printreport::isAbout(report, kind) && (kind || !report.isPerRecord);
    });
    return QString::fromLatin1(first == all.end() ? all.front().key : first->key);
}

void PrintChoices::saveReport(const Kind *kind) const
{
    QSettings().setValue(lastKey(kind), report);
}

QString printreport::name(const ReportKind &report)
{
    return QCoreApplication::translate("Report", report.label);
}

/// A report without a kind of its own is about any records, but there must be some.
bool printreport::isAbout(const ReportKind &report, const Kind *kind)
{
    const Kind *own = findKind(QString::fromLatin1(report.kind));
    return own ? !kind || own == kind : kind != nullptr;
}

bool printreport::canBegin(const ReportKind &report, const Kind *kind)
{
    return isAbout(report, kind) || findKind(QString::fromLatin1(report.kind));
}

const Kind *printreport::kindOf(const ReportKind &report, const PrintSubject &subject)
{
    const Kind *own = findKind(QString::fromLatin1(report.kind));
    return own ? own : subject.kind;
}

std::vector<Scope> printreport::scopes(const ReportKind &report, const PrintSubject &subject)
{
    if (!subject.kind || kindOf(report, subject) != subject.kind)
        return {Scope::All};
    std::vector<Scope> result;
    if (!subject.chosen.empty())
        result.push_back(Scope::Chosen);
    if (subject.view)
        result.push_back(Scope::Shown);
    result.push_back(Scope::All);
    // One chosen row is the usual state of a table: a list of several is then about what it shows.
    if (!report.isPerRecord && subject.view && subject.chosen.size() == 1)
        std::swap(result[0], result[1]);
    return result;
}

bool printreport::isForPublishing(const ReportKind &report)
{
    return is(report, "summary") || is(report, "poster");
}

bool printreport::hasOwnPaper(const ReportKind &report)
{
    return is(report, "poster");
}

ReportOrder printreport::order(const PrintChoices &choices, const PrintSubject &subject,
                               const std::function<std::vector<qint64>(const Kind &)> &all)
{
    const ReportKind *report = findReport(choices.report);
    ReportOrder order;
    order.report = choices.report;
    order.language = choices.language;
    order.year = choices.year;
    order.templates = choices.templates;
    if (!report)
        return order;
    order.kind = kindOf(*report, subject);
    if (report->isGrouped)
        order.groupBy = choices.groupBy;
    if (choices.scope == Scope::Chosen) {
        order.ids = subject.chosen;
    } else if (choices.scope == Scope::Shown) {
        order.ids = subject.shown;
        order.selection = subject.selections.value(choices.language);
    } else if (report->isPerRecord && order.kind) {
        order.ids = all(*order.kind);
    }
    if (is(*report, "table") && subject.view) {
        order.view = subject.view;
        if (choices.scope == Scope::All)
            order.view->conditions.clear();
    }
    return order;
}

/// An order that names no record means all of them.
bool printreport::isEmpty(const PrintChoices &choices, const ReportOrder &order)
{
    const ReportKind *report = findReport(choices.report);
    const bool namesRecords = choices.scope != Scope::All || (report && report->isPerRecord);
    return namesRecords && order.ids.empty();
}
