#pragma once

#include "records/kind.h"

#include <QString>

class QFormLayout;
class QWidget;

/// The fields of one kind laid out by hand in Designer, ready to be bound: every widget bears the
/// key of its field as its name. Fields that the form does not have stand at its end.
namespace recordform {

/// A page with a widget for every field of \a kind except page content and those among \a without.
/// \a without: keys of fields that the surroundings already say, such as the owner.
QWidget *makePage(const Kind &kind, const QStringList &without, QWidget *parent);

/// Writes the labels of \a page in the language of the interface and the look on show.
void writeLabels(const Kind &kind, QWidget &page);

/// The row of \a form in which \a field stands, also when it shares it with others; -1 when it does
/// not stand there.
int rowOf(const QFormLayout &form, const QWidget &field);

} // namespace recordform
