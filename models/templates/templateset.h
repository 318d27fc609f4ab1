#pragma once

#include "templates/templatedata.h"

#include "records/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <map>
#include <string>

/// Mustache templates by name: those that ship, with single ones replaced by the municipality's.
class TemplateSet
{
public:
    /// Adds the files NAME.mustache of \a folder, in place of those of the same name. A folder that
    /// is not there adds nothing; Error::Access for a file that cannot be read.
    Result<> add(const QString &folder);
    /// Makes them ready to be filled. Error::Format names the file and line of one that is broken.
    Result<> compile();

    /// The same templates with {{t.key}} already replaced by the word with that key, escaped: half
    /// of what most templates ask for, and always the same in a language.
    TemplateSet saying(const QHash<QString, QString> &words) const;

    /// The text of template \a name filled with \a data, and with \a base where \a data does not
    /// have a name: UTF-8. Values are escaped but where the template asks for them as they are. Not
    /// for two threads at once: each takes a copy.
    std::string fill(const char *name, const TemplateData &data, const TemplateData &base);

    /// All templates as they were read, to tell whether any has changed.
    QByteArray sources() const;

private:
    Result<std::string> expanded(const QString &name, int depth) const;
    void keep(const std::string &name, const std::string &whole);

    QMap<QString, QString> m_paths; ///< where each template was read
    QMap<QString, QByteArray> m_sources;
    std::map<std::string, std::string> m_whole; ///< sources with those that they name put in
    std::map<std::string, kainjow::mustache::mustache, std::less<>> m_templates;
};

/// The content of the file at \a path, of at most 5 MB; an error that tells people what to do.
Result<QByteArray> themeFile(const QString &path);
