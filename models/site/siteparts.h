#pragma once

#include "exchange/mapmark.h"
#include "records/kind.h"
#include "records/money.h"
#include "rules/publicstatus.h"

#include <QDate>
#include <QString>

#include <vector>

/// A page of the site.
struct SitePage
{
    enum class Type { Content, Record, List, Search, Statement, Data, Moved, NotFound };

    Type type = Type::Content;
    QString path; ///< inside the site: eu-projekt/land4climate.html
    QString title;
    QString language = QStringLiteral("sv");
    QString teaser; ///< one sentence about it, for lists
    QString about; ///< what it is, in few words: "Vänort · Tyskland"
    const Kind *kind = nullptr; ///< of the record it shows, or of the records it lists
    qint64 id = 0; ///< of the record it shows; 0 for the others
    QString uuid; ///< of the record it shows
    int parent = -1; ///< the page above; -1 for the first page
    int list = -1; ///< index among SitePlan::lists() of the list that stands on it
    QDate news; ///< the day it is news of; null: it is no news
    std::vector<int> below; ///< pages directly below, in order
};

/// Records of one kind on one page: all of them, or those of a status, year, theme, programme. A
/// list of pages is one of news, newest first; one of events has those to come before the past.
struct SiteList
{
    enum class View { All, Status, Year, Theme, Programme };

    const Kind *kind = nullptr;
    View view = View::All;
    QString key; ///< running, 2024, PO2, id of the programme
    QString title; ///< Pågående, 2024, Ett grönare Europa …
    /// Indexes of the records' pages that stand on this page; of events among SitePlan::events(),
    /// which have no pages.
    std::vector<int> entries;
    int total = 0; ///< entries of the whole list
    int part = 0; ///< which page of the list, from 0
    int before = 0; ///< entries on the pages before this one
    std::vector<int> parts; ///< the pages of this list, when there are several
    int page = -1; ///< the page it stands on
    int home = -1; ///< the first page of the whole list
};

/// An address of an earlier export that leads on.
struct SiteMove
{
    QString path; ///< the old one
    int page = -1; ///< that stood there
};

/// planned, running, completed: how pages, style sheet, filter and open data name a status.
QString statusKey(PublicStatus status);

/// What is listed of a project.
struct SiteProject
{
    PublicStatus status = PublicStatus::Planned;
    QDate start;
    QDate end;
    qint64 programme = 0;
    QString role;
    QString theme; ///< code of policyObjectives()
    QString image; ///< kept file; empty also when nobody has said what it shows
};

/// An organisation as the site names it.
struct SiteBody
{
    QString name;
    QString country; ///< code of countries()
};

/// An organisation's part in a project.
struct SitePartner
{
    qint64 organisation = 0;
    QString role; ///< code of programmeRoles()
    QString currency;
    Amount budget;
};

/// A town with its place on a map.
struct SitePlace
{
    MapMark mark;
    int page = -1; ///< of the town
};

/// An organisation's membership of a network.
struct SiteMember
{
    qint64 organisation = 0;
    QString note;
};
