#pragma once

#include <QObject>

class PageEditorText;

/// Makes of signs that are typed into a page's text what they mean ("## " a heading, "- " a list;
/// see makeTyped()), unless the user has switched that off.
class PageEditorTyping : public QObject
{
    Q_OBJECT

public:
    explicit PageEditorTyping(PageEditorText &text);

    /// Whether signs become styles; from the start they do. Remembered for the user.
    static bool isOn();
    static void setOn(bool on);

private:
    void take(QChar typed);

    PageEditorText &m_text;
};
