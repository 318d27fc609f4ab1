#pragma once

#include "records/field.h"

#include <span>

// The coded values of the fields. Codes are part of the file format and never change meaning;
// labels are English and translated in the context "Choices".

/// What a project is.
std::span<const Choice> projectKinds();
/// The municipality's role, as the municipality itself speaks of it.
std::span<const Choice> municipalityRoles();
/// Role in the words of the EU programmes.
std::span<const Choice> programmeRoles();
/// A project's way from idea to archive.
std::span<const Choice> projectStatuses();
/// ISO 4217.
std::span<const Choice> currencies();
/// Policy objectives of the period 2021–2027: Regulation (EU) 2021/1060, Article 5; ISO1 and ISO2:
/// Regulation (EU) 2021/1059, Article 14.
std::span<const Choice> policyObjectives();
/// The goals of Agenda 2030, by number.
std::span<const Choice> agendaGoals();
/// Funding statement a programme asks for: Regulation (EU) 2021/1060, Annex IX.
std::span<const Choice> statements();
std::span<const Choice> organisationTypes();
std::span<const Choice> contactKinds();
std::span<const Choice> formalities();
std::span<const Choice> networkKinds();
std::span<const Choice> townKinds();
std::span<const Choice> townStatuses();
std::span<const Choice> eventKinds();
std::span<const Choice> deadlineKinds();
std::span<const Choice> documentKinds();
std::span<const Choice> pageStatuses();
std::span<const Choice> contentLanguages();
/// What others may do with the open data; as DCAT-AP-SE asks for.
std::span<const Choice> dataLicences();
/// What an accessibility statement says of the site. Source: Commission Implementing Decision (EU)
/// 2018/1523, annex, section 1.
std::span<const Choice> conformities();
/// ISO 3166-1 alpha-2, with the names of Unicode CLDR.
std::span<const Choice> countries();

/// Label of \a code, translated; the code itself when it is not among \a choices.
QString choiceLabel(std::span<const Choice> choices, QStringView code);
