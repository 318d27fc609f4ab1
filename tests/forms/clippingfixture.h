#pragma once

#include "formfixture.h"

#include "forms/clipping.h"
#include "forms/rangepreview.h"
#include "tables/listing.h"

#include <QClipboard>

/// Four projects in a table, and acts on ranges of its cells. Nothing may be asked unless the test
/// sets an answer.
class ClippingFixture : public FormFixture
{
public:
    ClippingFixture()
    {
        for (const char *title : {"A ett", "B två", "C tre", "D fyra"}) {
            Project project = TestRegister::project(QString::fromUtf8(title));
            project.acronym = project.title.left(1);
            m_ids.push_back(seed().add(project));
        }
        RangePreview::setAnswer([](RangePreview &) {
            qFatal("nothing should be asked");
            return false;
        });
    }
    ~ClippingFixture() { RangePreview::setAnswer({}); }

    QWidget *parent() { return &m_parent; }
    RecordTable &table() { return workspace().table(kindOf<Project>()); }
    void settle()
    {
        if (!QTest::qWaitFor([&] { return table().isSettled(); }, 20'000))
            qFatal("The table does not settle");
    }
    /// Records added beside the four, of which \a count are many.
    void addMany(int count)
    {
        Batch batch{QStringLiteral("Add"), {}, {}};
        for (int i = 0; i < count; ++i)
            batch.changes.push_back(
                Change::insert(kindOf<Project>(),
                               toRow(TestRegister::project(
                                   QStringLiteral("E %1").arg(i, 4, 10, QLatin1Char('0'))))));
        if (!seed().store().apply(batch))
            qFatal("records cannot be added");
    }

    static int column(const char *field)
    {
        return Listing::of(kindOf<Project>()).indexOf(QString::fromUtf8(field));
    }
    static CellRange range(int first, int last, const std::vector<const char *> &fields)
    {
        CellRange range;
        for (int row = first; row <= last; ++row)
            range.rows.push_back(row);
        for (const char *field : fields)
            range.columns.push_back(column(field));
        return range;
    }

    Project project(int index) { return read<Project>(m_ids[size_t(index)]); }
    /// Changes a project before the workspace opens the register.
    template <typename Edit> void edit(int index, Edit edit)
    {
        auto project = seed().read<Project>(m_ids[size_t(index)]);
        edit(project);
        if (!seed().save(project))
            qFatal("a project cannot be changed");
    }
    QStringList acronyms()
    {
        QStringList all;
        for (size_t i = 0; i < m_ids.size(); ++i)
            all.append(project(int(i)).acronym);
        return all;
    }
    QString undoLabel() { return *workspace().undoLabel(); }

    static void put(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    static QString text() { return QGuiApplication::clipboard()->text(); }
    /// The user sees the first row; then somebody else writes DERAS into its acronym.
    void letOthersWrite()
    {
        settle();
        if (table().rowAt(0).id == 0)
            qFatal("the first row is not on show");
        Project theirs = project(0);
        theirs.acronym = QStringLiteral("DERAS");
        changeBeside(theirs);
    }

    Result<int> copy(const CellRange &where, bool withHeaders = false)
    {
        settle();
        return clipping::copy(parent(), workspace(), table(), where, withHeaders);
    }
    Result<int> cut(const CellRange &where)
    {
        settle();
        return clipping::cut(parent(), workspace(), table(), where);
    }
    Result<int> paste(const CellRange &where)
    {
        settle();
        const std::vector<int> visible =
            range(0, 0, {"title", "acronym", "status", "start_date", "end_date", "total_budget"})
                .columns;
        return clipping::paste(parent(), workspace(), table(), where, visible);
    }
    Result<int> fillDown(const CellRange &where)
    {
        settle();
        return clipping::fillDown(parent(), workspace(), table(), where);
    }
    Result<int> clear(const CellRange &where)
    {
        settle();
        return clipping::clear(parent(), workspace(), table(), where);
    }

private:
    std::vector<qint64> m_ids;
    QWidget m_parent;
};
