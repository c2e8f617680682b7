// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statements/resultlinks.h"

#include "app/demo/accounts/accounts.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto folder = "/demo-storage/"_L1;
constexpr qsizetype keptLinks = 100;

Reply refusal(int status, const QByteArray &code)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "application/xml";
    reply.body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + code + "</Code></Error>";
    return reply;
}

} // namespace

QString ResultLinks::add(const Request &request, const QByteArray &contentType, const QByteArray &body)
{
    const auto name = randomHex(16);
    m_kept.insert(name, {contentType, body});
    m_order.append(name);
    if (m_order.size() > keptLinks)
        m_kept.remove(m_order.takeFirst());
    return m_scheme + "://"_L1 + QString::fromLatin1(request.header("host")) + folder + name;
}

std::optional<Reply> ResultLinks::answer(const Request &request) const
{
    if (request.verb != "GET" || !request.path.startsWith(folder))
        return {};
    if (!request.header("authorization").isEmpty())
        return refusal(400, "InvalidAuthenticationInfo");
    const auto found = m_kept.constFind(request.path.sliced(folder.size()));
    if (found == m_kept.cend())
        return refusal(403, "AuthenticationFailed");
    Reply reply;
    reply.contentType = found->contentType;
    reply.body = found->body;
    return reply;
}

} // namespace draftt::demo
