#include "pagehelp.h"

#include "lixbar.h"
#include "pageeditor.h"
#include "pageeditorlive.h"
#include "pageeditortext.h"
#include "pagehelpoutline.h"
#include "pagehelprows.h"
#include "pagehelpsection.h"
#include "pagehelpspelling.h"
#include "theme.h"

#include "records/contact.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/town.h"
#include "rules/registerrules.h"
#include "tables/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 400; ///< without a key: the text is read
constexpr int movingMs = 60; ///< the cursor rests: where it stands is looked up
constexpr size_t mostWords = 5;
constexpr size_t mostFindings = 20;

/// The first \a most of \a list, one after the other; the rest is told in \a section.
template <typename List, typename Make>
void fill(PageHelpSection &section, const List &list, size_t most, const Make &make)
{
    section.clear();
    section.setCount(int(list.size()));
    section.setVisible(!list.empty());
    for (size_t i = 0; i < std::min(most, list.size()); ++i)
        section.add(make(list[i]));
    if (list.size() > most)
        section.add(new QLabel(PageHelp::tr("and %n more", nullptr, int(list.size() - most))));
}

} // namespace

PageHelp::PageHelp(Workspace &workspace, PageEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_spelling(new PageHelpSpelling(workspace, editor, this))
    , m_outline(new PageHelpSection(u"outline"_s, tr("Outline")))
    , m_readability(new PageHelpSection(u"readability"_s, tr("Readability")))
    , m_words(new PageHelpSection(u"spelling"_s, tr("Spelling")))
    , m_findings(new PageHelpSection(u"findings"_s, tr("To mend")))
    , m_headings(new PageHelpOutline)
    , m_lix(new QLabel)
    , m_level(new QLabel)
    , m_bar(new LixBar)
    , m_longest(new QLabel)
    , m_showLongest(new QPushButton(tr("Show")))
{
    build();
    connectEditor();
}

void PageHelp::build()
{
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 4, 0, 4);
    parts->setSpacing(0);
    for (PageHelpSection *section : {m_outline, m_readability, m_words, m_findings})
        parts->addWidget(section);
    parts->addStretch(1);
    m_outline->holdRows(QPalette::Window);
    m_outline->add(m_headings);
    m_readability->add(readabilityPart());
    m_findings->holdRows(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content));
    setAccessibleName(tr("Writing help"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PageHelp::read);
}

QWidget *PageHelp::scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *PageHelp::readabilityPart()
{
    auto *part = new QWidget;
    m_lix->setObjectName(u"lix"_s);
    m_level->setObjectName(u"level"_s);
    m_longest->setObjectName(u"longest"_s);
    m_showLongest->setObjectName(u"showLongest"_s);
    m_showLongest->setAccessibleDescription(tr("Show the longest sentence"));
    Theme::setTextRole(*m_lix, Theme::Size::RecordTitle);
    Theme::setTextRole(*m_level, Theme::Size::Small, ColorRole::Text2);
    Theme::setStyleProperty(*m_showLongest, "link", u"true"_s);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_lix);
    figures->addWidget(m_level, 1);
    auto *sentence = new QHBoxLayout;
    sentence->addWidget(m_longest, 1);
    sentence->addWidget(m_showLongest);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(figures);
    layout->addWidget(m_bar);
    layout->addLayout(sentence);
    return part;
}

void PageHelp::connectEditor()
{
    connect(&m_editor, &PageEditor::edited, this, &PageHelp::grow);
    connect(&m_workspace, &Workspace::changed, this, &PageHelp::follow);
    connect(&m_workspace, &Workspace::reloaded, this, [this] {
        m_known.reset();
        grow();
    });
    connect(m_spelling, &PageHelpSpelling::failed, this, &PageHelp::failed);
    connect(m_spelling, &PageHelpSpelling::wordsChanged, this, &PageHelp::grow);
    connect(m_showLongest, &QPushButton::clicked, this,
            [this] { m_editor.choose(reading().blocks, reading().longest); });
    connect(m_headings, &PageHelpOutline::chosen, this, &PageHelp::goToHeading);
    // Counting the headings above takes as long as the text is: not at each step of the cursor.
    m_moving.setSingleShot(true);
    m_moving.setInterval(movingMs);
    connect(&m_moving, &QTimer::timeout, this, &PageHelp::markHere);
    connect(&m_editor.text(), &QTextEdit::cursorPositionChanged, this,
            [this] { m_moving.start(); });
}

bool PageHelp::isUpToDate() const
{
    return !m_isOld && !m_job.isRunning() && m_editor.live().isUpToDate();
}

void PageHelp::grow()
{
    m_isOld = true;
    m_pause.start();
}

/// Links, own words, the description; and what the rules know of other records.
void PageHelp::follow(const Batch &batch)
{
    static const std::array told{&kindOf<Contact>(), &kindOf<Project>(), &kindOf<Programme>(),
                                 &kindOf<Network>(), &kindOf<Town>(),    &kindOf<Organisation>()};
    const bool isTold = std::ranges::any_of(batch.changes, [](const Change &change) {
        return std::ranges::find(told, change.kind) != told.end();
    });
    if (isTold)
        m_known.reset();
    grow();
}

void PageHelp::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        m_pause.start();
    markHere();
}

void PageHelp::read()
{
    if (!isVisible() && !m_editor.isVisible())
        return;
    m_isOld = false;
    if (m_editor.currentId() == 0) {
        m_job.stop();
        take({});
        return;
    }
    PageHelpQuestion question{m_workspace.path(),
                              m_editor.written(),
                              m_editor.blocks(),
                              m_spelling->own(),
                              m_spelling->dictionaries(),
                              m_known,
                              {}};
    m_editor.live().tell(question.told);
    const auto done = std::make_shared<PageHelpReading>();
    m_job.start([question, done](const Progress &) { *done = readForHelp(question); },
                [this, done] {
                    m_known = done->facts.registered;
                    take(std::move(*done));
                });
}

void PageHelp::take(PageHelpReading done)
{
    m_done = std::move(done);
    {
        const QSignalBlocker quiet(m_editor); // underlining is no writing
        m_spelling->show(m_done);
    }
    showOutline();
    showReadability();
    showWords();
    showFindings();
    Q_EMIT shown();
}

void PageHelp::showOutline()
{
    m_headings->show(m_done.facts.name, reading().outline);
    m_outline->setVisible(m_headings->count() > 0);
    markHere();
}

/// Headings in fact boxes are no lines of the text: the cursor is never under them alone.
void PageHelp::markHere()
{
    if (!isVisible())
        return; // comes back when it is shown
    int left = m_editor.headingsAbove();
    int here = -1;
    for (size_t i = 0; i < reading().outline.size() && left > 0; ++i) {
        if (reading().outline[i].place.path.size() > 1)
            continue;
        here = int(i);
        --left;
    }
    m_headings->setHere(here);
}

void PageHelp::goToHeading(int entry)
{
    if (entry < 0)
        m_editor.choose(u"title"_s, 0, m_done.facts.name.size());
    else if (size_t(entry) < reading().outline.size())
        m_editor.choose(reading().blocks, reading().outline[size_t(entry)].place);
}

void PageHelp::showReadability()
{
    const Readability &counts = reading().counts;
    const std::optional<int> lix = counts.lix();
    m_readability->setVisible(lix.has_value());
    if (!lix)
        return;
    m_bar->setLix(lix);
    m_lix->setText(tr("LIX %1").arg(*lix));
    m_level->setText(u"%1 · %2"_s.arg(pagehelp::levelName(readingLevel(*lix)),
                                      tr("%n words", nullptr, counts.words)));
    m_longest->setText(tr("Longest sentence: %n words", nullptr, counts.longestSentence));
}

void PageHelp::showWords()
{
    if (!m_shown.take(reading().misspelt, m_editor.isWritable()))
        return;
    fill(*m_words, reading().misspelt, mostWords, [this](const MisspeltWord &word) {
        PageHelpActs acts;
        acts.show = [this, word] { lead(word); };
        acts.ignore = [this, word] { m_spelling->ignore(word.word); };
        if (m_editor.isWritable()) {
            acts.replace = [this, word](const QString &better) {
                m_spelling->replace(word, better);
            };
            acts.add = [this, word] { m_spelling->addWord(word.word); };
        }
        return pagehelp::wordRow(word, acts);
    });
}

void PageHelp::lead(const MisspeltWord &word)
{
    const BlockPlace &place = word.place;
    if (word.field == "description"_L1)
        Q_EMIT fieldRequested(word.field);
    else if (word.field == "alt"_L1)
        m_editor.choose(reading().blocks, {place.path});
    else if (word.field == "content"_L1)
        m_editor.choose(reading().blocks, place);
    else
        m_editor.choose(word.field, place.start, place.length);
}

void PageHelp::showFindings()
{
    if (!m_shown.take(reading().findings, m_editor.isWritable()))
        return;
    fill(*m_findings, reading().findings, mostFindings, [this](const PageFinding &finding) {
        PageHelpActs acts;
        const bool isElsewhere = !finding.record.isEmpty();
        if (!isElsewhere || !finding.place.path.empty())
            acts.show = [this, finding] { lead(finding); };
        if (isElsewhere)
            acts.open = [this, finding] { Q_EMIT recordRequested(finding.record); };
        if (finding.mend && m_editor.isWritable())
            acts.mend = [this, finding] { mend(finding); };
        if (!keptKey(finding).isEmpty() && m_editor.isWritable())
            acts.keep = [this, finding] { m_editor.live().keep(finding); };
        return pagehelp::findingRow(finding, acts);
    });
}

void PageHelp::lead(const PageFinding &finding)
{
    const QString &field = finding.finding.field;
    if (field == "content"_L1 || field == "ingress"_L1)
        m_editor.choose(reading().blocks, finding.place);
    else
        Q_EMIT fieldRequested(field);
    if (qstrcmp(finding.finding.rule, "abbreviation") == 0 && !finding.mend)
        m_editor.askAbbreviation();
}

/// What was read may be older than the text: only what is still there is mended.
void PageHelp::mend(const PageFinding &finding)
{
    const BlockList blocks = m_editor.blocks();
    if (blocks == reading().blocks) {
        m_editor.mend(finding.mend);
    } else {
        const PageFindings now = pageFindings(blocks, m_done.facts);
        const auto same = std::ranges::find_if(now, [&](const PageFinding &one) {
            return one.finding == finding.finding && one.place == finding.place;
        });
        if (same != now.end() && same->mend)
            m_editor.mend(same->mend);
    }
    read();
}
