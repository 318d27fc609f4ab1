#pragma once

class Actions;
class QWidget;

/// What the Help menu shows.
namespace help {

/// How to work in the window, and every shortcut.
void showShortcuts(QWidget *window, const Actions &actions);
void showAbout(QWidget *window);

} // namespace help
