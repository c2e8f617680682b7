// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/reach.h"
#include "core/pending.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace draftt
{

class MutedLabel;
class StatusIcon;

/// What a grant would open, before it is given: how much in a line, the rest folded away. Read beside
/// everything else, which does not wait for it.
class ReachView final : public QWidget
{
    Q_OBJECT

public:
    using Fetch = std::function<Pending(const Scope &, Done<Reach>)>;

    ReachView(Fetch fetch, QWidget *parent);

    /// None: nothing is chosen yet. The same as before is not read again.
    void setScope(const std::optional<Scope> &scope);

private:
    void build();
    void onReach(const Result<Reach> &reach);
    void show(const QStringList &texts);

    const Fetch m_fetchReach;
    std::optional<Scope> m_scope;
    StatusIcon *m_icon;
    QLabel *m_size;
    QPushButton *m_unfold;
    MutedLabel *m_details;
    Pending m_fetch;
};

} // namespace draftt
