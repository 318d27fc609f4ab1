#pragma once

#include "printchoices.h"
#include "printout.h"

#include <QObject>

class Mailing;
class QPrinter;
class QWidget;

/// What is to go out: the documents, and what is known of their pages.
struct PrintJob
{
    printout::Job job;
    PrintChoices choices;
    QString title; ///< of the document, or of the report when it has several
    QString fileName; ///< without its end
    int documents = 0;
    QSizeF paper; ///< points
    int page = 0; ///< that is on show, from 0
    int document = 0; ///< that it belongs to, from 0
};

/// Where documents can go: to a printer, into files, to the mail program, to the browser. Makes
/// them beside the window, with progress and Cancel, and says how it went.
class PrintActs : public QObject
{
    Q_OBJECT

public:
    /// Questions and messages appear in \a window.
    PrintActs(QWidget &window, PrintOpener opener, Mailing &mailing);

    /// Asks for the printer first.
    void print(const PrintJob &job);
    void savePdf(const PrintJob &job);
    void saveWebPage(const PrintJob &job);
    void mail(const PrintJob &job);
    /// The document on show.
    void browse(const PrintJob &job);

    /// Answers instead of the print dialog, for tests: false when the user changed their mind. An
    /// empty function brings the dialog back.
    static void setAnswer(std::function<bool(QPrinter &)> answer);

private:
    void saveOne(const PrintJob &job, printout::Form form);
    void writeTo(const QString &target, const PrintJob &job, printout::Form form);
    void saveEach(const PrintJob &job, printout::Form form);
    Result<QByteArray> make(const PrintJob &job, printout::Form form, const QString &title);
    std::optional<printout::Existing> askExisting(int inTheWay);

    QWidget &m_window;
    PrintOpener m_opener;
    Mailing &m_mailing;
};
