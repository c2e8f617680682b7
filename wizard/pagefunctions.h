// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "wizard/catalog/catalogpage.h"
#include "wizard/connect/connectpage.h"
#include "wizard/grants/grantspage.h"
#include "wizard/review/reviewpage.h"
#include "wizard/services.h"
#include "wizard/warehouse/warehousepage.h"

#include <QPointer>

#include <optional>

namespace draftt
{

class DoctorDialog;

/// Binds what the pages ask for to the services and to the workspace of the session.
class PageFunctions
{
public:
    /// `window` is the parent of dialogs. All three outlive this and the pages.
    PageFunctions(Session &session, const Services &services, QWidget &window);

    [[nodiscard]] ConnectPage::Functions forConnect();
    [[nodiscard]] WarehousePage::Functions forWarehouse();
    [[nodiscard]] CatalogPage::Functions forCatalog();
    [[nodiscard]] GrantsPage::Functions forGrants();
    [[nodiscard]] ReviewPage::Functions forReview();

    /// Shows the commands that do what a step does, from 0.
    void showCommand(int step);

    /// What to sign in with is being edited: who asks next signs in with what the session holds then.
    /// Whatever runs on the sign-in before keeps that.
    void signOut() { m_workspace.reset(); }

private:
    void openDoctor();
    void setUpAsAdmin();
    /// The workspace, opened if need be; null without a host or credentials.
    [[nodiscard]] const Workspace *workspace();

    using ListTables = Pending (*)(const Workspace &, const CatalogName &, const SchemaName &,
                                   OnPage<TableInfo>);
    // Each gives an empty Pending as long as what it needs is not known.
    [[nodiscard]] Pending fetchFromSchema(ListTables list, OnPage<TableInfo> onPage);
    [[nodiscard]] AccessPlan::Functions forRights();
    [[nodiscard]] Pending lookAtWarehouse(Done<Answered<Warehouse>> done);
    [[nodiscard]] Pending readAccess(Done<AccessFacts> done);
    [[nodiscard]] Pending gather(Done<Certificate> done);
    [[nodiscard]] Pending preview(const TableName &table, Done<StatementResult> done);

    Session &m_session;
    Services m_services;
    QWidget &m_window;
    QPointer<DoctorDialog> m_doctor;
    std::optional<Workspace> m_workspace;
};

} // namespace draftt
