#include "paper/pdflinks.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QUrl>

namespace {

constexpr int printed = 4; // PDF/A-1 wants the flag on each annotation

QPDFObjectHandle annotation(const PaperLink &link, double paperHeight)
{
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    action.replaceKey("/URI",
                      QPDFObjectHandle::newString(QUrl(link.address).toEncoded().toStdString()));
    QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
    object.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    object.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    object.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
    object.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    object.replaceKey(
        "/Rect",
        QPDFObjectHandle::newFromRectangle({link.area.left(), paperHeight - link.area.bottom(),
                                            link.area.right(), paperHeight - link.area.top()}));
    object.replaceKey("/A", action);
    return object;
}

} // namespace

void addLinks(QPDF &pdf, const std::vector<PdfLink> &links)
{
    if (links.empty())
        return;
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PdfLink &link : links) {
        if (link.page < 0 || size_t(link.page) >= pages.size())
            continue;
        QPDFObjectHandle page = pages[size_t(link.page)].getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        const double height = page.getKey("/MediaBox").getArrayAsRectangle().ury;
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation(link.link, height)));
    }
}
