// SPDX-License-Identifier: Apache-2.0
#include "app/handover.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#if defined(_WIN32)
#include <windows.h>
#else
#include <unistd.h>
#endif
#if defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

namespace draftt
{

namespace
{

constexpr int couldNotBeDone = 1;

// Where this program really lies, and not where a link to it does.
std::filesystem::path ownPath()
{
    std::error_code none;
#if defined(_WIN32)
    wchar_t path[32768];
    return std::wstring(path, GetModuleFileNameW(nullptr, path, 32768));
#elif defined(__APPLE__)
    char path[4096];
    uint32_t size = sizeof path;
    return _NSGetExecutablePath(path, &size) == 0 ? std::filesystem::canonical(path, none) : "";
#else
    return std::filesystem::read_symlink("/proc/self/exe", none);
#endif
}

int complain(const std::filesystem::path &program, const std::error_code &reason)
{
    std::fprintf(stderr, "draftt-connect: %s: %s.\n", program.string().c_str(), reason.message().c_str());
    return couldNotBeDone;
}

} // namespace

#if defined(_WIN32)
int becomeSibling(const char *name, char * /*argv*/[])
{
    const auto program = ownPath().replace_filename(name).replace_extension(".exe");
    STARTUPINFOW start{.cb = sizeof start};
    PROCESS_INFORMATION child{};
    // The words as they were typed: whoever splits and quotes them again changes some.
    if (!CreateProcessW(program.c_str(), GetCommandLineW(), nullptr, nullptr, TRUE, 0, nullptr, nullptr,
                        &start, &child))
        return complain(program, {int(GetLastError()), std::system_category()});
    DWORD code = couldNotBeDone;
    WaitForSingleObject(child.hProcess, INFINITE);
    GetExitCodeProcess(child.hProcess, &code);
    return int(code);
}
#else
int becomeSibling(const char *name, char *argv[])
{
    const auto program = ownPath().replace_filename(name);
    if (!program.is_absolute()) // where one stands now, anybody may have put a program of that name
        return complain(program, std::make_error_code(std::errc::no_such_file_or_directory));
    execv(program.c_str(), argv);
    return complain(program, {errno, std::generic_category()});
}
#endif

} // namespace draftt
