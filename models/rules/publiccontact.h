#pragma once

#include "pages/blocks.h"

struct Contact;
struct Settings;

// What a page shows of a contact: the same in the editor and on the web.

/// Name, title, telephone and e-mail of \a contact, as far as they are known; nothing when the
/// contact may not be published (see mayBePublished()).
BlockList publicContact(const Contact &contact);
/// The municipality's contact centre: name, telephone and e-mail; nothing without both.
BlockList contactCentre(const Settings &settings);
