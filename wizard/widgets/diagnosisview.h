// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/diagnosistexts.h"
#include "wizard/widgets/actions.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPlainTextEdit;
class QPushButton;

namespace draftt
{

class MutedLabel;

/// Why something went wrong, what to do, who can do it, the statement to run, and where. What went wrong
/// stands in the strip of the page, with what is done first about it.
class DiagnosisView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisView(OpenUrl openUrl, QWidget *parent = nullptr);

    void show(const Diagnosis &diagnosis, const Known &known);
    void clear();
    /// False: the page itself has the script to run, with all that is missing.
    void setHasStatement(bool has);
    /// False: who can do it is said elsewhere.
    void setHasWho(bool has);
    /// The buttons stand there from now on.
    void moveButtonsTo(QLayout &row);
    void setVisible(bool visible) override;
    /// What went wrong, in one sentence, and who can mend it.
    [[nodiscard]] const QString &title() const { return m_text.title; }
    [[nodiscard]] const QString &who() const { return m_text.who; }
    /// The field to blame; none: it lies elsewhere.
    [[nodiscard]] std::optional<Field> field() const { return m_field; }
    [[nodiscard]] bool hasLink() const { return m_text.link.isValid() && !m_text.link.isEmpty(); }
    void openLink() const { m_openUrl(m_text.link); }

Q_SIGNALS:
    void copied(); ///< the statement

private:
    void build();
    void buildStatement();
    void dressStatement();
    [[nodiscard]] QLayout *buildActions();
    void openHelp();

    OpenUrl m_openUrl;
    DiagnosisText m_text;
    std::optional<Field> m_field;
    bool m_hasStatement = true;
    bool m_hasWho = true;
    QLabel *m_cause;
    QLabel *m_fix;
    MutedLabel *m_who;
    QWidget *m_statementRow;
    QPlainTextEdit *m_statement;
    QPushButton *m_open;
    QPushButton *m_help;
};

} // namespace draftt
