// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/steps/provenpage.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace draftt
{

class FormField;
class MutedLabel;
class Notice;
class WarehouseList;

/// Step 2: the SQL warehouse that Draftt shall query.
class WarehousePage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        /// Empty Pending: there are no credentials to ask with.
        std::function<Pending(Done<QList<Warehouse>>)> fetch;
        std::function<QList<Check>(Asleep)> checks;
        OpenUrl openUrl;
        /// Those that Draftt may use, as far as the server tells.
        std::function<Pending(Done<QList<Warehouse>>)> fetchUsable{};
    };

    WarehousePage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] StepVerdict verdict() const override;
    void leave() override;
    void restart() override;
    void refill() override;

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override { return m_functions.checks(asleep()); }
    [[nodiscard]] bool startsOnNext() const override;
    [[nodiscard]] bool isProven() const override { return m_session.warehouseProven; }
    void forgetProof() override;
    std::optional<CheckAnswer> keepProof(const Session &before, const CheckKey &key) override;
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
    [[nodiscard]] QWidget *checksCard();
    void refresh();
    void goOnRefreshing();
    void show(const QList<Warehouse> &warehouses);
    void showNone();
    /// The list where there is one; the field where nothing else is, or where somebody wants it.
    void showInputs();
    void openField();
    void select(const WarehouseId &id);
    /// Once, and then as long as the list says that «Can use» is missing on something. Where only one can be
    /// meant and a look at it costs nothing, nobody need choose it.
    void lookWhatIsUsable();
    void propose(const QList<Warehouse> &usable);
    [[nodiscard]] bool hasChoice() const;
    /// One of which nothing but the id is known.
    [[nodiscard]] static Warehouse untold(const WarehouseId &id);
    [[nodiscard]] Result<WarehouseId> typedId() const; ///< as listed, or as typed
    [[nodiscard]] QString introText() const;
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] bool isStopped() const;
    void showId(const WarehouseId &id);
    void onChosen(const Warehouse &warehouse);
    void onTyped();
    void hint(const QString &doubt); ///< empty: none
    /// Where it can be seen.
    void complain(const QString &sentence);

    Session &m_session;
    Functions m_functions;
    WarehouseList *m_list;
    FormField *m_listField;
    QPushButton *m_unlisted; ///< opens the field
    QLineEdit *m_id;         ///< holds the id of what is chosen, seen or not
    FormField *m_field;
    Notice *m_none;
    MutedLabel *m_needs = nullptr; ///< until something is checked
    Pending m_fetch;
    QTimer m_refresh{this};
    bool m_isFieldWanted = false;
    Pending m_usable;
    bool m_wasProposed = false; ///< it was asked for, whatever came of it
    bool m_isProposed = false;  ///< the choice is not the user's
};

} // namespace draftt
