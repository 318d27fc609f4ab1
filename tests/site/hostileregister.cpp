#include "support/hostile.h"

#include <QGuiApplication>

#include <cstdio>

// hostileregister FILE: makes a register whose every text is an attack, for the browser tests.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    Result<Database> made = Database::create(app.arguments().value(1));
    if (made) {
        Store store(*std::move(made));
        const Result<> filled = hostile::fill(store);
        if (filled)
            return 0;
        std::fputs(qPrintable(filled.error().line()), stderr);
    }
    return 1;
}
