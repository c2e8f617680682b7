// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace draftt
{

/// A class of Qt Test that this program can run. It lives as long as the program: DRAFTT_TEST makes it.
class RunnableTest
{
public:
    using Main = int (*)(int argc, char **argv);

    /// `source` is the path of the class's source, whose stem is the test's name: `tst_host`.
    RunnableTest(const char *source, Main main) noexcept;
    ~RunnableTest() = default;
    Q_DISABLE_COPY_MOVE(RunnableTest)

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    /// Runs the class as Qt Test does; what its main would return.
    [[nodiscard]] int run(int argc, char **argv) const { return m_main(argc, argv); }
    /// The one that was made before it; null for the first.
    [[nodiscard]] const RunnableTest *previous() const { return m_previous; }
    /// The one that was made last; null where the program has none.
    [[nodiscard]] static const RunnableTest *last() { return s_last; }

private:
    static const RunnableTest *s_last;

    QByteArray m_name;
    Main m_main;
    const RunnableTest *m_previous;
};

/// What the macros of Qt Test make of a class's main.
template <class Application, class Test> int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace draftt

// Instead of Qt Test's macros, which make a main of each class: several of them stand in one program, whose
// first word says which is to run.
#define DRAFTT_TEST(Class)                                                                                   \
    static const draftt::RunnableTest runnable##Class(__FILE__, &draftt::runTest<QCoreApplication, Class>);
// For a class that shows widgets; its source includes QApplication.
#define DRAFTT_WINDOW_TEST(Class)                                                                            \
    static const draftt::RunnableTest runnable##Class(__FILE__, &draftt::runTest<QApplication, Class>);
