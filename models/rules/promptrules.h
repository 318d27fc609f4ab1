#pragma once

#include "rules/pagefinding.h"

/// Questions of the page's template that nobody has answered; they are left out on the web site.
/// Mend: the question taken away.
PageFindings unansweredPrompts(const BlockList &blocks);
