#pragma once

#include "core/session.h"
#include "core/workspace/catalog.h"
#include "wizard/pages/provenpage.h"

#include <QTimer>

class ColumnsView;
class MutedLabel;
class QPushButton;
class QRadioButton;
class ScriptView;
class TablePicker;

/// Step 4: what Draftt may read, and the proof for each table that it can.
class GrantsPage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        /// Empty Pending: there are no credentials to ask with.
        std::function<Pending(OnPage<TableInfo>)> fetchTables;
        std::function<QList<Check>()> checks; ///< of the session's chosen tables
        OpenUrl openUrl;
    };

    GrantsPage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void restart() override;

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override { return m_functions.checks(); }
    [[nodiscard]] Known known() const override;
    [[nodiscard]] bool isProven() const override { return m_session.tablesProven; }
    void setProven(bool proven) override { m_session.tablesProven = proven; }
    [[nodiscard]] QString missing(Input input) const override;
    void onChecked() override;

private:
    void build();
    void connectInputs();
    void fetchTables();
    void onTables(const Result<Page<TableInfo>> &page);
    void showCount();
    void showScript();
    void onScopeEdited();
    void onChosen();
    void showVerdict(const CheckKey &key);
    void showColumns();

    Session &m_session;
    Functions m_functions;
    QRadioButton *m_whole;
    QRadioButton *m_some;
    MutedLabel *m_scriptIntro;
    ScriptView *m_script;
    QPushButton *m_openEditor;
    TablePicker *m_tables;
    ColumnsView *m_columns;
    std::optional<Securable> m_listed; ///< the schema whose tables are listed
    QTimer m_again;                    ///< looks again while nothing is visible
    bool m_isListing = false;
    Pending m_fetch;
};
