#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

/// A field for a folder: its path, which can be written, and a button that asks for it. A folder
/// may be dropped on it too.
class FolderEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a name is what the field is called, for screen readers; \a ask asks the user for a folder
    /// and answers with an empty text when they changed their mind.
    FolderEdit(const QString &name, std::function<QString()> ask, QWidget *parent = nullptr);

    /// The full path; empty for none.
    QString path() const;
    void setPath(const QString &path);
    void setPlaceholder(const QString &words);

Q_SIGNALS:
    /// The user has written or chosen something.
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();

    std::function<QString()> m_ask;
    QLineEdit *m_line;
    QPushButton *m_button;
};
