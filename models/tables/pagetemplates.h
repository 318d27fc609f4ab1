#pragma once

#include "records/kind.h"
#include "records/page.h"
#include "records/result.h"

#include <vector>

class Reader;

/// Pages to begin with: the headings such a page needs, and questions where its words shall stand
/// (see prompts.h). Their texts are the files resources/templates/LANGUAGE/KEY.json.
namespace pagetemplates {

struct Template
{
    QString key; ///< "project"; empty for the blank page
    QString name; ///< for people, in the language of the interface
    const Kind *kind = nullptr; ///< of the records such a page can be about; nullptr for none
};
/// The blank page first.
std::vector<Template> all();

/// What a new page is to be.
struct Wanted
{
    QString key;
    QString language; ///< code of contentLanguages(); a language without texts gets the English
    qint64 record = 0; ///< the record it is about; 0 for none
};
/// A draft of such a page. What the register knows of the record stands in it already: its name is
/// the title, its summary the ingress, and the links lead to it. NotFound when the record or the
/// template is gone.
Result<Page> page(const Reader &reader, const Wanted &wanted);

} // namespace pagetemplates
