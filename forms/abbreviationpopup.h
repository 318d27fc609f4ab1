#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

/// Asks what an abbreviation in a page stands for. Destroys itself when it closes.
class AbbreviationPopup : public QFrame
{
    Q_OBJECT

public:
    /// \a word: the abbreviation; \a expansion: what it stands for as far as is known; \a others:
    /// how many more of the word are not marked; \a isMarked: it is an abbreviation already.
    AbbreviationPopup(const QString &word, const QString &expansion, int others, bool isMarked,
                      QWidget *parent);
    /// Opens below \a anchor, in global coordinates.
    void openBelow(const QRect &anchor);

Q_SIGNALS:
    void chosen(const QString &expansion);
    /// For this one and the others in the page.
    void chosenForAll(const QString &expansion);
    /// It is no abbreviation.
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *button(const QString &name, const QString &words);
    void choose(bool all);

    QLineEdit *m_expansion;
    QPushButton *m_mark;
    QPushButton *m_all;
};
