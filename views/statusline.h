#pragma once

#include <QStatusBar>

struct ViewStatus;
class IconLabel;
class QLabel;
class Workspace;

/// The foot of the window: rows shown, sums, selection; and at the right the file and whether it is
/// saved.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showView(const ViewStatus &status);
    /// The register that is open; nullptr for none.
    void showFile(const Workspace *workspace);
    /// Something was written just now.
    void showSaved();
    QString text() const; ///< all of it, for tests

private:
    QLabel *part();
    void setPart(QLabel &label, const QString &richText);

    QLabel *m_rows;
    QLabel *m_sums;
    QLabel *m_chosen;
    QLabel *m_more;
    QLabel *m_file;
    IconLabel *m_savedIcon;
    QLabel *m_saved;
};
