#pragma once

#include "report/reportcontent.h"

/// The poster of a project, A3: name, priority, owners, what the EU and others pay, period,
/// contact, image and emblem. Invalid for a project with EU support whose funding statement cannot
/// be shown: the message says what to choose. Source: Regulation (EU) 2021/1060, Article 50 and
/// Annex IX.
Result<ReportContent> posterReport(const ReportSource &source, const Kind &kind, const Row &row);

/// The first sentences of \a text that fit in \a most characters; words of it when the first
/// sentence does not. Only the first paragraph.
QString firstSentences(const QString &text, qsizetype most);
