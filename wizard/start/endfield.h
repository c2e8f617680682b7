// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace draftt
{

/// The day on which Databricks ends a secret, where it is known.
class EndField final : public QWidget
{
    Q_OBJECT

public:
    explicit EndField(QWidget *parent = nullptr);

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
