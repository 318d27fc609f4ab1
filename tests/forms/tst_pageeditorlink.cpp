#include "forms/fieldmessage.h"
#include "forms/pageeditorlink.h"
#include "forms/pageeditorpointer.h"
#include "pageeditortest.h"

#include "records/document.h"
#include "records/town.h"
#include "tables/roles.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPageEditorLink : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }

    void aRecordIsFoundByTypingAndLinkedByUuid();
    void arrowsChooseAmongWhatWasFound();
    void anAddressIsMendedAndLinked();
    void anAddressThatIsNoneIsRefusedWithASentence();
    void wordsThatNothingIsCalledAreTold();
    void textAndAddressOfALinkAreChanged();
    void aLinkIsRemovedAndItsWordsStay();
    void withoutAWordTheNameIsWritten();
    void aLinkWhoseRecordIsGoneSaysSo();
    void controlAndAClickFollowALink();
    void controlShowsAHandOverALink();
    void whatMayNotBeOpenedIsTold();

private:
    content::Text textOf(size_t block)
    {
        return m_editor->blocks()[block].as<content::Paragraph>()->text;
    }
    void choose(int from, int to)
    {
        QTextCursor cursor(text()->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
        text()->setFocus();
    }
    void showText(const content::Text &words)
    {
        show(toJson({Block{content::Paragraph{words}}}));
        Town town;
        town.name = u"Rendsburg"_s;
        const Result<qint64> id = m_fixture->workspace().table(kindOf<Town>()).add(toRow(town));
        m_town = m_fixture->read<Town>(*id).uuid;
        Document document;
        document.title = u"Avtal med Rendsburg"_s;
        const Result<qint64> second =
            m_fixture->workspace().table(kindOf<Document>()).add(toRow(document));
        m_document = m_fixture->read<Document>(*second).uuid;
    }
    PageEditorLink *open()
    {
        QTest::keyClick(text(), Qt::Key_K, Qt::ControlModifier);
        return qobject_cast<PageEditorLink *>(QApplication::activePopupWidget());
    }
    static QLineEdit *target(PageEditorLink *popup)
    {
        return popup->findChild<QLineEdit *>(u"target"_s);
    }
    static void write(PageEditorLink *popup, const QString &words)
    {
        FormFixture::type(target(popup), words);
        QTRY_VERIFY(!popup->isAsking());
    }

    QString m_town;
    QString m_document;
};

void TestPageEditorLink::aRecordIsFoundByTypingAndLinkedByUuid()
{
    showText(plain(u"Se Rendsburg nu."_s));
    choose(5, 5);
    PageEditorLink *const popup = open();
    QVERIFY(popup);
    QCOMPARE(popup->findChild<QLineEdit *>(u"words"_s)->text(), u"Rendsburg"_s);
    write(popup, u"rends"_s);
    const QAbstractItemModel *rows = popup->findChild<QListView *>()->model();
    QVERIFY(rows->rowCount() >= 2);
    int row = 0;
    while (row < rows->rowCount() && rows->index(row, 0).data().toString() != u"Rendsburg"_s)
        ++row;
    popup->findChild<QListView *>()->setCurrentIndex(rows->index(row, 0));
    QTest::keyClick(target(popup), Qt::Key_Return);
    const content::Text wanted{
        {.text = u"Se "_s}, {.text = u"Rendsburg"_s, .record = m_town}, {.text = u" nu."_s}};
    QCOMPARE(textOf(0), wanted);
    QVERIFY(text()->hasFocus());
    text()->undo();
    QCOMPARE(textOf(0), plain(u"Se Rendsburg nu."_s));
}

void TestPageEditorLink::arrowsChooseAmongWhatWasFound()
{
    showText(plain(u"Se Rendsburg nu."_s));
    choose(3, 12);
    PageEditorLink *const popup = open();
    write(popup, u"Rendsburg"_s);
    const QListView *list = popup->findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(target(popup), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    const QString second = list->currentIndex().data(Roles::Id).toString();
    QTest::keyClick(target(popup), Qt::Key_Return);
    QCOMPARE(u"utblick:"_s + textOf(0)[1].record, second);
    QCOMPARE(textOf(0)[1].text, u"Rendsburg"_s);
}

void TestPageEditorLink::anAddressIsMendedAndLinked()
{
    const std::pair<QString, QString> cases[] = {{u"www.lund.se"_s, u"https://www.lund.se"_s},
                                                 {u"anna@lund.se"_s, u"mailto:anna@lund.se"_s},
                                                 {u"044-13 50 00"_s, u"tel:044-135000"_s}};
    for (const auto &[typed, href] : cases) {
        showText(plain(u"Se staden."_s));
        choose(3, 9);
        PageEditorLink *const popup = open();
        write(popup, typed);
        QTest::keyClick(target(popup), Qt::Key_Return);
        QCOMPARE(textOf(0)[1].href, href);
        QCOMPARE(textOf(0)[1].text, u"staden"_s);
        close();
    }
    showText(plain(u"Se staden."_s)); // at once, before the search has answered
    choose(3, 9);
    PageEditorLink *const popup = open();
    target(popup)->setText(u"https://lund.se"_s);
    Q_EMIT target(popup)->textEdited(target(popup)->text());
    QTest::keyClick(target(popup), Qt::Key_Return);
    QCOMPARE(textOf(0)[1].href, u"https://lund.se"_s);
}

void TestPageEditorLink::anAddressThatIsNoneIsRefusedWithASentence()
{
    showText(plain(u"Se staden."_s));
    choose(3, 9);
    PageEditorLink *const popup = open();
    for (const QString &typed :
         {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://lund"_s, QString()}) {
        write(popup, typed);
        QTest::keyClick(target(popup), Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QVERIFY(!popup->findChild<FieldMessage *>()->text().isEmpty());
    }
    QTest::keyClick(target(popup), Qt::Key_Escape);
    QCOMPARE(textOf(0), plain(u"Se staden."_s));
}

void TestPageEditorLink::wordsThatNothingIsCalledAreTold()
{
    showText(plain(u"Se staden."_s));
    choose(3, 9);
    PageEditorLink *const popup = open();
    write(popup, u"qwxz"_s);
    QTest::keyClick(target(popup), Qt::Key_Return);
    QVERIFY(popup->findChild<FieldMessage *>()->text().contains(u"qwxz"_s));
}

void TestPageEditorLink::textAndAddressOfALinkAreChanged()
{
    const content::Text linked{{.text = u"Se "_s},
                               {.text = u"lä"_s, .href = u"https://a.se"_s},
                               {.text = u"s mer"_s, .strong = true, .href = u"https://a.se"_s},
                               {.text = u"."_s}};
    showText(linked);
    choose(10, 10); // at its end
    PageEditorLink *const popup = open();
    QCOMPARE(target(popup)->text(), u"https://a.se"_s);
    auto *words = popup->findChild<QLineEdit *>(u"words"_s);
    QCOMPARE(words->text(), u"läs mer"_s);
    write(popup, u"https://b.se/x"_s);
    FormFixture::type(words, u"ortens avtal"_s);
    QTest::keyClick(words, Qt::Key_Return);
    const content::Text wanted{{.text = u"Se "_s},
                               {.text = u"ortens avtal"_s, .href = u"https://b.se/x"_s},
                               {.text = u"."_s}};
    QCOMPARE(textOf(0), wanted);
    choose(5, 5); // the words alone
    PageEditorLink *const again = open();
    FormFixture::type(again->findChild<QLineEdit *>(u"words"_s), u"avtalet"_s);
    again->findChild<QPushButton *>(u"link"_s)->click();
    QCOMPARE(textOf(0)[1].text, u"avtalet"_s);
    QCOMPARE(textOf(0)[1].href, u"https://b.se/x"_s);
}

void TestPageEditorLink::aLinkIsRemovedAndItsWordsStay()
{
    showText(
        {{.text = u"Se "_s}, {.text = u"Lund"_s, .strong = true, .href = u"https://lund.se"_s}});
    choose(5, 5);
    PageEditorLink *const popup = open();
    popup->findChild<QPushButton *>(u"remove"_s)->click();
    const content::Text wanted{{.text = u"Se "_s}, {.text = u"Lund"_s, .strong = true}};
    QCOMPARE(textOf(0), wanted);
}

void TestPageEditorLink::withoutAWordTheNameIsWritten()
{
    showText(plain(u"Se  nu."_s));
    choose(3, 3);
    PageEditorLink *const popup = open();
    write(popup, u"avtal med"_s);
    QTest::keyClick(target(popup), Qt::Key_Return);
    const content::Text wanted{{.text = u"Se "_s},
                               {.text = u"Avtal med Rendsburg"_s, .record = m_document},
                               {.text = u" nu."_s}};
    QCOMPARE(toJson({Block{content::Paragraph{textOf(0)}}}),
             toJson({Block{content::Paragraph{wanted}}}));
}

void TestPageEditorLink::aLinkWhoseRecordIsGoneSaysSo()
{
    showText({{.text = u"Køge"_s, .record = u"gone"_s}});
    choose(2, 2);
    PageEditorLink *const popup = open();
    QVERIFY(!popup->findChild<FieldMessage *>()->text().isEmpty());
    QCOMPARE(target(popup)->text(), QString());
    popup->close();
}

void TestPageEditorLink::controlAndAClickFollowALink()
{
    showText({{.text = u"Køge"_s, .href = u"https://koge.dk"_s}, {.text = u" och mera"_s}});
    QSignalSpy opened(m_editor, &PageEditor::addressActivated);
    QSignalSpy shown(m_editor, &PageEditor::recordActivated);
    QTextCursor cursor(text()->document());
    cursor.setPosition(2);
    const QPoint at = text()->cursorRect(cursor).center();
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.size(), 0);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    QCOMPARE(opened.value(0).value(0).toUrl(), QUrl(u"https://koge.dk"_s));
    cursor.setPosition(8);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      text()->cursorRect(cursor).center());
    QCOMPARE(opened.size(), 1);
    m_editor->followLink(u"utblick:"_s + m_town);
    QCOMPARE(shown.size(), 1);
    QVERIFY(text()->findChild<PageEditorPointer *>()->tip(at).contains(u"koge.dk"_s));
}

void TestPageEditorLink::controlShowsAHandOverALink()
{
    showText({{.text = u"Køge"_s, .href = u"https://koge.dk"_s}, {.text = u" och mera"_s}});
    QWidget *const viewport = text()->viewport();
    const auto pointAt = [&](int position, Qt::KeyboardModifiers keys) {
        QTextCursor cursor(text()->document());
        cursor.setPosition(position);
        const QPointF at = text()->cursorRect(cursor).center();
        QMouseEvent moved(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, {}, keys);
        QCoreApplication::sendEvent(viewport, &moved);
        return viewport->cursor().shape();
    };
    QCOMPARE(pointAt(2, {}), Qt::IBeamCursor);
    QCOMPARE(pointAt(2, Qt::ControlModifier), Qt::PointingHandCursor);
    QCOMPARE(pointAt(8, Qt::ControlModifier), Qt::IBeamCursor);
}

void TestPageEditorLink::whatMayNotBeOpenedIsTold()
{
    showText({{.text = u"Køge"_s, .href = u"file:///etc/passwd"_s}});
    QSignalSpy opened(m_editor, &PageEditor::addressActivated);
    QSignalSpy shown(m_editor, &PageEditor::recordActivated);
    for (const QString &href :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"utblick:gone"_s, u"#a"_s})
        m_editor->followLink(href);
    QCOMPARE(opened.size() + shown.size(), 0);
}

QTEST_MAIN(TestPageEditorLink)
#include "tst_pageeditorlink.moc"
