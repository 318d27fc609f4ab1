#pragma once

#include "sectionview.h"

#include "tables/pagetemplates.h"

class EmptyState;
class PageDesk;
class PageEditor;
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

Q_SIGNALS:
    /// The user wants to see the page on show as visitors will.
    void previewRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHelp();
    QWidget *treePart();
    QWidget *legend() const;
    QWidget *workPart();
    void connectParts();
    void takeCurrent(qint64 id);
    void show(qint64 id);
    void follow();
    void place();
    void editNew(const Result<qint64> &id);
    void addLast(Row row);
    void addActs();
    void openMenu(const QPoint &position);
    void addStatuses(QMenu &menu);
    void sayDraft(const QString &words);

    Workspace &m_workspace;
    const Kind &m_kind;
    QSplitter *m_splitter;
    PageTree *m_tree;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PageDesk *m_desk;
    PageEditor *m_editor; ///< on the desk
    RecordForm *m_form;
    QAction *m_fromTemplate;
    QString m_draft; ///< when a draft was kept; empty once it is saved
    qint64 m_currentId = 0;
    bool m_isPlaced = false;
};
