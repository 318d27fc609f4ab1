#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

/// A field for a file kept in the register: its name, and buttons to choose, look at and take away.
/// A file may be dropped on it too.
class FileEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FileEdit(QWidget *parent = nullptr);

    /// SHA-256 (hex) of the file; empty for none.
    QString hash() const { return m_hash; }
    /// Shows the kept file \a hash in \a words, such as its name and size.
    void setFile(const QString &hash, const QString &words);

    /// Content of a file just chosen, until the next setFile(); nothing otherwise.
    const std::optional<QByteArray> &content() const { return m_content; }
    /// Name of the file just chosen.
    QString chosenName() const { return m_chosenName; }

    /// Takes the file at \a path; says so in refused() when it cannot be read or is too large.
    void take(const QString &path);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The user has chosen another file, or none.
    void edited();
    void refused(const QString &sentence);
    void openRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &words);
    void choose();
    void remove();
    void update();

    QLabel *m_words;
    QToolButton *m_open;
    QToolButton *m_choose;
    QToolButton *m_remove;
    QString m_hash;
    QString m_chosenName;
    std::optional<QByteArray> m_content;
    bool m_readOnly = false;
};
