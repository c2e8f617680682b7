// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace draftt
{

/// The day on which Databricks ends a secret, where it is known: that of a secret that is made today at the
/// latest.
class EndField final : public QWidget
{
    Q_OBJECT

public:
    explicit EndField(QWidget *parent = nullptr);

    /// For a secret that is new: none that is over.
    void takeNewOnly();
    /// An invalid date: not known.
    void setDate(const QDate &date);
    [[nodiscard]] QDate date() const;

Q_SIGNALS:
    void knownChanged(bool isKnown);

private:
    QCheckBox *m_isKnown;
    QDateEdit *m_date;
};

} // namespace draftt
