#pragma once

#include "records/progress.h"
#include "records/result.h"

#include <functional>
#include <optional>

class QString;
class QWidget;

/// Runs long work beside the window, which stays alive; after 300 ms shows how far it has come,
/// with Cancel. Returns when the work has ended.
namespace ProgressRunner {

/// \a title says what goes on: "Importing 1 195 rows". Cancel makes the job's Progress answer
/// false; the job then ends in its own way, commonly with Error::Code::Stopped.
void runJob(QWidget *parent, const QString &title,
            const std::function<void(const Progress &)> &job);

/// The same for a job with a result. The job runs on another thread: it opens its own connection.
template <typename T, typename Job> Result<T> run(QWidget *parent, const QString &title, Job &&job)
{
    std::optional<Result<T>> result;
    runJob(parent, title, [&](const Progress &progress) { result.emplace(job(progress)); });
    return *std::move(result);
}

} // namespace ProgressRunner
