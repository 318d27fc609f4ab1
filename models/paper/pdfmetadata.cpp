#include "paper/pdfmetadata.h"

using namespace Qt::StringLiterals;

namespace {

/// XML knows no control characters.
QString xml(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control && c.unicode() < 0xfffe)
            clean.append(c);
    }
    return clean.toHtmlEscaped();
}

QString isoDate(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString alternative(const QString &name, const QString &text)
{
    return text.isEmpty()
        ? QString()
        : u"<%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></%1>\n"_s.arg(
            name, xml(text));
}

} // namespace

QByteArray pdfDate(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(u"'D:'yyyyMMddHHmmss"_s).toLatin1()
        + QStringLiteral("%1%2'%3'")
              .arg(QChar(minutes < 0 ? u'-' : u'+'))
              .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
              .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'))
              .toLatin1();
}

QByteArray xmpOf(const PdfMetadata &metadata)
{
    const PaperFacts &facts = metadata.facts;
    QString rdf = alternative(u"dc:title"_s, facts.title);
    if (!facts.author.isEmpty())
        rdf += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(
            xml(facts.author));
    rdf += alternative(u"dc:description"_s, facts.footer);
    if (!facts.language.isEmpty())
        rdf += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s.arg(
            xml(facts.language));
    if (!metadata.keywords().isEmpty())
        rdf += u"<pdf:Keywords>%1</pdf:Keywords>\n"_s.arg(xml(metadata.keywords()));
    const QString date = isoDate(metadata.made);
    const QString packet =
        u"<?xpacket begin=\"\xfeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
        "<dc:format>application/pdf</dc:format>\n"_s
        + rdf
        + u"<pdf:Producer>Utblick</pdf:Producer>\n<xmp:CreatorTool>Utblick</xmp:CreatorTool>\n"
          "<xmp:CreateDate>%1</xmp:CreateDate>\n<xmp:ModifyDate>%1</xmp:ModifyDate>\n"
          "<xmp:MetadataDate>%1</xmp:MetadataDate>\n"
          "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s.arg(date);
    return packet.toUtf8();
}
