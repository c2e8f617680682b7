// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"

#include "core/error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

demo::Options hurried()
{
    demo::Options options;
    options.timeScale = 0.01;
    return options;
}

/// Also where it is no failure of the system: a scenario that this build does not know, such as one that was
/// written since.
QString reasonOf(const Error &error)
{
    return error.problem == InputProblem::UnknownOption ? u"there is no scenario “%1”"_s.arg(error.fact)
                                                        : error.detail;
}

} // namespace

DemoFixture::DemoFixture() : DemoFixture(hurried()) {}

DemoFixture::DemoFixture(const demo::Options &options) : m_server(std::make_unique<demo::Server>())
{
    if (const auto started = m_server->start(options); !started)
        qFatal("the demo workspace does not start: %s", qUtf8Printable(reasonOf(started.error())));
}

QUrl DemoFixture::url(const QString &pathAndQuery) const
{
    return QUrl(m_server->url().toString() + pathAndQuery, QUrl::StrictMode);
}

QStringList DemoFixture::problems() const
{
    QStringList found;
    const auto requests = m_server->requests();
    for (const auto &request : requests) {
        if (request.unknownRoute)
            found.append(
                u"the demo does not know %1 %2"_s.arg(QString::fromLatin1(request.verb), request.path));
    }
    return found;
}

int DemoFixture::count(const QByteArray &verb, const QString &path) const
{
    const auto requests = m_server->requests();
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [&](const auto &request) {
        return request.verb == verb && request.path.section(u'?', 0, 0) == path;
    }));
}

demo::Fault answering(const QByteArray &verb, const QString &pathPattern, const demo::Reply &reply)
{
    demo::Fault fault;
    fault.verb = verb;
    fault.pathPattern = pathPattern;
    fault.times = -1;
    fault.reply = reply;
    return fault;
}

} // namespace draftt
