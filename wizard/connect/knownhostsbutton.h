// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/knownhosts.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace draftt
{

/// Beside the field of the host: offers the workspaces that this computer knows, each with where it is known.
/// Nothing is looked for before the menu is opened.
class KnownHostsButton final : public QToolButton
{
    Q_OBJECT

public:
    using Look = std::function<QList<KnownHost>()>;

    explicit KnownHostsButton(QWidget *parent = nullptr);

    void setLook(const Look &look) { m_look = look; }

Q_SIGNALS:
    void chosen(const Host &host);

private:
    void open();

    Look m_look;
    QMenu *m_menu;
};

} // namespace draftt
