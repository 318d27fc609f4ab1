#include "printing.h"

#include "mailing.h"
#include "printdialog.h"

#include "tables/workspace.h"

#include <QWidget>

Printing::Printing(QWidget &window)
    : QObject(&window)
    , m_window(&window)
    , m_mailing(new Mailing(this))
{
}

void Printing::open(Workspace &workspace, const SectionView *view, const QString &report)
{
    PrintDialog::run(m_window, {workspace, *m_mailing, printOpener(workspace.path())},
                     PrintSubject::of(view), report);
}
