#include "pageeditorfiles.h"

#include "figureblocks.h"
#include "pageeditordrawings.h"
#include "pageeditortext.h"
#include "progress.h"

#include "pages/drawnblock.h"
#include "tables/workspace.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

/// What was read, and what was said about the rest.
struct Brought
{
    std::vector<PageImage> images;
    QStringList refusals;
};

Brought read(const QStringList &paths, const Progress &progress)
{
    Brought brought;
    int done = 0;
    for (const QString &path : paths) {
        if (!progress(done++, int(paths.size())))
            break; // what was read so far comes in
        Result<PageImage> image = pageImageFile(path);
        if (image)
            brought.images.push_back(*std::move(image));
        else
            brought.refusals.append(image.error().message);
    }
    return brought;
}

} // namespace

PageEditorFiles::PageEditorFiles(Workspace &workspace, PageEditorText &text)
    : QObject(&text)
    , m_text(text)
    , m_images(workspace)
{
    text.drawings().provide<content::Figure>(std::make_unique<FigureBlocks>(
        m_images, [&text] { text.viewport()->update(); }, [&text] { return text.font(); }));
    text.setHtmlReading([this](const QString &html, const HtmlPasteOptions &options) {
        return readHtml(html, options);
    });
    connect(&text, &PageEditorText::filesBrought, this, &PageEditorFiles::insertFiles);
    connect(&text, &PageEditorText::imageBrought, this, &PageEditorFiles::insertImage);
}

/// Beside the window when there are images to bring in, which takes its time.
HtmlBlocks PageEditorFiles::readHtml(const QString &html, const HtmlPasteOptions &options)
{
    if (!html.contains("data:image/"_L1, Qt::CaseInsensitive))
        return blocksFromHtml(html, options);
    HtmlBlocks read;
    std::vector<PageImage> images;
    ProgressRunner::runJob(m_text.window(), tr("Pasting"), [&](const Progress &progress) {
        HtmlPasteOptions own = options;
        own.keepImage = [&](const QByteArray &data) {
            const bool goesOn = progress(int(images.size()), 0);
            Result<PageImage> image = goesOn ? pageImage(data) : Result<PageImage>(Error());
            if (!image)
                return QString();
            images.push_back(*std::move(image));
            return images.back().hash();
        };
        read = blocksFromHtml(html, own);
    });
    for (const PageImage &image : images)
        m_images.hold(image);
    return read;
}

void PageEditorFiles::chooseImages()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_text.window(), tr("Choose images"), {},
        tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)") + u";;"_s + tr("All files (*)"));
    if (!paths.isEmpty())
        insertFiles(paths, m_text.textCursor());
}

void PageEditorFiles::insertFiles(const QStringList &paths, const QTextCursor &place)
{
    Brought brought;
    ProgressRunner::runJob(m_text.window(),
                           tr("Bringing in %n file(s)", nullptr, int(paths.size())),
                           [&](const Progress &progress) { brought = read(paths, progress); });
    BlockList blocks;
    for (const PageImage &image : brought.images)
        blocks.push_back({content::Figure{m_images.hold(image), {}, false, {}}});
    insert(blocks, place);
    if (!brought.refusals.isEmpty())
        Q_EMIT refused({Error::Code::Invalid, brought.refusals.join(u'\n'), {}});
}

void PageEditorFiles::insertImage(const QImage &image, const QTextCursor &place)
{
    const Result<PageImage> made =
        ProgressRunner::run<PageImage>(m_text.window(), tr("Bringing in the image"),
                                       [&](const Progress &) { return pageImage(image); });
    if (made)
        insert({{content::Figure{m_images.hold(*made), {}, false, {}}}}, place);
    else
        Q_EMIT refused(made.error());
}

/// The last block is chosen, so that Return asks for its texts; the page is saved at once, with
/// the new files.
void PageEditorFiles::insert(const BlockList &blocks, QTextCursor place)
{
    if (blocks.empty() || m_text.isReadOnly())
        return;
    QTextCursor step = place;
    step.beginEditBlock();
    for (const Block &block : blocks)
        place = insertDrawn(place, block);
    step.endEditBlock();
    m_text.goOnAt(place);
    Q_EMIT m_text.left();
}
