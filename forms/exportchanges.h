#pragma once

#include "exportplan.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

/// The files of an export that are new, changed and gone, as rows with the names people know.
class ExportChangesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChanges(ExportChanges changes);
    const ExportChanges &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ExportChanges m_changes;
};

/// What an export changes, or has changed: a sentence and a list. Shows how far the look at it has
/// come, and why it cannot be had.
class ExportChangesView : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChangesView(const QString &title, QWidget *parent = nullptr);

    void showChanges(ExportChanges changes);
    /// \a total is 0 while unknown.
    void showProgress(int done, int total);
    /// There is nothing to show, and \a sentence says why.
    void showNothing(const QString &sentence, bool isFault = false);
    /// The look was stopped; the user can start it again.
    void showStopped();
    const ExportChanges &changes() const { return m_model->changes(); }

    /// "12 new, 3 changed, 1 gone, 240 as before".
    static QString summary(const ExportChanges &changes);

Q_SIGNALS:
    void stopRequested();
    void startRequested();
    /// There is a list from now on, or none: then the view needs no more room than its sentence.
    void listShown(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSentence();
    void showList(bool isShown);
    void say(const QString &sentence, bool isFault);
    QLayout *head(const QString &title);

    ExportChangesModel *m_model;
    QListView *m_list;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_again;
};
