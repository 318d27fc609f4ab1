#include "pageversionsdialog.h"

#include "dialogsize.h"
#include "message.h"
#include "pagediffview.h"
#include "theme.h"

#include "records/page.h"
#include "records/shown.h"
#include "tables/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString timeOf(const PageVersion &version)
{
    return version.time.isValid() ? version.time.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s)
                                  : version.label;
}

/// "+12 −3": words more and less than the version before.
QString sizeOf(const PageVersion &version)
{
    if (version.wordCount < 0)
        return {};
    QStringList parts;
    if (version.added > 0)
        parts += u"+%1"_s.arg(version.added);
    if (version.removed > 0)
        parts += u"−%1"_s.arg(version.removed);
    return parts.isEmpty() ? u"±0"_s : parts.join(u' ');
}

} // namespace

PageVersionsDialog::PageVersionsDialog(Workspace &workspace, qint64 page, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_page(page)
    , m_list(new QTreeWidget)
    , m_view(new PageDiffView)
    , m_between(new QLabel)
    , m_restore(new QPushButton(tr("Restore this version")))
{
    setWindowTitle(tr("Versions of “%1”").arg(workspace.nameOf(kindOf<Page>(), page)));
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PageVersionsDialog::compare);
    connect(&m_reading, &LatestJob::progressed, this, [this](int done) {
        m_view->say(tr("Reading the versions … %1").arg(shown::number(done)));
    });
    connect(m_restore, &QPushButton::clicked, this, &PageVersionsDialog::restore);
    DialogSize::remember(*this, u"pageversions"_s, {980, 640});
    read();
}

void PageVersionsDialog::build()
{
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Saved"), tr("By"), tr("Words")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setObjectName(u"versions"_s);
    m_list->header()->setStretchLastSection(true);
    auto *hint = new QLabel(
        tr("One version is compared with the one before it. Choose two to compare them (Ctrl)."));
    hint->setWordWrap(true);
    m_between->setWordWrap(true);
    m_between->setTextFormat(Qt::PlainText);
    Theme::setTextRole(*hint, Theme::Size::Small, ColorRole::Text2);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 8, 0);
    leftLayout->addWidget(hint);
    leftLayout->addWidget(m_list, 1);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(8, 0, 0, 0);
    rightLayout->addWidget(m_between);
    rightLayout->addWidget(m_view, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({340, 600});
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    Theme::makeAct(*m_restore);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

void PageVersionsDialog::read()
{
    m_restore->setEnabled(false);
    m_view->say(tr("Reading the versions …"));
    using Found = Result<std::vector<PageVersion>>;
    const auto found = std::make_shared<Found>(std::vector<PageVersion>());
    m_reading.start(
        [found, path = m_workspace.path(), page = m_page](const Progress &progress) {
            *found = PageVersion::all(path, page, progress);
        },
        [this, found] { fill(*found); });
}

void PageVersionsDialog::fill(const Result<std::vector<PageVersion>> &versions)
{
    if (!versions) {
        m_view->say(versions.error().message);
        return;
    }
    m_versions = *versions;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PageVersion &version : m_versions) {
        auto *item = new QTreeWidgetItem(m_list, {timeOf(version), version.user, sizeOf(version)});
        item->setToolTip(0, version.label);
        item->setSizeHint(0, {0, Theme::rowHeight(fontMetrics())});
    }
    const int room = 4 * Theme::cellPadding;
    m_list->setColumnWidth(0, fontMetrics().horizontalAdvance(timeOf(m_versions.front())) + room);
    m_list->setColumnWidth(1, fontMetrics().averageCharWidth() * 8 + room);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->topLevelItem(0)->setSelected(true);
    m_list->setFocus();
    compare();
    count();
}

/// The list is there before the words of every version are counted.
void PageVersionsDialog::count()
{
    const auto counted = std::make_shared<std::vector<PageVersion>>(m_versions);
    m_counting.start(
        [counted](const Progress &progress) { PageVersion::count(*counted, progress); },
        [this, counted] {
            m_versions = *counted;
            for (int row = 0; row < int(m_versions.size()); ++row) {
                const PageVersion &version = m_versions[size_t(row)];
                QTreeWidgetItem *item = m_list->topLevelItem(row);
                item->setText(2, sizeOf(version));
                item->setData(0, Qt::AccessibleTextRole,
                              tr("%1, %2, %n word(s)", nullptr, version.wordCount)
                                  .arg(timeOf(version), version.label));
            }
        });
}

std::vector<int> PageVersionsDialog::chosen() const
{
    std::vector<int> rows;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (QTreeWidgetItem *item : items)
        rows.push_back(m_list->indexOfTopLevelItem(item));
    std::ranges::sort(rows);
    return rows;
}

/// The chosen version with the one before it, or the outermost of those chosen with each other.
void PageVersionsDialog::compare()
{
    const std::vector<int> rows = chosen();
    // What stands now needs no restoring.
    m_restore->setEnabled(rows.size() == 1 && rows.front() > 0 && m_workspace.isWritable());
    if (rows.empty())
        return;
    const int later = rows.front();
    const int earlier = rows.size() > 1 ? rows.back() : later + 1;
    const bool isFirst = earlier >= int(m_versions.size());
    m_between->setText(
        isFirst ? tr("The first version, from %1").arg(timeOf(m_versions[size_t(later)]))
                : tr("From %1 to %2")
                      .arg(timeOf(m_versions[size_t(earlier)]), timeOf(m_versions[size_t(later)])));
    const auto parts = std::make_shared<pagediff::Parts>();
    const PageVersion now = m_versions[size_t(later)];
    const PageVersion then = isFirst ? now : m_versions[size_t(earlier)];
    m_comparing.start(
        [parts, now, then](const Progress &) {
            *parts = pagediff::compare(then.text(), now.text());
        },
        [this, parts] { m_view->show(*parts); });
}

void PageVersionsDialog::restore()
{
    const std::vector<int> rows = chosen();
    if (rows.size() != 1)
        return;
    const Kind &kind = kindOf<Page>();
    const Result<Row> before = m_workspace.reader().row(kind, m_page);
    if (!before) {
        Message::show(this, before.error());
        return;
    }
    const PageVersion &version = m_versions[size_t(rows.front())];
    const PageVersion::Words words = version.read();
    auto page = fromRow<Page>(*before);
    page.title = words.title;
    page.ingress = words.ingress;
    page.content = words.content;
    Batch batch{tr("Restore the version of %1").arg(timeOf(version)),
                {Change::update(kind, *before, toRow(page))},
                {}};
    if (!batch.changes.front().fields.empty()) {
        if (const Result<> done = m_workspace.commit(batch); !done) {
            Message::show(this, done.error());
            return;
        }
    }
    Q_EMIT restored();
    accept();
}
