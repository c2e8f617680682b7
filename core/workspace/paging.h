// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/calls.h"

#include <QSet>

namespace draftt
{

/// Reads a list page by page. `parse` makes a page of one answer. Ends when the
/// token is absent or empty: an empty page may have a successor (databricks-api §6.2). A token that comes
/// again is an error, or a confused server would keep us for ever.
template <typename Item> class Paging final : public Job<Answered<Page<Item>>>
{
public:
    using Parse = std::function<Result<Page<Item>>(const ApiReply &)>;

    /// `path` is encoded and has a query already.
    Paging(const Workspace &workspace, const QString &path, Parse parse, OnPage<Item> onPage)
        : Job<Answered<Page<Item>>>(onPage)
        , m_workspace(workspace)
        , m_path(path)
        , m_parse(std::move(parse))
        , m_onPage(std::move(onPage))
    {
        ask({});
    }

private:
    void ask(const QString &token)
    {
        ApiCall call;
        call.path = token.isEmpty() ? m_path : m_path + QStringLiteral("&page_token=") + encoded(token);
        this->next(m_workspace.call(call, this->orFail(&Paging::onReply)));
    }

    void onReply(const ApiReply &reply)
    {
        const auto parsed = m_parse(reply);
        if (!parsed)
            return this->finish(Failure(parsed.error()));
        const auto token = reply.json.value(QStringLiteral("next_page_token")).toString();
        const Answered<Page<Item>> page{{parsed->items, token.isEmpty(), parsed->odd}, reply.http.exchange};
        if (token.isEmpty())
            return this->finish(page);
        if (m_seen.contains(token))
            return this->finish(Failure(malformed(reply, QStringLiteral("a page token came twice"))));
        m_seen.insert(token);
        ask(token);
        m_onPage(page); // last: it may drop this
    }

    const Workspace m_workspace;
    const QString m_path;
    const Parse m_parse;
    const OnPage<Item> m_onPage;
    QSet<QString> m_seen;
};

/// All items of all pages in one list.
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
