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
    /// Items of one page, and whether it is the last.
    using OnItems = std::function<void(const Result<QList<Item>> &, bool isLast)>;

    /// `path` is encoded and has a query already.
    Paging(Workspace &workspace, const QString &path, Parse parse, OnItems onItems)
        : m_workspace(workspace), m_path(path), m_parse(std::move(parse)), m_onItems(std::move(onItems))
    {
        ask({});
    }

    void cancel() override
    {
        m_onItems = nullptr;
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
            return end(items);
        const auto token = reply->json.value(QStringLiteral("next_page_token")).toString();
        if (token.isEmpty())
            return end(items);
        if (m_seen.contains(token))
            return end(Failure(malformed(*reply, QStringLiteral("a page token came twice"))));
        m_seen.insert(token);
        ask(token);
        // Last: the callback may drop this operation.
        const auto onItems = m_onItems;
        onItems(items, false);
    }

    void end(const Result<QList<Item>> &items)
    {
        if (const auto onItems = std::exchange(m_onItems, nullptr))
            onItems(items, true);
    }

    Workspace &m_workspace;
    QString m_path;
    Parse m_parse;
    OnItems m_onItems;
    QSet<QString> m_seen;
    Pending m_step;
};

/// All pages in one list.
template <typename Item>
[[nodiscard]] Pending fetchAll(Workspace &workspace, const QString &path, typename Paging<Item>::Parse parse,
                               Done<QList<Item>> done)
{
    auto all = std::make_shared<QList<Item>>();
    return Pending(
        new Paging<Item>(workspace, path, std::move(parse),
                         [all, done = std::move(done)](const Result<QList<Item>> &items, bool isLast) {
                             if (!items)
                                 return done(items);
                             all->append(*items);
                             if (isLast)
                                 done(*all);
                         }));
}

} // namespace draftt
