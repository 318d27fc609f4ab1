#pragma once

#include "liveasker.h"

#include "exchange/livequery.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class FieldMessage;
class FilterBar;
class LiveColumns;
class LivePreview;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;
class RecordTable;
class SortMenu;

/// Asks what a live block shows: which records, chosen with the filters of the tables, and how. A
/// preview follows every choice.
class LiveDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a block is what is to be changed; nothing for a new one.
    LiveDialog(Workspace &workspace, const std::optional<content::LiveList> &block,
               const QString &language, QWidget *parent);
    ~LiveDialog() override;

    /// Shows the dialog and waits; nothing when the block stays as it is.
    static std::optional<content::LiveList> ask(Workspace &workspace,
                                                const std::optional<content::LiveList> &block,
                                                const QString &language, QWidget *parent);
    /// What is chosen. Invalid when the filter has more values than a block can keep.
    Result<content::LiveList> block() const;

    void accept() override;

private:
    void build(bool isNew);
    void buildForm(QFormLayout &form);
    void addRow(QFormLayout &form, const QString &label, QWidget *field, const QString &name);
    QWidget *sortAndLimit();
    void fillKind();
    void setKind(const Kind &kind);
    void fillShapes();
    void fillViews();
    void fillGroups();
    void fillAmounts();
    void takeQuery(const RowQuery &query);
    void takeView();
    void showState();
    void changed();
    void preview();
    RowQuery rowQuery() const;

    Workspace &m_workspace;
    QString m_language;
    LiveQuery m_query;
    LiveAsker m_asker;
    QTimer m_pause;
    QComboBox *m_kinds;
    QComboBox *m_shapes;
    QComboBox *m_views;
    QComboBox *m_groups;
    QComboBox *m_amounts;
    QToolButton *m_sorts;
    QSpinBox *m_most;
    QLineEdit *m_title;
    LiveColumns *m_columns;
    LivePreview *m_preview;
    FieldMessage *m_message;
    QFormLayout *m_form = nullptr;
    QWidget *m_which; ///< holds the filter of the kind
    RecordTable *m_table = nullptr; ///< that the filter asks; nobody sees it
    FilterBar *m_filter = nullptr;
    SortMenu *m_sortMenu = nullptr;
};
