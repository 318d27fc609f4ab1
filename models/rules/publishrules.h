#pragma once

#include "rules/pagefinding.h"

/// People whom a page links to or names, by their full name, and who are not cleared to be shown.
/// An error for those who need a basis; a warning for officials and elected members, who only are
/// not marked. Place to mend: the contact. Source: Regulation (EU) 2016/679 (GDPR), Article 6; see
/// privacy.h.
PageFindings hiddenPeople(const BlockList &blocks, const PageFacts &facts);

/// EU projects that a page links to, lists, or is itself about, and that lack aims, results or the
/// funding statement. Each project once; all that a live list shows in one finding. Place to mend:
/// the project. Source: Regulation (EU) 2021/1060, Article 50(1)(a) and Annex IX; see visibility.h.
PageFindings owingProjects(const BlockList &blocks, const PageFacts &facts);

/// A page about an EU project that neither links to nor lists the project's record, which brings
/// the emblem and statement, nor writes the statement itself. Source: as owingProjects().
PageFindings missingStatements(const BlockList &blocks, const PageFacts &facts);

/// All of these.
PageFindings publishFindings(const BlockList &blocks, const PageFacts &facts);
