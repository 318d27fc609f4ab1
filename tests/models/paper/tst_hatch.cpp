#include "paper/hatch.h"

#include <QTest>

class TestHatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stripesStayInTheArea();
    void stripesCoverTheirShareOfTheArea();
    void nothingHasNoStripes();
};

namespace {

double areaOf(const QPolygonF &shape)
{
    double twice = 0;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF a = shape[i];
        const QPointF b = shape[(i + 1) % shape.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

} // namespace

void TestHatch::stripesStayInTheArea()
{
    const QRectF area(10, 20, 55, 17);
    const auto stripes = hatch(area, 8, 3);
    QVERIFY(!stripes.empty());
    for (const QPolygonF &stripe : stripes)
        QVERIFY(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(stripe.boundingRect()));
}

void TestHatch::stripesCoverTheirShareOfTheArea()
{
    double covered = 0;
    for (const QPolygonF &stripe : hatch({0, 0, 400, 300}, 8, 3))
        covered += areaOf(stripe);
    QVERIFY(qAbs(covered / (400 * 300) - 3.0 / 8) < 0.01);
}

void TestHatch::nothingHasNoStripes()
{
    QVERIFY(hatch({0, 0, 0, 10}, 8, 3).empty());
    QVERIFY(hatch({0, 0, 10, 10}, 0, 3).empty());
    QVERIFY(hatch({0, 0, 1e9, 10}, 8, 3).empty());
}

QTEST_GUILESS_MAIN(TestHatch)
#include "tst_hatch.moc"
