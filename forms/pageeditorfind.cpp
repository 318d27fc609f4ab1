#include "pageeditorfind.h"

#include "pageeditortext.h"
#include "theme.h"

#include <QEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150; ///< without a key: what is written is searched again
constexpr int mostMarks = 200; ///< about the chosen one; the others are out of sight

/// Whether \a one stands before \a other on the page.
bool isBefore(std::pair<int, int> one, std::pair<int, int> other)
{
    return one < other;
}

} // namespace

PageEditorFind::PageEditorFind(std::vector<QPlainTextEdit *> before, PageEditorText &text,
                               QObject *parent)
    : QObject(parent)
    , m_before(std::move(before))
    , m_text(text)
    , m_part(int(m_before.size()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PageEditorFind::refresh);
    for (int part = 0; part < partCount(); ++part) {
        connect(&document(part), &QTextDocument::contentsChanged, this, [this] {
            if (!m_query.words.isEmpty())
                m_pause.start();
        });
    }
    for (QPlainTextEdit *edit : m_before)
        edit->installEventFilter(this);
    m_text.installEventFilter(this);
}

QTextDocument &PageEditorFind::document(int part) const
{
    return part < int(m_before.size()) ? *m_before[size_t(part)]->document() : *m_text.document();
}

QWidget *PageEditorFind::part() const
{
    if (m_part < int(m_before.size()))
        return m_before[size_t(m_part)];
    return &m_text;
}

QTextCursor PageEditorFind::cursor() const
{
    if (m_part < int(m_before.size()))
        return m_before[size_t(m_part)]->textCursor();
    return m_text.textCursor();
}

bool PageEditorFind::isReadOnly() const
{
    return m_text.isReadOnly();
}

bool PageEditorFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::ranges::find(m_before, watched);
        m_part = int(found - m_before.begin());
    }
    return false;
}

void PageEditorFind::begin()
{
    m_start = cursor().selectionStart();
}

void PageEditorFind::setQuery(const FindQuery &query)
{
    m_query = query;
    scan();
    if (!m_places.empty()) {
        chooseFromStart();
        return;
    }
    mark();
    Q_EMIT changed();
}

void PageEditorFind::refresh()
{
    scan();
    mark();
    Q_EMIT changed();
}

void PageEditorFind::scan()
{
    m_pause.stop();
    m_places.clear();
    for (int part = 0; part < partCount(); ++part) {
        for (const FoundPlace &found : placesOf(document(part), m_query))
            m_places.push_back({part, found});
    }
}

int PageEditorFind::current() const
{
    const QTextCursor now = cursor();
    const auto found = std::ranges::find_if(m_places, [&](const Place &place) {
        return place.part == m_part && place.found.position == now.selectionStart()
            && place.found.length == now.selectionEnd() - now.selectionStart();
    });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

int PageEditorFind::fixedCount() const
{
    return int(std::ranges::count_if(m_places, [](const Place &p) { return !p.found.canChange; }));
}

void PageEditorFind::choose(int number)
{
    const Place &place = m_places[size_t(number)];
    m_part = place.part;
    QTextCursor found(&document(m_part));
    found.setPosition(place.found.position);
    found.setPosition(place.found.position + place.found.length, QTextCursor::KeepAnchor);
    if (m_part < int(m_before.size()))
        m_before[size_t(m_part)]->setTextCursor(found);
    else
        m_text.setTextCursor(found);
    mark();
    Q_EMIT chosen(part());
    Q_EMIT changed();
}

void PageEditorFind::chooseFromStart()
{
    const std::pair from{m_part, m_start};
    const auto next = std::ranges::find_if(m_places, [&](const Place &place) {
        return !isBefore({place.part, place.found.position}, from);
    });
    choose(next == m_places.end() ? 0 : int(next - m_places.begin()));
}

bool PageEditorFind::step(bool back)
{
    if (m_pause.isActive())
        refresh();
    if (m_places.empty())
        return false;
    const QTextCursor now = cursor();
    const std::pair start{m_part, now.selectionStart()};
    const std::pair end{m_part, now.selectionEnd()};
    int number = back ? count() - 1 : 0;
    const auto at = [this](int one) {
        const Place &place = m_places[size_t(one)];
        return std::pair{place.part, place.found.position};
    };
    while (back && number >= 0 && !isBefore(at(number), start))
        --number;
    while (!back && number < count() && isBefore(at(number), end))
        ++number;
    const bool round = number < 0 || number == count();
    choose(round ? (back ? count() - 1 : 0) : number);
    return round;
}

bool PageEditorFind::replace(const QString &words)
{
    if (m_pause.isActive())
        refresh();
    const int number = current();
    if (number < 0 || isReadOnly()) {
        step(false);
        return true;
    }
    const FoundPlace place = m_places[size_t(number)].found;
    if (replacePlaces(document(m_part), {place}, words) == 0)
        return false;
    QTextCursor after(&document(m_part));
    after.setPosition(place.position + int(words.size()));
    if (m_part < int(m_before.size()))
        m_before[size_t(m_part)]->setTextCursor(after);
    else
        m_text.setTextCursor(after);
    refresh();
    step(false);
    return true;
}

int PageEditorFind::replaceAll(const QString &words)
{
    if (isReadOnly())
        return 0;
    refresh();
    int replaced = 0;
    for (int part = 0; part < partCount(); ++part) {
        std::vector<FoundPlace> places;
        for (const Place &place : m_places) {
            if (place.part == part)
                places.push_back(place.found);
        }
        if (!places.empty())
            replaced += replacePlaces(document(part), places, words);
    }
    refresh();
    return replaced;
}

void PageEditorFind::mark()
{
    std::vector<QList<QTextEdit::ExtraSelection>> marks(m_before.size() + 1);
    const int chosen = current();
    const int middle = std::max(chosen, 0);
    const int first = std::clamp(middle - mostMarks / 2, 0, std::max(0, count() - mostMarks));
    for (int number = first; number < std::min(count(), first + mostMarks); ++number) {
        const Place &place = m_places[size_t(number)];
        const bool isChosen = number == chosen;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(&document(place.part));
        one.cursor.setPosition(place.found.position);
        one.cursor.setPosition(place.found.position + place.found.length, QTextCursor::KeepAnchor);
        one.format.setBackground(Theme::color(isChosen ? ColorRole::Accent : ColorRole::Sel));
        one.format.setForeground(Theme::color(isChosen ? ColorRole::OnAccent : ColorRole::Text));
        marks[size_t(place.part)].append(one);
    }
    m_text.setMarks(u"find"_s, marks.back());
    for (size_t part = 0; part < m_before.size(); ++part)
        m_before[part]->setExtraSelections(marks[part]);
}
