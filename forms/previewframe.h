#pragma once

class QDialog;
class QPushButton;
class QVBoxLayout;
class QWidget;

/// What the dialogs have in common that show a change of many records before it is written.
namespace PreviewFrame {

/// Fills \a dialog: \a choices at the left, \a preview at the right, messages and the foot below
/// them. Returns the button of the act, see addFoot().
QPushButton *fill(QDialog &dialog, QWidget &choices, QWidget &preview);
/// Adds the foot to \a layout: what the change can be taken back with, Cancel, and the button of
/// the act. That is not the default one: Enter in a field must not write into hundreds of records.
QPushButton *addFoot(QDialog &dialog, QVBoxLayout &layout);

} // namespace PreviewFrame
