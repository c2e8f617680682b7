// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace draftt
{

/// A help page that ships with the program, by its name (`auth.invalid_client`). Opens no network address by
/// itself: links go to `linkActivated`.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString &page, QWidget *parent);

    /// Whether the program has such a page.
    [[nodiscard]] static bool has(const QString &page);

Q_SIGNALS:
    void linkActivated(const QUrl &url);
};

} // namespace draftt
