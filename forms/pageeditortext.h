#pragma once

#include "pastedclip.h"
#include "proseedit.h"

#include <QMap>
#include <QTextCursor>
#include <QTextEdit>

class PageEditorDrawings;
class QMenu;

/// The text of a page while it is written: grows with its content, keeps out of the blocks it
/// cannot edit, and pastes what means something, without its looks.
class PageEditorText : public QTextEdit
{
    Q_OBJECT

public:
    explicit PageEditorText(QWidget *parent = nullptr);

    /// Language of the page, as BCP 47 tag: passages in it that are pasted need no mark.
    void setLanguage(const QString &language) { m_language = language; }
    /// HTML that is pasted is read by \a reading.
    void setHtmlReading(pastedclip::HtmlReading reading) { m_htmlReading = std::move(reading); }
    /// Puts a fact box round the selection, or a new one; inside a box, takes it away and keeps
    /// what is in it.
    void toggleFactBox();
    /// Pastes the words alone.
    void pastePlain();
    /// The menu for the place \a at of the text, with what others add to it. The caller deletes it.
    QMenu *menuAt(const QPoint &at);
    /// Gives every paragraph the editor's line height; looks only, no step of its own to undo.
    void spaceLines();
    /// After a command changed the text: writing goes on at \a cursor.
    void goOnAt(const QTextCursor &cursor);
    /// The blocks that are drawn and not written.
    PageEditorDrawings &drawings() const { return *m_drawings; }
    /// Marks places in the text for \a owner, in place of those it marked before; looks only.
    void setMarks(const QString &owner, const QList<ExtraSelection> &marks);

Q_SIGNALS:
    /// Ctrl+Return or leaving: time to save.
    void left();
    /// The key \a typed has written a character.
    void characterTyped(QChar typed);
    /// So many pictures of what was pasted could not be brought along.
    void picturesLost(int count);
    /// Files, or an image, were dropped or pasted: to be put below the paragraph of \a place.
    void filesBrought(const QStringList &paths, const QTextCursor &place);
    void imageBrought(const QImage &image, const QTextCursor &place);
    /// The text refers to files that are not in the register yet: time to save, whoever has focus.
    void filesInserted();
    /// The context menu for the place \a at is about to be shown: time to add to it.
    void contextMenuOpened(QMenu &menu, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fit();
    void write(QKeyEvent &event);
    void mendOutline(int paragraphsBefore);
    void mendAfter(const QMenu &menu);
    void standAt(const QPoint &at);
    void insertWords(QString words);
    void addPastePlain(QMenu &menu);
    static bool isPlainPaste(const QKeyEvent &event);
    bool handleTab(const QKeyEvent &event);
    void goToCell(bool back);
    bool handleReturn(const QKeyEvent &event);
    bool returnInTable();
    bool returnInStyle();
    bool guard(const QKeyEvent &event);
    bool touchesProtected() const;
    bool erasesNeighbour(int key) const;
    void removeProtected();
    void paintQuote(QPainter &painter, const QTextBlock &block) const;
    void paintSeparator(QPainter &painter, const QTextBlock &block) const;

    bool handleFactBox(const QKeyEvent &event);
    bool returnInFactBox();
    bool leaveFactBoxBy(bool down);
    void paintFactBoxes(QPainter &painter, const QRect &room) const;
    void paintFactBox(QPainter &painter, const QTextBlock &first, const QTextBlock &last) const;
    static QStringList filesIn(const QMimeData &clip);
    bool takes(const QMimeData &clip) const;
    bool bring(const QMimeData &clip, const QTextCursor &place);
    void paintDropPlace(QPainter &painter) const;

    PageEditorDrawings *m_drawings;
    pastedclip::HtmlReading m_htmlReading;
    QTextCursor m_dropPlace; ///< while something is held over the text; else null
    QString m_language;
    QMap<QString, QList<ExtraSelection>> m_marks; ///< by owner
};

/// A title: one line of words that may wrap. Return goes on to what follows.
class PageEditorTitle : public ProseEdit
{
    Q_OBJECT

public:
    explicit PageEditorTitle(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};
