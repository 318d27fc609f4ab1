#include "forms/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

#include <ranges>

using namespace Qt::StringLiterals;
using enum ColorRole;
using Pair = std::pair<ColorRole, ColorRole>;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleStandsAtItsOwnPlace();
    void wordsCanBeReadOnEveryGround_data();
    void wordsCanBeReadOnEveryGround();
    void controlsCanBeFoundOnEveryGround_data();
    void controlsCanBeFoundOnEveryGround();
    void theSheetIsFoundAndLeavesNoNameUnreplaced_data();
    void theSheetIsFoundAndLeavesNoNameUnreplaced();
    void theLongestNameIsReplacedFirst();
    void theLookIsSwitchedAtRunTime();
    void systemFollowsTheDesktopAsItWas();
    void everyPictureInTheSheetExists();
    void measuresGrowWithTheFont();
    void aStylePropertyIsDrawnAtOnce();
    void theActIsDefaultAndBold();
    void titlesKeepTheirSizeWhenTheLookIsSwitched();
    void aFontSetByHandSurvivesAStyleProperty();
    void aHintInAFieldCanBeRead();
};

namespace {

void bothLooks()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

std::vector<Pair> wordPairs()
{
    std::vector<Pair> pairs = {{OnAccent, Accent}, {OnAccent, AccentHover}, {Accent, Base},
                               {Accent, Window},   {Accent, Panel},         {Accent, Sel}};
    for (const ColorRole ground : {Base, Alt, Group, Window, Panel, Sel, SelIdle, Hover, Edited})
        pairs.insert(pairs.end(), {{Text, ground}, {Text2, ground}});
    for (const Pair &state :
         {Pair(Ok, OkBg), Pair(Warn, WarnBg), Pair(Bad, BadBg), Pair(Info, InfoBg)}) {
        for (const ColorRole ground : {Base, Alt, Window, Sel, state.second})
            pairs.emplace_back(state.first, ground);
        pairs.emplace_back(Text, state.second);
    }
    return pairs;
}

void check(const std::vector<Pair> &pairs, bool dark, double limit)
{
    for (const auto &[ink, ground] : pairs) {
        const double contrast =
            Theme::contrast(Theme::color(ink, dark), Theme::color(ground, dark));
        const QString words = u"%1 on %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(contrast);
        QVERIFY2(contrast >= limit, qPrintable(words));
    }
}

} // namespace

void TestTheme::everyRoleStandsAtItsOwnPlace()
{
    int place = 0;
    for (const Theme::Token &token : Theme::tokens())
        QCOMPARE(int(token.role), place++);
    QCOMPARE(place, int(Bar) + 1);
    QCOMPARE(Theme::color(Accent, false), QColor(0x0e, 0x66, 0x72));
    QCOMPARE(Theme::color(Accent, true), QColor(0x5b, 0xc0, 0xcc));
}

void TestTheme::wordsCanBeReadOnEveryGround_data()
{
    bothLooks();
}

void TestTheme::wordsCanBeReadOnEveryGround()
{
    QFETCH(bool, dark);
    check(wordPairs(), dark, 4.5);
}

void TestTheme::controlsCanBeFoundOnEveryGround_data()
{
    bothLooks();
}

void TestTheme::controlsCanBeFoundOnEveryGround()
{
    QFETCH(bool, dark);
    check({{Control, Base},
           {Control, Window},
           {Control, Panel},
           {Accent, Base},
           {Accent, Window},
           {Accent, Sel},
           {Bad, Base},
           {Bar, Base}},
          dark, 3);
}

void TestTheme::theSheetIsFoundAndLeavesNoNameUnreplaced_data()
{
    bothLooks();
}

void TestTheme::theSheetIsFoundAndLeavesNoNameUnreplaced()
{
    QFETCH(bool, dark);
    QFile file(u":/look.qss"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString sheet = Theme::sheet(QString::fromUtf8(file.readAll()), dark, qApp->font());
    QVERIFY(sheet.contains(Theme::color(Control, dark).name()));
    const QString rules = QString(sheet).remove(QRegularExpression(u"/\\*[^*]*\\*/"_s));
    QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
}

void TestTheme::theLongestNameIsReplacedFirst()
{
    QFont base;
    base.setPointSize(10);
    QCOMPARE(Theme::sheet(u"@text2 @text @selidle @theme @small"_s, false, base),
             u"#526063 #182224 #e0e6e6 light 9.2pt"_s);
}

void TestTheme::theLookIsSwitchedAtRunTime()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QVERIFY(!Theme::isDark());
    QCOMPARE(qApp->palette().color(QPalette::Base), Theme::color(Base, false));
    Theme::apply(*qApp, Theme::Mode::Dark);
    QVERIFY(Theme::isDark());
    QCOMPARE(qApp->palette().color(QPalette::Base), Theme::color(Base, true));
    QCOMPARE(qApp->palette().color(QPalette::Disabled, QPalette::Text),
             Theme::color(Control, true));
    QCOMPARE(Theme::color(Text), Theme::color(Text, true));
}

void TestTheme::systemFollowsTheDesktopAsItWas()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    Theme::apply(*qApp, Theme::Mode::System); // offscreen has a light desktop
    QVERIFY(!Theme::isDark());
}

void TestTheme::everyPictureInTheSheetExists()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    const QRegularExpression url(u"url\\(([^)]+)\\)"_s);
    int found = 0;
    for (auto matches = url.globalMatch(qApp->styleSheet()); matches.hasNext(); ++found) {
        const QString path = matches.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
    QVERIFY(found > 5);
}

void TestTheme::measuresGrowWithTheFont()
{
    QFont font = qApp->font();
    font.setPixelSize(13);
    const QFontMetrics normal(font);
    QVERIFY(Theme::rowHeight(normal) >= 28);
    QVERIFY(Theme::fieldHeight(normal) >= 28);
    QVERIFY(Theme::sidebarHeight(normal, true) >= 26);
    font.setPixelSize(26);
    const QFontMetrics doubled(font);
    QCOMPARE(Theme::rowHeight(doubled), doubled.height() + 10);
    QCOMPARE(Theme::font(font, Theme::Size::Small).pixelSize(), 24);
    QVERIFY(Theme::font(font, Theme::Size::ViewTitle).bold());
}

void TestTheme::aStylePropertyIsDrawnAtOnce()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QLineEdit field;
    field.resize(120, 30);
    Theme::setStyleProperty(field, "state", u"edited"_s);
    QCOMPARE(field.grab().toImage().pixelColor(60, 6), Theme::color(Edited));
    Theme::setStyleProperty(field, "state", {});
    QCOMPARE(field.grab().toImage().pixelColor(60, 6), Theme::color(Base));
}

void TestTheme::theActIsDefaultAndBold()
{
    QPushButton button(u"Import 1 195 rows"_s);
    const int before = button.sizeHint().width();
    Theme::makeAct(button);
    QVERIFY(button.isDefault());
    QVERIFY(button.font().bold());
    QVERIFY(button.sizeHint().width() > before);
}

void TestTheme::titlesKeepTheirSizeWhenTheLookIsSwitched()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QLabel title(u"EU projects"_s);
    title.show();
    Theme::setTextRole(title, Theme::Size::ViewTitle);
    const QFont expected = Theme::font(qApp->font(), Theme::Size::ViewTitle);
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        QCOMPARE(title.font().pointSizeF(), expected.pointSizeF());
        QVERIFY(title.font().bold());
        Theme::apply(*qApp, mode);
    }
}

void TestTheme::aFontSetByHandSurvivesAStyleProperty()
{
    QLineEdit field;
    field.show();
    QFont large = field.font();
    large.setPointSizeF(20);
    field.setFont(large);
    Theme::setStyleProperty(field, "state", u"invalid"_s);
    QCOMPARE(field.font().pointSizeF(), 20.0);
}

void TestTheme::aHintInAFieldCanBeRead()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QLineEdit field;
    field.show();
    // A colour of words in the sheet would make the hint half transparent.
    QCOMPARE(field.palette().color(QPalette::PlaceholderText), Theme::color(Text2));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
