#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QObject>
#include <QWidget>

#include <optional>

class Workspace;

/// One field of a record and the widget it is written in: shows the saved value, reads what is
/// written, tells when the user has finished with it. Does not save.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// Binds \a widget to the field \a index of \a kind. The kind of the widget decides how.
    static FieldEditor *bind(Workspace &workspace, const Kind &kind, int index, QWidget &widget,
                             QObject *parent);
    /// A widget for a field that the form of its kind does not have.
    static QWidget *makeWidget(const FieldInfo &field, QWidget *parent);

    int index() const { return m_index; }
    const FieldInfo &info() const { return m_kind->field(m_index); }
    QWidget *widget() const { return m_widget; }

    /// Shows a saved value; what was written is gone.
    void show(const QVariant &value);
    /// The value last shown: the one a change starts from.
    const QVariant &base() const { return m_base; }

    /// The saved value has become \a value, what is written stays: the user's own change elsewhere.
    void rebase(const QVariant &value) { m_base = value; }
    /// Chooses \a value as the user would.
    void choose(const QVariant &value) { display(value); }

    /// The value written, or why it cannot be read and what to do.
    virtual Result<QVariant> read() const = 0;
    /// Something is written that is not saved.
    virtual bool isDirty() const;
    /// Takes back what is written.
    void revert() { show(m_base); }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Escape takes nothing back: for a field that holds more than may be lost with one key.
    void keepOnEscape() { m_keepsOnEscape = true; }
    /// Names of records may have changed.
    virtual void refresh() { }

    /// Content of a file just chosen, to be kept together with the field.
    virtual std::optional<QByteArray> content() const { return std::nullopt; }
    /// Name of the file just chosen.
    virtual QString contentName() const { return {}; }

Q_SIGNALS:
    /// The user has left the field, or chosen: time to save.
    void left();
    /// The user has written something.
    void typed();
    /// The user asks for a new record of the kind the field refers to.
    void createRequested(const QString &name);
    /// The user wants to see the record referred to.
    void openRequested(const QString &kindKey, qint64 id);
    /// The user wants to see the kept file.
    void fileRequested(const QString &hash);
    /// Something chosen cannot be taken: why, and what to do.
    void refused(const QString &sentence);

protected:
    FieldEditor(Workspace &workspace, const Kind &kind, int index, QWidget &widget,
                QObject *parent);
    virtual void display(const QVariant &value) = 0;
    Workspace &workspace() const { return *m_workspace; }
    const Kind &kind() const { return *m_kind; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(QEvent *event);

    Workspace *m_workspace;
    const Kind *m_kind;
    int m_index;
    QWidget *m_widget;
    QVariant m_base;
    bool m_keepsOnEscape = false;
};
