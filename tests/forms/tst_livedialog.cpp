#include "filterfixture.h"
#include "forms/blockdrawing.h"
#include "forms/chipbar.h"
#include "forms/filterbar.h"
#include "forms/livecolumns.h"
#include "forms/livedialog.h"
#include "forms/livepreview.h"

#include "pages/blocks.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class TestLiveDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FilterFixture>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void aNewBlockIsATableOfProjects()
    {
        show({});
        QCOMPARE(*m_dialog->block(), (content::LiveList{u"project"_s, {}, u"table"_s, {}}));
    }

    void whatIsShownUnchangedStaysAsItIs()
    {
        const content::LiveList block = running();
        show(block);
        QCOMPARE(*m_dialog->block(), block);
        QCOMPARE(m_dialog->findChild<FilterBar *>()->chips().chips().size(), size_t(1));
        QCOMPARE(m_dialog->findChild<QLineEdit *>(u"title"_s)->text(), u"Running"_s);
    }

    void wordsInTheFilterNarrowTheBlock()
    {
        show({});
        QTest::keyClicks(m_dialog->findChild<FilterBar *>()->box(), u"Projekt"_s);
        QCOMPARE(m_dialog->block()->filter.value("words"_L1).toString(), u"Projekt"_s);
        QTRY_VERIFY(words().contains(u"“Projekt”"));
        QTRY_VERIFY2(words().contains(u"0 of 6 record(s) published"), qPrintable(words()));
    }

    void aViewOfTheTableIsTakenOver()
    {
        show({});
        choose(u"view"_s, 2); // behind "all"
        const content::LiveList block = *m_dialog->block();
        QVERIFY(!block.filter.value("conditions"_L1).toArray().isEmpty());
        QVERIFY(!m_dialog->findChild<FilterBar *>()->chips().chips().empty());
    }

    void columnsAreTickedAndMovedByKey()
    {
        show({});
        auto *columns = m_dialog->findChild<LiveColumns *>();
        QCOMPARE(columns->shown().size(), size_t(3));
        columns->setFocus();
        columns->setCurrentRow(1);
        QTest::keyClick(columns, Qt::Key_Space);
        QCOMPARE(columns->shown().size(), size_t(2));
        columns->setCurrentRow(2);
        QTest::keyClick(columns, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(columns, Qt::Key_Up, Qt::ControlModifier);
        const QJsonArray told = m_dialog->block()->filter.value("columns"_L1).toArray();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].toObject().value("key"_L1).toString(), u"end_date"_s);
        QCOMPARE(told[1].toObject().value("key"_L1).toString(), u"title"_s);
    }

    void aSumAsksForItsAmountInsteadOfColumns()
    {
        show({});
        choose(u"shape"_s, 3);
        QVERIFY(!m_dialog->findChild<LiveColumns *>()->isVisible());
        auto *amounts = m_dialog->findChild<QComboBox *>(u"amount"_s);
        QVERIFY(amounts->isVisible());
        choose(u"amount"_s, 1);
        const content::LiveList block = *m_dialog->block();
        QCOMPARE(block.view, u"sum"_s);
        QVERIFY(block.sum.endsWith(u"_sek"));
    }

    void groupLimitAndHeadingAreKept()
    {
        show({});
        auto *groups = m_dialog->findChild<QComboBox *>(u"group"_s);
        choose(u"group"_s, groups->findText(u"Programme"_s));
        m_dialog->findChild<QSpinBox *>(u"most"_s)->setValue(2);
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"title"_s), u"Ours"_s);
        const content::LiveList block = *m_dialog->block();
        QCOMPARE(block.filter.value("groups"_L1).toArray().first().toString(), u"programme"_s);
        QCOMPARE(block.most, 2);
        QCOMPARE(block.title, plain(u"Ours"_s));
    }

    void anotherKindStartsAnew()
    {
        show(running());
        choose(u"kind"_s, 2);
        QCOMPARE(m_dialog->block()->kind, u"town"_s);
        QVERIFY(m_dialog->block()->filter.isEmpty());
        QVERIFY(m_dialog->findChild<QComboBox *>(u"shape"_s)->count() == 5); // a map, too
    }

    void aBlockThatCannotBeReadIsToldAndCanBeMended()
    {
        show(content::LiveList{u"ship"_s, {{u"conditions"_s, 7}}, u"hologram"_s, {}});
        QVERIFY(m_dialog->findChild<QComboBox *>(u"kind"_s)->accessibleDescription().contains(
            u"“ship”"));
        QCOMPARE(m_dialog->block()->kind, u"project"_s);
    }

private:
    content::LiveList running()
    {
        LiveQuery query;
        query.kind = &kindOf<Project>();
        query.title = plain(u"Running"_s);
        query.view.conditions = {
            {FilterFixture::column("status"), Operator::AnyOf, {u"running"_s}}};
        return *live::write(query, m_fixture->workspace().reader());
    }
    void show(const std::optional<content::LiveList> &block)
    {
        m_dialog = std::make_unique<LiveDialog>(m_fixture->workspace(), block, u"en"_s, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void choose(const QString &box, int row)
    {
        auto *combo = m_dialog->findChild<QComboBox *>(box);
        QVERIFY(row >= 0 && row < combo->count());
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentIndex() < row)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    /// What the preview's strip says.
    QString words()
    {
        const BlockDrawing *const drawing = m_dialog->findChild<LivePreview *>()->drawing();
        return drawing ? drawing->strip().words : QString();
    }

    std::unique_ptr<FilterFixture> m_fixture;
    std::unique_ptr<LiveDialog> m_dialog;
};

QTEST_MAIN(TestLiveDialog)
#include "tst_livedialog.moc"
