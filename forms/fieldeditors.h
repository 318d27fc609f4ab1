#pragma once

#include "fieldeditor.h"

class CheckList;
class ChoiceCombo;
class FileEdit;
class ProseEdit;
class QAction;
class QCheckBox;
class QLineEdit;
class RecordPicker;
class ReferenceCombo;

/// One line: text, dates, amounts and other numbers. Read by parse::value().
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(Workspace &workspace, const Kind &kind, int index, QLineEdit &edit,
                    QObject *parent);
    Result<QVariant> read() const override;
    bool isDirty() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value) override;

private:
    QLineEdit &m_edit;
    QString m_shown; ///< the text of the value last shown
};

/// Several lines.
class ProseFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ProseFieldEditor(Workspace &workspace, const Kind &kind, int index, ProseEdit &edit,
                     QObject *parent);
    Result<QVariant> read() const override;
    bool isDirty() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value) override;

private:
    ProseEdit &m_edit;
    QString m_shown; ///< the text of the value last shown
};

/// One code of a list.
class ChoiceFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(Workspace &workspace, const Kind &kind, int index, ChoiceCombo &combo,
                      QObject *parent);
    Result<QVariant> read() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value) override;

private:
    ChoiceCombo &m_combo;
};

/// Several codes of a list.
class ChoicesFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesFieldEditor(Workspace &workspace, const Kind &kind, int index, CheckList &list,
                       QObject *parent);
    Result<QVariant> read() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value) override;

private:
    CheckList &m_list;
};

/// Yes or no.
class BoolFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    BoolFieldEditor(Workspace &workspace, const Kind &kind, int index, QCheckBox &box,
                    QObject *parent);
    Result<QVariant> read() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value) override;

private:
    QCheckBox &m_box;
};

/// A record of one kind. The list is filled when it is first seen: there may be thousands.
class ReferenceFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceFieldEditor(Workspace &workspace, const Kind &kind, int index, ReferenceCombo &combo,
                         QObject *parent);
    Result<QVariant> read() const override;
    void setReadOnly(bool readOnly) override;
    void refresh() override;

protected:
    void display(const QVariant &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    ReferenceCombo &m_combo;
    QAction *m_open;
    bool m_isFilled = false;
};

/// A record of any kind.
class LinkFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LinkFieldEditor(Workspace &workspace, const Kind &kind, int index, RecordPicker &picker,
                    QObject *parent);
    Result<QVariant> read() const override;
    void setReadOnly(bool readOnly) override;
    void refresh() override;

protected:
    void display(const QVariant &value) override;

private:
    RecordPicker &m_picker;
};
