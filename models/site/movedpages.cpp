#include "site/movedpages.h"

#include "site/sitewords.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As SitePlanner makes them: folder/name.html of a–z, 0–9 and -.
bool isPath(const QString &path)
{
    if (!path.endsWith(u".html"))
        return false;
    const QString name = path.chopped(5);
    const auto isSafe = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'/';
    };
    return !name.isEmpty() && !name.startsWith(u'/') && !name.endsWith(u'/')
        && !name.contains(u"//") && std::ranges::all_of(name, isSafe);
}

QMap<QString, QString> textsOf(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        texts.insert(entry.key(), entry->toString());
    return texts;
}

QJsonObject jsonOf(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        json[text.key()] = text.value();
    return json;
}

QString viewName(SiteList::View view)
{
    switch (view) {
    case SiteList::View::All:
        return u"all"_s;
    case SiteList::View::Status:
        return u"status"_s;
    case SiteList::View::Year:
        return u"year"_s;
    case SiteList::View::Theme:
        return u"theme"_s;
    case SiteList::View::Programme:
        return u"programme"_s;
    }
    return {};
}

/// A record is a surer thing to lead to than a list, where one page was both.
bool isRecord(const QString &content)
{
    return !content.contains(u'/');
}

/// What stands on the pages of \a plan, in words that stay: a page that is a list has two.
QMap<QString, int> contentsOf(const SitePlan &plan)
{
    QMap<QString, int> contents;
    for (size_t i = 0; i < plan.pages().size(); ++i) {
        const SitePage &page = plan.pages()[i];
        const bool isTranslated = page.kind != &kindOf<Page>(); // one record, a page a language
        if (!page.uuid.isEmpty())
            contents.insert(isTranslated ? page.uuid + u'@' + page.language : page.uuid, int(i));
    }
    for (const SiteList &list : plan.lists()) {
        const QStringList words{QString::fromUtf8(list.kind->key()), viewName(list.view), list.key,
                                QString::number(list.part), plan.page(list.page).language};
        contents.insert(words.join(u'/'), list.page);
    }
    return contents;
}

} // namespace

MovedPages::MovedPages(const QJsonObject &json)
    : m_places(textsOf(json[u"places"_s].toObject()))
    , m_old(textsOf(json[u"old"_s].toObject()))
{
    m_places.removeIf([](const auto &place) { return !isPath(place.value()); });
    m_old.removeIf([](const auto &old) { return !isPath(old.key()); });
}

void MovedPages::note(const SitePlan &plan)
{
    QSet<QString> used;
    for (const SitePage &page : plan.pages())
        used.insert(page.path);
    const QMap<QString, int> now = contentsOf(plan);
    // What is no longer shown is forgotten: the note lies in the published folder, where the title
    // of a withdrawn page must not live on in its old address.
    m_places.removeIf([&now](const auto &place) { return !now.contains(place.key()); });
    m_old.removeIf([&now](const auto &old) { return !now.contains(old.value()); });
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        if (!m_old.contains(place.value()) || isRecord(place.key()))
            m_old.insert(place.value(), place.key());
    }
    m_old.removeIf([&used](const auto &old) { return used.contains(old.key()); });
    for (auto content = now.cbegin(); content != now.cend(); ++content)
        m_places.insert(content.key(), plan.page(content.value()).path);
    m_moves.clear();
    for (auto old = m_old.cbegin(); old != m_old.cend(); ++old)
        m_moves.push_back({old.key(), now.value(old.value())});
}

QJsonObject MovedPages::toJson() const
{
    return {{u"places"_s, jsonOf(m_places)}, {u"old"_s, jsonOf(m_old)}};
}

QByteArray movedNote(const SitePlan &plan, const QString &address)
{
    if (plan.moves().empty())
        return {};
    const SiteWords &words = SiteWords::of(plan.page(0).language);
    const QByteArray root = QUrl::toPercentEncoding(QUrl(address).path(), "/") + '/';
    QByteArray pairs;
    QByteArray apache;
    QByteArray nginx;
    for (const SiteMove &move : plan.moves()) {
        const QByteArray from = root + move.path.toUtf8();
        const QByteArray to = root + plan.page(move.page).path.toUtf8();
        pairs += from + " -> " + to + '\n';
        apache += "Redirect permanent " + from + ' ' + to + '\n';
        nginx += "location = " + from + " { return 301 " + to + "; }\n";
    }
    return "# " + words("movedNote").toUtf8() + "\n\n" + pairs + "\n# Apache\n" + apache
        + "\n# nginx\n" + nginx;
}
