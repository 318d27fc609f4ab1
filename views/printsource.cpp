#include "printsource.h"

#include "storage/store.h"

PrintOpener printOpener(const QString &path)
{
    return [path]() -> Result<PrintSource> {
        Result<Database> database = Database::openReader(path);
        if (!database)
            return database.error();
        const auto store = std::make_shared<Store>(*std::move(database));
        PrintSource source;
        source.each = [store](const ReportOrder &order, const ReportSink &sink,
                              const Progress &progress) {
            return eachDocument(*store, order, sink, progress);
        };
        source.pdf = [store](const ReportOrder &order, const PaperFormat &format,
                             const Progress &progress) {
            return reportPdf(*store, order, format, progress);
        };
        source.files = [store, files = reportFiles(*store)](const QString &name) {
            return files(name);
        };
        return source;
    };
}
