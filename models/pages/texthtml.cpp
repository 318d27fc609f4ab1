#include "pages/pagehtml.h"

#include "pages/address.h"
#include "records/cleantext.h"

#include <QRegularExpression>

#include <span>

using namespace Qt::StringLiterals;

namespace {

using Runs = std::span<const content::Run>;

bool isLanguage(const QString &tag)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return form.match(tag).hasMatch();
}

QString languageAttribute(const QString &language, const QString &around)
{
    return isLanguage(language) && language != around ? u" lang=\""_s + language + u'"' : QString();
}

/// Writes runs as nested elements, one mark a level, so that a link with a bold word in it is one
/// link.
class TextWriter
{
public:
    explicit TextWriter(const PageHtmlOptions &options)
        : m_options(options)
    {
    }
    QString write(Runs runs) const { return nested(runs, 0); }

private:
    using Mark = bool (*)(const content::Run &, const content::Run &);
    QString nested(Runs runs, size_t level) const;
    QString wrapped(const content::Run &first, size_t level, const QString &inner) const;
    QString linked(const content::Run &run, const QString &inner) const;
    QString characters(Runs runs) const;

    const PageHtmlOptions &m_options;
};

QString TextWriter::characters(Runs runs) const
{
    QString html;
    for (const content::Run &run : runs) {
        const bool isAsked = m_options.fact && !run.fact.isEmpty();
        html += escape(isAsked ? m_options.fact(run.fact).value_or(QString()) : run.text);
    }
    return html.replace(u'\n', "<br>"_L1);
}

QString TextWriter::linked(const content::Run &run, const QString &inner) const
{
    if (!run.record.isEmpty()) {
        const auto link = m_options.link ? m_options.link(run.record) : std::nullopt;
        const auto address = link ? safeAddress(link->href) : std::nullopt;
        if (!address)
            return inner;
        const QString language =
            isLanguage(link->language) ? u" hreflang=\""_s + link->language + u'"' : QString();
        return u"<a href=\""_s + escape(*address) + u'"' + language + u'>' + inner + u"</a>"_s;
    }
    const auto address = safeAddress(run.href);
    return address ? u"<a href=\""_s + escape(*address) + u"\">"_s + inner + u"</a>"_s : inner;
}

QString TextWriter::wrapped(const content::Run &first, size_t level, const QString &inner) const
{
    if (level == 0)
        return linked(first, inner);
    if (level == 1) {
        const QString attribute = languageAttribute(first.language, m_options.language);
        return attribute.isEmpty() ? inner : u"<span"_s + attribute + u'>' + inner + u"</span>"_s;
    }
    if (level == 2) {
        const QString title = u"<abbr title=\""_s + escape(first.abbreviation) + u"\">"_s;
        return first.abbreviation.isEmpty() ? inner : title + inner + u"</abbr>"_s;
    }
    if (level == 3)
        return first.strong ? u"<strong>"_s + inner + u"</strong>"_s : inner;
    return first.emphasis ? u"<em>"_s + inner + u"</em>"_s : inner;
}

QString TextWriter::nested(Runs runs, size_t level) const
{
    static constexpr Mark sameMark[] = {
        [](const content::Run &a, const content::Run &b) {
            return a.href == b.href && a.record == b.record;
        },
        [](const content::Run &a, const content::Run &b) { return a.language == b.language; },
        [](const content::Run &a, const content::Run &b) {
            return a.abbreviation == b.abbreviation;
        },
        [](const content::Run &a, const content::Run &b) { return a.strong == b.strong; },
        [](const content::Run &a, const content::Run &b) { return a.emphasis == b.emphasis; },
    };
    if (level == std::size(sameMark))
        return characters(runs);
    QString html;
    while (!runs.empty()) {
        size_t count = 1;
        while (count < runs.size() && sameMark[level](runs[0], runs[count]))
            ++count;
        html += wrapped(runs[0], level, nested(runs.first(count), level + 1));
        runs = runs.subspan(count);
    }
    return html;
}

} // namespace

QString textHtml(const content::Text &text, const PageHtmlOptions &options)
{
    return TextWriter(options).write(text);
}

QString escape(const QString &text)
{
    QString html;
    html.reserve(text.size() + text.size() / 16);
    const QString clean = cleanText(text);
    for (const QChar c : clean) {
        switch (c.unicode()) {
        case '&':
            html += "&amp;"_L1;
            break;
        case '<':
            html += "&lt;"_L1;
            break;
        case '>':
            html += "&gt;"_L1;
            break;
        case '"':
            html += "&quot;"_L1;
            break;
        case '\'':
            html += "&#39;"_L1;
            break;
        case 0:
            break; // no character of HTML at all
        default:
            html += c;
        }
    }
    return html;
}
