#include "dialogact.h"
#include "forms/fieldmessage.h"
#include "forms/figuredialog.h"
#include "forms/messagebar.h"
#include "forms/pageeditordrawings.h"
#include "forms/pageeditorfiles.h"
#include "models/pages/imagefiles.h"
#include "pageeditortest.h"

#include "pages/drawnblock.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace imagefiles;

namespace {

Block paragraph(const QString &words)
{
    return {content::Paragraph{plain(words)}};
}

} // namespace

class TestPageEditorFigures : public PageEditorTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        show(toJson({paragraph(u"Before"_s), paragraph(u"After"_s)}));
        text()->setFocus();
        text()->moveCursor(QTextCursor::Start);
    }
    void cleanup() { close(); }

    void anImageFromAFileIsKeptWithThePageAndDrawn();
    void aWideImageIsAsWideAsTheColumnAndASmallOneAsItIs();
    void insertingIsOneStepThatCanBeUndoneAndDoneAgain();
    void severalFilesStandInTheirOrder();
    void whatCannotBeTakenIsSaidAndTheRestComesIn();
    void aFileThatIsDroppedStandsBelowTheParagraph();
    void wordsThatAreDroppedAreRefused();
    void anImageOnTheClipboardIsPasted();
    void aCopiedFileIsPasted();
    void imagesInPastedHtmlComeAlong();
    void aCellTakesNoImageAndSaysSo();
    void anAddressInPastedHtmlIsNotFetched();
    void anImageWithoutAltTextSaysSoAndReturnAsksForIt();
    void theDialogChangesTextsAndKeepsTheMarksOfTheCaption();
    void theDialogAdvisesOnTheAltText();
    void theDialogReplacesThePictureAndSaysWhatItCannotTake();
    void theDialogRemovesTheImage();
    void anImageThatIsNotInTheRegisterIsTold();
    void inAReadOnlyRegisterNothingComesIn();

private:
    QString saved(const QImage &image, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (!image.save(path))
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    QString written(const QByteArray &data, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    PageEditorFiles &files() { return *text()->findChild<PageEditorFiles *>(); }
    PageEditorDrawings &drawings() { return text()->drawings(); }
    void insert(const QStringList &paths) { files().insertFiles(paths, text()->textCursor()); }
    std::vector<content::Figure> figures()
    {
        std::vector<content::Figure> found;
        for (const Block &block : blocks()) {
            if (const auto *figure = block.as<content::Figure>())
                found.push_back(*figure);
        }
        return found;
    }
    QTextBlock drawn()
    {
        QTextBlock block = text()->document()->begin();
        while (block.isValid() && !isDrawn(block))
            block = block.next();
        return block;
    }
    QString said()
    {
        const auto *bar = m_fixture->window().findChild<MessageBar *>();
        QString words;
        for (const QLabel *label : bar ? bar->findChildren<QLabel *>() : QList<QLabel *>())
            words += label->text();
        return words;
    }
    QSize keptSize(const content::Figure &figure)
    {
        return imageSize(*m_fixture->workspace().store().file(figure.file));
    }
    void drop(QMimeData &data, const QPoint &at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text()->viewport(), &enter);
        m_isDropAccepted = enter.isAccepted();
        if (!m_isDropAccepted)
            return;
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text()->viewport(), &move);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text()->viewport(), &drop);
    }
    void press(Qt::Key key) { QTest::keyClick(text(), key); }

    QTemporaryDir m_folder;
    bool m_isDropAccepted = false;
};

void TestPageEditorFigures::anImageFromAFileIsKeptWithThePageAndDrawn()
{
    insert({saved(picture(2000, 1000, Qt::darkRed), u"sea.png"_s)});
    QCOMPARE(blocks().size(), 3U);
    QCOMPARE(figures().size(), 1U); // already saved
    QCOMPARE(keptSize(figures().front()), QSize(1600, 800));
    QVERIFY(blocks()[1].as<content::Figure>());
    QCOMPARE(drawings().chosen(), drawn());
    const QRect room = drawings().roomOf(drawn()).toRect();
    const QPoint left(room.left() + 60, room.center().y() + 10);
    text()->viewport()->grab(); // asks for it
    QTRY_COMPARE(text()->viewport()->grab().toImage().pixelColor(left), QColor(Qt::darkRed));
}

void TestPageEditorFigures::aWideImageIsAsWideAsTheColumnAndASmallOneAsItIs()
{
    insert({saved(picture(1600, 800), u"wide.png"_s)});
    const QRectF room = drawings().roomOf(drawn());
    QVERIFY(std::abs(room.height() - room.width() / 2) < 40);
    text()->undo();
    insert({saved(picture(80, 40), u"small.png"_s)});
    QVERIFY(drawings().roomOf(drawn()).height() < 80);
}

void TestPageEditorFigures::insertingIsOneStepThatCanBeUndoneAndDoneAgain()
{
    insert({saved(picture(80, 40), u"a.png"_s), saved(picture(90, 40), u"b.png"_s)});
    QCOMPARE(figures().size(), 2U);
    text()->undo();
    QVERIFY(m_editor->commitPending());
    QCOMPARE(blocks(), (BlockList{paragraph(u"Before"_s), paragraph(u"After"_s)}));
    text()->redo();
    QVERIFY(m_editor->commitPending());
    QCOMPARE(figures().size(), 2U);
    QVERIFY(keptSize(figures().back()).isValid());
}

void TestPageEditorFigures::severalFilesStandInTheirOrder()
{
    insert({saved(picture(80, 40), u"a.png"_s), saved(picture(90, 40), u"b.jpg"_s),
            saved(picture(100, 40), u"c.png"_s)});
    std::vector<int> widths;
    for (const content::Figure &figure : figures())
        widths.push_back(keptSize(figure).width());
    QCOMPARE(widths, (std::vector<int>{80, 90, 100}));
    QCOMPARE(plainText(blocks().front().as<content::Paragraph>()->text), u"Before"_s);
    QCOMPARE(plainText(blocks().back().as<content::Paragraph>()->text), u"After"_s);
}

void TestPageEditorFigures::whatCannotBeTakenIsSaidAndTheRestComesIn()
{
    insert({written("<svg xmlns='http://www.w3.org/2000/svg'/>", u"a <b>.svg"_s),
            saved(picture(80, 40), u"a.png"_s), written(bomb(), u"large.png"_s)});
    QCOMPARE(figures().size(), 1U);
    QVERIFY(said().contains(u"a <b>.svg"_s) || said().contains(u"a &lt;b&gt;.svg"_s));
    QVERIFY(said().contains(u"PNG"_s));
    QVERIFY(said().contains(u"large.png"_s));
}

void TestPageEditorFigures::aFileThatIsDroppedStandsBelowTheParagraph()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(saved(picture(80, 40), u"a.png"_s))});
    text()->moveCursor(QTextCursor::End);
    QWidget fileManager; // has the focus
    fileManager.show();
    fileManager.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fileManager));
    drop(data, {20, 5}); // on "Before"
    QVERIFY(m_isDropAccepted);
    QCOMPARE(blocks().size(), 3U);
    QVERIFY(blocks()[1].as<content::Figure>());
}

void TestPageEditorFigures::wordsThatAreDroppedAreRefused()
{
    QMimeData data;
    data.setText(u"words"_s);
    data.setUrls({QUrl(u"https://example.org/a.png"_s)});
    drop(data, {20, 5});
    QVERIFY(!m_isDropAccepted);
    QCOMPARE(blocks().size(), 2U);
}

void TestPageEditorFigures::anImageOnTheClipboardIsPasted()
{
    auto *data = new QMimeData;
    data->setImageData(picture(120, 40));
    data->setHtml(u"<img src=\"https://example.org/a.png\" alt=\"Sea\">"_s); // as browsers do
    QGuiApplication::clipboard()->setMimeData(data);
    text()->paste();
    QCOMPARE(figures().size(), 1U);
    QCOMPARE(keptSize(figures().front()), QSize(120, 40));
}

void TestPageEditorFigures::aCopiedFileIsPasted()
{
    auto *data = new QMimeData;
    const QString path = saved(picture(80, 40), u"a.png"_s);
    data->setUrls({QUrl::fromLocalFile(path)});
    data->setText(path);
    QGuiApplication::clipboard()->setMimeData(data);
    text()->paste();
    QCOMPARE(figures().size(), 1U);
    QVERIFY(!plainText(blocks()).contains(u"a.png"_s));
}

void TestPageEditorFigures::imagesInPastedHtmlComeAlong()
{
    const QString source = QString::fromLatin1(file(picture(2000, 500), "png").toBase64());
    auto *data = new QMimeData;
    data->setHtml(
        u"<p>One</p><p><img src=\"data:image/png;base64,%1\" alt=\"The sea\"></p><p>Two</p>"_s.arg(
            source));
    QGuiApplication::clipboard()->setMimeData(data);
    text()->moveCursor(QTextCursor::End);
    text()->paste();
    QCOMPARE(figures().size(), 1U);
    QCOMPARE(figures().front().alt, u"The sea"_s);
    QCOMPARE(keptSize(figures().front()), QSize(1600, 400));
    QVERIFY(said().isEmpty());
    QVERIFY(plainText(blocks()).contains(u"AfterOne"_s));
    QVERIFY(plainText(blocks()).endsWith(u"Two"_s));
}

void TestPageEditorFigures::aCellTakesNoImageAndSaysSo()
{
    close();
    const content::Table table{{}, true, false, {{{plain(u"Cell"_s)}}}};
    show(toJson({{table}}));
    text()->setTextCursor(text()->document()->find(u"Cell"_s));
    auto *data = new QMimeData;
    data->setHtml(u"<p>One</p><img src=\"data:image/png;base64,%1\" alt=\"Sea\">"_s.arg(
        QString::fromLatin1(file(picture(20, 20), "png").toBase64())));
    QGuiApplication::clipboard()->setMimeData(data);
    text()->paste();
    QVERIFY(m_editor->commitPending());
    QVERIFY(figures().empty());
    QVERIFY(plainText(blocks()).contains(u"One"_s));
    QVERIFY(said().contains(u"1 picture"_s));
}

void TestPageEditorFigures::anAddressInPastedHtmlIsNotFetched()
{
    auto *data = new QMimeData;
    data->setHtml(u"<p>One <img src=\"https://example.org/a.png\"><img "
                  "src=\"file:///etc/passwd\"><img src=\"data:image/png;base64,AAAA\"></p>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    text()->paste();
    QVERIFY(m_editor->commitPending());
    QVERIFY(figures().empty());
    QVERIFY(said().contains(u"3 picture"_s));
}

void TestPageEditorFigures::anImageWithoutAltTextSaysSoAndReturnAsksForIt()
{
    insert({saved(picture(80, 40), u"a.png"_s)});
    QVERIFY(text()->accessibleDescription().contains(u"Image lacks alt text"_s));
    QVERIFY(text()->accessibleDescription().contains(u"Return: Write alt text"_s));
    inDialog<FigureDialog>([this] { press(Qt::Key_Return); },
                           [](FigureDialog &dialog) {
                               auto *alt = dialog.findChild<QPlainTextEdit *>(u"alt"_s);
                               QCOMPARE(dialog.focusWidget(), alt);
                               QTest::keyClicks(alt, u"The harbour  at dawn"_s);
                               dialog.findChild<QPushButton *>(u"save"_s)->click();
                           });
    QVERIFY(m_editor->commitPending());
    QCOMPARE(figures().front().alt, u"The harbour at dawn"_s);
    QVERIFY(!text()->accessibleDescription().contains(u"lacks"_s));
    QVERIFY(text()->accessibleDescription().contains(u"The harbour at dawn"_s));
    text()->undo();
    QVERIFY(m_editor->blocks()[1].as<content::Figure>()->alt.isEmpty());
}

void TestPageEditorFigures::theDialogChangesTextsAndKeepsTheMarksOfTheCaption()
{
    const content::Text caption{{.text = u"Photo: "_s}, {.text = u"Eva"_s, .strong = true}};
    PageImages images(m_fixture->workspace());
    FigureDialog dialog(images, {u"ab"_s, u"Sea"_s, false, caption}, nullptr);
    dialog.accept();
    QCOMPARE(dialog.figure(), (content::Figure{u"ab"_s, u"Sea"_s, false, caption}));
    auto *field = dialog.findChild<QTextEdit *>(u"caption"_s);
    field->moveCursor(QTextCursor::Start);
    QTest::keyClicks(field, u"A "_s);
    dialog.findChild<QCheckBox *>(u"decorative"_s)->setChecked(true);
    dialog.accept();
    QVERIFY(dialog.figure().decorative);
    QCOMPARE(plainText(dialog.figure().caption), u"A Photo: Eva"_s);
    QVERIFY(dialog.figure().caption.back().strong);
}

void TestPageEditorFigures::theDialogAdvisesOnTheAltText()
{
    PageImages images(m_fixture->workspace());
    FigureDialog dialog(images, {u"ab"_s, {}, false, {}}, nullptr);
    auto *alt = dialog.findChild<QPlainTextEdit *>(u"alt"_s);
    const auto advice = [&] { return alt->accessibleDescription(); };
    QVERIFY(advice().contains(u"one or two sentences"_s));
    alt->setPlainText(u"Bild på en hamn"_s);
    QVERIFY(advice().contains(u"read out anyway"_s));
    alt->setPlainText(QString(200, u'a'));
    QVERIFY(advice().contains(u"200"_s));
    alt->setPlainText(u"The harbour"_s);
    QVERIFY(advice().isEmpty());
    dialog.findChild<QCheckBox *>(u"decorative"_s)->setChecked(true);
    QVERIFY(!alt->isEnabled());
    QVERIFY(advice().contains(u"ornaments"_s));
}

void TestPageEditorFigures::theDialogReplacesThePictureAndSaysWhatItCannotTake()
{
    insert({saved(picture(80, 40), u"a.png"_s)});
    const QString before = figures().front().file;
    inDialog<FigureDialog>([this] { press(Qt::Key_F2); },
                           [this](FigureDialog &dialog) {
                               dialog.take(written("nothing", u"b.png"_s));
                               bool isSaid = false;
                               for (const auto *message : dialog.findChildren<FieldMessage *>())
                                   isSaid = isSaid
                                       || message->text().contains(u"b.png is not an image"_s);
                               QVERIFY(isSaid);
                               dialog.take(saved(picture(90, 40), u"c.png"_s));
                               dialog.accept();
                           });
    QVERIFY(figures().front().file != before); // already saved
    QCOMPARE(keptSize(figures().front()), QSize(90, 40));
}

void TestPageEditorFigures::theDialogRemovesTheImage()
{
    insert({saved(picture(80, 40), u"a.png"_s)});
    inDialog<FigureDialog>(
        [this] { press(Qt::Key_Return); },
        [](FigureDialog &dialog) { dialog.findChild<QPushButton *>(u"remove"_s)->click(); });
    QVERIFY(m_editor->commitPending());
    QVERIFY(figures().empty());
    text()->undo();
    QCOMPARE(m_editor->blocks().size(), 3U);
}

void TestPageEditorFigures::anImageThatIsNotInTheRegisterIsTold()
{
    close();
    const content::Figure figure{u"ab12"_s, u"Sea"_s, false, {}};
    show(toJson({{figure}}));
    text()->setTextCursor(QTextCursor(drawn()));
    QVERIFY(text()->accessibleDescription().contains(u"The image is not in the register"_s));
    text()->viewport()->grab();
    QVERIFY(m_editor->commitPending());
    QCOMPARE(blocks(), BlockList{{figure}});
}

void TestPageEditorFigures::inAReadOnlyRegisterNothingComesIn()
{
    text()->setReadOnly(true);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(saved(picture(80, 40), u"a.png"_s))});
    drop(data, {20, 5});
    QVERIFY(!m_isDropAccepted);
    insert({m_folder.filePath(u"a.png"_s)});
    QCOMPARE(m_editor->blocks().size(), 2U);
}

QTEST_MAIN(TestPageEditorFigures)
#include "tst_pageeditorfigures.moc"
