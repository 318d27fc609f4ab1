#include "formfixture.h"
#include "forms/fieldmessage.h"
#include "forms/recordform.h"
#include "forms/referencecombo.h"

#include "records/contact.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

/// What stands written in a form and is not saved yet, when the user goes elsewhere.
class TestPending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCannotBeSavedIsShownAndKept();
    void aReferenceThatIsWrittenIsSaved();
    void closingWithTheCursorInAFieldDoesNoHarm_data();
    void closingWithTheCursorInAFieldDoesNoHarm();

private:
    template <typename W> W *field(const QString &key) { return m_form->findChild<W *>(key); }
    Project stored() { return m_fixture->read<Project>(m_id); }

    std::unique_ptr<FormFixture> m_fixture;
    RecordForm *m_form = nullptr;
    qint64 m_id = 0;
};

void TestPending::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_id = m_fixture->seed().add(TestRegister::project(u"Green"_s));
    m_form = new RecordForm(m_fixture->workspace(), kindOf<Project>());
    m_fixture->show(m_form);
    m_form->showRecord(m_id);
}

void TestPending::whatCannotBeSavedIsShownAndKept()
{
    auto *start = field<QLineEdit>(u"start_date"_s);
    FormFixture::type(start, u"2027-02-31"_s);
    auto *tabs = m_form->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    QVERIFY(!m_form->commitPending());
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(start->hasFocus());
    QCOMPARE(start->text(), u"2027-02-31"_s);
    const auto *message = m_form->findChild<FieldMessage *>(u"start_date_message"_s);
    QVERIFY(message->isVisible() && message->text().contains(u"2027-02-28"_s));
}

void TestPending::aReferenceThatIsWrittenIsSaved()
{
    Row other = kindOf<Contact>().blank();
    other.values[0] = u"Ada Berg"_s;
    const Result<qint64> ada = m_fixture->workspace().table(kindOf<Contact>()).add(other);
    QVERIFY(ada);
    auto *manager = field<ReferenceCombo>(u"manager"_s);
    FormFixture::type(manager->lineEdit(), u"ada berg"_s); // neither chosen nor left
    QVERIFY(m_form->commitPending());
    QCOMPARE(stored().manager.id, *ada);
}

void TestPending::closingWithTheCursorInAFieldDoesNoHarm_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"title", "end_date", "aims", "status", "manager"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestPending::closingWithTheCursorInAFieldDoesNoHarm()
{
    QFETCH(QString, key);
    field<QWidget>(key)->setFocus();
    QVERIFY(m_form->isVisible());
    delete m_form; // as the window does when the register is closed
    QCOMPARE(stored().title, u"Green"_s);
}

QTEST_MAIN(TestPending)
#include "tst_pending.moc"
