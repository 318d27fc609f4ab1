#include "pagehelp.h"

#include "pageeditor.h"
#include "pagehelprows.h"
#include "pagehelpsection.h"
#include "pagehelpspelling.h"
#include "theme.h"

#include "pages/spelling.h"
#include "records/page.h"
#include "rules/linkrules.h"
#include "tables/workspace.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 400; ///< without a key: the text is read
constexpr size_t mostWords = 8;
constexpr size_t mostFindings = 20;
constexpr int mostHeadings = 12; ///< seen at once

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
    , m_outline(new PageHelpSection(tr("Outline")))
    , m_readability(new PageHelpSection(tr("Readability")))
    , m_words(new PageHelpSection(tr("Spelling")))
    , m_findings(new PageHelpSection(tr("To mend")))
    , m_headings(new QListWidget)
    , m_lix(new QLabel)
    , m_level(new QLabel)
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
    m_outline->add(m_headings);
    m_readability->add(readabilityPart());
    Theme::setStyleProperty(*m_headings, "flush", u"true"_s);
    m_headings->setAccessibleName(tr("Outline"));
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
    layout->setSpacing(2);
    layout->addLayout(figures);
    layout->addLayout(sentence);
    return part;
}

void PageHelp::connectEditor()
{
    const auto grow = [this] {
        m_isOld = true;
        m_pause.start();
    };
    connect(&m_editor, &PageEditor::edited, this, grow);
    connect(&m_workspace, &Workspace::changed, this, grow); // links, own words, description
    connect(&m_workspace, &Workspace::reloaded, this, grow);
    connect(m_spelling, &PageHelpSpelling::failed, this, &PageHelp::failed);
    connect(m_showLongest, &QPushButton::clicked, this,
            [this] { m_editor.choose(m_reading.blocks, m_reading.longest); });
    const auto go = [this](const QListWidgetItem *item) {
        const size_t row = size_t(m_headings->row(item));
        if (row < m_reading.outline.size())
            m_editor.choose(m_reading.blocks, m_reading.outline[row].place);
    };
    connect(m_headings, &QListWidget::itemClicked, this, go);
    connect(m_headings, &QListWidget::itemActivated, this, go);
}

void PageHelp::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        m_pause.start();
}

PageFacts PageHelp::facts(const BlockList &blocks) const
{
    QHash<QString, QString> titles;
    const QSet<QString> linked = linkedRecords(blocks);
    for (const QString &uuid : linked) {
        const Result<std::optional<RecordName>> record = m_workspace.reader().find(uuid);
        if (!record || *record) // what cannot be asked for is not called gone
            titles.insert(uuid, record ? (*record)->title : QString());
    }
    const Page page = m_editor.written();
    return {page.ingress, page.description, [titles](const QString &uuid) {
                const auto found = titles.constFind(uuid);
                return found == titles.cend() ? std::nullopt : std::optional(*found);
            }};
}

void PageHelp::read()
{
    if (!isVisible() && !m_editor.isVisible())
        return;
    m_isOld = false;
    if (m_editor.currentId() == 0) {
        m_job.stop();
        take({}, {});
        return;
    }
    const BlockList blocks = m_editor.blocks();
    const QString language = m_editor.written().language;
    const auto done = std::make_shared<PageReading>();
    m_job.start(
        [blocks, facts = facts(blocks), language, own = m_spelling->own(),
         dictionaries = m_spelling->dictionaries(), done](const Progress &) {
            *done = readPage(blocks, facts, {dictionaries.get(), language, own});
        },
        [this, done, language] { take(std::move(*done), language); });
}

void PageHelp::take(PageReading reading, const QString &language)
{
    m_reading = std::move(reading);
    {
        const QSignalBlocker quiet(m_editor); // underlining is no writing
        m_spelling->show(m_reading, language);
    }
    showOutline();
    showReadability();
    showWords();
    showFindings();
    Q_EMIT shown();
}

void PageHelp::showOutline()
{
    m_headings->clear();
    for (const OutlineEntry &entry : m_reading.outline) {
        const QString indent(qsizetype(entry.level - 2) * 3, u' ');
        m_headings->addItem(u"%1H%2  %3"_s.arg(indent).arg(entry.level).arg(entry.text));
    }
    const int rows = std::min(mostHeadings, m_headings->count());
    m_headings->setFixedHeight(rows * std::max(1, m_headings->sizeHintForRow(0)) + 4);
    m_outline->setVisible(rows > 0);
}

void PageHelp::showReadability()
{
    const Readability &counts = m_reading.counts;
    const std::optional<int> lix = counts.lix();
    m_readability->setVisible(lix.has_value());
    if (!lix)
        return;
    m_lix->setText(tr("LIX %1").arg(*lix));
    m_level->setText(u"%1 · %2"_s.arg(pagehelp::levelName(readingLevel(*lix)),
                                      tr("%n words", nullptr, counts.words)));
    m_longest->setText(tr("Longest sentence: %n words", nullptr, counts.longestSentence));
}

void PageHelp::showWords()
{
    if (!m_shown.take(m_reading.misspelt, m_editor.isWritable()))
        return;
    fill(*m_words, m_reading.misspelt, mostWords, [this](const MisspeltWord &word) {
        PageHelpActs acts;
        acts.show = [this, word] { m_editor.choose(m_reading.blocks, word.place); };
        if (m_editor.isWritable()) {
            acts.replace = [this, word](const QString &better) {
                m_spelling->replace(word, better);
            };
            acts.add = [this, word] { m_spelling->addWord(word.word); };
        }
        return pagehelp::wordRow(word, acts);
    });
}

void PageHelp::showFindings()
{
    if (!m_shown.take(m_reading.findings, m_editor.isWritable()))
        return;
    fill(*m_findings, m_reading.findings, mostFindings, [this](const PageFinding &finding) {
        PageHelpActs acts;
        acts.show = [this, finding] { lead(finding); };
        if (finding.mend && m_editor.isWritable())
            acts.mend = [this, finding] { mend(finding); };
        return pagehelp::findingRow(finding, acts);
    });
}

void PageHelp::lead(const PageFinding &finding)
{
    const QString &field = finding.finding.field;
    if (field == "content"_L1 || field == "ingress"_L1)
        m_editor.choose(m_reading.blocks, finding.place);
    else
        Q_EMIT fieldRequested(field);
}

/// What was read may be older than the text: only what is still there is mended.
void PageHelp::mend(const PageFinding &finding)
{
    const BlockList blocks = m_editor.blocks();
    const PageFindings now = pageFindings(blocks, facts(blocks));
    const auto same = std::ranges::find_if(now, [&](const PageFinding &one) {
        return one.finding == finding.finding && one.place == finding.place;
    });
    if (same != now.end() && same->mend)
        m_editor.mend(same->mend);
    read();
}
