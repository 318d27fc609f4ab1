#pragma once

#include "rules/pagefinding.h"

#include <QSet>

/// True for link text that does not say where it leads: "läs mer", "here", or a bare address.
bool isUnclearLinkText(const QString &text);

/// Links without text, or whose text does not say where they lead, in Swedish, English, German and
/// Danish. Mend, for a link to a record: its title. Source: WCAG 2.1, 2.4.4 Link Purpose; DIGG,
/// Vägledning för webbutveckling: clear links.
PageFindings unclearLinks(const BlockList &blocks, const PageFacts &facts);

/// Web addresses that cannot be followed, see safeAddress(). Mend: the words without a
/// link. Source: WHATWG URL Standard.
PageFindings brokenAddresses(const BlockList &blocks);

/// Links to records that are not in the register any more, document links too. Mend: the words
/// without a link. Source: WCAG 2.1, 2.4.4 Link Purpose; EN 301 549, 9.2.4.4.
PageFindings goneRecords(const BlockList &blocks, const PageFacts &facts);

/// Links to records, documents and contacts that the web site does not show: the words stand there
/// without a link, and the contact is left out. \a isShown tells for a uuid; records that are no
/// longer in the register, see goneRecords(), are to count as shown. Mend: the words without a
/// link.
PageFindings unpublishedRecords(const BlockList &blocks,
                                const std::function<bool(const QString &uuid)> &isShown);

/// Links whose address leads to a page of the site that is not there; \a leads tells for an
/// address. Mend: the words without a link.
PageFindings deadLinks(const BlockList &blocks,
                       const std::function<bool(const QString &href)> &leads);

/// Links beside each other that lead to the same place: read out twice, and one more stop for the
/// keyboard. Mend: one link. Source: WCAG 2.1, 2.4.4 Link Purpose, technique H2.
PageFindings doubleLinks(const BlockList &blocks);

/// The uuids of all records and documents that \a blocks link to.
QSet<QString> linkedRecords(const BlockList &blocks);

/// All of these.
PageFindings linkFindings(const BlockList &blocks, const PageFacts &facts);
