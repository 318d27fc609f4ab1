#include "pageeditorfiles.h"

#include "figureblocks.h"
#include "keptdocument.h"
#include "pageeditordrawings.h"
#include "pageeditortext.h"
#include "progress.h"

#include "pages/drawnblock.h"
#include "tables/workspace.h"

#include <QFileDialog>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// One file as it was read.
struct Brought
{
    QString name;
    std::optional<PageImage> image; ///< else a document
    QByteArray content; ///< of a document
};

bool isImage(const QString &path)
{
    static const QStringList endings{u"png"_s, u"jpg"_s,  u"jpeg"_s, u"webp"_s, u"gif"_s, u"bmp"_s,
                                     u"svg"_s, u"heic"_s, u"avif"_s, u"tif"_s,  u"tiff"_s};
    if (endings.contains(QFileInfo(path).suffix().toLower()))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !imageSuffix(file.read(16)).isEmpty();
}

Result<Brought> read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isImage(path)) {
        Result<PageImage> image = pageImageFile(path);
        return image ? Result<Brought>({name, *std::move(image), {}}) : image.error();
    }
    Result<QByteArray> content = keptdocument::read(path);
    return content ? Result<Brought>({name, {}, *std::move(content)}) : content.error();
}

/// What is refused is said in \a refusals; what was read before a stop comes in.
std::vector<Brought> readAll(const QStringList &paths, QStringList &refusals,
                             const Progress &progress)
{
    std::vector<Brought> brought;
    int done = 0;
    for (const QString &path : paths) {
        if (!progress(done++, int(paths.size())))
            break;
        Result<Brought> one = read(path);
        if (one)
            brought.push_back(*std::move(one));
        else
            refusals.append(one.error().message);
    }
    return brought;
}

} // namespace

PageEditorFiles::PageEditorFiles(Workspace &workspace, PageEditorText &text)
    : QObject(&text)
    , m_workspace(workspace)
    , m_text(text)
    , m_images(workspace)
{
    text.drawings().provide<content::Figure>(std::make_unique<FigureBlocks>(
        m_images, [&text] { text.viewport()->update(); }, [&text] { return text.font(); },
        [&text] { Q_EMIT text.filesInserted(); }));
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
    if (m_text.isReadOnly())
        return;
    std::vector<Brought> brought;
    QStringList refusals;
    ProgressRunner::runJob(
        m_text.window(), tr("Bringing in %n file(s)", nullptr, int(paths.size())),
        [&](const Progress &progress) { brought = readAll(paths, refusals, progress); });
    BlockList blocks;
    for (const Brought &one : brought) {
        if (one.image) {
            blocks.push_back({content::Figure{m_images.hold(*one.image), {}, false, {}}});
            continue;
        }
        const Result<QString> uuid = keptdocument::keep(m_workspace, one.name, one.content);
        if (uuid)
            blocks.push_back({content::DocumentLink{*uuid, {}}});
        else
            refusals.append(uuid.error().message);
    }
    insert(blocks, place);
    if (!refusals.isEmpty())
        Q_EMIT refused({Error::Code::Invalid, refusals.join(u'\n'), {}});
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
    Q_EMIT m_text.filesInserted();
}
