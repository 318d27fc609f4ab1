#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QWidget>

#include <functional>
#include <optional>

class FieldEditor;
class FieldMessage;
class QCheckBox;
class QLabel;
class QHBoxLayout;
class Workspace;

/// One field of a bulk edit: a check box with its name, and the value that all records get while it
/// is ticked. Writing ticks it; ticked and empty clears the field.
class BulkField : public QWidget
{
    Q_OBJECT

public:
    BulkField(Workspace &workspace, const Kind &kind, int index, QWidget *parent = nullptr);

    int index() const { return m_index; }
    bool isTicked() const;
    void setTicked(bool ticked);
    /// What is in the editor from the start; asked for when the field is ticked.
    void setStart(std::function<QVariant()> start) { m_start = std::move(start); }

    /// The value written, or why it cannot be taken and what to do.
    Result<QVariant> value() const;
    /// Shows what value() says is wrong, or nothing.
    void showProblem(const QString &sentence);
    std::optional<QByteArray> content() const; ///< of a file just chosen
    /// True when all of \a words (folded) are in the field's name.
    bool matches(const QString &words) const;

    FieldEditor *editor() const { return m_editor; }
    QCheckBox &box() const { return *m_box; }

Q_SIGNALS:
    /// Ticked, unticked, or something else is written.
    void changed();
    /// A new record is to be referred to, see FieldEditor::createRequested().
    void createRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const FieldInfo &info() const { return m_kind.field(m_index); }
    void makeEditor();
    void dressEditor(QWidget &widget);
    void tick(bool ticked);
    void announce();
    bool startTyping(QEvent *event);

    Workspace &m_workspace;
    const Kind &m_kind;
    int m_index;
    QString m_label;
    QCheckBox *m_box;
    QLabel *m_unchanged;
    QHBoxLayout *m_line;
    FieldMessage *m_message;
    QWidget *m_widget = nullptr; ///< made when the field is first ticked: some are costly
    FieldEditor *m_editor = nullptr; ///< null for yes or no, which has a list of its own
    std::function<QVariant()> m_start;
    struct Announced
    {
        QVariant value;
        QString wrong;
        bool operator==(const Announced &) const = default;
    };
    std::optional<Announced> m_announced; ///< what changed() was last emitted for
};
