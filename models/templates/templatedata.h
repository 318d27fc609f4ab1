#pragma once

#include "records/cleantext.h"

#include <QString>

#include <kainjow/mustache.hpp>

#include <string>
#include <utility>

/// What a template is filled with: objects, lists, texts (UTF-8) and yes or no.
using TemplateData = kainjow::mustache::data;

/// A text, UTF-8. kainjow's constructors copy what they get, for every text of every page; the
/// value that is filled here is nobody else's.
inline TemplateData templateText(std::string text)
{
    TemplateData value(TemplateData::type::string);
    const_cast<std::string &>(value.string_value()) = std::move(text);
    return value;
}

/// Puts \a text under \a name, made clean. An empty text counts as absent, so that a section around
/// it is left out.
inline void put(TemplateData &data, const char *name, const QString &text)
{
    data[name] = text.isEmpty() ? TemplateData(false) : templateText(cleanText(text).toStdString());
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
    /// A list that grows moves its entries by copying them, so it begins with room for most.
    TemplateList() { list().reserve(16); }

    /// Adds an entry and hands it out to be filled, valid until the next one is added.
    TemplateData &add() { return list().emplace_back(TemplateData::type::object); }
    bool isEmpty() const { return m_list.list_value().empty(); }
    int size() const { return int(m_list.list_value().size()); }

    /// Puts the entries under \a name, within an object that is absent when there are none: what
    /// stands around the entries is the section {{#name}}, each entry {{#entries}} inside it. Of a
    /// list that is not needed any more the entries are not copied.
    void putInto(TemplateData &data, const char *name) const &
    {
        TemplateList(*this).moveInto(data, name);
    }
    void putInto(TemplateData &data, const char *name) && { moveInto(data, name); }

    /// The entries themselves, for a section that is repeated for each.
    TemplateData entries() && { return std::move(m_list); }

private:
    void moveInto(TemplateData &data, const char *name)
    {
        TemplateData around(false);
        if (!isEmpty()) {
            around = TemplateData(TemplateData::type::object);
            around["entries"] = std::move(m_list);
        }
        data[name] = std::move(around);
    }
    // Nobody else holds the list while it is filled, see templateText().
    kainjow::mustache::list &list()
    {
        return const_cast<kainjow::mustache::list &>(m_list.list_value());
    }

    TemplateData m_list{TemplateData::type::list};
};
