#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A document kept in the register, or its address.
struct Document
{
    Q_DECLARE_TR_FUNCTIONS(Document)
public:
    static constexpr const char *table = "document";
    static constexpr const char *context = "Document";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Document", "Document");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Document", "Documents");
    static std::span<const Field<Document>> fields();

    qint64 id = 0;
    QString uuid;
    QString title;
    QString kind = QStringLiteral("report"); ///< code of documentKinds()
    RecordLink record;
    QDate date;
    QString caseNumber;
    QString address; ///< of a document kept elsewhere
    QString file;
    QString fileName;
    bool publish = false;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
