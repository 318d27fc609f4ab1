#include "forms/dateedit.h"
#include "forms/recorddelegate.h"
#include "forms/theme.h"

#include <QApplication>
#include <QDate>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRecordDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTableIsSetUpTheHouseWay();
    void aRowEndsInAHairline();
    void theCurrentRowIsSelectedWithTheLine();
    void theSelectionIsIdleWithoutFocus();
    void theRowUnderThePointerIsMarked();
    void aProblemHasItsGround();
    void aConflictHasTheGroundOfAWarning();
    void anEditedCellHasItsGround();
    void aMissingValueIsQuiet();
    void aLateDateIsRedAndAStatusIsNot();
    void unpublishedIsShownAfterTheNameOnly();
    void aDateIsEditedInADateField();
    void rowsGrowWithTheFont();
    void aColumnFitsItsContents();

private:
    QColor ground(int row, int column) const;
    QImage cellImage(int row, int column) const;
    bool hasInk(int row, int column, ColorRole role) const;
    void set(int row, int column, const QVariant &value, int role);

    std::unique_ptr<QTableView> m_view;
    QStandardItemModel *m_model = nullptr;
};

void TestRecordDelegate::init()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    m_view = std::make_unique<QTableView>();
    m_model = new QStandardItemModel(4, 3, m_view.get());
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 3; ++column)
            set(row, column, u"Row %1"_s.arg(row), Qt::DisplayRole);
    m_view->setModel(m_model);
    RecordDelegate::install(*m_view);
    m_view->resize(400, 300);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestRecordDelegate::cleanup()
{
    m_view.reset();
}

void TestRecordDelegate::set(int row, int column, const QVariant &value, int role)
{
    m_model->setData(m_model->index(row, column), value, role);
}

/// The colour near the right top corner of a cell, where no words are.
QColor TestRecordDelegate::ground(int row, int column) const
{
    const QRect cell = m_view->visualRect(m_model->index(row, column));
    return m_view->viewport()->grab().toImage().pixelColor(cell.right() - 4, cell.top() + 4);
}

QImage TestRecordDelegate::cellImage(int row, int column) const
{
    const QRect cell = m_view->visualRect(m_model->index(row, column)).adjusted(4, 2, -4, -2);
    return m_view->viewport()->grab(cell).toImage();
}

/// Whether words or icons in a cell have the colour of \a role.
bool TestRecordDelegate::hasInk(int row, int column, ColorRole role) const
{
    const QImage image = cellImage(row, column);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == Theme::color(role))
                return true;
    return false;
}

void TestRecordDelegate::theTableIsSetUpTheHouseWay()
{
    QVERIFY(!m_view->showGrid());
    QVERIFY(m_view->verticalHeader()->isHidden());
    QCOMPARE(m_view->rowHeight(0), Theme::rowHeight(m_view->fontMetrics()));
    QCOMPARE(m_view->selectionBehavior(), QAbstractItemView::SelectRows);
    QVERIFY(m_view->horizontalHeader()->isSortIndicatorShown());
}

void TestRecordDelegate::aRowEndsInAHairline()
{
    const QRect cell = m_view->visualRect(m_model->index(1, 1));
    const QImage image = m_view->viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(cell.center().x(), cell.bottom()), Theme::color(ColorRole::Line));
    QCOMPARE(ground(1, 1), Theme::color(ColorRole::Base));
}

void TestRecordDelegate::theCurrentRowIsSelectedWithTheLine()
{
    m_view->selectRow(2);
    QCOMPARE(ground(2, 1), Theme::color(ColorRole::Sel));
    const QRect cell = m_view->visualRect(m_model->index(2, 0));
    const QImage image = m_view->viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(1, cell.center().y()), Theme::color(ColorRole::Accent));
    QCOMPARE(image.pixelColor(Theme::lineWidth, cell.center().y()), Theme::color(ColorRole::Sel));
}

void TestRecordDelegate::theSelectionIsIdleWithoutFocus()
{
    m_view->selectRow(2);
    m_view->clearFocus();
    QCOMPARE(ground(2, 1), Theme::color(ColorRole::SelIdle));
    const QRect cell = m_view->visualRect(m_model->index(2, 0));
    const QImage image = m_view->viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(1, cell.center().y()), Theme::color(ColorRole::SelIdle));
}

void TestRecordDelegate::theRowUnderThePointerIsMarked()
{
    QTest::mouseMove(m_view->viewport(), m_view->visualRect(m_model->index(3, 0)).center());
    QTRY_COMPARE(ground(3, 2), Theme::color(ColorRole::Hover));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view->viewport(), &leave);
    QCOMPARE(ground(3, 2), Theme::color(ColorRole::Base));
}

void TestRecordDelegate::aProblemHasItsGround()
{
    set(0, 1, u"2027-02-31 is not in the calendar."_s, Roles::Problem);
    QCOMPARE(ground(0, 1), Theme::color(ColorRole::BadBg));
    QVERIFY(hasInk(0, 1, ColorRole::Bad));
    QCOMPARE(ground(0, 2), Theme::color(ColorRole::Base));
}

void TestRecordDelegate::aConflictHasTheGroundOfAWarning()
{
    set(0, 1, u"Changed by somebody else."_s, Roles::Problem);
    set(0, 1, int(Roles::Tone::Warn), int(Roles::Role::Tone));
    QCOMPARE(ground(0, 1), Theme::color(ColorRole::WarnBg));
}

void TestRecordDelegate::anEditedCellHasItsGround()
{
    set(1, 2, true, Roles::Edited);
    QCOMPARE(ground(1, 2), Theme::color(ColorRole::Edited));
    m_view->selectRow(1);
    QCOMPARE(ground(1, 2), Theme::color(ColorRole::Edited));
    QCOMPARE(ground(1, 1), Theme::color(ColorRole::Sel));
}

void TestRecordDelegate::aMissingValueIsQuiet()
{
    QVERIFY(hasInk(0, 1, ColorRole::Text));
    set(0, 1, true, Roles::Missing);
    QVERIFY(!hasInk(0, 1, ColorRole::Text));
    QVERIFY(hasInk(0, 1, ColorRole::Text2));
}

void TestRecordDelegate::aLateDateIsRedAndAStatusIsNot()
{
    set(0, 1, u"appointment-missed"_s, Roles::Icon);
    set(0, 1, int(Roles::Tone::Bad), int(Roles::Role::Tone));
    QVERIFY(!hasInk(0, 1, ColorRole::Text));
    set(0, 1, u"process-stop"_s, Roles::Icon);
    QVERIFY(hasInk(0, 1, ColorRole::Text));
    QVERIFY(hasInk(0, 1, ColorRole::Bad));
}

void TestRecordDelegate::unpublishedIsShownAfterTheNameOnly()
{
    const QImage plainName = cellImage(0, 0);
    const QImage plainOther = cellImage(0, 1);
    for (const int column : {0, 1})
        set(0, column, true, Roles::Unpublished);
    QVERIFY(cellImage(0, 0) != plainName);
    QCOMPARE(cellImage(0, 1), plainOther);
    static_cast<RecordDelegate *>(m_view->itemDelegate())->setNameColumn(1);
    QCOMPARE(cellImage(0, 0), plainName);
    QVERIFY(cellImage(0, 1) != plainOther);
}

void TestRecordDelegate::aDateIsEditedInADateField()
{
    set(0, 1, QDate(2027, 1, 31), Qt::EditRole);
    const QModelIndex index = m_model->index(0, 1);
    m_view->edit(index);
    auto *editor = m_view->findChild<DateEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"2027-01-31"_s);
    editor->setText(u"28.2.2027"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(index.data(Qt::EditRole).toDate(), QDate(2027, 2, 28));
}

void TestRecordDelegate::rowsGrowWithTheFont()
{
    QFont large = m_view->font();
    large.setPixelSize(40);
    m_view->setFont(large);
    QCOMPARE(m_view->rowHeight(0), Theme::rowHeight(QFontMetrics(large)));
    QVERIFY(m_view->rowHeight(0) > 40);
}

void TestRecordDelegate::aColumnFitsItsContents()
{
    const QString name = u"A name that is longer than the column was before"_s;
    set(0, 0, name, Qt::DisplayRole);
    set(0, 0, true, Roles::Unpublished);
    m_view->resizeColumnToContents(0);
    QVERIFY(m_view->columnWidth(0)
            > m_view->fontMetrics().horizontalAdvance(name) + Theme::cellIcon);
}

QTEST_MAIN(TestRecordDelegate)
#include "tst_recorddelegate.moc"
