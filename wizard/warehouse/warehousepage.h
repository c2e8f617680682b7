// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/steps/provenpage.h"

#include <QTimer>

class QLineEdit;
class QTableView;

namespace draftt
{

class FormField;
class MutedLabel;
class Notice;
class WarehouseModel;

/// Step 2: the SQL warehouse that Draftt shall query.
class WarehousePage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        /// Empty Pending: there are no credentials to ask with.
        std::function<Pending(Done<QList<Warehouse>>)> fetch;
        std::function<QList<Check>()> checks;
        OpenUrl openUrl;
    };

    WarehousePage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] QString nextText() const override;
    void leave() override;
    void restart() override;

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override { return m_functions.checks(); }
    [[nodiscard]] bool isProven() const override { return m_session.warehouseProven; }
    void forgetProof() override;
    [[nodiscard]] QString missing(Input input) const override;
    [[nodiscard]] QString openText() const override;
    [[nodiscard]] QString provenText() const override;
    [[nodiscard]] bool holdsInputsOf(const Session &proven) const override;
    [[nodiscard]] bool hasAllInput() const override;
    void onChecked() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildList();
    void refresh();
    void goOnRefreshing();
    void show(const QList<Warehouse> &warehouses);
    void showNone();
    void select(const WarehouseId &id);
    [[nodiscard]] Result<WarehouseId> typedId() const; ///< as listed, or as typed
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] bool isStopped() const;
    void showId(const WarehouseId &id);
    void onChosen(const Warehouse &warehouse);
    void onTyped();
    void hint(const QString &doubt); ///< empty: none

    Session &m_session;
    Functions m_functions;
    WarehouseModel *m_model;
    QTableView *m_view;
    QLineEdit *m_id;
    FormField *m_field = nullptr;
    Notice *m_none;
    MutedLabel *m_needs = nullptr; ///< until something is checked
    Pending m_fetch;
    QTimer m_refresh{this};
    bool m_isSelecting = false;
};

} // namespace draftt
