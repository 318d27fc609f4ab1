#pragma once

#include <QWidget>

class PageEditorMarks;
class PageEditorTable;
class PageEditorText;
class QAction;
class QComboBox;
class QLayout;
class QToolButton;

/// The tools over a page's text: style of the paragraph, bold, italic, link, lists, table,
/// separator. Shows what holds where the cursor stands.
class PageEditorBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageEditorBar(PageEditorText &text, QWidget *parent = nullptr);

    /// After the text or the cursor changed.
    void follow();
    PageEditorMarks &marks() const { return *m_marks; }
    /// Makes the selected paragraphs headings of this level as far as the outline lets them be,
    /// text with 0, or a quote.
    void setStyle(int style);
    /// Bold and italic, whose keys the window has, too.
    QList<QAction *> sharedKeys() const;
    /// A button for \a action at the right end.
    void addAtRight(QAction &action);

Q_SIGNALS:
    void linkRequested();
    void liveBlockRequested();
    void factRequested();
    void imageRequested();
    void documentRequested();
    void contactRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *tool(QLayout &layout, const QString &icon, const QString &words,
                      const QKeySequence &keys, const std::function<void()> &act);
    void fillStyles();
    void showLevels(int deepest);
    void addText(QLayout &layout);
    void addBlocks(QLayout &layout);
    void addMore(QLayout &layout);
    void addLive(QLayout &layout);
    void setStrong(bool on);
    void setEmphasis(bool on);
    void setList(int kind);

    PageEditorText &m_text;
    QComboBox *m_style;
    QToolButton *m_bold = nullptr;
    QToolButton *m_italic = nullptr;
    QToolButton *m_link = nullptr;
    QToolButton *m_bullets = nullptr;
    QToolButton *m_numbers = nullptr;
    PageEditorMarks *m_marks;
    PageEditorTable *m_tables;
    QToolButton *m_table = nullptr;
    QToolButton *m_separator = nullptr;
    QToolButton *m_live = nullptr;
    QToolButton *m_image = nullptr;
    QToolButton *m_factBox = nullptr;
    QToolButton *m_more = nullptr; ///< what is inserted less often
};
