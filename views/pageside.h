#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QStackedWidget>

class PageEditor;
class PageHelp;
class PageHelpPanel;
class RecordForm;
class Workspace;

/// The column at the right of a page: the writing help, or the page's facts. Where text is so large
/// that the help has no room beside the page, it is a tab of the facts instead.
class PageSide : public QStackedWidget
{
    Q_OBJECT

public:
    PageSide(Workspace &workspace, PageEditor &editor, RecordForm &form, QWidget *parent = nullptr);

    bool isHelpShown() const;
    /// Shows the help, or the facts; remembered.
    void showHelp(bool shown);
    /// The user is to write in the fact \a key: the facts are shown, and the keyboard goes there.
    void askField(const QString &key);
    /// There is no room beside the page: the column belongs under it.
    bool isUnder() const { return m_isTab; }
    /// How wide the column wants to be in a view of \a width.
    int usualWidth(int width) const;
    /// The view around it has \a width now.
    void fitTo(int width);

Q_SIGNALS:
    /// The other of the two is on show.
    void turned();
    void recordActivated(const Kind *kind, qint64 id);
    void failed(const Error &error);

private:
    void place();
    void openRecord(const QString &uuid);

    Workspace &m_workspace;
    RecordForm &m_form;
    PageHelp *m_help;
    PageHelpPanel *m_panel;
    bool m_isTab = false; ///< the help is one of the form's
    bool m_isWanted; ///< the user wants the help
};
