#pragma once

#include "sectionview.h"

class EmptyState;
class PageEditor;
class PageSide;
class PageTree;
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
    void duplicateRecord() override;
    void removeChosen() override;
    void step(int rows) override;
    void focusFilter() override;
    void focusFirst() override;
    QWidget *list() const override;
    ViewStatus status() const override;
    std::optional<bool> helpShown() const override;
    void showHelp(bool shown) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

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
    void placeSide();
    void editNew(const Result<qint64> &id);

    Workspace &m_workspace;
    const Kind &m_kind;
    QSplitter *m_splitter;
    QSplitter *m_column; ///< the page, and what stands under it
    PageTree *m_tree;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PageEditor *m_editor;
    RecordForm *m_form;
    PageSide *m_side;
    qint64 m_currentId = 0;
    bool m_isPlaced = false;
};
