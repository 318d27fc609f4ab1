#include "site/searchindex.h"

#include "site/sitewords.h"

#include "exchange/jsontext.h"
#include "records/page.h"
#include "records/town.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const char *wordOf(const SitePage &page)
{
    if (page.news.isValid())
        return "newsItem";
    if (page.type != SitePage::Type::Record)
        return "page";
    if (page.kind == &kindOf<Project>())
        return "project";
    return page.kind == &kindOf<Town>() ? "town" : "network";
}

} // namespace

SearchIndex::SearchIndex(const SitePlan &plan)
    : m_plan(plan)
    , m_share(wholeSize / std::max<qsizetype>(1, qsizetype(plan.pages().size())))
    , m_entries(plan.pages().size())
{
}

void SearchIndex::add(int index, const QString &text)
{
    const SitePage &page = m_plan.page(index);
    JsonText entry;
    entry.beginArray().text(page.path).text(page.title);
    entry.text(SiteWords::of(page.language)(wordOf(page))).text(page.teaser);
    // Only a beginning is made simple: most of a long text is cut away.
    entry.text(text.left(2 * m_share).simplified().left(m_share)).text(page.language).endArray();
    m_entries[size_t(index)] = entry.json();
}

QByteArray SearchIndex::script() const
{
    QByteArray script = "utblickSearch([";
    for (const QByteArray &entry : m_entries) {
        if (!entry.isEmpty())
            script += (script.endsWith('[') ? "" : ",\n") + entry;
    }
    return script + "]);\n";
}

QString searchText(const SitePage &page, const Row &row)
{
    if (row.values.empty() || page.type == SitePage::Type::Content)
        return {};
    const bool isEnglish = page.language == u"en";
    QStringList parts;
    for (const char *key : {"acronym", "summary", "aims", "results", "areas", "governing_body"}) {
        int field = page.kind->indexOf(QString::fromUtf8(key) + (isEnglish ? u"_en"_s : QString()));
        if (field < 0)
            field = page.kind->indexOf(QString::fromUtf8(key));
        if (field >= 0)
            parts.append(row.values[size_t(field)].toString());
    }
    return parts.join(u' ');
}

QString searchText(const QByteArray &html)
{
    // What stands for itself: not the lists of records, which have entries of their own.
    const QString page = QString::fromUtf8(html);
    const qsizetype from = page.indexOf(u"<main"_s);
    qsizetype to = page.size();
    for (const QString &end : {u"class=\"rows\""_s, u"class=\"ask\""_s, u"</main>"_s}) {
        const qsizetype found = page.indexOf(end, from);
        to = found > 0 ? std::min(to, found) : to;
    }
    // Nor drawings, the places beside a map, and ways to other pages. What had a line of its own
    // is a sentence of its own.
    static const QRegularExpression beside(
        u"<(svg|nav|picture)\\b.*?</\\1>|<ol class=\"places\".*?</ol>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression end(u"(?<![.:!?…\\s])\\s*</(h[1-6]|p|li|dt|dd|th|td)>"_s);
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    QString text =
        page.mid(from, to - from).remove(beside).replace(end, u". "_s).replace(tag, u" "_s);
    for (const auto &[written, meant] : {std::pair{u"&lt;"_s, u"<"_s},
                                         {u"&gt;"_s, u">"_s},
                                         {u"&quot;"_s, u"\""_s},
                                         {u"&#39;"_s, u"'"_s},
                                         {u"&amp;"_s, u"&"_s}})
        text.replace(written, meant);
    return text.simplified();
}
