#include "forms/exportform.h"
#include "forms/folderedit.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestExportForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theScopesOnOfferAreTheOnesThatExist();
    void aScopeThatIsGoneBecomesTheWholeSite();
    void anAddressWithoutASchemeGetsOne();
    void theAddressIsOnlyAskedForWhenTheSettingsLackIt();
    void theAddressOfTheSettingsWinsOverARememberedOne();
    void classesHaveAPrefixOnlyWhenWanted();
    void whatWasChosenComesBack();
    void aFolderIsWrittenOrChosen();
    void changingOnesMindAboutAFolderKeepsIt();
    void aFolderCanBeDroppedButNoFile();

private:
    ExportForm &open(const ExportOffer &offer = {}, const ExportChoices &choices = {});
    template <typename T> T &part(const char *name)
    {
        auto *found = m_form->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    static bool drop(QWidget &field, const QString &path);

    QString m_answer; ///< when a folder is asked for
    std::unique_ptr<ExportForm> m_form;
};

void TestExportForm::init()
{
    m_form.reset();
    m_answer.clear();
}

ExportForm &TestExportForm::open(const ExportOffer &offer, const ExportChoices &choices)
{
    m_form = std::make_unique<ExportForm>(offer, [this](const QString &) { return m_answer; });
    m_form->setChoices(choices);
    m_form->show();
    return *m_form;
}

bool TestExportForm::drop(QWidget &field, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &dropped);
    return true;
}

void TestExportForm::theScopesOnOfferAreTheOnesThatExist()
{
    open({.address = {}, .languages = {{u"sv"_s, u"Swedish"_s}}, .seen = {}});
    QCOMPARE(part<ChoiceCombo>("scope").count(), 1); // one language is the whole site
    const ExportForm &form = open({.address = {},
                                   .languages = {{u"sv"_s, u"Swedish"_s}, {u"en"_s, u"English"_s}},
                                   .seen = u"“Land4Climate”"_s},
                                  {.scope = ExportScope::Language, .language = u"en"_s});
    auto &scope = part<ChoiceCombo>("scope");
    QCOMPARE(scope.count(), 4);
    QCOMPARE(form.choices().scope, ExportScope::Language);
    QCOMPARE(form.choices().language, u"en"_s);
    scope.setCurrentIndex(3);
    QVERIFY(scope.currentText().contains(u"Land4Climate"_s));
    QCOMPARE(form.choices().scope, ExportScope::Seen);
    QVERIFY(form.choices().language.isEmpty());
}

void TestExportForm::aScopeThatIsGoneBecomesTheWholeSite()
{
    QCOMPARE(open({}, {.scope = ExportScope::Seen}).choices().scope, ExportScope::All);
    QCOMPARE(open({}, {.scope = ExportScope::Language, .language = u"da"_s}).choices().scope,
             ExportScope::All);
}

void TestExportForm::anAddressWithoutASchemeGetsOne()
{
    const ExportForm &form = open();
    auto &address = part<QLineEdit>("address");
    QTest::keyClicks(&address, u" www.kristianstad.se "_s);
    QCOMPARE(form.choices().address, u"https://www.kristianstad.se"_s);
    address.setText(u"http://intranet"_s);
    QCOMPARE(form.choices().address, u"http://intranet"_s);
    address.clear();
    QVERIFY(form.choices().address.isEmpty());
}

void TestExportForm::theAddressIsOnlyAskedForWhenTheSettingsLackIt()
{
    open();
    QVERIFY(part<QLineEdit>("address").isVisible());
    open({.address = u"https://www.kristianstad.se"_s, .languages = {}, .seen = {}});
    QVERIFY(!part<QLineEdit>("address").isVisible());
}

void TestExportForm::theAddressOfTheSettingsWinsOverARememberedOne()
{
    const ExportChoices remembered{.address = u"https://old.example.se"_s};
    QVERIFY(open({.address = u"https://www.example.se"_s, .languages = {}, .seen = {}}, remembered)
                .choices()
                .address.isEmpty());
    QCOMPARE(open({}, remembered).choices().address, remembered.address);
}

void TestExportForm::classesHaveAPrefixOnlyWhenWanted()
{
    const ExportForm &form = open();
    auto &prefix = part<QLineEdit>("prefix");
    QVERIFY(!prefix.isVisible());
    QVERIFY(form.choices().classPrefix.isEmpty());
    part<ChoiceCombo>("classes").setCurrentIndex(1);
    QVERIFY(prefix.isVisible());
    QCOMPARE(form.choices().classPrefix, u"utblick-"_s);
    prefix.clear();
    QTest::keyClicks(&prefix, u"1kr <int->"_s);
    QCOMPARE(form.choices().classPrefix, u"krint-"_s);
}

void TestExportForm::whatWasChosenComesBack()
{
    const ExportChoices choices{.folder = u"/srv/site"_s,
                                .theme = u"/srv/looks"_s,
                                .address = u"https://example.se"_s,
                                .scope = ExportScope::Language,
                                .language = u"en"_s,
                                .classPrefix = u"int-"_s};
    QCOMPARE(open({.address = {},
                   .languages = {{u"sv"_s, u"Swedish"_s}, {u"en"_s, u"English"_s}},
                   .seen = {}},
                  choices)
                 .choices(),
             choices);
}

void TestExportForm::aFolderIsWrittenOrChosen()
{
    const ExportForm &form = open();
    const QSignalSpy changed(&form, &ExportForm::changed);
    auto &field = part<FolderEdit>("folder");
    QTest::keyClicks(field.findChild<QLineEdit *>(), u"/srv//site/"_s);
    QCOMPARE(form.choices().folder, u"/srv/site"_s);
    const qsizetype before = changed.count();
    QVERIFY(before > 0);
    m_answer = u"/srv/other"_s;
    field.findChild<QPushButton *>()->click();
    QCOMPARE(form.choices().folder, u"/srv/other"_s);
    QCOMPARE(changed.count(), before + 1);
}

void TestExportForm::changingOnesMindAboutAFolderKeepsIt()
{
    const ExportForm &form = open({}, {.folder = u"/srv/site"_s});
    const QSignalSpy changed(&form, &ExportForm::changed);
    part<FolderEdit>("folder").findChild<QPushButton *>()->click();
    QCOMPARE(form.choices().folder, u"/srv/site"_s);
    QCOMPARE(changed.count(), 0);
}

void TestExportForm::aFolderCanBeDroppedButNoFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const ExportForm &form = open();
    auto &field = part<FolderEdit>("folder");
    QVERIFY(!drop(field, file.fileName()));
    QVERIFY(drop(field, folder.path()));
    QCOMPARE(form.choices().folder, folder.path());
}

QTEST_MAIN(TestExportForm)
#include "tst_exportform.moc"
