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

    void aLogoForEuSupportIsPointedOutAndTakenAway()
    {
        for (const QString &alt :
             {u"EU-logotyp"_s, u"Logotyp för Interreg Öresund 2014–2020"_s, u"EU:s flagga"_s,
              u"Logo of the European Union"_s, u"Europeiska regionala utvecklingsfondens märke"_s,
              u"ESF+ logotyp"_s}) {
            const BlockList blocks{{content::Figure{u"ab"_s, alt, false, {}}}};
            const PageFindings found = supportLogos(blocks);
            QVERIFY2(found.size() == 1, qPrintable(alt));
            QVERIFY(found.front().mend(blocks).empty());
        }
        for (const QString &alt :
             {u"Kommunens logotyp"_s, u"Karta över EU"_s, u"Interregs årsmöte"_s, QString()})
            QVERIFY2(supportLogos({{content::Figure{u"ab"_s, alt, false, {}}}}).empty(),
                     qPrintable(alt));
    }

private:
    static int count(const QString &alt)
    {
        return int(imagesOfText({{content::Figure{u"ab"_s, alt, false, {}}}}).size());
    }
};

QTEST_APPLESS_MAIN(TestImageRules)
#include "tst_imagerules.moc"
