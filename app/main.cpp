#include "commandline.h"
#include "gui.h"
#include "language.h"

#include <QApplication>

#include <memory>

namespace {

/// The smallest application that can do what is asked: verbs that draw nothing start in half the
/// time.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv,
                                                 const QStringList &arguments)
{
    if (!commandline::isAsked(arguments))
        return std::make_unique<QApplication>(argc, argv);
    if (!commandline::draws(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a verb needs no display
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("utblick"));
    QCoreApplication::setOrganizationName(QStringLiteral("Utblick"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UTBLICK_VERSION));
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv, arguments);
    if (commandline::isAsked(arguments)) {
        language::install(language::ofSystem());
        return commandline::run(arguments);
    }
    return runGui(arguments.value(1));
}
