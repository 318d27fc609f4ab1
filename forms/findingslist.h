#pragma once

#include "theme.h"

#include "rules/finding.h"

#include <QFrame>

class IconLabel;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

/// How a finding looks: its icon and colour.
struct FindingFace
{
    QString icon;
    ColorRole color;
};
FindingFace findingFace(Finding::Severity severity);

/// What is to be mended in a record, errors first, each with a button that leads there. Folds to
/// its first entry. Takes no room when there is nothing to say.
class FindingsList : public QFrame
{
    Q_OBJECT

public:
    explicit FindingsList(const QString &title, QWidget *parent = nullptr);

    void setFindings(const Findings &findings);
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);

Q_SIGNALS:
    /// The user wants to mend what concerns the field \a key.
    void mendRequested(const QString &key);
    void foldedChanged(bool folded);

private:
    QWidget *header();
    QWidget *row(const Finding &finding);
    void fill();

    QString m_title;
    Findings m_findings;
    QLabel *m_count;
    QToolButton *m_fold;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    bool m_isFolded = false;
};
