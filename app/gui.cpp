#include "gui.h"

#include "language.h"

#include "views/mainwindow.h"
#include "views/preferences.h"

#include <QApplication>

int runGui(const QString &file)
{
    const QString chosen = preferences::language();
    const QString code = chosen.isEmpty() ? language::ofSystem() : chosen;
    language::install(code);
    preferences::apply(*qApp, code);
    MainWindow window;
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
