#pragma once

#include <QObject>
#include <QPoint>
#include <QTextCharFormat>

#include <functional>

class PageEditorText;

/// What the pointer meets in the text of a page: tooltips that tell what a link, an abbreviation
/// and a passage in another language are, and Ctrl+click, which follows a link.
class PageEditorPointer : public QObject
{
    Q_OBJECT

public:
    /// \a nameOf tells what the record with a uuid is called; empty when there is none.
    PageEditorPointer(PageEditorText &text, std::function<QString(const QString &uuid)> nameOf);

    /// What is to be told of the characters at \a at; empty for nothing.
    QString tip(const QPoint &at) const;

Q_SIGNALS:
    void linkFollowed(const QString &href);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTextCharFormat formatAt(const QPoint &at) const;
    QString linkTip(const QString &href) const;

    PageEditorText &m_text;
    std::function<QString(const QString &)> m_nameOf;
};
