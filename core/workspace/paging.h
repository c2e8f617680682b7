// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/calls.h"

#include <QSet>

namespace draftt
{

/// Reads a list page by page. `parse` makes a page's items (Result<QList<Item>>) of one answer. Ends when the
/// token is absent or empty: an empty page may have a successor (databricks-api §6.2). A token that comes
/// again is an error, or a confused server would keep us for ever.
template <typename Item> class Paging : public Operation
{
public:
    using Parse = std::function<Result<QList<Item>>(const ApiReply &)>;

    /// `path` is encoded and has a query already.
    Paging(const Workspace &workspace, const QString &path, Parse parse, OnPage<Item> onPage)
        : m_workspace(workspace), m_path(path), m_parse(std::move(parse)), m_onPage(std::move(onPage))
    {
        ask({});
    }

    void cancel() override
    {
        m_onPage = nullptr;
        m_step.reset();
    }

private:
    void ask(const QString &token)
    {
        ApiCall call;
        call.path = token.isEmpty() ? m_path : m_path + QStringLiteral("&page_token=") + encoded(token);
        m_step = m_workspace.call(call, [this](const Result<ApiReply> &reply) { onReply(reply); });
    }

    void onReply(const Result<ApiReply> &reply)
    {
        const auto items = reply ? m_parse(*reply) : Result<QList<Item>>(Failure(reply.error()));
        if (!items)
            return end(Failure(items.error()));
        const auto token = reply->json.value(QStringLiteral("next_page_token")).toString();
        const Answered<Page<Item>> page{{*items, token.isEmpty()}, reply->http.exchange};
        if (token.isEmpty())
            return end(page);
        if (m_seen.contains(token))
            return end(Failure(malformed(*reply, QStringLiteral("a page token came twice"))));
        m_seen.insert(token);
        ask(token);
        // Last: the callback may drop this operation.
        const auto onPage = m_onPage;
        onPage(page);
    }

    void end(const Result<Answered<Page<Item>>> &page)
    {
        if (const auto onPage = std::exchange(m_onPage, nullptr))
            onPage(page);
    }

    const Workspace m_workspace;
    QString m_path;
    Parse m_parse;
    OnPage<Item> m_onPage;
    QSet<QString> m_seen;
    Pending m_step;
};

/// All pages in one list.
template <typename Item>
[[nodiscard]] Pending fetchAll(const Workspace &workspace, const QString &path,
                               typename Paging<Item>::Parse parse, Done<Answered<QList<Item>>> done)
{
    const auto all = std::make_shared<QList<Item>>();
    const auto add = [all, done = std::move(done)](const Result<Answered<Page<Item>>> &page) {
        if (!page)
            return done(Failure(page.error()));
        all->append(page->value.items);
        if (page->value.isLast)
            done(Answered<QList<Item>>{*all, page->exchange});
    };
    return Pending(new Paging<Item>(workspace, path, std::move(parse), add));
}

} // namespace draftt
