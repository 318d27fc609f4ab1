#include "filechoice.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

std::function<QString(const filechoice::Request &)> &testAnswer()
{
    static std::function<QString(const filechoice::Request &)> answer;
    return answer;
}

QString startFolder()
{
    const QString last = QSettings().value(u"folder"_s).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString fromDialog(QWidget *parent, const filechoice::Request &request)
{
    QFileDialog dialog(parent, request.title, startFolder(), request.filter);
    switch (request.kind) {
    case filechoice::Request::Kind::Open:
        dialog.setFileMode(QFileDialog::ExistingFile);
        break;
    case filechoice::Request::Kind::Save:
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(request.suffix);
        dialog.setOption(QFileDialog::DontConfirmOverwrite, !request.mayReplace);
        dialog.selectFile(request.name);
        break;
    case filechoice::Request::Kind::Folder:
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    QSettings().setValue(u"folder"_s, dialog.directory().absolutePath());
    return dialog.selectedFiles().constFirst();
}

} // namespace

QString filechoice::ask(QWidget *parent, const Request &request)
{
    return testAnswer() ? testAnswer()(request) : fromDialog(parent, request);
}

void filechoice::setAnswer(std::function<QString(const Request &)> answer)
{
    testAnswer() = std::move(answer);
}
