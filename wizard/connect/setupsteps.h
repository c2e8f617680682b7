// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"
#include "core/words/glossary.h"
#include "wizard/widgets/actions.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;

namespace draftt
{

/// What has to be done in Databricks before the first page can be filled in, each with a link into the very
/// workspace once its host is known.
class SetupSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupSteps(OpenUrl openUrl, QWidget *parent = nullptr);

    void setAddress(const std::optional<PastedAddress> &address);
    /// Shows the way to have all of it done by an admin who signs in.
    void offerAdmin();

Q_SIGNALS:
    void adminWanted();

private:
    void addStep(QGridLayout &layout, const QString &text, const QString &where, Term term);
    [[nodiscard]] std::optional<QUrl> linkOf(const QString &page) const;
    void showRoles();

    OpenUrl m_openUrl;
    QPushButton *m_admin; ///< hidden until it is offered
    std::optional<PastedAddress> m_address;
    QList<QPushButton *> m_links;
    int m_steps = 0;
};

} // namespace draftt
