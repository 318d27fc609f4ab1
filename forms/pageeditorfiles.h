#pragma once

#include "pageimages.h"

#include "pages/htmlblocks.h"

#include <QObject>
#include <QTextCursor>

class PageEditorText;
class Workspace;

/// What comes into a page as files: images chosen, dropped or pasted become figures. They are read
/// beside the window; what cannot be taken is said with what to do.
class PageEditorFiles : public QObject
{
    Q_OBJECT

public:
    PageEditorFiles(Workspace &workspace, PageEditorText &text);

    /// Asks for images and puts them below the paragraph where the cursor stands.
    void chooseImages();
    /// Puts the files \a paths below the paragraph of \a place, as one step of the text's undo.
    void insertFiles(const QStringList &paths, const QTextCursor &place);
    void insertImage(const QImage &image, const QTextCursor &place);
    /// New images that the page content \a json refers to; to be written with it.
    std::vector<QByteArray> waitingIn(const QString &json) const
    {
        return m_images.waitingIn(json);
    }

Q_SIGNALS:
    /// Files could not be taken.
    void refused(const Error &error);

private:
    HtmlBlocks readHtml(const QString &html, const HtmlPasteOptions &options);
    void insert(const BlockList &blocks, QTextCursor place);

    PageEditorText &m_text;
    PageImages m_images;
};
