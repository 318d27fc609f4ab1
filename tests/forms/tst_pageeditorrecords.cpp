#include "dialogact.h"
#include "forms/contactdialog.h"
#include "forms/documentdialog.h"
#include "forms/fieldmessage.h"
#include "forms/pageeditordrawings.h"
#include "forms/pageeditorfiles.h"
#include "forms/recordpicker.h"
#include "pageeditortest.h"

#include "pages/drawnblock.h"
#include "records/contact.h"
#include "records/document.h"

#include <QApplication>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &words)
{
    return {content::Paragraph{plain(words)}};
}

QString said(const QWidget &dialog)
{
    QString words;
    for (const auto *message : dialog.findChildren<FieldMessage *>())
        words += message->text();
    return words;
}

} // namespace

class TestPageEditorRecords : public PageEditorTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        show(toJson({paragraph(u"Before"_s)}));
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
    }
    void cleanup() { close(); }

    void aDocumentFileBecomesADocumentThatIsLinkedTo();
    void theSameFileIsKeptOnce();
    void aFileThatHarmsIsRefused();
    void aDocumentIsInsertedWithTheKeyboard();
    void theDialogFindsDocumentsAlone();
    void theDialogKeepsTheWordsOfTheLink();
    void aDocumentThatIsGoneOrNotForTheWebIsTold();
    void aContactIsShownAsTheRegisterHasItNow();
    void aContactThatMayNotBePublishedIsTold();
    void theDialogAsksForAContactOrTheCentre();

private:
    QString written(const QByteArray &data, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    template <typename R> QString add(const R &record)
    {
        const Kind &kind = kindOf<R>();
        const Result<qint64> id = m_fixture->workspace().table(kind).add(toRow(record));
        return m_fixture->workspace().reader().row(kind, *id)->uuid;
    }
    QString addContact(bool publish)
    {
        Contact contact;
        contact.name = u"Eva Berg"_s;
        contact.title = u"Coordinator"_s;
        contact.publish = publish;
        return add(contact);
    }
    void insert(const QStringList &paths)
    {
        text()->findChild<PageEditorFiles *>()->insertFiles(paths, text()->textCursor());
    }
    void put(const Block &block) { text()->goOnAt(insertDrawn(text()->textCursor(), block)); }
    QString spoken() { return text()->accessibleDescription(); }
    const content::DocumentLink &link()
    {
        m_now = m_editor->blocks();
        return *m_now.back().as<content::DocumentLink>();
    }
    Document document()
    {
        const auto found = m_fixture->workspace().reader().find(link().document);
        return m_fixture->read<Document>((*found)->id);
    }

    QTemporaryDir m_folder;
    BlockList m_now;
};

void TestPageEditorRecords::aDocumentFileBecomesADocumentThatIsLinkedTo()
{
    insert({written("a plan", u"Avtal_2026.pdf"_s)});
    const Document made = document();
    QCOMPARE(made.title, u"Avtal 2026"_s);
    QCOMPARE(made.fileName, u"Avtal_2026.pdf"_s);
    QVERIFY(made.publish);
    QCOMPARE(*m_fixture->workspace().store().file(made.file), QByteArray("a plan"));
    QVERIFY2(spoken().contains(u"PDF"_s) && spoken().contains(u"Avtal 2026"_s),
             qPrintable(spoken()));
    QCOMPARE(blocks().size(), 2U); // saved at once
}

void TestPageEditorRecords::theSameFileIsKeptOnce()
{
    insert({written("a plan", u"a.pdf"_s), written("a plan", u"b.pdf"_s)});
    QCOMPARE(m_editor->blocks().size(), 3U);
    QCOMPARE(*m_fixture->workspace().reader().count(kindOf<Document>()), 1);
}

void TestPageEditorRecords::aFileThatHarmsIsRefused()
{
    QStringList refused;
    connect(text()->findChild<PageEditorFiles *>(), &PageEditorFiles::refused, this,
            [&](const Error &error) { refused += error.message; });
    insert({written("x", u"a.exe"_s), written("", u"b.pdf"_s)});
    QVERIFY(refused.join(u' ').contains(u"a.exe"_s));
    QVERIFY(refused.join(u' ').contains(u"b.pdf is empty"_s));
    QCOMPARE(m_editor->blocks().size(), 1U);
}

void TestPageEditorRecords::aDocumentIsInsertedWithTheKeyboard()
{
    Document plan;
    plan.title = u"Strategic plan"_s;
    const QString uuid = add(plan);
    inDialog<DocumentDialog>(
        [this] { QTest::keyClick(text(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); },
        [&](DocumentDialog &dialog) {
            dialog.accept();
            QVERIFY(said(dialog).contains(u"No document is chosen"_s));
            dialog.findChild<RecordPicker *>()->setUuid(uuid);
            dialog.findChild<QPushButton *>(u"link"_s)->click();
        });
    QCOMPARE(link().document, uuid);
    QVERIFY(link().text.empty());
    QVERIFY(text()->drawings().chosen().isValid());
    text()->undo();
    QCOMPARE(m_editor->blocks().size(), 1U);
}

void TestPageEditorRecords::theDialogFindsDocumentsAlone()
{
    Document plan;
    plan.title = u"Eva's plan"_s;
    add(plan);
    addContact(true);
    DocumentDialog dialog(m_fixture->workspace(), {}, nullptr);
    auto *picker = dialog.findChild<RecordPicker *>();
    dialog.show();
    QTest::keyClicks(picker, u"eva"_s);
    const QAbstractItemModel *found = picker->completer()->model();
    QCOMPARE(found->rowCount(), 1);
    QCOMPARE(found->index(0, 0).data().toString(), u"Eva's plan"_s);
}

void TestPageEditorRecords::theDialogKeepsTheWordsOfTheLink()
{
    Document plan;
    plan.title = u"Plan"_s;
    const content::Text words{{.text = u"Our "_s}, {.text = u"plan"_s, .language = u"en"_s}};
    const content::DocumentLink link{add(plan), words};
    DocumentDialog dialog(m_fixture->workspace(), link, nullptr);
    dialog.accept();
    QCOMPARE(dialog.link(), link);
    dialog.findChild<QLineEdit *>(u"words"_s)->setText(u" The  plan "_s);
    dialog.accept();
    QCOMPARE(dialog.link().text, plain(u"The plan"_s));
    dialog.take(written("<script>", u"a.html"_s));
    QVERIFY(said(dialog).contains(u"a.html"_s));
    dialog.take(written("other", u"Other.pdf"_s));
    dialog.accept();
    QVERIFY(dialog.link().document != link.document);
    QVERIFY(said(dialog).isEmpty());
}

void TestPageEditorRecords::aDocumentThatIsGoneOrNotForTheWebIsTold()
{
    put({content::DocumentLink{u"gone"_s, plain(u"Words"_s)}});
    QVERIFY(spoken().contains(u"The document is no longer in the register"_s));
    QVERIFY(spoken().contains(u"Words"_s));
    Document plan;
    plan.title = u"Plan"_s;
    put({content::DocumentLink{add(plan), {}}});
    QVERIFY(spoken().contains(u"Not for the web site"_s));
    QVERIFY(spoken().contains(u"Plan"_s));
}

void TestPageEditorRecords::aContactIsShownAsTheRegisterHasItNow()
{
    const QString uuid = addContact(true);
    put({content::ContactBlock{uuid}});
    QVERIFY(spoken().contains(u"Eva Berg. Coordinator"_s));
    const auto found = m_fixture->workspace().reader().find(uuid);
    const Kind &kind = kindOf<Contact>();
    const Row before = *m_fixture->workspace().reader().row(kind, (*found)->id);
    auto contact = fromRow<Contact>(before);
    contact.title = u"Head of unit"_s;
    QVERIFY(m_fixture->workspace().table(kind).save(before, toRow(contact)));
    text()->moveCursor(QTextCursor::Start);
    QTest::keyClick(text(), Qt::Key_Down);
    QVERIFY2(spoken().contains(u"Head of unit"_s), qPrintable(spoken()));
    QVERIFY(m_editor->commitPending());
    QCOMPARE(blocks().back(), Block{content::ContactBlock{uuid}});
}

void TestPageEditorRecords::aContactThatMayNotBePublishedIsTold()
{
    const QString uuid = addContact(false);
    put({content::ContactBlock{uuid}});
    QVERIFY(spoken().contains(u"Eva Berg may not be published"_s));
    QVERIFY(!spoken().contains(u"Coordinator"_s));
    ContactDialog dialog(m_fixture->workspace(), {uuid}, true, nullptr);
    QVERIFY(said(dialog).contains(u"may not be published"_s));
}

void TestPageEditorRecords::theDialogAsksForAContactOrTheCentre()
{
    const QString uuid = addContact(true);
    inDialog<ContactDialog>(
        [this] { QTest::keyClick(text(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier); },
        [&](ContactDialog &dialog) {
            dialog.accept();
            QVERIFY(said(dialog).contains(u"No contact is chosen"_s));
            dialog.findChild<RecordPicker *>()->setUuid(uuid);
            dialog.findChild<QPushButton *>(u"show"_s)->click();
        });
    QCOMPARE(m_editor->blocks().back(), Block{content::ContactBlock{uuid}});
    inDialog<ContactDialog>([this] { QTest::keyClick(text(), Qt::Key_Return); },
                            [&](ContactDialog &dialog) {
                                dialog.findChild<QRadioButton *>(u"centre"_s)->setChecked(true);
                                dialog.accept();
                            });
    QCOMPARE(m_editor->blocks().back(), Block{content::ContactBlock{}});
    QVERIFY(spoken().contains(u"contact centre"_s, Qt::CaseInsensitive));
    inDialog<ContactDialog>(
        [this] { QTest::keyClick(text(), Qt::Key_F2); },
        [&](ContactDialog &dialog) { dialog.findChild<QPushButton *>(u"remove"_s)->click(); });
    QCOMPARE(m_editor->blocks().size(), 1U);
}

QTEST_MAIN(TestPageEditorRecords)
#include "tst_pageeditorrecords.moc"
