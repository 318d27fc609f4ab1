#pragma once

#include "rules/pagereading.h"

#include <QListWidget>

/// The headings of a page with their levels, the title first. The one that the cursor stands under
/// is marked; each leads to its place.
class PageHelpOutline : public QListWidget
{
    Q_OBJECT

public:
    explicit PageHelpOutline(QWidget *parent = nullptr);

    /// \a title: of the page; empty for no page.
    void show(const QString &title, const std::vector<OutlineEntry> &entries);
    /// The heading number \a entry holds where the cursor stands; -1 is the title.
    void setHere(int entry);
    int here() const { return m_here; }

Q_SIGNALS:
    /// The user wants to go to the heading number \a entry; -1 is the title.
    void chosen(int entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(int level, const QString &title);
    void fit();

    int m_here = -1;
};
