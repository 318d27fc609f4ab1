#pragma once

#include "records/kind.h"
#include "records/result.h"
#include "tables/tableview.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QMenu;
struct Page;

/// What the status line says of a view.
struct ViewStatus
{
    QString count; ///< "19", in bold
    QString rows; ///< "of 23 projects shown"
    QString sums; ///< "2 493 582,59 EUR · 100 000,00 SEK"; empty when there is nothing to sum
    QString chosen; ///< "2 selected, 250 302,59 EUR"; empty when at most one is
    QStringList more; ///< what else there is to say, such as "Language: Swedish"
};

/// What stands beside the sidebar for one section. The window's actions go through these.
class SectionView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The kind whose records are shown; nullptr when they are of several.
    virtual const Kind *kind() const { return nullptr; }
    /// Saves what is being typed; false when that cannot be saved, and the user has been told.
    virtual bool commitPending() { return true; }
    /// The records the actions are about; empty when none is chosen.
    virtual std::vector<qint64> chosen() const { return {}; }
    /// The record on show; 0 for none.
    virtual qint64 currentId() const { return 0; }
    /// Makes \a id current, whatever is filtered.
    virtual void showRecord(qint64 id) { Q_UNUSED(id) }
    /// Makes \a id current and puts the keyboard where its field \a field is written, or on the
    /// block \a block of a page, -1 for none.
    virtual void showPlace(qint64 id, const QString &field, int block)
    {
        Q_UNUSED(field)
        Q_UNUSED(block)
        showRecord(id);
    }
    /// Shows what is kept as the view \a key of this section; nothing when there is none.
    virtual void showView(const QString &key) { Q_UNUSED(key) }
    virtual void addRecord() { }
    virtual void duplicateRecord() { }
    virtual void removeChosen() { }
    /// What the user does to chosen cells; views without cells know only records.
    enum class CellAct { Cut, Copy, CopyWithNames, Paste, FillDown, Clear, EditMany };
    virtual bool hasCells() const { return false; }
    virtual void act(CellAct act)
    {
        if (act == CellAct::Clear)
            removeChosen(); // the Delete key
    }
    /// The records that are shown, for acts on all of them.
    virtual std::vector<qint64> shownRecords() const { return {}; }
    /// The table as it is shown, to be printed so; nothing where there is none.
    virtual std::optional<TableView> shownAs() const { return std::nullopt; }
    /// What the records shown are chosen by, in words of \a language: "Status is Ongoing"; empty
    /// for all. Conditions are written in full in the interface's language only; in another one
    /// their fields are named.
    virtual QString chosenBy(QStringView language) const
    {
        Q_UNUSED(language)
        return {};
    }
    /// Goes \a rows down, or up when negative.
    virtual void step(int rows) { Q_UNUSED(rows) }
    virtual void focusFilter() { }
    /// Shows or hides the row of filters under the titles.
    virtual void toggleFilterRow() { }
    /// Opens the list of the values in the current column.
    virtual void openValues() { }
    /// Whether help with what is written is on show; nothing where there is no such help.
    virtual std::optional<bool> helpShown() const { return std::nullopt; }
    /// Shows that help, or hides it.
    virtual void showHelp(bool shown) { Q_UNUSED(shown) }
    /// Where the records stand; keys such as Delete are about them only there. nullptr for none.
    virtual QWidget *list() const { return nullptr; }
    /// Puts the keyboard where work in this view begins.
    virtual void focusFirst() { setFocus(); }
    virtual ViewStatus status() const { return {}; }
    /// Adds what can be done with the page that is written; nothing where none is.
    virtual void fillPageMenu(QMenu &menu) { Q_UNUSED(menu) }
    /// With \a alone the whole screen is for what is written: the view hides what stands beside it.
    /// False when nothing is written here.
    virtual bool setAlone(bool alone)
    {
        Q_UNUSED(alone)
        return false;
    }

Q_SIGNALS:
    /// Another view is on show; empty for none that has a name.
    void viewChanged(const QString &key);
    /// Another record is current, or others are chosen.
    void chosenChanged();
    /// status() says something new.
    void statusChanged();
    /// A record, here or elsewhere, is to be shown.
    void recordActivated(const Kind *kind, qint64 id);
    /// Something could not be done.
    void failed(const Error &error);
    /// Something was done that the user may want to take back at once.
    void removed(const QString &what);
    void importRequested();
    /// The current record is to be copied for other web sites.
    void webCopyRequested();
    /// The whole screen for this view, or no longer.
    void fullScreenRequested();
    /// \a page, as it is written now, is to be shown in the browser.
    void previewRequested(const Page &page);
};
