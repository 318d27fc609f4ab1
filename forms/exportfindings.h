#pragma once

#include "exportplan.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;

/// The findings as rows: what is wrong, how bad it is in words, and in which record.
class ExportFindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 100, IconRole, ColorRoleRole };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::vector<ExportFinding> findings);
    const std::vector<ExportFinding> &findings() const { return m_findings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ExportFinding> m_findings;
};

/// What is to be mended before the site is published, errors first. A click or Enter leads there.
class ExportFindings : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFindings(QWidget *parent = nullptr);

    void setFindings(std::vector<ExportFinding> findings);
    /// It is being checked: what was found before may be mended by now.
    void showBusy();
    /// Nobody knows what is to be mended, and \a sentence says why.
    void showUnknown(const QString &sentence);
    QListView &list() const { return *m_list; }

Q_SIGNALS:
    /// The user wants to mend it.
    void activated(const ExportFinding &finding);

private:
    void open(const QModelIndex &index);
    QString summary() const;

    ExportFindingsModel *m_model;
    QListView *m_list;
    QLabel *m_counts;
};
