#include "templates/templateset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteTheme)
};

/// What kainjow writes to, without the cost of a stream.
struct TextSink
{
    std::string text;
    TextSink &operator<<(const std::string &part)
    {
        text += part;
        return *this;
    }
};

constexpr qint64 largestFile = qint64(5) * 1024 * 1024; ///< bytes of one file of a theme
constexpr int deepest = 8; ///< templates inside templates

/// The line that kainjow's message points at: it ends with the place in the text.
int lineOf(const QByteArray &source, const std::string &message)
{
    static const QRegularExpression place(u" at (\\d+)$"_s);
    const QRegularExpressionMatch match = place.match(QString::fromStdString(message));
    const qsizetype end = match.hasMatch() ? match.captured(1).toLongLong() : 0;
    return int(source.first(std::min(end, source.size())).count('\n')) + 1;
}

/// Escapes what has a meaning in HTML, in text and in quoted attributes.
std::string escaped(const std::string &text)
{
    std::string safe;
    safe.reserve(text.size() + 16);
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

} // namespace

Result<QByteArray> themeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Access,
                     Text::tr("“%1” cannot be read. Check that you may open it.").arg(path),
                     file.errorString()};
    if (file.size() > largestFile)
        return Error{Error::Code::Invalid,
                     Text::tr("“%1” is larger than 5 MB. Make it smaller.").arg(path),
                     {}};
    return file.readAll();
}

Result<> TemplateSet::add(const QString &folder)
{
    const QDir templates(folder);
    for (const QString &file : templates.entryList({u"*.mustache"_s}, QDir::Files, QDir::Name)) {
        Result<QByteArray> content = themeFile(templates.filePath(file));
        if (!content)
            return content.error();
        const QString name = QFileInfo(file).completeBaseName();
        m_paths.insert(name, templates.filePath(file));
        m_sources.insert(name, *content);
    }
    return {};
}

Result<std::string> TemplateSet::expanded(const QString &name, int depth) const
{
    static const QRegularExpression part(u"\\{\\{> *([a-z0-9-]+) *\\}\\}"_s);
    const QString source = QString::fromUtf8(m_sources.value(name));
    QString whole;
    qsizetype from = 0;
    for (auto it = part.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString inner = match.captured(1);
        if (!m_sources.contains(inner) || depth == deepest) {
            const int line = int(source.first(match.capturedStart()).count(u'\n')) + 1;
            return Error{Error::Code::Format,
                         Text::tr("“%1”, line %2: there is no template “%3” to put here.")
                             .arg(m_paths.value(name))
                             .arg(line)
                             .arg(inner),
                         {}};
        }
        const Result<std::string> text = expanded(inner, depth + 1);
        if (!text)
            return text.error();
        whole += QStringView(source).mid(from, match.capturedStart() - from);
        whole += QString::fromStdString(*text).trimmed();
        from = match.capturedEnd();
    }
    whole += QStringView(source).mid(from);
    return whole.toStdString();
}

Result<> TemplateSet::compile()
{
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        const kainjow::mustache::mustache alone(source->toStdString());
        if (!alone.is_valid())
            return Error{Error::Code::Format,
                         Text::tr("“%1”, line %2: the template is broken. Each {{#name}} needs its "
                                  "{{/name}}, and each {{ its }}.")
                             .arg(m_paths.value(source.key()))
                             .arg(lineOf(*source, alone.error_message())),
                         QString::fromStdString(alone.error_message())};
        const Result<std::string> whole = expanded(source.key(), 0);
        if (!whole)
            return whole.error();
        keep(source.key().toStdString(), *whole);
    }
    return {};
}

void TemplateSet::keep(const std::string &name, const std::string &whole)
{
    kainjow::mustache::mustache compiled(whole);
    compiled.set_custom_escape(escaped);
    m_templates.insert_or_assign(name, std::move(compiled));
    m_whole.insert_or_assign(name, whole);
}

TemplateSet TemplateSet::saying(const QHash<QString, QString> &words) const
{
    TemplateSet set = *this;
    for (const auto &[name, whole] : m_whole) {
        QString text = QString::fromStdString(whole);
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (!word->contains(u"{{"))
                text.replace(u"{{t.%1}}"_s.arg(word.key()),
                             QString::fromStdString(escaped(word->toStdString())));
        }
        set.keep(name, text.toStdString());
    }
    return set;
}

QByteArray TemplateSet::sources() const
{
    QByteArray all;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source)
        all += source.key().toUtf8() + '\n' + source.value() + '\n';
    return all;
}

std::string TemplateSet::fill(const char *name, const TemplateData &data, const TemplateData &base)
{
    const auto found = m_templates.find(name);
    if (found == m_templates.end())
        return {};
    kainjow::mustache::context<std::string> context(&base);
    context.push(&data);
    TextSink sink;
    found->second.render(context, sink);
    return std::move(sink.text);
}
