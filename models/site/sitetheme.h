#pragma once

#include "templates/templateset.h"

#include "records/result.h"
#include "records/settings.h"

#include <QByteArray>
#include <QMap>
#include <QString>

/// How a site looks: templates, style sheet and other files. What ships with the program, with
/// single files replaced by those of the municipality's own folder.
class SiteTheme
{
public:
    /// Reads the theme that ships, or that with the files of \a folder in their place.
    /// Error::Format names the file and line of a template that is broken; Error::NotFound a folder
    /// that is not there; Error::Invalid the line of a colour in its site.css that cannot be told
    /// from what it is seen against. A folder may hold templates/NAME.mustache, site.css, site.js
    /// and any picture or font.
    static Result<SiteTheme> load(const QString &folder = {});

    /// Gives the site the colours and fonts of \a settings. Error::Invalid names a setting that
    /// readers could not see, or no font, and what to do; the theme is then as it was.
    Result<> dress(const Settings &settings);

    const TemplateSet &templates() const { return m_templates; }
    /// Files that go along with every site, by path.
    const QMap<QString, QByteArray> &files() const { return m_files; }

private:
    Result<> addFiles(const QString &folder);
    Result<> checkColours(const QString &folder) const;

    TemplateSet m_templates;
    QMap<QString, QByteArray> m_files;
};
