#include "report/splitfiles.h"

#include "report/filenames.h"

#include "paper/pdfjoin.h"
#include "storage/safefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace splitfiles {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr size_t filesAtOnce = 40; // held in memory and flushed together

QFileInfoList filesIn(const Target &target)
{
    return QDir(target.folder).entryInfoList({u"*."_s + suffix(target.form)}, QDir::Files);
}

/// Files that wait to be written together.
class FileBatch
{
public:
    Result<> add(const QString &path, const QByteArray &bytes)
    {
        m_waiting.push_back({path, bytes});
        return m_waiting.size() >= filesAtOnce ? write() : Result<>();
    }
    Result<> write()
    {
        const Result<> done = safefile::writeAll(m_waiting);
        if (done)
            m_written += int(m_waiting.size());
        m_waiting.clear();
        return done;
    }
    int written() const { return m_written; }

private:
    std::vector<safefile::Content> m_waiting;
    int m_written = 0;
};

/// Whoever stopped, or mends the fault, wants to know what is in the folder now.
Error withWritten(Error error, int written)
{
    if (written == 0)
        return error;
    if (error.code == Error::Code::Stopped)
        error.message =
            Report::tr("Stopped. %n file(s) had been written and remain.", nullptr, written);
    else
        error.message +=
            u' ' + Report::tr("%n file(s) had been written before and remain.", nullptr, written);
    return error;
}

Result<> refuse(const Target &target, const Documents &documents)
{
    const Result<InTheWay> found = inTheWay(target, documents);
    if (!found)
        return found.error();
    if (found->count == 0)
        return {};
    return Error{Error::Code::Conflict,
                 Report::tr("“%1” is already in the folder, so nothing was written. Choose another "
                            "folder, or replace the files there.")
                     .arg(found->first),
                 QDir(target.folder).filePath(found->first)};
}

} // namespace

QString suffix(Form form)
{
    return form == Form::Pdf ? u"pdf"_s : u"html"_s;
}

Result<QByteArray> content(const ReportDocument &document, Form form, const PaperFormat &format,
                           const PaperDocument::Files &files)
{
    if (form == Form::WebPage)
        return document.html;
    PdfPart part;
    PdfContents contents{{}, {}, QDateTime::currentDateTime()};
    contents.documents.push_back(*part.add(PaperDocument::layOut(document.html, format, files)));
    return joinedPdf({part.close()}, contents);
}

Result<InTheWay> inTheWay(const Target &target, const Documents &documents)
{
    QHash<QString, QString> there; // names as they are, by how every file system reads them
    for (const QFileInfo &file : filesIn(target))
        there.insert(file.completeBaseName().toCaseFolded(), file.fileName());
    InTheWay found;
    if (there.isEmpty())
        return found;
    FileNames names;
    const Result<> made = documents([&](const ReportDocument &document) -> Result<> {
        const auto one = there.constFind(names.take(document.fileName).toCaseFolded());
        if (one != there.cend() && found.count++ == 0)
            found.first = *one;
        return {};
    });
    if (!made)
        return made.error();
    return found;
}

Result<int> write(const Target &target, const PaperDocument::Files &files,
                  const Documents &documents)
{
    if (target.existing == Existing::Refuse) {
        if (const Result<> free = refuse(target, documents); !free)
            return free.error();
    }
    const QDir place(target.folder);
    FileNames names;
    if (target.existing == Existing::Keep) {
        for (const QFileInfo &file : filesIn(target))
            names.take(file.completeBaseName());
    }
    FileBatch batch;
    const auto add = [&](const ReportDocument &document) -> Result<> {
        const Result<QByteArray> bytes = content(document, target.form, target.format, files);
        if (!bytes)
            return bytes.error();
        const QString name = names.take(document.fileName) + u'.' + suffix(target.form);
        return batch.add(place.filePath(name), *bytes);
    };
    const Result<> made = documents(add);
    const Result<> written = batch.write();
    if (!made)
        return withWritten(made.error(), batch.written());
    if (!written)
        return withWritten(written.error(), batch.written());
    return batch.written();
}

} // namespace splitfiles
