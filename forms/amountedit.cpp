#include "amountedit.h"

#include "records/parse.h"
#include "records/shown.h"

namespace {

Result<qint64> read(const QString &text, AmountEdit::Unit unit)
{
    switch (unit) {
    case AmountEdit::Unit::Millionth:
        return parse::decimal(text);
    case AmountEdit::Unit::Whole:
        return parse::whole(text);
    case AmountEdit::Unit::Hundredth:
        break;
    }
    return parse::amount(text);
}

QString written(qint64 amount, AmountEdit::Unit unit)
{
    switch (unit) {
    case AmountEdit::Unit::Millionth:
        return shown::decimal(amount);
    case AmountEdit::Unit::Whole:
        return shown::number(amount);
    case AmountEdit::Unit::Hundredth:
        break;
    }
    return shown::amount(amount);
}

} // namespace

AmountEdit::AmountEdit(QWidget *parent, Unit unit)
    : QLineEdit(parent)
    , m_unit(unit)
{
    connect(this, &QLineEdit::editingFinished, this, &AmountEdit::finish);
}

std::optional<qint64> AmountEdit::amount() const
{
    const Result<qint64> result = read(text(), m_unit);
    return result ? std::optional(*result) : std::nullopt;
}

void AmountEdit::setAmount(std::optional<qint64> amount)
{
    setText(amount ? written(*amount, m_unit) : QString());
    setCursorPosition(0); // of a number too long for the field the front must show
    m_committed = text();
}

QString AmountEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return {};
    const Result<qint64> result = read(text(), m_unit);
    return result ? QString() : result.error().message;
}

QVariant AmountEdit::value() const
{
    if (text().trimmed().isEmpty())
        return {};
    const std::optional<qint64> number = amount();
    return number ? QVariant(*number) : QVariant(text());
}

void AmountEdit::setValue(const QVariant &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        setAmount(number);
    else if (!value.isValid())
        setAmount(std::nullopt);
    else
        setText(value.toString());
}

void AmountEdit::finish()
{
    if (const std::optional<qint64> number = amount())
        setText(written(*number, m_unit));
    if (text() == m_committed)
        return;
    m_committed = text();
    Q_EMIT edited();
}
