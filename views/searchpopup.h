#pragma once

#include "storage/search.h"

#include <QFrame>
#include <QStandardItemModel>

class QLabel;
class QListView;

/// What the search field has found, by kind. Keys come from the field, which keeps the focus.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget *parent);

    void showHits(const std::vector<Hit> &hits, const QString &words);
    void showError(const Error &error);
    /// Makes the next hit current, or the one before.
    void step(int rows);
    void activateCurrent();
    int wantedHeight() const;
    /// The titles shown, for tests.
    QStringList titles() const;

Q_SIGNALS:
    void recordActivated(const Kind *kind, qint64 id);

private:
    void say(const QString &text);
    void appendHeading(const Kind &kind, int count);
    void appendHit(const Hit &hit);
    void activate(const QModelIndex &index);

    QStandardItemModel m_model;
    QListView *m_list;
    QLabel *m_words;
};
