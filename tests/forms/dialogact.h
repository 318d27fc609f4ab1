#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>

/// Runs \a act on the dialog that \a open brings up, and closes what is still open then.
template <typename Dialog>
void inDialog(const std::function<void()> &open, const std::function<void(Dialog &)> &act)
{
    bool seen = false;
    QTimer::singleShot(0, QCoreApplication::instance(), [&] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        seen = dialog != nullptr;
        if (dialog)
            act(*dialog);
        if (QWidget *const left = QApplication::activeModalWidget())
            left->close();
    });
    open();
    QVERIFY(seen);
}
