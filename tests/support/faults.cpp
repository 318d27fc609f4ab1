// Preloaded into the program by tests of what a failing disk does. Of the calls that the variable
// UTBLICK_FAULT names (create, write, folder, link, rename, flush) those with the numbers in
// UTBLICK_FAULT_AT fail ("1,3", or "2+" for the second and all later ones) with the error
// UTBLICK_FAULT_CODE, if they concern something below the folder UTBLICK_FAULT_BELOW.

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

bool isDue(int call)
{
    const std::string at = variable("UTBLICK_FAULT_AT");
    size_t from = 0;
    while (from < at.size()) {
        size_t end = at.find(',', from);
        end = end == std::string::npos ? at.size() : end;
        const std::string one = at.substr(from, end - from);
        const int number = std::atoi(one.c_str());
        if (call == number || (one.back() == '+' && call > number))
            return true;
        from = end + 1;
    }
    return false;
}

/// Counts the call, and sets errno when it is to fail.
bool fails(const char *kind, const std::string &path)
{
    static std::atomic<int> calls = 0;
    const std::string below = variable("UTBLICK_FAULT_BELOW");
    if (variable("UTBLICK_FAULT") != kind || below.empty() || path.rfind(below, 0) != 0
        || !isDue(++calls))
        return false;
    errno = std::atoi(variable("UTBLICK_FAULT_CODE").c_str());
    return true;
}

std::string pathOf(int handle)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t size = readlink(link.c_str(), path, sizeof path);
    return size < 0 ? std::string() : std::string(path, size_t(size));
}

template <typename Function> Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list list)
{
    return flags & (O_CREAT | O_TMPFILE) ? mode_t(va_arg(list, unsigned)) : 0;
}

} // namespace

extern "C" {

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    if ((flags & O_CREAT) && fails("create", path))
        return -1;
    return real<int (*)(const char *, int, ...)>("open64")(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return open64(path, flags, mode);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    if (handle > 2 && fails("write", pathOf(handle)))
        return -1;
    return real<ssize_t (*)(int, const void *, size_t)>("write")(handle, bytes, size);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return fails("folder", path) ? -1 : real<int (*)(const char *, mode_t)>("mkdir")(path, mode);
}

int link(const char *from, const char *to) noexcept
{
    return fails("link", to) ? -1 : real<int (*)(const char *, const char *)>("link")(from, to);
}

int rename(const char *from, const char *to) noexcept
{
    return fails("rename", to) ? -1 : real<int (*)(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    if (fails("rename", to))
        return -1;
    return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(
        fromFolder, from, toFolder, to, flags);
}

int syncfs(int handle) noexcept
{
    return fails("flush", pathOf(handle)) ? -1 : real<int (*)(int)>("syncfs")(handle);
}

int fsync(int handle)
{
    return fails("flush", pathOf(handle)) ? -1 : real<int (*)(int)>("fsync")(handle);
}

} // extern "C"
