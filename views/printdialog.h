#pragma once

#include "pagemaker.h"
#include "printacts.h"

#include <QDialog>
#include <QTimer>

class EmptyState;
class PageBar;
class PageSheets;
class PageStrip;
class PrintOptions;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class Workspace;

/// Print and reports: what is chosen at the left, its pages as they will be on paper, and a strip
/// of small ones. The pages follow every choice; the ones before stay, pale, until the new ones
/// have come. From here they are printed, saved, mailed or shown in the browser.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the window works with; all of it outlives the window.
    struct Needs
    {
        Workspace &workspace;
        Mailing &mailing;
        PrintOpener opener;
    };
    /// \a report is the one to begin with; empty: the last one for this kind of records.
    PrintDialog(const Needs &needs, const PrintSubject &subject, const QString &report,
                QWidget *parent = nullptr);
    ~PrintDialog() override;

    /// Shows the dialog until it is closed.
    static void run(QWidget *parent, const Needs &needs, const PrintSubject &subject,
                    const QString &report);
    /// Works the dialog instead of a user, for tests: it is shown without waiting. Empty brings
    /// the user back.
    static void setAnswer(std::function<void(PrintDialog &)> answer);

    PrintOptions &options() const { return *m_options; }
    PageSheets &sheets() const { return *m_sheets; }
    PageStrip &strip() const { return *m_strip; }
    const PageMaker &maker() const { return *m_maker; }
    /// All pages are made, or it is said why not.
    bool isSettled() const;
    /// What stands in the place of pages; empty while there are some.
    QString nothing() const;
    void done(int result) override;

private:
    using Act = void (PrintActs::*)(const PrintJob &);

    QWidget *optionsPart();
    QWidget *pagesPart();
    QLayout *progressPart();
    void addKeys(const QKeySequence &keys, QPushButton &button);
    QLayout *foot();
    QPushButton *addButton(QLayout &layout, const QString &words, const QString &name);
    void connectPages();
    void take();
    void order();
    void takePages();
    void showProgress(int done, int total);
    void takeEnd(const Result<> &result);
    void showNothing(const QString &icon, const QString &what, const QString &hint,
                     const QString &act = {});
    void enableActs();
    PrintJob job() const;
    void carryOut(Act act);
    void keepPromise();
    void print();

    PrintSubject m_subject;
    Workspace &m_workspace;
    PageMaker *m_maker;
    PrintActs *m_acts;
    PrintOptions *m_options;
    PageSheets *m_sheets;
    PageBar *m_bar;
    PageStrip *m_strip;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_making = nullptr; ///< how far the pages are, with Cancel
    QLabel *m_told = nullptr;
    QProgressBar *m_progress = nullptr;
    QList<QPushButton *> m_buttons;
    QPushButton *m_pdf = nullptr;
    Act m_wanted = nullptr; ///< was asked for before its pages were there
    QTimer m_pause; ///< gathers choices that are made at once
    PaperOrder m_order; ///< whose pages are on show, or being made
    std::optional<PrintChoices> m_choices; ///< that the order was made of
    QTimer m_patience; ///< until progress is worth showing
    bool m_isNew = true; ///< no page of the newest order is there
};
