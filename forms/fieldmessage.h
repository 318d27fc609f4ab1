#pragma once

#include <QPointer>
#include <QWidget>

class IconLabel;
class QLabel;

/// The sentence under or beside a field: an icon and what to do. Takes no room while empty.
/// It is the accessible description of its field, and gives it the edge of an invalid one.
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Advice };

    explicit FieldMessage(QWidget *field = nullptr, QWidget *parent = nullptr);

    void setField(QWidget *field);
    void say(Kind kind, const QString &sentence);
    void clear();
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Marks \a field as changed and not yet seen as saved.
    static void setEdited(QWidget &field, bool edited);

private:
    void describe(const QString &state);

    QPointer<QWidget> m_field;
    IconLabel *m_icon;
    QLabel *m_text;
    Kind m_kind = Kind::Error;
};
