#include "rules/imagerules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestImageRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPosterWhoseTextIsNotToldIsPointedOut()
    {
        QCOMPARE(count(u"Affisch för projektet"_s), 1);
        QCOMPARE(count(u"Skärmbild"_s), 1);
        QCOMPARE(count(u"Poster of the project"_s), 1);
    }

    void otherImagesAndToldTextAreLeftAlone()
    {
        for (const QString &alt :
             {u"Karta över vänorterna"_s, u"Affisch: Välkommen till Europadagen den 9 maj"_s,
              u"Affisch med orden ”Medfinansieras av EU”"_s, u"Två personer vid posterna"_s,
              QString(),
              u"Affisch som säger välkommen till Europadagen den nionde maj på torget i "
              u"Kristianstad "
              "med musik och tal"_s})
            QCOMPARE(count(alt), 0);
        QVERIFY(imagesOfText({{content::Figure{u"ab"_s, u"Affisch"_s, true, {}}}}).empty());
    }

private:
    static int count(const QString &alt)
    {
        return int(imagesOfText({{content::Figure{u"ab"_s, alt, false, {}}}}).size());
    }
};

QTEST_APPLESS_MAIN(TestImageRules)
#include "tst_imagerules.moc"
