#pragma once

#include "exchange/importplan.h"
#include "support/register.h"

#include <QFile>

#include <memory>

/// A register in a folder of its own, and files to import into it.
class ImportFixture
{
public:
    explicit ImportFixture(const char *kind = "project")
    {
        options.kind = findKind(QString::fromLatin1(kind));
    }

    /// Writes a file and plans its import.
    Result<ImportPlan> plan(const QString &csv)
    {
        options.path = reg.file(QStringLiteral("list.csv"));
        QFile file(options.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv.toUtf8()) < 0)
            return Error{Error::Code::Disk, file.errorString(), {}};
        file.close();
        return planImport(reg.store().reader(), options);
    }

    /// Plans and commits; the result is what was planned.
    Result<ImportPlan> import(const QString &csv)
    {
        Result<ImportPlan> made = plan(csv);
        if (!made)
            return made;
        if (Result<> ready = made->ready(); !ready)
            return ready.error();
        if (Result<> applied = reg.store().apply(made->batch); !applied)
            return applied.error();
        return made;
    }

    /// The values of \a field of all records of \a kind, by id.
    QVariantList values(const char *field, const char *kind = nullptr)
    {
        const Kind &of = kind ? *findKind(QString::fromLatin1(kind)) : *options.kind;
        const int index = of.indexOf(QString::fromLatin1(field));
        QVariantList list;
        const Result<> read = reg.store().reader().each(of, {}, [&](const Row &row) {
            list.append(row.values[size_t(index)]);
            return true;
        });
        return read ? list : QVariantList{read.error().message};
    }

    TestRegister reg;
    ImportOptions options;
};
