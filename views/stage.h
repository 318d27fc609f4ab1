#pragma once

#include "sectionview.h"

#include <QHash>
#include <QStackedWidget>

class Workspace;

/// What stands beside the sidebar: one view per section, made when it is first shown.
class Stage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Stage(QWidget *parent = nullptr);

    /// Lets go of the old register's views; nullptr for none.
    void setWorkspace(Workspace *workspace);
    SectionView *current() const;
    QString section() const { return m_section; }

    /// Shows a section: "overview", or the key of any kind. False when what is being typed cannot
    /// be saved.
    bool showSection(const QString &section);
    /// The same with the view \a key of it, see SectionView::showView().
    bool showView(const QString &section, const QString &key);
    /// Shows a record where records of its kind stand; one without a section of its own with the
    /// record it belongs to.
    void showRecord(const Kind *kind, qint64 id);
    /// The same, with the place where \a field or \a block is written; see
    /// SectionView::showPlace(). Without a kind it is the register's settings.
    void showPlace(const Kind *kind, qint64 id, const QString &field, int block);

Q_SIGNALS:
    void sectionChanged(const QString &section);
    /// The current section shows another view; empty for none that has a name.
    void viewChanged(const QString &section, const QString &key);
    /// The current view, or what it says, has changed.
    void changed();
    void failed(const Error &error);
    void removed(const QString &what);
    void importRequested();
    void webCopyRequested();
    void fullScreenRequested();
    void previewRequested(const Page &page);

private:
    SectionView *make(const QString &section);
    void connectView(SectionView &view);

    Workspace *m_workspace = nullptr;
    QHash<QString, SectionView *> m_views;
    QHash<QString, QString> m_keys; ///< of the views that the sections show, by section
    QString m_section;
};
