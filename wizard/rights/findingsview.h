// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/finding.h"

#include <QWidget>

class QPushButton;

namespace draftt
{

class CodeBox;
class MutedLabel;
class Notice;

/// What the principal holds beyond reading what was chosen, and the statements that take it away, to copy.
/// Hidden where nothing was found.
class FindingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);

Q_SIGNALS:
    void copied();

private:
    void showScript();
    void copy();

    QString m_script;
    Notice *m_notice;
    CodeBox *m_statements;
    MutedLabel *m_cut;
    QPushButton *m_copy;
};

} // namespace draftt
