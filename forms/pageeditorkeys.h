#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

/// Keys that mean something of their own while a page is written although the window has them, too:
/// there they are about the page.
class PageEditorKeys : public QObject
{
    Q_OBJECT

public:
    explicit PageEditorKeys(QObject *parent = nullptr);

    /// In \a widget the keys of \a actions are theirs, when they are enabled.
    void take(QWidget &widget, const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *actionFor(QObject *watched, const QKeyEvent &event) const;

    QHash<QObject *, QList<QAction *>> m_actions; ///< by widget
};
