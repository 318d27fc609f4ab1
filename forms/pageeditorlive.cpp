#include "pageeditorlive.h"

#include "factdialog.h"
#include "livedialog.h"
#include "livedrawing.h"
#include "livewords.h"
#include "pageeditordrawings.h"
#include "pageeditorfacts.h"
#include "pageeditorstyle.h"
#include "pageeditortext.h"

#include "exchange/livequery.h"
#include "pages/drawnblock.h"
#include "pages/pagefact.h"
#include "rules/linkrules.h"
#include "rules/registerrules.h"
#include "tables/workspace.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150; ///< after a change of the register, before it is asked anew
constexpr int typingMs = 700; ///< after a key

constexpr qsizetype mostKept = 100; ///< findings of a page that stay as they are

QString keptSetting(const QString &page)
{
    return u"kept/"_s + page;
}

class LiveProvider : public BlockProvider
{
public:
    explicit LiveProvider(PageEditorLive &live)
        : m_live(live)
    {
    }
    std::unique_ptr<BlockDrawing> drawing(const Block &block) override
    {
        return m_live.drawing(block);
    }
    void act(const Block &block, const BlockEdit &edit) override
    {
        const auto changed = m_live.changed(*block.as<content::LiveList>(), edit.window);
        if (changed)
            edit.replace({*changed});
    }

private:
    PageEditorLive &m_live;
};

} // namespace

PageEditorLive::PageEditorLive(Workspace &workspace, PageEditorText &text,
                               std::function<BlockList()> blocks, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_text(text)
    , m_blocks(std::move(blocks))
    , m_asker(workspace)
{
    new PageEditorFacts(text, [this](const QString &fact) {
        const std::optional<FactValue> told = m_facts.value(fact);
        return m_factProblems.contains(fact) ? m_factProblems.value(fact)
                                             : (told ? told->label : QString());
    });
    text.drawings().provide<content::LiveList>(std::make_unique<LiveProvider>(*this));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PageEditorLive::read);
    connect(&m_asker, &LiveAsker::answered, this, &PageEditorLive::take);
    const auto ageAll = [this] {
        m_isStale = true;
        m_asker.stop(); // it may have read what was before
        m_pause.start(pauseMs);
    };
    connect(&workspace, &Workspace::changed, this, ageAll);
    connect(&workspace, &Workspace::reloaded, this, ageAll);
    connect(text.document(), &QTextDocument::contentsChanged, this,
            [this] { m_pause.start(typingMs); });
}

PageEditorLive::~PageEditorLive() = default;

void PageEditorLive::setLanguage(const QString &language)
{
    const QString told = language.isEmpty() ? u"sv"_s : language;
    if (told == m_language)
        return;
    m_language = told;
    m_isStale = true;
    m_pause.start(pauseMs);
}

std::unique_ptr<BlockDrawing> PageEditorLive::drawing(const Block &block)
{
    const auto known = m_answers.constFind(drawnJson(block));
    if (known == m_answers.cend() && !m_pause.isActive() && !m_asker.isBusy())
        m_pause.start(pauseMs);
    const LiveQuery query = live::read(*block.as<content::LiveList>(), m_workspace.reader());
    return std::make_unique<LiveDrawing>(livewords::asked(m_workspace, query),
                                         known == m_answers.cend() ? nullptr : &*known,
                                         m_text.font());
}

/// What is not known of the page's blocks and fields, or after a change of the register all of it.
LiveQuestion PageEditorLive::openQuestion() const
{
    LiveQuestion question;
    question.language = m_language;
    QSet<QString> asked;
    for (QTextBlock line = m_text.document()->begin(); line.isValid(); line = line.next()) {
        const std::optional<Block> block = drawnBlock(line);
        const auto *const list = block ? block->as<content::LiveList>() : nullptr;
        const QString json = list ? drawnJson(*block) : QString();
        if (!list || asked.contains(json) || (!m_isStale && m_answers.contains(json)))
            continue;
        asked.insert(json);
        question.blocks.push_back(*list);
    }
    for (const FactPlace &place : factPlaces(*m_text.document())) {
        const bool isWanted = m_isStale || !m_facts.contains(place.fact);
        if (isWanted && !question.facts.contains(place.fact))
            question.facts.append(place.fact);
    }
    return question;
}

/// Asks for what is not known, and shows what is.
void PageEditorLive::read()
{
    LiveQuestion question = openQuestion();
    showFacts(); // those that are known
    const QString words = m_text.toPlainText();
    if (question.blocks.empty() && question.facts.isEmpty() && !m_isStale && words == m_words)
        return;
    m_words = words;
    question.words = words;
    question.linked = linkedRecords(m_blocks());
    m_asker.ask(question);
}

void PageEditorLive::take(const LiveQuestion &question, const LiveAnswers &answers)
{
    if (question.language != m_language)
        return;
    bool isNew = std::exchange(m_known, answers.known) != answers.known;
    bool isOther = false;
    if (std::exchange(m_isStale, false)) {
        isNew = true;
        isOther = forgetOthers(question);
        m_facts.clear();
        m_factProblems.clear();
        m_blockProblems.clear();
    }
    for (size_t i = 0; i < answers.blocks.size(); ++i) {
        const QString json = drawnJson({question.blocks[i]});
        const auto known = m_answers.constFind(json);
        isOther = isOther || known == m_answers.cend() || *known != answers.blocks[i];
        m_answers.insert(json, answers.blocks[i]);
        if (!answers.blocks[i].notes.isEmpty())
            m_blockProblems.insert(json, answers.blocks[i].notes.join(u' '));
    }
    if (isOther)
        m_text.drawings().forget();
    takeFacts(question, answers);
    m_pause.start(pauseMs); // a block may have come while the register was asked
    if (isNew || isOther || !question.facts.isEmpty())
        Q_EMIT told();
}

/// Forgets the answers about blocks that \a question does not ask about: they stand on pages seen
/// before, and tell of the register as it was then. True when there were any.
bool PageEditorLive::forgetOthers(const LiveQuestion &question)
{
    QSet<QString> asked;
    for (const content::LiveList &block : question.blocks)
        asked.insert(drawnJson({block}));
    using Answer = QHash<QString, LiveAnswer>::iterator;
    return m_answers.removeIf([&](Answer one) { return !asked.contains(one.key()); }) > 0;
}

void PageEditorLive::takeFacts(const LiveQuestion &question, const LiveAnswers &answers)
{
    for (qsizetype i = 0; i < question.facts.size(); ++i) {
        const QString &fact = question.facts[i];
        const std::optional<FactValue> &told = answers.facts[size_t(i)];
        m_facts.insert(fact, told);
        if (const QString problem = facts::problemOf(told); !problem.isEmpty())
            m_factProblems.insert(fact, problem);
    }
    showFacts();
}

void PageEditorLive::showFacts()
{
    const DocumentStyle style = pageeditor::documentStyle();
    refreshFacts(*m_text.document(), [&](const QString &fact) {
        const std::optional<FactValue> told = m_facts.value(fact);
        const QColor ground =
            m_factProblems.contains(fact) ? Theme::color(ColorRole::BadBg) : style.fact;
        return FactLook{told ? told->text : QString(), ground};
    });
}

void PageEditorLive::tell(PageFacts &facts) const
{
    facts.factProblem = [problems = m_factProblems](const QString &fact) {
        return problems.value(fact);
    };
    facts.liveProblem = [problems = m_blockProblems](const content::LiveList &block) {
        return problems.value(drawnJson({block}));
    };
    facts.listed = [answers = m_answers](const content::LiveList &block) {
        return answers.value(drawnJson({block})).records;
    };
    facts.known = m_known;
    const QStringList kept = QSettings().value(keptSetting(m_page)).toStringList();
    facts.kept = {kept.begin(), kept.end()};
}

void PageEditorLive::keep(const PageFinding &finding)
{
    QStringList kept = QSettings().value(keptSetting(m_page)).toStringList();
    kept.removeAll(keptKey(finding));
    kept.append(keptKey(finding));
    while (kept.size() > mostKept)
        kept.removeFirst();
    QSettings().setValue(keptSetting(m_page), kept);
    Q_EMIT told();
}

std::optional<content::LiveList> PageEditorLive::changed(const content::LiveList &block,
                                                         QWidget *window)
{
    return LiveDialog::ask(m_workspace, block, m_language, window);
}

void PageEditorLive::insertBlock()
{
    if (m_text.isReadOnly())
        return;
    if (const auto block = LiveDialog::ask(m_workspace, std::nullopt, m_language, m_text.window()))
        m_text.goOnAt(insertDrawn(m_text.textCursor(), {*block}));
    m_text.setFocus();
}

void PageEditorLive::insertField()
{
    if (m_text.isReadOnly() || isProtected(m_text.textCursor().block()))
        return;
    if (const auto fact = FactDialog::ask(m_workspace, m_language, m_text.window()))
        insertFact(m_text.textCursor(), fact->fact, fact->words, pageeditor::documentStyle());
    m_text.setFocus();
}
