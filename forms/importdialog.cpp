#include "importdialog.h"

#include "ui_importdialog.h"

#include "icons.h"
#include "importhints.h"
#include "importpreviewmodel.h"
#include "message.h"
#include "progress.h"
#include "recorddelegate.h"
#include "theme.h"

#include "records/shown.h"
#include "tables/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QScreen>

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Workspace &workspace, const Kind *kind, const QString &path,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_workspace(workspace)
    , m_job(workspace.path())
    , m_preview(new ImportPreviewModel(this))
{
    m_options.createMissing = true;
    m_options.skipBad = true;
    m_ui->setupUi(this);
    dress();
    fillChoices();
    connectOptions();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ImportDialog::start);
    connect(&m_job, &ImportJob::planned, this,
            [this](const auto &plan, const auto &source) { present(plan, *source); });
    connect(&m_job, &ImportJob::failed, this, &ImportDialog::showFailure);
    connect(&m_job, &ImportJob::progressed, this, &ImportDialog::showProgress);
    setKind(QString::fromUtf8(kind ? kind->key() : "project"));
    setFile(path);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::dress()
{
    m_ui->file->addAction(Icons::named(u"text-x-generic"_s), QLineEdit::LeadingPosition);
    m_ui->file->setFrame(true);
    for (QLabel *heading : {m_ui->columnsTitle, m_ui->previewTitle, m_ui->problemsTitle}) {
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
    }
    for (QLabel *label : {m_ui->kindLabel, m_ui->encodingLabel, m_ui->delimiterLabel,
                          m_ui->decimalLabel, m_ui->datesLabel, m_ui->currencyLabel,
                          m_ui->columnsCount, m_ui->previewCount, m_ui->problemsCount})
        Theme::setTextRole(*label, Theme::Size::Normal, ColorRole::Text2);
    for (QLabel *hint : {m_ui->encodingHint, m_ui->delimiterHint, m_ui->decimalHint,
                         m_ui->datesHint, m_ui->currencyHint})
        Theme::setTextRole(*hint, Theme::Size::Small, ColorRole::Text2);
    RecordDelegate::install(*m_ui->preview);
    m_ui->preview->setModel(m_preview);
    m_ui->preview->setFrameShape(QFrame::NoFrame);
    m_ui->preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->splitter->setSizes({440, 560});
    m_ui->key->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    Theme::makeAct(*m_ui->act);
    const QSize room = screen()->availableSize() * 0.9;
    resize(size().boundedTo(room));
}

void ImportDialog::setKind(const QString &key)
{
    m_options.kind = findKind(key);
    m_options.columns.clear();
    m_options.keyField.clear();
    m_isNew = true;
    m_ui->kind->setCode(key);
    setWindowTitle(tr("Import into %1").arg(m_options.kind->plural()));
    replan();
}

void ImportDialog::setFile(const QString &path)
{
    ImportOptions fresh;
    fresh.kind = m_options.kind;
    fresh.path = path;
    fresh.createMissing = m_options.createMissing;
    fresh.skipBad = m_options.skipBad;
    fresh.currency = m_options.currency;
    m_options = fresh;
    m_isNew = true;
    m_ui->file->setText(QFileInfo(path).fileName());
    m_ui->file->setToolTip(path);
    replan();
}

void ImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a file to import"), QFileInfo(m_options.path).path(),
        tr("Tables (*.csv *.tsv *.txt)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportDialog::replan()
{
    m_plan.reset();
    m_ui->act->setEnabled(false);
    m_pause.start(0);
}

void ImportDialog::start()
{
    showProgress(0, 0);
    m_job.start(m_options);
}

void ImportDialog::showProgress(int done, int total)
{
    Theme::setTextRole(*m_ui->summary, Theme::Size::Normal, ColorRole::Text2);
    m_ui->summary->setText(
        total == 0 ? tr("Reading the file…")
                   : tr("Reading row %1 of %2…").arg(shown::number(done), shown::number(total)));
    m_ui->act->setText(tr("Import"));
}

void ImportDialog::showFailure(const Error &error)
{
    m_plan.reset();
    m_preview->setPlan({});
    m_ui->mapping->clear();
    m_ui->problems->setPlan({});
    for (QLabel *text :
         {m_ui->columnsCount, m_ui->previewCount, m_ui->problemsCount, m_ui->encodingHint,
          m_ui->delimiterHint, m_ui->decimalHint, m_ui->datesHint, m_ui->currencyHint})
        text->clear();
    Theme::setTextRole(*m_ui->summary, Theme::Size::Normal, ColorRole::Bad);
    m_ui->summary->setText(error.message.toHtmlEscaped());
    m_ui->act->setEnabled(false);
    Q_EMIT settled();
}

void ImportDialog::present(const std::shared_ptr<ImportPlan> &plan, const ImportSource &source)
{
    m_plan = plan;
    if (adoptKey())
        return;
    m_ui->mapping->setPlan(*plan);
    m_ui->columnsCount->setText(tr("%1 of %2 taken in")
                                    .arg(shown::number(m_ui->mapping->mappedCount()),
                                         shown::number(qint64(plan->columns.size()))));
    m_preview->setPlan(plan);
    fitPreview();
    m_ui->previewCount->setText(ImportHints::preview(*plan));
    m_ui->problems->setPlan(plan);
    m_ui->problemsCount->setText(ImportHints::problems(*plan));
    m_ui->copyProblems->setEnabled(!plan->problems.empty());
    showOptions(source);
    showChoices();
    showSummary();
    Q_EMIT settled();
}

/// Columns as wide as their content, but so that what becomes of the rows is seen at once.
void ImportDialog::fitPreview()
{
    m_ui->preview->resizeColumnsToContents();
    QHeaderView &header = *m_ui->preview->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    int excess = -m_ui->preview->viewport()->width();
    for (int section = 0; section < header.count(); ++section) {
        header.resizeSection(section, std::min(header.sectionSize(section), letter * 28));
        excess += section <= m_preview->fateSection() ? header.sectionSize(section) : 0;
    }
    for (int section = 1; section < m_preview->fateSection() && excess > 0; ++section) {
        const int spare = std::max(0, header.sectionSize(section) - letter * 16);
        header.resizeSection(section, header.sectionSize(section) - std::min(spare, excess));
        excess -= std::min(spare, excess);
    }
}

void ImportDialog::showSummary()
{
    const Result<> ready = m_plan->ready();
    const bool hasChanges = !m_plan->batch.isEmpty();
    const int count = m_plan->inserted + m_plan->updated;
    Theme::setTextRole(*m_ui->summary, Theme::Size::Normal,
                       ready ? ColorRole::Text : ColorRole::Bad);
    m_ui->summary->setText(!ready ? ready.error().message.toHtmlEscaped()
                               : hasChanges
                               ? ImportHints::summary(*m_plan)
                               : tr("The register already holds everything in the file."));
    m_ui->act->setText(tr("Import %1 row(s)", nullptr, count).arg(shown::number(count)));
    m_ui->act->setEnabled(ready && hasChanges && m_workspace.isWritable());
    if (ready && !m_workspace.isWritable())
        m_ui->summary->setText(
            tr("The register is open for reading only. Nothing can be imported."));
}

void ImportDialog::goToRow(qint64 line, int column)
{
    const int row = m_preview->rowOfLine(line);
    if (row < 0) {
        return Message::tell(this,
                             tr("Line %1 is beyond the rows shown here. Open the file to see "
                                "it.")
                                 .arg(shown::number(line)));
    }
    const QModelIndex index = m_preview->index(row, std::max(0, m_preview->sectionOf(column)));
    m_ui->preview->setCurrentIndex(index);
    m_ui->preview->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_ui->preview->setFocus();
}

void ImportDialog::import()
{
    if (!m_plan || !m_plan->ready())
        return;
    if (const Result<> allowed = m_workspace.mayWrite(); !allowed)
        return Message::show(this, allowed.error());
    const int count = m_plan->inserted + m_plan->updated;
    const QString rows = shown::number(count);
    const Result<> written = ProgressRunner::run<void>(
        this, tr("Importing %1 row(s)", nullptr, count).arg(rows),
        [path = m_workspace.path(), plan = m_plan](const Progress &progress) {
            Result<Store> store = Store::openBeside(path);
            return store ? store->apply(plan->batch, progress) : Result<>(store.error());
        });
    if (!written)
        return Message::show(this, written.error());
    m_workspace.reload();
    if (parentWidget())
        Message::tell(parentWidget(), tr("%1 row(s) were imported.", nullptr, count).arg(rows),
                      Tone::Ok);
    accept();
}

void ImportDialog::reject()
{
    m_job.stop();
    QDialog::reject();
}
