// SPDX-License-Identifier: Apache-2.0
#include "core/ownprocess.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#ifndef __has_feature
#define __has_feature(x) 0
#endif

namespace draftt
{

namespace
{

Secret taken(const char *name)
{
    // What trimmed() is called on stays behind as a copy of its own; a Secret is wiped.
    const Secret whole(qgetenv(name));
    Secret secret(whole.reveal().trimmed());
#ifdef Q_OS_UNIX
    // NOLINTNEXTLINE(concurrency-mt-unsafe): there is no other thread yet
    for (volatile char *byte = std::getenv(name); byte && *byte != 0; ++byte)
        *byte = 0;
#endif
    qunsetenv(name);
    return secret;
}

} // namespace

EnvironmentSecrets takeEnvironmentSecrets()
{
    return {taken("DATABRICKS_CLIENT_SECRET"), taken("DATABRICKS_TOKEN")};
}

void forbidDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !__has_feature(address_sanitizer)
    // The leak sanitizer is itself a process that reads this one's memory.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void allowManyFiles()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t enough = 10'000; // macOS allows 10,240
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= enough)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, enough);
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace draftt
