#pragma once

#include "printchoices.h"

#include <QWidget>

#include <array>

class ChoiceCombo;
class FieldMessage;
class FolderEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class Workspace;

/// What can be chosen in the print window: which report of which records, on which paper, how it is
/// printed and kept. Shows what fits the report.
class PrintOptions : public QWidget
{
    Q_OBJECT

public:
    /// \a report is the one to begin with.
    PrintOptions(Workspace &workspace, const PrintSubject &subject, const QString &report,
                 QWidget *parent = nullptr);

    const PrintChoices &choices() const { return m_choices; }
    /// Takes the place of what is chosen; tells nobody.
    void setChoices(const PrintChoices &choices);
    /// In words what \a report may be used for: which form of it to publish, or none.
    static QString advice(const QString &report);
    /// Takes over what is being typed.
    void finishTyping();
    /// What is wrong with the pages to print, in the user's words; empty when nothing is.
    QString pagesProblem() const;
    /// Says what is wrong with the pages, and takes the cursor there.
    void showPagesProblem();

Q_SIGNALS:
    /// Something else was chosen.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString plainPages(const QString &pages);
    QFormLayout *addSection(const QString &title);
    void addRow(QFormLayout &form, const QString &label, const QString &name, QWidget &field);
    ChoiceCombo *addCombo(QFormLayout &form, const QString &label, const QString &name);
    QSpinBox *makeNumber(int least, int most);
    void addReport();
    void addTemplates();
    void addPaper();
    void addSides(QFormLayout &form);
    void addPrinting();
    void addFiles();
    void alignLabels();
    void fillReports();
    void fillScopes();
    void fillGroups();
    QString scopeName(PrintChoices::Scope scope) const;
    void chooseReport(const QString &report);
    void showChoices();
    void showSides();
    void takeMargins(const QString &code);
    void take(const std::function<void(PrintChoices &)> &choose);

    Workspace &m_workspace;
    PrintSubject m_subject;
    PrintChoices m_choices;
    QFormLayout *m_reportForm = nullptr;
    QFormLayout *m_paperForm = nullptr;
    QFormLayout *m_filesForm = nullptr;
    bool m_isShowing = false; ///< the fields are being filled
    ChoiceCombo *m_report = nullptr;
    ChoiceCombo *m_scope = nullptr;
    ChoiceCombo *m_group = nullptr;
    QSpinBox *m_year = nullptr;
    ChoiceCombo *m_language = nullptr;
    FolderEdit *m_templates = nullptr;
    ChoiceCombo *m_paper = nullptr;
    ChoiceCombo *m_turn = nullptr;
    ChoiceCombo *m_margins = nullptr;
    std::array<QSpinBox *, 4> m_sides{}; ///< left, top, right, bottom
    ChoiceCombo *m_colour = nullptr;
    QSpinBox *m_copies = nullptr;
    QLineEdit *m_pages = nullptr;
    FieldMessage *m_pagesMessage = nullptr;
    ChoiceCombo *m_files = nullptr;
    QLabel *m_advice = nullptr;
};
