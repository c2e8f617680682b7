// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"

#include <QFileInfo>

#include <cstdio>

namespace draftt
{

const RunnableTest *RunnableTest::s_last = nullptr;

RunnableTest::RunnableTest(const char *source, Main main) noexcept
    : m_name(QFileInfo(QString::fromUtf8(source)).completeBaseName().toUtf8())
    , m_main(main)
    , m_previous(s_last)
{
    s_last = this;
}

namespace
{

/// Of the test that is named by the first word, or that is the only one; what stands behind its name is Qt
/// Test's.
int runNamedTest(int argc, char **argv)
{
    const QByteArray wanted(argc > 1 ? argv[1] : "");
    for (const auto *test = RunnableTest::last(); test; test = test->previous()) {
        if (test->name() == wanted) {
            argv[1] = argv[0];
            return test->run(argc - 1, argv + 1);
        }
    }
    if (const auto *only = RunnableTest::last(); only && !only->previous())
        return only->run(argc, argv);
    std::fputs("Name the test that is to run, and behind it what Qt Test is to be told:\n", stderr);
    for (const auto *test = RunnableTest::last(); test; test = test->previous())
        std::fprintf(stderr, "  %s\n", test->name().constData());
    return 2;
}

} // namespace

} // namespace draftt

int main(int argc, char **argv)
{
    return draftt::runNamedTest(argc, argv);
}
