// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>

namespace
{

double millisecondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

// Loaded into a program with LD_PRELOAD, stands before QBackingStore::flush(const QRegion &, QWindow *, const
// QPoint &), which puts a drawn window on the screen, and tells the first time that it was called: wall clock
// and processor time, in milliseconds, to the file descriptor that FIRSTFRAME names.
// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is that of the function of Qt
extern "C" void _ZN13QBackingStore5flushERK7QRegionP7QWindowRK6QPoint(void *self, const void *region,
                                                                      void *window, const void *offset)
{
    constexpr auto name = "_ZN13QBackingStore5flushERK7QRegionP7QWindowRK6QPoint";
    using Flush = void (*)(void *, const void *, void *, const void *);
    static const auto flush = reinterpret_cast<Flush>(dlsym(RTLD_NEXT, name));
    flush(self, region, window, offset);
    static bool isFirst = true;
    const char *descriptor = std::getenv("FIRSTFRAME");
    if (isFirst && descriptor)
        dprintf(std::atoi(descriptor), "%.3f %.3f\n", millisecondsOf(CLOCK_MONOTONIC),
                millisecondsOf(CLOCK_PROCESS_CPUTIME_ID));
    isFirst = false;
}
