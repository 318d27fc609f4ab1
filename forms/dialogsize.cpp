#include "dialogsize.h"

#include <QDialog>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr double share = 0.9; // of the screen

} // namespace

void DialogSize::remember(QDialog &dialog, const QString &key, QSize wanted)
{
    const QString path = u"dialogs/%1"_s.arg(key);
    const QSize last = QSettings().value(path).toSize();
    const QSize room = dialog.screen()->availableSize() * share;
    dialog.resize((last.isValid() ? last : wanted).boundedTo(room));
    QObject::connect(&dialog, &QDialog::finished, &dialog,
                     [&dialog, path] { QSettings().setValue(path, dialog.size()); });
}
