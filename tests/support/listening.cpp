// SPDX-License-Identifier: Apache-2.0
#include "tests/support/listening.h"

#include <QAccessible>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace draftt
{

bool pretendToListen()
{
#ifdef Q_OS_LINUX
    // QPlatformIntegration::accessibility() and QPlatformAccessibility::setActive(bool), whose headers are
    // private.
    using Find = void *(*)(const void *);
    using Activate = void (*)(void *, bool);
    auto *const integration =
        static_cast<void **>(dlsym(RTLD_DEFAULT, "_ZN22QGuiApplicationPrivate20platform_integrationE"));
    const auto find =
        reinterpret_cast<Find>(dlsym(RTLD_DEFAULT, "_ZNK20QPlatformIntegration13accessibilityEv"));
    const auto activate =
        reinterpret_cast<Activate>(dlsym(RTLD_DEFAULT, "_ZN22QPlatformAccessibility9setActiveEb"));
    if (integration && find && activate)
        activate(find(*integration), true);
#endif
    return QAccessible::isActive();
}

} // namespace draftt
