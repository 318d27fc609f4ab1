#pragma once

#include "storage/search.h"

#include <QFutureWatcher>
#include <QLineEdit>

class SearchPopup;

/// The one search field for everything in the register. Finds while one types, beside the window's
/// thread; the newest words win.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    /// The register to search; empty for none.
    void setPath(const QString &path);
    SearchPopup *popup() const { return m_popup; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void recordActivated(const Kind *kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Answer
    {
        QString words;
        Result<std::vector<Hit>> hits;
    };
    static Answer find(const QString &path, const QString &words);
    void ask();
    void take();
    void placePopup();

    QString m_path;
    SearchPopup *m_popup = nullptr;
    QFutureWatcher<std::shared_ptr<Answer>> m_watcher;
};
