#pragma once

#include <QPlainTextEdit>

/// A field for several lines that grows with its text, from three lines to sixteen. Tab leaves it.
class ProseEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProseEdit(QWidget *parent = nullptr);

    /// Lines it is high when there are fewer; three from the start.
    void setFewestLines(int lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_fewestLines = 3;
    bool m_isFitting = false;
};
