#pragma once

#include "site/sitecontext.h"

/// What the page is about, for machines: schema.org as JSON-LD that may stand in a script element.
/// GovernmentOrganization, BreadcrumbList, and Project with its Grant, Place or Organization of the
/// record. Source: https://schema.org/, version 15.
QString jsonLd(const SiteContext &context, const Row &row);
