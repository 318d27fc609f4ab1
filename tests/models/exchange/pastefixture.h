#pragma once

#include "exchange/pasteplan.h"

#include "support/register.h"

/// A register with four projects to paste into.
class PasteFixture
{
public:
    PasteFixture()
    {
        for (const char *title : {"Ett", "Två", "Tre", "Fyra"})
            m_ids.push_back(m_register.add(TestRegister::project(QString::fromUtf8(title))));
    }

    TestRegister &seed() { return m_register; }
    const std::vector<qint64> &ids() const { return m_ids; }
    Project project(int index) const { return m_register.read<Project>(m_ids[size_t(index)]); }

    /// All projects, \a rows of them selected, and columns from the first selected one.
    PasteTarget at(const QStringList &fields, int rows = 1, int selectedColumns = 1) const
    {
        PasteTarget target;
        target.kind = &kindOf<Project>();
        for (const QString &key : fields) {
            const int field = target.kind->indexOf(key);
            target.columns.push_back(
                {field, field < 0 ? key : QString::fromUtf8(target.kind->field(field).label)});
        }
        target.selectedColumns = selectedColumns;
        target.selectedRows = rows;
        target.ids = m_ids;
        return target;
    }
    /// Below the last project.
    PasteTarget below(const QStringList &fields) const
    {
        PasteTarget target = at(fields);
        target.ids.clear();
        return target;
    }

    Result<PastePlan> plan(const QString &text, const PasteTarget &target, bool create = false)
    {
        const Result<ClipTable> table = ClipTable::fromText(text);
        return planPaste(m_register.store().reader(), *table, target, create);
    }

    /// What the field becomes; "unchanged" when the plan leaves it.
    static QVariant after(const PastedRow &row, const QString &field)
    {
        for (const FieldChange &change : row.change.fields) {
            if (change.field == kindOf<Project>().indexOf(field))
                return change.after;
        }
        return QStringLiteral("unchanged");
    }
    /// Why the first unread cell of the first row cannot be read.
    static QString sentence(const Result<PastePlan> &plan)
    {
        const std::vector<UnreadPaste> &unread = plan->rows.front().unread;
        return unread.empty() ? QString() : unread.front().sentence;
    }

private:
    TestRegister m_register;
    std::vector<qint64> m_ids;
};
