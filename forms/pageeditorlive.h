#pragma once

#include "liveasker.h"

#include "rules/pagefinding.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class BlockDrawing;
class PageEditorText;
class QWidget;
struct Block;

/// The live blocks and inline fields in a page's text: draws the blocks as the web site shows them,
/// shows the fields as the register says, and follows both. Nothing is read on the way to the
/// screen.
class PageEditorLive : public QObject
{
    Q_OBJECT

public:
    /// \a blocks tells what the text holds now.
    PageEditorLive(Workspace &workspace, PageEditorText &text, std::function<BlockList()> blocks,
                   QObject *parent = nullptr);
    ~PageEditorLive() override;

    /// Language of the page, as BCP 47 tag.
    void setLanguage(const QString &language);

    /// Asks for a new live block, and puts it below the paragraph where the cursor stands.
    void insertBlock();
    /// Asks for a fact of the register, and writes it where the cursor stands.
    void insertField();

    /// The block made ready; what the register says of it follows.
    std::unique_ptr<BlockDrawing> drawing(const Block &block);
    /// Asks how \a block is to be changed; nothing when it stays as it is.
    std::optional<content::LiveList> changed(const content::LiveList &block, QWidget *window);

    /// Inline fields on the page that the web site cannot tell, with the reason for people.
    const QHash<QString, QString> &factProblems() const { return m_factProblems; }
    /// Live blocks that show nothing, by their JSON, with the reason for people.
    const QHash<QString, QString> &blockProblems() const { return m_blockProblems; }
    /// Tells the rules about a page what the register knows of it.
    void tell(PageFacts &facts) const;
    /// The page \a uuid is on show: what is kept is kept for it.
    void setPage(const QString &uuid) { m_page = uuid; }
    /// What \a finding says stays as it is written: on this computer it is not said again of the
    /// page.
    void keep(const PageFinding &finding);
    /// True when nothing is left to ask the register: told() comes only after something changes.
    bool isUpToDate() const { return !m_isStale && !m_pause.isActive() && !m_asker.isBusy(); }

Q_SIGNALS:
    /// The register told something new about the page.
    void told();

private:
    LiveQuestion openQuestion() const;
    void read();
    void take(const LiveQuestion &question, const LiveAnswers &answers);
    bool forgetOthers(const LiveQuestion &question);
    void takeFacts(const LiveQuestion &question, const LiveAnswers &answers);
    void showFacts();

    Workspace &m_workspace;
    PageEditorText &m_text;
    std::function<BlockList()> m_blocks;
    LiveAsker m_asker;
    QTimer m_pause;
    QString m_language;
    QString m_page; ///< uuid
    QString m_words; ///< of the page when the register was asked
    std::vector<KnownRecord> m_known; ///< that the page speaks of
    QHash<QString, LiveAnswer> m_answers; ///< by the block's JSON
    QHash<QString, std::optional<FactValue>> m_facts;
    QHash<QString, QString> m_factProblems;
    QHash<QString, QString> m_blockProblems;
    bool m_isStale = false; ///< the register changed since it was asked
};
