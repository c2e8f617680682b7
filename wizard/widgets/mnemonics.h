// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace draftt
{

/// Keeps the mnemonics of a window apart, in whatever language, as `withDistinctMnemonics` does. What comes
/// and goes is seen to as soon as it does.
class Mnemonics final : public QObject
{
    Q_OBJECT

public:
    /// The buttons of `reserved` keep theirs before all others. Owned by `window`.
    Mnemonics(QWidget &window, QList<QWidget *> reserved);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assignLater();
    void assign();

    QWidget &m_window;
    QList<QWidget *> m_reserved;
    bool m_isWaiting = false;
};

/// The texts with their marks (`&`) on letters that differ. A letter that a translator has marked stays where
/// no text before it has the same; others get the first letter of a word that is free, else any, else no
/// mark. A text without a mark stays without. Letters are those of the Latin, Greek and Cyrillic scripts and
/// digits: others have no key.
[[nodiscard]] QStringList withDistinctMnemonics(const QStringList &texts);

} // namespace draftt
