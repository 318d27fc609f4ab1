#pragma once

#include <QtGlobal>

#include <functional>

class QWidget;
class Workspace;

/// Pages of a register just opened that were written and not saved, because the program ended
/// unexpectedly.
namespace draftnews {

/// Tells in the window \a parent which pages have such a draft, beside the page \a onShow, which
/// tells it itself; \a show goes to one of them. Drafts of pages that are gone are let go after a
/// month.
void tell(QWidget *parent, const Workspace &workspace, qint64 onShow,
          const std::function<void(qint64)> &show);

} // namespace draftnews
