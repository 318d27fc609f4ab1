#pragma once

#include "sectionview.h"

#include "records/page.h"

#include <QList>

class PageEditor;
class PageEditorWords;

/// What the window does with the page that is written.
namespace pagecommands {

/// "81 words · Paragraph: bulleted list · Language: Swedish"; of what is chosen "12 of 81 words".
ViewStatus status(const PageEditorWords &words);

/// The page as it is written now, with its content, saved or not.
Page asWritten(const PageEditor &editor);

/// Puts the keyboard into the one of \a parts that follows where it is; hidden ones are passed by.
/// A part inside another stands before it in the list.
void focusNext(const QList<QWidget *> &parts);

} // namespace pagecommands
