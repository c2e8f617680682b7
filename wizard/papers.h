// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/issued.h"
#include "core/session.h"
#include "wizard/services.h"

#include <QObject>

namespace draftt
{

/// What is made of saved connections to be given to others, each in a dialog of its own: the certificate of
/// one, the support bundle of all.
class Papers final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs. Both outlive this.
    Papers(const Services &services, QWidget &window);

    void certify(const ConnectionProfile &profile);
    /// Every byte of it is seen before it goes anywhere.
    void showBundle();

Q_SIGNALS:
    void refused(const QString &sentence); ///< why something could not be made

private:
    [[nodiscard]] Pending gatherFor(const Session &session, const Done<Certificate> &done) const;

    const Services m_services;
    QWidget &m_window;
    Pending m_bundled; ///< a look into the keychain
};

} // namespace draftt
