#pragma once

#include "rules/pagefinding.h"

#include "records/document.h"
#include "records/network.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/settings.h"
#include "records/town.h"

// What readers of the web site would miss, or be misled by, in a record that stands there. An error
// is what the law asks for and a reader does not get; the rest makes the site better.

/// A published project, as of \a today; \a programme is the project's, or nullptr. What the EU's
/// support asks of the site is as visibility() says, but that the site shows no statement where one
/// is due is an error here. Posters and events are no matter of the site. Source: Regulation (EU)
/// 2021/1060, Article 50 and Annex IX; an image without alt text: WCAG 2.1, 1.1.1.
Findings publishing(const Project &project, const Programme *programme, QDate today);
/// A published network, as of \a today.
Findings publishing(const Network &network, QDate today);
/// A published town, as of \a today.
Findings publishing(const Town &town, QDate today);
/// A published document: without a file that may be put on the web, and without an address, readers
/// cannot get it.
Findings publishing(const Document &document);
/// The municipality itself: who publishes, and how readers reach it. A site has an address, a way
/// to report faults and a statement with a date: lagen om tillgänglighet till digital offentlig
/// service (2018:1937), sections 13 and 14; Commission Implementing Decision (EU) 2018/1523.
Findings publishing(const Settings &settings);

/// What a record says against itself, see Kind::problems(), as warnings.
Findings problemFindings(const std::vector<Problem> &problems);
