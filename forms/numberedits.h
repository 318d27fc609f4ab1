#pragma once

#include "amountedit.h"

// Designer can only make promoted widgets with a parent: one name for each unit.

/// A field for a number with decimals: a rate, a latitude.
class DecimalEdit : public AmountEdit
{
    Q_OBJECT

public:
    explicit DecimalEdit(QWidget *parent = nullptr)
        : AmountEdit(parent, Unit::Millionth)
    {
    }
};

/// A field for a whole number: inhabitants, a year.
class WholeEdit : public AmountEdit
{
    Q_OBJECT

public:
    explicit WholeEdit(QWidget *parent = nullptr)
        : AmountEdit(parent, Unit::Whole)
    {
    }
};
