#pragma once

#include "rules/finding.h"

#include <QHash>
#include <QSet>

/// What the register knows that a page may touch. Gathered once and then only read, so that it may
/// be asked from any thread.
struct PageRegister
{
    /// Somebody who may not be published as things stand, see mayBePublished().
    struct Person
    {
        QString uuid;
        QString name;
        bool serves = false; ///< an official or elected: needs only to be marked as shown
    };
    /// A project with EU support, from its approval on.
    struct Supported
    {
        QString uuid;
        QString title; ///< without needless spaces, as is its acronym
        QString acronym;
        Findings owed; ///< see visibility(); also what is done
    };
    std::vector<Person> hidden;
    std::vector<Supported> projects;
    QHash<QString, QString> shortNames; ///< what those of programmes and networks stand for
    QSet<QString> names; ///< short names that are names themselves, such as a project's acronym
    QSet<QString> words; ///< of the names of records: they are right
};
