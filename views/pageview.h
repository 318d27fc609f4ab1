#pragma once

#include "sectionview.h"

#include "tables/pagetemplates.h"

class EmptyState;
class PageDesk;
class PageEditor;
class PageSide;
class PageTree;
class QAction;
class QMenu;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class RecordForm;
class Workspace;

/// The pages of the web site: their tree, the editor of the current page, and its facts.
class PageView : public SectionView
{
    Q_OBJECT

public:
    PageView(Workspace &workspace, QWidget *parent);
    ~PageView() override;

    const Kind *kind() const override { return &m_kind; }
    bool commitPending() override;
    std::vector<qint64> chosen() const override;
    qint64 currentId() const override { return m_currentId; }
    void showRecord(qint64 id) override;
    void showPlace(qint64 id, const QString &field, int block) override;
    void addRecord() override;
    /// Asks what a new page shall begin as, and adds it under the current one.
    void addFromTemplate();
    /// Adds a page that begins as \a wanted says.
    void addPage(const pagetemplates::Wanted &wanted);
    void duplicateRecord() override;
    void removeChosen() override;
    void step(int rows) override;
    void focusFilter() override;
    void focusFirst() override;
    QWidget *list() const override;
    ViewStatus status() const override;
    std::optional<bool> helpShown() const override;
    void showHelp(bool shown) override;
    void fillPageMenu(QMenu &menu) override;
    bool setAlone(bool alone) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *treePart();
    QWidget *legend() const;
    QWidget *workPart();
    void connectParts();
    void takeCurrent(qint64 id);
    void show(qint64 id);
    void follow();
    void place();
    void turnSide();
    void showPendingFact();
    void placeSide();
    void connectCommands();
    void editNew(const Result<qint64> &id);
    void addLast(Row row);
    void addActs();
    void openMenu(const QPoint &position);
    void addStatuses(QMenu &menu);
    void askField(const QString &key);
    void sayDraft(const QString &words);

    Workspace &m_workspace;
    const Kind &m_kind;
    QSplitter *m_splitter;
    QSplitter *m_column; ///< the page, and what stands under it
    QWidget *m_treePart = nullptr;
    QAction *m_beside = nullptr; ///< shows the page's facts and the writing help
    QAction *m_parts = nullptr; ///< goes on to the next part
    bool m_isAlone = false; ///< the page has the screen
    bool m_wasBeside = true; ///< before the page had the screen alone
    PageTree *m_tree;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PageDesk *m_desk;
    PageEditor *m_editor; ///< on the desk
    RecordForm *m_form;
    PageSide *m_side;
    QAction *m_fromTemplate;
    QString m_draft; ///< when a draft was kept; empty once it is saved
    qint64 m_currentId = 0;
    bool m_isPlaced = false;
};
