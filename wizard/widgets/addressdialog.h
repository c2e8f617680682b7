// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QUrl>

namespace draftt
{

/// Where no browser answers: the address of the page, to be copied into one.
class AddressDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(const QUrl &url, QWidget *parent = nullptr);
};

} // namespace draftt
