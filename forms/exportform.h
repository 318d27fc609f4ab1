#pragma once

#include "exportplan.h"

#include <QWidget>

class ChoiceCombo;
class FolderEdit;
class QLineEdit;
class QVBoxLayout;

/// What the user chooses of an export: where to, what of it, and how it looks.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    /// \a askFolder as in ExportJobs.
    ExportForm(const ExportOffer &offer, const std::function<QString(const QString &)> &askFolder,
               QWidget *parent = nullptr);

    ExportChoices choices() const;
    /// What is no longer on offer becomes the whole site.
    void setChoices(const ExportChoices &choices);

Q_SIGNALS:
    /// The user has chosen something else.
    void changed();

private:
    QWidget *part(const QString &label, QWidget &field, const QString &hint = {});
    void addFields(QVBoxLayout &layout, const ExportOffer &offer);
    void addClasses(QVBoxLayout &layout);
    void fillScopes(const ExportOffer &offer);

    FolderEdit *m_folder;
    ChoiceCombo *m_scope;
    QLineEdit *m_address;
    FolderEdit *m_theme;
    ChoiceCombo *m_classes;
    QLineEdit *m_prefix;
    bool m_isAddressSet; ///< in the settings: nobody is asked for it
};
