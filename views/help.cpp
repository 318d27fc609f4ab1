#include "help.h"

#include "actions.h"

#include "forms/iconlabel.h"
#include "forms/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void addClose(QDialog &dialog, QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *close = buttons->addButton(Help::tr("Close"), QDialogButtonBox::RejectRole);
    Theme::makeAct(*close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
}

QStringList advice()
{
    return {
        Help::tr("There is no Save button: leaving a field saves it, and Ctrl+Z takes it back, "
                 "also after a restart."),
        Help::tr("Write in the filter field above a table to see only the rows that contain the "
                 "words. Click a column's title to sort, drag it to move it."),
        Help::tr("Search finds words in everything: projects, pages, contacts, documents. Arrow "
                 "keys and Enter open what was found."),
        Help::tr("Drop a .utblick file on the window to open it, or a CSV file to import it."),
    };
}

/// Shortcuts that belong to a part of the window rather than to a menu.
QList<std::pair<QString, QString>> keysInPlace()
{
    return {
        {Help::tr("Write in a cell"), Help::tr("type, or Enter or F2")},
        {Help::tr("Save the cell and go on"), Help::tr("Enter down, Tab right, with Shift back")},
        {Help::tr("Leave the cell without change"), u"Esc"_s},
        {Help::tr("Open what a cell leads to"), Help::tr("Alt+Enter or Ctrl+click")},
        {Help::tr("Go to the record's form from the table"), u"Ctrl+Enter"_s},
        {Help::tr("Choose cells, whole rows, whole columns"),
         Help::tr("Shift with arrows, Shift+Space, Ctrl+Space")},
        {Help::tr("Open and close a group"), Help::tr("arrow right and left")},
        {Help::tr("Clear the filter, close what was opened"), u"Esc"_s},
        {Help::tr("Open the calendar of a date"), Help::tr("Alt+Down")},
        {Help::tr("Link, table and separator in a page"), u"Ctrl+K, Ctrl+Shift+T, Ctrl+Shift+R"_s},
        {Help::tr("Image and fact box in a page"), u"Ctrl+Shift+I, Ctrl+Shift+B"_s},
        {Help::tr("Document and contact in a page"), u"Ctrl+Shift+K, Ctrl+Shift+J"_s},
        {Help::tr("Live block and fact of the register in a page"),
         u"Ctrl+Shift+E, Ctrl+Shift+Y"_s},
        {Help::tr("Paste the words alone into a page"), u"Ctrl+Shift+V"_s},
        {Help::tr("Save the page without leaving it"), u"Ctrl+S"_s},
        {Help::tr("Versions of a page, its counterpart, a page from a template"),
         u"Ctrl+Shift+O, Ctrl+Shift+S, Ctrl+Shift+M"_s},
        {Help::tr("Move a page in the tree"), Help::tr("Alt with arrows, or drag")},
    };
}

void addHeading(QGridLayout &grid, const QString &text)
{
    auto *label = new QLabel(text);
    Theme::makeSectionHeading(*label);
    grid.addWidget(label, grid.rowCount(), 0, 1, 2);
}

void addKeys(QGridLayout &grid, const QString &what, const QString &keys)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(keys);
    Theme::setTextRole(*name, Theme::Size::Normal, ColorRole::Text2);
    grid.addWidget(new QLabel(what), row, 0);
    grid.addWidget(name, row, 1);
}

} // namespace

void help::showShortcuts(QWidget *window, const Actions &actions)
{
    QDialog dialog(window);
    dialog.setWindowTitle(Help::tr("Help and shortcuts"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(24);
    for (const QString &text : advice())
        grid->addWidget(paragraph(text, content), grid->rowCount(), 0, 1, 2);
    addHeading(*grid, Help::tr("In tables and forms"));
    for (const auto &[what, keys] : keysInPlace())
        addKeys(*grid, what, keys);
    for (const auto &[menu, list] : actions.withShortcuts()) {
        addHeading(*grid, menu);
        for (const QAction *action : list)
            addKeys(*grid, QString(action->text()).remove(u'&').remove(u'…'),
                    action->shortcut().toString(QKeySequence::NativeText));
    }
    auto *scroll = new QScrollArea(&dialog);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    addClose(dialog, *layout);
    const QSize room = window->size();
    dialog.resize(std::min(560, room.width() * 9 / 10), std::min(680, room.height() * 9 / 10));
    dialog.exec();
}

void help::showAbout(QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(Help::tr("About Utblick"));
    auto *logo = new IconLabel(60, &dialog);
    logo->setIcon(u"utblick"_s);
    auto *name = new QLabel(u"Utblick "_s + QCoreApplication::applicationVersion(), &dialog);
    Theme::setTextRole(*name, Theme::Size::ViewTitle);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(logo, 0, Qt::AlignLeft);
    layout->addWidget(name);
    layout->addWidget(paragraph(
        Help::tr("Register and web site for the municipality's international work"), &dialog));
    layout->addWidget(paragraph(
        Help::tr("Free software under the European Union Public Licence, EUPL 1.2. Built with Qt, "
                 "SQLite, gumbo and Hunspell."),
        &dialog));
    layout->addSpacing(8);
    addClose(dialog, *layout);
    dialog.setMinimumWidth(420);
    dialog.exec();
}
