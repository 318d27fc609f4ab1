#pragma once

#include <QString>

#include <utility>
#include <variant>

/// What went wrong, in the user's words.
struct Error
{
    enum class Code {
        NotFound, ///< a file, record or field that should be there is not
        Access, ///< may not be read or written
        Locked, ///< somebody else has the file open
        Format, ///< not ours, damaged, or made by a newer version
        Invalid, ///< a value that cannot be accepted
        Conflict, ///< somebody else changed the same field
        Disk, ///< no space left, or the medium fails
        Stopped, ///< the user cancelled
        Usage, ///< a command line that cannot be understood
    };
    Code code = Code::Invalid;
    QString message; ///< what happened, then what to do: one or two short sentences
    QString detail; ///< path, SQL error, line: for the log and the curious; may be empty

    /// Message and detail on one line, for the command line and logs.
    QString line() const
    {
        return detail.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, detail);
    }
};

/// A value, or the error that stands in its place. Returned upward; shown in one place.
template <typename T = void> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    bool ok() const { return bool(*this); }
    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<T>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    explicit operator bool() const { return m_ok; }
    bool ok() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};
