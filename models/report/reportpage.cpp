#include "report/reportpage.h"

#include "report/reportsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Bytes of a file's name in UTF-8; file systems take 255, with the end and a number.
constexpr qsizetype longestName = 180;

/// \a text as a string of CSS that can neither end it nor the style element.
QString cssString(const QString &text)
{
    QString safe;
    for (const char32_t c : text.toUcs4()) {
        const bool isPlain = QChar::isLetterOrNumber(c) || c == U' ' || c == U'.' || c == U',';
        safe += isPlain ? QString::fromUcs4(&c, 1) : u"\\%1 "_s.arg(uint(c), 0, 16);
    }
    return u'"' + safe + u'"';
}

/// As much of \a name from its beginning as a file's name may be long.
QString shortened(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    if (bytes.size() <= longestName)
        return name;
    qsizetype end = longestName;
    while (end > 0 && (uchar(bytes.at(end)) & 0xC0) == 0x80) // inside of a character
        --end;
    return QString::fromUtf8(bytes.first(end));
}

/// What browsers print at the foot of each page, as models/paper does.
QString pageFoot(const ReportSource &source, const ReportContent &content)
{
    QStringList parts{source.settings().name, content.caseNumber, source.date(source.today())};
    parts.removeAll(QString());
    return u"@page{@bottom-left{content:%1}@bottom-right{content:%2 counter(page) %3 "
           "counter(pages)}}"_s.arg(cssString(parts.join(u" · "_s)),
                                    cssString(source.word("pageWord") + u' '),
                                    cssString(u' ' + source.word("pageOf") + u' '));
}

/// What every template may ask for.
TemplateData baseData(const ReportSource &source)
{
    TemplateData base(TemplateData::type::object);
    TemplateData words(TemplateData::type::object);
    const QHash<QString, QString> &all = source.words().all();
    for (auto word = all.begin(); word != all.end(); ++word)
        words[word.key().toStdString()] = TemplateData(word->toStdString());
    put(base, "t", std::move(words));
    put(base, "language", source.language());
    put(base, "municipality", source.settings().name);
    put(base, "today", source.date(source.today()));
    TemplateData logo(TemplateData::type::object);
    if (const std::optional<Picture> &picture = source.logo()) {
        constexpr int height = 40;
        put(logo, "source", picture->source);
        put(logo, "alt", source.settings().logoAlt);
        put(logo, "width", QString::number(picture->width * height / picture->height));
        put(logo, "height", QString::number(height));
    }
    put(base, "logo", source.logo() ? std::move(logo) : TemplateData(false));
    QFile emblem(u":/report/eu.svg"_s);
    if (emblem.open(QIODevice::ReadOnly))
        put(base, "emblem", QString::fromLatin1(emblem.readAll().toBase64()));
    return base;
}

} // namespace

ReportPage::ReportPage(const ReportSource &source)
    : m_source(&source)
    , m_base(baseData(source))
{
}

Result<ReportPage> ReportPage::load(const ReportSource &source)
{
    const QString &own = source.order().templates;
    ReportPage page(source);
    QStringList folders{u":/report/templates"_s};
    QString style = u":/report/report.css"_s;
    if (!own.isEmpty()) {
        if (!QFileInfo(own).isDir())
            return Error{
                Error::Code::NotFound,
                Report::tr("There is no folder “%1”. Choose the templates again.").arg(own),
                {}};
        folders.append(own);
        if (QFileInfo::exists(own + u"/report.css"_s))
            style = own + u"/report.css"_s;
    }
    for (const QString &folder : folders) {
        if (const Result<> added = page.m_templates.add(folder); !added)
            return added.error();
    }
    if (const Result<> compiled = page.m_templates.compile(); !compiled)
        return compiled.error();
    const Result<QByteArray> css = themeFile(style);
    if (!css)
        return css.error();
    // The style sheet stands inside the document, which nothing in it may end.
    page.m_style = QString::fromUtf8(*css).replace(u"</"_s, u"<\\/"_s);
    return page;
}

ReportDocument ReportPage::document(const ReportContent &content)
{
    const QString &municipality = m_source->settings().name;
    TemplateData data(TemplateData::type::object);
    const std::string body =
        m_templates.fill(content.body.toUtf8().constData(), content.data, m_base);
    put(data, "body", TemplateData(body));
    QStringList names{content.about, content.title};
    names.removeAll(QString());
    QString title = names.join(u": "_s);
    if (!municipality.isEmpty())
        title += u" – "_s + municipality;
    put(data, "fullTitle", title);
    put(data, "about", content.about);
    put(data, "caseNumber", content.caseNumber);
    put(data, "poster", content.isPoster);
    put(data, "onePage", content.isOnePage);
    put(data, "wide", content.isWide);
    put(data, "style", m_style + (content.isPoster ? QString() : pageFoot(*m_source, content)));
    return {QByteArray::fromStdString(m_templates.fill("frame", data, m_base)), content.title,
            reportFileName(content.caseNumber,
                           content.fileTitle.isEmpty() ? content.title : content.fileTitle)};
}

QString reportFileName(const QString &caseNumber, const QString &title)
{
    // What Windows, the strictest, does not take in a name; a dot or space not at its end either.
    static const QString forbidden = u"<>:\"/\\|?*"_s;
    QString name = (caseNumber + u' ' + title).simplified();
    for (QChar &c : name) {
        if (forbidden.contains(c) || !c.isPrint())
            c = u'-';
    }
    name = shortened(name);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? u"utblick"_s : name;
}
