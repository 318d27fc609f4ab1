#include "forms/sidebardelegate.h"
#include "forms/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSidebarDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void theCurrentEntryHasGroundAndLine();
    void anEntryIsTallerThanItsView();
    void anEmptyDisabledEntryIsAGap();
    void aLateCountIsRed();

private:
    QImage row(const QModelIndex &index) const;
    static bool has(const QImage &image, ColorRole role);

    std::unique_ptr<QTreeView> m_view;
    QStandardItem *m_projects = nullptr;
    QStandardItem *m_deadlines = nullptr;
};

void TestSidebarDelegate::init()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    m_view = std::make_unique<QTreeView>();
    auto *model = new QStandardItemModel(m_view.get());
    m_projects = new QStandardItem(u"EU projects"_s);
    m_projects->setData(u"utblick-project"_s, Roles::Icon);
    m_projects->setData(u"23"_s, Roles::Count);
    m_projects->appendRow(new QStandardItem(u"Running"_s));
    auto *gap = new QStandardItem;
    gap->setFlags(Qt::NoItemFlags);
    m_deadlines = new QStandardItem(u"Deadlines"_s);
    m_deadlines->setData(u"2 of 9"_s, Roles::Count);
    for (QStandardItem *item : {m_projects, gap, m_deadlines})
        model->appendRow(item);
    m_view->setModel(model);
    SidebarDelegate::install(*m_view);
    m_view->expandAll();
    m_view->resize(200, 300);
    m_view->show();
}

QImage TestSidebarDelegate::row(const QModelIndex &index) const
{
    return m_view->viewport()->grab(m_view->visualRect(index)).toImage();
}

bool TestSidebarDelegate::has(const QImage &image, ColorRole role)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == Theme::color(role))
                return true;
    return false;
}

void TestSidebarDelegate::theCurrentEntryHasGroundAndLine()
{
    QVERIFY(!has(row(m_projects->index()), ColorRole::Accent));
    m_view->setCurrentIndex(m_projects->index());
    const QImage image = row(m_projects->index());
    QCOMPARE(image.pixelColor(1, 12), Theme::color(ColorRole::Accent));
    QCOMPARE(image.pixelColor(Theme::lineWidth + 1, 12), Theme::color(ColorRole::Sel));
    QCOMPARE(row(m_deadlines->index()).pixelColor(1, 3), Theme::color(ColorRole::Panel));
}

void TestSidebarDelegate::anEntryIsTallerThanItsView()
{
    const int entry = m_view->visualRect(m_projects->index()).height();
    const int view = m_view->visualRect(m_projects->child(0)->index()).height();
    QCOMPARE(entry, Theme::sidebarHeight(m_view->fontMetrics(), false));
    QCOMPARE(view, Theme::sidebarHeight(m_view->fontMetrics(), true));
}

void TestSidebarDelegate::anEmptyDisabledEntryIsAGap()
{
    QCOMPARE(m_view->visualRect(m_view->model()->index(1, 0)).height(), 8);
}

void TestSidebarDelegate::aLateCountIsRed()
{
    QVERIFY(!has(row(m_deadlines->index()), ColorRole::Bad));
    m_deadlines->setData(int(Roles::Tone::Bad), int(Roles::Role::Tone));
    QVERIFY(has(row(m_deadlines->index()), ColorRole::Bad));
}

QTEST_MAIN(TestSidebarDelegate)
#include "tst_sidebardelegate.moc"
