#include "formfixture.h"
#include "forms/fieldmessage.h"
#include "forms/recordfacts.h"
#include "forms/referencecombo.h"
#include "forms/relatedlist.h"
#include "forms/relatedlistdialog.h"
#include "forms/relatedlistrelation.h"

#include "records/deadline.h"
#include "records/document.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestRelatedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void partnersAreListedByNameWithTheirSums();
    void aPartnerIsAddedInItsOwnForm();
    void aPartnerWithoutOrganisationIsNotAdded();
    void anEditInTheDialogIsSavedWhenItCloses();
    void removingIsOneUndoStep();
    void deadlinesBelongByUuid();
    void theFirstDeadlineIsTheNearest();
    void aFileIsKeptAndComesBackUnaltered();
    void aFileThatIsGoneIsRefused();
    void aDroppedFileIsKept();
    void aPartnerOpensItsOrganisation();
    void nothingIsAddedInAReadOnlyRegister();
    void anEmptyListSaysWhatToDo();
    void aPartnerTwiceIsSaidBesideTheField();

private:
    RelatedList *show(const char *child);
    RelatedListDialog *dialog() { return m_fixture->window().findChild<RelatedListDialog *>(); }
    static QString cell(RelatedList &list, int row, int column);
    Row owner();

    std::unique_ptr<FormFixture> m_fixture;
    qint64 m_project = 0;
    qint64 m_region = 0;
};

void TestRelatedList::init()
{
    m_fixture = std::make_unique<FormFixture>();
    TestRegister &seed = m_fixture->seed();
    m_project = seed.add(TestRegister::project(u"Green"_s));
    Organisation region;
    region.name = u"Region Skåne"_s;
    m_region = seed.add(region);
    Organisation town;
    town.name = u"Køge"_s;
    const qint64 other = seed.add(town);
    for (const auto &[organisation, budget] : {std::pair{m_region, 1'000'00}, {other, 250'50}}) {
        Partnership partner;
        partner.project.id = m_project;
        partner.organisation.id = organisation;
        partner.currency = u"EUR"_s;
        partner.budget.minor = budget;
        seed.add(partner);
    }
}

void TestRelatedList::cleanup()
{
    m_fixture.reset();
}

Row TestRelatedList::owner()
{
    return *m_fixture->workspace().reader().row(kindOf<Project>(), m_project);
}

RelatedList *TestRelatedList::show(const char *child)
{
    for (const Relation *relation : relationsOf(kindOf<Project>())) {
        if (qstrcmp(relation->child, child) == 0) {
            auto *list = new RelatedList(m_fixture->workspace(), *relation);
            m_fixture->show(list);
            list->setOwner(owner());
            return list;
        }
    }
    return nullptr;
}

QString TestRelatedList::cell(RelatedList &list, int row, int column)
{
    return list.findChild<QTableView *>()->model()->index(row, column).data().toString();
}

void TestRelatedList::partnersAreListedByNameWithTheirSums()
{
    RelatedList *list = show("partnership");
    QCOMPARE(list->count(), 2);
    QCOMPARE(cell(*list, 0, 0), u"Køge"_s);
    QCOMPARE(cell(*list, 1, 2), u"1\u00A0000,00"_s);
    const QAbstractItemModel *model = list->findChild<QTableView *>()->model();
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"Budget, EUR"_s);
    bool summed = false;
    for (const QLabel *label : list->findChildren<QLabel *>())
        summed = summed || label->text().contains(u"1\u00A0250,50\u00A0EUR"_s);
    QVERIFY(summed);
}

void TestRelatedList::aPartnerIsAddedInItsOwnForm()
{
    RelatedList *list = show("partnership");
    const int before = m_fixture->undoSteps();
    list->add();
    QVERIFY(dialog());
    dialog()->findChild<ReferenceCombo *>(u"organisation"_s)->setReference(m_region);
    FormFixture::type(dialog()->findChild<QLineEdit *>(u"budget"_s), u"99,50"_s);
    dialog()->findChild<QPushButton *>(u"add"_s)->click();
    QCOMPARE(list->count(), 3);
    QCOMPARE(m_fixture->undoSteps(), before + 1);
}

void TestRelatedList::aPartnerWithoutOrganisationIsNotAdded()
{
    RelatedList *list = show("partnership");
    list->add();
    dialog()->findChild<QPushButton *>(u"add"_s)->click();
    QVERIFY(dialog()->isVisible());
    const auto *message = dialog()->findChild<FieldMessage *>(u"organisation_message"_s);
    QVERIFY(message && !message->text().isEmpty());
    QCOMPARE(list->count(), 2);
}

void TestRelatedList::anEditInTheDialogIsSavedWhenItCloses()
{
    RelatedList *list = show("partnership");
    list->findChild<QTableView *>()->selectRow(0);
    list->edit();
    FormFixture::type(dialog()->findChild<QLineEdit *>(u"budget"_s), u"300"_s);
    dialog()->findChild<QPushButton *>(u"close"_s)->click();
    QCOMPARE(cell(*list, 0, 2), u"300,00"_s);
}

void TestRelatedList::removingIsOneUndoStep()
{
    RelatedList *list = show("partnership");
    list->findChild<QTableView *>()->selectRow(1);
    list->remove();
    QCOMPARE(list->count(), 1);
    QVERIFY(m_fixture->workspace().undo());
    QCOMPARE(list->count(), 2);
}

void TestRelatedList::deadlinesBelongByUuid()
{
    Deadline mine;
    mine.title = u"Report"_s;
    mine.date = {2027, 1, 31};
    mine.record.uuid = owner().uuid;
    Deadline other = mine;
    other.record.uuid.clear();
    RecordTable &table = m_fixture->workspace().table(kindOf<Deadline>());
    QVERIFY(table.add(toRow(mine)));
    QVERIFY(table.add(toRow(other)));
    QCOMPARE(show("deadline")->count(), 1);
}

void TestRelatedList::theFirstDeadlineIsTheNearest()
{
    RelatedList *list = show("deadline");
    for (const auto &[title, day] :
         {std::pair{u"Late"_s, QDate(2027, 5, 1)}, {u"Early"_s, QDate(2026, 12, 24)}}) {
        Deadline deadline;
        deadline.title = title;
        deadline.date = day;
        deadline.record.uuid = owner().uuid;
        QVERIFY(m_fixture->workspace().table(kindOf<Deadline>()).add(toRow(deadline)));
    }
    QCOMPARE(cell(*list, 0, 0), u"Early"_s);
    QCOMPARE(cell(*list, 1, 0), u"Late"_s);
}

void TestRelatedList::aFileIsKeptAndComesBackUnaltered()
{
    const QByteArray content = QByteArray("%PDF-1.7\0\xff", 10).repeated(1000);
    const QString path = m_fixture->seed().file(u"Beslut § 12.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    RelatedList *list = show("document");
    const Result<qint64> added = list->addFile(path);
    QVERIFY(added);
    const auto document = m_fixture->read<Document>(*added);
    QCOMPARE(document.title, u"Beslut § 12"_s);
    QCOMPARE(document.fileName, u"Beslut § 12.pdf"_s);
    QCOMPARE(document.record.uuid, owner().uuid);
    list->findChild<QTableView *>()->selectRow(0);
    const QString copy = m_fixture->seed().file(u"copy.pdf"_s);
    QVERIFY(list->saveCopy(copy));
    QFile back(copy);
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), content);
}

void TestRelatedList::aFileThatIsGoneIsRefused()
{
    RelatedList *list = show("document");
    const Result<qint64> added = list->addFile(m_fixture->seed().file(u"gone.pdf"_s));
    QVERIFY(!added);
    QVERIFY(added.error().message.contains(u"gone.pdf"_s));
    QCOMPARE(list->count(), 0);
}

void TestRelatedList::aDroppedFileIsKept()
{
    const QString path = m_fixture->seed().file(u"report.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Report");
    file.close();
    RelatedList *list = show("document");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &drop);
    QCOMPARE(list->count(), 1);
}

void TestRelatedList::aPartnerOpensItsOrganisation()
{
    RelatedList *list = show("partnership");
    const QSignalSpy opened(list, &RelatedList::recordActivated);
    list->findChild<QTableView *>()->selectRow(1);
    list->open();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().at(1).toLongLong(), m_region);
}

void TestRelatedList::nothingIsAddedInAReadOnlyRegister()
{
    m_fixture->readOnlyWorkspace();
    RelatedList *list = show("partnership");
    QVERIFY(!list->findChild<QPushButton *>(u"add"_s)->isEnabled());
    list->add();
    QVERIFY(!dialog());
}

void TestRelatedList::anEmptyListSaysWhatToDo()
{
    RelatedList *list = show("event");
    QVERIFY(!list->findChild<QTableView *>()->isVisible());
    bool said = false;
    for (const QLabel *label : list->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"No events yet"_s));
    QVERIFY(said);
}

void TestRelatedList::aPartnerTwiceIsSaidBesideTheField()
{
    RelatedList *list = show("partnership");
    list->add();
    auto *organisation = dialog()->findChild<ReferenceCombo *>(u"organisation"_s);
    FormFixture::type(organisation->lineEdit(), u"region skåne"_s);
    dialog()->findChild<QLineEdit *>(u"budget"_s)->setFocus();
    const auto *message = dialog()->findChild<FieldMessage *>(u"organisation_message"_s);
    QVERIFY(message && message->isVisible());
    QVERIFY2(message->text().contains(u"Region Skåne"_s), qPrintable(message->text()));
}

QTEST_MAIN(TestRelatedList)
#include "tst_relatedlist.moc"
