// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminstep.h"
#include "core/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace draftt
{

class CatalogFields;
class FormField;
class PrincipalChoices;
class TableListing;
class TablePicker;
class WrappingCheckBox;

/// What is wanted of an admin's sign-in: filled with what the wizard has already, and with what whoever
/// signed in is shown by the workspace.
class WishForm final : public QWidget
{
    Q_OBJECT

public:
    struct Known {
        Session session;        ///< what the wizard has; its secret plays no part
        QStringList namesTaken; ///< of connections
    };

    /// `workspace`: signed in as the admin.
    WishForm(const Workspace &workspace, const Known &known, QWidget *parent);
    ~WishForm() override;

    /// None: something lacks, or is wrong, which `missing` says.
    [[nodiscard]] std::optional<AdminWish> wish() const;
    [[nodiscard]] QString missing() const;
    /// What Draftt is to read, whatever else lacks; none: it is not chosen yet.
    [[nodiscard]] std::optional<Scope> scope() const;
    /// Several service principals have the name: one of them is to be chosen. Empty: no longer.
    void setNamesakes(const QList<User> &namesakes);
    /// The form tells that trying what is set up starts the warehouse, or may.
    [[nodiscard]] bool saysStart() const { return m_saysStart; }
    void focusFirst();
    void stop(); ///< lists that are on their way

Q_SIGNALS:
    void edited();

private:
    void buildTables(QVBoxLayout &layout);
    void buildNames(QVBoxLayout &layout);
    void connectInputs();
    void onWarehouses(const Result<Answered<QList<Warehouse>>> &warehouses);
    void addWarehouse(const Warehouse &warehouse);
    void showStart();
    [[nodiscard]] std::optional<WarehouseState> stateOfChosen() const; ///< none: nothing is chosen yet
    void onScopeEdited();
    void listTables();
    void showTables();
    void proposeName();
    [[nodiscard]] Result<WarehouseId> warehouse() const; ///< as listed, or as typed
    [[nodiscard]] bool isWhole() const;

    static constexpr int warehouseNameRole = Qt::UserRole + 1; ///< to the letter; its id is the data
    static constexpr int warehouseStateRole = Qt::UserRole + 2;

    const Workspace m_workspace;
    const Known m_known;
    QComboBox *m_warehouse;
    FormField *m_warehouseField;
    CatalogFields *m_names;
    WrappingCheckBox *m_whole;
    TablePicker *m_tables;
    FormField *m_tablesField;
    TableListing *m_listing;
    QLineEdit *m_principal;
    FormField *m_principalField;
    PrincipalChoices *m_principals;
    QComboBox *m_namesake;
    FormField *m_namesakeField;
    QLineEdit *m_connection;
    QSpinBox *m_days;
    std::optional<std::pair<CatalogName, SchemaName>> m_listed; ///< whose tables are offered
    QTimer m_rest{this};                                        ///< since a name was edited
    bool m_isNamed = false;                                     ///< the connection, by hand
    bool m_saysStart = false;
    Pending m_fetch;
};

} // namespace draftt
