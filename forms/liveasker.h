#pragma once

#include "latestjob.h"

#include "exchange/factvalue.h"
#include "pages/blocks.h"

#include "rules/knownrecord.h"

#include <QHash>
#include <QSet>

class Workspace;

/// What a live block shows on the web site, ready to be drawn.
struct LiveAnswer
{
    BlockList blocks; ///< as at export, of many records only the first ones
    QByteArray map; ///< SVG; empty for what is no map
    int published = 0; ///< records that the site shows
    int total = 0; ///< records that the block asks for
    int notDrawn = 0; ///< records that the site shows and the editor does not draw
    QStringList notes; ///< why the block shows nothing
    QStringList records = {}; ///< uuids of those that are drawn
    bool operator==(const LiveAnswer &) const = default;
};

/// What is asked about a page.
struct LiveQuestion
{
    std::vector<content::LiveList> blocks;
    QStringList facts; ///< see content::Run::fact
    QString language; ///< of the page
    QString words = {}; ///< in which names of records are looked for; empty: in none
    QSet<QString> linked = {}; ///< uuids of records that the page links to
};

/// The answers, in the order of the questions.
struct LiveAnswers
{
    std::vector<LiveAnswer> blocks;
    std::vector<std::optional<FactValue>> facts; ///< nothing for what the register cannot tell
    std::vector<KnownRecord> known; ///< that the words and links lead to
};

/// Asks the register for live blocks and inline fields beside the window, so that a page with many
/// records never holds up typing. The newest question wins.
class LiveAsker : public QObject
{
    Q_OBJECT

public:
    explicit LiveAsker(Workspace &workspace, QObject *parent = nullptr);

    void ask(const LiveQuestion &question);
    void stop() { m_job.stop(); } ///< no answer comes any more
    bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void answered(const LiveQuestion &question, const LiveAnswers &answers);

private:
    Workspace &m_workspace;
    LatestJob m_job;
};
