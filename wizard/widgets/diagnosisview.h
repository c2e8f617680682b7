// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/diagnosistexts.h"
#include "wizard/widgets/actions.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace draftt
{

class MutedLabel;
class StatusIcon;

/// What went wrong, why, what to do, who can do it, the statement to run, and where.
class DiagnosisView final : public QFrame
{
    Q_OBJECT

public:
    explicit DiagnosisView(OpenUrl openUrl, QWidget *parent = nullptr);

    void show(const Diagnosis &diagnosis, const Known &known);
    void clear();
    /// False: the page itself has the script to run, with all that is missing.
    void setHasStatement(bool has) { m_hasStatement = has; }
    /// The title, for the mark at the field to blame.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// The user wants to go to the field to blame.
    void fieldWanted(Field field);

private:
    void build();
    void buildStatement();
    [[nodiscard]] QWidget *buildActions();
    void openHelp();

    OpenUrl m_openUrl;
    DiagnosisText m_text;
    std::optional<Field> m_field;
    bool m_hasStatement = true;
    StatusIcon *m_sign;
    QLabel *m_title;
    QLabel *m_cause;
    QLabel *m_fix;
    MutedLabel *m_who;
    QWidget *m_statementRow;
    QPlainTextEdit *m_statement;
    QPushButton *m_goTo;
    QPushButton *m_open;
    QPushButton *m_help;
};

} // namespace draftt
