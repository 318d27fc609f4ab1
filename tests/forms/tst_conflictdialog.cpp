#include "forms/conflictdialog.h"

#include "records/labels.h"
#include "records/project.h"
#include "records/shown.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestConflictDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onlyFieldsThatBothChangedClash();
    void theSameChangeByBothIsNoClash();
    void myOtherChangesAreKept();
    void aChoiceHoldsForItsFieldOnly();
    void takingAllTheirsKeepsTheirValues();
    void keepingAllMineKeepsMyValues();
    void goingOnEditingGivesNothing();
    void theChoicesAreNamedForScreenReaders();

private:
    static Row row(const QString &title, const QString &number, const QString &acronym);
    std::optional<Row> answer(const QString &button);

    Conflict m_conflict;
};

Row TestConflictDialog::row(const QString &title, const QString &number, const QString &acronym)
{
    Project project;
    project.id = 1;
    project.title = title;
    project.caseNumber = number;
    project.acronym = acronym;
    return toRow(project);
}

void TestConflictDialog::init()
{
    m_conflict.kind = &kindOf<Project>();
    m_conflict.title = u"Green"_s;
    m_conflict.before = row(u"Green"_s, {}, {});
    m_conflict.mine = row(u"Blue"_s, u"KS 2023/117"_s, u"BL"_s);
    m_conflict.theirs = row(u"Red"_s, u"KS 2023/171"_s, {});
    m_conflict.words = [](const FieldInfo &field, const QVariant &value) {
        return shown::text(field, value);
    };
}

/// What the dialog gives when \a button is pressed.
std::optional<Row> TestConflictDialog::answer(const QString &button)
{
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<ConflictDialog *>(QApplication::activeModalWidget());
        dialog->findChild<QRadioButton *>(u"case_number_theirs"_s)->click();
        dialog->findChild<QPushButton *>(button)->click();
    });
    return ConflictDialog::ask(nullptr, m_conflict);
}

void TestConflictDialog::onlyFieldsThatBothChangedClash()
{
    QCOMPARE(m_conflict.clashes().size(), 2U);
    QCOMPARE(m_conflict.peaceful(), 1);
}

void TestConflictDialog::theSameChangeByBothIsNoClash()
{
    m_conflict.theirs = row(u"Blue"_s, {}, {});
    QVERIFY(m_conflict.clashes().empty());
}

void TestConflictDialog::myOtherChangesAreKept()
{
    const auto merged = fromRow<Project>(m_conflict.merged());
    QCOMPARE(merged.acronym, u"BL"_s);
    QCOMPARE(merged.title, u"Red"_s);
}

void TestConflictDialog::aChoiceHoldsForItsFieldOnly()
{
    const std::optional<Row> chosen = answer(u"save"_s);
    QVERIFY(chosen);
    const auto project = fromRow<Project>(*chosen);
    QCOMPARE(project.title, u"Blue"_s);
    QCOMPARE(project.caseNumber, u"KS 2023/171"_s);
    QCOMPARE(project.acronym, u"BL"_s);
}

void TestConflictDialog::takingAllTheirsKeepsTheirValues()
{
    const std::optional<Row> chosen = answer(u"theirs"_s);
    QVERIFY(chosen);
    QCOMPARE(fromRow<Project>(*chosen).title, u"Red"_s);
    QCOMPARE(fromRow<Project>(*chosen).acronym, u"BL"_s);
}

void TestConflictDialog::keepingAllMineKeepsMyValues()
{
    const std::optional<Row> chosen = answer(u"mine"_s);
    QVERIFY(chosen);
    QCOMPARE(fromRow<Project>(*chosen).caseNumber, u"KS 2023/117"_s);
}

void TestConflictDialog::goingOnEditingGivesNothing()
{
    QVERIFY(!answer(u"continue"_s));
}

void TestConflictDialog::theChoicesAreNamedForScreenReaders()
{
    const ConflictDialog dialog(m_conflict, nullptr);
    const QString name = dialog.findChild<QRadioButton *>(u"title_mine"_s)->accessibleName();
    QVERIFY(name.contains(u"Title"_s));
    QVERIFY(name.contains(u"Blue"_s));
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
