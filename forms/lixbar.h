#pragma once

#include <QWidget>

#include <optional>

/// How hard a text is to read, on the scale of LIX: five stretches from very easy to very hard, the
/// text's own in accent, a mark where it stands, words under it.
class LixBar : public QWidget
{
    Q_OBJECT

public:
    explicit LixBar(QWidget *parent = nullptr);

    /// Nothing: a text without words.
    void setLix(std::optional<int> lix);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int x(int lix) const;

    std::optional<int> m_lix;
};
