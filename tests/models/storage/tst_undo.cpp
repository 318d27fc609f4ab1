#include "records/document.h"
#include "storage/maintenance.h"
#include "support/register.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInsertUpdateAndRemoveAreTakenBack();
    void undoSurvivesARestart();
    void somethingNewEndsRedo();
    void thereIsNothingToUndoInANewRegister();
    void fiveHundredRandomEditsOfAllKindsUndoAndRedoToEqualDumps();
};

namespace {

QByteArray dumpOf(const Store &store)
{
    QByteArray text;
    const Result<> done = maintenance::dump(store.database(), [&](const QByteArray &line) {
        text += line;
        return true;
    });
    return done ? text : QByteArray("failed");
}

/// Random but always acceptable changes to a register, over all kinds.
class Editor
{
public:
    Editor(Store &store, quint32 seed)
        : m_store(store)
        , m_random(seed)
    {
    }

    bool edit()
    {
        const Kind &kind = *kinds()[size_t(m_random.bounded(int(kinds().size())))];
        const Result<std::vector<qint64>> ids = m_store.reader().ids(kind);
        const int dice = m_random.bounded(10);
        if (ids->empty() || dice < 5)
            return insert(kind);
        const qint64 id = (*ids)[size_t(m_random.bounded(int(ids->size())))];
        return dice < 9 ? update(kind, id) : remove(kind, id);
    }

private:
    QVariant value(const FieldInfo &field)
    {
        switch (field.type) {
        case FieldType::Choice:
        case FieldType::Choices:
            return QString::fromUtf8(
                field.choices[size_t(m_random.bounded(int(field.choices.size())))].code);
        case FieldType::Date:
            return m_random.bounded(4) || field.required
                ? QVariant(QDate(2000, 1, 1).addDays(m_random.bounded(20'000)))
                : QVariant();
        case FieldType::Whole:
        case FieldType::Decimal:
        case FieldType::Money:
            return QVariant::fromValue<qint64>(m_random.bounded(1'000'000));
        case FieldType::Bool:
            return m_random.bounded(2) == 1;
        case FieldType::Reference:
            return reference(field);
        default:
            return u"Köge %1"_s.arg(m_random.bounded(1'000'000));
        }
    }

    QVariant reference(const FieldInfo &field)
    {
        const Kind *kind = findKind(QString::fromUtf8(field.references));
        const Result<std::vector<qint64>> ids = m_store.reader().ids(*kind);
        if (ids->empty() || (!field.required && m_random.bounded(3) == 0))
            return {};
        return QVariant::fromValue<qint64>((*ids)[size_t(m_random.bounded(int(ids->size())))]);
    }

    bool insert(const Kind &kind)
    {
        Row row = kind.blank();
        for (int i = 0; i < kind.fieldCount(); ++i) {
            row.values[size_t(i)] = value(kind.field(i));
            if (kind.field(i).required && row.values[size_t(i)].isNull())
                return false;
        }
        Batch batch{u"Add"_s, {Change::insert(kind, row)}, {}};
        return m_store.apply(batch).ok();
    }

    bool update(const Kind &kind, qint64 id)
    {
        const Result<Row> before = m_store.reader().row(kind, id);
        Row after = *before;
        for (int n = m_random.bounded(3); n >= 0; --n) {
            const int field = m_random.bounded(kind.fieldCount());
            after.values[size_t(field)] = value(kind.field(field));
        }
        Batch batch{u"Edit"_s, {Change::update(kind, *before, after)}, {}};
        return batch.changes.front().fields.empty() ? false : m_store.apply(batch).ok();
    }

    bool remove(const Kind &kind, qint64 id)
    {
        Result<Batch> batch = m_store.removal(kind, {id});
        return batch && m_store.apply(*batch).ok();
    }

    Store &m_store;
    QRandomGenerator m_random;
};

} // namespace

void TestUndo::anInsertUpdateAndRemoveAreTakenBack()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Green"_s);
    project.id = reg.add(project);
    project.title = u"Blue"_s;
    QVERIFY(reg.save(project));
    Result<Batch> removal = reg.store().removal(kindOf<Project>(), {project.id});
    QVERIFY(reg.store().apply(*removal));
    QVERIFY(reg.store().undo());
    QCOMPARE(reg.read<Project>(project.id).title, u"Blue"_s);
    QVERIFY(reg.store().undo());
    QCOMPARE(reg.read<Project>(project.id).title, u"Green"_s);
    QVERIFY(reg.store().undo());
    QCOMPARE(*reg.store().reader().count(kindOf<Project>()), 0);
    QVERIFY(reg.store().redo());
    QVERIFY(reg.store().redo());
    QCOMPARE(reg.read<Project>(project.id).title, u"Blue"_s);
    QVERIFY(reg.store().redo());
    QCOMPARE(*reg.store().reader().count(kindOf<Project>()), 0);
}

void TestUndo::undoSurvivesARestart()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Green"_s);
    project.id = reg.add(project);
    project.title = u"Blue"_s;
    QVERIFY(reg.save(project));
    reg.reopen();
    QCOMPARE(reg.store().undoLabel(), u"Edit"_s);
    QVERIFY(reg.store().undo());
    QCOMPARE(reg.read<Project>(project.id).title, u"Green"_s);
    reg.reopen();
    QCOMPARE(reg.store().redoLabel(), u"Edit"_s);
    QVERIFY(reg.store().redo());
    QCOMPARE(reg.read<Project>(project.id).title, u"Blue"_s);
}

void TestUndo::somethingNewEndsRedo()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Green"_s));
    QVERIFY(reg.store().undo());
    QVERIFY(reg.store().redoLabel());
    reg.add(TestRegister::project(u"Blue"_s));
    QVERIFY(!reg.store().redoLabel());
    QCOMPARE(reg.store().redo().error().code, Error::Code::NotFound);
}

void TestUndo::thereIsNothingToUndoInANewRegister()
{
    TestRegister reg;
    QVERIFY(!reg.store().undoLabel());
    QCOMPARE(reg.store().undo().error().code, Error::Code::NotFound);
}

void TestUndo::fiveHundredRandomEditsOfAllKindsUndoAndRedoToEqualDumps()
{
    TestRegister reg;
    const QByteArray start = dumpOf(reg.store());
    Editor editor(reg.store(), 2026);
    int done = 0;
    for (int tries = 0; done < 500 && tries < 5000; ++tries)
        done += editor.edit() ? 1 : 0;
    QCOMPARE(done, 500);
    const QByteArray end = dumpOf(reg.store());
    int back = 0;
    while (reg.store().undoLabel()) {
        const Result<Batch> undone = reg.store().undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().line()));
        ++back;
    }
    QCOMPARE(back, 500);
    QCOMPARE(dumpOf(reg.store()), start);
    reg.reopen();
    while (reg.store().redoLabel()) {
        const Result<Batch> redone = reg.store().redo();
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().line()));
    }
    QCOMPARE(dumpOf(reg.store()), end);
    QVERIFY(end.size() > start.size());
    const Result<QStringList> faults = maintenance::unsound(reg.store().database());
    QVERIFY(faults);
    QCOMPARE(faults->join(u"; "), QString());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
