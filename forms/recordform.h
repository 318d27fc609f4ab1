#pragma once

#include "records/change.h"
#include "records/result.h"

#include <QWidget>

class FindingsList;
class HistoryList;
class IconLabel;
class QLabel;
class QTabWidget;
class RecordFacts;
class RelatedList;
class Workspace;

/// One record beside its table: title and state, its facts, what belongs to it, its history, and
/// for a project what it owes the public. Every field is saved as it is left.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Workspace &workspace, const Kind &kind, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Shows the record \a id; 0 shows that none is chosen. What is written and not saved is given
    /// up: ask commitPending() first.
    void showRecord(qint64 id);
    qint64 currentId() const;
    /// Saves what is written. False when something cannot be saved: then it stays in its field,
    /// which is shown with the reason beside it.
    bool commitPending();
    /// Puts the cursor into what is written and not saved.
    void goToPending();
    /// Puts the cursor into the field \a key.
    void goTo(QStringView key);

    /// Puts \a part under a tab of its own, after the others, and shows it.
    void addTab(QWidget *part, const QString &title);
    /// Shows the tab of \a part; nullptr for the facts.
    void showPart(QWidget *part);
    /// Puts \a widget at the right end of the header, such as buttons to the next record.
    void addToHeader(QWidget *widget);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants to see another record.
    void recordActivated(const Kind *kind, qint64 id);
    void failed(const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *header();
    void buildTabs();
    void connectFacts();
    void follow(const Batch &batch);
    void reload();
    void showHead();
    void showFindings();
    void showTabTexts();
    void setEmpty(bool empty);

    Workspace &m_workspace;
    const Kind &m_kind;
    QWidget *m_head;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_status;
    QLabel *m_empty;
    QTabWidget *m_tabs;
    RecordFacts *m_facts;
    HistoryList *m_history;
    FindingsList *m_findings;
    std::vector<RelatedList *> m_lists;
};
