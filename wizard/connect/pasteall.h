// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/pasted.h"

#include <QWidget>

namespace draftt
{

/// Takes host, client id and secret out of whatever the clipboard holds, in one press.
class PasteAll final : public QWidget
{
    Q_OBJECT

public:
    explicit PasteAll(QWidget *parent = nullptr);

Q_SIGNALS:
    void pasted(const Pasted &found);
    void foundNothing(const QString &sentence); ///< and why

private:
    void paste();
};

} // namespace draftt
