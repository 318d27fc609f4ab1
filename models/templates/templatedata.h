#pragma once

#include "records/cleantext.h"

#include <QString>

#include <kainjow/mustache.hpp>

/// What a template is filled with: objects, lists, texts (UTF-8) and yes or no.
using TemplateData = kainjow::mustache::data;

/// Puts \a text under \a name, made clean. An empty text counts as absent, so that a section around
/// it is left out.
inline void put(TemplateData &data, const char *name, const QString &text)
{
    data[name] = text.isEmpty() ? TemplateData(false) : TemplateData(cleanText(text).toStdString());
}

inline void put(TemplateData &data, const char *name, bool yes)
{
    data[name] = TemplateData(yes);
}

inline void put(TemplateData &data, const char *name, TemplateData value)
{
    data[name] = std::move(value);
}

/// The entries of a section.
class TemplateList
{
public:
    /// Adds an entry and hands it out to be filled, valid until the next one is added.
    TemplateData &add() { return m_entries.emplace_back(TemplateData::type::object); }
    bool isEmpty() const { return m_entries.empty(); }
    int size() const { return int(m_entries.size()); }

    /// Puts the entries under \a name, within an object that is absent when there are none: what
    /// stands around the entries is the section {{#name}}, each entry {{#entries}} inside it.
    void putInto(TemplateData &data, const char *name) const
    {
        TemplateData around(TemplateData::type::object);
        around["entries"] = TemplateData(m_entries);
        data[name] = m_entries.empty() ? TemplateData(false) : std::move(around);
    }

private:
    kainjow::mustache::list m_entries;
};
