#include "relatedlistdialog.h"

#include "message.h"
#include "recordfacts.h"
#include "recordformsave.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RelatedListDialog::RelatedListDialog(Workspace &workspace, const Kind &kind, const Row &row,
                                     const QStringList &without, const QString &act,
                                     QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_facts(new RecordFacts(workspace, kind, without, this))
    , m_id(row.id)
{
    setWindowTitle(row.id ? kind.label() : act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 6, 2, 16);
    layout->addWidget(m_facts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(14, 0, 14, 0);
    buttons->addStretch(1);
    auto *close = new QPushButton(row.id ? tr("Close") : tr("Cancel"));
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &RelatedListDialog::reject);
    buttons->addWidget(close);
    if (row.id == 0) {
        auto *add = new QPushButton(act);
        add->setObjectName(u"add"_s);
        Theme::makeAct(*add);
        connect(add, &QPushButton::clicked, this, &RelatedListDialog::accept);
        buttons->addWidget(add);
    }
    layout->addLayout(buttons);
    m_facts->showRow(row);
    connect(m_facts, &RecordFacts::failed, this, &RelatedListDialog::fail);
    connect(m_facts, &RecordFacts::recordActivated, this, [this](const Kind *other, qint64 id) {
        reject();
        if (!isVisible())
            Q_EMIT recordActivated(other, id);
    });
    resize(520, std::clamp(m_facts->widget()->sizeHint().height() + 90, 240, 640));
}

void RelatedListDialog::fail(const Error &error)
{
    Message::show(this, error);
}

void RelatedListDialog::accept()
{
    const std::optional<Row> row = m_facts->draft();
    if (!row)
        return;
    const Result<qint64> added = recordform::add(m_workspace, m_kind, *row, m_facts->files());
    if (!added) {
        fail(added.error());
        return;
    }
    m_id = *added;
    QDialog::accept();
}

void RelatedListDialog::reject()
{
    // Closing means that one is done: what can be saved is, and what cannot keeps the window open.
    if (m_facts->commitPending())
        QDialog::reject();
}
