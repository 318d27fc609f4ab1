#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A page of the web site.
struct Page
{
    Q_DECLARE_TR_FUNCTIONS(Page)
public:
    static constexpr const char *table = "page";
    static constexpr const char *context = "Page";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Page", "Page");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Page", "Pages");
    static std::span<const Field<Page>> fields();

    qint64 id = 0;
    QString uuid;
    QString title;
    QString slug; ///< last part of its address
    Ref parent;
    std::optional<qint64> position; ///< among its siblings
    QString language = QStringLiteral("sv"); ///< code of contentLanguages()
    Ref counterpart; ///< the same page in another language
    QString ingress;
    QString content; ///< blocks as canonical JSON
    QString description; ///< for search engines
    QString status = QStringLiteral("draft"); ///< code of pageStatuses()
    Ref responsible;
    QDate reviewDate;
    QDate newsDate; ///< the page is news of this day; null: it is no news

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
