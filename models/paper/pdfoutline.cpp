#include "paper/pdfoutline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace {

/// A line that others may come below of.
struct Open
{
    int level;
    QPDFObjectHandle object;
    QPDFObjectHandle last; ///< of those below; null when there is none
    int count = 0; ///< of all below
};

QPDFObjectHandle newEntry(QPDF &pdf, const PdfOutlineEntry &entry, QPDFObjectHandle page)
{
    QPDFObjectHandle object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    object.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.text.toStdString()));
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    for (int i = 0; i < 3; ++i)
        place.appendItem(QPDFObjectHandle::newNull());
    object.replaceKey("/Dest", place);
    return object;
}

void hangBelow(Open &above, QPDFObjectHandle object)
{
    object.replaceKey("/Parent", above.object);
    if (above.last.isInitialized()) {
        above.last.replaceKey("/Next", object);
        object.replaceKey("/Prev", above.last);
    } else {
        above.object.replaceKey("/First", object);
    }
    above.object.replaceKey("/Last", object);
    above.last = object;
}

} // namespace

void addOutline(QPDF &pdf, const std::vector<PdfOutlineEntry> &entries)
{
    if (entries.empty())
        return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Open> open{{-1, root, {}, 0}};
    const auto close = [&open] {
        const Open closed = open.back();
        open.pop_back();
        if (closed.count > 0)
            QPDFObjectHandle(closed.object)
                .replaceKey("/Count", QPDFObjectHandle::newInteger(closed.count));
        if (!open.empty())
            open.back().count += closed.count + 1;
    };
    for (const PdfOutlineEntry &entry : entries) {
        if (entry.page < 0 || size_t(entry.page) >= pages.size())
            continue;
        while (open.back().level >= entry.level)
            close();
        QPDFObjectHandle page = QPDFPageObjectHelper(pages[size_t(entry.page)]).getObjectHandle();
        QPDFObjectHandle object = newEntry(pdf, entry, page);
        hangBelow(open.back(), object);
        open.push_back({entry.level, object, {}, 0});
    }
    while (!open.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}
