#pragma once

#include "site/templatedata.h"

#include "records/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <map>
#include <string>

/// How a site looks: templates, style sheet and other files. What ships with the program, with
/// single files replaced by those of the municipality's own folder.
class SiteTheme
{
public:
    /// Reads the theme that ships, or that with the files of \a folder in their place.
    /// Error::Format names the file and line of a template that is broken; Error::NotFound a folder
    /// that is not there. A folder may hold templates/NAME.mustache, site.css, site.js and any
    /// picture or font.
    static Result<SiteTheme> load(const QString &folder = {});

    /// The text of template \a name filled with \a data, and with \a base where \a data does not
    /// have a name: UTF-8. Values are escaped but where the template asks for them as they are. Not
    /// for two threads at once: each takes a copy.
    std::string fill(const char *name, const TemplateData &data, const TemplateData &base);
    /// Files that go along with every site, by path.
    const QMap<QString, QByteArray> &files() const { return m_files; }

    /// All templates as they were read, to tell whether any has changed.
    QByteArray sources() const;

private:
    Result<> addTemplates(const QString &folder);
    Result<> addFiles(const QString &folder);
    Result<> compile();
    Result<std::string> expanded(const QString &name, int depth) const;

    QMap<QString, QString> m_paths; ///< where each template was read
    QMap<QString, QByteArray> m_sources;
    QMap<QString, QByteArray> m_files;
    std::map<std::string, kainjow::mustache::mustache, std::less<>> m_templates;
};
